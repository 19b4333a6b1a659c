/**
 * The block of cells that a spreadsheet puts on the clipboard: cells between tabs, lines ended by CRLF, LF or CR; a cell with a tab, a line
 * break or a quotation mark stands in quotation marks, each of its own doubled. The line break behind the last line is no line.
 */
export function readTsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  if (text === '') {
    return [];
  }
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at) : undefined;
    if (cell !== undefined) {
      line.push(cell.text);
      at = cell.end;
    } else {
      const start = at;
      while (at < text.length && text[at] !== '\t' && text[at] !== '\r' && text[at] !== '\n') {
        at++;
      }
      line.push(text.slice(start, at));
    }
    if (text[at] === '\t') {
      at++;
      continue;
    }
    lines.push(line);
    line = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (at >= text.length) {
      return lines;
    }
  }
}

/** A quoted cell and where it ends; undefined where the quotation marks do not close right before a tab, a line break or the end. */
function quotedCell(text: string, from: number): { readonly text: string; readonly end: number } | undefined {
  let at = from + 1;
  let cell = '';
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) {
      return undefined;
    }
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') {
      const next = text[close + 1];
      const ends = next === undefined || next === '\t' || next === '\r' || next === '\n';
      return ends ? { text: cell.replace(/\r\n?/g, '\n'), end: close + 1 } : undefined;
    }
    cell += '"';
    at = close + 2;
  }
}

/** The block as Excel writes and reads it. */
export function writeTsv(block: readonly (readonly string[])[]): string {
  return block.map((line) => `${line.map(writtenCell).join('\t')}\r\n`).join('');
}

function writtenCell(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
