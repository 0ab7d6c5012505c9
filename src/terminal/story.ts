/** The command line: `npm run -s story -- <command>`. */
import { parseArgs } from 'node:util';
import { bots } from './bots.ts';
import { check } from './check.ts';
import { classFiles } from './class.ts';
import { exploreStory } from './explore.ts';
import { kappa } from './kappa.ts';
import { libraryIds, load } from './library.ts';
import { lines } from './lines.ts';
import { play, replay } from './play.ts';
import { Refusal, refuse } from './refusal.ts';
import { scoreFile } from './score-file.ts';

const USAGE = `Usage:
  story list [--json]
  story play <id> [--seed N] [--choices a,b,c] [--json]
  story replay <code> [--json]
  story score <file> [--json]
  story check [folder...] [--json]
  story kappa <file> <file> [--json]
  story explore <id> [--states-max N] [--json]
  story lines <id> --json [--key] [--moments N]
  story bots [id...] [--seeds N] [--json]
  story class <file...> [--count best|last] [--csv] [--json]`;

const options = {
  json: { type: 'boolean' },
  seed: { type: 'string' },
  choices: { type: 'string' },
  seeds: { type: 'string' },
  'states-max': { type: 'string' },
  key: { type: 'boolean' },
  moments: { type: 'string' },
  count: { type: 'string' },
  csv: { type: 'boolean' },
} as const;

async function list(json: boolean): Promise<void> {
  const all = await Promise.all(libraryIds().map(load));
  const rows = all.map(({ manifest, fingerprint }) => ({
    id: manifest.id,
    title: manifest.title,
    strand: manifest.strand,
    edition: manifest.edition,
    minutes: manifest.minutes,
    fingerprint,
  }));
  const text = json
    ? JSON.stringify(rows, null, 1)
    : rows.map((row) => `${row.id}  ${row.title} (${row.strand}, ${row.minutes} minutes)`).join('\n');
  process.stdout.write(`${text}\n`);
}

function argumentsGiven() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (thrown) {
    return refuse(`${thrown instanceof Error ? thrown.message : String(thrown)}\n${USAGE}`);
  }
}

async function run(): Promise<void> {
  const { values, positionals } = argumentsGiven();
  const [command, subject] = positionals;
  const needed = (what: string) => subject ?? refuse(`"story ${command}" needs ${what}.\n${USAGE}`);
  switch (command) {
    case 'list':
      return list(values.json ?? false);
    case 'play':
      return play(needed('the id of a visit'), values);
    case 'replay':
      return replay(needed('a run code'), values.json ?? false);
    case 'score':
      return scoreFile(needed('a file of coded logs'));
    case 'check':
      return check(positionals.slice(1), values.json ?? false);
    case 'kappa':
      return kappa(positionals.slice(1), values.json ?? false);
    case 'explore':
      return exploreStory(needed('the id of a visit'), values);
    case 'lines':
      return lines(needed('the id of a visit'), values);
    case 'bots':
      return bots(positionals.slice(1), values);
    case 'class':
      return classFiles(positionals.slice(1), values);
    default:
      return refuse(command === undefined ? USAGE : `There is no command "${command}".\n${USAGE}`);
  }
}

try {
  await run();
} catch (thrown) {
  if (!(thrown instanceof Refusal)) throw thrown;
  process.stderr.write(`${thrown.message}\n`);
  process.exitCode = 2;
}
