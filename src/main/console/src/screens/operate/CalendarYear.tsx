import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { spoken } from '../../i18n/language';
import { type DayKind, weeks } from './yearDays';

interface Props {
  year: number;
  body: Schemas['YearBody'];
  weekly: Record<string, string[]>;
}

const days = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
/** Said beside the number, for colour alone tells nothing. */
const marks: Record<DayKind, string> = { work: '', off: '', short: '*', workedWeekend: '+' };

/** A year by months: days off in grey, short ones with a star, weekends that are worked with a plus. */
export function CalendarYear({ year, body, weekly }: Props) {
  const { t } = useTranslation();
  const name = new Intl.DateTimeFormat(spoken() === 'ru' ? 'ru-RU' : 'en-GB', { month: 'long', timeZone: 'UTC' });
  return (
    <>
      <p className="rg-muted">{t('calendars:legend')}</p>
      <div className="rg-year">
        {Array.from({ length: 12 }, (_, at) => at + 1).map((month) => (
          <table key={month}>
            <caption>{name.format(new Date(Date.UTC(year, month - 1, 1)))}</caption>
            <thead>
              <tr>
                {days.map((day) => (
                  <th key={day} scope="col">
                    {t(`calendars:day.${day}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks(year, month, body, weekly).map((week, at) => (
                <tr key={week.find((day) => day !== null)?.date ?? at}>
                  {week.map((day, weekday) =>
                    day === null ? (
                      <td key={weekday} />
                    ) : (
                      <td key={weekday} className={`rg-day-${day.kind}`} title={t(`calendars:kind.${day.kind}`)}>
                        {day.number}
                        {marks[day.kind]}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </>
  );
}
