/** What the engine reads from a reply: who says what, and what can be chosen. */
import type { Spoke } from '../beats.ts';
import { tagReaders } from '../ink.ts';
import { type Offered, optionsOf } from '../offered.ts';
import { Unsure } from './content.ts';
import { linesOf } from './lines.ts';
import type { Machine, Open } from './machine.ts';

/** More lines than any reply holds: Ink says whether it goes round in a circle. */
const LINES_MAX = 400;

/** Reads replies of one script. The same choices are the same objects wherever they are offered. */
export class Replies {
  private readonly tags = tagReaders();
  private readonly offered = new Map<string, readonly Offered[]>();

  /** In Ink's own order. `step` is how many choices were made. */
  options({ choices }: Machine, step: number): readonly Offered[] {
    const words = choices.map(({ text, tags }) => `${text}#${tags.join('#')}`).join('\n');
    const known = this.offered.get(words);
    if (known !== undefined) return known;
    const options = optionsOf(
      choices.map((choice, index) => this.optionOf(choice, index)),
      step,
    );
    // Choices without an id are called by the step.
    if (options.every(({ tags }) => tags.id !== undefined)) this.offered.set(words, options);
    return options;
  }

  /** Tags without words belong to the words that come next. */
  lines({ output }: Machine): readonly Spoke[] {
    const spoken: Spoke[] = [];
    let waiting: readonly string[] = [];
    for (const line of linesOf(output.put)) {
      const tags = waiting.length === 0 ? line.tags : [...waiting, ...line.tags];
      if (line.text !== '') spoken.push(this.said(line.text, tags));
      waiting = line.text === '' ? tags : [];
    }
    if (waiting.length > 0) spoken.push(this.said('', waiting));
    if (spoken.length > LINES_MAX) throw new Unsure();
    return spoken;
  }

  private optionOf({ text, tags }: Open, index: number) {
    return { index, text, tags: this.tags.ofChoice(tags) };
  }

  private said(text: string, tags: readonly string[]): Spoke {
    return { kind: 'spoke', text, tags: this.tags.ofLine(tags) };
  }
}
