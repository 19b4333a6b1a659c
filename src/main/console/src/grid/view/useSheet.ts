import { useCallback, useMemo, useRef, useState } from 'react';
import { adopted } from '../model/adopt';
import type { Command } from '../model/commands';
import { perform, redo as redone, type Sheet, undo as undone } from '../model/history';
import { type DraftRow, type GridRow, type GridView, isRefused, rowsOf, toDraftRows } from '../model/rows';
import { at, type Selection } from '../model/selection';

/** An edit that was made, for whoever saves it. */
export interface GridEdit {
  /** From 1, one more with each edit. The table that answers it is given back with `answers`. */
  readonly number: number;
  /** How many cells could not be read; the rows are fit to be saved only where it is 0. */
  readonly refused: number;
  /** All rows in their order: the body of `PUT /v1/drafts/{draftId}/tables/{tableId}` is `{ rows: edit.rows() }`. */
  readonly rows: () => DraftRow[];
}

export interface SheetState {
  readonly sheet: Sheet;
  readonly refused: number;
  readonly select: (selection: Selection) => void;
  readonly perform: (command: Command) => void;
  readonly undo: () => Command | undefined;
  readonly redo: () => Command | undefined;
}

const MOST_SENT = 50;
const refusedIn = new WeakMap<GridRow, number>();

function refusedOf(rows: readonly GridRow[]): number {
  return rows.reduce((sum, row) => {
    const count = refusedIn.get(row) ?? Object.values(row.cells).filter(isRefused).length;
    refusedIn.set(row, count);
    return sum + count;
  }, 0);
}

function opened(view: GridView): Sheet {
  const rows = rowsOf(view);
  return { rows, selection: at(rows[0]?.key ?? '', 0), done: [], undone: [] };
}

/** Holds the sheet, tells its edits, and takes in what the server answers without losing what was edited meanwhile. */
export function useSheet(table: GridView, answers: number | undefined, onEdit: ((edit: GridEdit) => void) | undefined): SheetState {
  const [sheet, setSheet] = useState(() => opened(table));
  const [seen, setSeen] = useState(table);
  const current = useRef(sheet);
  const base = useRef(sheet.rows);
  const sent = useRef(new Map<number, readonly GridRow[]>());
  const edits = useRef(0);

  if (seen !== table) {
    const other = seen.id !== table.id;
    const from = (answers === undefined ? undefined : sent.current.get(answers)) ?? base.current;
    const next = other ? opened(table) : { ...sheet, rows: adopted(sheet.rows, from, table) };
    base.current = other ? next.rows : adopted(from, from, table);
    current.current = next;
    setSeen(table);
    setSheet(next);
  }

  const put = useCallback((next: Sheet): void => {
    const before = current.current;
    current.current = next;
    setSheet(next);
    if (next.rows !== before.rows) {
      edits.current++;
      sent.current.set(edits.current, next.rows);
      sent.current.delete(edits.current - MOST_SENT);
      onEdit?.({ number: edits.current, refused: refusedOf(next.rows), rows: () => toDraftRows(next.rows, table.sentences) });
    }
  }, [onEdit, table]);

  const select = useCallback((selection: Selection): void => put({ ...current.current, selection }), [put]);
  const run = useCallback((command: Command): void => put(perform(current.current, command)), [put]);
  const undo = useCallback((): Command | undefined => {
    const command = current.current.done.at(-1);
    put(undone(current.current));
    return command;
  }, [put]);
  const redo = useCallback((): Command | undefined => {
    const command = current.current.undone.at(-1);
    put(redone(current.current));
    return command;
  }, [put]);
  const refused = useMemo(() => refusedOf(sheet.rows), [sheet.rows]);
  return { sheet, refused, select, perform: run, undo, redo };
}
