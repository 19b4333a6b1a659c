import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { capital } from '../../i18n/format';
import { spoken } from '../../i18n/language';
import { useFormat } from '../../i18n/useFormat';
import { DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import { Person } from '../history/Person';
import { DeadlineProof } from './DeadlineProof';
import { Why } from './Violations';

const colors = {
  OPEN: 'blue',
  WARNING: 'orange',
  MET: 'green',
  MET_LATE: 'orange',
  OVERDUE: 'red',
  PAUSED: 'grey',
  TRANSFERRED: 'grey',
  CANCELLED: 'grey',
  TARGET_MISSED: 'orange',
} as const;

export function Deadlines({ of, calendar }: { of: Schemas['Deadline'][]; calendar: Schemas['CalendarUsed'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return of.length === 0 ? null : (
    <Section title={t('decision:deadlines')}>
      <DataTable
        label={t('decision:deadlines')}
        rows={of}
        rowKey={({ kind, subjectId, startAt }) => `${kind} ${subjectId} ${startAt}`}
        empty={{ title: '' }}
        columns={[
          {
            key: 'what',
            title: t('history:what'),
            cell: (each) => (
              <>
                <strong>{capital(t(`codes:deadline.${each.kind}`))}</strong>
                <div>{each.text[spoken()]}</div>
                <DeadlineProof of={each} calendar={calendar} />
              </>
            ),
          },
          {
            key: 'due',
            title: t('decision:due'),
            cell: ({ dueAt, metAt }) => (
              <>
                {dueAt === null ? t('decision:stands') : format.dateTime(dueAt, calendar.zone)}
                {metAt !== undefined && <div className="rg-muted">{t('decision:met', { when: format.dateTime(metAt, calendar.zone) })}</div>}
              </>
            ),
          },
          {
            key: 'status',
            title: t('drafts:state'),
            cell: ({ status }) => (
              <Label isCompact color={colors[status]}>
                {t(`codes:deadlineStatus.${status}`)}
              </Label>
            ),
          },
          { key: 'who', title: t('history:person'), cell: ({ responsible }) => <Person of={responsible} /> },
          { key: 'why', title: t('decision:why'), cell: (each) => <Why of={each} /> },
        ]}
      />
    </Section>
  );
}
