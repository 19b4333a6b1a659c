import { describe, expect, it } from 'vitest';
import { type CellWords, sayCell, split } from './cells';

const words: CellWords = {
  word: (code) => code.toLowerCase(),
  any: '—',
  empty: 'none',
  yes: 'yes',
  no: 'no',
  not: (values) => `not ${values}`,
  between: (low, high) => `${low} to ${high}`,
};

describe('a cell', () => {
  it.each([
    ['-', '—'],
    ['null', 'none'],
    ['"VIP"', 'vip'],
    ['"A","B"', 'a, b'],
    ['not("VIP","A")', 'not vip, a'],
    ['[5..10]', '5 to 10'],
    ['>= 5', '≥ 5'],
    ['[5..10],> 20', '5 to 10, > 20'],
    ['12.50', '12.50'],
    ['true', 'yes'],
    ['"a, b"', 'a, b'],
    ['["A","B"]', 'a, b'],
    ['time("09:30:00")', '09:30'],
    ['ESCALATE_TO_HEAD', 'escalate_to_head'],
  ])('%s is said as %s', (cell, said) => {
    expect(sayCell(cell, words)).toBe(said);
  });

  it('is parted outside of quotes and brackets only', () => {
    expect(split('"a,b",[1..2],not(3,4)')).toEqual(['"a,b"', '[1..2]', 'not(3,4)']);
  });
});
