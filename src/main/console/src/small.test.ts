import { describe, expect, it } from 'vitest';
import { problemOf } from './api/problem';
import { date, dateTime, localInput, money } from './i18n/format';
import { firstLanguage } from './i18n/language';
import { byClause } from './screens/law/byClause';
import { standing } from './screens/law/standing';
import { cameFrom } from './session/cameFrom';
import { withChanges } from './ui/useAddress';

describe('whoever has signed in goes on', () => {
  it.each([
    [null, '/'],
    ['/drafts/1?q=a', '/drafts/1?q=a'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['https://elsewhere.example', '/'],
  ])('from %s to %s', (asked, place) => {
    expect(cameFrom(asked)).toBe(place);
  });
});

describe('the first language', () => {
  it.each([
    ['en', ['ru-RU'], 'en'],
    [null, ['de', 'en-GB', 'ru'], 'en'],
    [null, ['ru-RU', 'en'], 'ru'],
    [null, ['de'], 'ru'],
    ['xx', [], 'ru'],
  ] as const)('of %s and %s is %s', (stored, browser, language) => {
    expect(firstLanguage(stored, browser)).toBe(language);
  });
});

describe('a time', () => {
  it('is shown by the clocks of Moscow', () => {
    expect(dateTime('ru', '2027-01-10T21:00:00Z')).toBe('11 янв. 2027 г., 00:00');
    expect(dateTime('en', '2027-01-10T21:00:00Z')).toBe('11 Jan 2027, 00:00');
  });

  it('of another zone says its offset', () => {
    expect(dateTime('en', '2027-01-10T21:00:00Z', 'Asia/Yekaterinburg')).toContain('GMT+5');
  });

  it('stays the day that it is, and what is no time stays as it is', () => {
    expect(date('ru', '2026-12-14')).toBe('14 дек. 2026 г.');
    expect(date('ru', 'soon')).toBe('soon');
  });

  it('goes into a field by the clocks of the zone', () => {
    expect(localInput('2027-01-10T21:00:00Z')).toBe('2027-01-11T00:00');
  });
});

describe('money', () => {
  it('keeps every digit', () => {
    expect(money('ru', '90071992547409931.25', 'RUB').replace(/\s/g, ' ')).toBe('90 071 992 547 409 931,25 ₽');
  });
});

describe('clauses', () => {
  it('are in the order of their numbers', () => {
    expect(['1.10', '1.2', '2.1', '1.2.3'].map((clause) => ({ clause })).sort(byClause).map(({ clause }) => clause)).toEqual([
      '1.2',
      '1.2.3',
      '1.10',
      '2.1',
    ]);
  });
});

describe('a version', () => {
  const now = new Date('2026-06-01T00:00:00Z');
  it.each([
    [{ effectiveFrom: '2026-01-01T00:00:00Z' }, 'inForce'],
    [{ effectiveFrom: '2026-01-01T00:00:00Z', effectiveTo: '2026-06-01T00:00:00Z' }, 'superseded'],
    [{ effectiveFrom: '2026-07-01T00:00:00Z' }, 'scheduled'],
    [{ effectiveFrom: '2026-07-01T00:00:00Z', withdrawnAt: '2026-05-01T00:00:00Z' }, 'withdrawn'],
  ])('%o is %s', (version, is) => {
    expect(standing(version, now)).toBe(is);
  });
});

describe('a problem', () => {
  it('is read with its places', () => {
    const problem = problemOf(
      422,
      { type: 'urn:reglament:problem:impossible', detail: 'no', errors: [{ pointer: '/a', code: 'BLANK', detail: 'd', allowed: ['x'] }] },
      '3',
    );
    expect(problem).toMatchObject({ kind: 'impossible', retryAfter: 3, faults: [{ pointer: '/a', code: 'BLANK', allowed: ['x'] }] });
  });

  it('of what is no problem says its status', () => {
    expect(problemOf(502, '<html>', null)).toMatchObject({ kind: '502', detail: '', faults: [] });
  });
});

describe('the address', () => {
  it('loses what became empty', () => {
    expect(withChanges(new URLSearchParams('a=1&b=2'), { a: '', c: '3' }).toString()).toBe('b=2&c=3');
  });
});
