import { compare, isOrdered, momentValue, numberValue, textValue, truthValue, type Value, type ValueType } from './value';

/** The test in an input cell, as the server reads it. */
export type Cell =
  | { readonly kind: 'any' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'oneOf'; readonly values: readonly Value[] }
  | { readonly kind: 'noneOf'; readonly values: readonly Value[] }
  | {
      readonly kind: 'within';
      readonly low: Value | undefined;
      readonly lowIncluded: boolean;
      readonly high: Value | undefined;
      readonly highIncluded: boolean;
    };

/** A text that is not of the grid's language. */
export class CellFault extends Error {}

export const ANY: Cell = { kind: 'any' };
export const UNKNOWN: Cell = { kind: 'unknown' };

const MOST_VALUES = 500;
const STRIP = /^[\t-\r\x1c-\x1f\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000 ]+|[\t-\r\x1c-\x1f\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000 ]+$/g;

/**
 * The test that a text of the grid's language says.
 *
 * @throws CellFault where the server would refuse the text
 */
export function readTest(type: ValueType, text: string): Cell {
  const trimmed = text.replace(STRIP, '');
  if (trimmed === '-') {
    return ANY;
  }
  if (trimmed === 'null') {
    return UNKNOWN;
  }
  const reader = new Reader(type, trimmed);
  const cell = reader.test();
  reader.end();
  return cell;
}

/**
 * The values that an output cell says: null for an empty one, several where the column holds lists.
 *
 * @throws CellFault where the server would refuse the text
 */
export function readValues(type: ValueType, list: boolean, text: string): readonly Value[] | null {
  const trimmed = text.replace(STRIP, '');
  if (trimmed === 'null') {
    return null;
  }
  const reader = new Reader(type, trimmed);
  const values = list ? reader.list() : [reader.literal()];
  reader.end();
  return values;
}

/** The cell in the grid's language. */
export function writeTest(cell: Cell): string {
  switch (cell.kind) {
    case 'any':
      return '-';
    case 'unknown':
      return 'null';
    case 'oneOf':
      return cell.values.map((value) => value.text).join(',');
    case 'noneOf':
      return `not(${cell.values.map((value) => value.text).join(',')})`;
    case 'within':
      if (cell.low !== undefined && cell.high !== undefined) {
        return `${cell.lowIncluded ? '[' : '('}${cell.low.text}..${cell.high.text}${cell.highIncluded ? ']' : ')'}`;
      }
      return cell.low !== undefined
        ? `${cell.lowIncluded ? '>=' : '>'} ${cell.low.text}`
        : `${cell.highIncluded ? '<=' : '<'} ${cell.high?.text ?? ''}`;
  }
}

/** Whether a known value passes the test. */
export function matches(cell: Cell, value: Value): boolean {
  switch (cell.kind) {
    case 'any':
      return true;
    case 'unknown':
      return false;
    case 'oneOf':
      return cell.values.some((each) => compare(each, value) === 0);
    case 'noneOf':
      return cell.values.every((each) => compare(each, value) !== 0);
    case 'within': {
      const low = cell.low === undefined ? 1 : compare(value, cell.low);
      const high = cell.high === undefined ? -1 : compare(value, cell.high);
      return (low > 0 || (low === 0 && cell.lowIncluded)) && (high < 0 || (high === 0 && cell.highIncluded));
    }
  }
}

class Reader {
  private at = 0;

  constructor(
    private readonly type: ValueType,
    private readonly text: string,
  ) {}

  test(): Cell {
    if (this.next(/not(?![A-Za-z])/uy) !== undefined) {
      this.expect('(');
      return { kind: 'noneOf', values: this.values(')') };
    }
    this.skip();
    const first = this.text[this.at];
    if (first === '<' || first === '>') {
      return this.comparison(first);
    }
    return first === '[' || first === '(' ? this.interval(first) : { kind: 'oneOf', values: this.values() };
  }

  list(): readonly Value[] {
    this.expect('[');
    return this.accept(']') ? [] : this.values(']');
  }

  literal(): Value {
    switch (this.type) {
      case 'string':
        return textValue(this.quoted());
      case 'number':
        return this.known(numberValue(this.next(/-?[0-9]{1,15}(?:\.[0-9]{1,10})?(?![0-9])/uy) ?? ''));
      case 'boolean': {
        const word = this.next(/[A-Za-z]+/uy);
        return this.known(word === 'true' || word === 'false' ? truthValue(word === 'true') : undefined);
      }
      default:
        this.expect('@');
        return this.known(momentValue(this.type, this.quoted()));
    }
  }

  end(): void {
    this.skip();
    if (this.at < this.text.length) {
      throw this.fault();
    }
  }

  private comparison(sign: '<' | '>'): Cell {
    this.requireOrder();
    this.at++;
    const included = this.text[this.at] === '=';
    this.at += included ? 1 : 0;
    const bound = this.literal();
    return sign === '<'
      ? { kind: 'within', low: undefined, lowIncluded: false, high: bound, highIncluded: included }
      : { kind: 'within', low: bound, lowIncluded: included, high: undefined, highIncluded: false };
  }

  private interval(open: '[' | '('): Cell {
    this.requireOrder();
    this.at++;
    const low = this.literal();
    this.expect('.');
    this.expect('.');
    const high = this.literal();
    const highIncluded = this.accept(']');
    if (!highIncluded) {
      this.expect(')');
    }
    const lowIncluded = open === '[';
    const order = compare(low, high);
    if (order > 0 || (order === 0 && !(lowIncluded && highIncluded))) {
      throw this.fault();
    }
    return { kind: 'within', low, lowIncluded, high, highIncluded };
  }

  private values(close?: string): readonly Value[] {
    const values: Value[] = [];
    do {
      if (values.length === MOST_VALUES) {
        throw this.fault();
      }
      values.push(this.literal());
    } while (this.accept(','));
    if (close !== undefined) {
      this.expect(close);
    }
    return values;
  }

  private quoted(): string {
    const found = this.next(/"[^"\\\x00-\x1f\x7f]{0,200}"/uy);
    if (found === undefined) {
      throw this.fault();
    }
    return found.slice(1, -1);
  }

  private known(value: Value | undefined): Value {
    if (value === undefined) {
      throw this.fault();
    }
    return value;
  }

  private requireOrder(): void {
    if (!isOrdered(this.type)) {
      throw this.fault();
    }
  }

  private next(pattern: RegExp): string | undefined {
    this.skip();
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private accept(sign: string): boolean {
    this.skip();
    const found = this.text[this.at] === sign;
    this.at += found ? 1 : 0;
    return found;
  }

  private expect(sign: string): void {
    if (!this.accept(sign)) {
      throw this.fault();
    }
  }

  private skip(): void {
    while (this.text[this.at] === ' ') {
      this.at++;
    }
  }

  private fault(): CellFault {
    return new CellFault(`not of the grid's language from position ${this.at + 1}`);
  }
}
