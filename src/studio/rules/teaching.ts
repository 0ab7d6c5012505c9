/** Rules on what a visit teaches: hearing, safety, timing, and that a wrong fix comes back. */
import type { Code } from '../../codebook/codebook.ts';
import type { Play } from '../check/reached.ts';
import type { Finding } from './rule.ts';
import { endedPlays, momentsOf, placeAfter, type Subject, shownAt, shownBy, spokenIn, turnsIn } from './subject.ts';

/** The same words coded differently in at least this many places. */
export const TIMED_PLACES = 3;
/** Share of turns with two good choices, 0..1. */
export const TWO_GOOD_SHARE = 0.4;

export function outOfReach(subject: Subject): readonly Finding[] {
  return subject.reached.lost.map(({ goal, seed, choices, turns }): Finding => {
    const place = placeAfter(subject, choices);
    const choice = choices.at(-1) ?? '';
    const shown = shownBy(subject, { seed, choices }, turns);
    return goal.kind === 'heard'
      ? { rule: 'cannot-be-heard', ...place, facts: { choice, shown } }
      : { rule: 'red-flag-out-of-reach', ...place, facts: { duty: goal.duty, choice, shown } };
  });
}

export function cuesWithoutAnswer(subject: Subject): readonly Finding[] {
  return momentsOf(subject.reached).flatMap(({ play, menu }): readonly Finding[] => {
    const turns = turnsIn(menu);
    if (menu.cues.length === 0 || turns.length === 0 || turns.some((option) => option.meetsCue)) return [];
    return menu.cues.map((cue) => ({
      rule: 'cue-without-answer',
      ...(subject.places.tag('cue', cue) ?? placeAfter(subject, play.choices.slice(0, menu.step))),
      facts: { cue, shown: shownAt(subject, play, menu) },
    }));
  });
}

/** Lines that are coded differently at different times. */
function timedLines({ reached }: Subject): readonly string[] {
  const codes = new Map<string, Set<Code>>();
  for (const { menu } of momentsOf(reached)) {
    for (const { text, code } of turnsIn(menu)) {
      if (code !== null) codes.set(text, (codes.get(text) ?? new Set()).add(code));
    }
  }
  return [...codes].filter(([, each]) => each.size > 1).map(([text]) => text);
}

export function sameWordsByTiming(subject: Subject): readonly Finding[] {
  const found = timedLines(subject);
  if (found.length >= TIMED_PLACES) return [];
  const place = subject.places.tag('move', 'OFFER') ?? subject.places.start;
  return [{ rule: 'same-words-by-timing', ...place, facts: { found } }];
}

const ENOUGH_GOOD = 2;

export function twoGoodChoices(subject: Subject): readonly Finding[] {
  const moments = momentsOf(subject.reached).filter(({ menu }) => turnsIn(menu).length > 0);
  const rich = moments.filter(
    ({ menu }) => turnsIn(menu).filter((option) => option.worth === 'good').length >= ENOUGH_GOOD,
  );
  const share = moments.length === 0 ? 0 : rich.length / moments.length;
  return share >= TWO_GOOD_SHARE ? [] : [{ rule: 'two-good-choices', ...subject.places.start, facts: { share } }];
}

const fixes: ReadonlySet<Code> = new Set<Code>(['unsolicited-fix', 'take-over', 'persuade']);
const halfFixes: ReadonlySet<Code> = new Set<Code>(['half-fix', 'premature-reassure', 'early-options', 'early-plan']);

const isClean = (play: Play) => play.turns.every(({ code }) => !fixes.has(code) && !halfFixes.has(code));

/** What is read weeks later. The person's three sentences are left out: they differ for other reasons. */
function laterLines(play: Play): readonly string[] {
  const lines = spokenIn(play.beats);
  const start = lines.findIndex((line) => line.tags.later !== undefined);
  if (start < 0) return [];
  return lines.slice(start).flatMap((line) => (line.tags.felt === undefined ? [line.text] : []));
}

/** Choices that were coded as a fix in these plays, by id. */
function fixChoices(plays: readonly Play[]): ReadonlyMap<string, readonly Play[]> {
  const byChoice = new Map<string, Play[]>();
  for (const play of plays) {
    const taken = play.beats.flatMap((beat) => (beat.kind === 'acted' && fixes.has(beat.code) ? [beat.choice] : []));
    for (const choice of new Set<string>(taken)) byChoice.set(choice, [...(byChoice.get(choice) ?? []), play]);
  }
  return byChoice;
}

/** In fewer playings than this a fix may not have had its chance to come back. */
const PLAYS_NEEDED = 5;

/**
 * A fix comes back if some play that made it reads, weeks later, a line that no play without fixes reads.
 * It does not show that the line is about that fix: a person has to read it.
 */
export function fixesThatNeverReturn(subject: Subject): readonly Finding[] {
  const plays = endedPlays(subject.reached);
  if (plays.length > 0 && plays.every((play) => laterLines(play).length === 0)) {
    return [{ rule: 'fix-never-returns', ...subject.places.start, facts: { choice: null, plays: plays.length } }];
  }
  const clean = plays.filter(isClean);
  if (clean.length === 0) return [];
  const usual = new Set(clean.flatMap(laterLines));
  return [...fixChoices(plays)].flatMap(([choice, taken]): readonly Finding[] => {
    if (taken.length < PLAYS_NEEDED || taken.some((play) => laterLines(play).some((line) => !usual.has(line))))
      return [];
    return [{ rule: 'fix-never-returns', ...subject.places.choice(choice), facts: { choice, plays: taken.length } }];
  });
}
