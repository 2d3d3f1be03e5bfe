import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { aliases } from './scripts/aliases.ts';
import { hostingFiles } from './scripts/hosting-files.ts';
import { sharedChunks } from './scripts/shared-chunks.ts';
import { withoutEditing } from './scripts/without-editing.ts';
import { LongestFirst } from './tests/longest-first.ts';

// On two processors, too, two files at a time: Vitest's own choice leaves one of them idle.
const maxWorkers = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  resolve: { alias: aliases },
  plugins: [react(), hostingFiles(process.env)],
  base: process.env.GALLEY_BASE ?? '/',
  worker: { format: 'es', plugins: () => [withoutEditing()] },
  build: {
    target: 'es2023',
    sourcemap: false,
    chunkSizeWarningLimit: 1100,
    rolldownOptions: { output: { codeSplitting: { groups: sharedChunks() } } },
  },
  test: {
    sequence: { sequencer: LongestFirst },
    maxWorkers,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 30_000,
          include: [
            'src/**/*.test.ts',
            'local/**/*.test.ts',
            'tests/*.test.ts',
            'tests/{corpora,fidelity,frontmatter,histories,insertions,specs}/*.test.ts',
            'tests/contracts/**/*.test.ts',
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
          // After everything else, and two at a time: a browser mostly waits.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          expect: { poll: { timeout: 20_000 } },
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
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 150_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
