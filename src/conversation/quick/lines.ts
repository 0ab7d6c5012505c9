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

const isBlank = (text: string) => /^[ \t]*$/.test(text);

/** Inner white space as Ink cleans it: one space between words, none round them. */
export const cleaned = (text: string): string => text.replace(/[ \t]+/g, ' ').replace(/^ | $/g, '');

interface Written {
  readonly text: string;
  readonly tags: readonly string[];
  /** The tag that has begun. */
  readonly tag: string | null;
  /** It holds words, be they only a tag's: before them, a newline is nothing. */
  readonly holds: boolean;
  readonly endsInNewline: boolean;
  /** Whatever comes after its newline, be it a tag, is of the next line; white space alone is nothing. */
  readonly mayEnd: boolean;
}

/** A line as far as it is written. Each is found once: a script has few lines, and runs meet them again and again. */
export class Writing {
  private readonly known = new Map<Put, Writing | null>();
  private read: Line | null = null;

  constructor(private readonly written: Written = BLANK) {}

  get mayEnd(): boolean {
    return this.written.mayEnd;
  }

  /** Throws `Unsure` in the middle of a tag. */
  get whole(): Line {
    if (this.written.tag !== null) throw new Unsure();
    return this.line;
  }

  get line(): Line {
    this.read ??= { text: cleaned(this.written.text).trim(), tags: this.written.tags };
    return this.read;
  }

  /** The line with this behind it; null where this is of the next line. Throws `Unsure` where tags are mixed up. */
  after(put: Put): Writing | null {
    const known = this.known.get(put);
    if (known !== undefined) return known;
    const written = this.with(put);
    const fresh = written === null ? null : written === SAME ? this : new Writing({ ...this.written, ...written });
    this.known.set(put, fresh);
    return fresh;
  }

  private with(put: Put): Partial<Written> | null {
    const { tag, tags, holds, endsInNewline, mayEnd, text } = this.written;
    if (put === '\n' && tag === null) {
      if (endsInNewline || !holds) return SAME;
      return mayEnd ? null : { endsInNewline: true, mayEnd: true };
    }
    if (put === OPEN && tag === null) return { tag: '', endsInNewline: false };
    if (put === CLOSE && tag !== null) {
      return { tag: null, endsInNewline: false, tags: tag === '' ? tags : [...tags, cleaned(tag)] };
    }
    if (typeof put !== 'string' || put === '\n') throw new Unsure();
    if (mayEnd && (tag === null ? !isBlank(put) : put !== '')) return null;
    const more = tag === null ? { text: text + put } : { tag: tag + put };
    return { ...more, holds: true, endsInNewline: endsInNewline && isBlank(put) };
  }
}

const SAME: Partial<Written> = {};
const BLANK: Written = { text: '', tags: [], tag: null, holds: false, endsInNewline: false, mayEnd: false };

/** The lines of a reply, each begun from the same blank one. */
export function linesOf(put: readonly Put[], blank: Writing): readonly Line[] {
  const lines: Line[] = [];
  let line = blank;
  let next = 0;
  for (let at = 0; at < put.length; at += 1) {
    const longer = line.after(put[at] ?? '');
    if (longer === null) {
      lines.push(line.line);
      line = blank;
      at = next - 1;
    } else {
      if (longer.mayEnd && !line.mayEnd) next = at + 1;
      line = longer;
    }
  }
  lines.push(line.whole);
  return lines;
}
