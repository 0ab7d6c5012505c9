/** What the rules about playing look at, and how they point at it. */
import type { ChoiceId, ScenarioId, Seed } from '../../base/base.ts';
import type { Beat, Spoke } from '../../conversation/beats.ts';
import { encodeRun } from '../../run/codec.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Places } from '../check/places.ts';
import type { Menu, Option, Play, Reached } from '../check/reached.ts';
import type { Place, Shown } from './rule.ts';

export interface Subject {
  readonly scenario: Scenario;
  readonly places: Places;
  readonly reached: Reached;
}

/** The playing that shows a fault, as a run code. */
export function shownBy(
  { scenario }: Subject,
  { seed, choices }: { readonly seed: Seed; readonly choices: readonly ChoiceId[] },
  turns: number,
): Shown {
  const run = {
    scenario: scenario.manifest.id as ScenarioId,
    fingerprint: scenario.fingerprint,
    seed,
    choices,
  };
  return { run: encodeRun(run, scenario), turns };
}

export const shownInFull = (subject: Subject, play: Play): Shown => shownBy(subject, play, play.turns.length);

/** A play up to one of its menus. */
export const shownAt = (subject: Subject, play: Play, menu: Menu): Shown =>
  shownBy(subject, { seed: play.seed, choices: play.choices.slice(0, menu.step) }, menu.turn);

/** The choice that led to a point, or where the script begins. */
export function placeAfter({ places }: Subject, choices: readonly ChoiceId[]): Place {
  const last = choices.at(-1);
  return last === undefined ? places.start : places.choice(last);
}

export const spokenIn = (beats: readonly Beat[]): readonly Spoke[] => beats.filter((beat) => beat.kind === 'spoke');

/** Where a spoken line stands, or the choice it follows. */
export function placeOfLine(subject: Subject, play: Play, line: Spoke | undefined): Place {
  return (line && line.text !== '' ? subject.places.words(line.text) : null) ?? placeAfter(subject, play.choices);
}

export const turnsIn = (menu: Menu): readonly Option[] => menu.options.filter((option) => option.kind === 'turn');

/** A moment of a play. */
export interface Moment {
  readonly play: Play;
  readonly menu: Menu;
}

/** Every moment at which a turn could be taken. */
export const momentsOf = ({ plays }: Reached): readonly Moment[] =>
  plays.flatMap((play) => play.menus.map((menu) => ({ play, menu })));

/** Menus that offer the same choices with the same worth, once each. */
export function distinctMenus(reached: Reached): readonly Menu[] {
  const byKey = new Map<string, Menu>();
  for (const { menu } of momentsOf(reached)) {
    const key = turnsIn(menu)
      .map((option) => `${option.id} ${option.worth}`)
      .sort()
      .join();
    if (!byKey.has(key)) byKey.set(key, menu);
  }
  return [...byKey.values()];
}

/** Plays that came to an end of their own. */
export const endedPlays = ({ plays }: Reached): readonly Play[] => plays.filter((play) => play.finish === 'ended');

/** Words in a line: letters and digits with what joins them. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
