/** The rules of a scenario in words: what each asks, why, how to mend it, and what one finding says. */
import type { RuleFacts, RuleId, Shown } from '../studio/rules/rule.ts';
import { listed } from './list.ts';
import { badFieldWords } from './problems.ts';

interface RuleWords<Id extends RuleId> {
  /** What must hold. */
  readonly what: string;
  readonly why: string;
  readonly mend: string;
  readonly says: (facts: RuleFacts[Id]) => string;
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
const one = (value: number) => value.toFixed(1);
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`);
const played = ({ run, turns }: Shown) => `Seen after ${counted(turns, 'turn')}: ${run}`;

const outOfTime: Record<RuleFacts['told-out-of-time']['when'], string> = {
  'before-first-turn': 'before the first turn',
  'under-a-glance': 'in the answer to a glance',
  'after-later': 'after "# later:"',
};

const missing = (cause: 'not-in-script' | 'not-reached', tag: string) =>
  cause === 'not-in-script' ? `no line has "# ${tag}"` : `no playing came to "# ${tag}"`;

export const ruleWords: { readonly [Id in RuleId]: RuleWords<Id> } = {
  'no-manifest': {
    what: 'The folder has a scenario.json.',
    why: 'Without it the story plays, but nothing can be scored or listed.',
    mend: 'Add one. The fields are in docs/authors-contract.md.',
    says: () => 'There is no scenario.json in this folder.',
  },
  manifest: {
    what: 'scenario.json is JSON and fits its schema.',
    why: 'The game reads these fields and refuses a scenario that has them wrong.',
    mend: 'Mend the field that is named.',
    says: ({ cause }) => badFieldWords(cause),
  },
  'folder-name': {
    what: 'The folder is named after the id.',
    why: 'Links and run codes carry the id, and the game looks for a folder of that name.',
    mend: 'Rename the folder, or change the id before anyone has played it.',
    says: ({ id, folder }) => `The id is "${id}" but the folder is called "${folder}".`,
  },
  'repeated-entry': {
    what: 'An id stands once in its list.',
    why: 'A tag with that id could mean either entry.',
    mend: 'Give one of the two another id, or take it out.',
    says: ({ list, id }) => `The list "${list}" has the id "${id}" twice.`,
  },
  'core-fact': {
    what: 'Exactly one fact is the core, and it is of layer 2.',
    why: 'The core is what really matters to the person. A respectful learner must be able to hear it; an opening line alone must not.',
    mend: 'Mark one fact with "core": true and give it layer 2.',
    says: ({ cause, facts }) =>
      cause === 'none'
        ? 'No fact is the core.'
        : cause === 'several'
          ? `More than one fact is the core: ${listed(facts)}.`
          : `The core fact "${facts[0]}" is not of layer 2.`,
  },
  'duty-source': {
    what: 'The source of a duty is a row of sources.',
    why: 'A clinical claim without a source cannot be checked by a clinician.',
    mend: 'Add the source to the list, or correct the number. Rows count from 1.',
    says: ({ duty, source, sources }) =>
      `The duty "${duty}" names source ${source}, but the list has ${counted(sources, 'row')}.`,
  },
  'pivotal-choice': {
    what: 'A pivotal turn names a choice of the script.',
    why: 'The debrief goes back to that turn.',
    mend: 'Use the id of a choice, as it stands after "# id:".',
    says: ({ choice }) => `No choice of the script has the id "${choice}".`,
  },
  ink: {
    what: 'The Ink compiles.',
    why: 'A script that does not compile cannot be played.',
    mend: 'Open the file in Inky at the line named.',
    says: ({ message }) => `Ink says: ${message}`,
  },
  'unknown-tag': {
    what: 'Every tag is one that the game knows.',
    why: 'A misspelt tag would silently do nothing.',
    mend: 'Correct the tag. A choice and a line take different ones.',
    says: ({ tag, on, known }) => `"# ${tag}" is not a tag for a ${on}. Known here: ${listed(known)}.`,
  },
  'unknown-value': {
    what: 'What a tag names is in the manifest or the codebook.',
    why: 'A tag that names nothing would silently do nothing.',
    mend: 'Correct the name, or add it to scenario.json.',
    says: ({ tag, value, known }) => `"# ${tag}: ${value}" is not known. It takes: ${listed(known, 'or')}.`,
  },
  'tag-in-braces': {
    what: 'A tag holds no logic in braces.',
    why: 'Tags are read from the text too, where nothing is computed yet.',
    mend: 'Write the line twice, each with its own tag, and put the condition round the lines.',
    says: ({ tag }) => `The tag "# ${tag}" has a brace in it.`,
  },
  'choice-without-id': {
    what: 'Every choice has an "# id:".',
    why: 'A run is a list of these ids. Without one it breaks when the script is edited.',
    mend: 'Add "# id:" and a short name inside the brackets.',
    says: ({ text }) => `The choice "${text}" has no "# id:".`,
  },
  'choice-without-move': {
    what: 'Every choice has a "# move:", or a "# look:".',
    why: 'A turn without a code cannot be scored. A look is a glance and needs none.',
    mend: 'Add "# move:" and a code of the codebook, or "# look:" and a thing in the room.',
    says: ({ text }) => `The choice "${text}" has neither "# move:" nor "# look:".`,
  },
  'repeated-id': {
    what: 'A choice id stands once in the whole scenario.',
    why: 'A run records the id: with two choices of one id nobody can tell which was made.',
    mend: 'Give the second choice its own id.',
    says: ({ id }) => `The choice id "${id}" stands twice.`,
  },
  'offer-without-topic': {
    what: 'An OFFER has a "# topic:".',
    why: 'Leave is given on a topic. An offer about nothing can never be well timed.',
    mend: 'Add "# topic:" with the same word as in "# grants:".',
    says: ({ choice }) => `The offer "${choice}" has no "# topic:".`,
  },
  'topic-never-granted': {
    what: 'The topic of an OFFER is granted somewhere.',
    why: 'An offer for which leave can never be had is at best half right, however well it is timed.',
    mend: 'Let the person grant it with "# grants:" after someone asks leave, or ask for advice with "# asks-advice".',
    says: ({ topic }) => `No line has "# grants: ${topic}" or "# asks-advice".`,
  },
  'undrawn-place': {
    what: 'A place of the visit is a room that is drawn.',
    why: 'Where nobody has drawn the room, the stage opens in the plain clinic, or stays where it was, while the words have gone on.',
    mend: 'Name one of the drawn rooms, or draw yours in "assets/rooms" and add it to "src/stage/room/rooms.ts".',
    says: ({ place, drawn }) => `Nobody has drawn the place "${place}". Drawn are: ${listed(quoted(drawn))}.`,
  },
  'writes-books': {
    what: 'The script never writes trust, heard, fixes or turns.',
    why: 'The engine keeps them. What a script writes is lost at the next turn, and Inky and the game drift apart.',
    mend: 'Take the line out. Keep your own variable under another name.',
    says: ({ variable }) => `This line writes "${variable}", which only the engine may.`,
  },
  'kept-fact-told': {
    what: 'A fact marked as kept is never told.',
    why: 'It is theirs to keep: the visit should leave it unsaid.',
    mend: 'Take the tag off the line, or take "kept" off the fact.',
    says: ({ fact }) => `The fact "${fact}" is kept in scenario.json but told here.`,
  },
  'fact-untold': {
    what: 'Every fact that is not kept can be told.',
    why: 'It counts in the score, so nobody could ever hear the whole story.',
    mend: 'Tag the line that tells it with "# fact:", and open a way to that line.',
    says: ({ fact, cause }) => `The fact "${fact}" is never told: ${missing(cause, `fact: ${fact}`)}.`,
  },
  'duty-without-line': {
    what: 'Every duty has a choice that meets it.',
    why: 'A duty nobody can meet makes every visit unsafe.',
    mend: 'Tag a choice with "# duty:", and open a way to it.',
    says: ({ duty, cause }) => `The duty "${duty}" cannot be met: ${missing(cause, `duty: ${duty}`)}.`,
  },
  'cue-never-dropped': {
    what: 'Every cue of the manifest is dropped.',
    why: 'A hint that is never given cannot be missed or met.',
    mend: 'Tag the line that drops it with "# cue:", or take the cue out of scenario.json.',
    says: ({ cue, cause }) => `The cue "${cue}" is never dropped: ${missing(cause, `cue: ${cue}`)}.`,
  },
  'ending-unreached': {
    what: 'Every ending of the manifest can be reached.',
    why: 'A learner is shown how many endings there are.',
    mend: 'Open a way to it, or take it out of scenario.json.',
    says: ({ ending, cause }) => `The ending "${ending}" is never reached: ${missing(cause, `ending: ${ending}`)}.`,
  },
  'choice-unreached': {
    what: 'Every choice is on offer in some playing.',
    why: 'A line nobody can reach teaches nobody, and was never tested.',
    mend: 'Loosen its condition. Where it is meant to be rare, look for it with "story explore".',
    says: ({ choice }) => `The choice "${choice}" was not on offer in any playing.`,
  },
  'endless-loop': {
    what: 'The script always comes to a choice or an end.',
    why: 'A script that goes round in a circle hangs the game.',
    mend: 'Find the knots that divert to each other without a choice between them.',
    says: ({ after, seconds }) =>
      `The script ${seconds > 0 ? `gave no answer for ${counted(seconds, 'second')}` : 'comes to no choice'} ${
        after === null ? 'at its beginning' : `after the choice "${after}"`
      }: it goes round in a circle.`,
  },
  'story-breaks': {
    what: 'Ink meets no fault while it is played.',
    why: 'The visit would stop in the middle.',
    mend: 'Mend what Ink names. Most often a branch lacks its "-> END" or its next knot.',
    says: ({ message, shown }) => `Ink says: ${message}. ${played(shown)}`,
  },
  'told-out-of-time': {
    what: 'Nothing is told or granted before the first turn, in the answer to a glance, or after "# later:".',
    why: 'What is told belongs to the turn it answers. Here there is no such turn.',
    mend: 'Move the line into the answer to a turn, or take the tag off.',
    says: ({ tag, when, shown }) => `"# ${tag}" stands ${outOfTime[when]}. ${played(shown)}`,
  },
  'one-ending': {
    what: 'Every path has exactly one "# ending:".',
    why: 'It says how the visit ended, in the debrief and in the class figures.',
    mend: 'Tag one line of each ending, and no line that an ending shares.',
    says: ({ endings, shown }) =>
      endings.length === 0
        ? `The visit stops here without an "# ending:". ${played(shown)}`
        : `One path has ${counted(endings.length, 'ending')}: ${listed(endings)}. ${played(shown)}`,
  },
  'three-felt': {
    what: 'Every path closes with the person\'s three sentences: "# felt:" understood, listened and included, once each, last of all.',
    why: "The person's own words come before any figure.",
    mend: 'Let every ending divert to one knot that says the three and ends.',
    says: ({ fault, shown }) => {
      const faults = {
        missing: 'One of the three "# felt:" sentences is missing.',
        repeated: 'A "# felt:" sentence stands more than once.',
        'not-last': 'Something follows the three "# felt:" sentences.',
      };
      return `${faults[fault]} ${played(shown)}`;
    },
  },
  'ends-early': {
    what: 'No visit ends before turn 8.',
    why: 'A visit that stops so soon teaches only that a line was wrong.',
    mend: 'Let the person show what is wrong and let the visit go on. People seldom throw a nurse out.',
    says: ({ ending, shown }) => `The ending "${ending}" comes after ${counted(shown.turns, 'turn')}. ${played(shown)}`,
  },
  'short-visit': {
    what: 'A visit has at least 12 turns.',
    why: 'Hearing someone takes time; a short path gives too little to look back on.',
    mend: 'Give this path some more to talk about.',
    says: ({ ending, shown }) => `The ending "${ending}" comes after ${counted(shown.turns, 'turn')}. ${played(shown)}`,
  },
  'long-visit': {
    what: 'A visit has at most 18 turns.',
    why: 'It has to fit a class of fifty minutes with time to talk.',
    mend: 'Close the conversation by turn: {turns >= 16: -> plan}.',
    says: ({ shown }) => `This path goes on past 18 turns. ${played(shown)}`,
  },
  'choices-in-a-turn': {
    what: 'Every turn offers 3 to 5 choices, glances not counted.',
    why: 'Two choices are a test of right and wrong; six are not read.',
    mend: 'Add a line that a kind, busy clinician might say here, or hold some back.',
    says: ({ turns, offered, shown }) =>
      `${counted(turns, 'choice')} on offer at once${turns > 0 ? `: ${listed(offered)}` : ''}. ${played(shown)}`,
  },
  'cannot-be-heard': {
    what: 'From any point up to turn 8 the person can still be heard.',
    why: 'People mend what went wrong between them. A script that shuts for good teaches learners to play safe.',
    mend: 'Leave a way back to the core fact: after an apology, a silence, a question.',
    says: ({ choice, shown }) =>
      `After ${choice === '' ? 'the beginning' : `"${choice}"`} no way was found to hear the person. ${played(shown)}`,
  },
  'red-flag-out-of-reach': {
    what: 'Nobody is led past a red flag without the chance to act.',
    why: 'Missing it caps the score. That is fair only to those who could have met it.',
    mend: 'Put the check on offer on every road by turn 8.',
    says: ({ duty, choice, shown }) =>
      `After ${choice === '' ? 'the beginning' : `"${choice}"`} no way was found to the duty "${duty}". ${played(shown)}`,
  },
  'cue-without-answer': {
    what: 'Whenever a cue is dropped, some choice makes room for it.',
    why: 'A hint that nobody can follow makes listening a matter of luck.',
    mend: 'Offer a silence, a reflection, an open question or a noticing there.',
    says: ({ cue, shown }) => `No choice makes room for the cue "${cue}". ${played(shown)}`,
  },
  'same-words-by-timing': {
    what: 'In at least three places the same words are coded differently on two paths.',
    why: 'It is the heart of the game: the same offer can be the best and the worst thing said.',
    mend: 'Use OFFER, offer-options or plan-together, and let people come to them both before and after hearing.',
    says: ({ found }) =>
      `Only ${counted(found.length, 'line')} ${found.length === 1 ? 'is' : 'are'} coded by timing${
        found.length > 0 ? `: ${listed(quoted(found))}` : ''
      }.`,
  },
  'two-good-choices': {
    what: 'At least four turns in ten offer two good choices.',
    why: 'With one good line a turn, the visit is a quiz. People differ in how they do it well.',
    mend: 'Where one line is good, write another of a different kind: a silence beside a question.',
    says: ({ share }) => `Two good choices are on offer in ${percent(share)} of turns.`,
  },
  'fix-never-returns': {
    what: 'A wrong fix changes what happens weeks later.',
    why: 'A fix that works as well as a plan teaches that asking is manners.',
    mend: 'After "# later:" write what life did to it, on a condition such as {fixes >= 1} or on a variable set by that choice.',
    says: ({ choice, plays }) =>
      choice === null
        ? 'No playing has a "# later:".'
        : `In ${counted(plays, 'playing')} with "${choice}" nothing was read after "# later:" that playings without a fix do not read too.`,
  },
  'longest-is-best': {
    what: 'The longest line is a good one no more often than by chance, give or take 5 in 100.',
    why: 'Learners find the pattern in minutes, and then stop reading.',
    mend: 'Let poor lines explain themselves. Cut good ones short.',
    says: ({ share, chance }) =>
      `The longest line is good in ${percent(share)} of turns; by chance it would be ${percent(chance)}.`,
  },
  'line-lengths': {
    what: 'Good and poor lines are equally long, within 10 %.',
    why: 'Length must not give the good line away.',
    mend: 'Trim the longer kind or give the shorter one a reason.',
    says: ({ good, poor }) => `Good lines have ${one(good)} words on average, poor ones ${one(poor)}.`,
  },
  'reading-age': {
    what: 'What the person says reads at school grade 5 or below; the clinician and the narrator at 7 or below.',
    why: 'Everyone should be able to play, in a second language and on a tired evening.',
    mend: 'Split long sentences first. Then find the short word.',
    says: ({ speaker, grade, limit, hardest }) =>
      `${speaker === '' ? 'The narrator' : `"${speaker}"`} reads at grade ${one(grade)}; the limit is ${limit}. Hardest: ${listed(quoted(hardest))}.`,
  },
  'american-spelling': {
    what: 'Spelling is British.',
    why: 'The visits are set in Britain, and a mixed spelling looks careless.',
    mend: 'Spell it as the message says.',
    says: ({ word, british }) => `"${word}" is spelt "${listed(british, 'or')}" here.`,
  },
  spelling: {
    what: 'Every word is in the British dictionary or in words.txt.',
    why: 'A misspelling in a clinical text costs trust.',
    mend: 'Correct it, or put the word on a line of words.txt in the scenario folder or in story/.',
    says: ({ word, near }) =>
      `"${word}" is in no word list.${near.length > 0 ? ` Near it: ${listed(quoted(near), 'or')}.` : ''}`,
  },
};

/** What one finding says. */
export const findingWords = <Id extends RuleId>({
  rule,
  facts,
}: {
  readonly rule: Id;
  readonly facts: RuleFacts[Id];
}): string => ruleWords[rule].says(facts);
