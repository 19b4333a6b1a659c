import { describe, expect, it } from 'vitest';
import { table, word } from '../demo/data';
import { columnOf, type GridColumn } from '../language/column';
import { random, SEED } from '../language/random';
import type { Command } from './commands';
import { clear, type Desk, fillDown, insertRow, moveRows, paste, removeRows, typeInto } from './edits';
import { found } from './filter';
import { perform, redo, type Sheet, undo } from './history';
import { type GridRow, isRefused, rowsOf, shownContent, toDraftRows } from './rows';
import { at, placesOf, type Selection, step } from './selection';
import { readTsv, writeTsv } from './tsv';

const view = table(12);
const columns: GridColumn[] = [
  ...view.inputs.map((column) => columnOf(column, 'input', word)),
  ...view.outputs.map((column) => columnOf(column, 'output', word)),
];
const rows = rowsOf(view);
const sheet = (selection: Selection): Sheet => ({ rows, selection, done: [], undone: [] });

function desk(of: Sheet, shown: readonly GridRow[] = of.rows): Desk {
  return { rows: of.rows, shown, places: placesOf(shown), columns, selection: of.selection, locale: 'ru' };
}

const range = (from: string, to: string, left: number, right: number): Selection => ({ anchor: { row: from, column: left }, active: { row: to, column: right } });
const content = (of: Sheet, row: number, column: number): string => of.rows[row]?.cells[columns[column]?.name ?? ''] ?? '?';

describe('edits', () => {
  it('type what the cell says, or keep what was typed as refused', () => {
    const start = sheet(at('L0', 1));
    const done = perform(start, typeInto(desk(start), 'от 5 до 10, не включая 10', at('L1', 1)));
    expect(content(done, 0, 1)).toBe('[5..10)');
    expect(done.selection).toEqual(at('L1', 1));
    const refused = perform(start, typeInto(desk(start), '1,000', at('L0', 1)));
    expect(isRefused(content(refused, 0, 1))).toBe(true);
    expect(shownContent(columns[1] as GridColumn, 'ru', content(refused, 0, 1))).toBe('1,000');
    expect(toDraftRows(refused.rows, view.sentences)[0]?.cells['c1']).toBe('1,000');
  });
  it('bring the selection back with the row that was moved', () => {
    const start = sheet(range('L2', 'L3', 0, 4));
    const moved = perform(start, moveRows(desk(start), 1));
    expect(moved.rows.map((row) => row.key).slice(1, 6)).toEqual(['L1', 'L4', 'L2', 'L3', 'L5']);
    const elsewhere = { ...moved, selection: at('L9', 7) };
    const back = undo(elsewhere);
    expect(back.selection).toEqual(start.selection);
    expect(back.rows).toEqual(rows);
    expect(redo(back).rows).toEqual(moved.rows);
  });
  it('move nothing over an edge or while rows are hidden', () => {
    expect(moveRows(desk(sheet(at('L0', 0))), -1).changes).toEqual([]);
    expect(moveRows(desk(sheet(at('L11', 0))), 1).changes).toEqual([]);
    expect(moveRows(desk(sheet(at('L1', 0)), rows.slice(0, 5)), 1).changes).toEqual([]);
  });
  it('fill down from the first row of the range, or from the row above', () => {
    const start = sheet(range('L1', 'L4', 1, 1));
    const done = perform(start, fillDown(desk(start)));
    expect([1, 2, 3, 4, 5].map((row) => content(done, row, 1))).toEqual(['[10..20)', '[10..20)', '[10..20)', '[10..20)', '[50..60)']);
    const single = sheet(at('L3', 1));
    expect(content(perform(single, fillDown(desk(single))), 3, 1)).toBe('[20..30)');
    expect(fillDown(desk(sheet(at('L0', 1)))).changes).toEqual([]);
  });
  it('paste a block with a cell of several lines where it belongs', () => {
    const start = sheet(at('L2', 0));
    const text = '"обсуждение сделки\r\nразвитие клиента"\t5,5\r\nисполнение сделки\t1 500\r\n';
    const done = perform(start, paste(desk(start), readTsv(text), 5_000).command);
    expect([content(done, 2, 0), content(done, 2, 1)]).toEqual(['"DEAL_DISCUSSION","CLIENT_DEVELOPMENT"', '5.5']);
    expect([content(done, 3, 0), content(done, 3, 1)]).toEqual(['"DEAL_FULFILMENT"', '1500']);
    expect(done.rows[4]).toBe(rows[4]);
  });
  it('paste one text into the whole range, and rows below the last one as new ones', () => {
    const start = sheet(range('L0', 'L2', 1, 1));
    const one = perform(start, paste(desk(start), [['7']], 5_000).command);
    expect([0, 1, 2, 3].map((row) => content(one, row, 1))).toEqual(['7', '7', '7', '[30..40)']);
    const last = sheet(at('L11', 1));
    const pasted = paste(desk(last), [['1'], ['2'], ['3']], 13);
    expect(pasted.addedRows).toBe(1);
    const more = perform(last, pasted.command);
    expect(more.rows.length).toBe(13);
    expect(toDraftRows(more.rows, view.sentences).at(-1)).toEqual({ cells: expect.objectContaining({ c1: '2', c0: '-', o0: 'null' }) });
    expect(undo(more).rows).toEqual(rows);
    expect(paste(desk(sheet(at('L0', 19))), [['1', '2', '3']], 13).lostColumns).toBe(2);
  });
  it('never take the last row away', () => {
    expect(removeRows(desk(sheet(range('L0', 'L11', 0, 0)))).changes).toEqual([]);
    const start = sheet(range('L3', 'L5', 0, 0));
    const done = perform(start, removeRows(desk(start)));
    expect(done.rows.length).toBe(9);
    expect(done.selection.active.row).toBe('L6');
    expect(undo(done).rows).toEqual(rows);
  });
  it('let the server make the text of a row anew', () => {
    const [sent] = toDraftRows(rows, view.sentences);
    expect(sent).not.toHaveProperty('label');
    expect(toDraftRows(rows, { L0: { ru: 'иначе', en: rows[0]?.from?.label.en ?? '' } })[0]?.label).toEqual({ ru: rows[0]?.from?.label.ru });
  });
});

describe('walking', () => {
  const ground = { rows, columns: 20, page: 5, filled: (row: number, column: number) => content(sheet(at('L0', 0)), row, column) !== '-' };
  it('stays inside and jumps as Excel does', () => {
    const places = placesOf(rows);
    expect(step(at('L0', 0), places, ground, 'up', false)).toEqual(at('L0', 0));
    expect(step(at('L11', 19), places, ground, 'pageDown', false)).toEqual(at('L11', 19));
    expect(step(at('L1', 2), places, ground, 'jumpDown', false)).toEqual(at('L2', 2));
    expect(step(at('L2', 2), places, ground, 'jumpDown', false)).toEqual(at('L4', 2));
    expect(step(at('L0', 0), places, ground, 'last', true)).toEqual(range('L0', 'L11', 0, 19));
  });
});

describe('search', () => {
  it('finds words as they are shown, whatever their case', () => {
    expect(found(rows, columns, 'ru', 'РАЗВИТИЕ клиента').map((row) => row.key)).toEqual(['L2', 'L5', 'L8', 'L11']);
    expect(found(rows, columns, 'en', 'client development 1.1.3').map((row) => row.key)).toEqual(['L2']);
    expect(found(rows, columns, 'ru', 'такого нет')).toEqual([]);
  });
});

describe(`any edits, taken back, leave the table as it was (seed ${SEED})`, () => {
  it('and done again make the same', () => {
    const { int, of } = random(SEED);
    for (let round = 0; round < 60; round++) {
      let now = sheet(at('L0', 0));
      for (let i = 0; i < 25; i++) {
        const spot = (): Selection['anchor'] => ({ row: of(now.rows).key, column: int(20) });
        now = { ...now, selection: { anchor: spot(), active: spot() } };
        const on = desk(now, of([now.rows, now.rows, now.rows.filter((_, place) => place % 2 === 0)]));
        const command: Command = of([
          () => typeInto(on, of(['5', 'да', '1,000', '—', '']), now.selection),
          () => clear(on),
          () => fillDown(on),
          () => insertRow(on, of(['above', 'below'] as const)),
          () => removeRows(on),
          () => moveRows(on, of([1, -1] as const)),
          () => paste(on, readTsv(writeTsv([['1', 'нет'], ['x', '5..6']])), 20).command,
        ])();
        const next = perform(now, command);
        expect(undo({ ...next, selection: at('L1', 1) }).rows, `seed ${SEED}, ${command.name}`).toEqual(command.changes.length === 0 ? undo(now).rows : now.rows);
        now = next;
      }
      const end = now.rows;
      const edits = now.done.length;
      while (now.done.length > 0) {
        now = undo(now);
      }
      expect(now.rows, `seed ${SEED}`).toEqual(rows);
      for (let i = 0; i < edits; i++) {
        now = redo(now);
      }
      expect(now.rows, `seed ${SEED}`).toEqual(end);
    }
  });
});
