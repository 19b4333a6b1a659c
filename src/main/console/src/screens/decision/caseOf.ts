import type { Schemas } from '../../api/client';

/**
 * A decided deal as a case: the same facts at the same moment, and every violation that was found has to be found again, and no other.
 *
 * @param facts as they were sent or recorded
 */
export function caseOf(name: string, facts: Schemas['DecisionRequest'], decision: Schemas['Decision']): Schemas['Case'] {
  const { requestId: _, regulationVersion: __, ...given } = facts;
  return {
    name,
    given: { ...given, mode: 'SIMULATION', evaluationTime: decision.evaluationTime, knowledgeTime: decision.knowledgeTime },
    expected: {
      violations: decision.violations.map(({ code, responsible, rows }) => ({
        code,
        person: responsible.personId ?? responsible.role,
        ...(rows[0] !== undefined && { rowRef: rows[0] }),
      })),
      nothingElse: { violations: true },
    },
  };
}
