/** What a debrief shows, worked out from a playthrough. */
import type { ChoiceId } from '../base/base.ts';
import { type Code, type Family, familyOf } from '../codebook/codebook.ts';
import { fixWeight } from '../codebook/fixing.ts';
import { listening, meetsCue } from '../codebook/listening.ts';
import { missedDuties, type Score } from '../codebook/score.ts';
import type { Acted, Beat } from '../conversation/beats.ts';
import type { Duty, Fact } from '../scenario/manifest.ts';
import { logOf, type Scenario } from '../scenario/scenario.ts';
import { type Closing, closingsOf, type Playthrough, scoreOf } from './replay.ts';

export interface TurnShown {
  readonly index: number;
  /** How many choices came before it: what *try from here* keeps. */
  readonly step: number;
  readonly choice: ChoiceId;
  readonly text: string;
  readonly code: Code;
  readonly family: Family;
  readonly cue: 'met' | 'missed' | null;
  /** What the cue before it hinted at, in the author's words. */
  readonly hints: readonly string[];
  readonly heardHere: boolean;
  readonly repaired: boolean;
  /** What the person said to it, up to the next turn. */
  readonly reply: readonly { readonly speaker: string | null; readonly text: string }[];
}

export interface Debrief {
  readonly score: Score;
  readonly turns: readonly TurnShown[];
  readonly closings: readonly Closing[];
  readonly cues: { readonly met: number; readonly all: number };
  readonly told: readonly Fact[];
  /** What could have been told and was not. Facts a person may keep are not among them. */
  readonly untold: readonly Fact[];
  readonly duties: readonly { readonly duty: Duty; readonly met: boolean }[];
  readonly redMissed: boolean;
  readonly next: NextStep;
}

/** What to try next, picked by what was missing, worst first. */
export type NextStep =
  | 'red-flag'
  | 'ask-first'
  | 'say-back'
  | 'wait-with-fix'
  | 'meet-cues'
  | 'name-choices'
  | 'plan-with'
  | 'duties'
  | 'go-deeper'
  | 'another';

function nextStep(score: Score, redMissed: boolean): NextStep {
  const rules: readonly (readonly [NextStep, boolean])[] = [
    ['red-flag', redMissed],
    ['ask-first', score.headline === 'D'],
    ['say-back', score.headline === 'C'],
    ['wait-with-fix', score.mattersFirst < 80],
    ['meet-cues', score.listening < 60],
    ['name-choices', !score.coded.includes('offer-options')],
    ['plan-with', !score.coded.includes('plan-together')],
    ['duties', score.safeCare < 100],
    ['go-deeper', score.wholeStory < 80],
  ];
  return rules.find(([, applies]) => applies)?.[0] ?? 'another';
}

const saidIn = (beats: readonly Beat[]): TurnShown['reply'] =>
  beats
    .filter((beat) => beat.kind === 'spoke')
    .filter((beat) => beat.text !== '')
    .map((beat) => ({ speaker: beat.tags.speaker ?? null, text: beat.text }));

/** Where a reply ends: at the next turn, at *weeks later*, or at the person's closing sentences. */
const endsReply = (beat: Beat) =>
  beat.kind === 'acted' || (beat.kind === 'spoke' && (beat.tags.later !== undefined || beat.tags.felt !== undefined));

function replyAfter(beats: readonly Beat[], at: number): readonly Beat[] {
  const end = beats.findIndex((beat, index) => index > at && endsReply(beat));
  return beats.slice(at + 1, end < 0 ? undefined : end);
}

/** Hints still open when a turn was taken: those of the lines since the turn before it. */
function hintsBefore(beats: readonly Beat[], at: number, scenario: Scenario): readonly string[] {
  const from = beats.slice(0, at).findLastIndex((beat) => beat.kind === 'acted');
  const ids = beats.slice(from + 1, at).flatMap((beat) => (beat.kind === 'spoke' ? beat.tags.cues : []));
  return [...new Set(ids)].map((id) => scenario.manifest.cues.find((cue) => cue.id === id)?.what ?? id);
}

const stepOf = (beats: readonly Beat[], at: number) =>
  beats.slice(0, at).filter((beat) => beat.kind !== 'spoke').length;

function turnsShown(scenario: Scenario, play: Playthrough, score: Score): readonly TurnShown[] {
  return play.beats.flatMap((beat, at) => {
    if (beat.kind !== 'acted') return [];
    return [turnShown(beat, at, { scenario, play, score })];
  });
}

interface Seen {
  readonly scenario: Scenario;
  readonly play: Playthrough;
  readonly score: Score;
}

function turnShown(beat: Acted, at: number, { scenario, play, score }: Seen): TurnShown {
  const weight = fixWeight(score.coded, beat.turn);
  const unrepaired = fixWeight(score.coded.slice(0, beat.turn + 1), beat.turn);
  return {
    index: beat.turn,
    step: stepOf(play.beats, at),
    choice: beat.choice,
    text: beat.text,
    code: beat.code,
    family: familyOf(beat.code),
    cue: beat.cue ? (meetsCue(play.turns, beat.turn) ? 'met' : 'missed') : null,
    hints: beat.cue ? hintsBefore(play.beats, at, scenario) : [],
    heardHere: score.heardAt === beat.turn,
    repaired: weight < unrepaired,
    reply: saidIn(replyAfter(play.beats, at)),
  };
}

/** All of a debrief. Works on an unfinished playthrough too. */
export function debriefOf(scenario: Scenario, play: Playthrough): Debrief {
  const score = scoreOf(scenario, play.turns);
  const missed = new Set(missedDuties(logOf(scenario.manifest, play.turns)));
  const redMissed = scenario.manifest.duties.some((duty) => duty.red && missed.has(duty.id));
  const { cues, cuesMet } = listening(play.turns);
  const tellable = scenario.manifest.facts.filter((fact) => !fact.kept);
  return {
    score,
    turns: turnsShown(scenario, play, score),
    closings: closingsOf(play.beats),
    cues: { met: cuesMet, all: cues },
    told: tellable.filter((fact) => play.told.has(fact.id)),
    untold: tellable.filter((fact) => !play.told.has(fact.id)),
    duties: scenario.manifest.duties.map((duty) => ({ duty, met: !missed.has(duty.id) })),
    redMissed,
    next: nextStep(score, redMissed),
  };
}
