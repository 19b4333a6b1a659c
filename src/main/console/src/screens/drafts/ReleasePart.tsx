import { Label, List, ListItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { spoken } from '../../i18n/language';
import { useFormat } from '../../i18n/useFormat';
import { Asked } from '../../ui/Asked';
import { DataTable } from '../../ui/DataTable';
import { Facts } from '../../ui/Facts';
import { Section } from '../../ui/Section';
import { release } from './queries';
import { ReleaseSteps } from './ReleaseSteps';
import { useDraft } from './useDraft';

type Release = Schemas['ReleaseView'];

/** How far a draft is on its way to be law: what has to hold, what is submitted, who took which step, and the next one. */
export function Screen() {
  const { t } = useTranslation();
  const { id } = useDraft();
  return (
    <Asked of={useQuery(release(id))}>
      {(read) => (
        <>
          <p className="rg-line rg-tools">
            <Label color={colors[read.state]}>{t(`release:state.${read.state}`)}</Label>
            <span className="rg-muted">{t('release:authors', { who: read.authors.join(', ') || '—' })}</span>
          </p>
          <Gates of={read} />
          {read.submission !== undefined && <Submission of={read.submission} />}
          <ReleaseSteps release={read} />
          <Steps of={read} />
        </>
      )}
    </Asked>
  );
}

const colors = {
  DRAFT: 'blue',
  DISCARDED: 'grey',
  IN_REVIEW: 'orange',
  APPROVED: 'teal',
  EFFECTIVE: 'green',
  SUPERSEDED: 'grey',
  WITHDRAWN: 'red',
} as const;

const places: Partial<Record<Schemas['GateKind'], string>> = { FINDINGS: 'findings', CASES: 'cases', BACKTEST: 'backtests' };

function Gates({ of }: { of: Release }) {
  const { t } = useTranslation();
  return (
    <Section title={t('release:gates')}>
      <List isPlain>
        {of.gates.map(({ gate, passed, text }) => {
          const place = places[gate];
          return (
            <ListItem key={gate}>
              <span className="rg-line">
                <Label isCompact color={passed ? 'green' : 'red'}>
                  {t(passed ? 'release:passed' : 'release:closed')}
                </Label>
                <span>{text[spoken()]}</span>
                {!passed && place !== undefined && <Link to={`/drafts/${of.draft}/${place}`}>{t('release:goThere')}</Link>}
              </span>
            </ListItem>
          );
        })}
      </List>
    </Section>
  );
}

function Submission({ of }: { of: Schemas['SubmissionView'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section title={t('release:submitted')}>
      <Facts
        of={[
          [t('versions:version'), of.version],
          [t('versions:from'), `${format.dateTime(of.effectiveFrom, of.zone)} (${of.zone})`],
          [t('release:benefit'), of.benefit],
          [t('versions:hash'), <code key="hash">{of.contentHash.slice(0, 23)}…</code>],
        ]}
      />
    </Section>
  );
}

function Steps({ of }: { of: Release }) {
  const { t } = useTranslation();
  const format = useFormat();
  return of.steps.length === 0 ? null : (
    <Section title={t('release:steps')}>
      <DataTable
        label={t('release:steps')}
        rows={[...of.steps].reverse()}
        rowKey={({ step }) => String(step)}
        empty={{ title: '' }}
        columns={[
          { key: 'at', title: t('drafts:when'), cell: ({ at }) => format.dateTime(at) },
          { key: 'by', title: t('drafts:who'), cell: ({ by }) => by },
          {
            key: 'what',
            title: t('drafts:what'),
            cell: ({ kind, submission, pilot }) => (
              <>
                {t(`release:step.${kind}`, { version: submission.version })}
                {pilot && <div className="rg-muted">{t('release:alone')}</div>}
              </>
            ),
          },
          { key: 'reason', title: t('common:reason'), cell: ({ reason }) => reason },
        ]}
      />
    </Section>
  );
}
