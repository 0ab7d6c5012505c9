/** Wires the checking of a class to its worker: the other reader of clock and network, beside `main.tsx`. */
import { Bench } from './app/class/bench.ts';
import type { Ask, SetUp, Told } from './app/class/passing.ts';
import { createVerifier } from './classroom/checking/verify.ts';
import type { Announced } from './run/opening.ts';
import type { Scenario } from './scenario/scenario.ts';

async function fetchPart<Part>(address: string): Promise<Part> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

async function fetchScenario(page: string, id: string): Promise<Scenario> {
  const at = (part: string) => new URL(`visits/${id}.${part}.json`, page).href;
  const [{ manifest, fingerprint }, { story, choiceIds }] = await Promise.all([
    fetchPart<Announced>(at('visit')),
    fetchPart<Pick<Scenario, 'story' | 'choiceIds'>>(at('story')),
  ]);
  return { manifest, fingerprint, story, choiceIds, scored: true };
}

function openBench({ page, visits }: SetUp): Bench {
  const fetchAll = () => Promise.all(visits.map((id) => fetchScenario(page, id)));
  // Fetched while the educator is still pasting; where that fails, once more when they are needed.
  let early: ReturnType<typeof fetchAll> | null = fetchAll();
  early.catch(() => {
    early = null;
  });
  return new Bench({
    loadScenarios: () => early ?? fetchAll(),
    createVerifier,
    tell: (told: Told) => postMessage(told),
    now: () => performance.now(),
    pause: () => new Promise((done) => setTimeout(done, 0)),
  });
}

let bench: Bench | null = null;

/** The first message is what sets it up; all others are asked of it. */
addEventListener('message', ({ data }: MessageEvent<SetUp & Ask>) => {
  if (bench === null) bench = openBench(data);
  else bench.hear(data);
});
