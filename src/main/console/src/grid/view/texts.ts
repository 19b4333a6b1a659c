import type { Fault, Locale } from '../language/column';
import type { ValueType } from '../language/value';
import type { CommandName } from '../model/commands';

/** All that the grid says. */
export interface GridTexts {
  readonly rowHead: string;
  readonly condition: string;
  readonly value: string;
  readonly search: string;
  readonly clearSearch: string;
  readonly onlyMarked: string;
  readonly noRows: string;
  readonly undo: string;
  readonly redo: string;
  readonly insertAbove: string;
  readonly insertBelow: string;
  readonly remove: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly fillDown: string;
  readonly toolbar: string;
  readonly newRow: string;
  readonly fix: string;
  readonly example: string;
  readonly sentenceLater: string;
  readonly anyValue: string;
  readonly unknown: string;
  readonly allowed: string;
  readonly reads: string;
  readonly stops: string;
  readonly asks: string;
  readonly cannotRead: string;
  readonly keepOne: string;
  readonly keys: string;
  readonly changed: (by: string, at: string) => string;
  readonly rows: (shown: number, all: number) => string;
  readonly refused: (count: number) => string;
  readonly done: (name: CommandName, cells: number, rows: number) => string;
  readonly undone: (name: CommandName) => string;
  readonly redone: (name: CommandName) => string;
  readonly lost: (columns: number) => string;
  readonly fault: (fault: Fault, type: ValueType) => string;
}

const FORMAT = { ru: new Intl.NumberFormat('ru'), en: new Intl.NumberFormat('en') } as const;

function plural(locale: Locale, count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>>): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other ?? '';
  return `${FORMAT[locale].format(count)} ${form}`;
}

const COMMANDS: Readonly<Record<Locale, Readonly<Record<CommandName, string>>>> = {
  ru: {
    type: 'Ввод', clear: 'Очистка', paste: 'Вставка', cut: 'Вырезание', fill: 'Заполнение вниз',
    insert: 'Новая строка', remove: 'Удаление строк', move: 'Перемещение строк', fix: 'Исправление',
  },
  en: {
    type: 'Typing', clear: 'Clearing', paste: 'Paste', cut: 'Cut', fill: 'Fill down',
    insert: 'New row', remove: 'Removal of rows', move: 'Move of rows', fix: 'Fix',
  },
};

const EXPECTED: Readonly<Record<Locale, Readonly<Record<ValueType, string>>>> = {
  ru: {
    string: 'значение столбца, несколько — через точку с запятой',
    number: 'число, например 15 или 1,5; интервал «от 5 до 10» или «> 5»',
    boolean: 'да или нет',
    time: 'время, например 9:30',
    date: 'дата, например 31.12.2026',
    'days and time duration': 'длительность, например 90 мин',
  },
  en: {
    string: 'a value of the column, several with semicolons between',
    number: 'a number such as 15 or 1.5; an interval “from 5 to 10” or “> 5”',
    boolean: 'yes or no',
    time: 'a time such as 9:30',
    date: 'a date such as 2026-12-31',
    'days and time duration': 'a duration such as 90 min',
  },
};

const cellsRu = (count: number): string => plural('ru', count, { one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' });
const rowsRu = (count: number): string => plural('ru', count, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' });
const cellsEn = (count: number): string => plural('en', count, { one: 'cell', other: 'cells' });
const rowsEn = (count: number): string => plural('en', count, { one: 'row', other: 'rows' });

const RU: GridTexts = {
  rowHead: 'Пункт',
  condition: 'Условие',
  value: 'Значение',
  search: 'Найти в таблице',
  clearSearch: 'Очистить поиск',
  onlyMarked: 'Только с замечаниями',
  noRows: 'Ничего не найдено. Измените или очистите поиск.',
  undo: 'Отменить',
  redo: 'Повторить',
  insertAbove: 'Строка выше',
  insertBelow: 'Строка ниже',
  remove: 'Удалить строки',
  moveUp: 'Переместить вверх',
  moveDown: 'Переместить вниз',
  fillDown: 'Заполнить вниз',
  toolbar: 'Правка таблицы',
  newRow: 'новая',
  fix: 'Исправить',
  example: 'Пример',
  sentenceLater: 'Фраза строки обновится после сохранения.',
  anyValue: 'любое значение',
  unknown: 'неизвестно',
  allowed: 'Допустимые значения',
  reads: 'Читается как',
  stops: 'Ошибка',
  asks: 'Вопрос',
  cannotRead: 'Не прочитано',
  keepOne: 'В таблице должна остаться хотя бы одна строка.',
  keys: 'Enter или F2 — правка, Ctrl+Z — отмена, Ctrl+D — заполнить вниз, Ctrl+Enter — новая строка, Alt+↑↓ — переместить, Tab — выйти из таблицы',
  changed: (by, at) => `Изменено: ${by}, ${at}`,
  rows: (shown, all) => (shown === all ? rowsRu(all) : `${FORMAT.ru.format(shown)} из ${FORMAT.ru.format(all)}`),
  refused: (count) => `Не прочитано: ${cellsRu(count)}. Пока они не исправлены, сохранить нельзя.`,
  done: (name, cells, rows) => `${COMMANDS.ru[name]}: ${rows > 0 ? rowsRu(rows) : cellsRu(cells)}`,
  undone: (name) => `Отменено: ${COMMANDS.ru[name].toLowerCase()}`,
  redone: (name) => `Повторено: ${COMMANDS.ru[name].toLowerCase()}`,
  lost: (columns) => `не поместилось столбцов: ${FORMAT.ru.format(columns)}`,
  fault: (fault, type) =>
    ({
      form: `Не удалось прочитать. Нужно: ${EXPECTED.ru[type]}.`,
      notAllowed: 'Такого значения в столбце нет.',
      ambiguous: 'Неясно: тысяча или дробь? Напишите 1000 или 1,0.',
      tooLong: 'Слишком длинный текст: не больше 5000 знаков.',
      invisible: 'В тексте есть невидимый знак.',
    })[fault],
};

const EN: GridTexts = {
  rowHead: 'Clause',
  condition: 'Condition',
  value: 'Value',
  search: 'Find in the table',
  clearSearch: 'Clear the search',
  onlyMarked: 'Only with findings',
  noRows: 'Nothing found. Change or clear the search.',
  undo: 'Undo',
  redo: 'Redo',
  insertAbove: 'Row above',
  insertBelow: 'Row below',
  remove: 'Remove rows',
  moveUp: 'Move up',
  moveDown: 'Move down',
  fillDown: 'Fill down',
  toolbar: 'Editing of the table',
  newRow: 'new',
  fix: 'Fix',
  example: 'Example',
  sentenceLater: 'The sentence of the row is made anew on saving.',
  anyValue: 'any value',
  unknown: 'unknown',
  allowed: 'Allowed values',
  reads: 'Reads as',
  stops: 'Error',
  asks: 'Question',
  cannotRead: 'Not read',
  keepOne: 'At least one row has to stay in the table.',
  keys: 'Enter or F2 edits, Ctrl+Z undoes, Ctrl+D fills down, Ctrl+Enter adds a row, Alt+↑↓ moves it, Tab leaves the table',
  changed: (by, at) => `Changed by ${by}, ${at}`,
  rows: (shown, all) => (shown === all ? rowsEn(all) : `${FORMAT.en.format(shown)} of ${FORMAT.en.format(all)}`),
  refused: (count) => `Not read: ${cellsEn(count)}. Nothing can be saved until they are mended.`,
  done: (name, cells, rows) => `${COMMANDS.en[name]}: ${rows > 0 ? rowsEn(rows) : cellsEn(cells)}`,
  undone: (name) => `Undone: ${COMMANDS.en[name].toLowerCase()}`,
  redone: (name) => `Done again: ${COMMANDS.en[name].toLowerCase()}`,
  lost: (columns) => `columns that did not fit: ${FORMAT.en.format(columns)}`,
  fault: (fault, type) =>
    ({
      form: `This cannot be read. Expected: ${EXPECTED.en[type]}.`,
      notAllowed: 'The column has no such value.',
      ambiguous: 'Thousands or decimals? Write 1000 or 1.0.',
      tooLong: 'Too long: at most 5,000 characters.',
      invisible: 'There is a character in the text that nobody sees.',
    })[fault],
};

/** The grid's own sentences of a language, with those of the caller in their place. */
export function textsOf(locale: Locale, own: Partial<GridTexts> = {}): GridTexts {
  return { ...(locale === 'ru' ? RU : EN), ...own };
}
