/** The words that mean something in a cell of any column, as people of either language type them. */
const BLANKS = /[\s\p{Z}\uFEFF]+/gu;
const ENDS = /^[\t\n\v\f\r\p{Z}]+|[\t\n\v\f\r\p{Z}]+$/gu;
const ANY = new Set(['', '-', '–', '—', 'любое', 'любое значение', 'any', 'any value']);
const UNKNOWN = new Set(['null', 'неизвестно', 'unknown', 'not known', 'is not known']);
const EMPTY = new Set(['', '-', '–', '—', 'null', 'не задано', 'пусто', 'empty', 'not set']);
const YES = new Set(['да', 'истина', 'yes', 'true']);
const NO = new Set(['нет', 'ложь', 'no', 'false']);
const NOT = [/^(?:not|не)\s*\((.*)\)$/iu, /^(?:(?:not|не|except|кроме) |≠|<>|!=)(.+)$/iu];

/** The text without blanks of any kind at its ends. */
export function bare(text: string): string {
  return text.replace(ENDS, '');
}

/** The text with every kind of blank, thin ones too, as one plain blank, and none at its ends. */
export function plain(text: string): string {
  return text.replace(BLANKS, ' ').trim();
}

/** What two spellings of one word have in common. */
export function key(text: string): string {
  return plain(text).toLowerCase().replaceAll('ё', 'е');
}

export function isAny(text: string): boolean {
  return ANY.has(key(text));
}

export function isUnknown(text: string): boolean {
  return UNKNOWN.has(key(text));
}

export function isEmpty(text: string): boolean {
  return EMPTY.has(key(text));
}

export function truth(text: string): boolean | undefined {
  const word = key(text);
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

/** What stands after a "not". */
export function negated(text: string): string | undefined {
  return NOT.map((form) => form.exec(text)?.[1]?.trim()).find((found) => found !== undefined);
}

export function isReserved(text: string): boolean {
  return isAny(text) || isUnknown(text) || isEmpty(text) || negated(text) !== undefined;
}
