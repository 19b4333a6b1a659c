import { applied, type Command, reverted } from './commands';
import type { GridRow } from './rows';
import type { Selection } from './selection';

/** The rows, what is selected, and the edits that can be taken back or done again, the last one first to go. */
export interface Sheet {
  readonly rows: readonly GridRow[];
  readonly selection: Selection;
  readonly done: readonly Command[];
  readonly undone: readonly Command[];
}

/** More edits than a person takes back; each holds only what it changed. */
const MOST = 500;

/** The sheet after an edit; the same sheet where the edit changes nothing. */
export function perform(sheet: Sheet, command: Command): Sheet {
  if (command.changes.length === 0) {
    return sheet;
  }
  return {
    rows: applied(sheet.rows, command.changes),
    selection: command.after,
    done: [...sheet.done, command].slice(-MOST),
    undone: [],
  };
}

export function undo(sheet: Sheet): Sheet {
  const command = sheet.done.at(-1);
  return command === undefined
    ? sheet
    : {
        rows: reverted(sheet.rows, command.changes),
        selection: command.before,
        done: sheet.done.slice(0, -1),
        undone: [...sheet.undone, command],
      };
}

export function redo(sheet: Sheet): Sheet {
  const command = sheet.undone.at(-1);
  return command === undefined
    ? sheet
    : {
        rows: applied(sheet.rows, command.changes),
        selection: command.after,
        done: [...sheet.done, command],
        undone: sheet.undone.slice(0, -1),
      };
}
