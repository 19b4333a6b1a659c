import type { GridColumn, Locale } from '../language/column';
import { literal } from '../language/notation';
import { key } from '../language/words';
import type { GridTexts } from './texts';

/** What can be chosen in a cell of the column, as it is typed; empty where its values are not enumerated. */
export function optionsOf(column: GridColumn, locale: Locale, texts: GridTexts): readonly string[] {
  const values =
    column.type === 'boolean'
      ? (locale === 'ru' ? ['да', 'нет'] : ['yes', 'no'])
      : column.values.map((value) => literal(column, locale, value));
  return values.length === 0 || column.role === 'output' ? values : [...values, texts.anyValue, texts.unknown];
}

/** The options whose words begin as the last part of the text does, then those that have it inside. */
export function matching(options: readonly string[], text: string): readonly string[] {
  const part = key(text.split(/[;,]/).at(-1) ?? '');
  const begins = options.filter((option) => key(option).startsWith(part));
  return [...begins, ...options.filter((option) => !begins.includes(option) && key(option).includes(part))];
}

/** The list with the option added, or taken out where it is in it. A part that only begins an option gives way to it. */
export function toggled(text: string, option: string): string {
  const parts = text.split(';').map((part) => part.trim()).filter((part) => part !== '' && part !== '—');
  if (parts.some((part) => key(part) === key(option))) {
    return parts.filter((part) => key(part) !== key(option)).join('; ');
  }
  const last = parts.at(-1);
  const kept = last !== undefined && key(option).startsWith(key(last)) ? parts.slice(0, -1) : parts;
  return [...kept, option].join('; ');
}
