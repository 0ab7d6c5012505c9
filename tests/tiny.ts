/** Small real stories for tests: inline Ink, compiled by Ink's own compiler, with a manifest that can be overridden. */
import type { ChoiceId, Seed } from '../src/base/base.ts';
import { createReplayer, type Playthrough } from '../src/run/replay.ts';
import { newRun, type Run } from '../src/run/run.ts';
import type { Manifest } from '../src/scenario/manifest.ts';
import { type Scenario, scenarioOf } from '../src/scenario/scenario.ts';
import { compileInk } from '../src/studio/compile.ts';

export const tinyManifest: Manifest = {
  id: 'tiny',
  edition: '1',
  title: 'A tiny visit',
  strand: 'pre-surgery',
  minutes: 1,
  you: { id: 'aimee', name: 'Aimee', role: 'physiotherapist', line: 'You have ten minutes.' },
  referral: { from: 'Clinic', text: 'Please see.' },
  place: 'clinic',
  trustStart: 4,
  cast: [
    {
      id: 'bob',
      name: 'Bob',
      age: 67,
      role: 'here about his knee',
      look: { hair: 'GrayShort', skin: '#f1c9a9', hairColour: '#9a9a96', top: '#4d5a43' },
    },
  ],
  facts: [
    { id: 'allotment', layer: 1, what: 'He has an allotment.' },
    { id: 'jean', layer: 2, core: true, what: 'Jean cannot be left.' },
    { id: 'tablets', layer: 3, what: 'They are her tablets.' },
    { id: 'secret', layer: 3, kept: true, what: 'His to keep.' },
  ],
  duties: [{ id: 'knee', red: true, what: 'Ask about the knee.', why: 'It may be infected.', source: 1 }],
  cues: [{ id: 'nights', what: 'the nights' }],
  things: [{ id: 'boots', what: 'His boots' }],
  endings: [{ id: 'done', title: 'Done' }],
  objectives: ['Ask first.'],
  contentNote: 'Nothing to note.',
  debrief: ['What did you notice?'],
  pivotal: [],
  review: { clinicians: [], patientPartners: [], educators: [] },
  sources: [{ title: 'A source', url: 'https://example.org/', read: '2026-11', basis: 'read' }],
};

const PREAMBLE = `
VAR trust = 0
VAR heard = false
VAR fixes = 0
VAR turns = 0
EXTERNAL leave(topic)
EXTERNAL knows(fact)
=== function leave(topic)
~ return false
=== function knows(fact)
~ return false
`;

/** The given Ink as a whole file, with the variables and functions of the author's contract. */
export const wholeInk = (ink: string): string => `-> start\n${PREAMBLE}\n=== start\n${ink}`;

/** A scenario of the given Ink, which begins at its knot `start`. Throws where the Ink does not compile. */
export async function tiny(ink: string, overrides: Partial<Manifest> = {}): Promise<Scenario> {
  const compiled = compileInk({ 'main.ink': wholeInk(ink) });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problem));
  return scenarioOf({ ...tinyManifest, ...overrides }, compiled.value);
}

export const runOf = (scenario: Scenario, choices: readonly string[], seed = 1): Run => ({
  ...newRun(scenario, seed as Seed),
  choices: choices as ChoiceId[],
});

/** Plays choices and gives the playthrough; throws where they cannot be played. */
export function played(scenario: Scenario, choices: readonly string[], seed = 1): Playthrough {
  const result = createReplayer(scenario).replay(runOf(scenario, choices, seed));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** What was said, without what it carried. */
export const texts = (play: Playthrough): readonly string[] => play.beats.map((beat) => beat.text);

/** A conversation that shows the books: each reply prints what Ink can see. */
export const BOOKS = `
Hello. # speaker: bob # cue: nights
-> hub
=== hub
{turns >= 12: -> over}
+ [What about the allotment? # id: ask # move: open-question]
  {show()} # fact: allotment
  -> hub
+ [What would you like to get back to? # id: matters # move: ask-what-matters]
  {show()} # fact: jean
  -> hub
+ [You are worn out. # id: reflect # move: reflect-complex]
  {show()}
  -> hub
+ [May I say something about the tablets? # id: may # move: ask-permission # topic: tablets]
  {show()} # grants: tablets
  -> hub
+ [There is a tablet box. # id: offer # move: OFFER # topic: tablets]
  {show()}
  -> hub
+ [What do you think I should do? # id: prompt # move: closed-question]
  {show()} # asks-advice
  -> hub
+ [Is the knee hot? # id: knee # move: closed-question # duty: knee]
  {show()}
  -> hub
+ [I got ahead of you. # id: sorry # move: own-uncertainty]
  {show()}
  -> hub
+ [(You wait.) # id: wait # move: hold-silence]
  {show()}
  -> hub
+ [(You look at his boots.) # id: boots # look: boots]
  Mud to the ankle. # cue: nights
  -> hub
+ [Goodbye. # id: bye # move: affirm]
  -> over
=== over
Six weeks on, he is well. # later: Six weeks later # ending: done
Understood. # speaker: bob # felt: understood 3
Listened. # speaker: bob # felt: listened 2
Included. # speaker: bob # felt: included 1
-> END
=== function show()
trust {trust} heard {heard} fixes {fixes} turns {turns} leave {leave("tablets")} knows {knows("jean")}
`;
