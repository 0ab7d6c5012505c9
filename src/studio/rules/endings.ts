/** Rules on how a playing goes and ends: its length, its ending, the person's three sentences, and what may not be told when. */
import type { Spoke } from '../../conversation/beats.ts';
import { feelings } from '../../scenario/vocabulary.ts';
import type { Option, Play } from '../check/reached.ts';
import type { Finding, Place, RuleFacts } from './rule.ts';
import {
  endedPlays,
  placeAfter,
  placeOfLine,
  type Subject,
  shownAt,
  shownInFull,
  spokenIn,
  turnsIn,
} from './subject.ts';

export const TURNS = { least: 12, most: 18, firstEnding: 8 } as const;
export const CHOICES = { least: 3, most: 5 } as const;

export type FeelingFault = 'missing' | 'repeated' | 'not-last';

const endingsIn = (play: Play) => spokenIn(play.beats).filter((line) => line.tags.ending !== undefined);

export function breaks(subject: Subject): readonly Finding[] {
  return subject.reached.plays
    .filter((play) => play.finish === 'broke')
    .map((play) => ({
      rule: 'story-breaks',
      ...placeAfter(subject, play.choices),
      facts: { message: play.broke ?? '', shown: shownInFull(subject, play) },
    }));
}

/** A script that goes round in a circle, once for each choice it does so after. */
export function goesRound(subject: Subject): readonly Finding[] {
  const after = subject.reached.plays
    .filter((play) => play.finish === 'goes-round')
    .map((play) => play.choices.at(-1) ?? null);
  return [...new Set(after)].map((choice) => ({
    rule: 'endless-loop',
    ...placeAfter(subject, choice === null ? [] : [choice]),
    facts: { after: choice, seconds: 0 },
  }));
}

export function endings(subject: Subject): readonly Finding[] {
  return endedPlays(subject.reached).flatMap((play): readonly Finding[] => {
    const lines = endingsIn(play);
    if (lines.length === 1) return [];
    const place = placeOfLine(subject, play, lines[1] ?? spokenIn(play.beats).at(-1));
    const names = lines.map((line) => line.tags.ending ?? '');
    return [{ rule: 'one-ending', ...place, facts: { endings: names, shown: shownInFull(subject, play) } }];
  });
}

function feelingFault(lines: readonly Spoke[]): FeelingFault | null {
  const felt = lines.flatMap((line) => (line.tags.felt ? [line.tags.felt.feeling] : []));
  if (feelings.some((feeling) => !felt.includes(feeling))) return 'missing';
  if (felt.length > feelings.length) return 'repeated';
  return lines.slice(-feelings.length).every((line) => line.tags.felt !== undefined) ? null : 'not-last';
}

export function threeSentences(subject: Subject): readonly Finding[] {
  return endedPlays(subject.reached).flatMap((play): readonly Finding[] => {
    const lines = spokenIn(play.beats).filter((line) => line.text !== '' || line.tags.felt !== undefined);
    const fault = feelingFault(lines);
    if (fault === null) return [];
    const felt = lines.findLast((line) => line.tags.felt !== undefined);
    const place = placeOfLine(subject, play, fault === 'not-last' ? lines.at(-1) : (felt ?? lines.at(-1)));
    return [{ rule: 'three-felt', ...place, facts: { fault, shown: shownInFull(subject, play) } }];
  });
}

function lengthFinding(subject: Subject, play: Play): Finding | null {
  const count = play.turns.length;
  const line = endingsIn(play)[0];
  const at = placeOfLine(subject, play, line);
  const shown = shownInFull(subject, play);
  const ending = line?.tags.ending ?? '';
  if (play.finish === 'cut' || count > TURNS.most) {
    return { rule: 'long-visit', ...(line ? at : placeAfter(subject, play.choices)), facts: { shown } };
  }
  if (count < TURNS.firstEnding) return { rule: 'ends-early', ...at, facts: { ending, shown } };
  return count < TURNS.least ? { rule: 'short-visit', ...at, facts: { ending, shown } } : null;
}

export function lengths(subject: Subject): readonly Finding[] {
  const plays = subject.reached.plays.filter((play) => play.finish !== 'broke');
  return plays.map((play) => lengthFinding(subject, play)).filter((finding) => finding !== null);
}

/** The one of these choices that stands first in the script. */
function firstOf({ places }: Subject, options: readonly Option[]): Place | null {
  const tags = places.tags.filter(({ name, value }) => name === 'id' && options.some((option) => option.id === value));
  return tags[0] ? places.choice(tags[0].value) : null;
}

export function choicesInATurn(subject: Subject): readonly Finding[] {
  return subject.reached.plays.flatMap((play) =>
    play.menus.flatMap((menu): readonly Finding[] => {
      const turns = turnsIn(menu);
      if (turns.length >= CHOICES.least && turns.length <= CHOICES.most) return [];
      const place = firstOf(subject, turns) ?? placeAfter(subject, play.choices.slice(0, menu.step));
      const offered = turns.map((option) => option.id);
      const facts = { turns: turns.length, offered, shown: shownAt(subject, play, menu) };
      return [{ rule: 'choices-in-a-turn', ...place, facts }];
    }),
  );
}

type When = RuleFacts['told-out-of-time']['when'];

/** The tags of a line that the engine books to a turn. */
const bookedTags = ({ tags }: Spoke): readonly (readonly [name: string, value: string])[] => [
  ...tags.facts.map((fact) => ['fact', fact] as const),
  ...tags.grants.map((topic) => ['grants', topic] as const),
  ...(tags.asksAdvice ? [['asks-advice', ''] as const] : []),
];

/** Lines of a play that stand where nothing may be told or granted. */
function* outOfTime(play: Play): Generator<readonly [Spoke, When]> {
  let when: When | null = 'before-first-turn';
  for (const beat of play.beats) {
    if (beat.kind === 'acted') when = when === 'after-later' ? when : null;
    else if (beat.kind === 'glanced') when = when ?? 'under-a-glance';
    else if (beat.kind === 'spoke') {
      if (beat.tags.later !== undefined) when = 'after-later';
      if (when !== null) yield [beat, when];
    }
  }
}

export function toldOutOfTime(subject: Subject): readonly Finding[] {
  return subject.reached.plays.flatMap((play) =>
    Array.from(outOfTime(play)).flatMap(([line, when]) =>
      bookedTags(line).map(([name, value]): Finding => {
        const tag = value === '' ? name : `${name}: ${value}`;
        const place: Place = subject.places.words(line.text) ?? subject.places.tag(name, value) ?? subject.places.start;
        return { rule: 'told-out-of-time', ...place, facts: { tag, when, shown: shownInFull(subject, play) } };
      }),
    ),
  );
}
