/** Walks the choices of a run through its script, one turn at a time. */
import { ok, problem, type Result } from '../../base/base.ts';
import { meetsCue } from '../../codebook/listening.ts';
import { missedDuties } from '../../codebook/score.ts';
import type { Offered } from '../../conversation/offered.ts';
import { type ReplayError, scoreOf } from '../../run/replay.ts';
import type { Run } from '../../run/run.ts';
import { logOf, type Scenario } from '../../scenario/scenario.ts';
import type { OpenTalks, Talk } from './talk.ts';
import type { ChoiceOffered, Decided, VerifiedRun } from './verify.ts';

type Broke = Extract<ReplayError, { readonly kind: 'broke-at' }>;

export interface Walker {
  /** The run must be of the walker's scenario and edition. */
  walk(run: Run, code: string): Result<VerifiedRun, Broke>;
}

/** What was on offer, once for each different list: a class of thousands meets a few hundred. */
function createOptions(): (offered: readonly Offered[]) => readonly ChoiceOffered[] {
  const byList = new WeakMap<readonly Offered[], readonly ChoiceOffered[]>();
  const byWords = new Map<string, readonly ChoiceOffered[]>();
  const single = new Map<string, ChoiceOffered>();
  const optionOf = ({ id, text }: Offered): ChoiceOffered => {
    const key = `${id} ${text}`;
    const option = single.get(key) ?? { id, text };
    single.set(key, option);
    return option;
  };
  return (offered) => {
    const known = byList.get(offered);
    if (known !== undefined) return known;
    const turns = offered.filter(({ kind }) => kind === 'turn').toSorted((a, b) => a.index - b.index);
    const words = turns.map(({ id, text }) => `${id} ${text}`).join('\n');
    const options = byWords.get(words) ?? turns.map(optionOf);
    byWords.set(words, options);
    byList.set(offered, options);
    return options;
  };
}

/** What was gathered on the way. */
interface Gathered {
  /** Turns, without what only the whole run tells of them. */
  readonly taken: Pick<Decided, 'option' | 'offered' | 'cues'>[];
  readonly felt: VerifiedRun['felt'][number][];
  cues: string[];
  ending: string | null;
}

function listen({ lines }: Talk, gathered: Gathered): void {
  for (const { tags } of lines) {
    gathered.cues.push(...tags.cues);
    if (tags.felt !== undefined) gathered.felt.push({ ...tags.felt, speaker: tags.speaker ?? null });
    gathered.ending ??= tags.ending ?? null;
  }
}

function decisionsOf({ taken }: Gathered, { turns }: Talk): readonly Decided[] {
  return taken.flatMap((each, turn) => {
    const coded = turns[turn];
    if (coded === undefined) return [];
    const cue = coded.cue ? (meetsCue(turns, turn) ? 'met' : 'missed') : null;
    return [{ ...each, turn, code: coded.code, cue }];
  });
}

/** Walks one run after another through a scenario. Throws only where the compiled story is not Ink's JSON. */
export function createWalker(scenario: Scenario, open: OpenTalks): Walker {
  const talks = open(scenario);
  const optionsOf = createOptions();

  const step = (talk: Talk, choice: Run['choices'][number], gathered: Gathered) => {
    const { offered } = talk;
    const wrong = talk.choose(choice);
    if (wrong !== null) return wrong;
    const options = optionsOf(offered);
    const option = options.find(({ id }) => id === choice);
    if (option !== undefined) {
      gathered.taken.push({ option, offered: options, cues: gathered.cues });
      gathered.cues = [];
    }
    listen(talk, gathered);
    return null;
  };

  return {
    walk(run, code) {
      const talk = talks.open(run.seed);
      const gathered: Gathered = { taken: [], felt: [], cues: [], ending: null };
      if (talk.error !== null) return problem({ kind: 'broke-at', step: 0, cause: talk.error });
      listen(talk, gathered);
      for (const [at, choice] of run.choices.entries()) {
        const cause = step(talk, choice, gathered);
        if (cause !== null) return problem({ kind: 'broke-at', step: at, cause });
      }
      const { turns, told, offered } = talk;
      return ok({
        run,
        code,
        ended: offered.length === 0,
        ending: gathered.ending,
        score: scoreOf(scenario, turns),
        decisions: decisionsOf(gathered, talk),
        told: [...told],
        missedDuties: missedDuties(logOf(scenario.manifest, turns)),
        felt: gathered.felt,
      });
    },
  };
}
