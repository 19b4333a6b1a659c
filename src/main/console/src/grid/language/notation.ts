import { type Cell, CellFault, readTest, readValues } from './cell';
import type { GridColumn, Locale } from './column';
import type { Value } from './value';
import { shownWord } from './valueWords';

const WORDS = {
  ru: { not: 'не', unknown: 'неизвестно', yes: 'да', no: 'нет' },
  en: { not: 'not', unknown: 'unknown', yes: 'yes', no: 'no' },
} as const;

/** No condition: a long dash, for what starts with a hyphen may be taken for a formula. */
export const ANY_SHOWN = '—';

/** A text of the grid's language as people of a language type it; what is not of the language stays as it is. */
export function notation(column: GridColumn, locale: Locale, text: string): string {
  try {
    if (column.role === 'input') {
      return shownTest(column, locale, readTest(column.type, text));
    }
    const values = readValues(column.type, column.list, text);
    return values === null ? '' : values.length === 0 ? '[]' : list(column, locale, values);
  } catch (fault) {
    if (fault instanceof CellFault) {
      return text;
    }
    throw fault;
  }
}

function shownTest(column: GridColumn, locale: Locale, cell: Cell): string {
  switch (cell.kind) {
    case 'any':
      return ANY_SHOWN;
    case 'unknown':
      return WORDS[locale].unknown;
    case 'oneOf':
      return list(column, locale, cell.values);
    case 'noneOf':
      return `${WORDS[locale].not} ${list(column, locale, cell.values)}`;
    case 'within': {
      const low = cell.low === undefined ? undefined : literal(column, locale, cell.low);
      const high = cell.high === undefined ? undefined : literal(column, locale, cell.high);
      if (low === undefined || high === undefined) {
        return high === undefined ? `${cell.lowIncluded ? '>=' : '>'} ${low ?? ''}` : `${cell.highIncluded ? '<=' : '<'} ${high}`;
      }
      const closed = cell.lowIncluded && cell.highIncluded;
      return closed ? `${low}..${high}` : `${cell.lowIncluded ? '[' : '('}${low}..${high}${cell.highIncluded ? ']' : ')'}`;
    }
  }
}

function list(column: GridColumn, locale: Locale, values: readonly Value[]): string {
  return values.map((value) => literal(column, locale, value)).join('; ');
}

/** One value as people type it. A number of exactly three decimals gets another zero, or it would be read as thousands. */
export function literal(column: GridColumn, locale: Locale, value: Value): string {
  switch (column.type) {
    case 'string':
      return shownWord(column, locale, value.raw);
    case 'number': {
      const safe = locale === 'ru' && /^-?[1-9][0-9]{0,2}\.[0-9]{3}$/.test(value.raw) ? `${value.raw}0` : value.raw;
      return locale === 'ru' ? safe.replace('.', ',') : safe;
    }
    case 'boolean':
      return value.raw === 'true' ? WORDS[locale].yes : WORDS[locale].no;
    case 'time':
      return value.raw.replace(/^(\d\d:\d\d):00$/, '$1');
    case 'date':
      return locale === 'ru' ? value.raw.split('-').reverse().join('.') : value.raw;
    default:
      return value.raw;
  }
}
