/** The one place that touches inkjs while playing. */
import { Story } from 'inkjs';
import { type ChoiceTags, type LineTags, readChoiceTags, readLineTags } from '../scenario/tags.ts';
import type { Spoke } from './beats.ts';
import { type Books, bookVariables } from './standing.ts';

export interface InkChoice {
  readonly index: number;
  readonly text: string;
  readonly tags: ChoiceTags;
}

/** Why reading stopped: what Ink complained of, or a script that goes round without coming to a choice. */
export type InkBroke = { readonly kind: 'story-broke'; readonly message: string } | { readonly kind: 'endless-loop' };

export interface InkReply {
  readonly lines: readonly Spoke[];
  readonly choices: readonly InkChoice[];
  /** The knot in which the flow came to rest; '' outside any knot, and where the story is over. */
  readonly knot: string;
  readonly broke: InkBroke | null;
}

export interface InkReader {
  /** Back to the first line, with Ink's own chance fixed. */
  restart(storySeed: number): void;
  /** Writes the books into the variables the script declares. Hold still until told again. */
  tell(books: Books): void;
  choose(index: number): void;
  /** Lines up to the next choice or the end. */
  read(): InkReply;
}

/** More lines than any reply holds: a script that goes on past it is going round in a circle. */
const LINES_MAX = 500;
const STORY_SEEDS = 2 ** 31 - 1;

/** A reading that is done once for each different list of tags: a story has few, and replays meet them again and again. */
function once<Read>(read: (raw: readonly string[]) => Read): (raw: readonly string[]) => Read {
  const known = new Map<string, Read>();
  return (raw) => {
    const key = raw.join('#');
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = read(raw);
    known.set(key, fresh);
    return fresh;
  };
}

export const tagReaders = (): {
  readonly ofLine: (raw: readonly string[]) => LineTags;
  readonly ofChoice: (raw: readonly string[]) => ChoiceTags;
} => ({ ofLine: once(readLineTags), ofChoice: once(readChoiceTags) });

function brokeBy(thrown: unknown): InkBroke {
  if (thrown instanceof GoesRound) return { kind: 'endless-loop' };
  return { kind: 'story-broke', message: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** More steps of Ink's machine than any line takes: a script that says nothing for so long is going round in a circle. */
const STEPS_MAX = 100_000;

class GoesRound extends Error {}

/** Ink has no guard against a divert that comes back to itself without a word; this counts its steps between lines. */
export class GuardedStory extends Story {
  steps = 0;

  override ContinueSingleStep(): boolean {
    this.steps += 1;
    if (this.steps > STEPS_MAX) throw new GoesRound();
    return super.ContinueSingleStep();
  }
}

/** Opens compiled Ink. Throws where the text is not Ink's JSON. */
export const openInk = (compiled: string): InkReader => readerOf(new GuardedStory(compiled));

/** Choices drawn in by threads count for the knot that drew them in: that is where the flow rests. */
function knotOf({ state, currentChoices }: Story): string {
  if (currentChoices.length === 0) return '';
  const { path } = state.previousPointer;
  const name = path?.head?.name ?? null;
  return name ?? '';
}

/** Reads a story that is nobody else's. */
export function readerOf(story: GuardedStory): InkReader {
  const tagsRead = tagReaders();
  let books: Books | null = null;
  let broke: InkBroke | null = null;
  story.allowExternalFunctionFallbacks = true;
  story.onError = (message, type) => {
    const isWarning = type === 1;
    if (!isWarning) broke ??= { kind: 'story-broke', message };
  };
  story.BindExternalFunction('leave', (topic: unknown) => books?.leave(String(topic)) ?? false, true);
  story.BindExternalFunction('knows', (fact: unknown) => books?.knows(String(fact)) ?? false, true);

  const declared = new Set(bookVariables.filter((name) => story.variablesState.GlobalVariableExistsWithName(name)));
  const write = (name: (typeof bookVariables)[number], value: number | boolean) => {
    if (declared.has(name)) story.variablesState.$(name, value);
  };

  function readLines(into: Spoke[]): void {
    let waiting: readonly string[] = [];
    for (let count = 0; story.canContinue && broke === null; count += 1) {
      if (count >= LINES_MAX) {
        broke = { kind: 'endless-loop' };
        return;
      }
      story.steps = 0;
      const text = (story.Continue() ?? '').trim();
      const own = story.currentTags ?? [];
      const tags = waiting.length === 0 ? own : [...waiting, ...own];
      waiting = text === '' ? tags : [];
      if (text !== '') into.push({ kind: 'spoke', text, tags: tagsRead.ofLine(tags) });
    }
    if (waiting.length > 0) into.push({ kind: 'spoke', text: '', tags: tagsRead.ofLine(waiting) });
  }

  return {
    restart(storySeed) {
      broke = null;
      story.steps = 0;
      story.ResetState();
      // Ink seeds from the clock unless told; without this no run repeats.
      story.state.storySeed = storySeed % STORY_SEEDS;
      story.state.previousRandom = 0;
    },
    tell(told) {
      books = told;
      write('trust', told.trust);
      write('heard', told.heard);
      write('fixes', told.fixes);
      write('turns', told.turns);
    },
    choose(index) {
      try {
        story.ChooseChoiceIndex(index);
      } catch (thrown) {
        broke = brokeBy(thrown);
      }
    },
    read() {
      const read: Spoke[] = [];
      try {
        readLines(read);
      } catch (thrown) {
        broke ??= brokeBy(thrown);
      }
      const choices = story.currentChoices.map((choice) => ({
        index: choice.index,
        text: choice.text.trim(),
        tags: tagsRead.ofChoice(choice.tags ?? []),
      }));
      return { lines: read, choices, knot: knotOf(story), broke };
    },
  };
}
