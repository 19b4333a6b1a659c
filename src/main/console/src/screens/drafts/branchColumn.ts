import type { Schemas } from '../../api/client';
import type { DraftRow } from '../../grid';

/** As changes of a draft call it; no column of a table has such a name. */
const NAME = '#overridable';

/** The table with a column that says of each row whether branches may give other values in it. */
export function withBranches(table: Schemas['GridView'], label: Schemas['Label']): Schemas['GridView'] {
  return {
    ...table,
    outputs: [...table.outputs, { name: NAME, label, type: 'boolean', list: false, allowed: '-' }],
    rows: table.rows.map((row) => ({ ...row, cells: { ...row.cells, [NAME]: String(row.overridable === true) } })),
  };
}

/** The rows of such a table as the service takes them. */
export function withoutBranches(rows: DraftRow[]): DraftRow[] {
  return rows.map(({ cells: { [NAME]: overridable, ...cells }, ...row }) => ({ ...row, overridable: overridable === 'true', cells }));
}
