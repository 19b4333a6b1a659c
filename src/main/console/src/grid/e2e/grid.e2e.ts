import { cell, copied, expect, expectAccessible, pasted, sent, test } from './page';

test('Tab leaves while cells are walked and commits to the right while one is edited', async ({ page }) => {
  await page.goto('/');
  await cell(page, 2, 2).click();
  await page.keyboard.press('F2');
  await page.keyboard.insertText('от 5 до 10, не включая 10');
  await page.keyboard.press('Tab');
  await expect(cell(page, 2, 3)).toBeFocused();
  expect(await sent(page, 2, 'c1')).toBe('[5..10)');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[role=grid]'))).toBeNull();
});

test('Ctrl+Z of a Russian layout takes back a move, and the selection with it', async ({ page }) => {
  await page.goto('/');
  await cell(page, 3, 2).click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(cell(page, 4, 2)).toBeFocused();
  await expect(cell(page, 4, 2)).toHaveText('[20..30)');
  await cell(page, 9, 5).click();
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'я', code: 'KeyZ', ctrlKey: true, bubbles: true, cancelable: true })));
  await expect(cell(page, 3, 2)).toBeFocused();
  await expect(cell(page, 3, 2)).toHaveText('[20..30)');
});

test('a block of Excel with a cell of several lines is pasted and copied back', async ({ page }) => {
  await page.goto('/');
  await cell(page, 1, 1).click();
  await pasted(page, '"обсуждение сделки\r\nразвитие клиента"\t5,5\r\nисполнение сделки\t1\u202f500\r\n');
  await expect(cell(page, 1, 1)).toHaveText('обсуждение сделки; развитие клиента');
  await expect(cell(page, 2, 2)).toHaveText('1500');
  await expect(cell(page, 3, 1)).toHaveText('развитие клиента');
  expect(await copied(page)).toBe('обсуждение сделки; развитие клиента\t5,5\r\nисполнение сделки\t1500\r\n');
  expect(await copied(page, 'cut')).toContain('5,5');
  await expect(cell(page, 1, 2)).toHaveText('—');
});

test('the drop-down lies above the later rows', async ({ page }) => {
  await page.goto('/');
  await cell(page, 2, 1).click();
  await page.keyboard.press('F2');
  const option = page.getByRole('option', { name: 'развитие клиента' });
  await expect(option).toBeVisible();
  const onTop = await option.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
  });
  expect(onTop).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await sent(page, 2, 'c0')).toBe('"DEAL_DISCUSSION"');
  await expect(cell(page, 3, 1)).toBeFocused();
});

test('the active row stays when it is scrolled away, and keeps the focus', async ({ page }) => {
  await page.goto('/?rows=5000');
  await cell(page, 2, 2).click();
  await page.locator('.rgg-scroll').evaluate((element) => element.scrollTo(0, 100_000));
  await page.waitForTimeout(200);
  await expect(cell(page, 2, 2)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 3, 2)).toBeInViewport();
});

test('a doubtful number is refused, told, and kept as it was typed', async ({ page }) => {
  await page.goto('/');
  await cell(page, 2, 2).click();
  await page.keyboard.type('1,000');
  await page.keyboard.press('Enter');
  await expect(cell(page, 2, 2)).toHaveAttribute('aria-invalid', 'true');
  await expect(cell(page, 2, 2)).toContainText('1,000');
  expect(await page.evaluate(() => window.gridDemo.edits.at(-1)?.refused)).toBe(1);
});

test('a message is not read with the cell but described beside it', async ({ page }) => {
  await page.goto('/');
  const marked = cell(page, 4, 2);
  await expect(marked).toHaveAccessibleDescription('Строки 1.1.4 и 1.1.5 отвечают на одни и те же факты по-разному.');
  await expect(marked).not.toContainText('Строки');
  const described = await marked.getAttribute('aria-describedby');
  expect(await page.locator(`[id="${described}"]`).isVisible()).toBe(false);
});

test('findings are told by sign and border where colours are forced', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  await expect(cell(page, 4, 2).locator('.rgg-glyph')).toHaveText('✕');
  expect(await cell(page, 4, 2).evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('dashed');
});

test('one press closes a gap by the row that the server proposes', async ({ page }) => {
  await page.goto('/');
  await cell(page, 3, 1).click();
  await page.getByRole('button', { name: 'Исправить' }).click();
  await expect(cell(page, 4, 2)).toHaveText('[30..40)');
  await expect(cell(page, 4, 0)).toContainText('новая');
});

test('what is edited while an answer comes stays, and a new row gets its id without losing the focus', async ({ page }) => {
  await page.goto('/');
  await cell(page, 2, 2).click();
  await page.keyboard.press('Control+Enter');
  await expect(cell(page, 3, 2)).toBeFocused();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.evaluate(() => window.gridDemo.answer());
  await expect(cell(page, 3, 0)).toContainText('1.1.1002');
  await expect(cell(page, 3, 2)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cell(page, 3, 2)).toHaveText('—');
});

test('nothing can be changed where the table is only read', async ({ page }) => {
  await page.goto('/?readOnly');
  await cell(page, 2, 2).click();
  await page.keyboard.type('5');
  await page.keyboard.press('Delete');
  await pasted(page, '1');
  expect(await page.evaluate(() => window.gridDemo.edits.length)).toBe(0);
  expect(await copied(page)).toBe('[10..20)\r\n');
});

for (const query of ['locale=ru', 'locale=en', 'locale=ru&dark']) {
  test(`axe has no finding, and targets are at least 24 pixels: ${query}`, async ({ page }) => {
    await page.goto(`/?rows=6&columns=8&${query}`);
    await cell(page, 4, 2).click();
    await expectAccessible(page);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('F2');
    await page.keyboard.press('ArrowDown');
    await expectAccessible(page);
    const small = await page.locator('button, input, [role=gridcell], [role=option]').evaluateAll((elements) =>
      elements.map((element) => element.getBoundingClientRect()).filter((box) => box.width > 0 && (box.width < 24 || box.height < 24)).length);
    expect(small).toBe(0);
  });
}

test('search, filter and their empty state', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Найти в таблице' }).fill('РАЗВИТИЕ клиента 1.1.3');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', /^[0-9]+$/);
  await expect(cell(page, 1, 1)).toHaveText('развитие клиента');
  await page.getByRole('textbox', { name: 'Найти в таблице' }).fill('такого нет');
  await expect(page.getByText('Ничего не найдено')).toBeVisible();
  await page.getByRole('textbox', { name: 'Найти в таблице' }).fill('');
  await page.getByLabel('Только с замечаниями').check();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '4');
});
