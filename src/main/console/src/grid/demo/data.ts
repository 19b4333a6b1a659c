import type { FindingView, GridView } from '../index';

type Column = GridView['inputs'][number];

const NAMES = ['Клиент', 'Категория', 'Договор', 'Отгрузка', 'Скидка', 'Отсрочка', 'Менеджер', 'Регион', 'Канал', 'Склад'];
const STAGES = ['DEAL_DISCUSSION', 'DEAL_FULFILMENT', 'CLIENT_DEVELOPMENT'];
const WORDS: Readonly<Record<string, { ru: string; en: string }>> = {
  DEAL_DISCUSSION: { ru: 'обсуждение сделки', en: 'deal discussion' },
  DEAL_FULFILMENT: { ru: 'исполнение сделки', en: 'deal fulfilment' },
  CLIENT_DEVELOPMENT: { ru: 'развитие клиента', en: 'client development' },
};

export function word(code: string, locale: 'ru' | 'en'): string {
  return WORDS[code]?.[locale] ?? code;
}

const KINDS = [
  { type: 'string', en: 'stage', allowed: STAGES.map((stage) => `"${stage}"`).join(','), cell: (row: number) => `"${STAGES[row % 3] ?? ''}"` },
  { type: 'number', en: 'amount', allowed: '-', cell: (row: number) => `[${row * 10}..${row * 10 + 10})` },
  { type: 'boolean', en: 'urgent', allowed: '-', cell: (row: number) => (row % 3 === 0 ? '-' : String(row % 2 === 0)) },
  { type: 'string', en: 'note', allowed: '-', cell: (row: number) => `"Текст ${row}"` },
  { type: 'date', en: 'day', allowed: '-', cell: (row: number) => `>= @"2026-0${1 + (row % 9)}-15"` },
] as const;

function column(number: number): Column {
  const kind = KINDS[number % KINDS.length] ?? KINDS[0];
  return {
    name: `c${number}`,
    label: { ru: `${NAMES[number % NAMES.length] ?? ''}: ${['стадия', 'сумма сделки, ₽', 'срочно ли', 'примечание', 'дата начала'][number % 5] ?? ''}`, en: `${kind.en} ${number}` },
    type: kind.type,
    list: false,
    allowed: kind.allowed,
  };
}

/** A table of so many rows and twenty columns. */
export function table(rows: number, columns = 20): GridView {
  const half = Math.ceil(columns * 0.75);
  const inputs = Array.from({ length: half }, (_, number) => column(number));
  const outputs: Column[] = Array.from({ length: columns - half }, (_, number) => ({
    name: `o${number}`,
    label: { ru: ['Срок, минут', 'Предел попыток', 'Кого известить', 'Что сделать', 'Процент'][number % 5] ?? '', en: ['Minutes', 'Tries', 'Whom to tell', 'What to do', 'Percent'][number % 5] ?? '' },
    type: number % 5 === 2 || number % 5 === 3 ? 'string' : 'number',
    list: false,
    allowed: '-',
  }));
  const lines = Array.from({ length: rows }, (_, row) => ({
    id: `L${row}`,
    clause: `1.1.${row + 1}`,
    origin: 'SEED' as const,
    seeds: [],
    label: { ru: `Если стадия — ${word(STAGES[row % 3] ?? '', 'ru')}, то срок ${row % 60} минут`, en: `If the stage is ${word(STAGES[row % 3] ?? '', 'en')}, then ${row % 60} minutes` },
    cells: Object.fromEntries([
      ...inputs.map((input, number) => [input.name, KINDS[number % KINDS.length]?.cell(row) ?? '-'] as const),
      ...outputs.map((output, number) => [output.name, output.type === 'number' ? String((row % 60) + number / 2) : `"Ответ ${row}"`] as const),
    ]),
  }));
  return {
    id: 'contact-limit',
    label: { ru: 'Предел обращений', en: 'Contact limit' },
    purpose: 'Сколько раз',
    clause: '1.1',
    owner: 'HEAD_OF_SALES',
    hitPolicy: 'UNIQUE',
    revision: 3,
    inputs,
    outputs,
    rows: lines,
    sentences: Object.fromEntries(lines.map((line) => [line.id, line.label])),
    edited: { L1: { c1: { revision: 3, at: '2026-11-27T06:00:00Z', by: 'anna' } } },
  };
}

export const FINDINGS: readonly FindingView[] = [
  {
    id: 'f1', kind: 'GAP', weight: 'ASKS', rows: ['L2'], inherited: false, settled: false,
    text: { ru: 'На сумму от 30 до 40 не отвечает ни одна строка.', en: 'No row answers an amount from 30 to 40.' },
    example: { c0: '"DEAL_DISCUSSION"', c1: '35' },
    proposal: { like: 'L2', cells: { c1: '[30..40)' } },
  },
  {
    id: 'f2', kind: 'OVERLAP', weight: 'STOPS', rows: ['L3', 'L4'], column: 'c1', inherited: false, settled: false,
    text: { ru: 'Строки 1.1.4 и 1.1.5 отвечают на одни и те же факты по-разному.', en: 'Rows 1.1.4 and 1.1.5 answer the same facts differently.' },
    example: { c1: '40' },
  },
];
