/** Sentences of the guide's page: what holds for every visit. What belongs to one is in its own `guide.md`. */

interface Step {
  readonly from: number;
  readonly to: number;
  readonly what: string;
  readonly how: string;
}

export const guideWords = {
  back: 'Visits',
  loading: 'Fetching the guide …',
  notLoaded: 'The guide could not be fetched. Check the connection, then open this page again.',
  spoils: 'For the person who runs the session. It tells everything: play the visit yourself before you read it.',
  print: 'Print this guide',
  play: 'Play the visit',
  present: 'Play it with the room',
  unreviewed:
    'No clinician, patient partner or educator has reviewed this visit or this guide yet. It is a training story, not clinical advice; follow your local policy.',
  sessionTitle: 'A session of fifty minutes',
  sessionLead: 'One visit fits in a class. The times are a start; the debrief is the part not to cut.',
  minutes: (from: number, to: number) => `${from} to ${to}`,
  whenTitle: 'Minutes',
  whatTitle: 'What',
  howTitle: 'How',
  rubricTitle: 'Rubric, for talking and not for marks',
  rubricLead:
    'Each person ticks for themselves, a partner ticks, you tick; then compare. Nothing shows that this rubric, or the game’s figures, measure what somebody does with real people. If your programme must give a mark, give it for taking part and for a written reflection.',
  avoidTitle: 'What not to do',
} as const;

export const session: readonly Step[] = [
  {
    from: 0,
    to: 6,
    what: 'Before',
    how: 'Say what it is for, that nothing is marked and nobody is tricked. Read the content note and offer another visit. Pairs: one chooses, one watches for hints. Anyone may stop or skip.',
  },
  {
    from: 6,
    to: 18,
    what: 'Play',
    how: 'Each pair plays once. No figures show while they play. At two turns the pair writes the line it would say before it looks at the choices.',
  },
  {
    from: 18,
    to: 20,
    what: 'The person first',
    how: 'Read out how the person says it was for them. Then the headline, and only then the figures.',
  },
  {
    from: 20,
    to: 36,
    what: 'Debrief',
    how: 'Feelings first, two minutes. What happened, three. Then one turn, played again together: what else could have been said, and what would it have cost? Last, the clinical task that could not wait.',
  },
  {
    from: 36,
    to: 45,
    what: 'Off script',
    how: 'Say that turn aloud to each other, in your own words, and swap.',
  },
  {
    from: 45,
    to: 50,
    what: 'Monday',
    how: 'Each names one thing to do in the next real conversation. Say where to find support.',
  },
];

export const rubric = {
  levels: ['Not yet', 'Beginning', 'Working', 'Fluent'],
  rows: [
    'Asks what matters',
    'Shows that it was heard',
    'Shares and offers with leave',
    'Decides and plans with the person',
    'Keeps the person safe',
  ],
} as const;

export const avoid: readonly string[] = [
  'Do not put totals side by side or make a table of the best. A low first score is the usual one.',
  'Do not ask anyone to say a line in front of the room who has not offered to.',
  'Do not call a figure of this game a score on any published scale. None has been checked against one.',
  'Run it with a paid patient partner or carer beside you where you can, and ask them first what you both got wrong.',
];
