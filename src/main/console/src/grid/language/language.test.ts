import { describe, expect, it } from 'vitest';
import { CellFault, readTest, readValues, writeTest } from './cell';
import { faultOf, type GridColumn, type Locale } from './column';
import { column, javaExamples } from './examples';
import { inWords } from './inWords';
import { notation } from './notation';
import { readTyped } from './typed';
import type { ValueType } from './value';

const TYPES: Readonly<Record<string, ValueType>> = {
  STRING: 'string', NUMBER: 'number', BOOLEAN: 'boolean', TIME: 'time', DATE: 'date', DURATION: 'days and time duration',
};
const STAGES = '"DEAL_DISCUSSION","DEAL_FULFILMENT","CLIENT_DEVELOPMENT"';

function typedColumn(name: string, role: GridColumn['role']): GridColumn {
  switch (name) {
    case 'percent': return column('number', role, { unit: 'PERCENT' });
    case 'bounded': return column('number', role, { allowed: '[1..10]' });
    case 'duration': return column('days and time duration', role);
    case 'stage': return column('string', role, { allowed: STAGES });
    case 'stages': return column('string', role, { allowed: STAGES, list: true });
    case 'text': return column('string', role);
    default: return column(name, role);
  }
}

function said(name: string, role: GridColumn['role'], locale: Locale, typed: string): string | null {
  const reading = readTyped(typedColumn(name, role), locale, typed);
  return reading.ok ? reading.text : null;
}

describe('the grid language, by the examples of CellParserTest.java', () => {
  const good = javaExamples('table/CellParserTest.java', 'aCellIsReadAndWrittenAgain');
  const bad = javaExamples('table/CellParserTest.java', 'anythingElseIsRefused');
  it('has examples', () => {
    expect(good.length).toBeGreaterThan(10);
    expect(bad.length).toBeGreaterThan(20);
  });
  it.each(good)('%s %s', (type, text, written) => {
    expect(writeTest(readTest(TYPES[type ?? ''] ?? 'string', text ?? ''))).toBe(written);
  });
  it.each(bad)('%s refuses %s', (type, text) => {
    expect(() => readTest(TYPES[type ?? ''] ?? 'string', text ?? '')).toThrow(CellFault);
  });
  it('reads an output as a literal or a list of them', () => {
    expect(readValues('number', false, '5.00')?.[0]?.raw).toBe('5.00');
    expect(readValues('string', true, '["A", "B"]')?.map((value) => value.raw)).toEqual(['A', 'B']);
    expect(readValues('string', true, '[]')).toEqual([]);
    expect(readValues('string', false, 'null')).toBeNull();
    expect(() => readValues('number', false, '-')).toThrow(CellFault);
  });
});

/** Where the browser asks although the server would read: a comma before exactly three digits. */
const ASKED = new Set(['150,000', '1,500']);

describe('typed cells, by the examples of CellsAreReadAsPeopleTypeThemTest.java', () => {
  const file = 'sheet/CellsAreReadAsPeopleTypeThemTest.java';
  const good = javaExamples(file, 'asItIsMeant');
  const bad = javaExamples(file, 'whatIsNoneOfTheColumnOrCouldBeMeantTwoWaysIsRefused');
  it('has examples', () => {
    expect(good.length).toBeGreaterThan(60);
    expect(bad.length).toBeGreaterThan(15);
  });
  it.each(good)('%s %s: %s is %s', (name = '', locale = '', typed = '', grid = '') => {
    const text = typed.replaceAll('\\u00A0', '\u00A0').replaceAll('\\u2009', '\u2009');
    expect(said(name, 'input', locale as Locale, text)).toBe(ASKED.has(typed) ? null : grid);
  });
  it.each(bad)('%s %s: %s is refused', (name = '', locale = '', typed = '') => {
    expect(said(name, 'input', locale as Locale, typed)).toBeNull();
  });
  it.each(javaExamples(file, 'anOutput'))('%s: output %s is %s', (name = '', typed = '', grid = '') => {
    expect(said(name, 'output', 'ru', typed)).toBe(grid);
  });
});

describe('doubtful numbers', () => {
  it.each(['1,000', '12,345', '-1,000', '1,000; 5', 'от 1,000 до 2,000', '1,000..2', '> 1,000', '1, 000'])('asks what %s means', (typed) => {
    for (const locale of ['ru', 'en'] as const) {
      expect(readTyped(column('number', 'input'), locale, typed)).toEqual({ ok: false, fault: 'ambiguous' });
    }
  });
  it('reads 1,5, 2 as two values, never three', () => {
    expect(said('number', 'input', 'ru', '1,5, 2')).toBe('1.5,2');
    expect(said('number', 'input', 'ru', '1,5,2')).toBeNull();
  });
  it('reads commas and thin spaces', () => {
    expect(said('number', 'output', 'ru', '5,5')).toBe('5.5');
    expect(said('number', 'output', 'en', '0,125')).toBe('0.125');
    expect(said('number', 'output', 'ru', '1\u202f234\u00a0567,5')).toBe('1234567.5');
  });
  it('shows three decimals so that they are read again', () => {
    expect(notation(column('number', 'input'), 'ru', '1.500')).toBe('1,5000');
  });
});

describe('intervals in words', () => {
  const number = column('number', 'input');
  it.each([
    ['ru', '[5..10]', 'от 5 до 10'],
    ['ru', '[5..10)', 'от 5 до 10, не включая 10'],
    ['ru', '(5..10]', 'от 5 до 10, не включая 5'],
    ['ru', '(5.5..10)', 'от 5,5 до 10, не включая 5,5 и 10'],
    ['ru', '>= 5', 'не меньше 5'],
    ['ru', '< 5', 'меньше 5'],
    ['en', '[5..10)', 'from 5 to 10, not including 10'],
    ['en', '> 5', 'more than 5'],
    ['en', '-', 'any value'],
  ] as const)('%s %s is said and read again', (locale, text, words) => {
    expect(inWords(number, locale, text)).toBe(words);
    expect(readTyped(number, locale, words)).toEqual({ ok: true, text });
  });
  it.each(['от 5 до 10, не включая 7', 'от 5 до 10, не включая 10 и 10', 'от 10 до 5, не включая 5', 'не включая 5'])('refuses %s', (typed) => {
    expect(readTyped(number, 'ru', typed).ok).toBe(false);
  });
  it('does not break dates', () => {
    const date = column('date', 'input');
    expect(inWords(date, 'ru', '[@"2026-02-01"..@"2026-02-05")')).toBe('от 01.02.2026 до 05.02.2026, не включая 05.02.2026');
    expect(readTyped(date, 'ru', 'с 01.02.2026 по 05.02.2026, не включая 05.02.2026')).toEqual({ ok: true, text: '[@"2026-02-01"..@"2026-02-05")' });
  });
});

describe('what a column allows', () => {
  it('tells a value that is not allowed from a text that says nothing', () => {
    const stage = column('string', 'output', { allowed: STAGES });
    expect(readTyped(stage, 'ru', '"чай"')).toEqual({ ok: false, fault: 'notAllowed' });
    expect(readTyped(stage, 'ru', 'чай')).toEqual({ ok: false, fault: 'form' });
    expect(faultOf(column('number', 'input', { allowed: '[1..10]' }), '11')).toBe('notAllowed');
    expect(faultOf(column('number', 'input', { allowed: '[1..10]' }), '[5..20]')).toBeUndefined();
    expect(faultOf(column('string', 'input'), '"a\u200bb"')).toBe('invisible');
  });
});
