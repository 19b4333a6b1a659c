import { useQueryClient } from '@tanstack/react-query';
import { useOutletContext } from 'react-router';
import type { Schemas } from '../../api/client';
import { useMay } from '../../session/session';

export interface OfDraft {
  whole: Schemas['DraftWhole'];
  id: number;
}

/** The draft whose part is shown, from the layout around it. */
export function useDraft() {
  const { whole, id } = useOutletContext<OfDraft>();
  const queries = useQueryClient();
  const isEditor = useMay('editor', 'employee');
  return {
    id,
    whole,
    head: whole.draft,
    /** Whether who looks at it may edit it now. */
    mayEdit: isEditor && whole.draft.state === 'OPEN',
    /** Asks for everything of the draft anew, after something in it was changed. */
    refresh: () => queries.invalidateQueries({ queryKey: ['drafts'] }),
  };
}
