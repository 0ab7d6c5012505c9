/** What a reply puts out, and the strings that are put together on the way: the words of choices. */
import { Unsure } from './content.ts';
import { CLOSE, cleaned, OPEN, type Put } from './lines.ts';

interface Words {
  text: string;
  /** The tag that has begun. */
  tag: string | null;
}

export class Output {
  /** What the last reply put out. */
  put: Put[] = [];
  private readonly strings: Words[] = [];

  get isInString(): boolean {
    return this.strings.length > 0;
  }

  write(text: string): void {
    const into = this.innermost;
    if (into === undefined) this.put.push(text);
    else if (text === '\n') throw new Unsure();
    else if (into.tag === null) into.text += text;
    else into.tag += text;
  }

  beginString(): void {
    this.strings.push({ text: '', tag: null });
  }

  endString(): string {
    const string = this.strings.pop();
    if (string === undefined || string.tag !== null) throw new Unsure();
    return string.text;
  }

  beginTag(): void {
    const into = this.innermost;
    if (into === undefined) this.put.push(OPEN);
    else if (into.tag === null) into.tag = '';
    else throw new Unsure();
  }

  /** The tag, where it stands in a string. */
  endTag(): string | null {
    const into = this.innermost;
    if (into === undefined) {
      this.put.push(CLOSE);
      return null;
    }
    const { tag } = into;
    if (tag === null) throw new Unsure();
    into.tag = null;
    return cleaned(tag);
  }

  private get innermost(): Words | undefined {
    return this.strings[this.strings.length - 1];
  }
}
