import { useState } from 'react';
import type { components } from '../../api/schema';
import type { Command } from '../model/commands';
import { clear, type Desk, fillDown, insertRow, moveRows, paste, removeRows, typeInto } from '../model/edits';
import { isRefused, shownContent } from '../model/rows';
import { areaOf, at, type Selection, step } from '../model/selection';
import { readTsv, writeTsv } from '../model/tsv';
import type { GridTexts } from './texts';
import type { SheetState } from './useSheet';

/** The most rows that a table has. */
const MOST_ROWS = 5_000;

export interface Actions {
  readonly said: string;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly clear: () => void;
  readonly fillDown: () => void;
  readonly insert: (where: 'above' | 'below') => void;
  readonly remove: () => void;
  readonly move: (by: 1 | -1) => void;
  readonly type: (text: string, to: 'stay' | 'up' | 'down' | 'left' | 'right') => void;
  readonly copied: () => string;
  readonly cut: () => void;
  readonly paste: (text: string) => void;
  readonly fix: (proposal: components['schemas']['Proposal']) => void;
}

/** The edits on what is selected, each with a word on what it did. */
export function useActions(state: SheetState, desk: Desk, texts: GridTexts): Actions {
  const [said, setSaid] = useState('');
  const run = (command: Command, more = ''): void => {
    state.perform(command);
    const cells = command.changes.filter((change) => change.kind === 'cell').length;
    const rows = command.changes.reduce((sum, change) => sum + (change.kind === 'cell' ? 0 : change.kind === 'move' ? change.count : change.rows.length), 0);
    setSaid(cells + rows === 0 ? more : [texts.done(command.name, cells, command.name === 'paste' ? 0 : rows), more].filter((text) => text !== '').join('; '));
  };
  const history = (command: Command | undefined, say: (name: Command['name']) => string): void => {
    if (command !== undefined) {
      setSaid(say(command.name));
    }
  };
  return {
    said,
    undo: () => history(state.undo(), texts.undone),
    redo: () => history(state.redo(), texts.redone),
    clear: () => run(clear(desk)),
    cut: () => run(clear(desk, 'cut')),
    fillDown: () => run(fillDown(desk)),
    insert: (where) => run(insertRow(desk, where)),
    remove: () => {
      const command = removeRows(desk);
      run(command, command.changes.length === 0 ? texts.keepOne : '');
    },
    move: (by) => run(moveRows(desk, by)),
    type: (text, to) => {
      const ground = { rows: desk.shown, columns: desk.columns.length, page: 1, filled: () => true };
      const after: Selection = to === 'stay' ? desk.selection : step(desk.selection, desk.places, ground, to, false);
      const command = typeInto(desk, text, after);
      if (command.changes.length === 0) {
        state.select(after);
      } else {
        run(command);
        const [change] = command.changes;
        if (change?.kind === 'cell' && !isRefused(change.after)) {
          setSaid('');
        }
      }
    },
    copied: () => {
      const area = areaOf(desk.selection, desk.places);
      const columns = desk.columns.slice(area.left, area.right + 1);
      const rows = desk.shown.slice(area.top, area.bottom + 1);
      return writeTsv(rows.map((row) => columns.map((column) => shownContent(column, desk.locale, row.cells[column.name] ?? ''))));
    },
    paste: (text) => {
      const { command, lostColumns, addedRows } = paste(desk, readTsv(text), MOST_ROWS);
      const cells = command.changes.filter((change) => change.kind === 'cell').length;
      const more = [lostColumns > 0 ? texts.lost(lostColumns) : '', addedRows > 0 && cells > 0 ? texts.done('insert', 0, addedRows) : ''];
      run(command, more.filter((each) => each !== '').join('; '));
    },
    fix: ({ cells, like }) => {
      const model = desk.rows.find((row) => row.from?.id === like);
      const place = model === undefined ? desk.selection : at(model.key, desk.selection.active.column);
      const command = insertRow({ ...desk, selection: place }, 'below', { ...model?.cells, ...cells }, 'fix');
      run({ ...command, before: desk.selection });
    },
  };
}
