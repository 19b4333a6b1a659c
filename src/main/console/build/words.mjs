/**
 * Takes the words of the law (values of cells, rules, units, roles) out of the service's own texts, so that the console and the printed
 * regulation say the same. `npm run words` writes src/locales/{ru,en}/law.json; a test says when it is behind.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { repository } from './repository.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const texts = `${repository()}/src/main/resources/texts/`;
const kinds = ['value', 'rule', 'rules', 'purpose', 'mode'];

function properties(name) {
  const lines = readFileSync(`${texts}${name}.properties`, 'utf8').split('\n');
  return lines
    .filter((line) => /^[A-Za-z]/.test(line) && line.includes('='))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1).replaceAll("''", "'")]);
}

/** {n, plural, one{{t} day} other{{t} days}} as the plurals of i18next: day_one, day_other. */
export function plurals(key, pattern) {
  const forms = [...pattern.matchAll(/(zero|one|two|few|many|other)\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g)];
  return forms.length === 0
    ? [[key, pattern.replaceAll('{t}', '{{count, number}}')]]
    : forms.map(([, form, words]) => [`${key}_${form}`, words.replaceAll('{t}', '{{count, number}}')]);
}

export function words(language) {
  const found = { unit: {}, ...Object.fromEntries(kinds.map((kind) => [kind, {}])) };
  for (const [key, text] of [...properties(`document.${language}`), ...properties(`law.${language}`)]) {
    const dot = key.indexOf('.');
    const kind = key.slice(0, dot);
    const name = key.slice(dot + 1).replaceAll('.', '_');
    if (kinds.includes(kind)) {
      found[kind][name] = text;
    } else if (kind === 'unit') {
      plurals(name, text).forEach(([form, said]) => (found.unit[form] = said));
    }
  }
  return `${JSON.stringify(found, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const language of ['ru', 'en']) {
    writeFileSync(`${here}../src/locales/${language}/law.json`, words(language));
  }
}
