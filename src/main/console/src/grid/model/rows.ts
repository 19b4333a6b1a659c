import type { components } from '../../api/schema';
import { faultOf, type Fault, type GridColumn, type Locale } from '../language/column';
import { notation } from '../language/notation';
import { readTyped } from '../language/typed';

export type GridView = components['schemas']['GridView'];
export type DraftRow = components['schemas']['DraftRow'];
type RowCells = components['schemas']['RowCells'];

/**
 * A row in the browser. `key` is its name here and stays the same whatever happens to it; `from` is the row of the server that it came
 * from, absent for a new one. A cell that was refused starts with {@link REFUSED} and then has the text as it was typed.
 */
export interface GridRow {
  readonly key: string;
  readonly from: RowCells | undefined;
  readonly cells: Readonly<Record<string, string>>;
}

/** No text of the grid's language starts with it, so a refused text is never taken for a cell. */
export const REFUSED = '\u0000';

export function isRefused(content: string): boolean {
  return content.startsWith(REFUSED);
}

/** What is kept of a text that somebody typed: the cell that it says, or the text itself as refused. */
export function contentOf(column: GridColumn, locale: Locale, typed: string): string {
  const reading = readTyped(column, locale, typed);
  return reading.ok ? reading.text : REFUSED + typed;
}

/** The cell as people see and type it. */
export function shownContent(column: GridColumn, locale: Locale, content: string): string {
  return isRefused(content) ? content.slice(REFUSED.length) : notation(column, locale, content);
}

/** Why the content cannot be saved; undefined where it can. */
export function contentFault(column: GridColumn, locale: Locale, content: string): Fault | undefined {
  if (!isRefused(content)) {
    return faultOf(column, content);
  }
  const reading = readTyped(column, locale, content.slice(REFUSED.length));
  return reading.ok ? undefined : reading.fault;
}

/** What stands in a cell that nobody has filled. */
export function emptyContent(column: GridColumn): string {
  return column.role === 'input' ? '-' : column.list ? '[]' : 'null';
}

let made = 0;

/** A key that no other row of this page has. */
export function newKey(): string {
  made++;
  return `new-${made}`;
}

export function newRow(columns: readonly GridColumn[], cells: Readonly<Record<string, string>> = {}): GridRow {
  const all = columns.map((column) => [column.name, cells[column.name] ?? emptyContent(column)] as const);
  return { key: newKey(), from: undefined, cells: Object.fromEntries(all) };
}

/** The rows of the server's table; keys are their ids. */
export function rowsOf(view: GridView): readonly GridRow[] {
  return view.rows.map((row) => ({ key: row.id, from: row, cells: row.cells }));
}

/**
 * The rows in the form in which the server takes them. A text that the row's cells made is left out, so that it is made anew; a new row
 * has no id and gets one.
 */
export function toDraftRows(rows: readonly GridRow[], sentences: GridView['sentences']): DraftRow[] {
  return rows.map(({ from, cells }) => {
    const plain = Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, isRefused(text) ? text.slice(1) : text]));
    if (from === undefined) {
      return { cells: plain };
    }
    const made = sentences[from.id];
    const label = {
      ...(from.label.ru === made?.ru ? {} : { ru: from.label.ru }),
      ...(from.label.en === made?.en ? {} : { en: from.label.en }),
    };
    return {
      id: from.id,
      clause: from.clause,
      origin: from.origin,
      seeds: from.seeds,
      ...(Object.keys(label).length === 0 ? {} : { label }),
      ...(from.comment === undefined ? {} : { comment: from.comment }),
      cells: plain,
    };
  });
}

/** How many cells were refused; a table with one cannot be saved. */
export function refusedCells(rows: readonly GridRow[], columns: readonly GridColumn[]): { readonly key: string; readonly column: string }[] {
  return rows.flatMap((row) =>
    columns.filter((column) => isRefused(row.cells[column.name] ?? '')).map((column) => ({ key: row.key, column: column.name })),
  );
}
