import type { Plugin } from 'vite';

/**
 * PatternFly's base style brings fonts without Cyrillic, an icon font and backgrounds that nothing here shows: all are left out, so
 * that the jar carries no file that no page asks for.
 */
export function lean(): Plugin {
  return {
    name: 'reglament-lean',
    enforce: 'pre',
    transform(code, id) {
      return id.includes('@patternfly') && id.includes('.css') ? withoutFiles(code) : null;
    },
  };
}

export function withoutFiles(css: string): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, '').replace(/url\(["']?\.[^)]*\)/g, 'none');
}
