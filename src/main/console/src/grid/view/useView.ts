import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Spot } from '../model/selection';
import { ROW_HEAD_WIDTH, ROW_HEIGHT, HEAD_HEIGHT, scrolledTo, windowOf } from './measures';
import { cellId } from './RowLine';

export interface View {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
  readonly first: number;
  readonly end: number;
  /** Rows that are seen at once. */
  readonly page: number;
  /** Asks for the focus on the active cell once it is rendered. */
  readonly focusSoon: () => void;
}

/** Which rows are rendered, and that the active cell is seen and has the focus where the grid has it. */
export function useView(id: string, active: Spot, place: number, count: number, widths: readonly number[], editing: boolean): View {
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useRef(false);
  const before = useRef(active);
  const [height, setHeight] = useState(600);
  const [top, setTop] = useState(0);
  const [asked, setAsked] = useState(0);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) {
      return undefined;
    }
    const observer = new ResizeObserver(() => setHeight(Math.max(ROW_HEIGHT, element.clientHeight - HEAD_HEIGHT)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const onScroll = useCallback((): void => {
    const scrolled = scroller.current?.scrollTop ?? 0;
    setTop(scrolled - (scrolled % (ROW_HEIGHT * 3)));
  }, []);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) {
      return;
    }
    const moved = before.current !== active;
    before.current = active;
    if (moved || wanted.current) {
      const left = widths.slice(0, active.column).reduce((sum, width) => sum + width, 0);
      element.scrollTop = scrolledTo(place * ROW_HEIGHT, (place + 1) * ROW_HEIGHT, element.scrollTop, element.clientHeight - HEAD_HEIGHT);
      element.scrollLeft = scrolledTo(left, left + (widths[active.column] ?? 0), element.scrollLeft, element.clientWidth - ROW_HEAD_WIDTH);
    }
    const inside = element.contains(document.activeElement);
    if (!editing && (wanted.current || (moved && inside))) {
      document.getElementById(cellId(id, active.row, active.column))?.focus({ preventScroll: true });
    }
    wanted.current = false;
  }, [active, asked, editing, id, place, widths]);

  const focusSoon = useCallback((): void => {
    wanted.current = true;
    setAsked((times) => times + 1);
  }, []);
  const [first, end] = windowOf(top, height + ROW_HEIGHT * 3, count);
  return { scroller, onScroll, first, end, page: Math.max(1, Math.floor(height / ROW_HEIGHT) - 1), focusSoon };
}
