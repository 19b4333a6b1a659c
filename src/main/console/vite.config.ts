import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { lean } from './build/lean.js';

/** Where the service listens that `vite` hands the calls on to. */
const service = process.env['REGLAMENT_URL'] ?? 'http://127.0.0.1:8080';

/** The content security policy forbids data: URLs and inline code, so nothing is inlined. */
export default defineConfig({
  plugins: [lean(), react()],
  base: '/',
  server: { proxy: { '/v1': service, '/q': service } },
  test: { include: ['src/**/*.test.ts'] },
  build: {
    outDir: '../resources/META-INF/resources',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    target: 'es2022',
  },
});
