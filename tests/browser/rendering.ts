import type { Page } from 'playwright-core';
import { build } from 'vite';

/** Gives a page what renders and measures the sounds, under the name `made`. */
export async function bringInstrument(page: Page): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: `${import.meta.dirname}/made-sounds.ts`, formats: ['iife'], name: 'rendering' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  await page.addScriptTag({ content: output.output[0].code });
}
