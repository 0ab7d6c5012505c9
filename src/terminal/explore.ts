/** `story explore`: everything that a script can do. */
import { assertNever } from '../base/base.ts';
import { type DeadEnd, type Exploration, explore, STATES_MAX } from '../studio/explore/explore.ts';
import { countFrom } from './bots.ts';
import { load } from './library.ts';
import { loadLone } from './lone.ts';

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

function printFound(found: Exploration): void {
  const { turns, score } = found;
  const whole = found.exhaustive ? 'all of them' : 'NOT all of them: the bound was reached';
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

/** Exit code 1 where the script has a dead end. */
export async function exploreStory(name: string, options: ExploreOptions): Promise<void> {
  const states = countFrom(options['states-max'], 'states-max', STATES_MAX, 10_000_000);
  const scenario = await (name.endsWith('.ink') ? loadLone(name) : load(name));
  const found = explore(scenario, { states });
  if (found.deadEnds.length > 0) process.exitCode = 1;
  if (options.json) print(JSON.stringify(found, null, 1));
  else {
    print(scenario.manifest.id);
    printFound(found);
  }
}
