import { describe, expect, it } from 'vitest';
import { nameOfBranch, nextName } from './nextName';

describe('the name of a new version', () => {
  it('follows on that of its base', () => {
    expect(nextName('SR-1.2', ['SR-1.2', 'SR-1.3'])).toBe('SR-1.4');
  });

  it('names the branch over the version of the company', () => {
    expect(nameOfBranch('SR-1.2', 'msk', ['SR-1.2'])).toBe('SR-1.2@msk');
    expect(nameOfBranch('SR-1.2@msk', 'msk', ['SR-1.2@msk', 'SR-1.2@msk.2'])).toBe('SR-1.2@msk.3');
  });
});
