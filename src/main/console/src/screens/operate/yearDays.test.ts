import { describe, expect, it } from 'vitest';
import { weeks } from './yearDays';

const hours = ['09:00-18:00'];
const weekly = { MON: hours, TUE: hours, WED: hours, THU: hours, FRI: hours };

describe('the weeks of a month', () => {
  const december = weeks(2026, 12, { daysOff: ['2026-12-31'], shortDays: ['2026-12-30'], workingWeekendDays: ['2026-12-26'] }, weekly);

  it('begin on Monday and are whole', () => {
    expect(december).toHaveLength(5);
    expect(december[0]?.map((day) => day?.number ?? null)).toEqual([null, 1, 2, 3, 4, 5, 6]);
    expect(december[4]?.map((day) => day?.number ?? null)).toEqual([28, 29, 30, 31, null, null, null]);
  });

  it('know what is special', () => {
    const kind = (number: number) => december.flat().find((day) => day?.number === number)?.kind;
    expect([25, 26, 27, 30, 31].map(kind)).toEqual(['work', 'workedWeekend', 'off', 'short', 'off']);
  });
});
