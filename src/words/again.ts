/** Sentences for trying a turn again. */
import type { Graft, LeftOut } from '../run/graft.ts';

const bare = (text: string) => text.replace(/^\(|\)$/g, '');

function leftOutWords({ text, because }: LeftOut): string {
  return because === 'glance'
    ? `Left out: "${bare(text)}", which is not there to be looked at any more.`
    : `Left out: "${bare(text)}", which you say earlier now.`;
}

const nextFit = (kept: number) => (kept === 1 ? 'The next choice still fits' : `The next ${kept} choices still fit`);
const allFit = (kept: number) => (kept === 1 ? 'The later choice still fits' : `All ${kept} later choices still fit`);

function fitWords({ kept, stoppedAt, play }: Graft): string {
  if (stoppedAt === null) {
    if (kept === 0) return play.ended ? 'That ends the visit.' : 'Nothing came after it: the next words are yours.';
    return play.ended
      ? `${allFit(kept)}, to the end of the visit.`
      : `${allFit(kept)}, and the visit is not over: the next words are yours.`;
  }
  const lost = `"${bare(stoppedAt.text)}"`;
  const fits = kept === 0 ? 'None of the later choices fits' : nextFit(kept);
  if (play.ended) return `${fits}: the visit ends before ${lost}.`;
  return `${fits}. At turn ${stoppedAt.turn + 1}, ${lost} is not on offer any more: from there the words are yours.`;
}

/** Where the old choices stop fitting, and what was left out on the way. */
export const graftWords = (made: Graft): string => [fitWords(made), ...made.leftOut.map(leftOutWords)].join(' ');

export const againWords = {
  tryFrom: 'Try from here',
  other: 'Say something else here, and keep the rest',
  otherHint: 'What else you could have said or done here. What came later is kept for as long as it fits.',
  none: 'There was nothing else to say here.',
  picked: 'Instead',
  goOn: 'Go on from there',
  compare: 'See the two side by side',
} as const;
