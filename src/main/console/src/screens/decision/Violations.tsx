import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { capital } from '../../i18n/format';
import { spoken } from '../../i18n/language';
import { useFormat } from '../../i18n/useFormat';
import { DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import { severityColors } from '../history/codes';
import { Person } from '../history/Person';
import { RowLinks } from '../history/RowLinks';
import { SanctionLine } from '../history/SanctionLine';
import { useWords } from '../law/useWords';

export function Violations({ of, zone }: { of: Schemas['Violation'][]; zone: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { word } = useWords();
  return of.length === 0 ? null : (
    <Section title={t('decision:violations')}>
      <DataTable
        label={t('decision:violations')}
        rows={of}
        rowKey={({ key }) => key}
        empty={{ title: '' }}
        columns={[
          {
            key: 'what',
            title: t('history:what'),
            cell: ({ code, text, severity, sanction }) => (
              <>
                <span className="rg-line">
                  <strong>{capital(word(code))}</strong>
                  <Label isCompact color={severityColors[severity]}>
                    {word(severity)}
                  </Label>
                </span>
                <div>{text[spoken()]}</div>
                {sanction !== undefined && (
                  <div className="rg-muted">
                    {t('history:sanction')}: <SanctionLine of={sanction} />
                  </div>
                )}
              </>
            ),
          },
          { key: 'at', title: t('history:at'), cell: ({ violatedAt }) => format.dateTime(violatedAt, zone) },
          { key: 'who', title: t('history:person'), cell: ({ responsible }) => <Person of={responsible} /> },
          { key: 'why', title: t('decision:why'), cell: (each) => <Why of={each} /> },
        ]}
      />
    </Section>
  );
}

/** The rule that spoke and the rows by which it did. */
export function Why({ of }: { of: { ruleId: string; rows: string[]; version: string } }) {
  const { t } = useTranslation();
  return (
    <>
      <span title={t(`law:rule.${of.ruleId}`, { defaultValue: '' })}>{of.ruleId}</span>
      <div>
        <RowLinks rows={of.rows} version={of.version} />
      </div>
    </>
  );
}
