import type { ReactNode } from 'react';
import type { GridColumn, Locale } from '../language/column';
import { HEAD_HEIGHT, ROW_HEAD_WIDTH } from './measures';
import type { GridTexts } from './texts';

/** The names of the columns, and whether each is a condition or a value. */
export function Head({ columns, widths, locale, texts }: {
  readonly columns: readonly GridColumn[];
  readonly widths: readonly number[];
  readonly locale: Locale;
  readonly texts: GridTexts;
}): ReactNode {
  return (
    <div role="row" aria-rowindex={1} className="rgg-head" style={{ height: HEAD_HEIGHT }}>
      <div role="columnheader" aria-colindex={1} className="rgg-corner" style={{ width: ROW_HEAD_WIDTH }}>
        {texts.rowHead}
      </div>
      {columns.map((column, number) => (
        <div
          key={column.name}
          role="columnheader"
          aria-colindex={number + 2}
          className={`rgg-name rgg-${column.role}${number > 0 && column.role === 'output' && columns[number - 1]?.role === 'input' ? ' rgg-first-output' : ''}`}
          style={{ width: widths[number] ?? 0 }}
          title={column.label[locale]}
        >
          <span className="rgg-kind">{column.role === 'input' ? texts.condition : texts.value}</span>
          <span className="rgg-label">{column.label[locale]}</span>
        </div>
      ))}
    </div>
  );
}
