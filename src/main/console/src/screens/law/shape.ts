import type { Schemas } from '../../api/client';

export type Said = Schemas['Label'];

export interface ShownColumn {
  name: string;
  label: Said;
  unit?: string | undefined;
  isCondition: boolean;
}

/** A row of a version or of a draft, as both are shown. */
export interface ShownRow {
  id: string;
  clause: string;
  label: Said;
  sentence?: Said | undefined;
  comment?: string | undefined;
  overridable?: boolean | undefined;
  /** By column; absent where it is empty. */
  cells: Record<string, string>;
}

export interface ShownTable {
  columns: ShownColumn[];
  rows: ShownRow[];
}

export function ofVersion(table: Schemas['TableView']): ShownTable {
  const rows = table.rows.map((row) => {
    const tests = table.inputs.map(({ name }, at) => [name, row.tests[at] ?? '-'] as const);
    const outputs = Object.entries(row.outputs).map(([name, value]) => [name, text(value)] as const);
    return { id: row.id, clause: row.clause, label: row.label, overridable: row.overridable, cells: Object.fromEntries([...tests, ...outputs]) };
  });
  return { columns: columns(table), rows };
}

export function ofDraft(table: Schemas['GridView']): ShownTable {
  const rows = table.rows.map(({ id, clause, label, comment, overridable, cells }) => ({
    id,
    clause,
    label,
    comment,
    overridable,
    cells,
    sentence: table.sentences[id],
  }));
  return { columns: columns(table), rows };
}

function columns({ inputs, outputs }: Pick<Schemas['TableView'], 'inputs' | 'outputs'>): ShownColumn[] {
  const shown = (isCondition: boolean) => ({ name, label, unit }: Schemas['ColumnView']) => ({ name, label, unit, isCondition });
  return [...inputs.map(shown(true)), ...outputs.map(shown(false))];
}

/** A value of an answer as a cell would say it; the words of codes are found either way. */
function text(value: unknown): string {
  if (Array.isArray(value)) {
    return value.map(text).join(',');
  }
  return value === null || value === undefined ? 'null' : String(value);
}

/** Whether a row says the words that are looked for, in its sentence, number or cells. */
export function says(row: ShownRow, wanted: string, cell: (text: string) => string): boolean {
  const sought = wanted.trim().toLocaleLowerCase();
  const all = [row.id, row.clause, row.label.ru, row.label.en, row.comment ?? '', ...Object.values(row.cells).map(cell)];
  return sought === '' || all.some((text) => text.toLocaleLowerCase().includes(sought));
}
