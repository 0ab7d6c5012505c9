import type { Move } from './codebook.ts';

/** What each move means, for people: loaded with the debrief, not before the first choice. */
export interface Explained {
  readonly definition: string;
  readonly example: string;
  /** A plausible neighbour that is something else. */
  readonly nearMiss: string;
  readonly nearMissCodesAs: Move | 'OFFER';
  /** The published ideas that informed it. No instrument's text is used. */
  readonly informedBy: string;
}

export const explained: Record<Move, Explained> = {
  'ask-what-matters': {
    definition: 'Asks what is important to the person in their life, in their own terms.',
    example: 'Before I look at anything: what would you most like to be able to do again?',
    nearMiss: "What matters most is getting this leg healed, isn't it?",
    nearMissCodesAs: 'leading-question',
    informedBy: 'CollaboRATE 2; three-talk team talk (goals); What Matters To You',
  },
  'open-question': {
    definition: 'Invites the story without steering the answer.',
    example: 'Tell me how the nights have been.',
    nearMiss: 'Have the nights been bad again?',
    nearMissCodesAs: 'closed-question',
    informedBy: "MITI Question; Four Habits 2; Calgary-Cambridge gathering; Maguire 'open directive'",
  },
  'closed-question': {
    definition: 'Asks for one fact or a yes/no. Neutral, and needed for safety checks.',
    example: 'Any new swelling in that calf since Monday?',
    nearMiss: "You're not getting any chest pain, are you?",
    nearMissCodesAs: 'leading-question',
    informedBy: 'MITI Question; Calgary-Cambridge open-to-closed',
  },
  'leading-question': {
    definition: 'A question that hands over the answer.',
    example: "And you've been managing to wear them most days, haven't you?",
    nearMiss: 'Lots of people end up taking them off. How has it been for you?',
    nearMissCodesAs: 'open-question',
    informedBy: 'Maguire 1996 (inhibits disclosure)',
  },
  'ask-permission': {
    definition: 'Asks leave before touching, sitting, advising or raising a topic, and would accept a no.',
    example: "Could I tell you what I've seen help other people? It's fine to say no.",
    nearMiss: "I'm just going to pop this off and have a quick look, OK?",
    nearMissCodesAs: 'take-over',
    informedBy: 'MITI Seeking Collaboration; opens Persuade-with-Permission; OPTION-5 item 2',
  },
  'reflect-simple': {
    definition: "Says back the content in close to the person's own words.",
    example: "So it's about two in the morning that they come off.",
    nearMiss: "So you haven't really been keeping them on, then.",
    nearMissCodesAs: 'dismiss',
    informedBy: 'MITI Simple Reflection',
  },
  'reflect-complex': {
    definition: 'Offers, as a guess, the meaning or feeling under the words.',
    example: "It's not only the pain. You've stopped letting people sit near you.",
    nearMiss: 'I know just how you feel. My mum had one of these.',
    nearMissCodesAs: 'interrupt',
    informedBy:
      'MITI Complex Reflection; Four Habits 3; Maguire empathic statement / educated guess; VR-CoDES explicit, provides space',
  },
  affirm: {
    definition: 'Names a real strength or effort the clinician has seen.',
    example: 'Nine months of dressings and you still got to choir. That took some doing.',
    nearMiss: "Good girl. You've done ever so well with all this, I must say.",
    nearMissCodesAs: 'dismiss',
    informedBy: 'MITI Affirm; OARS',
  },
  'hold-silence': {
    definition: 'After a cue, stays put and says nothing.',
    example: '(You put the pen down and wait.)',
    nearMiss: '(You look down and write that up.)',
    nearMissCodesAs: 'interrupt',
    informedBy: 'Calgary-Cambridge leaving space; VR-CoDES non-explicit, provides space',
  },
  'notice-world': {
    definition: "Notices something in the person's home or story with curiosity, not as a hazard.",
    example: "Who's the dancer in the photograph?",
    nearMiss: "That's a lovely rug. Bit of a trip hazard, mind.",
    nearMissCodesAs: 'unsolicited-fix',
    informedBy: "Four Habits 1; Calgary-Cambridge rapport; the blog's 'guest in someone's home'",
  },
  'own-uncertainty': {
    definition: 'Owns a limit, a mistake, or being the guest. Works as repair.',
    example: 'I jumped ahead of you there. Sorry. Can we go back?',
    nearMiss: "I'm not sure about that. You'd have to ask the doctor.",
    nearMissCodesAs: 'dismiss',
    informedBy: "MITI Partnership global; OPTION-5 item 2; the blog's vulnerability passage",
  },
  'share-with-permission': {
    definition:
      'Gives one small piece of information or advice, after hearing and with leave, tied to what the person said.',
    example: "You said nights are worst. There's a wrap you can loosen yourself. Shall I show you?",
    nearMiss: '(the same words, said before hearing or without leave)',
    nearMissCodesAs: 'unsolicited-fix',
    informedBy: 'MITI Giving Information / Persuade with Permission; elicit-provide-elicit; OPTION-5 item 3',
  },
  'offer-options': {
    definition: 'Sets out two or more reasonable choices fairly, including leaving things as they are.',
    example: 'There are three ways we could go, and leaving it for now is one.',
    nearMiss: "There are options, but honestly the operation's the one that works.",
    nearMissCodesAs: 'persuade',
    informedBy: "OPTION-5 items 1 and 3; BRAN; MAPPIN'SDM 2-3; DSAT-10 options; three-talk option talk",
  },
  'elicit-preference': {
    definition: 'Asks which choice fits the person, and why.',
    example: 'Thinking of Jean and the allotment, which of those sits best?',
    nearMiss: "So you'd like to go ahead with it, then?",
    nearMissCodesAs: 'leading-question',
    informedBy: 'OPTION-5 item 4; CollaboRATE 3; SDM-Q-9 item 6; DSAT-10 values',
  },
  'teach-back': {
    definition: "Checks the clinician's own explaining by asking the person to put it in their words.",
    example: "I've said a lot. How would you tell your daughter what we're doing?",
    nearMiss: 'Does that all make sense to you, or shall I go over it again?',
    nearMissCodesAs: 'closed-question',
    informedBy: "NHS teach-back; MAPPIN'SDM 8; Four Habits 4; NG197",
  },
  'plan-together': {
    definition: "Builds the next step from both people's ideas: who does what, when, and how you'd know.",
    example: 'You try the wrap three nights, I ring Thursday, and the shoe is the test. What have I missed?',
    nearMiss: "So the plan is you keep them on at night, I'll ring on Thursday, and we'll take it from there.",
    nearMissCodesAs: 'take-over',
    informedBy: 'OPTION-5 item 5; CollaboRATE 3; three-talk decision talk; Four Habits 4; DSAT-10 next steps',
  },
  'invite-ally': {
    definition: 'Asks whom the person wants involved (carer, friend, interpreter, patient partner) and gets consent.',
    example: "Is there anyone you'd want in on this?",
    nearMiss: "I'll have a word with your daughter so you needn't.",
    nearMissCodesAs: 'take-over',
    informedBy: 'DSAT-10 support from others; NG197; NG150',
  },
  'speak-up': {
    definition: 'Says a clinical worry plainly, gives the reason, acts now, and keeps the person in the conversation.',
    example: "This redness has moved since Monday and I'm worried. I'd like to ring the GP now, here, with you.",
    nearMiss: "It's a bit redder, but nothing to fret over. We'll keep a close eye on it.",
    nearMissCodesAs: 'premature-reassure',
    informedBy: 'No MI/SDM instrument scores this: national red-flag guidance and professional codes',
  },
  'unsolicited-fix': {
    definition: 'Gives an answer, equipment, referral or advice before hearing, or without leave.',
    example: "I'll get you a tablet box with the days on, and we'll have that sorted.",
    nearMiss: 'Would a box help, or is remembering not really the trouble?',
    nearMissCodesAs: 'elicit-preference',
    informedBy: 'MITI Persuade / MISC advise without permission; the righting reflex; Maguire & Pitceathly block 1',
  },
  'take-over': {
    definition: 'Decides for the person, or does it and then tells them.',
    example: "I've put you down for the fourteenth, so that's one less thing to think about.",
    nearMiss: "There's a slot on the fourteenth. Do you want it held while you think?",
    nearMissCodesAs: 'ask-permission',
    informedBy: 'OPTION-5 items 4-5 at zero; Calgary-Cambridge shared planning absent',
  },
  persuade: {
    definition: 'Argues, warns, or uses expertise, guilt or fear to win.',
    example: "I'd hate to see you lose that leg, and that's where taking these off leads.",
    nearMiss: 'Could I say what worries me about leaving it off?',
    nearMissCodesAs: 'ask-permission',
    informedBy: 'MITI Persuade (MI non-adherent)',
  },
  'premature-reassure': {
    definition: 'Comforts or makes light before the worry is known.',
    example: "Don't you worry about that. They do hundreds of these and he's very good.",
    nearMiss: "When you picture the operation, what's the worst bit?",
    nearMissCodesAs: 'open-question',
    informedBy: 'Maguire & Pitceathly block; VR-CoDES reduces space',
  },
  dismiss: {
    definition: 'Corrects, blames, doubts, labels or talks down.',
    example: "It says here you've been non-compliant with the bandaging since about Easter.",
    nearMiss: "The notes use a word I don't care for. I'd rather hear it from you.",
    nearMissCodesAs: 'own-uncertainty',
    informedBy: 'MITI Confront; NHS England Language Matters',
  },
  interrupt: {
    definition: 'Cuts in, changes the subject after a cue, or turns to a screen, form or someone else.',
    example: "Right, lovely. Let's get that blood pressure done while I've the kit out.",
    nearMiss: 'I want to come back to that. May I check your breathing first?',
    nearMissCodesAs: 'ask-permission',
    informedBy: 'Singh Ospina 2019; VR-CoDES reduces space; Calgary-Cambridge',
  },
};
