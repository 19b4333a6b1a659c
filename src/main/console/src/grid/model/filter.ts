import type { GridColumn, Locale } from '../language/column';
import { key } from '../language/words';
import { type GridRow, shownContent } from './rows';

const known = new WeakMap<GridRow, Map<string, string>>();

/**
 * The rows in which every word of the search stands, in a cell as it is shown or in its text of the grid's language, in the id, the clause
 * or the sentence. Case and ё do not matter. The same array where nothing is searched for.
 */
export function found(
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  locale: Locale,
  search: string,
  only: (row: GridRow) => boolean = () => true,
): readonly GridRow[] {
  const words = key(search).split(' ').filter((word) => word !== '');
  return rows.filter((row) => only(row) && (words.length === 0 || words.every((word) => haystack(row, columns, locale).includes(word))));
}

function haystack(row: GridRow, columns: readonly GridColumn[], locale: Locale): string {
  const byLocale = known.get(row) ?? new Map<string, string>();
  known.set(row, byLocale);
  const text = byLocale.get(locale) ?? key([
    row.from?.id ?? '',
    row.from?.clause ?? '',
    row.from?.label[locale] ?? '',
    ...columns.map((column) => shownContent(column, locale, row.cells[column.name] ?? '')),
    ...Object.values(row.cells),
  ].join(' \u2063 '));
  byLocale.set(locale, text);
  return text;
}
