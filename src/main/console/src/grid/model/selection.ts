/** A cell by the key of its row and the number of its column from 0. */
export interface Spot {
  readonly row: string;
  readonly column: number;
}

/** The cells between the two corners; the active one has the focus. */
export interface Selection {
  readonly anchor: Spot;
  readonly active: Spot;
}

/** The same by place in what is shown: rows and columns from 0, last ones included. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Place by key of the rows that are shown. */
export type Places = ReadonlyMap<string, number>;

export function placesOf(rows: readonly { readonly key: string }[]): Places {
  return new Map(rows.map((row, place) => [row.key, place]));
}

export function at(row: string, column: number): Selection {
  return { anchor: { row, column }, active: { row, column } };
}

/** What is selected; a row that is not shown counts as the first one. */
export function areaOf({ anchor, active }: Selection, places: Places): Area {
  const from = places.get(anchor.row) ?? places.get(active.row) ?? 0;
  const to = places.get(active.row) ?? from;
  return {
    top: Math.min(from, to),
    bottom: Math.max(from, to),
    left: Math.min(anchor.column, active.column),
    right: Math.max(anchor.column, active.column),
  };
}

/** Where a step leads: by one, by a page, to an edge of the table, or to the next change between filled and empty cells. */
export type Step = 'up' | 'down' | 'left' | 'right' | 'pageUp' | 'pageDown' | 'rowStart' | 'rowEnd' | 'first' | 'last' | 'jumpUp' | 'jumpDown' | 'jumpLeft' | 'jumpRight';

/** What a step has to know of the table. `filled` tells whether a cell says something. */
export interface Ground {
  readonly rows: readonly { readonly key: string }[];
  readonly columns: number;
  readonly page: number;
  readonly filled: (row: number, column: number) => boolean;
}

/** The selection after a step of the active cell; extended, the anchor stays. The same object where there is nothing to step on. */
export function step(selection: Selection, places: Places, ground: Ground, to: Step, extend: boolean): Selection {
  if (ground.rows.length === 0) {
    return selection;
  }
  const row = places.get(selection.active.row) ?? 0;
  const [nextRow, nextColumn] = target(row, selection.active.column, ground, to);
  const key = ground.rows[clamp(nextRow, ground.rows.length)]?.key ?? selection.active.row;
  const active = { row: key, column: clamp(nextColumn, ground.columns) };
  return { anchor: extend ? selection.anchor : active, active };
}

function target(row: number, column: number, ground: Ground, to: Step): readonly [number, number] {
  const last = [ground.rows.length - 1, ground.columns - 1] as const;
  switch (to) {
    case 'up':
      return [row - 1, column];
    case 'down':
      return [row + 1, column];
    case 'left':
      return [row, column - 1];
    case 'right':
      return [row, column + 1];
    case 'pageUp':
      return [row - ground.page, column];
    case 'pageDown':
      return [row + ground.page, column];
    case 'rowStart':
      return [row, 0];
    case 'rowEnd':
      return [row, last[1]];
    case 'first':
      return [0, 0];
    case 'last':
      return last;
    case 'jumpUp':
      return [jump(row, -1, last[0], (place) => ground.filled(place, column)), column];
    case 'jumpDown':
      return [jump(row, 1, last[0], (place) => ground.filled(place, column)), column];
    case 'jumpLeft':
      return [row, jump(column, -1, last[1], (place) => ground.filled(row, place))];
    case 'jumpRight':
      return [row, jump(column, 1, last[1], (place) => ground.filled(row, place))];
  }
}

/** As in Excel: to the end of a filled block, or over empty cells to the next filled one, or to the edge. */
function jump(from: number, by: 1 | -1, last: number, filled: (place: number) => boolean): number {
  const inside = (place: number): boolean => place >= 0 && place <= last;
  let place = from + by;
  if (!inside(place)) {
    return from;
  }
  if (filled(from) && filled(place)) {
    while (inside(place + by) && filled(place + by)) {
      place += by;
    }
    return place;
  }
  while (inside(place + by) && !filled(place)) {
    place += by;
  }
  return place;
}

function clamp(place: number, count: number): number {
  return Math.max(0, Math.min(count - 1, place));
}
