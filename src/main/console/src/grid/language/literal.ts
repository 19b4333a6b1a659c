import type { GridColumn, Locale } from './column';
import { dateValue, durationValue, minutesValue, numberValue, textValue, timeValue, truthValue, type Value } from './value';
import { codeOf } from './valueWords';
import { key, plain, truth } from './words';

const LONGEST = 60;
const NUMBER = /^([+-]?)([0-9]{1,3}(?: [0-9]{3})+|[0-9]+)(?:[.,]([0-9]+))?$/;
const ENGLISH_THOUSANDS = /^([+-]?)([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.([0-9]+))?$/;
/** One thousand or one with three decimals: whoever typed it meant one of them, and nobody can say which. */
const AMBIGUOUS = /^[+-]?[1-9][0-9]{0,2},[0-9]{3}$/;
const ISO_DATE = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$/;
const DOTTED_DATE = /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})(?: ?г\.?)?$/;
const SLASHED_DATE = /^([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4})$/;
const TIME = /^([0-9]{1,2})[:.]([0-9]{2})(?::([0-9]{2}))?(?: ?([aApP])\.?[mM]\.?)?$/;
const SPAN =
  /^([0-9]{1,6}) ?(мин\.?|минута|минуты|минут|min|minutes?|ч\.?|час|часа|часов|h|hours?|дн\.?|день|дня|дней|d|days?)$/iu;

/** Reads single values of a column as people type them; remembers whether one of them could be meant two ways. */
export class LiteralReader {
  ambiguous = false;

  constructor(
    private readonly column: GridColumn,
    private readonly locale: Locale,
  ) {}

  read(typed: string): Value | undefined {
    switch (this.column.type) {
      case 'string': {
        const code = codeOf(this.column, this.locale, typed);
        return code === undefined ? undefined : textValue(code);
      }
      case 'boolean': {
        const yes = truth(typed);
        return yes === undefined ? undefined : truthValue(yes);
      }
      default: {
        const text = bounded(typed);
        return text === undefined ? undefined : this.measured(text);
      }
    }
  }

  private measured(text: string): Value | undefined {
    switch (this.column.type) {
      case 'number':
        return this.number(text);
      case 'time':
        return time(text);
      case 'date':
        return date(text);
      default:
        return duration(text);
    }
  }

  private number(typed: string): Value | undefined {
    let text = typed;
    if (text.endsWith('%')) {
      if (this.column.unit !== 'PERCENT') {
        return undefined;
      }
      text = text.slice(0, -1).trim();
    }
    if (AMBIGUOUS.test(text)) {
      this.ambiguous = true;
      return undefined;
    }
    const english = this.locale === 'en' ? ENGLISH_THOUSANDS.exec(text) : null;
    const found = english ?? NUMBER.exec(text);
    if (found === null) {
      return undefined;
    }
    const sign = found[1] === '-' ? '-' : '';
    return numberValue(sign + (found[2] ?? '').replace(/[ ,]/g, '') + (found[3] === undefined ? '' : `.${found[3]}`));
  }
}

function bounded(typed: string): string | undefined {
  let text = plain(typed).replaceAll('−', '-');
  if (text.startsWith('@"') && text.endsWith('"') && text.length > 2) {
    text = text.slice(2, -1);
  }
  return text.length > LONGEST ? undefined : text;
}

function date(text: string): Value | undefined {
  const dotted = DOTTED_DATE.exec(text);
  if (dotted !== null) {
    return calendar(dotted[3], dotted[2], dotted[1]);
  }
  const iso = ISO_DATE.exec(text);
  if (iso !== null) {
    return calendar(iso[1], iso[2], iso[3]);
  }
  const slashed = SLASHED_DATE.exec(text);
  if (slashed === null) {
    return undefined;
  }
  // Day first or month first: only where one of them cannot be a month, or both are the same.
  const [, first, second, year] = slashed;
  if (Number(first) > 12 || Number(first) === Number(second)) {
    return calendar(year, second, first);
  }
  return Number(second) > 12 ? calendar(year, first, second) : undefined;
}

function calendar(year = '', month = '', day = ''): Value | undefined {
  return dateValue(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function time(text: string): Value | undefined {
  const clock = TIME.exec(text);
  if (clock === null) {
    return timeValue(text);
  }
  let hour = Number(clock[1]);
  const half = clock[4]?.toLowerCase();
  if (half !== undefined) {
    if (hour < 1 || hour > 12) {
      return undefined;
    }
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  return timeValue(`${String(hour).padStart(2, '0')}:${clock[2] ?? ''}:${clock[3] ?? '00'}`);
}

function duration(text: string): Value | undefined {
  const span = SPAN.exec(text);
  if (span === null) {
    return durationValue(text);
  }
  const unit = key(span[2] ?? '');
  const minutes = /^[мm]/.test(unit) ? 1n : /^[чh]/.test(unit) ? 60n : 1_440n;
  return minutesValue(BigInt(span[1] ?? '0') * minutes);
}
