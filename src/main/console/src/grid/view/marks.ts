import type { components } from '../../api/schema';
import type { Locale } from '../language/column';
import type { GridRow } from '../model/rows';

export type FindingView = components['schemas']['FindingView'];

/** What is doubtful in a cell, or in a whole row under {@link WHOLE_ROW}. */
export interface Mark {
  readonly weight: 'STOPS' | 'ASKS';
  readonly findings: readonly FindingView[];
}

/** Marks of a row by the name of its column. */
export type RowMarks = ReadonlyMap<string, Mark>;

export const WHOLE_ROW = '#row';

/** Marks by row and column, of all that is not settled. A finding without a column marks the rows that it names. */
export function marksOf(findings: readonly FindingView[]): ReadonlyMap<string, RowMarks> {
  const marks = new Map<string, Map<string, Mark>>();
  for (const finding of findings.filter((each) => !each.settled)) {
    const column = finding.column ?? WHOLE_ROW;
    for (const row of finding.rows) {
      const ofRow = marks.get(row) ?? new Map<string, Mark>();
      const before = ofRow.get(column);
      const stops = before?.weight === 'STOPS' || finding.weight === 'STOPS';
      ofRow.set(column, { weight: stops ? 'STOPS' : 'ASKS', findings: [...(before?.findings ?? []), finding] });
      marks.set(row, ofRow);
    }
  }
  return marks;
}

/** The findings of a mark as one text. */
export function markText(mark: Mark, locale: Locale): string {
  return mark.findings.map((finding) => finding.text[locale]).join(' ');
}

export function marksOfRow(marks: ReadonlyMap<string, RowMarks>, row: GridRow): RowMarks | undefined {
  return row.from === undefined ? undefined : marks.get(row.from.id);
}
