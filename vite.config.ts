import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { hostingFiles } from './scripts/hosting-files.ts';

/** Its variant for browsers decodes through `innerHTML`, which the page's Trusted Types policy forbids. */
const decodeWithoutDom = join(import.meta.dirname, 'node_modules/decode-named-character-reference/index.js');

const noEndpointMethods = join(import.meta.dirname, 'src/repository/hosts/github/no-endpoint-methods.ts');
const plainJson = join(import.meta.dirname, 'src/repository/hosts/github/plain-json.ts');
const noLinkExtension = join(import.meta.dirname, 'src/editor/no-link-extension.ts');

export default defineConfig({
  resolve: {
    alias: {
      'decode-named-character-reference': decodeWithoutDom,
      '@octokit/plugin-rest-endpoint-methods': noEndpointMethods,
      'json-with-bigint': plainJson,
      '@tiptap/extension-link': noLinkExtension,
    },
  },
  plugins: [react(), hostingFiles(process.env)],
  base: process.env.GALLEY_BASE ?? '/',
  worker: { format: 'es' },
  build: { target: 'es2023', sourcemap: false, chunkSizeWarningLimit: 1100 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'local/**/*.test.ts',
            'tests/*.test.ts',
            'tests/histories/*.test.ts',
            'tests/contracts/**/*.test.ts',
            'tests/specs/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          setupFiles: ['tests/patience.ts'],
          testTimeout: 30_000,
          include: ['src/**/*.test.tsx', 'tests/contracts/**/*.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/build-app.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'sites',
          environment: 'node',
          include: ['tests/sites/*.test.ts'],
          globalSetup: ['tests/journeys/build-app.ts'],
          fileParallelism: false,
          testTimeout: 150_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
