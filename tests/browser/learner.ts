/** What a learner who was set visits does, by what is on the screen. */
import type { Page } from 'playwright-core';
import type { ChoiceId } from '../../src/base/base.ts';
import type { OwnWords } from '../../src/classroom/hand-in.ts';
import { offeredIds } from './player.ts';

export async function giveName(page: Page, name: string): Promise<void> {
  await page.locator('input[name="name"]').fill(name);
  await page.locator('[data-action="name"]').click();
  await page.locator('.learner').waitFor();
}

export async function beginVisit(page: Page, id: string): Promise<void> {
  await page.locator(`[data-visit="${id}"]`).click();
  await page.locator('main button.primary').click();
}

/** What was done in a visit. */
export interface Made {
  readonly choices: readonly string[];
  readonly ownWords: readonly OwnWords[];
}

type Ask = (turn: number) => { readonly said: string; readonly nearest: 'first' | 'none' } | null;

const ready = '[data-choice], [data-action="show-choices"], [data-action="later"]';

/** Plays to the end: by the wishes where they are on offer, otherwise by what stands first. Says something at each marked turn, or skips it. */
export async function playSet(page: Page, wishes: readonly string[], ask: Ask): Promise<Made> {
  const choices: string[] = [];
  const ownWords: OwnWords[] = [];
  const seconds = [...wishes];
  const glances = async () =>
    page.locator('.choice.glance').evaluateAll((all) => all.map((each) => each.getAttribute('data-choice')));
  let words: ReturnType<Ask> = null;
  for (let turn = 0; ; ) {
    await page.locator(ready).first().waitFor();
    if (await page.locator('[data-action="later"]').isVisible()) return { choices, ownWords };
    if (await page.locator('[data-action="show-choices"]').isVisible()) words = await say(page, ask(turn));
    const offered = await offeredIds(page);
    const wished = seconds.shift();
    const choice = wished !== undefined && offered.includes(wished) ? wished : (offered[0] ?? '');
    const isTurn = !(await glances()).includes(choice);
    await page.locator(`[data-choice="${choice}"]`).click();
    if (words !== null && isTurn) ownWords.push({ turn, said: words.said, nearest: await tell(page, words.nearest) });
    choices.push(choice);
    if (isTurn) {
      turn += 1;
      words = null;
    }
    const skip = page.locator('[data-action="skip"]');
    if (await skip.isVisible()) await skip.click();
  }
}

async function say<Words extends { readonly said: string }>(page: Page, words: Words | null): Promise<Words | null> {
  if (words === null) {
    await page.locator('[data-action="skip-own-words"]').click();
  } else {
    await page.locator('.own-words textarea').fill(words.said);
    await page.locator('[data-action="show-choices"]').click();
  }
  await page.locator('[data-choice]').first().waitFor();
  return words;
}

async function tell(page: Page, which: 'first' | 'none'): Promise<ChoiceId | null> {
  const option = page.locator('input[name="nearest"]')[which === 'first' ? 'first' : 'last']();
  const id = await option.getAttribute('value');
  await option.check();
  await page.locator('[data-action="nearest"]').click();
  return id === '' ? null : (id as ChoiceId);
}

/** Presses Tab until the focus is on something that fits. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${selector}`);
}
