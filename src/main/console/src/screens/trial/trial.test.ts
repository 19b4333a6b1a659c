import { describe, expect, it } from 'vitest';
import { trial } from './trial';

const facts = { requestId: 'R', evaluationTime: '2026-04-06T12:00:00+03:00', knowledgeTime: '2026-04-06T12:00:00+03:00', deal: { dealId: 'D', status: 'OPEN' } } as const;

describe('a tried deal', () => {
  it('is never recorded', () => {
    expect(trial({ ...facts, mode: 'LIVE' }, '', '')).toEqual({ evaluationTime: facts.evaluationTime, knowledgeTime: facts.knowledgeTime, deal: facts.deal, mode: 'SIMULATION' });
  });

  it('is decided by another version at another moment, with what is known by then', () => {
    expect(trial(facts, 'SR-1.2', '2026-04-07T10:00')).toEqual({ deal: facts.deal, mode: 'SIMULATION', evaluationTime: '2026-04-07T10:00:00+03:00', regulationVersion: 'SR-1.2' });
  });
});
