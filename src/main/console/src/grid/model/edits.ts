import type { GridColumn, Locale } from '../language/column';
import type { Change, Command, CommandName } from './commands';
import { contentOf, emptyContent, type GridRow, newRow } from './rows';
import { areaOf, at, type Places, type Selection } from './selection';

/** What an edit is made on: all rows, those shown in their order, the columns, and what is selected. */
export interface Desk {
  readonly rows: readonly GridRow[];
  readonly shown: readonly GridRow[];
  readonly places: Places;
  readonly columns: readonly GridColumn[];
  readonly selection: Selection;
  readonly locale: Locale;
}

function command(desk: Desk, name: CommandName, changes: readonly Change[], after: Selection = desk.selection): Command {
  return { name, changes, before: desk.selection, after };
}

function cell(row: GridRow, column: GridColumn, after: string): Change[] {
  const before = row.cells[column.name] ?? emptyContent(column);
  return before === after ? [] : [{ kind: 'cell', key: row.key, column: column.name, before, after }];
}

/** One text typed into the active cell. */
export function typeInto(desk: Desk, typed: string, after: Selection): Command {
  const row = desk.shown[desk.places.get(desk.selection.active.row) ?? -1];
  const column = desk.columns[desk.selection.active.column];
  const changes = row === undefined || column === undefined ? [] : cell(row, column, contentOf(column, desk.locale, typed));
  return { name: 'type', changes, before: desk.selection, after };
}

/** Empties what is selected. */
export function clear(desk: Desk, name: 'clear' | 'cut' = 'clear'): Command {
  const area = areaOf(desk.selection, desk.places);
  const columns = desk.columns.slice(area.left, area.right + 1);
  const rows = desk.shown.slice(area.top, area.bottom + 1);
  return command(desk, name, rows.flatMap((row) => columns.flatMap((column) => cell(row, column, emptyContent(column)))));
}

/** The first row of what is selected, into all rows below it; of one row alone, the row above it. */
export function fillDown(desk: Desk): Command {
  const area = areaOf(desk.selection, desk.places);
  const single = area.top === area.bottom;
  const source = desk.shown[single ? area.top - 1 : area.top];
  const targets = desk.shown.slice(single ? area.top : area.top + 1, area.bottom + 1);
  const columns = desk.columns.slice(area.left, area.right + 1);
  const changes = source === undefined
    ? []
    : targets.flatMap((row) => columns.flatMap((column) => cell(row, column, source.cells[column.name] ?? emptyContent(column))));
  return command(desk, 'fill', changes);
}

/** What a paste did beside its command: how many columns of the block lay outside of the table. */
export interface Pasted {
  readonly command: Command;
  readonly lostColumns: number;
  readonly addedRows: number;
}

/**
 * A block of texts from the upper left corner of what is selected. One text fills the whole selection, and a block repeats in a selection
 * that is a multiple of it. Rows that the table lacks are added below the last one, unless a filter hides some.
 */
export function paste(desk: Desk, block: readonly (readonly string[])[], mostRows: number): Pasted {
  const area = areaOf(desk.selection, desk.places);
  const width = Math.max(...block.map((line) => line.length), 0);
  const height = block.length;
  if (height === 0 || width === 0 || desk.columns.length === 0) {
    return { command: command(desk, 'paste', []), lostColumns: 0, addedRows: 0 };
  }
  const selected = [area.bottom - area.top + 1, area.right - area.left + 1] as const;
  const lines = selected[0] % height === 0 ? selected[0] : height;
  const columnsWide = selected[1] % width === 0 ? selected[1] : width;
  const columns = desk.columns.slice(area.left, area.left + columnsWide);
  const read = reader(desk.locale);
  const changes: Change[] = [];
  const added: GridRow[] = [];
  const hidden = desk.shown.length !== desk.rows.length;
  const room = hidden ? 0 : Math.max(0, mostRows - desk.rows.length);
  let last = desk.selection.active.row;
  for (let i = 0; i < lines; i++) {
    const line = block[i % height] ?? [];
    const row = desk.shown[area.top + i];
    if (row !== undefined) {
      columns.forEach((column, j) => {
        const text = line[j % width];
        if (text !== undefined) {
          changes.push(...cell(row, column, read(column, text)));
        }
      });
      last = row.key;
    } else if (added.length < room) {
      const cells = columns.map((column, j) => [column.name, read(column, line[j % width] ?? '')] as const);
      const made = newRow(desk.columns, Object.fromEntries(cells));
      added.push(made);
      last = made.key;
    }
  }
  if (added.length > 0) {
    changes.push({ kind: 'insert', place: desk.rows.length, rows: added });
  }
  const corner = desk.shown[area.top]?.key ?? added[0]?.key ?? last;
  const after = { anchor: { row: last, column: area.left + columns.length - 1 }, active: { row: corner, column: area.left } };
  return { command: command(desk, 'paste', changes, after), lostColumns: Math.max(0, columnsWide - columns.length), addedRows: added.length };
}

/** Reads texts; the same text of a column is read once. */
function reader(locale: Locale): (column: GridColumn, text: string) => string {
  const known = new Map<GridColumn, Map<string, string>>();
  return (column, text) => {
    const texts = known.get(column) ?? new Map<string, string>();
    known.set(column, texts);
    const content = texts.get(text) ?? contentOf(column, locale, text);
    texts.set(text, content);
    return content;
  };
}

/** A new row above or below the active one, or the first of an empty table. */
export function insertRow(desk: Desk, where: 'above' | 'below', cells: Readonly<Record<string, string>> = {}, name: 'insert' | 'fix' = 'insert'): Command {
  const row = newRow(desk.columns, cells);
  const active = desk.rows.findIndex((each) => each.key === desk.selection.active.row);
  const place = active < 0 ? desk.rows.length : where === 'above' ? active : active + 1;
  return command(desk, name, [{ kind: 'insert', place, rows: [row] }], at(row.key, desk.selection.active.column));
}

/** Takes away the rows that are selected. The table keeps one: the server takes none without rows. */
export function removeRows(desk: Desk): Command {
  const area = areaOf(desk.selection, desk.places);
  const gone = desk.shown.slice(area.top, area.bottom + 1);
  if (gone.length === 0 || gone.length >= desk.rows.length) {
    return command(desk, 'remove', []);
  }
  const changes: Change[] = [];
  let left = desk.rows;
  for (const row of gone) {
    const place = left.indexOf(row);
    changes.push({ kind: 'remove', place, rows: [row] });
    left = left.filter((each) => each !== row);
  }
  const next = desk.shown[area.bottom + 1] ?? desk.shown[area.top - 1] ?? left[0];
  return command(desk, 'remove', changes, next === undefined ? desk.selection : at(next.key, desk.selection.active.column));
}

/** Moves the rows that are selected by one place. Nothing while a filter hides rows: nobody would see where they go. */
export function moveRows(desk: Desk, by: 1 | -1): Command {
  const area = areaOf(desk.selection, desk.places);
  const count = area.bottom - area.top + 1;
  const to = area.top + by;
  if (desk.shown.length !== desk.rows.length || to < 0 || to + count > desk.rows.length) {
    return command(desk, 'move', []);
  }
  return command(desk, 'move', [{ kind: 'move', from: area.top, count, to }]);
}
