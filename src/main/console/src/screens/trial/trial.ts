import type { Schemas } from '../../api/client';

/**
 * The facts as they are tried: nothing is recorded, so that what names a record is left out.
 *
 * @param version by which to decide; empty: by those in force
 * @param at local time in Moscow from a field, such as 2026-12-14T10:00; empty: as the facts say
 */
export function trial(facts: Schemas['DecisionRequest'], version: string, at: string): Schemas['DecisionRequest'] {
  const { requestId: _, ...rest } = facts;
  const { knowledgeTime: __, ...earlier } = rest;
  return {
    ...(at === '' ? rest : { ...earlier, evaluationTime: `${at}:00+03:00` }),
    mode: 'SIMULATION',
    ...(version !== '' && { regulationVersion: version }),
  };
}
