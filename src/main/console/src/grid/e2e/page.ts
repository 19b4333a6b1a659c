import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** Tests that fail on any violation of the content security policy and on any error of the page. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await use(page);
    expect(await page.evaluate(() => window.gridDemo.violations)).toEqual([]);
    expect(errors).toEqual([]);
  },
});

/** A cell by row and column from 1, without the head of columns and of rows. */
export function cell(page: Page, row: number, column: number): Locator {
  return page.locator(`[aria-rowindex="${row + 1}"] > [aria-colindex="${column + 1}"]`);
}

/** What the last edit would send of a cell. */
export function sent(page: Page, row: number, column: string): Promise<string | undefined> {
  return page.evaluate(([place, name]) => window.gridDemo.edits.at(-1)?.rows()[place]?.cells[name], [row - 1, column] as const);
}

/** Fires a paste event with a text, as the browser does after Ctrl+V; returns how long it took until the next picture. */
export function pasted(page: Page, text: string): Promise<number> {
  return page.evaluate(async (block) => {
    const data = new DataTransfer();
    data.setData('text/plain', block);
    const begun = performance.now();
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - begun;
  }, text);
}

/** What a copy or cut event puts on the clipboard. */
export function copied(page: Page, kind: 'copy' | 'cut' = 'copy'): Promise<string> {
  return page.evaluate((name) => {
    const data = new DataTransfer();
    document.activeElement?.dispatchEvent(new ClipboardEvent(name, { clipboardData: data, bubbles: true, cancelable: true }));
    return data.getData('text/plain');
  }, kind);
}

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).disableRules(['page-has-heading-one', 'document-title', 'region']).analyze();
  expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)).toEqual([]);
}

export { expect };
