import type { Schemas } from '../../api/client';

const units: Record<Schemas['SpanUnit'], true> = { WORKING_MINUTE: true, WORKING_HOUR: true, WORKING_DAY: true, CALENDAR_DAY: true };

/** How much time a row gives, where it says one amount with a unit of time; undefined where it says it otherwise. */
export function norm(table: Pick<Schemas['TableView'], 'rows'>, row: string): { amount: number; unit: Schemas['SpanUnit'] } | undefined {
  const outputs = table.rows.find(({ id }) => id === row)?.outputs ?? {};
  const amounts = ['limit', 'deadline', 'amount'].map((name) => outputs[name]).filter((value) => value !== undefined);
  const unit = String(outputs['unit']);
  const amount = Number(amounts[0]);
  return amounts.length === 1 && Number.isInteger(amount) && unit in units ? { amount, unit: unit as Schemas['SpanUnit'] } : undefined;
}
