import { describe, expect, it } from 'vitest';
import type { Schemas } from '../../api/client';
import { caseOf } from './caseOf';

describe('a decided deal as a case', () => {
  it('is looked at from the same moment and expects what was found, and nothing else', () => {
    const decision = {
      evaluationTime: '2026-04-06T12:40:00+03:00',
      knowledgeTime: '2026-04-06T12:40:00+03:00',
      violations: [{ code: 'FIRST_CONTACT_OVERDUE', responsible: { role: 'SALES_MANAGER', personId: 'M1' }, rows: ['first-contact-deadline/FCD-01'] }],
    } as unknown as Schemas['Decision'];
    const facts = { requestId: 'R-1', mode: 'LIVE', deal: { dealId: 'D', status: 'OPEN' } } as const;

    expect(caseOf('VIP', facts, decision)).toEqual({
      name: 'VIP',
      given: { mode: 'SIMULATION', evaluationTime: decision.evaluationTime, knowledgeTime: decision.knowledgeTime, deal: facts.deal },
      expected: {
        violations: [{ code: 'FIRST_CONTACT_OVERDUE', person: 'M1', rowRef: 'first-contact-deadline/FCD-01' }],
        nothingElse: { violations: true },
      },
    });
  });
});
