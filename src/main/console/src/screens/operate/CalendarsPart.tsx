import { FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useFormat } from '../../i18n/useFormat';
import { useMay } from '../../session/session';
import { Asked } from '../../ui/Asked';
import { Facts } from '../../ui/Facts';
import { Section } from '../../ui/Section';
import { useAddress } from '../../ui/useAddress';
import { CalendarYear } from './CalendarYear';
import { EditYear } from './EditYear';
import { calendars, calendarYear } from './queries';

/** The production calendars by which working time is counted, a year at a time. */
export function Screen() {
  return <Asked of={useQuery(calendars)}>{(items) => <Calendars items={items} />}</Asked>;
}

const days = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;

function Calendars({ items }: { items: Schemas['CalendarView'][] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [address, put] = useAddress();
  const isAdmin = useMay('admin');
  const calendar = items.find(({ id }) => id === address.get('id')) ?? items[0];
  if (calendar === undefined) {
    return <p>{t('calendars:none')}</p>;
  }
  const thisYear = new Date().getFullYear();
  const asked = Number(address.get('year'));
  const year = calendar.years.includes(asked) ? asked : calendar.years.includes(thisYear) ? thisYear : (calendar.years.at(-1) ?? thisYear);
  const known = calendar.knownAsOf[String(year)];
  return (
    <>
      <div className="rg-filters rg-tools">
        <FormGroup label={t('calendars:one')} fieldId="calendar">
          <FormSelect id="calendar" value={calendar.id} onChange={(_, id) => put({ id })}>
            {items.map(({ id, zone }) => (
              <FormSelectOption key={id} value={id} label={`${id} (${zone})`} />
            ))}
          </FormSelect>
        </FormGroup>
        <FormGroup label={t('calendars:year')} fieldId="year">
          <FormSelect id="year" value={String(year)} onChange={(_, chosen) => put({ year: chosen })}>
            {calendar.years.map((each) => (
              <FormSelectOption key={each} value={String(each)} label={String(each)} />
            ))}
          </FormSelect>
        </FormGroup>
      </div>
      <Facts
        of={[
          [t('calendars:zone'), calendar.zone],
          [t('calendars:hours'), days.map((day) => `${t(`calendars:day.${day}`)} ${calendar.weekly[day]?.join(', ') ?? t('calendars:closed')}`).join('; ')],
          [t('calendars:shorter'), t('law:unit.MINUTE', { count: calendar.shorterByMinutes })],
          [t('calendars:knownAsOf'), known !== undefined && format.date(known)],
        ]}
      />
      <Section title={String(year)} actions={isAdmin && <EditYear id={calendar.id} year={year} />}>
        <Year id={calendar.id} year={year} weekly={calendar.weekly} />
      </Section>
    </>
  );
}

function Year({ id, year, weekly }: { id: string; year: number; weekly: Record<string, string[]> }) {
  return <Asked of={useQuery(calendarYear(id, year))}>{(body) => <CalendarYear year={year} body={body} weekly={weekly} />}</Asked>;
}
