import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas, told } from '../../api/client';
import { useFormat } from '../../i18n/useFormat';
import { Asked } from '../../ui/Asked';
import { table } from '../law/queries';
import { norm } from './norm';

interface Props {
  of: Schemas['Deadline'];
  calendar: Schemas['CalendarUsed'];
}

/** Which stretches of working time make up a deadline, and which were left out and why; worked out when one asks. */
export function DeadlineProof({ of, calendar }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return of.rows.length === 0 || of.dueAt === null ? null : (
    <>
      <Button variant="link" isInline aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('decision:proof')}
      </Button>
      {isOpen && <Proof of={of} calendar={calendar} />}
    </>
  );
}

function Proof({ of, calendar }: Props) {
  const { t } = useTranslation();
  const [tableId = '', row = ''] = (of.rows[0] ?? '').split('/');
  return (
    <Asked of={useQuery(table(of.version, tableId))}>
      {(read) => {
        const span = norm(read, row);
        return span === undefined ? <p className="rg-muted">{t('decision:noProof')}</p> : <Stretches from={of.startAt} calendar={calendar} {...span} />;
      }}
    </Asked>
  );
}

function Stretches({ from, calendar, amount, unit }: { from: string; calendar: Schemas['CalendarUsed']; amount: number; unit: Schemas['SpanUnit'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const asked = useQuery({
    queryKey: ['due', calendar.id, from, amount, unit],
    queryFn: () => told(api.GET('/v1/calendars/{id}/due', { params: { path: { id: calendar.id }, query: { amount, unit, from } } })),
  });
  const span = (at: { from: string; to?: string }) =>
    `${format.dateTime(at.from, calendar.zone)} – ${at.to === undefined ? '…' : format.dateTime(at.to, calendar.zone)}`;
  return (
    <Asked of={asked}>
      {({ counted, notCounted, dueAt }) => (
        <div className="rg-proof">
          <p>
            {t('decision:norm', { norm: t(`law:unit.${unit}`, { count: amount }), from: format.dateTime(from, calendar.zone) })}
            {dueAt !== undefined && ` ${t('decision:until', { when: format.dateTime(dueAt, calendar.zone) })}`}
          </p>
          <ul>
            {[...counted.map((at) => ({ ...at, reason: 'COUNTED' as const })), ...notCounted]
              .sort((a, b) => a.from.localeCompare(b.from))
              .map((at) => (
                <li key={`${at.from} ${at.reason}`} className={at.reason === 'COUNTED' ? undefined : 'rg-muted'}>
                  {span(at)}: {t(`codes:proof.${at.reason}`)}
                </li>
              ))}
          </ul>
        </div>
      )}
    </Asked>
  );
}
