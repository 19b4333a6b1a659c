import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { spoken } from '../../i18n/language';
import { useFormat } from '../../i18n/useFormat';
import { DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import { Person } from '../history/Person';
import { Why } from './Violations';

export function Actions({ title, of, zone }: { title: string; of: Schemas['Action'][]; zone: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return of.length === 0 ? null : (
    <Section title={title}>
      <DataTable
        label={title}
        rows={of}
        rowKey={({ code, subjectId, addressee, ruleId }) => `${code} ${subjectId ?? ''} ${addressee.role} ${addressee.personId ?? ''} ${ruleId}`}
        empty={{ title: '' }}
        columns={[
          { key: 'what', title: t('decision:do'), cell: ({ text }) => text[spoken()] },
          {
            key: 'due',
            title: t('decision:due'),
            cell: ({ earliestAt, dueAt }) => (
              <>
                {dueAt === undefined ? t('decision:atOnce') : format.dateTime(dueAt, zone)}
                {earliestAt !== undefined && <div className="rg-muted">{t('decision:earliest', { when: format.dateTime(earliestAt, zone) })}</div>}
              </>
            ),
          },
          { key: 'who', title: t('decision:addressee'), cell: ({ addressee }) => <Person of={addressee} /> },
          { key: 'why', title: t('decision:why'), cell: (each) => <Why of={each} /> },
        ]}
      />
    </Section>
  );
}
