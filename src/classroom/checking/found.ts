/** Codes in whatever was pasted: mail, a chat, a table. Any text is read in time that grows with its length and no faster. */
import { unsealRun } from '../../run/codec.ts';
import { longest } from '../classroom.ts';
import { lengthOfHandIn } from '../hand-in.ts';

export interface Found {
  /** `lost` is something that was a code once: capital letters and digits without a beginning. */
  readonly kind: 'run' | 'hand-in' | 'lost';
  /** With what mail and chat did to it undone. */
  readonly code: string;
  /** From 1. */
  readonly line: number;
  /** What stands first on its line, often a name; '' where the code does. */
  readonly name: string;
}

/** Where a code begins. Case is folded: Crockford's letters have none. */
const BEGINNING = /(?<![0-9A-Za-z])A([SH])(\d{1,4})-/gi;
/** White space, quoting and signs that show nothing: what wrapping and sending put into a code. `=` ends a line in raw mail. */
const NOISE = /[\s>|=\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
/** More of it in a row than any wrapping makes: the code is over. */
const NOISE_MAX = 24;
/** An id of one letter and no choices. */
const RUN_CHARACTERS_MIN = 22;
const RUN_CHARACTERS_MAX = 200;
const RUN_PIECES_MAX = 12;
const HAND_IN_CHARACTERS_MAX = 400_000;
/** Capital letters and digits, at least so many: what is left of a code whose beginning was cut. */
const REMAINS = /[0-9A-Z]{24,}/g;
const SHOWN = 60;

interface Collected {
  /** Capital letters and digits, with the noise between them left out. */
  readonly characters: string;
  /** How many of them stood before each gap: where the code may end. */
  readonly gaps: readonly number[];
  /** Where in the text each piece ends. */
  readonly ends: readonly number[];
}

/** What follows a beginning as far as it can be of a code: at most `length` characters, not past `limit`. */
function collected(
  text: string,
  from: number,
  { limit, length, pieces }: Readonly<Record<'limit' | 'length' | 'pieces', number>>,
): Collected {
  const parts: string[] = [];
  const gaps: number[] = [];
  const ends: number[] = [];
  let count = 0;
  let at = from;
  while (at < limit && count < length && parts.length < pieces) {
    const start = at;
    while (at < limit && count < length && /[0-9A-Za-z]/.test(text[at] ?? '')) {
      at += 1;
      count += 1;
    }
    if (at > start) {
      parts.push(text.slice(start, at).toUpperCase());
      gaps.push(count);
      ends.push(at);
    }
    const gap = at;
    while (at < limit && at - gap <= NOISE_MAX && NOISE.test(text[at] ?? '')) at += 1;
    if (at === gap || at - gap > NOISE_MAX) break;
  }
  return { characters: parts.join(''), gaps, ends };
}

interface Ended {
  readonly code: string;
  /** Where in the text it ends. */
  readonly end: number;
}

/** A run code does not say how long it is: it ends at the first gap at which its checksum holds. */
function runAt(text: string, prefix: string, from: number, limit: number): Ended {
  const { characters, gaps, ends } = collected(text, from, {
    limit,
    length: RUN_CHARACTERS_MAX,
    pieces: RUN_PIECES_MAX,
  });
  for (const [index, gap] of gaps.entries()) {
    const code = prefix + characters.slice(0, gap);
    if (gap >= RUN_CHARACTERS_MIN && unsealRun(code).ok) return { code, end: ends[index] ?? from };
  }
  return { code: prefix + characters.slice(0, gaps[0] ?? 0), end: ends[0] ?? from };
}

/** A hand-in says how long it is. */
function handInAt(text: string, prefix: string, from: number, limit: number): Ended {
  const head = collected(text, from, { limit, length: 8, pieces: 8 });
  const length = Math.min(lengthOfHandIn(head.characters) ?? 0, HAND_IN_CHARACTERS_MAX);
  const { characters, ends } = collected(text, from, { limit, length, pieces: length });
  return { code: prefix + characters, end: ends.at(-1) ?? from };
}

/** Counts lines as it goes on: looking back, or ahead, for each code would take a hostile text's length squared. */
class Lines {
  line = 1;
  private start = 0;
  private next: number;
  private name = '';
  private named = 0;
  constructor(private readonly text: string) {
    this.next = this.after(0);
  }

  private after(offset: number): number {
    const found = this.text.indexOf('\n', offset);
    return found < 0 ? this.text.length : found;
  }

  /** Goes on to an offset, which may not be before the last. */
  to(offset: number): void {
    while (this.next < offset) {
      this.line += 1;
      this.start = this.next + 1;
      this.next = this.after(this.start);
    }
  }

  /** The name before the first code of this line, which stands at an offset; the same for those after it. */
  nameBefore(offset: number): string {
    if (this.named !== this.line) {
      this.name = nameIn(this.text.slice(this.start, Math.min(offset, this.start + 4 * longest.name)));
      this.named = this.line;
    }
    return this.name;
  }
}

const isAddress = (word: string) => word.includes('://') || word.includes('#/');

/** The name in what stands before a code: its first cell with a letter, without quotes, bullets, an address or a colon. */
function nameIn(before: string): string {
  const cells = before
    .split(/[\t,;|]/)
    .map((cell) =>
      cell
        .split(' ')
        .filter((word) => !isAddress(word))
        .join(' '),
    )
    .map((cell) => cell.replace(/^[\s>"'*\-–•\d.)]+/, '').replace(/[\s:"'(<=–-]+$/, ''));
  return (cells.find((cell) => /\p{L}/u.test(cell)) ?? '').slice(0, longest.name);
}

interface Mark {
  readonly kind: 'run' | 'hand-in' | 'lost';
  readonly from: number;
  readonly code: string;
  readonly end: number;
}

function marksIn(text: string): readonly Mark[] {
  const beginnings = [...text.matchAll(BEGINNING)];
  return beginnings.map((found, index) => {
    const kind = found[1]?.toUpperCase() === 'S' ? 'run' : 'hand-in';
    const from = found.index + found[0].length;
    const limit = beginnings[index + 1]?.index ?? text.length;
    const read = kind === 'run' ? runAt : handInAt;
    return { kind, from: found.index, ...read(text, found[0].toUpperCase(), from, limit) };
  });
}

/** What looks like the rest of a code and belongs to none. */
function lostIn(text: string, marks: readonly Mark[]): readonly Mark[] {
  let next = 0;
  return [...text.matchAll(REMAINS)].flatMap(({ 0: code, index }) => {
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    const taken = (marks[next]?.from ?? Number.POSITIVE_INFINITY) < index + code.length;
    return taken ? [] : [{ kind: 'lost' as const, from: index, code: code.slice(0, SHOWN), end: index + code.length }];
  });
}

/** The text of a file, as spreadsheets and editors write it; null where it is none, but a picture or a word processor's. */
export function textIn(bytes: Uint8Array): string | null {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes);
  return text.includes('\0') ? null : text;
}

/** All run codes and hand-ins in a text, in its order, and what is left of others. */
export function codesIn(text: string): readonly Found[] {
  const marks = marksIn(text);
  const all = [...marks, ...lostIn(text, marks)].sort((a, b) => a.from - b.from);
  const lines = new Lines(text);
  return all.map(({ kind, from, code }) => {
    lines.to(from);
    return { kind, code, line: lines.line, name: lines.nameBefore(from) };
  });
}
