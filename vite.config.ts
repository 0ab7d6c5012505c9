import { resolve } from 'node:path';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { cardPlugin } from './src/build/card-plugin.ts';
import { inFirstChunk } from './src/build/first-chunk.ts';
import { policyPlugin, withoutProbePlugin } from './src/build/policy-plugin.ts';
import { stagePlugin } from './src/build/stage-plugin.ts';
import { storiesPlugin } from './src/build/stories-plugin.ts';

const here = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
  root: here('src'),
  publicDir: here('public'),
  cacheDir: here('node_modules/.vite'),
  base: './',
  plugins: process.env.VITEST
    ? []
    : [
        preact({ devToolsEnabled: false }),
        storiesPlugin(),
        stagePlugin(),
        policyPlugin(),
        cardPlugin(),
        withoutProbePlugin(),
      ],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', test: inFirstChunk(here('src/main.tsx')) }] } },
    },
  },
  worker: { format: 'es' },
  preview: { port: 4173 },
  test: {
    root: here('.'),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/bench/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // What is kept is written after the page has answered.
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
          // A browser on a busy machine may be late once. What fails twice is a fault, and a second try is told in the report.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          include: ['tests/bench/**/*.bench.test.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
