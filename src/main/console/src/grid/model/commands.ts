import type { GridRow } from './rows';
import type { Selection } from './selection';

/** One thing that an edit does to the rows; each can be done backwards. Places are from 0. */
export type Change =
  | { readonly kind: 'cell'; readonly key: string; readonly column: string; readonly before: string; readonly after: string }
  | { readonly kind: 'insert'; readonly place: number; readonly rows: readonly GridRow[] }
  | { readonly kind: 'remove'; readonly place: number; readonly rows: readonly GridRow[] }
  | { readonly kind: 'move'; readonly from: number; readonly count: number; readonly to: number };

/** What a person calls one edit. */
export type CommandName = 'type' | 'clear' | 'paste' | 'cut' | 'fill' | 'insert' | 'remove' | 'move' | 'fix';

/** One edit. What was and is selected belongs to it: whoever takes back the move of a row finds the selection where it was. */
export interface Command {
  readonly name: CommandName;
  readonly changes: readonly Change[];
  readonly before: Selection;
  readonly after: Selection;
}

/** The rows after the changes; rows that nothing changed stay the same objects. */
export function applied(rows: readonly GridRow[], changes: readonly Change[]): readonly GridRow[] {
  let result = rows;
  for (let i = 0; i < changes.length; i++) {
    const change = changes[i];
    if (change === undefined) {
      continue;
    }
    if (change.kind !== 'cell') {
      result = rearranged(result, change);
      continue;
    }
    const cells: Change[] = [];
    for (let next: Change | undefined = change; next?.kind === 'cell'; next = changes[++i]) {
      cells.push(next);
    }
    i--;
    result = written(result, cells);
  }
  return result;
}

/** The rows as they were before the changes. */
export function reverted(rows: readonly GridRow[], changes: readonly Change[]): readonly GridRow[] {
  return applied(rows, [...changes].reverse().map(backwards));
}

function backwards(change: Change): Change {
  switch (change.kind) {
    case 'cell':
      return { ...change, before: change.after, after: change.before };
    case 'insert':
      return { ...change, kind: 'remove' };
    case 'remove':
      return { ...change, kind: 'insert' };
    case 'move':
      return { ...change, from: change.to, to: change.from };
  }
}

function written(rows: readonly GridRow[], changes: readonly Change[]): readonly GridRow[] {
  const byRow = new Map<string, Record<string, string>>();
  for (const change of changes) {
    if (change.kind === 'cell') {
      const cells = byRow.get(change.key) ?? {};
      cells[change.column] = change.after;
      byRow.set(change.key, cells);
    }
  }
  return rows.map((row) => {
    const cells = byRow.get(row.key);
    return cells === undefined ? row : { ...row, cells: { ...row.cells, ...cells } };
  });
}

function rearranged(rows: readonly GridRow[], change: Exclude<Change, { kind: 'cell' }>): readonly GridRow[] {
  const result = [...rows];
  switch (change.kind) {
    case 'insert':
      result.splice(change.place, 0, ...change.rows);
      return result;
    case 'remove': {
      const gone = new Set(change.rows.map((row) => row.key));
      return result.filter((row) => !gone.has(row.key));
    }
    case 'move': {
      const moved = result.splice(change.from, change.count);
      result.splice(change.to, 0, ...moved);
      return result;
    }
  }
}
