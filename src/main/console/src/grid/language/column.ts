import type { components } from '../../api/schema';
import { ANY, type Cell, CellFault, matches, readTest, readValues } from './cell';
import type { Value, ValueType } from './value';

/** The languages of the console. */
export type Locale = 'ru' | 'en';

/** A name or a sentence in both languages. */
export type Label = components['schemas']['Label'];

/**
 * A column of the grid, ready to read and write cells.
 *
 * `values` are those that it allows, empty where they are not enumerated; `words` says each of them in both languages.
 */
export interface GridColumn {
  readonly name: string;
  readonly label: Label;
  readonly role: 'input' | 'output';
  readonly type: ValueType;
  readonly list: boolean;
  readonly unit: string | undefined;
  readonly allowed: Cell;
  readonly values: readonly Value[];
  readonly words: (code: string, locale: Locale) => string;
}

const TYPES: ReadonlySet<string> = new Set<ValueType>([
  'string',
  'number',
  'boolean',
  'time',
  'date',
  'days and time duration',
]);

function isType(type: string): type is ValueType {
  return TYPES.has(type);
}

/** The column that the server describes; a type that is not known is read as text, and the server judges it. */
export function columnOf(
  view: components['schemas']['ColumnView'],
  role: GridColumn['role'],
  words: (code: string, locale: Locale) => string = (code) => code,
): GridColumn {
  const type = isType(view.type) ? view.type : 'string';
  let allowed: Cell = ANY;
  try {
    allowed = readTest(type, view.allowed);
  } catch (fault) {
    if (!(fault instanceof CellFault)) {
      throw fault;
    }
  }
  const values = allowed.kind === 'oneOf' ? allowed.values : [];
  return { name: view.name, label: view.label, role, type, list: view.list, unit: view.unit, allowed, values, words };
}

/** Why a text cannot stand in a cell. */
export type Fault = 'form' | 'notAllowed' | 'ambiguous' | 'tooLong' | 'invisible';

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u;

/** Whether a text has a character that nobody sees; the server refuses it. */
export function hides(text: string): boolean {
  return HIDDEN.test(text);
}

/** What the server would say of a text of the grid's language in this column; undefined where it takes it. */
export function faultOf(column: GridColumn, text: string): Fault | undefined {
  if (hides(text)) {
    return 'invisible';
  }
  try {
    const values = column.role === 'input' ? named(readTest(column.type, text)) : readValues(column.type, column.list, text);
    return (values ?? []).every((value) => matches(column.allowed, value)) ? undefined : 'notAllowed';
  } catch (fault) {
    if (fault instanceof CellFault) {
      return 'form';
    }
    throw fault;
  }
}

/** The values of a list; the bounds of an interval may lie outside of what is allowed. */
function named(cell: Cell): readonly Value[] {
  return cell.kind === 'oneOf' || cell.kind === 'noneOf' ? cell.values : [];
}
