import { describe, expect, it } from 'vitest';
import { table } from '../demo/data';
import { adopted } from './adopt';
import { type GridRow, type GridView, rowsOf } from './rows';

const view = table(6, 4);
const rows = rowsOf(view);
const keys = (of: readonly GridRow[]): string[] => of.map((row) => row.key);

function edited(of: readonly GridRow[], key: string, column: string, text: string): readonly GridRow[] {
  return of.map((row) => (row.key === key ? { ...row, cells: { ...row.cells, [column]: text } } : row));
}

/** What the server answers when these rows are saved. */
function answer(sent: readonly GridRow[]): GridView {
  const like = view.rows[0];
  if (like === undefined) {
    throw new Error('no row');
  }
  return { ...view, revision: 4, rows: sent.map((row, place) => ({ ...like, id: row.from?.id ?? `N${place}`, cells: row.cells })) };
}

const fresh = (key: string): GridRow => ({ key, from: undefined, cells: { ...rows[0]?.cells, c1: '77' } });

describe('what the server answers', () => {
  it('gives new rows their ids and leaves them their keys', () => {
    const sent = [...rows.slice(0, 2), fresh('new-1'), fresh('new-2'), ...rows.slice(2)];
    const now = adopted(sent, sent, answer(sent));
    expect(keys(now)).toEqual(keys(sent));
    expect(now[2]?.from?.id).toBe('N2');
    expect(now[3]?.from?.id).toBe('N3');
  });
  it('does not undo what was edited while it was on its way', () => {
    const sent = edited(rows, 'L1', 'c1', '5');
    const local = [...edited(sent, 'L2', 'c1', '6'), fresh('new-9')].filter((row) => row.key !== 'L4');
    const now = adopted(local, sent, answer(sent));
    expect(keys(now)).toEqual(['L0', 'L1', 'L2', 'L3', 'L5', 'new-9']);
    expect(now[1]?.cells['c1']).toBe('5');
    expect(now[2]?.cells['c1']).toBe('6');
  });
  it('brings in what others have edited, added and removed', () => {
    const theirs = answer([...edited(rows, 'L3', 'c0', 'null').filter((row) => row.key !== 'L5'), fresh('x')]);
    const local = edited(rows, 'L3', 'c1', '9');
    const now = adopted(local, rows, theirs);
    expect(keys(now)).toEqual(['L0', 'L1', 'L2', 'L3', 'L4', 'N5']);
    expect(now[3]?.cells).toMatchObject({ c0: 'null', c1: '9' });
  });
  it('keeps an order that was made here since', () => {
    const local = [...rows].reverse();
    const now = adopted(local, rows, answer([...rows, fresh('x')]));
    expect(keys(now)).toEqual(['L5', 'N6', 'L4', 'L3', 'L2', 'L1', 'L0']);
  });
  it('keeps texts that were refused', () => {
    const local = edited(rows, 'L0', 'c1', '\u00001,000');
    expect(adopted(local, local, view)[0]?.cells['c1']).toBe('\u00001,000');
  });
});
