/** Sentences of watching: the player, and the exemplar runs that can be watched. */

/** How the exemplars are named: by what somebody does, never by how good it is. */
const exemplarNames: Readonly<Record<string, string>> = {
  'kind-fixer': 'The kind fixer',
  'co-producer': 'Working together',
  'listener-who-never-helps': 'The one who listens and never helps',
  'warm-and-unsafe': 'Warmth, and no checks',
  'timetable-without-the-check': 'A timetable that fits, and no check',
  'grateful-chair': 'The grateful chair',
  protective: 'The one who protects',
  'same-lines-too-soon': 'The same lines, said too soon',
  'same-lines-in-time': 'The same lines, said in time',
};

/** An exemplar that has no name here is called by its own: `the-long-way` is *The long way*. */
export function exemplarName(id: string): string {
  const words = id.replaceAll('-', ' ');
  return exemplarNames[id] ?? words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Where a run is: turns from 1, 0 before the first. */
export interface Moment {
  readonly turn: number;
  readonly turns: number;
  /** Something was looked at or passed, which is no turn. */
  readonly aside: boolean;
}

export function momentWords({ turn, turns, aside }: Moment): string {
  if (turn === 0) return aside ? 'A look round, before the first turn' : 'The opening';
  return aside ? `A look round, after turn ${turn} of ${turns}` : `Turn ${turn} of ${turns}`;
}

export const watchWords = {
  title: (what: string) => `Watching: ${what}`,
  aRun: 'a run',
  watch: 'Watch this run',
  play: 'Play',
  pause: 'Pause',
  again: 'Watch again',
  back: 'Step back',
  forward: 'Step on',
  controls: 'Playing and stepping',
  keys: 'Space plays and pauses; the left and right arrow keys step.',
  speed: 'Speed',
  speedOf: (times: number) => `${times} ×`,
  where: 'Where you are',
  codesOn: 'Show the codes',
  codesOff: 'Hide the codes',
  tryTurn: (turn: number) => `Try turn ${turn} yourself`,
  tryStart: 'Try it yourself from the start',
  over: 'This is where the run ends.',
  toDebrief: 'Debrief',
  inTheirWords: 'In their own words',
  otherEdition:
    'This run was made with another edition of the visit. It is shown as it was said and kept on this device; the picture, the codes and trying it yourself need the edition it was made with.',
  exemplars: 'Watch how it can go',
  exemplarsNote: 'Runs of this visit that come with the game, each in another manner.',
  notPlayed: (title: string) =>
    `This shows how "${title}" can go, so it opens once you have played that visit to its end.`,
  toVisit: 'Go to the visit',
  noExemplar: (id: string) => `There is no run called "${id}" to watch in this visit. The link may be cut off.`,
  notLoaded: 'The runs to watch could not be fetched. Check the connection, then open this page again.',
  damaged: 'The runs to watch cannot be read. Reload the page; if that does not help, tell whoever gave you this game.',
} as const;
