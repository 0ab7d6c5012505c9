/** What My runs says of a run, drawn from the record and the visit's card. */
import type { Card } from '../../app/card.ts';
import { links } from '../../app/routes.ts';
import type { RunRecord } from '../../storage/record.ts';
import { headlineWords } from '../../words/debrief.ts';
import { diaryWords } from '../../words/diary.ts';
import { runsWords } from '../../words/runs.ts';

const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

export interface Described {
  readonly record: RunRecord;
  /** The visit in this copy of the game, if it has it. */
  readonly card: Card | undefined;
  readonly title: string;
  readonly date: string;
  /** Its own name, or the visit and the date: what tells it from the others. */
  readonly name: string;
  readonly outcome: string;
  /** The visit is here in the edition that was played. */
  readonly sameEdition: boolean;
}

/** A run that was set says nothing of its figures here: when they are shown is the educator's to choose. */
function outcomeOf({ seen, assignment }: RunRecord): string {
  if (seen === null) return runsWords.unfinished;
  return assignment === undefined ? headlineWords[seen.headline] : diaryWords.ofAssignment;
}

export function describe(record: RunRecord, cards: readonly Card[]): Described {
  const card = cards.find((each) => each.id === record.run.scenario);
  const title = card?.title ?? runsWords.goneVisit(record.run.scenario);
  const date = moment.format(record.changedAt);
  return {
    record,
    card,
    title,
    date,
    name: record.name ?? `${title} · ${date}`,
    outcome: outcomeOf(record),
    sameEdition: card?.fingerprint === record.run.fingerprint,
  };
}

/** What is asked for: of one visit or all, starred or all. */
export interface Wanted {
  readonly scenario: string | null;
  readonly starred: boolean;
}

/** Runs in which something was chosen, newest first. */
export const chosen = (records: readonly RunRecord[], { scenario, starred }: Wanted): readonly RunRecord[] =>
  records
    .filter((record) => record.run.choices.length > 0)
    .filter((record) => scenario === null || record.run.scenario === scenario)
    .filter((record) => !starred || record.starred)
    .toSorted((a, b) => b.changedAt - a.changedAt);

/** What is to be done with the runs that were ticked, and the way to compare them where they are two of one visit. */
export function pickedWords(picked: readonly Described[]): { readonly words: string; readonly link: string | null } {
  const [a, b, c] = picked;
  if (a === undefined) return { words: '', link: null };
  if (b === undefined) return { words: runsWords.pickOne, link: null };
  if (c !== undefined) return { words: runsWords.pickFewer, link: null };
  if (a.record.run.scenario !== b.record.run.scenario) return { words: runsWords.pickOther, link: null };
  return { words: runsWords.pickTwo, link: links.compare(a.record.id, b.record.id) };
}
