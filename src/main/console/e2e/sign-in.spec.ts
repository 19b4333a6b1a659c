import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { request } from '@playwright/test';
import { password, seeded } from './people.js';
import { expect, test } from './watched.js';

test('a wrong password is told, a right one leads back to where one wanted to go', async ({ page }) => {
  await page.goto('/violations?state=OPEN');
  await expect(page).toHaveURL(/sign-in\?from=/);
  await page.getByLabel('Учётная запись').fill(seeded().accounts.head);
  await page.getByLabel('Пароль').fill('four green elephants');
  await page.getByRole('button', { name: 'Войти' }).click();
  await expect(page.getByRole('alert')).toContainText('Неверная учётная запись или пароль');
  await page.getByLabel('Пароль').fill(password);
  await page.getByRole('button', { name: 'Войти' }).click();
  await expect(page).toHaveURL(/\/violations\?state=OPEN$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Нарушения' })).toBeVisible();
});

test('the language is kept, and who signs out leaves nothing behind', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'English' }).click();
  await page.reload();
  await page.getByLabel('Account').fill(seeded().accounts.auditor);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Versions of the regulation' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Drafts' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Drafts' })).toBeVisible();
  await page.getByRole('button', { name: /^Account/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByLabel('Password')).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Password')).toBeVisible();
});

test('a one-time password has to be changed before anything else', async ({ page, baseURL }) => {
  const key = readFileSync(join(process.env['REGLAMENT_DATA'] ?? '../../../data', 'admin.key'), 'utf8').trim();
  const admin = await request.newContext({ baseURL: baseURL ?? '', extraHTTPHeaders: { Authorization: `Bearer ${key}` } });
  const account = `new-${Date.now().toString(36)}`;
  const made = (await (await admin.post('/v1/accounts', { data: { account, roles: ['editor'] } })).json()) as { password: string };
  await page.goto('/drafts');
  await page.getByLabel('Учётная запись').fill(account);
  await page.getByLabel('Пароль').fill(made.password);
  await page.getByRole('button', { name: 'Войти' }).click();
  await expect(page.getByText('Ваш пароль одноразовый')).toBeVisible();
  await page.getByLabel('Текущий пароль').fill(made.password);
  await page.getByLabel('Новый пароль', { exact: false }).first().fill('short');
  await page.getByLabel('Новый пароль ещё раз').fill('short');
  await page.getByRole('button', { name: 'Сохранить пароль' }).click();
  await expect(page.getByRole('alert')).toContainText('/newPassword');
  await page.locator('#newPassword').fill('seven blue walruses');
  await page.locator('#again').fill('seven blue walruses');
  await page.getByRole('button', { name: 'Сохранить пароль' }).click();
  await expect(page.getByRole('link', { name: 'Черновики' })).toBeVisible();
});
