/** Checks a scenario by every rule: its manifest and text first, then what playing it shows, then its wording. */
import type { Manifest } from '../../scenario/manifest.ts';
import { scenarioOf } from '../../scenario/scenario.ts';
import { compileInk, type InkFault } from '../compile.ts';
import {
  breaks,
  choicesInATurn,
  endings,
  goesRound,
  lengths,
  threeSentences,
  toldOutOfTime,
} from '../rules/endings.ts';
import { manifestFindings, readManifest } from '../rules/manifest.ts';
import { distinct, type Finding, type RuleId } from '../rules/rule.ts';
import { choiceFindings, tagFindings, topicsNeverGranted, undrawnPlaces, writesToBooks } from '../rules/script.ts';
import type { Subject } from '../rules/subject.ts';
import {
  cuesWithoutAnswer,
  fixesThatNeverReturn,
  outOfReach,
  sameWordsByTiming,
  twoGoodChoices,
} from '../rules/teaching.ts';
import { unused } from '../rules/used.ts';
import { lineLengths, longestIsBest, readingAges } from '../rules/wording.ts';
import type { Speller } from '../spelling.ts';
import type { CheckedFolder } from './files.ts';
import { type Places, placesOf } from './places.ts';
import type { Progress } from './play.ts';
import { type SampleSize, sampleOf, USUAL_SAMPLE } from './sample.ts';
import { namesIn, spellingFindings } from './spelled.ts';

export interface CheckTools {
  /** A speller that knows these words besides British English. */
  readonly speller: (ownWords: readonly string[]) => Speller;
  readonly progress: Progress;
  /** Told once, when all playing is done: nothing after it can go on for ever. */
  readonly played: () => void;
  readonly size?: SampleSize;
}

/** Faults that make playing pointless: what it would show is only their echo. */
const stopsPlaying: ReadonlySet<RuleId> = new Set<RuleId>([
  'no-manifest',
  'manifest',
  'ink',
  'unknown-tag',
  'unknown-value',
  'tag-in-braces',
  'choice-without-id',
  'choice-without-move',
  'repeated-id',
]);

/** Rules about playing, in the order of `severities`. */
const playRules: readonly ((subject: Subject) => readonly Finding[])[] = [
  ({ scenario, places, reached }) => [...unused(scenario.manifest, places, reached)],
  breaks,
  goesRound,
  toldOutOfTime,
  endings,
  threeSentences,
  lengths,
  choicesInATurn,
  outOfReach,
  cuesWithoutAnswer,
  sameWordsByTiming,
  twoGoodChoices,
  fixesThatNeverReturn,
  longestIsBest,
  lineLengths,
  readingAges,
];

const leftOut: ReadonlySet<string> = new Set(['shown', 'known', 'offered']);

/** What tells two findings of one rule at one line apart: all they say, but for what shows it. */
const sameThing = ({ facts }: Finding) => JSON.stringify(facts, (key, value) => (leftOut.has(key) ? undefined : value));

/** Ink gives no line for a file it was told to include and cannot find: it is the line that includes it. */
function inkFinding({ file, line, message }: InkFault, places: Places): Finding {
  const absent = /^Cannot locate (\S+?)\. /.exec(message)?.[1];
  const place = absent === undefined ? null : places.words(`INCLUDE ${absent}`);
  return { rule: 'ink', ...(place ?? { file, line }), facts: { message } };
}

interface TextRead {
  readonly places: Places;
  /** Null where it does not fit the schema. */
  readonly manifest: Manifest | null;
  /** Compiled Ink; null where it does not compile. */
  readonly story: string | null;
  readonly findings: readonly Finding[];
  readonly spelling: readonly Finding[];
}

function readText(folder: CheckedFolder, speller: CheckTools['speller']): TextRead {
  const places = placesOf(folder.ink, folder.manifest);
  const { manifest, findings: misfits } = readManifest(folder, places);
  const compiled = compileInk(folder.ink);
  const faults = compiled.ok ? [] : compiled.problem;
  const findings: readonly Finding[] = [
    ...misfits,
    ...(manifest === null ? [] : manifestFindings(manifest, folder, places)),
    ...faults.map((fault) => inkFinding(fault, places)),
    ...(manifest === null ? [] : tagFindings(folder.ink, manifest)),
    ...choiceFindings(folder.ink, places),
    ...topicsNeverGranted(places),
    ...undrawnPlaces(manifest, places),
    ...writesToBooks(folder.ink),
  ];
  const story = compiled.ok ? compiled.value : null;
  if (manifest === null || story === null) return { places, manifest, story, findings, spelling: [] };
  const words = speller([...folder.ownWords, ...namesIn(manifest)]);
  return { places, manifest, story, findings, spelling: spellingFindings(story, manifest, places, words) };
}

/** The faults that show without playing: enough for a part of a scenario. */
export function checkText(folder: CheckedFolder, speller: CheckTools['speller']): readonly Finding[] {
  const { places, manifest, findings, spelling } = readText(folder, speller);
  const without = manifest === null ? [] : unused(manifest, places, null);
  return distinct([...findings, ...without, ...spelling], sameThing);
}

/** Every fault of a scenario. Takes some seconds; a script that never answers makes it hang, so run it where it can be stopped. */
export async function checkScenario(folder: CheckedFolder, tools: CheckTools): Promise<readonly Finding[]> {
  const { places, manifest, story, findings, spelling } = readText(folder, tools.speller);
  if (manifest === null || story === null || findings.some(({ rule }) => stopsPlaying.has(rule))) {
    return checkText(folder, tools.speller);
  }
  const scenario = await scenarioOf(manifest, story);
  const reached = sampleOf(scenario, tools.progress, tools.size ?? USUAL_SAMPLE);
  tools.played();
  const subject = { scenario, places, reached };
  return distinct([...findings, ...playRules.flatMap((rule) => rule(subject)), ...spelling], sameThing);
}
