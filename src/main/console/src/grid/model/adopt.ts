import { type GridRow, type GridView, isRefused } from './rows';

/**
 * The rows after the server has answered with its table: what the server has, and on top of it what was edited here since the rows were
 * sent. Rows keep their keys, so that what is selected and what can be taken back stay true.
 *
 * @param local the rows as they are now
 * @param sent the rows as they were sent
 * @param view what the server made of them
 */
export function adopted(local: readonly GridRow[], sent: readonly GridRow[], view: GridView): readonly GridRow[] {
  const keys = keysOf(sent, view);
  const sentByKey = new Map(sent.map((row) => [row.key, row]));
  const localByKey = new Map(local.map((row) => [row.key, row]));
  const theirs = view.rows.map((row, place) => ({ key: keys[place] ?? row.id, from: row, cells: row.cells }));
  const merged = new Map<string, GridRow>();
  for (const row of theirs) {
    const mine = localByKey.get(row.key);
    const base = sentByKey.get(row.key);
    if (mine !== undefined) {
      merged.set(row.key, { ...row, cells: joined(row.cells, base?.cells ?? row.cells, mine.cells) });
    } else if (base === undefined) {
      merged.set(row.key, row);
    }
  }
  const fresh = (row: GridRow): boolean => !sentByKey.has(row.key);
  const moved = order(local, sentByKey) !== order(sent, localByKey);
  if (!moved) {
    return woven([...merged.values()], local, (row) => fresh(row) && !merged.has(row.key));
  }
  const mine = local.flatMap((row) => merged.get(row.key) ?? (fresh(row) ? [row] : []));
  const have = new Set(mine.map((row) => row.key));
  return woven(mine, theirs, (row) => merged.has(row.key) && !have.has(row.key));
}

/** Cells of the server, but those that were edited here since. */
function joined(theirs: GridRow['cells'], base: GridRow['cells'], mine: GridRow['cells']): GridRow['cells'] {
  const edited = Object.entries(mine).filter(([name, text]) => text !== base[name] || isRefused(text));
  return edited.length === 0 ? theirs : { ...theirs, ...Object.fromEntries(edited) };
}

/** The key of each row of the server: of the sent row with its id, or of a sent new row with its cells. */
function keysOf(sent: readonly GridRow[], view: GridView): readonly string[] {
  const byId = new Map(sent.flatMap((row) => (row.from === undefined ? [] : [[row.from.id, row.key] as const])));
  const fresh = new Map<string, string[]>();
  for (const row of sent) {
    if (row.from === undefined) {
      const cells = fingerprint(row.cells);
      fresh.set(cells, [...(fresh.get(cells) ?? []), row.key]);
    }
  }
  return view.rows.map((row) => byId.get(row.id) ?? fresh.get(fingerprint(row.cells))?.shift() ?? row.id);
}

function fingerprint(cells: GridRow['cells']): string {
  return JSON.stringify(Object.keys(cells).sort().map((name) => [name, cells[name]]));
}

function order(rows: readonly GridRow[], among: ReadonlyMap<string, unknown>): string {
  return rows.filter((row) => among.has(row.key)).map((row) => row.key).join('\n');
}

/** The rows with those others that are wanted, each behind the row that stands before it there. */
function woven(rows: readonly GridRow[], others: readonly GridRow[], wanted: (row: GridRow) => boolean): readonly GridRow[] {
  if (!others.some(wanted)) {
    return rows;
  }
  const have = new Set(rows.map((row) => row.key));
  const behind = new Map<string, GridRow[]>();
  let before = '';
  for (const row of others) {
    if (wanted(row)) {
      behind.set(before, [...(behind.get(before) ?? []), row]);
    } else if (have.has(row.key)) {
      before = row.key;
    }
  }
  return [...(behind.get('') ?? []), ...rows.flatMap((row) => [row, ...(behind.get(row.key) ?? [])])];
}
