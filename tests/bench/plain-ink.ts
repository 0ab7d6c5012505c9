/** The rival: inkjs alone, told beforehand which choices to take and what to answer when the script asks. */
import { Story } from 'inkjs';
import { createOpener, type Opener } from '../../src/conversation/conversation.ts';
import type { Run } from '../../src/run/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

interface Step {
  readonly place: number;
  readonly variables: Readonly<Record<string, number | boolean>>;
  readonly leave: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

/** The steps of a run as Ink alone needs them. */
function stepsOf(opener: Opener, run: Run): readonly Step[] {
  const live = opener.open(run.seed);
  return run.choices.map((choice) => {
    const place = live.offered.find((each) => each.id === choice)?.index ?? 0;
    live.choose(choice);
    const { trust, heardAt, fixes, turns, before, known } = live.standing;
    const granted = before.slice(-2).flatMap((turn) => turn.grants ?? []);
    return {
      place,
      variables: { trust, heard: heardAt !== null, fixes, turns: turns.length },
      leave: new Set(granted),
      known: new Set(known),
    };
  });
}

/** Steps runs through one story, one after another, resetting it between them, and gives how many lines were read. */
export function plainInk(scenario: Scenario, ...runs: readonly Run[]): () => number {
  const opener = createOpener(scenario);
  const all = runs.map((run) => stepsOf(opener, run));
  const story = new Story(scenario.story);
  const declared = ['trust', 'heard', 'fixes', 'turns'].filter((name) =>
    story.variablesState.GlobalVariableExistsWithName(name),
  );
  let now: Step | undefined;
  story.allowExternalFunctionFallbacks = true;
  story.BindExternalFunction('leave', (topic: string) => now?.leave.has(topic) ?? false, true);
  story.BindExternalFunction('knows', (fact: string) => now?.known.has(fact) ?? false, true);
  const read = () => {
    let lines = 0;
    while (story.canContinue) {
      story.Continue();
      lines += 1;
    }
    return lines;
  };
  const replayed = (steps: readonly Step[]) => {
    now = undefined;
    story.ResetState();
    let lines = read();
    for (const step of steps) {
      now = step;
      for (const name of declared) story.variablesState.$(name, step.variables[name] ?? 0);
      story.ChooseChoiceIndex(step.place);
      lines += read();
    }
    return lines;
  };
  return () => all.reduce((lines, steps) => lines + replayed(steps), 0);
}
