/** The one place that touches inkjs while playing. */
import { Story } from 'inkjs';
import { leaveHolds } from '../codebook/coding.ts';
import { readLineTags } from '../scenario/tags.ts';
import type { Spoke } from './beats.ts';
import type { Standing } from './standing.ts';

export interface InkChoice {
  readonly index: number;
  readonly text: string;
  readonly tags: readonly string[];
}

export interface InkReply {
  readonly lines: readonly Spoke[];
  readonly choices: readonly InkChoice[];
  /** What Ink complained of, or null. */
  readonly broke: string | null;
}

export interface InkReader {
  /** Back to the first line, with Ink's own chance fixed. */
  restart(storySeed: number): void;
  /** Writes the books into the variables the script declares. Hold still until told again. */
  tell(standing: Standing): void;
  choose(index: number): void;
  /** Lines up to the next choice or the end. */
  read(): InkReply;
}

/** More lines than any reply holds: a script that goes on past it is going round in a circle. */
const LINES_MAX = 500;
const STORY_SEEDS = 2 ** 31 - 1;

const messageOf = (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown));

/** Opens compiled Ink. Throws where the text is not Ink's JSON. */
export function openInk(compiled: string): InkReader {
  const story = new Story(compiled);
  let books: Standing | null = null;
  let broke: string | null = null;
  story.allowExternalFunctionFallbacks = true;
  story.onError = (message, type) => {
    const isWarning = type === 1;
    if (!isWarning) broke ??= message;
  };
  story.BindExternalFunction(
    'leave',
    (topic: unknown) => books !== null && books.turns.length > 0 && leaveHolds(books.before, String(topic)),
    true,
  );
  story.BindExternalFunction('knows', (fact: unknown) => books?.known.has(String(fact)) ?? false, true);

  const write = (name: string, value: number | boolean) => {
    if (story.variablesState.GlobalVariableExistsWithName(name)) story.variablesState.$(name, value);
  };

  function* lines(): Generator<Spoke> {
    let waiting: readonly string[] = [];
    for (let count = 0; story.canContinue && broke === null; count += 1) {
      if (count >= LINES_MAX) {
        broke = `more than ${LINES_MAX} lines without a choice`;
        return;
      }
      const text = (story.Continue() ?? '').trim();
      const tags = [...waiting, ...(story.currentTags ?? [])];
      waiting = text === '' ? tags : [];
      if (text !== '') yield { kind: 'spoke', text, tags: readLineTags(tags) };
    }
    if (waiting.length > 0) yield { kind: 'spoke', text: '', tags: readLineTags(waiting) };
  }

  return {
    restart(storySeed) {
      broke = null;
      story.ResetState();
      // Ink seeds from the clock unless told; without this no run repeats.
      story.state.storySeed = storySeed % STORY_SEEDS;
      story.state.previousRandom = 0;
    },
    tell(standing) {
      books = standing;
      write('trust', standing.trust);
      write('heard', standing.heardAt !== null);
      write('fixes', standing.fixes);
      write('turns', standing.turns.length);
    },
    choose(index) {
      try {
        story.ChooseChoiceIndex(index);
      } catch (thrown) {
        broke = messageOf(thrown);
      }
    },
    read() {
      const read: Spoke[] = [];
      try {
        for (const line of lines()) read.push(line);
      } catch (thrown) {
        broke ??= messageOf(thrown);
      }
      const choices = story.currentChoices.map((choice) => ({
        index: choice.index,
        text: choice.text.trim(),
        tags: choice.tags ?? [],
      }));
      return { lines: read, choices, broke };
    },
  };
}
