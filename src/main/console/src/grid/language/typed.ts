import { type Fault, faultOf, type GridColumn, type Locale } from './column';
import { readTest, writeTest } from './cell';
import { LiteralReader } from './literal';
import { isOrdered, type Value } from './value';
import { bare, isAny, isEmpty, isUnknown, negated, plain } from './words';

/** What a typed text says in the grid's language, or why it says nothing. */
export type Reading = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Fault };

const LONGEST = 5_000;
const INVISIBLE = /\p{Cf}+/gu;
const INTERVAL = /^([[(]?)(.+?)(?:\.\.\.?|…)(.+?)([\])]?)$/;
const FROM_TO = [
  /^(?:от|с|from|between) (.+?) (?:до|по|to|and|и) (.+)$/iu,
  /^(.*[0-9].*) [–—-] (.*[0-9].*)$/,
  /^([^–—]*[0-9][^–—]*)[–—]([^–—]*[0-9][^–—]*)$/,
  /^([0-9][0-9 .,:]*)-([0-9][0-9 .,:]*)$/,
];
/** "…, not including 10": the bounds that an interval leaves out. */
const WITHOUT = /^(.+?),? (?:не включая|исключая|not including|excluding) (.+)$/iu;
const WITHOUT_AND = / (?:и|and) /iu;
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['>=', /^(?:>=|=>|≥|не меньше |не менее |от |at least |from )(.+)$/iu],
  ['<=', /^(?:<=|=<|≤|не больше |не более |до |at most |up to )(.+)$/iu],
  ['>', /^(?:>|больше |более |свыше |more than |greater than |above |over )(.+)$/iu],
  ['<', /^(?:<|меньше |менее |less than |below |under )(.+)$/iu],
];

/** Reads what people type or paste into a cell of a column, in either language. Never guesses: what is doubtful is refused. */
export function readTyped(column: GridColumn, locale: Locale, input: string): Reading {
  if (input.length > LONGEST) {
    return { ok: false, fault: 'tooLong' };
  }
  const typed = input.replace(INVISIBLE, '');
  const reader = new TypedReader(column, locale);
  const text = column.role === 'input' ? reader.test(typed) : reader.value(typed);
  if (reader.literals.ambiguous) {
    return { ok: false, fault: 'ambiguous' };
  }
  if (text === undefined) {
    return { ok: false, fault: 'form' };
  }
  const fault = faultOf(column, text);
  return fault === undefined ? { ok: true, text } : { ok: false, fault };
}

class TypedReader {
  readonly literals: LiteralReader;

  constructor(
    private readonly column: GridColumn,
    locale: Locale,
  ) {
    this.literals = new LiteralReader(column, locale);
  }

  test(typed: string): string | undefined {
    if (isAny(typed)) {
      return '-';
    }
    if (isUnknown(typed)) {
      return 'null';
    }
    const text = this.column.type === 'string' ? bare(typed) : plain(typed);
    const said = (isOrdered(this.column.type) ? this.span(text) : undefined) ?? this.listOrNot(text);
    if (said === undefined) {
      return undefined;
    }
    try {
      return writeTest(readTest(this.column.type, said));
    } catch {
      return undefined;
    }
  }

  value(typed: string): string | undefined {
    if (isEmpty(typed)) {
      return 'null';
    }
    if (!this.column.list) {
      return this.literals.read(typed)?.text;
    }
    const text = bare(typed);
    if (text === '[]') {
      return text;
    }
    const inner = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
    const values = this.list(inner);
    return values === undefined ? undefined : `[${joined(values)}]`;
  }

  private listOrNot(text: string): string | undefined {
    const rest = negated(text);
    const some = this.list(text);
    const none = rest === undefined ? undefined : this.list(rest);
    const yes = some === undefined ? undefined : joined(some);
    const no = none === undefined ? undefined : `not(${joined(none)})`;
    return this.column.values.length === 0 ? (no ?? yes) : (yes ?? no);
  }

  private span(text: string): string | undefined {
    const without = WITHOUT.exec(text);
    const whole = this.bounded(text) ?? this.interval(text) ?? this.fromTo(text);
    return whole ?? (without === null ? undefined : this.without(without[1] ?? '', without[2] ?? ''));
  }

  private bounded(text: string): string | undefined {
    for (const [sign, words] of SIGNS) {
      const rest = words.exec(text)?.[1];
      const bound = rest === undefined ? undefined : this.literals.read(rest);
      if (bound !== undefined) {
        return `${sign} ${bound.text}`;
      }
    }
    return undefined;
  }

  private interval(text: string): string | undefined {
    const found = INTERVAL.exec(text);
    return found === null
      ? undefined
      : this.between(found[1] === '(' ? '(' : '[', found[2] ?? '', found[3] ?? '', found[4] === ')' ? ')' : ']');
  }

  /** Only what is no single value: a date has hyphens in it. */
  private fromTo(text: string): string | undefined {
    if (this.literals.read(text) !== undefined) {
      return undefined;
    }
    for (const words of FROM_TO) {
      const found = words.exec(text);
      const said = found === null ? undefined : this.between('[', found[1] ?? '', found[2] ?? '', ']');
      if (said !== undefined) {
        return said;
      }
    }
    return undefined;
  }

  /** An interval in words without one or both of its bounds; a value that is no bound says nothing. */
  private without(words: string, left: string): string | undefined {
    const whole = this.interval(words) ?? this.fromTo(words) ?? this.bounded(words);
    const out = left.split(WITHOUT_AND).map((part) => this.literals.read(part));
    if (whole === undefined || out.length > 2) {
      return undefined;
    }
    try {
      const cell = readTest(this.column.type, whole);
      if (cell.kind !== 'within') {
        return undefined;
      }
      let { lowIncluded, highIncluded } = cell;
      for (const value of out) {
        if (value !== undefined && value.order === cell.low?.order && lowIncluded) {
          lowIncluded = false;
        } else if (value !== undefined && value.order === cell.high?.order && highIncluded) {
          highIncluded = false;
        } else {
          return undefined;
        }
      }
      return writeTest({ ...cell, lowIncluded, highIncluded });
    } catch {
      return undefined;
    }
  }

  private between(open: string, low: string, high: string, close: string): string | undefined {
    const from = this.literals.read(low);
    const to = this.literals.read(high);
    return from === undefined || to === undefined ? undefined : `${open}${from.text}..${to.text}${close}`;
  }

  /** One value, or several between semicolons, or commas where a comma does not belong to a number. */
  private list(text: string): readonly Value[] | undefined {
    const one = this.literals.read(text);
    if (one !== undefined && (this.column.values.length > 0 || this.isSingle(text))) {
      return [one];
    }
    let parts = split(text, ';');
    if (parts.length === 1) {
      parts = this.column.type === 'number' ? text.split(', ') : split(text, ',');
      if (this.column.type === 'number' && parts.slice(1).some((part) => /^0[0-9]/.test(part))) {
        this.literals.ambiguous = true;
      }
    }
    const said = text.includes('\n') ? parts.filter((part) => bare(part) !== '') : parts;
    const values = said.map((part) => this.literals.read(part));
    return values.every((value) => value !== undefined) && values.length > 0 ? values : undefined;
  }

  private isSingle(text: string): boolean {
    return this.column.type !== 'string' || (split(text, ';').length === 1 && split(text, ',').length === 1);
  }
}

function joined(values: readonly Value[]): string {
  return values.map((value) => value.text).join(',');
}

/** Parts between a separator outside of quotation marks; line breaks of a cell separate too. */
function split(text: string, separator: ';' | ','): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '"') {
      quoted = !quoted;
    }
    if (!quoted && (sign === separator || (separator === ';' && sign === '\n'))) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
