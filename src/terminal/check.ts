import { fork } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { placesOf } from '../studio/check/places.ts';
import { type Finding, type Severity, severities } from '../studio/rules/rule.ts';
import { findingWords, ruleWords } from '../words/rules.ts';
import type { ChildMessage } from './check-child.ts';
import { readCheckedFolder } from './check-folder.ts';
import { STORY_ROOT, scenarioFolders } from './folders.ts';
import { refuse } from './refusal.ts';

/** A script that gives no answer to a choice for so long is going round in a circle. */
const SILENCE_SECONDS = 10;
const AT_ONCE = 2;

/** A folder by its path, or by its name in story/. */
function folderOf(name: string): string {
  const inside = join(STORY_ROOT, name);
  const path = /^[a-z0-9-]+$/.test(name) && existsSync(inside) ? inside : resolve(name);
  if (!existsSync(path) || !statSync(path).isDirectory()) refuse(`There is no folder "${name}" to check.`);
  return path;
}

function endlessLoop(folder: string, after: string | null): Finding {
  const { ink, manifest } = readCheckedFolder(folder);
  const places = placesOf(ink, manifest);
  const place = after === null ? places.start : places.choice(after);
  return { rule: 'endless-loop', ...place, facts: { after, seconds: SILENCE_SECONDS } };
}

/** Everything that is wrong with one scenario, found in a process of its own. */
function findingsOf(folder: string): Promise<readonly Finding[]> {
  const child = fork(join(import.meta.dirname, 'check-child.ts'), [folder]);
  return new Promise((done, fail) => {
    let after: string | null = null;
    const giveUp = () => {
      child.kill('SIGKILL');
      done([endlessLoop(folder, after)]);
    };
    let patience: NodeJS.Timeout | undefined;
    child.on('message', (message: ChildMessage) => {
      clearTimeout(patience);
      if (message.kind === 'found') done(message.findings);
      if (message.kind !== 'playing') return;
      after = message.after;
      patience = setTimeout(giveUp, SILENCE_SECONDS * 1000);
    });
    // Comes after the last message, whether the child has finished or fallen over.
    child.on('disconnect', () => {
      clearTimeout(patience);
      fail(new Error(`checking ${folder} stopped before it was done`));
    });
  });
}

interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  /** The folder's name. */
  readonly scenario: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** How to mend it. */
  readonly mend: string;
}

const problemOf = (folder: string, finding: Finding): Problem => ({
  rule: finding.rule,
  severity: severities[finding.rule],
  scenario: basename(folder),
  file: finding.file,
  line: finding.line,
  message: findingWords(finding),
  mend: ruleWords[finding.rule].mend,
});

/** `main.ink:12: error same-words-by-timing: …`, as editors can read it. */
const shown = ({ scenario, file, line, severity, rule, message, mend }: Problem) =>
  `${scenario}/${file}:${line}: ${severity} ${rule}: ${message}\n    ${mend}`;

function summary(folders: readonly string[], problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const scenarios = `${folders.length} scenario${folders.length === 1 ? '' : 's'}`;
  return `${scenarios} checked by ${Object.keys(severities).length} rules: ${errors} errors, ${warnings} warnings.`;
}

/** `story check [folder...]`: every fault with file and line. Exit code 1 where there is an error. */
export async function check(names: readonly string[], json: boolean): Promise<void> {
  const folders = names.length > 0 ? names.map(folderOf) : scenarioFolders();
  const found = new Map<string, readonly Problem[]>();
  const waiting = [...folders];
  const work = async () => {
    for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
      const each = folder;
      found.set(
        each,
        (await findingsOf(each)).map((finding) => problemOf(each, finding)),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const problems = folders.flatMap((folder) => found.get(folder) ?? []);
  const text = json
    ? JSON.stringify({ problems }, null, 1)
    : [...problems.map(shown), summary(folders, problems)].join('\n');
  process.stdout.write(`${text}\n`);
  if (problems.some((problem) => problem.severity === 'error')) process.exitCode = 1;
}
