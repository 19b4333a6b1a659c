import type { GridColumn } from '../language/column';

/** Heights and widths in CSS pixels. */
export const ROW_HEIGHT = 34;
export const HEAD_HEIGHT = 64;
export const ROW_HEAD_WIDTH = 112;
/** Rows that are rendered above and below of what is seen. */
const BESIDE = 6;

/** Width of a column: wide enough for its values and most of its name. */
export function widthOf(column: GridColumn): number {
  switch (column.type) {
    case 'string':
      return 208;
    case 'days and time duration':
    case 'date':
      return 168;
    default:
      return 144;
  }
}

/** The places that are rendered: first, and one behind the last. */
export function windowOf(scrollTop: number, height: number, count: number): readonly [number, number] {
  const first = Math.max(0, Math.floor(scrollTop / ROW_HEIGHT) - BESIDE);
  const end = Math.min(count, Math.ceil((scrollTop + height) / ROW_HEIGHT) + BESIDE);
  return [Math.min(first, Math.max(0, count - 1)), end];
}

/** How far to scroll so that a piece of what is scrolled is seen between two covered edges. */
export function scrolledTo(from: number, to: number, scroll: number, room: number): number {
  return from < scroll ? from : to > scroll + room ? Math.max(0, to - room) : scroll;
}
