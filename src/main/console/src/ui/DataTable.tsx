import { EmptyState, EmptyStateBody } from '@patternfly/react-core';
import type { ReactNode } from 'react';

export interface Column<T> {
  key: string;
  title: string;
  cell: (row: T) => ReactNode;
  /** Numbers stand at the right. */
  isNumber?: boolean;
}

interface Props<T> {
  /** What the table lists, for who does not see it. */
  label: string;
  columns: Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  /** What is said where there are no rows, and what to do then. */
  empty: { title: string; body?: ReactNode };
  isMarked?: (row: T) => boolean;
}

/** A table to read; on a narrow screen each row becomes a card. */
export function DataTable<T>({ label, columns, rows, rowKey, empty, isMarked }: Props<T>) {
  if (rows.length === 0) {
    return (
      <EmptyState titleText={empty.title} headingLevel="h2" variant="sm">
        {empty.body !== undefined && <EmptyStateBody>{empty.body}</EmptyStateBody>}
      </EmptyState>
    );
  }
  return (
    <div className="rg-wide">
      <table className="rg-table rg-stacks" aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ key, title, isNumber }) => (
              <th key={key} scope="col" className={isNumber ? 'rg-number' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={isMarked?.(row) === true ? 'rg-marked' : undefined}>
              {columns.map(({ key, title, cell, isNumber }) => (
                <td key={key} data-label={title} className={isNumber ? 'rg-number' : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
