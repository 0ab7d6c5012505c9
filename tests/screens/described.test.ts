import { expect, describe as suite, test } from 'vitest';
import { newRecord } from '../../src/app/kept.ts';
import type { ChoiceId, Fingerprint, ScenarioId, Seed } from '../../src/base/base.ts';
import { describe } from '../../src/screens/runs/described.ts';

const run = {
  scenario: 'tiny' as ScenarioId,
  fingerprint: '0123456789ab' as Fingerprint,
  seed: 1 as Seed,
  choices: ['ask' as ChoiceId],
};
const seen = { ending: 'done', told: [], headline: 'D', total: 12 } as const;
const record = { ...newRecord(run, 'r1', 0), seen: { ...seen, told: [] } };

suite('what came of a run', () => {
  test('is its headline', () => {
    expect(describe(record, []).outcome).toBe('You helped without asking.');
  });

  test('is kept back where it was set for a class: when it is shown is the educator’s to choose', () => {
    expect(describe({ ...record, assignment: '1a2b3c4d' }, []).outcome).toBe('Played for an assignment');
  });
});
