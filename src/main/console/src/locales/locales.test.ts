import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { words } from '../../build/words.mjs';

const here = import.meta.dirname;
const languages = ['ru', 'en'] as const;
type Tree = { [key: string]: string | Tree };

const files = readdirSync(join(here, 'ru')).filter((name) => name.endsWith('.json'));

function read(language: string, file: string): Tree {
  return JSON.parse(readFileSync(join(here, language, file), 'utf8')) as Tree;
}

/** The paths of all texts; the forms of a plural count once, for each language has its own. */
function paths(tree: Tree, above = ''): string[] {
  return Object.entries(tree).flatMap(([key, below]) => {
    const path = `${above}${key}`;
    return typeof below === 'string' ? [path.replace(/_(zero|one|two|few|many|other)$/, '')] : paths(below, `${path}.`);
  });
}

function texts(tree: Tree): [string, string][] {
  return Object.entries(tree).flatMap(([key, below]) =>
    typeof below === 'string' ? [[key, below] as [string, string]] : texts(below).map(([k, text]) => [`${key}.${k}`, text] as [string, string]),
  );
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('the texts', () => {
  it('are in the same files in both languages', () => {
    expect(readdirSync(join(here, 'en'))).toEqual(readdirSync(join(here, 'ru')));
  });

  it.each(files)('%s has the same keys in both languages', (file) => {
    const [ru, en] = languages.map((language) => [...new Set(paths(read(language, file)))].sort());
    expect(en).toEqual(ru);
  });

  it.each(files)('%s asks for the same values in both languages', (file) => {
    const asked = (language: string) =>
      Object.fromEntries(
        texts(read(language, file))
          .filter(([key]) => !/_(one|two|few|many|zero)$/.test(key))
          .map(([key, text]) => [key, [...new Set(text.match(/\{\{\w+/g))].sort()]),
      );
    expect(asked('en')).toEqual(asked('ru'));
  });

  it('are there wherever the console asks for one by its full name', () => {
    const known = new Set(files.flatMap((file) => paths(read('ru', file)).map((path) => `${file.replace('.json', '')}:${path}`)));
    const asked = sources(join(here, '..')).flatMap((source) => [...source.matchAll(/\bt\('([a-z]+:[\w.]+)'/gi)].map(([, key]) => key));
    expect(asked.filter((key) => key !== undefined && !known.has(key))).toEqual([]);
  });

  it.each(languages)('of the law are those that the service says (%s)', (language) => {
    expect(readFileSync(join(here, language, 'law.json'), 'utf8')).toBe(words(language));
  });
});
