/** Sentences of the map of roads. */

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** `3 other ways here`; '' where there are none. */
export const othersWords = (count: number): string =>
  count === 0 ? '' : `${count} other ${plural(count, 'way', 'ways')} here`;

export const mapWords = {
  title: (visit: string) => `The roads of "${visit}"`,
  short: 'The map of roads',
  lead: 'Each box is a place in the visit where you could choose. Open one to read what was said there.',
  open: 'See where else it could go',
  whole: 'The map on a page of its own',
  mine: 'Your road',
  thisRoad: 'This road',
  before: 'Another time',
  beforeLegend: 'Seen another time',
  unseen: 'Not seen yet',
  otherWays: 'A way not taken',
  drawing: 'Drawing the map …',
  label: 'The map. The arrow keys move it, plus and minus change its size.',
  closer: 'Closer',
  further: 'Further off',
  all: 'The whole map',
  turn: (number: number) => `Turn ${number}`,
  opening: 'Before the first turn',
  end: 'How it ended',
  stopped: 'This is how far it went.',
  inWords: 'The same in words',
  blank: (count: number) =>
    count === 0
      ? 'There is no place in this visit that you have not seen.'
      : `${count} more ${plural(count, 'place is', 'places are')} still to be seen. ${plural(count, 'It is', 'They are')} drawn blank.`,
  parts: 'Here the roads part.',
  meets: 'Here the roads meet again.',
  nothing: 'Choose a box on the map to read what was said there.',
  tryFrom: 'Try from here',
  notPlayed: (visit: string) => `The map shows the roads you have taken, so it begins once you have played "${visit}".`,
  toVisit: 'Go to the visit',
  notLoaded: 'The map could not be fetched. Check the connection, then open this page again.',
  damaged: 'The map cannot be read. Reload the page; if that does not help, tell whoever gave you this game.',
} as const;
