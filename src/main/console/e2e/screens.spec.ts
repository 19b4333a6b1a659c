import { cookiesOf, seeded, type Who } from './people.js';
import { axeFindings, expect, test } from './watched.js';

const { decisionId, violationKey, draftId } = seeded();

const screens: [who: Who, name: string, path: string][] = [
  ['head', 'versions', '/versions'],
  ['head', 'version', '/versions/SR-1.0'],
  ['head', 'table', '/versions/SR-1.0/tables/contact-limit'],
  ['head', 'table-cells', '/versions/SR-1.0/tables/contact-limit?view=cells'],
  ['head', 'drafts', '/drafts'],
  ['head', 'draft', `/drafts/${draftId}`],
  ['head', 'draft-table', `/drafts/${draftId}/tables/contact-limit`],
  ['head', 'findings', `/drafts/${draftId}/findings`],
  ['head', 'diff', `/drafts/${draftId}/diff`],
  ['head', 'rules', `/drafts/${draftId}/rules`],
  ['head', 'cases', `/drafts/${draftId}/cases`],
  ['head', 'backtests', `/drafts/${draftId}/backtests`],
  ['head', 'release', `/drafts/${draftId}/release`],
  ['head', 'edits', `/drafts/${draftId}/edits`],
  ['head', 'try', '/try'],
  ['head', 'deals', '/deals'],
  ['auditor', 'violations', '/violations'],
  ['auditor', 'violation', `/violations/${encodeURIComponent(violationKey)}`],
  ['auditor', 'decisions', '/decisions'],
  ['auditor', 'decision', `/decisions/${decisionId}`],
  ['operator', 'accounts', '/operate/accounts'],
  ['operator', 'persons', '/operate/persons'],
  ['operator', 'sessions', '/operate/sessions'],
  ['operator', 'keys', '/operate/keys'],
  ['operator', 'calendars', '/operate/calendars?year=2026'],
  ['operator', 'health', '/operate/health'],
  ['operator', 'password', '/password'],
  ['head', 'nowhere', '/versions/none/such'],
];

for (const language of ['ru', 'en'] as const) {
  for (const [who, name, path] of screens) {
    test.describe(`${name} (${language})`, () => {
      test.use({ storageState: cookiesOf(who), locale: language === 'ru' ? 'ru-RU' : 'en-GB' });

      test('is sound at both widths', async ({ page }) => {
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        expect(await page.locator('body').innerText()).not.toMatch(/\b[a-z]+:[a-z]+\.[A-Za-z]+|\{\{|undefined|\[object|NaN/);
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 900 });
          await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          await page.waitForTimeout(300);
          await page.screenshot({ path: `e2e/shots/${name}-${language}-${width}.png` });
          expect(await axeFindings(page)).toEqual([]);
        }
      });
    });
  }
}
