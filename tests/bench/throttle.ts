import type { BrowserContext, Page } from 'playwright-core';

/** Slow 4G as Lighthouse has it: 150 ms there and back, 1.6 Mbit a second down, 750 kbit up. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** A page on a slow connection, with its processor slowed four times. */
export async function throttled(context: BrowserContext, network = true): Promise<Page> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (network) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', slow4g);
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The smallest value that `share` (0..1) of all values do not exceed. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)] ?? 0;
