import type { Browser, Page } from '@playwright/test';
import { cookiesOf, type Who } from './people.js';
import { expect, test } from './watched.js';

async function pageOf(browser: Browser, who: Who): Promise<Page> {
  return (await browser.newContext({ storageState: cookiesOf(who) })).newPage();
}

const version = `SR-${Math.floor(Date.now() / 1000) % 1000}.${Date.now() % 1000}`;

/** From the first thought to a version that will bind: written by one, approved by another. */
test('the head drafts, mends, proves and submits; the deputy approves', async ({ browser }) => {
  const head = await pageOf(browser, 'head');
  await head.goto('/drafts');
  await head.getByRole('button', { name: 'Новый черновик' }).click();
  await head.getByLabel('Название').fill('Рекомендация <b>становится</b> правилом');
  await head.getByLabel('На основе версии').selectOption('SR-1.2');
  await head.getByRole('button', { name: 'Начать' }).click();
  await expect(head.getByRole('heading', { level: 1 })).toHaveText('Рекомендация <b>становится</b> правилом');
  const draft = new URL(head.url()).pathname;

  await head.getByRole('link', { name: 'Правила' }).click();
  await head.getByText('Первый контакт', { exact: false }).first().click();
  await head.getByLabel('Режим правила R-FC-07').selectOption('обязательное');
  await expect(head.getByLabel('Режим правила R-FC-07')).toBeEnabled();
  await head.getByRole('link', { name: 'Отличия' }).click();
  await expect(head.getByText(/R-FC-07/)).toBeVisible();

  await head.goto(`${draft}/findings`);
  await expect(head.getByRole('button', { name: 'Принять с объяснением' }).first()).toBeVisible();
  while ((await head.getByRole('button', { name: 'Принять с объяснением' }).count()) > 0) {
    const before = await head.getByRole('button', { name: 'Принять с объяснением' }).count();
    await head.getByRole('button', { name: 'Принять с объяснением' }).first().click();
    await head.getByLabel('Причина').fill('Обсудили с отделом');
    await head.getByRole('button', { name: 'Принять', exact: true }).click();
    await expect(head.getByRole('button', { name: 'Принять с объяснением' })).toHaveCount(before - 1);
  }

  await head.goto(`${draft}/backtests`);
  await head.getByRole('button', { name: 'Проверить на прошлых сделках' }).click();
  await head.getByRole('button', { name: 'Запустить' }).click();
  await expect(head.getByText('закончена').first()).toBeVisible({ timeout: 30_000 });

  await head.goto(`${draft}/release`);
  await head.getByRole('button', { name: 'Отправить на согласование' }).click();
  await head.getByLabel('Имя версии').fill(version);
  await head.getByLabel('Вступит в силу').fill('2027-03-01');
  await head.getByLabel('Зачем это изменение').fill('Обращения клиентов перестанут теряться');
  await head.getByRole('dialog').getByRole('button', { name: 'Отправить на согласование' }).click();
  await expect(head.getByText('На согласовании').first()).toBeVisible();

  const deputy = await pageOf(browser, 'deputy');
  await deputy.goto(`${draft}/backtests/1`);
  await expect(deputy.getByText('закончена').first()).toBeVisible();
  await deputy.goto(`${draft}/release`);
  await deputy.getByRole('button', { name: 'Утвердить' }).click();
  await deputy.getByRole('dialog').getByRole('button', { name: 'Утвердить' }).click();
  await expect(deputy.getByText('Утверждён, ещё не действует')).toBeVisible();
  await deputy.getByRole('link', { name: 'Регламент', exact: true }).last().click();
  await expect(deputy.getByRole('row', { name: new RegExp(version) }).first()).toContainText('Вступит в силу');

  await deputy.goto(`${draft}/release`);
  await deputy.getByRole('button', { name: 'Отозвать версию' }).click();
  await deputy.getByLabel('Причина').fill('Это была проверка');
  await deputy.getByRole('dialog').getByRole('button', { name: 'Отозвать версию' }).click();
  await expect(deputy.getByText('Отозван', { exact: true }).first()).toBeVisible();
});

test('a gap is closed by one click', async ({ browser }) => {
  const head = await pageOf(browser, 'head');
  await head.goto('/drafts');
  await head.getByRole('link', { name: 'Категория C: звонить реже' }).first().click();
  await head.getByRole('link', { name: 'Замечания' }).first().click();
  await head.getByRole('button', { name: 'Добавить предложенную строку' }).first().click();
  await expect(head.getByText('Пробел')).toHaveCount(0);
  await head.getByRole('link', { name: 'Правки' }).click();
  await head.getByRole('button', { name: 'Отменить' }).first().click();
  await expect(head.getByText('(отмена правки)').first()).toBeVisible();
});

test('a deal is tried without being recorded', async ({ browser }) => {
  const head = await pageOf(browser, 'head');
  await head.goto('/try');
  await head.getByRole('button', { name: 'Вставить пример' }).click();
  await head.getByRole('button', { name: 'Проверить', exact: true }).click();
  await expect(head.getByText('первый контакт просрочен')).toBeVisible();
  await head.getByLabel('Что известно о сделке').fill('{"deal": {"dealId": "D", "status": "OPN"}}');
  await head.getByRole('button', { name: 'Проверить', exact: true }).click();
  await expect(head.getByRole('alert')).toContainText('/deal/status');
  await expect(head.getByRole('alert')).toContainText('OPEN');
  await head.getByLabel('Что известно о сделке').fill('{"deal": ');
  await expect(head.getByText(/Это не JSON/)).toBeVisible();
});

test('a decided deal becomes a case of the draft without a word of JSON', async ({ browser }) => {
  const head = await pageOf(browser, 'head');
  await head.goto('/try');
  await head.getByRole('button', { name: 'Вставить пример' }).click();
  await head.getByRole('button', { name: 'Проверить', exact: true }).click();
  await head.getByRole('button', { name: 'Сохранить как пример' }).click();
  await head.getByLabel('Что показывает пример').fill('VIP ждал дольше положенного');
  await head.getByLabel('В какой черновик').selectOption({ index: 0 });
  await head.getByRole('button', { name: 'Сохранить пример' }).click();
  await expect(head).toHaveURL(/\/drafts\/\d+\/cases$/);
  await expect(head.getByRole('row', { name: /VIP ждал дольше положенного/ }).first()).toContainText('сходится');
});

test('a cell is edited by the keyboard alone, saved by itself, and stays after a reload', async ({ browser }) => {
  const head = await pageOf(browser, 'head');
  await head.goto('/drafts');
  await head.getByRole('link', { name: 'Категория C: звонить реже' }).first().click();
  await head.getByRole('link', { name: 'Предел контактов' }).click();
  const cell = head.getByRole('gridcell', { name: '5' }).first();
  await cell.click();
  await head.keyboard.type('6');
  await head.keyboard.press('Enter');
  await expect(head.getByText('Сохранено')).toBeVisible();
  await head.reload();
  await expect(head.getByRole('gridcell', { name: '6' }).first()).toBeVisible();
});
