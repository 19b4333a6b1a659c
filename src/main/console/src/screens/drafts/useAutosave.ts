import { useCallback, useEffect, useRef, useState } from 'react';
import { api, type Schemas, toldWithTag } from '../../api/client';
import type { GridEdit } from '../../grid';

type Table = Schemas['GridView'];

interface Saved {
  table: Table;
  /** The number of the edit that the table answers. */
  answers: number | undefined;
}

const PAUSE_MS = 700;

/**
 * Saves what is edited after a short pause, one save at a time. What cannot be read yet waits; what the service refuses stays in the
 * grid and is told, and the next edit tries again.
 *
 * @param tag the ETag of the table as it was read
 */
export function useAutosave(draftId: number, first: Table, tag: string, after: (saved: Schemas['SavedView'], tag: string) => void) {
  const [saved, setSaved] = useState<Saved>({ table: first, answers: undefined });
  const [error, setError] = useState<unknown>(null);
  const [isWaiting, setWaiting] = useState(false);
  const newest = useRef(tag);
  const waiting = useRef<GridEdit>(undefined);
  const isSaving = useRef(false);
  const timer = useRef<number>(undefined);

  const save = useCallback(async (): Promise<void> => {
    const edit = waiting.current;
    if (isSaving.current || edit === undefined || edit.refused > 0) {
      return;
    }
    isSaving.current = true;
    waiting.current = undefined;
    try {
      const { data, tag: next } = await toldWithTag(
        api.PUT('/v1/drafts/{draftId}/tables/{tableId}', {
          params: { path: { draftId, tableId: first.id }, header: { 'If-Match': newest.current } },
          body: { rows: edit.rows() },
        }),
      );
      newest.current = next === '' ? `"${data.table.revision}"` : next;
      setSaved({ table: data.table, answers: edit.number });
      setError(null);
      after(data, newest.current);
    } catch (problem) {
      setError(problem);
      waiting.current ??= edit;
      isSaving.current = false;
      return;
    }
    isSaving.current = false;
    setWaiting(waiting.current !== undefined);
    if (waiting.current !== undefined) {
      await save();
    }
  }, [after, draftId, first.id]);

  const onEdit = useCallback(
    (edit: GridEdit) => {
      waiting.current = edit;
      setWaiting(true);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void save(), PAUSE_MS);
    },
    [save],
  );

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (waiting.current !== undefined || isSaving.current) {
        event.preventDefault();
      }
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.clearTimeout(timer.current);
      void save();
    };
  }, [save]);

  return { ...saved, error, isWaiting, onEdit, again: () => void save() };
}
