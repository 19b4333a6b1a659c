import { readFileSync } from 'node:fs';
import { repository } from '../../../build/repository.mjs';
import { columnOf, type GridColumn, type Locale } from './column';

/** Reads the server's own examples, so that browser and server cannot come to differ unseen. Tests only. */
const JAVA = `${repository()}/src/test/java/io/reglament/regulation`;
const TEXTS = `${repository()}/src/main/resources/texts`;

/** The lines of the CsvSource before a method of a Java test, each cut at its bars. */
export function javaExamples(file: string, method: string): string[][] {
  const source = readFileSync(`${JAVA}/${file}`, 'utf8');
  const before = source.slice(0, source.indexOf(`void ${method}(`));
  const lines = before.slice(before.lastIndexOf('value = {')).match(/^\s*"(?:[^"\\]|\\.)*",?\s*$/gm) ?? [];
  return lines
    .map((line) => JSON.parse(line.trim().replace(/,$/, '')) as string)
    .map((line) => line.split('|').map((part) => part.replace(/^ +| +$/g, '').replace(/^``$/, '')));
}

/** The value words of the law in one language. */
export function lawWords(locale: Locale): ReadonlyMap<string, string> {
  const lines = readFileSync(`${TEXTS}/law.${locale}.properties`, 'utf8').split('\n');
  return new Map(lines.filter((line) => line.startsWith('value.')).map((line) => {
    const at = line.indexOf('=');
    return [line.slice('value.'.length, at).trim(), line.slice(at + 1).trim()];
  }));
}

/** A column as the server describes it. */
export function column(type: string, role: GridColumn['role'], more: { allowed?: string; list?: boolean; unit?: string } = {}): GridColumn {
  const words = { ru: lawWords('ru'), en: lawWords('en') };
  return columnOf(
    {
      name: 'c',
      label: { ru: 'Столбец', en: 'Column' },
      type,
      list: more.list ?? false,
      allowed: more.allowed ?? '-',
      ...(more.unit === undefined ? {} : { unit: more.unit }),
    },
    role,
    (code, locale) => words[locale].get(code) ?? code,
  );
}
