import { type GridColumn, hides, type Locale } from './column';
import { bare, isReserved, key, plain } from './words';

const MISREAD = /^(?:.*[;,"[\]()<>=≤≥≠].*|.*\.\..*|.*[\x00-\x1f\x7f].*)$/s;

/** Words of the values of a column of texts; a value whose word would be misread stands for itself. */
export interface ValueWords {
  /** Word by code in the order of the table, empty where the values are not enumerated. */
  readonly shown: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, string>;
}

const known = new WeakMap<GridColumn, Map<Locale, ValueWords>>();

export function valueWords(column: GridColumn, locale: Locale): ValueWords {
  const byLocale = known.get(column) ?? new Map<Locale, ValueWords>();
  known.set(column, byLocale);
  const words = byLocale.get(locale) ?? made(column, locale);
  byLocale.set(locale, words);
  return words;
}

function made(column: GridColumn, locale: Locale): ValueWords {
  const values = column.type === 'string' ? column.values.map((value) => value.raw) : [];
  const own = wordsOf(column, values, locale);
  const codes = new Map([...own].map(([word, code]) => [key(word), code]));
  const add = (word: string, code: string): void => {
    if (!codes.has(key(word))) {
      codes.set(key(word), code);
    }
  };
  wordsOf(column, values, locale === 'ru' ? 'en' : 'ru').forEach((code, word) => add(word, code));
  values.forEach((code) => add(code, code));
  const byCode = new Map([...own].map(([word, code]) => [code, word]));
  return { shown: new Map(values.map((code) => [code, byCode.get(code) ?? quotedWhereNeeded(code)])), codes };
}

/** Code by word, where exactly one value has this word. */
function wordsOf(column: GridColumn, values: readonly string[], locale: Locale): Map<string, string> {
  const words = new Map<string, string>();
  const seen = new Set<string>();
  const bad = new Set<string>();
  for (const code of values) {
    const word = column.words(code, locale);
    if (seen.has(key(word)) || (word !== code && values.includes(word)) || isMisread(word)) {
      bad.add(key(word));
    }
    seen.add(key(word));
    words.set(word, code);
  }
  return new Map([...words].filter(([word]) => !bad.has(key(word))));
}

export function shownWord(column: GridColumn, locale: Locale, code: string): string {
  return valueWords(column, locale).shown.get(code) ?? quotedWhereNeeded(code);
}

/** The value that was typed: a code, a word, or a text in quotation marks; undefined where the column has no such value. */
export function codeOf(column: GridColumn, locale: Locale, typed: string): string | undefined {
  const { shown, codes } = valueWords(column, locale);
  const text = bare(typed);
  if (text.length > 1 && text.startsWith('"') && text.endsWith('"')) {
    const inner = text.slice(1, -1);
    return inner.includes('"') || hides(inner) ? undefined : inner;
  }
  if (shown.has(text)) {
    return text;
  }
  if (shown.size > 0) {
    return codes.get(key(text));
  }
  return text === '' || text.includes('"') || hides(text) ? undefined : text;
}

function quotedWhereNeeded(code: string): string {
  return isMisread(code) ? `"${code}"` : code;
}

function isMisread(text: string): boolean {
  return isReserved(text) || plain(text) !== text || MISREAD.test(text);
}
