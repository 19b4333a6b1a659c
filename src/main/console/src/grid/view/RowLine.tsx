import { memo, type ReactNode } from 'react';
import { contentFault, type GridRow, shownContent } from '../model/rows';
import type { GridColumn, Locale } from '../language/column';
import { markText, type Mark, type RowMarks, WHOLE_ROW } from './marks';
import { ROW_HEAD_WIDTH, ROW_HEIGHT } from './measures';
import type { GridTexts } from './texts';

export interface RowLineProps {
  readonly id: string;
  readonly row: GridRow;
  readonly place: number;
  readonly columns: readonly GridColumn[];
  readonly widths: readonly number[];
  readonly locale: Locale;
  readonly texts: GridTexts;
  readonly marks: RowMarks | undefined;
  /** First and last selected column; -1 where none of the row is selected. */
  readonly left: number;
  readonly right: number;
  /** The column that has the focus, -1 where it is in another row. */
  readonly active: number;
  readonly readOnly: boolean;
  /** What stands in the active cell instead of its text while it is edited. */
  readonly editor: ReactNode;
}

/** The id of a cell's element. */
export function cellId(id: string, key: string, column: number): string {
  return `${id}-${key}-${column}`;
}

/** One row; it is rendered anew only where something of it changed. */
export const RowLine = memo(function RowLine(props: RowLineProps): ReactNode {
  const { id, row, place, columns, widths, locale, texts, marks } = props;
  const whole = marks?.get(WHOLE_ROW);
  const head = cellId(id, row.key, -1);
  return (
    <div role="row" aria-rowindex={place + 2} className="rgg-row" style={{ top: place * ROW_HEIGHT, height: ROW_HEIGHT }}>
      <div
        role="rowheader"
        id={head}
        aria-colindex={1}
        className={`rgg-rowhead${whole === undefined ? '' : ` rgg-marked rgg-${whole.weight}`}${props.left >= 0 ? ' rgg-current' : ''}`}
        style={{ width: ROW_HEAD_WIDTH }}
        data-row={row.key}
        data-column={-1}
        {...(whole === undefined ? {} : { 'aria-describedby': `${head}-m` })}
      >
        <span className="rgg-text">{row.from?.clause ?? texts.newRow}</span>
        {whole === undefined ? null : <Glyph mark={whole} />}
      </div>
      {whole === undefined ? null : <span hidden id={`${head}-m`}>{markText(whole, locale)}</span>}
      {columns.map((column, number) => (
        <CellBox key={column.name} {...props} column={column} number={number} width={widths[number] ?? 0} />
      ))}
    </div>
  );
});

function CellBox(props: RowLineProps & { readonly column: GridColumn; readonly number: number; readonly width: number }): ReactNode {
  const { row, column, number, locale, texts } = props;
  const content = row.cells[column.name] ?? '';
  const fault = contentFault(column, locale, content);
  const mark = props.marks?.get(column.name);
  const shown = shownContent(column, locale, content);
  const message = [fault === undefined ? '' : texts.fault(fault, column.type), mark === undefined ? '' : markText(mark, locale)].filter((text) => text !== '').join(' ');
  const weight = fault !== undefined ? 'STOPS' : mark?.weight;
  const isActive = props.active === number;
  const id = cellId(props.id, row.key, number);
  const classes = [
    'rgg-cell',
    `rgg-${column.role}`,
    column.type === 'number' ? 'rgg-number' : '',
    number > 0 && column.role === 'output' && props.columns[number - 1]?.role === 'input' ? 'rgg-first-output' : '',
    props.left <= number && number <= props.right ? 'rgg-selected' : '',
    isActive ? 'rgg-active' : '',
    weight === undefined ? '' : `rgg-marked rgg-${weight}`,
    content === '-' || content === 'null' ? 'rgg-faint' : '',
  ];
  return (
    <>
      <div
        role="gridcell"
        id={id}
        aria-colindex={number + 2}
        aria-selected={props.left <= number && number <= props.right}
        tabIndex={isActive ? 0 : -1}
        className={classes.filter((name) => name !== '').join(' ')}
        style={{ width: props.width }}
        data-row={row.key}
        data-column={number}
        {...(props.readOnly ? { 'aria-readonly': true } : {})}
        {...(fault === undefined ? {} : { 'aria-invalid': true })}
        {...(message === '' ? {} : { 'aria-describedby': `${id}-m` })}
      >
        {isActive && props.editor !== null ? props.editor : <span className="rgg-text">{shown}</span>}
        {weight === undefined ? null : <Glyph mark={{ weight }} />}
      </div>
      {message === '' ? null : <span hidden id={`${id}-m`}>{message}</span>}
    </>
  );
}

/** A sign beside the colour: forced colours wipe backgrounds, and not everybody sees red. */
export function Glyph({ mark }: { readonly mark: Pick<Mark, 'weight'> }): ReactNode {
  return <span aria-hidden="true" className="rgg-glyph">{mark.weight === 'STOPS' ? '✕' : '?'}</span>;
}
