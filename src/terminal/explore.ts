/** `story explore`: everything that a script can do. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { assertNever } from '../base/base.ts';
import { type DeadEnd, type Exploration, explore, STATES_MAX } from '../studio/explore/explore.ts';
import { countFrom } from './bots.ts';
import { libraryIds, load } from './library.ts';
import { loadLone } from './lone.ts';
import { isMemoryFull, MEMORY_SHARE } from './memory.ts';

const print = (text: string) => process.stdout.write(`${text}\n`);

const way = (choices: readonly string[]) => (choices.length === 0 ? 'at the very start' : `by ${choices.join(', ')}`);

function deadEndWords(dead: DeadEnd): string {
  switch (dead.kind) {
    case 'story-broke':
      return `The script breaks in "${dead.at}": ${dead.message} (${way(dead.choices)})`;
    case 'endless-loop':
      return `The script goes round in a circle in "${dead.at}" and never comes to a choice (${way(dead.choices)}).`;
    case 'no-ending':
      return `It is over, and no line says how it ended (${way(dead.choices)}).`;
    case 'no-way-out':
      return `Every way on goes round for ever (${way(dead.choices)}).`;
    default:
      return assertNever(dead);
  }
}

const stoppedWords: Readonly<Record<NonNullable<Exploration['stopped']>, string>> = {
  states: 'it may see no more states (--states-max)',
  memory: `they fill ${MEMORY_SHARE * 100} % of the memory it may have (NODE_OPTIONS=--max-old-space-size=… in MiB gives it more)`,
  broken: 'the script breaks again and again',
};

function printFound(found: Exploration): void {
  const { turns, score } = found;
  const whole = found.stopped === null ? 'all of them' : `NOT all of them: ${stoppedWords[found.stopped]}`;
  print(`  ${found.states} states, ${found.edges} edges, ${whole}; Ink's dice from seed ${found.seed}`);
  print(`  turns: ${turns.min ?? 'no end'} to ${turns.max ?? 'no bound'}; playings: ${found.paths ?? 'not counted'}`);
  for (const { id, choices } of found.endings) print(`  ending ${id}: ${way(choices)}`);
  for (const { kind, id } of found.unreachable) print(`  NOT REACHED  ${kind} ${id}`);
  for (const dead of found.deadEnds) print(`  DEAD END  ${deadEndWords(dead)}`);
  print(`  ends where the person was never heard: ${found.neverHeard}`);
  const lost = found.hearingLost;
  if (lost !== null) print(`  hearing can be out of reach from turn ${lost.turn} on, ${way(lost.choices)}`);
  if (score !== null) {
    print(`  score, ${found.scoreOf}: ${score.min} to ${score.max}, mean ${score.mean}, 95th percentile ${score.p95}`);
  }
  if (found.best !== null) print(`  best found: ${found.best.total}, ${way(found.best.choices)}`);
}

export interface ExploreOptions {
  readonly 'states-max'?: string | undefined;
  readonly json?: boolean | undefined;
}

/** An exploration, and the seconds it took. */
type Timed = Exploration & { readonly seconds: number };

const AT_ONCE = 2;
/** What the largest scenario is allowed to take, in MiB. */
const HEAP_MAX = 4096;

/** Everything that one scenario can do, found in a process of its own. */
function exploredApart(name: string, states: number): Promise<Timed> {
  const execArgv = [...process.execArgv, `--max-old-space-size=${HEAP_MAX}`];
  const child = fork(join(import.meta.dirname, 'explore-child.ts'), [name, String(states)], { execArgv });
  return new Promise((done, fail) => {
    child.on('message', (found: Timed) => done(found));
    // Comes after the last message, whether the child has finished or fallen over.
    child.on('disconnect', () => fail(new Error(`exploring ${name} stopped before it was done`)));
  });
}

async function exploredAll(names: readonly string[], states: number): Promise<ReadonlyMap<string, Timed>> {
  const found = new Map<string, Timed>();
  const waiting = [...names];
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const each = name;
      found.set(each, await exploredApart(each, states));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // In the order asked for, whichever was done first.
  return new Map([...found].sort(([a], [b]) => names.indexOf(a) - names.indexOf(b)));
}

async function exploreSeveral(names: readonly string[], states: number, json: boolean): Promise<void> {
  // A name that is not there is refused before any work is done.
  await Promise.all(names.map(load));
  const found = await exploredAll(names, states);
  if ([...found.values()].some(({ deadEnds }) => deadEnds.length > 0)) process.exitCode = 1;
  if (json) print(JSON.stringify(Object.fromEntries(found), null, 1));
  else {
    for (const [name, each] of found) {
      print(`${name}, in ${each.seconds} seconds`);
      printFound(each);
    }
  }
}

/** One story, or several at once; all scenarios of the repository where none is named. Exit code 1 where a script has a dead end. */
export async function exploreStories(names: readonly string[], options: ExploreOptions): Promise<void> {
  const states = countFrom(options['states-max'], 'states-max', STATES_MAX, 10_000_000);
  const [only] = names;
  if (names.length !== 1 || only === undefined) {
    return exploreSeveral(names.length === 0 ? libraryIds() : names, states, options.json ?? false);
  }
  const scenario = await (only.endsWith('.ink') ? loadLone(only) : load(only));
  const found = explore(scenario, { states, isFull: isMemoryFull });
  if (found.deadEnds.length > 0) process.exitCode = 1;
  if (options.json) print(JSON.stringify(found, null, 1));
  else {
    print(scenario.manifest.id);
    printFound(found);
  }
}
