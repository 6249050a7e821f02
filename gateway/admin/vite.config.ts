import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// A running newsroom: deploy/run says where it is. MASTHEAD=http://localhost:9090 npm run dev
const newsroom = process.env.MASTHEAD ?? 'http://localhost:8080';
const passedOn = ['/api', '/me', '/sign-in', '/sign-out', '/preview', '/media', '/assets', '/admin/gallery'];

/** The picture beside the door's forms: no script asks for it, but the gateway's pages do, by the manifest. */
const doorPicture: Plugin = {
  name: 'door-picture',
  apply: 'build',
  buildStart() {
    const originalFileName = 'src/harbour-dusk.jpg';
    this.emitFile({
      type: 'asset',
      name: 'harbour-dusk.jpg',
      originalFileName,
      source: readFileSync(originalFileName),
    });
  },
};

export default defineConfig({
  base: '/admin/',
  plugins: [svelte(), doorPicture],
  build: {
    target: 'es2023',
    manifest: 'manifest.json',
    // The CSP allows files of our own only: nothing is put into a data address or an inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: ['index.html', 'src/door.ts', 'src/door.css'] },
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(passedOn.map((path) => [path, { target: newsroom, changeOrigin: true }])),
  },
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
