export type DayKind = 'work' | 'off' | 'short' | 'workedWeekend';

interface Special {
  daysOff: string[];
  shortDays: string[];
  workingWeekendDays: string[];
}

const names = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const;

export interface Day {
  date: string;
  number: number;
  kind: DayKind;
}

/** The weeks of a month from Monday, with null where a day belongs to another month. @param month from 1 */
export function weeks(year: number, month: number, special: Special, weekly: Record<string, string[]>): (Day | null)[][] {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = (first.getUTCDay() + 6) % 7;
  const cells: (Day | null)[] = Array.from({ length: before }, () => null);
  for (let number = 1; number <= length; number++) {
    const date = `${year}-${pad(month)}-${pad(number)}`;
    cells.push({ date, number, kind: kind(date, special, weekly) });
  }
  while (cells.length % 7 !== 0) {
    cells.push(null);
  }
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function kind(date: string, special: Special, weekly: Record<string, string[]>): DayKind {
  if (special.workingWeekendDays.includes(date)) {
    return 'workedWeekend';
  }
  if (special.daysOff.includes(date)) {
    return 'off';
  }
  if (special.shortDays.includes(date)) {
    return 'short';
  }
  const day = names[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'SUN';
  return (weekly[day] ?? []).length === 0 ? 'off' : 'work';
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
