import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test as base } from '@playwright/test';

/** Each test fails on anything that the content security policy forbade, and on any script that failed. */
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ context }, use) => {
      const faults: string[] = [];
      await context.exposeBinding('forbiddenByPolicy', (_, what: string) => faults.push(what));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const tell = (window as unknown as { forbiddenByPolicy: (what: string) => void }).forbiddenByPolicy;
          tell(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
        });
      });
      context.on('weberror', (error) => faults.push(error.error().message));
      await use();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** What axe finds on the page as it stands, by WCAG 2.2 AA. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

export { expect };
