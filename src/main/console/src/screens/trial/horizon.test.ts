import { describe, expect, it } from 'vitest';
import { isElsewhere } from './horizon';

const nothing = {
  at: '2026-04-06T12:00:00+03:00',
  deadlines: [],
  deadlinesGone: [],
  violations: [],
  violationsGone: [],
  actions: [],
  actionsGone: [],
  recommendations: [],
  recommendationsGone: [],
  alsoChanged: ['assumptions'],
};

describe('a point of the horizon', () => {
  it('says that only details change where nothing else does', () => {
    expect(isElsewhere(nothing)).toBe(true);
  });

  it('does not say so of a violation that is gone', () => {
    expect(isElsewhere({ ...nothing, violationsGone: ['K'] })).toBe(false);
  });
});
