import { defineConfig } from '@playwright/test';
import { tmpdir } from 'node:os';

const built = `${tmpdir()}/reglament-grid-demo`;

/** The grid on a page of its own: `npx playwright test -c src/grid/e2e` in the console's folder. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: `${built}-results`,
  workers: 1,
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL: 'http://localhost:4188',
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] },
  },
  webServer: {
    command: 'npx vite build -c src/grid/demo/vite.config.ts && npx vite preview -c src/grid/demo/vite.config.ts',
    cwd: `${import.meta.dirname}/../../..`,
    env: { GRID_DEMO: built },
    url: 'http://localhost:4188',
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
