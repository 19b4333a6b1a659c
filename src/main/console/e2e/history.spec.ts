import { cookiesOf, seeded } from './people.js';
import { expect, test } from './watched.js';

test.use({ storageState: cookiesOf('auditor') });

test('the auditor finds a violation, reads the clause, opens the decision and replays it', async ({ page }) => {
  await page.goto('/violations');
  await page.getByLabel('Что нарушено').selectOption({ label: 'первый контакт просрочен' });
  await page.getByLabel('Сделка').fill('D-VIP');
  await page.getByRole('button', { name: 'Найти' }).click();
  await expect(page).toHaveURL(/code=FIRST_CONTACT_OVERDUE/);
  await page.getByRole('link', { name: 'первый контакт просрочен' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/первый контакт просрочен/i);
  await expect(page.getByRole('heading', { name: /Что говорит регламент SR-1.0/ })).toBeVisible();
  await page.getByRole('link', { name: 'открыть решение' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Решение по сделке D-VIP');
  await page.getByRole('button', { name: 'Повторить', exact: true }).click();
  await expect(page.getByText('Получилось то же самое')).toBeVisible();
  await page.getByRole('button', { name: 'Как посчитан срок' }).first().click();
  await expect(page.getByText(/засчитано/).first()).toBeVisible();
});

test('an address opens the same list again, and back goes back', async ({ page }) => {
  await page.goto(`/decisions?dealId=D-VIP`);
  await expect(page.getByLabel('Сделка')).toHaveValue('D-VIP');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/decisions\/[0-9a-f-]{36}$/);
  await page.goBack();
  await expect(page.getByLabel('Сделка')).toHaveValue('D-VIP');
});

test('an answer of the service is shown with its place', async ({ page }) => {
  await page.goto('/violations?row=nonsense&from=soon');
  await expect(page.getByRole('alert')).toContainText('/from');
});

test('a key with bars leads to its violation', async ({ page }) => {
  await page.goto(`/violations/${encodeURIComponent(seeded().violationKey)}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
