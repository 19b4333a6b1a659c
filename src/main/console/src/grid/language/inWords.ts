import { CellFault, readTest } from './cell';
import type { GridColumn, Locale } from './column';
import { literal, notation } from './notation';

const WORDS = {
  ru: { from: 'от', to: 'до', without: 'не включая', and: 'и', more: 'больше', less: 'меньше', atLeast: 'не меньше', atMost: 'не больше', or: 'или', any: 'любое значение', not: 'не' },
  en: { from: 'from', to: 'to', without: 'not including', and: 'and', more: 'more than', less: 'less than', atLeast: 'at least', atMost: 'at most', or: 'or', any: 'any value', not: 'not' },
} as const;

/**
 * An input cell in words, such as «от 5 до 10, не включая 10»; what it says can be typed into the cell again, except for lists, which are
 * joined by "or". An output cell, or a text that is not of the language, is said as it is shown.
 */
export function inWords(column: GridColumn, locale: Locale, text: string): string {
  if (column.role === 'output') {
    return notation(column, locale, text);
  }
  const say = WORDS[locale];
  try {
    const cell = readTest(column.type, text);
    switch (cell.kind) {
      case 'any':
        return say.any;
      case 'unknown':
        return notation(column, locale, text);
      case 'oneOf':
        return cell.values.map((value) => literal(column, locale, value)).join(` ${say.or} `);
      case 'noneOf':
        return `${say.not} ${cell.values.map((value) => literal(column, locale, value)).join(` ${say.or} `)}`;
      case 'within': {
        const low = cell.low === undefined ? '' : literal(column, locale, cell.low);
        const high = cell.high === undefined ? '' : literal(column, locale, cell.high);
        if (cell.high === undefined) {
          return `${cell.lowIncluded ? say.atLeast : say.more} ${low}`;
        }
        if (cell.low === undefined) {
          return `${cell.highIncluded ? say.atMost : say.less} ${high}`;
        }
        const out = [...(cell.lowIncluded ? [] : [low]), ...(cell.highIncluded ? [] : [high])];
        const interval = `${say.from} ${low} ${say.to} ${high}`;
        return out.length === 0 ? interval : `${interval}, ${say.without} ${out.join(` ${say.and} `)}`;
      }
    }
  } catch (fault) {
    if (fault instanceof CellFault) {
      return text;
    }
    throw fault;
  }
}
