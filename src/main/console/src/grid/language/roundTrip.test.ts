import { describe, expect, it } from 'vitest';
import { column } from './examples';
import { inWords } from './inWords';
import { notation } from './notation';
import { random, SEED } from './random';
import { readTyped } from './typed';
import { readTest, writeTest } from './cell';

const { int, of } = random(SEED);

function literal(type: string): string {
  switch (type) {
    case 'number': return `${of(['', '-'])}${1 + int(5_000)}${of(['', `.${int(9)}`, `.${int(9)}${int(9)}${int(9)}`])}`;
    case 'time': return `@"${String(int(24)).padStart(2, '0')}:${String(int(60)).padStart(2, '0')}:${of(['00', '07'])}"`;
    case 'date': return `@"${2020 + int(20)}-${String(1 + int(12)).padStart(2, '0')}-${String(1 + int(28)).padStart(2, '0')}"`;
    case 'days and time duration': return `@"PT${1 + int(50)}H${of(['', `${1 + int(59)}M`])}"`;
    case 'boolean': return of(['true', 'false']);
    default: return `"${of(['А', 'a, b', 'не то', 'x;y', '..', 'любое', 'Ёлка', 'a  b', '5', '>= 5', 'обсуждение'])}"`;
  }
}

function test(type: string): string {
  const list = Array.from({ length: 1 + int(3) }, () => literal(type)).join(',');
  const ordered = type !== 'string' && type !== 'boolean';
  return of(['-', 'null', list, `not(${list})`, ...(ordered ? [`>= ${literal(type)}`, `< ${literal(type)}`, `${of(['[', '('])}${literal(type)}..${literal(type)}${of([']', ')'])}`] : [])]);
}

/** The cell with numbers written as short as can be: 5 and 5.00 are one number. */
function same(type: string, text: string): string {
  return type === 'number' ? text.replace(/(\.\d*?)0+(?!\d)/g, '$1').replace(/\.(?!\d|\.)/g, '') : text;
}

describe(`what is shown is read as the same cell (seed ${SEED})`, () => {
  for (const type of ['string', 'number', 'boolean', 'time', 'date', 'days and time duration'] as const) {
    it(type, () => {
      const input = column(type, 'input');
      for (let i = 0; i < 300; i++) {
        const text = test(type);
        let grid: string;
        try {
          grid = writeTest(readTest(type, text));
        } catch {
          continue;
        }
        for (const locale of ['ru', 'en'] as const) {
          const shown = notation(input, locale, grid);
          const reading = readTyped(input, locale, shown);
          expect(reading.ok ? same(type, reading.text) : `${reading.fault}: ${shown}`, `seed ${SEED}: ${shown}`).toBe(same(type, grid));
          if (/^[[(<>]/.test(grid)) {
            const words = readTyped(input, locale, inWords(input, locale, grid));
            expect(words.ok ? same(type, words.text) : words.fault, `seed ${SEED}: ${inWords(input, locale, grid)}`).toBe(same(type, grid));
          }
        }
      }
    });
  }
});

describe(`hostile texts never throw (seed ${SEED})`, () => {
  it('any type', () => {
    const signs = ['[', '(', ']', ')', '"', ',', ';', '.', '..', ' ', '5', '-', '@', 'не', 'от', 'до', '\n', '\t', '=', '<', '>', 'null', '😀', '\u0000', 'not('];
    for (let i = 0; i < 1_500; i++) {
      const text = Array.from({ length: int(12) }, () => of(signs)).join('');
      for (const role of ['input', 'output'] as const) {
        expect(() => readTyped(column2(of(['string', 'number', 'boolean', 'time', 'date', 'days and time duration']), role), of(['ru', 'en'] as const), text), `seed ${SEED}: ${text}`).not.toThrow();
      }
    }
  });
});

const made = new Map<string, ReturnType<typeof column>>();
function column2(type: string, role: 'input' | 'output'): ReturnType<typeof column> {
  const name = type + role;
  const known = made.get(name) ?? column(type, role, { list: role === 'output' });
  made.set(name, known);
  return known;
}
