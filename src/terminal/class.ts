/** `story class`: what was handed in, verified, and what the class did. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codesIn, type Found, textIn } from '../classroom/checking/found.ts';
import { type Checked, createVerifier, type OtherEdition, type Refused } from '../classroom/checking/verify.ts';
import { csvOf } from '../classroom/csv.ts';
import { type ScenarioFigures, scenarioFigures } from '../classroom/figures/figures.ts';
import { type Counting, type Played, playedBy } from '../classroom/figures/playings.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { debriefQuestionWords, otherEditionWords, refusedWords } from '../words/class.ts';
import { listed } from '../words/list.ts';
import { libraryIds, load } from './library.ts';
import { refuse } from './refusal.ts';

const print = (text: string) => process.stdout.write(`${text}\n`);

export interface ClassOptions {
  readonly count?: string | undefined;
  readonly csv?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** Something handed in that does not count, and where it stands. */
interface Passed<Reason> {
  readonly file: string;
  /** From 1; 0 for the whole file. */
  readonly line: number;
  readonly reason: Reason;
}

interface Read {
  readonly checked: readonly Checked[];
  readonly refused: readonly Passed<Refused>[];
  readonly otherEdition: readonly Passed<OtherEdition>[];
}

/** The files of a folder by name; the path itself where it is none. */
function filesAt(path: string): readonly string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return inside.map((name) => join(path, name)).filter((each) => statSync(each).isFile());
}

/** The codes of a file, or why there are none. */
function foundIn(file: string): readonly Found[] | Refused {
  if (file !== '-' && !existsSync(file)) return { kind: 'no-file' };
  const text = textIn(readFileSync(file === '-' ? 0 : file));
  if (text === null) return { kind: 'not-text' };
  const found = codesIn(text);
  return found.length === 0 ? { kind: 'no-codes' } : found;
}

function checkFiles(files: readonly string[], scenarios: readonly Scenario[]): Read {
  const read = files.map((file) => ({ file, found: foundIn(file) }));
  const verifier = createVerifier(scenarios);
  const checked: Checked[] = [];
  const refused: Passed<Refused>[] = [];
  const otherEdition: Passed<OtherEdition>[] = [];
  for (const { file, found } of read) {
    if ('kind' in found) refused.push({ file, line: 0, reason: found });
    else {
      for (const each of found.map((code) => verifier.check(code))) {
        checked.push(each);
        for (const run of each.runs) {
          if (run.kind === 'refused') refused.push({ file, line: each.line, reason: run.reason });
          if (run.kind === 'other-edition') otherEdition.push({ file, line: each.line, reason: run });
        }
      }
    }
  }
  return { checked, refused, otherEdition };
}

/** Scenarios that anybody played, by id. */
const figuresOf = (played: readonly Played[], scenarios: readonly Scenario[]): readonly ScenarioFigures[] =>
  scenarios.map((scenario) => scenarioFigures(scenario, played)).filter(({ learners }) => learners > 0);

const playingsIn = (played: readonly Played[]) => played.reduce((sum, { all }) => sum + all.length, 0);

const rowOf = ({ learner, scenario, counted: { played }, all }: Played) => ({
  name: learner.name,
  scenario,
  total: played.score.total,
  code: played.code,
  headline: played.score.headline,
  finished: played.ended,
  playings: all.length,
});

interface Outcome {
  readonly read: Read;
  readonly played: readonly Played[];
  readonly scenarios: readonly Scenario[];
}

function printJson({ read, played, scenarios }: Outcome): void {
  const { checked, refused, otherEdition } = read;
  const verified = playingsIn(played);
  const handedIn = checked.flatMap(({ runs }) => runs).filter(({ kind }) => kind === 'verified').length;
  const inWords = <Reason>(all: readonly Passed<Reason>[], words: (reason: Reason) => string) =>
    all.map(({ file, line, reason }) => ({ file, line, reason: words(reason) }));
  const figures = figuresOf(played, scenarios).map(({ scenario, ...rest }) => [scenario, rest]);
  const whole = {
    verified,
    otherEdition: otherEdition.length,
    duplicates: handedIn - verified,
    refused: inWords(refused, refusedWords),
    otherEditions: inWords(otherEdition, otherEditionWords),
    learners: played.map(rowOf),
    scenarios: Object.fromEntries(figures),
  };
  print(JSON.stringify(whole, null, 1));
}

const percent = (share: number) => `${Math.round(100 * share)} %`;

function printFigures(figures: ScenarioFigures, { manifest }: Scenario): void {
  const { learners, unfinished, totals, decisions, small, questions } = figures;
  print(`\n${manifest.title}: ${learners} learners, ${unfinished} of them unfinished`);
  if (small)
    print('  With fewer than 20 learners, the figures say little about the questions and nothing about any learner.');
  if (totals !== null) print(`  totals: mean ${totals.mean.toFixed(1)}, ${totals.least} to ${totals.greatest}`);
  for (const { turn, options, difficulty, learners: came } of decisions) {
    const [first] = options;
    if (first === undefined || came * 2 < learners) continue;
    print(
      `  turn ${turn + 1}: ${percent(first.share)} chose ${first.id}; ${percent(difficulty)} of ${came} well timed`,
    );
  }
  const name = manifest.cast[0]?.name ?? '';
  for (const question of questions) print(`  ? ${debriefQuestionWords(question, name)}`);
}

function printAsText({ read, played, scenarios }: Outcome): void {
  const { refused, otherEdition } = read;
  print(`${playingsIn(played)} verified, ${otherEdition.length} of another edition, ${refused.length} refused`);
  const where = ({ file, line }: Passed<unknown>) => (line === 0 ? file : `${file}, line ${line}`);
  for (const each of refused) print(`  ${where(each)}: ${refusedWords(each.reason)}`);
  for (const each of otherEdition) print(`  ${where(each)}: ${otherEditionWords(each.reason)}`);
  for (const each of figuresOf(played, scenarios)) {
    const scenario = scenarios.find(({ manifest }) => manifest.id === each.scenario);
    if (scenario !== undefined) printFigures(each, scenario);
  }
}

function countingFrom(word: string | undefined): Counting {
  if (word === undefined || word === 'best') return 'best';
  return word === 'last' ? word : refuse(`--count should be best or last, not "${word}".`);
}

/** Refuses where nothing that is named can be read; one bad file or line never keeps the rest. */
export async function classFiles(paths: readonly string[], options: ClassOptions): Promise<void> {
  if (paths.length === 0) refuse('"story class" needs a file of hand-ins, or - for what is piped in.');
  const counting = countingFrom(options.count);
  const files = paths.flatMap(filesAt);
  const scenarios = await Promise.all(libraryIds().map(load));
  const read = checkFiles(files, scenarios);
  if (read.checked.length === 0 && read.refused.every(({ reason }) => reason.kind === 'no-file')) {
    refuse(`There is no file to read at ${listed(paths.map((path) => `"${path}"`))}.`);
  }
  const outcome = { read, played: playedBy(read.checked, counting), scenarios };
  if (options.csv) process.stdout.write(csvOf(outcome.played));
  else if (options.json) printJson(outcome);
  else printAsText(outcome);
}
