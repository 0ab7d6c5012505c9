/** One fault of each kind, with the place where the checker has to find it. */
import type { RuleId } from '../../../src/studio/rules/rule.ts';
import type { Changes } from './tiny.ts';

/** What is wrong, the rule that says so, the file, words on the line, and how the tiny visit is changed. */
export type Fault = readonly [name: string, rule: RuleId, file: string, words: string, changes: Changes];

const MAIN = 'main.ink';
const MANIFEST = 'scenario.json';

const HARD =
  'My consultant anticipates considerable deterioration, notwithstanding extraordinarily comprehensive physiotherapeutic interventions, which unfortunately necessitates additional hospitalisation, immediate antibiotic administration, continuous observation, multidisciplinary communication, appropriate documentation, financial reorganisation, alternative accommodation arrangements, psychological preparation, nutritional supplementation, individual responsibility, exceptional determination, regular examination, official authorisation and understanding.';

const SHUT = ['VAR turns = 0', 'VAR turns = 0\nVAR shut = false'] as const;
const SHUTS = ['Have you? Right.', '~ shut = true\n  Have you? Right.'] as const;

export const manifestFaults: readonly Fault[] = [
  ['a field of the wrong kind', 'manifest', MANIFEST, '"twelve"', { manifest: [['12', '"twelve"']] }],
  ['a comma too many', 'manifest', MANIFEST, '"tiny"', { manifest: [['"id": "tiny",', '"id": "tiny",,']] }],
  ['a folder of another name', 'folder-name', MANIFEST, '"id": "tiny"', { name: 'other' }],
  [
    'an id twice in one list',
    'repeated-entry',
    MANIFEST,
    '"id": "bin"',
    { manifest: [['"id": "bed"', '"id": "bin"']] },
  ],
  ['no core fact', 'core-fact', MANIFEST, '"facts": [', { manifest: [['      "core": true,\n', '']] }],
  [
    'a core fact of layer 3',
    'core-fact',
    MANIFEST,
    '"layer": 3',
    {
      manifest: [
        ['"layer": 2', '"layer": 3'],
        ['"layer": 3,\n      "kept"', '"layer": 1,\n      "kept"'],
      ],
    },
  ],
  ['two core facts', 'core-fact', MANIFEST, '"id": "hers"', { manifest: [['"kept": true', '"core": true']] }],
  ['a duty without its source', 'duty-source', MANIFEST, '"source": 7', { manifest: [['"source": 1', '"source": 7']] }],
  [
    'a pivotal choice that is not there',
    'pivotal-choice',
    MANIFEST,
    '"gone"',
    { manifest: [['"choice": "miss"', '"choice": "gone"']] },
  ],
];

export const scriptFaults: readonly Fault[] = [
  ['Ink that does not compile', 'ink', MAIN, '- -> tabel', { ink: [['- -> table', '- -> tabel']] }],
  [
    'an included file that is not there',
    'ink',
    MAIN,
    'INCLUDE',
    { ink: [['VAR turns = 0', 'INCLUDE more.ink\nVAR turns = 0']] },
  ],
  ['a misspelt tag', 'unknown-tag', MAIN, '# moode', { ink: [['# mood: wary', '# moode: wary']] }],
  ['an unknown cue', 'unknown-value', MAIN, '# cue: days', { ink: [['# cue: nights', '# cue: days']] }],
  [
    'an unknown speaker',
    'unknown-value',
    MAIN,
    'speaker: bob',
    { ink: [['love. # speaker: ann', 'love. # speaker: bob']] },
  ],
  [
    'a brace in a tag of free words',
    'tag-in-braces',
    MAIN,
    '# later:',
    { ink: [['# later: Six weeks later', '# later: {turns} weeks later']] },
  ],
  ['a brace in a tag with an id', 'tag-in-braces', MAIN, 'hot{', { ink: [['# id: hot', '# id: hot{turns}']] }],
  ['a choice without an id', 'choice-without-id', MAIN, '[How have', { ink: [[' # id: ask', '']] }],
  ['a choice without a move', 'choice-without-move', MAIN, '# id: book', { ink: [[' # move: take-over', '']] }],
  ['a choice id used twice', 'repeated-id', MAIN, '[Is the leg hot', { ink: [['# id: hot', '# id: ask']] }],
  [
    'an offer without a topic',
    'offer-without-topic',
    MAIN,
    '# id: wrap',
    { ink: [['# move: OFFER # topic: wrap', '# move: OFFER']] },
  ],
  [
    'a visit that opens where nobody has drawn',
    'undrawn-place',
    MANIFEST,
    '"place"',
    { manifest: [['"peg-front-room"', '"conservatory"']] },
  ],
  [
    'a line that goes where nobody has drawn',
    'undrawn-place',
    MAIN,
    '# place: moon',
    { ink: [['Have you? Right.', 'Have you? Right. # place: moon']] },
  ],
  ['an offer nobody can grant', 'topic-never-granted', MAIN, '# id: wrap', { ink: [[' # grants: wrap', '']] }],
  [
    "a script that writes the engine's books",
    'writes-books',
    MAIN,
    '~ trust',
    { ink: [['Have you? Right.', '~ trust += 2\n  Have you? Right.']] },
  ],
  [
    'a fact told that is theirs to keep',
    'kept-fact-told',
    MAIN,
    '# fact: hers',
    { ink: [['I do. Yes. # speaker: ann', 'I do. Yes. # speaker: ann # fact: hers']] },
  ],
];

export const unusedFaults: readonly Fault[] = [
  ['a fact no line tells', 'fact-untold', MANIFEST, '"id": "jean"', { ink: [[' # fact: jean', '']] }],
  [
    'a fact no playing comes to',
    'fact-untold',
    MANIFEST,
    '"id": "jean"',
    { ink: [['+ [How have', '+ {turns > 90} [How have']] },
  ],
  ['a duty without a line', 'duty-without-line', MANIFEST, '"id": "infection"', { ink: [[' # duty: infection', '']] }],
  ['a cue never dropped', 'cue-never-dropped', MANIFEST, '"id": "nights"', { ink: [[' # cue: nights', '']] }],
  [
    'an ending no playing comes to',
    'ending-unreached',
    MANIFEST,
    '"id": "bin"',
    { ink: [['{fixes >= 1:', '{fixes >= 90:']] },
  ],
  [
    'a choice never on offer',
    'choice-unreached',
    MAIN,
    '# id: book',
    { ink: [['+ [I have put', '+ {turns > 90} [I have put']] },
  ],
];

export const pathFaults: readonly Fault[] = [
  [
    'a path that runs out of story',
    'story-breaks',
    MAIN,
    '# id: hot',
    { ink: [['- -> room\n\n=== weeks', '- {turns < 6: -> room}\n\n=== weeks']] },
  ],
  [
    'a fact told before the first turn',
    'told-out-of-time',
    MAIN,
    'Come in, love.',
    { ink: [['# mood: wary', '# mood: wary # fact: jean']] },
  ],
  [
    'leave granted at a glance',
    'told-out-of-time',
    MAIN,
    'There is mud',
    { ink: [['There is mud on them.', 'There is mud on them. # grants: wrap']] },
  ],
  [
    'a fact told weeks later',
    'told-out-of-time',
    MAIN,
    'The wrap is by the bed.',
    { ink: [['# ending: bed', '# ending: bed # fact: jean']] },
  ],
  [
    'two endings on one path',
    'one-ending',
    MAIN,
    'The wrap is in the bin.',
    { ink: [['Six weeks go by. # later: Six weeks later', 'Six weeks go by. # later: Six weeks later # ending: bed']] },
  ],
  ['a path without an ending', 'one-ending', MAIN, 'It was my plan', { ink: [[' # ending: bed', '']] }],
  ['a missing closing sentence', 'three-felt', MAIN, 'It was my plan', { ink: [[' # felt: listened 3', '']] }],
  [
    'a closing sentence too many',
    'three-felt',
    MAIN,
    'And so it was.',
    { ink: [['-> END', 'And so it was. # speaker: ann # felt: included 3\n-> END']] },
  ],
  [
    'a line after the closing sentences',
    'three-felt',
    MAIN,
    'You go out.',
    { ink: [['-> END', 'You go out.\n-> END']] },
  ],
  [
    'an ending before turn 8',
    'ends-early',
    MAIN,
    'The wrap is by the bed.',
    { ink: [['=== room\n{turns >= 12', '=== room\n{turns >= 6']] },
  ],
  [
    'a visit of ten turns',
    'short-visit',
    MAIN,
    'The wrap is by the bed.',
    { ink: [['=== room\n{turns >= 12', '=== room\n{turns >= 10']] },
  ],
  [
    'a visit of more than 18 turns',
    'long-visit',
    MAIN,
    'The wrap is by the bed.',
    {
      ink: [
        ['=== room\n{turns >= 12', '=== room\n{turns >= 20'],
        ['=== table\n{turns >= 12', '=== table\n{turns >= 20'],
      ],
    },
  ],
  [
    'a visit that never ends',
    'long-visit',
    MAIN,
    '# id: hot',
    {
      ink: [
        ['=== room\n{turns >= 12', '=== room\n{turns >= 90'],
        ['=== table\n{turns >= 12', '=== table\n{turns >= 90'],
      ],
    },
  ],
  [
    'a turn with two choices',
    'choices-in-a-turn',
    MAIN,
    '# id: leave',
    {
      ink: [
        ['+ [We could', '+ {turns > 90} [We could'],
        ['+ [You try', '+ {turns > 90} [You try'],
        ['+ [Is the leg', '+ {turns > 90} [Is the leg'],
      ],
    },
  ],
];

export const teachingFaults: readonly Fault[] = [
  [
    'a choice after which nobody can be heard',
    'cannot-be-heard',
    MAIN,
    '# id: book',
    { ink: [SHUT, SHUTS, ['+ [So the night', '+ {not shut} [So the night']] },
  ],
  [
    'a choice that leads past a red flag',
    'red-flag-out-of-reach',
    MAIN,
    '# id: book',
    { ink: [SHUT, SHUTS, ['+ [Is the leg', '+ {not shut} [Is the leg']] },
  ],
  [
    'a cue that no choice makes room for',
    'cue-without-answer',
    MAIN,
    '# cue: nights',
    { ink: [['# move: hold-silence', '# move: affirm']] },
  ],
  [
    'too few lines coded by timing',
    'same-words-by-timing',
    MAIN,
    '# move: OFFER',
    { ink: [['# move: offer-options', '# move: elicit-preference']] },
  ],
  [
    'one good choice in most turns',
    'two-good-choices',
    MAIN,
    'The door is open.',
    {
      ink: [
        ['# move: open-question', '# move: leading-question'],
        ['# move: ask-permission', '# move: interrupt'],
      ],
    },
  ],
  [
    'a fix that never comes back',
    'fix-never-returns',
    MAIN,
    '# id: book',
    { ink: [['The wrap is in the bin.', 'The wrap is by the bed.']] },
  ],
  [
    'a visit without weeks later',
    'fix-never-returns',
    MAIN,
    'The door is open.',
    { ink: [[' # later: Six weeks later', '']] },
  ],
];

export const wordingFaults: readonly Fault[] = [
  [
    'good lines that are the longest',
    'longest-is-best',
    MAIN,
    'The door is open.',
    { ink: [['since I was last here?', 'since I was last here, if you would like to say?']] },
  ],
  [
    'good lines longer than poor ones',
    'line-lengths',
    MAIN,
    'The door is open.',
    {
      ink: [
        [
          'Could I tell you what has helped other people?',
          'Could I, if that is all right with you, tell you some of what has helped other people I see, now or when you would like it more?',
        ],
      ],
    },
  ],
  ['a person who speaks like a report', 'reading-age', MAIN, HARD, { ink: [['I do. Yes.', HARD]] }],
  [
    'an American spelling',
    'american-spelling',
    MAIN,
    'color',
    { ink: [['There is mud on them.', 'They are a good color.']] },
  ],
  ['a misspelt word', 'spelling', MAIN, 'mudd', { ink: [['There is mud on', 'There is mudd on']] }],
  [
    'a misspelt word in the manifest',
    'spelling',
    MANIFEST,
    'woound',
    { manifest: [['This visit includes a wound.', 'This visit includes a woound.']] },
  ],
];
