/** The smallest visit that keeps every rule, and copies of it with one fault each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { checkScenario } from '../../../src/studio/check/check.ts';
import type { CheckedFolder } from '../../../src/studio/check/files.ts';
import type { Finding } from '../../../src/studio/rules/rule.ts';
import { createSpeller, openDictionary } from '../../../src/studio/spelling.ts';

const ink = `VAR trust = 4
VAR heard = false
VAR fixes = 0
VAR turns = 0
EXTERNAL leave(topic)
EXTERNAL knows(fact)
The door is open. Ann is in her chair. # minutes: 0
Come in, love. # speaker: ann # mood: wary
-> room

=== room
{turns >= 12: -> weeks}
+ [How have the nights been since I was last here? # id: ask # move: open-question]
  They go on. I sit up. Jean rings me then. # speaker: ann # fact: jean # cue: nights
+ [So the night is when you miss her most. # id: miss # move: reflect-complex]
  I do. Yes. # speaker: ann
+ [There is a wrap that you could undo at night. # id: wrap # move: OFFER # topic: wrap]
  {leave("wrap"): Go on, then.|I have one of those.} # speaker: ann
+ [I have put you down for the clinic on Monday now. # id: book # move: take-over]
  Have you? Right. # speaker: ann # mood: closed
+ (look) {look < 2} [Look at the boots. # id: boots # look: boots]
  There is mud on them.
  -> room
- -> table

=== table
{turns >= 12: -> weeks}
+ [Could I tell you what has helped other people? # id: leave # move: ask-permission # topic: wrap]
  You could. # speaker: ann # grants: wrap
+ [We could wrap it, or wait, or leave it be. # id: ways # move: offer-options]
  Three ways, is it? # speaker: ann
+ [You try it for three nights and I ring you. # id: plan # move: plan-together # uses: jean # safety-net]
  We can do that. # speaker: ann
+ [Is the leg hot, or red, or has it spread? # id: hot # move: closed-question # duty: infection]
  It is not. # speaker: ann
+ [(You put down the pen, sit back and wait.) # id: wait # move: hold-silence]
  She looks at the boots. # pose: ann leaning-in
- -> room

=== weeks
Six weeks go by. # later: Six weeks later
{fixes >= 1:
  The wrap is in the bin. # ending: bin
- else:
  The wrap is by the bed. # ending: bed
}
I think you got it. # speaker: ann # felt: understood 3
You did let me talk. # speaker: ann # felt: listened 3
It was my plan too. # speaker: ann # felt: included 3
-> END

=== function leave(topic)
~ return false
=== function knows(fact)
~ return false
`;

const manifest = {
  id: 'tiny',
  edition: '1.0',
  title: 'Ann and the wrap',
  strand: 'home-visit',
  minutes: 12,
  you: { id: 'helen', name: 'Helen', role: 'nurse', line: 'You come about the leg.' },
  referral: { from: 'Clinic', text: 'Leg ulcer. Please visit.' },
  place: 'peg-front-room',
  trustStart: 4,
  cast: [
    {
      id: 'ann',
      name: 'Ann',
      age: 70,
      role: 'lives here',
      look: { hair: 'GrayShort', skin: '#f1c9a9', hairColour: '#9a9a96', top: '#4d5a43' },
    },
  ],
  facts: [
    { id: 'jean', layer: 2, core: true, what: 'She wants to see Jean.' },
    { id: 'hers', layer: 3, kept: true, what: 'Hers to keep.' },
  ],
  duties: [{ id: 'infection', red: true, what: 'Ask about infection.', why: 'It can spread.', source: 1 }],
  cues: [{ id: 'nights', what: 'The nights are long.' }],
  things: [{ id: 'boots', what: 'A pair of boots.' }],
  endings: [
    { id: 'bin', title: 'In the bin' },
    { id: 'bed', title: 'By the bed' },
  ],
  objectives: ['Hear what matters before you help.'],
  contentNote: 'This visit includes a wound.',
  debrief: ['When did you know?'],
  pivotal: [{ choice: 'miss', why: 'It shows that she was heard.' }],
  review: { clinicians: [], patientPartners: [], educators: [] },
  sources: [
    { title: 'A page on leg ulcers', url: 'https://example.org/leg', read: '2026-11', basis: 'general-knowledge' },
  ],
};

/** Words to replace, and what to put there. Fails where the words do not stand in the file, or stand more than once. */
export type Change = readonly [from: string, to: string];

export interface Changes {
  readonly ink?: readonly Change[];
  readonly manifest?: readonly Change[];
  readonly files?: Readonly<Record<string, string>>;
  readonly ownWords?: readonly string[];
  readonly name?: string;
}

function changed(text: string, changes: readonly Change[] = []): string {
  return changes.reduce((now, [from, to]) => {
    if (now.split(from).length !== 2) throw new Error(`"${from}" stands ${now.split(from).length - 1} times`);
    return now.replace(from, () => to);
  }, text);
}

/** The tiny visit, with some words replaced. */
export const tiny = (changes: Changes = {}): CheckedFolder => ({
  name: changes.name ?? 'tiny',
  manifest: changed(JSON.stringify(manifest, null, 2), changes.manifest),
  ink: { 'main.ink': changed(ink, changes.ink), ...changes.files },
  ownWords: changes.ownWords ?? [],
});

const home = dirname(createRequire(import.meta.url).resolve('@cspell/dict-en-gb-mit'));
const dictionary = openDictionary(gunzipSync(readFileSync(join(home, 'en_GB.trie.gz'))));

export const spellerOf = (ownWords: readonly string[]) => createSpeller(dictionary, ownWords);

/** Checks with a sample small enough for a test. */
export const checked = (folder: CheckedFolder): Promise<readonly Finding[]> =>
  checkScenario(folder, {
    speller: spellerOf,
    progress: () => {},
    played: () => {},
    size: { plays: 60, tries: 12 },
  });

/** The line, from 1, at which words last stand in one of a folder's files. */
export function lineOf(folder: CheckedFolder, file: string, words: string): number {
  const text = file === 'scenario.json' ? (folder.manifest ?? '') : (folder.ink[file] ?? '');
  const lines = text.split('\n');
  const index = lines.findLastIndex((line) => line.includes(words));
  if (index < 0) throw new Error(`"${words}" does not stand in ${file}`);
  return index + 1;
}
