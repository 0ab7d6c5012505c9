/**
 * Parts of a story that change only words: a branch that says one thing or another and goes on as it would have.
 * What decides between them cannot matter to where the story goes. Erring is on the side of calling a part not cosmetic.
 */
import { type Container, containerAt, isContainer, isObject } from './containers.ts';

/** Tags that enter something into the books, drop a cue or end the story. All others are for show. */
export const tellingTags: readonly string[] = ['fact', 'cue', 'grants', 'asks-advice', 'ending'];

/** What is looked at beside where the story goes. */
export interface Wanted {
  /** Variables that matter elsewhere. */
  readonly variables: ReadonlySet<string>;
  readonly tags: readonly string[];
}

/** Commands of Ink after which the story is elsewhere, or its dice are. */
const turning = new Set(['done', 'end', '->->', '~ret', 'thread', 'rnd', 'srnd', 'lrnd']);
/** Objects in an expression that only read. */
const readers = ['VAR?', 'CNT?', 'x()', '^->'];

interface Block {
  readonly root: Container;
  /** The container in which the block stands. */
  readonly around: Container;
  /** Its index there. */
  readonly at: number;
  readonly block: Container;
  readonly wanted: Wanted;
}

const tagName = (text: string) => (text.split(':')[0] ?? '').trim();

const isInside = (container: Container, block: Container): boolean => {
  for (let at = container.parent; at !== null; at = at.parent) if (at === block) return true;
  return false;
};

/** A divert to a part of the block itself, or to where the story goes on behind it. */
function staysHere({ root, around, at, block }: Block, from: Container, path: string): boolean {
  const target = containerAt(root, from, path);
  if (isInside(target, block)) return true;
  const behind = Number(path.slice(path.lastIndexOf('.') + 1));
  return behind > at && (target === around || (target.parent === around && target.inline));
}

function isQuietObject(block: Block, from: Container, each: Readonly<Record<string, unknown>>): boolean {
  if (readers.some((key) => key in each)) return true;
  if (typeof each['VAR='] === 'string') return !block.wanted.variables.has(each['VAR=']);
  return typeof each['->'] === 'string' && each.var !== true && staysHere(block, from, each['->']);
}

const isQuietWord = ({ tags }: Wanted, before: unknown, word: string) =>
  before === '#' ? !tags.includes(tagName(word.slice(1))) : !turning.has(word);

function isQuiet(block: Block, container: Container): boolean {
  const { content, children } = container;
  const own = content.every((each, index) => {
    if (isContainer(each) || typeof each === 'number' || typeof each === 'boolean') return true;
    if (typeof each === 'string') return isQuietWord(block.wanted, content[index - 1], each);
    return isObject(each) && isQuietObject(block, container, each);
  });
  return own && [...new Set(children.values())].every((child) => isQuiet(block, child));
}

/** The end, by index, of the containers that stand one after another from `from` on. */
function runFrom({ content }: Container, from: number): number {
  let end = from;
  while (isContainer(content[end])) end += 1;
  return end;
}

/** An expression that only reads: not one that calls a function of the story. */
const onlyReads = (content: readonly unknown[], from: number, to: number) =>
  content.slice(from, to).every((each) => !isObject(each) || readers.some((key) => key in each));

/** Indexes of a container's content that cannot matter to where the story goes. */
export function cosmeticIn(root: Container, here: Container, wanted: Wanted): ReadonlySet<number> {
  const found = new Set<number>();
  const { content } = here;
  const add = (from: number, to: number) => {
    for (let index = from; index < to; index += 1) found.add(index);
  };
  const isCosmeticRun = (from: number, to: number) =>
    content
      .slice(from, to)
      .every(
        (block, offset) =>
          isContainer(block) && isQuiet({ root, around: here, at: from + offset, block, wanted }, block),
      );
  // The words of a choice are kept as they are: surface players and coders read them.
  if (here.path.endsWith('.s')) return found;
  const open: number[] = [];
  let inWords = 0;
  for (let index = 0; index < content.length; index += 1) {
    const each = content[index];
    if (each === 'str') inWords += 1;
    if (each === '/str') inWords -= 1;
    if (inWords > 0) continue;
    if (each === 'ev') open.push(index);
    if (each === '/ev') {
      const from = open.pop() ?? index;
      if (!onlyReads(content, from, index)) continue;
      const end = runFrom(here, index + 1);
      if (content[index - 1] === 'out') add(from, index + 1);
      else if (end > index + 1 && isCosmeticRun(index + 1, end)) add(from, end);
    } else if (isContainer(each) && !isContainer(content[index - 1]) && content[index - 1] !== '/ev') {
      const end = runFrom(here, index);
      if (isCosmeticRun(index, end)) add(index, end);
    }
  }
  return found;
}
