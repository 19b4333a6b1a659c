/** Says a code of the law in the reader's words; what has none stays as it is. */
export type Word = (code: string) => string;

export interface CellWords {
  word: Word;
  any: string;
  empty: string;
  yes: string;
  no: string;
  not: (values: string) => string;
  between: (low: string, high: string) => string;
}

const numeric = /^-?\d+(\.\d+)?$/;

/** A cell as the tables hold it (FEEL: `"A","B"`, `not("VIP")`, `[5..10]`, `-`, `null`), as it is read by people. */
export function sayCell(text: string, words: CellWords): string {
  const trimmed = text.trim();
  const negated = /^not\((.*)\)$/s.exec(trimmed);
  if (negated?.[1] !== undefined) {
    return words.not(sayCell(negated[1], words));
  }
  const list = /^\[(?!.*\.\.)(.*)\]$/s.exec(trimmed);
  return split(list?.[1] ?? trimmed)
    .map((part) => sayPart(part, words))
    .join(', ');
}

function sayPart(part: string, words: CellWords): string {
  switch (part) {
    case '-':
      return words.any;
    case '':
    case 'null':
      return words.empty;
    case 'true':
      return words.yes;
    case 'false':
      return words.no;
  }
  const quoted = /^"(.*)"$/s.exec(part);
  if (quoted?.[1] !== undefined) {
    return words.word(quoted[1]);
  }
  const call = /^(?:time|date|duration)\("(.*)"\)$/.exec(part);
  if (call?.[1] !== undefined) {
    return call[1].replace(/^(\d\d:\d\d):00$/, '$1');
  }
  const range = /^\[(.+)\.\.(.+)\]$/.exec(part);
  if (range?.[1] !== undefined && range[2] !== undefined) {
    return words.between(sayPart(range[1], words), sayPart(range[2], words));
  }
  if (numeric.test(part)) {
    return part;
  }
  const compared = /^(>=|<=|>|<)\s*(.+)$/.exec(part);
  if (compared?.[1] !== undefined && compared[2] !== undefined) {
    return `${signs[compared[1]] ?? compared[1]} ${sayPart(compared[2], words)}`;
  }
  return words.word(part);
}

const signs: Record<string, string> = { '>=': '≥', '<=': '≤' };

/** At the commas that stand in neither quotes nor brackets. */
export function split(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let isQuoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text[at];
    if (c === '"') {
      isQuoted = !isQuoted;
    } else if (!isQuoted && c !== undefined && '[('.includes(c)) {
      depth++;
    } else if (!isQuoted && c !== undefined && '])'.includes(c)) {
      depth--;
    } else if (c === ',' && !isQuoted && depth === 0) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  parts.push(text.slice(from).trim());
  return parts;
}
