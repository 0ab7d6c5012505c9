/** Plays the built game as a person would: by what is on the screen. */
import type { BrowserContext, Page } from 'playwright-core';

/** The words that can be seen in a place, without white space round them. */
export const wordsIn = async (page: Page, selector: string): Promise<readonly string[]> =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

export const offeredIds = (page: Page): Promise<readonly string[]> =>
  page
    .locator('[data-choice]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-choice') ?? ''));

/** A little longer than a silence lasts. */
const SILENCE_MS = 7000;

/** Presses a choice, and skips the silence where one begins; on a busy machine it may be over before that. */
export async function choose(page: Page, id: string): Promise<void> {
  await page.locator(`[data-choice="${id}"]`).click();
  const skip = page.locator('[data-action="skip"]');
  if (await skip.isVisible())
    await skip.click({ timeout: SILENCE_MS }).catch(() => skip.waitFor({ state: 'detached' }));
}

export async function playAll(page: Page, choices: readonly string[]): Promise<void> {
  for (const choice of choices) await choose(page, choice);
}

/** From the last line of the conversation to the debrief, past the guesses. */
export async function toDebrief(page: Page, guesses: readonly [number, number, number] | null): Promise<void> {
  await page.locator('[data-action="later"]').click();
  await page.locator('[data-action="debrief"]').click();
  if (guesses === null) {
    await page.locator('[data-action="skip-guess"]').click();
    return;
  }
  for (const [index, much] of guesses.entries()) {
    await page.locator('fieldset').nth(index).locator('input').nth(much).check();
  }
  await page.locator('[data-action="hear"]').click();
}

/** Records every request a context makes to anywhere but the site itself. */
export function watchStrangers(context: BrowserContext, home: string): readonly string[] {
  const strangers: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(home)) strangers.push(request.url());
  });
  return strangers;
}

/** Records everything the page complains of. */
export function watchComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const ofTheDriver = message.text().includes('GL Driver Message');
    if (['error', 'warning'].includes(message.type()) && !ofTheDriver) complaints.push(message.text());
  });
  return complaints;
}

/** Brings runs in from a file of the given text, under My runs. */
export async function bringIn(page: Page, text: string): Promise<void> {
  await page.locator('.box').evaluate((box) => box.setAttribute('open', ''));
  const file = { name: 'runs.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.locator('[data-action="bring"]').click();
  await page.locator('[data-box="done"]').waitFor();
}

/** Pastes into the page's box, as the clipboard gives it. */
export const pasteFromClipboard = (page: Page, text: string): Promise<void> =>
  page.locator('textarea').evaluate((box, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
