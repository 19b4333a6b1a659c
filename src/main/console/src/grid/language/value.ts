/** Types of values as the server names them in a column. */
export type ValueType = 'string' | 'number' | 'boolean' | 'time' | 'date' | 'days and time duration';

/**
 * One value of a cell.
 *
 * `text` is the literal of the grid's language, `raw` what stands in it without quotation marks, `order` what it is compared by: numbers
 * in units of 10^-10, times and durations in nanoseconds, dates in days as YYYYMMDD.
 */
export interface Value {
  readonly text: string;
  readonly raw: string;
  readonly order: bigint | string;
}

const SCALE = 10;
const NANOS = 1_000_000_000n;

/** Whether intervals and comparisons make sense. */
export function isOrdered(type: ValueType): boolean {
  return type !== 'string' && type !== 'boolean';
}

/** Below 0, 0 or above 0; both values are of one type. */
export function compare(left: Value, right: Value): number {
  return left.order < right.order ? -1 : left.order > right.order ? 1 : 0;
}

export function textValue(raw: string): Value {
  return { text: `"${raw}"`, raw, order: raw };
}

export function truthValue(yes: boolean): Value {
  return { text: String(yes), raw: String(yes), order: yes ? 1n : 0n };
}

/** A number of the form -?digits(.digits)?, at most 15 digits before and 10 behind the point; undefined where it has more. */
export function numberValue(text: string): Value | undefined {
  const found = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(text);
  if (found === null) {
    return undefined;
  }
  const whole = (found[2] ?? '').replace(/^0+(?=[0-9])/, '');
  const decimals = found[3] ?? '';
  if (whole.length > 15 || decimals.length > SCALE) {
    return undefined;
  }
  const size = BigInt(whole + decimals.padEnd(SCALE, '0'));
  const sign = found[1] === '-' && size !== 0n ? '-' : '';
  const raw = sign + whole + (decimals === '' ? '' : `.${decimals}`);
  return { text: raw, raw, order: sign === '-' ? -size : size };
}

/** A time such as 09:30, 09:30:15 or 09:30:15.5; undefined where there is no such time of a day. */
export function timeValue(text: string): Value | undefined {
  const found = /^([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,9}))?)?$/.exec(text);
  if (found === null) {
    return undefined;
  }
  const [hour, minute, second] = [found[1], found[2], found[3] ?? '00'].map(Number) as [number, number, number];
  if (hour > 23 || minute > 59 || second > 59) {
    return undefined;
  }
  const fraction = (found[4] ?? '').replace(/0+$/, '');
  const raw = `${found[1]}:${found[2]}:${found[3] ?? '00'}${fraction === '' ? '' : `.${fraction}`}`;
  const order = BigInt((hour * 60 + minute) * 60 + second) * NANOS + BigInt(fraction.padEnd(9, '0'));
  return { text: `@"${raw}"`, raw, order };
}

/** A date such as 2026-12-31; undefined where the calendar has no such day. */
export function dateValue(text: string): Value | undefined {
  const found = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (found === null) {
    return undefined;
  }
  const [year, month, day] = [found[1], found[2], found[3]].map(Number) as [number, number, number];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day < 1 || day > days) {
    return undefined;
  }
  return { text: `@"${text}"`, raw: text, order: BigInt(year * 10_000 + month * 100 + day) };
}

const DURATION =
  /^([-+]?)P(?:([-+]?[0-9]{1,12})D)?(T(?:([-+]?[0-9]{1,12})H)?(?:([-+]?[0-9]{1,12})M)?(?:([-+]?[0-9]{1,12})(?:[.,]([0-9]{0,9}))?S)?)?$/i;

/** A duration of ISO 8601 in days, hours, minutes and seconds; undefined where the text is none. */
export function durationValue(text: string): Value | undefined {
  const found = DURATION.exec(text);
  if (found === null || found[3]?.length === 1) {
    return undefined;
  }
  const [, sign, days, , hours, minutes, seconds, fraction] = found;
  if (days === undefined && hours === undefined && minutes === undefined && seconds === undefined) {
    return undefined;
  }
  const part = (count: string | undefined, unit: bigint): bigint => BigInt((count ?? '0').replace('+', '')) * unit;
  const nanos = BigInt((fraction ?? '').padEnd(9, '0'));
  const sum =
    part(days, 86_400n * NANOS) +
    part(hours, 3_600n * NANOS) +
    part(minutes, 60n * NANOS) +
    part(seconds, NANOS) +
    (seconds?.startsWith('-') === true ? -nanos : nanos);
  const order = sign === '-' ? -sum : sum;
  const raw = durationText(order);
  return { text: `@"${raw}"`, raw, order };
}

/** Minutes as a duration. */
export function minutesValue(minutes: bigint): Value {
  const order = minutes * 60n * NANOS;
  const raw = durationText(order);
  return { text: `@"${raw}"`, raw, order };
}

function durationText(nanos: bigint): string {
  if (nanos === 0n) {
    return 'PT0S';
  }
  const hours = nanos / (3_600n * NANOS);
  const minutes = (nanos / (60n * NANOS)) % 60n;
  const rest = nanos % (60n * NANOS);
  const seconds = rest / NANOS;
  const fraction = rest % NANOS;
  const size = fraction < 0n ? -fraction : fraction;
  const decimals = size === 0n ? '' : `.${String(size).padStart(9, '0').replace(/0+$/, '')}`;
  const sign = rest < 0n && seconds === 0n ? '-' : '';
  return `PT${hours === 0n ? '' : `${hours}H`}${minutes === 0n ? '' : `${minutes}M`}${rest === 0n ? '' : `${sign}${seconds}${decimals}S`}`;
}

/** The value that a literal of the grid's language holds inside its `@"…"`. */
export function momentValue(type: ValueType, raw: string): Value | undefined {
  return type === 'time' ? timeValue(raw) : type === 'date' ? dateValue(raw) : durationValue(raw);
}
