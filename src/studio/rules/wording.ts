/** Rules on the wording: that no surface gives the good line away, and that anyone can read it. */
import type { Worth } from '../check/reached.ts';
import { readingGrade } from '../reading.ts';
import type { Finding } from './rule.ts';
import { distinctMenus, momentsOf, type Subject, spokenIn, turnsIn, wordCount } from './subject.ts';

/** How far the mean lengths of good and poor lines may lie apart, as a share of the longer, 0..1. */
export const LENGTHS_APART = 0.1;
/** How much more often than by chance the longest line may be a good one, 0..1. */
export const LONGEST_OVER_CHANCE = 0.05;
/** School grades, Flesch-Kincaid. */
export const GRADES = { person: 5, clinician: 7, narrator: 7 } as const;

const mean = (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** The lines of one worth, once each: a line that is good at one time and poor at another is of both. */
function linesOf({ reached }: Subject, worth: Worth): readonly string[] {
  const byId = new Map(
    momentsOf(reached).flatMap(({ menu }) =>
      turnsIn(menu).flatMap((option) => (option.worth === worth ? [[option.id, option.text] as const] : [])),
    ),
  );
  return [...byId.values()];
}

export function lineLengths(subject: Subject): readonly Finding[] {
  const [good, poor] = [linesOf(subject, 'good'), linesOf(subject, 'poor')].map((lines) => mean(lines.map(wordCount)));
  if (!good || !poor || Math.abs(good - poor) <= LENGTHS_APART * Math.max(good, poor)) return [];
  return [{ rule: 'line-lengths', ...subject.places.start, facts: { good, poor } }];
}

export function longestIsBest(subject: Subject): readonly Finding[] {
  const menus = distinctMenus(subject.reached).flatMap((menu) => {
    const options = turnsIn(menu);
    const good = options.filter((option) => option.worth === 'good').length;
    if (good === 0 || good === options.length) return [];
    const most = Math.max(...options.map((option) => wordCount(option.text)));
    const longest = options.filter((option) => wordCount(option.text) === most);
    const right = longest.filter((option) => option.worth === 'good').length / longest.length;
    return [{ right, chance: good / options.length }];
  });
  const share = mean(menus.map((menu) => menu.right));
  const chance = mean(menus.map((menu) => menu.chance));
  if (menus.length === 0 || share <= chance + LONGEST_OVER_CHANCE) return [];
  return [{ rule: 'longest-is-best', ...subject.places.start, facts: { share, chance } }];
}

/** Fewer words than this say too little of how someone speaks. */
const WORDS_NEEDED = 40;
/** Lines shorter than this are not named as hard: one long word makes their grade. */
const WORDS_TO_BE_HARD = 8;
const HARDEST = 3;

const hardestOf = (lines: readonly string[]) =>
  lines
    .map((line) => ({ line, ...readingGrade([line]) }))
    .filter(({ words }) => words >= WORDS_TO_BE_HARD)
    .sort((a, b) => b.grade - a.grade)
    .slice(0, HARDEST)
    .map(({ line }) => line);

/** What each speaker says in any play, once each line; the narrator's under ''. */
function spokenBy({ reached, scenario }: Subject): ReadonlyMap<string, ReadonlySet<string>> {
  const bySpeaker = new Map<string, Set<string>>();
  const add = (speaker: string, text: string) =>
    bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? new Set()).add(text));
  const { you } = scenario.manifest;
  for (const { menu } of momentsOf(reached)) for (const { text } of menu.options) add(you.id, text);
  for (const line of reached.plays.flatMap((play) => spokenIn(play.beats))) {
    const { speaker = '' } = line.tags;
    add(speaker === 'you' ? you.id : speaker, line.text);
  }
  return bySpeaker;
}

export function readingAges(subject: Subject): readonly Finding[] {
  const { you } = subject.scenario.manifest;
  return [...spokenBy(subject)].flatMap(([speaker, said]): readonly Finding[] => {
    const lines = [...said];
    const limit = speaker === '' ? GRADES.narrator : speaker === you.id ? GRADES.clinician : GRADES.person;
    const { grade, words } = readingGrade(lines);
    if (words < WORDS_NEEDED || grade <= limit) return [];
    const hardest = hardestOf(lines);
    const place = hardest[0] === undefined ? null : subject.places.words(hardest[0]);
    return [{ rule: 'reading-age', ...(place ?? subject.places.start), facts: { speaker, grade, limit, hardest } }];
  });
}
