import type { Schemas } from '../../api/client';

/** Whether nothing that people act on changes, but something in the answer does. */
export function isElsewhere({ at: _, alsoChanged: __, commission, ...lists }: Schemas['HorizonPoint']): boolean {
  return commission === undefined && Object.values(lists).every((list) => list.length === 0);
}
