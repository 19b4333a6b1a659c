import { describe, expect, it } from 'vitest';
import type { Schemas } from '../../api/client';
import { withBranches, withoutBranches } from './branchColumn';

const label = { ru: 'Филиал может изменить', en: 'Branches may change' };

const table = {
  outputs: [],
  rows: [
    { id: 'CL-01', cells: { calls: '5' } },
    { id: 'CL-04', overridable: true, cells: { calls: '4' } },
  ],
} as unknown as Schemas['GridView'];

describe('the column of branches', () => {
  it('says of each row whether branches may override it, and goes as it came', () => {
    const shown = withBranches(table, label);
    expect(shown.outputs.map(({ name }) => name)).toEqual(['#overridable']);
    expect(shown.rows.map(({ cells }) => cells)).toEqual([
      { calls: '5', '#overridable': 'false' },
      { calls: '4', '#overridable': 'true' },
    ]);
    expect(withoutBranches(shown.rows)).toEqual([
      { id: 'CL-01', overridable: false, cells: { calls: '5' } },
      { id: 'CL-04', overridable: true, cells: { calls: '4' } },
    ]);
  });

  it('takes a cell that was cleared as no', () => {
    expect(withoutBranches([{ cells: { calls: '5', '#overridable': 'null' } }])).toEqual([{ overridable: false, cells: { calls: '5' } }]);
  });
});
