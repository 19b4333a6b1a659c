import { describe, expect, it } from 'vitest';
import { random, SEED } from '../language/random';
import { readTsv, writeTsv } from './tsv';

describe('the clipboard of a spreadsheet', () => {
  it('is cells between tabs and lines ended by CRLF', () => {
    expect(readTsv('a\tb\r\nc\td\r\n')).toEqual([['a', 'b'], ['c', 'd']]);
    expect(readTsv('a')).toEqual([['a']]);
    expect(readTsv('a\n\nb')).toEqual([['a'], [''], ['b']]);
    expect(readTsv('\t\r\n')).toEqual([['', '']]);
    expect(readTsv('')).toEqual([]);
  });
  it('keeps a cell of several lines one cell', () => {
    expect(readTsv('"one\r\ntwo"\tx\r\ny\tz\r\n')).toEqual([['one\ntwo', 'x'], ['y', 'z']]);
    expect(readTsv('"a\tb"\t"say ""hi"""')).toEqual([['a\tb', 'say "hi"']]);
  });
  it('takes a quotation mark that closes nothing for what it is', () => {
    expect(readTsv('"5 inches\tb\r\nc\td')).toEqual([['"5 inches', 'b'], ['c', 'd']]);
    expect(readTsv('"a" b\tc')).toEqual([['"a" b', 'c']]);
    expect(readTsv('5"\tc')).toEqual([['5"', 'c']]);
  });
  it(`reads what it wrote (seed ${SEED})`, () => {
    const { int, of } = random(SEED);
    const signs = ['a', 'я', '"', '""', '\t', '\n', ' ', ',', ';', '', '=', '5,5'];
    for (let i = 0; i < 1_000; i++) {
      const width = 1 + int(4);
      const block = Array.from({ length: 1 + int(4) }, () =>
        Array.from({ length: width }, () => Array.from({ length: int(5) }, () => of(signs)).join('')));
      expect(readTsv(writeTsv(block)), `seed ${SEED}`).toEqual(block);
    }
  });
  it('reads a large block in linear time', () => {
    const block = Array.from({ length: 5_000 }, (_, row) => Array.from({ length: 19 }, (_, column) => `"${row}\n${column}`));
    const begun = performance.now();
    expect(readTsv(writeTsv(block)).length).toBe(5_000);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
