import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** A page with the grid alone, built and served under the content security policy of the console; never part of the console's build. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: process.env['GRID_DEMO'] ?? '../../../../../../target/grid-demo', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  preview: { port: 4188, strictPort: true, headers: { 'Content-Security-Policy': POLICY } },
});
