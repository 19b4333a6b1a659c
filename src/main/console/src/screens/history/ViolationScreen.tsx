import { Label } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../../api/client';
import { capital } from '../../i18n/format';
import { spoken } from '../../i18n/language';
import { useFormat } from '../../i18n/useFormat';
import { useMay } from '../../session/session';
import { Asked } from '../../ui/Asked';
import { DataTable } from '../../ui/DataTable';
import { Facts } from '../../ui/Facts';
import { PageHead } from '../../ui/PageHead';
import { Section } from '../../ui/Section';
import { useWords } from '../law/useWords';
import { severityColors, stateColors } from './codes';
import { Person } from './Person';
import { violation } from './queries';
import { SanctionLine } from './SanctionLine';

/** A violation with what explains it: the clause as it was in force, the decision that found it, and what became of it. */
export function Screen() {
  const key = useParams()['key'] ?? '';
  return <Asked of={useQuery(violation(key))}>{(read) => <Violation of={read} />}</Asked>;
}

function Violation({ of }: { of: Schemas['ViolationWithHistory'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { word } = useWords();
  const isAuditor = useMay('auditor');
  return (
    <>
      <PageHead
        title={capital(word(of.code))}
        trail={isAuditor ? [{ to: '/violations', name: t('history:violations') }] : []}
        lead={of.text[spoken()]}
      />
      <Facts
        of={[
          [
            t('history:state'),
            <Label key="state" isCompact color={stateColors[of.state]}>
              {t(`codes:violationState.${of.state}`)}
            </Label>,
          ],
          [
            t('history:severity'),
            <Label key="severity" isCompact color={severityColors[of.severity]}>
              {word(of.severity)}
            </Label>,
          ],
          [t('history:at'), format.dateTime(of.violatedAt)],
          [t('history:person'), <Person key="person" of={of.responsible} />],
          [t('codes:deal'), isAuditor ? <Link key="deal" to={`/decisions?dealId=${encodeURIComponent(of.dealId)}`}>{of.dealId}</Link> : of.dealId],
          [t('history:branch'), of.branchId],
          [t('history:sanction'), of.sanction && <SanctionLine key="sanction" of={of.sanction} />],
          [
            t('history:foundBy'),
            of.decisionId !== undefined && isAuditor && <Link key="decision" to={`/decisions/${of.decisionId}`}>{t('history:openDecision')}</Link>,
          ],
          [t('history:rule'), `${of.ruleId}: ${t(`law:rule.${of.ruleId}`, { defaultValue: '' })}`],
        ]}
      />
      <Section title={t('history:clauses', { version: of.version })}>
        <ol className="rg-sentences">
          {(of.clauses ?? []).map(({ row, clause, text }) => {
            const [table = '', id = ''] = row.split('/');
            return (
              <li key={row}>
                <div className="rg-clause">
                  <strong>{clause}</strong>
                </div>
                <div>
                  <p>{text[spoken()]}</p>
                  <Link to={`/versions/${encodeURIComponent(of.version)}/tables/${table}#${id}`}>{t('history:inTable')}</Link>
                </div>
              </li>
            );
          })}
        </ol>
      </Section>
      <Section title={t('history:changes')}>
        <DataTable<Schemas['RecordedViolation']>
          label={t('history:changes')}
          rows={[...of.history].sort((a, b) => b.revision - a.revision)}
          rowKey={({ revision }) => String(revision)}
          empty={{ title: t('history:noChanges') }}
          columns={[
            { key: 'at', title: t('drafts:when'), cell: ({ recordedAt }) => recordedAt !== undefined && format.dateTime(recordedAt) },
            { key: 'who', title: t('drafts:who'), cell: ({ actor }) => actor },
            { key: 'state', title: t('history:state'), cell: ({ state }) => t(`codes:violationState.${state}`) },
            { key: 'why', title: t('common:reason'), cell: ({ reason }) => reason },
          ]}
        />
      </Section>
    </>
  );
}
