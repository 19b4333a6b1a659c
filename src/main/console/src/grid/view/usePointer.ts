import { type MouseEvent, type PointerEvent, useCallback, useRef } from 'react';
import { at, type Selection, type Spot } from '../model/selection';

export interface Pointer {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
}

/** The cell under the pointer; column -1 is the head of its row. */
function spotOf(target: EventTarget | null): Spot | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || column === undefined ? undefined : { row, column: Number(column) };
}

/** Selects by press, drag and Shift; the head of a row selects the row; a double press edits. */
export function usePointer(selection: Selection, columns: number, select: (selection: Selection) => void, edit: () => void): Pointer {
  const dragged = useRef(false);
  const onPointerDown = useCallback((event: PointerEvent<HTMLElement>): void => {
    const spot = spotOf(event.target);
    if (spot === undefined || event.button !== 0 || event.target instanceof HTMLInputElement) {
      return;
    }
    dragged.current = event.pointerType === 'mouse';
    if (spot.column < 0) {
      const anchor = event.shiftKey ? selection.anchor.row : spot.row;
      select({ anchor: { row: anchor, column: columns - 1 }, active: { row: spot.row, column: 0 } });
    } else {
      select(event.shiftKey ? { anchor: selection.anchor, active: spot } : at(spot.row, spot.column));
    }
    event.preventDefault();
  }, [columns, select, selection]);
  const onPointerMove = useCallback((event: PointerEvent<HTMLElement>): void => {
    if (!dragged.current || event.buttons !== 1) {
      dragged.current = false;
      return;
    }
    const spot = spotOf(document.elementFromPoint(event.clientX, event.clientY));
    const { active } = selection;
    if (spot !== undefined && spot.column >= 0 && (spot.row !== active.row || spot.column !== active.column)) {
      select({ anchor: selection.anchor, active: spot });
    }
  }, [select, selection]);
  const onPointerUp = useCallback((): void => {
    dragged.current = false;
  }, []);
  const onDoubleClick = useCallback((event: MouseEvent<HTMLElement>): void => {
    if ((spotOf(event.target)?.column ?? -1) >= 0) {
      edit();
    }
  }, [edit]);
  return { onPointerDown, onPointerMove, onPointerUp, onDoubleClick };
}
