import { defineConfig } from '@playwright/test';

/** Against a service that runs: REGLAMENT_URL, with the administrator's key in the folder REGLAMENT_DATA. */
export default defineConfig({
  testDir: './e2e',
  outputDir: './e2e/.out',
  globalSetup: './e2e/seed.ts',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  reporter: [['list']],
  use: {
    baseURL: process.env['REGLAMENT_URL'] ?? 'http://127.0.0.1:8080',
    viewport: { width: 1280, height: 900 },
    locale: 'ru-RU',
    timezoneId: 'Asia/Novosibirsk',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
});
