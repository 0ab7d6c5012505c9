/** `npm test`: everything that guards a change, in order, then one line that counts it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const reports = resolve(root, 'node_modules/.cache/alongside');
const bin = (name) => resolve(root, 'node_modules/.bin', name);
const report = (name) => resolve(reports, `${name}.json`);

const vitest = (project) => [
  bin('vitest'),
  'run',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report(project)}`,
];

const steps = [
  { name: 'format and lint', run: [bin('biome'), 'ci', '.'] },
  { name: 'types', run: [bin('tsc')] },
  { name: 'unused code', run: [bin('knip')] },
  { name: 'unit', run: vitest('unit'), report: 'unit' },
  { name: 'build', run: [bin('vite'), 'build', '--logLevel', 'warn'] },
  { name: 'browser', run: vitest('browser'), report: 'browser' },
];

function countsOf(name) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report(name), 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
let passed = 0;
let failed = 0;
for (const step of steps) {
  process.stdout.write(`\n== ${step.name}\n`);
  const [command, ...args] = step.run;
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  const counted = step.report ? countsOf(step.report) : { passed: 0, failed: 0 };
  const whole = done.status === 0;
  passed += counted.passed + (whole && !step.report ? 1 : 0);
  failed += counted.failed + (!whole && counted.failed === 0 ? 1 : 0);
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
