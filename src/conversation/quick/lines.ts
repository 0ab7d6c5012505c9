/** What a reply puts out, cut into lines as Ink cuts it. */
import { Unsure } from './content.ts';

/** The beginning and the end of a tag. */
export const OPEN = 0;
export const CLOSE = 1;

/** What is put out: text, a newline, and where tags begin and end. */
export type Put = string | typeof OPEN | typeof CLOSE;

export interface Line {
  /** Without the white space round it. */
  readonly text: string;
  readonly tags: readonly string[];
}

const isSpace = (text: string, at: number) => text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9;

/** Inner white space as Ink cleans it: one space between words, none round them. */
export function cleaned(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text, from)) from += 1;
  while (from < to && isSpace(text, to - 1)) to -= 1;
  const words = text.slice(from, to);
  return words.includes('  ') || words.includes('\t') ? words.replace(/[ \t]+/g, ' ') : words;
}

/** A line as far as it is written. */
class Writing {
  private text = '';
  private readonly tags: string[] = [];
  /** The tag that has begun. */
  private tag: string | null = null;
  /** It holds words, be they only a tag's: before them, a newline is nothing. */
  private holds = false;
  private endsInNewline = false;
  /** Whatever comes after its newline, be it a tag, is of the next line; white space alone is nothing. */
  mayEnd = false;

  /** Writes this behind it; false where it is of the next line. Throws `Unsure` where tags are mixed up. */
  write(put: Put): boolean {
    if (put === OPEN) this.open();
    else if (put === CLOSE) this.close();
    else if (put === '\n') return this.newline();
    else return this.words(put);
    return true;
  }

  /** Throws `Unsure` in the middle of a tag. */
  get whole(): Line {
    if (this.tag !== null) throw new Unsure();
    return this.line;
  }

  get line(): Line {
    return { text: cleaned(this.text).trim(), tags: this.tags };
  }

  private open(): void {
    if (this.tag !== null) throw new Unsure();
    this.tag = '';
    this.endsInNewline = false;
  }

  private close(): void {
    if (this.tag === null) throw new Unsure();
    if (this.tag !== '') this.tags.push(cleaned(this.tag));
    this.tag = null;
    this.endsInNewline = false;
  }

  private newline(): boolean {
    if (this.tag !== null) throw new Unsure();
    if (this.endsInNewline || !this.holds) return true;
    if (this.mayEnd) return false;
    this.endsInNewline = true;
    this.mayEnd = true;
    return true;
  }

  private words(text: string): boolean {
    const isBlank = text === '' || (isSpace(text, 0) && cleaned(text) === '');
    if (this.mayEnd && (this.tag === null ? !isBlank : text !== '')) return false;
    if (this.tag === null) this.text += text;
    else this.tag += text;
    this.holds = true;
    this.endsInNewline &&= isBlank;
    return true;
  }
}

export function linesOf(put: readonly Put[]): readonly Line[] {
  const lines: Line[] = [];
  let line = new Writing();
  let next = 0;
  for (let at = 0; at < put.length; at += 1) {
    const mayEnd = line.mayEnd;
    if (line.write(put[at] ?? '')) {
      if (line.mayEnd && !mayEnd) next = at + 1;
    } else {
      lines.push(line.line);
      line = new Writing();
      at = next - 1;
    }
  }
  lines.push(line.whole);
  return lines;
}
