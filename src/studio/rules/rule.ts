/** The rules of a scenario: what each found, as facts. words/rules.ts says what, why and how to mend. */
import type { BadField, NotJson } from '../../base/parse.ts';
import type { FeelingFault } from './endings.ts';

export type Severity = 'error' | 'warning';

export interface Place {
  readonly file: string;
  /** From 1; 0 for the whole file. */
  readonly line: number;
}

/** A playing that shows a fault. */
export interface Shown {
  /** Run code: `story replay` plays it. */
  readonly run: string;
  /** Turns taken by then. */
  readonly turns: number;
}

/** Why something of the manifest has no part in the visit. */
export type Missing = 'not-in-script' | 'not-reached';

/** What each rule has to say of one finding. */
export interface RuleFacts {
  readonly 'no-manifest': Record<never, never>;
  readonly manifest: { readonly cause: BadField | NotJson };
  readonly 'folder-name': { readonly id: string; readonly folder: string };
  readonly 'repeated-entry': { readonly list: string; readonly id: string };
  readonly 'core-fact': { readonly cause: 'none' | 'several' | 'other-layer'; readonly facts: readonly string[] };
  readonly 'duty-source': { readonly duty: string; readonly source: number; readonly sources: number };
  readonly 'pivotal-choice': { readonly choice: string };
  readonly ink: { readonly message: string };
  readonly 'unknown-tag': { readonly tag: string; readonly on: 'choice' | 'line'; readonly known: readonly string[] };
  readonly 'unknown-value': { readonly tag: string; readonly value: string; readonly known: readonly string[] };
  readonly 'tag-in-braces': { readonly tag: string };
  readonly 'choice-without-id': { readonly text: string };
  readonly 'choice-without-move': { readonly text: string };
  readonly 'repeated-id': { readonly id: string };
  readonly 'offer-without-topic': { readonly choice: string };
  readonly 'topic-never-granted': { readonly topic: string };
  readonly 'undrawn-place': { readonly place: string; readonly drawn: readonly string[] };
  readonly 'writes-books': { readonly variable: string };
  readonly 'kept-fact-told': { readonly fact: string };
  readonly 'fact-untold': { readonly fact: string; readonly cause: Missing };
  readonly 'duty-without-line': { readonly duty: string; readonly cause: Missing };
  readonly 'cue-never-dropped': { readonly cue: string; readonly cause: Missing };
  readonly 'ending-unreached': { readonly ending: string; readonly cause: Missing };
  readonly 'choice-unreached': { readonly choice: string };
  readonly 'endless-loop': { readonly after: string | null; readonly seconds: number };
  readonly 'story-breaks': { readonly message: string; readonly shown: Shown };
  readonly 'told-out-of-time': {
    readonly tag: string;
    readonly when: 'before-first-turn' | 'under-a-glance' | 'after-later';
    readonly shown: Shown;
  };
  readonly 'one-ending': { readonly endings: readonly string[]; readonly shown: Shown };
  readonly 'three-felt': { readonly fault: FeelingFault; readonly shown: Shown };
  readonly 'ends-early': { readonly ending: string; readonly shown: Shown };
  readonly 'short-visit': { readonly ending: string; readonly shown: Shown };
  readonly 'long-visit': { readonly shown: Shown };
  readonly 'choices-in-a-turn': { readonly turns: number; readonly offered: readonly string[]; readonly shown: Shown };
  readonly 'cannot-be-heard': { readonly choice: string; readonly shown: Shown };
  readonly 'red-flag-out-of-reach': { readonly duty: string; readonly choice: string; readonly shown: Shown };
  readonly 'cue-without-answer': { readonly cue: string; readonly shown: Shown };
  readonly 'same-words-by-timing': { readonly found: readonly string[] };
  readonly 'two-good-choices': { readonly share: number };
  readonly 'fix-never-returns': { readonly choice: string | null; readonly plays: number };
  readonly 'longest-is-best': { readonly share: number; readonly chance: number };
  readonly 'line-lengths': { readonly good: number; readonly poor: number };
  readonly 'reading-age': {
    readonly speaker: string;
    readonly grade: number;
    readonly limit: number;
    readonly hardest: readonly string[];
  };
  readonly 'american-spelling': { readonly word: string; readonly british: readonly string[] };
  readonly spelling: { readonly word: string; readonly near: readonly string[] };
}

export type RuleId = keyof RuleFacts;

/** One fault, with the place to mend it. */
export type Finding = {
  readonly [Id in RuleId]: Place & { readonly rule: Id; readonly facts: RuleFacts[Id] };
}[RuleId];

/** Every rule in the order an author meets them: the manifest, the script's text, what playing shows, the wording. */
export const severities = {
  'no-manifest': 'error',
  manifest: 'error',
  'folder-name': 'error',
  'repeated-entry': 'error',
  'core-fact': 'error',
  'duty-source': 'error',
  'pivotal-choice': 'error',
  ink: 'error',
  'unknown-tag': 'error',
  'unknown-value': 'error',
  'tag-in-braces': 'error',
  'choice-without-id': 'error',
  'choice-without-move': 'error',
  'repeated-id': 'error',
  'offer-without-topic': 'error',
  'topic-never-granted': 'warning',
  'undrawn-place': 'warning',
  'writes-books': 'error',
  'kept-fact-told': 'error',
  'fact-untold': 'error',
  'duty-without-line': 'error',
  'cue-never-dropped': 'error',
  'ending-unreached': 'error',
  'choice-unreached': 'warning',
  'endless-loop': 'error',
  'story-breaks': 'error',
  'told-out-of-time': 'error',
  'one-ending': 'error',
  'three-felt': 'error',
  'ends-early': 'error',
  'short-visit': 'warning',
  'long-visit': 'error',
  'choices-in-a-turn': 'error',
  'cannot-be-heard': 'error',
  'red-flag-out-of-reach': 'error',
  'cue-without-answer': 'error',
  'same-words-by-timing': 'error',
  'two-good-choices': 'error',
  'fix-never-returns': 'error',
  'longest-is-best': 'error',
  'line-lengths': 'error',
  'reading-age': 'error',
  'american-spelling': 'error',
  spelling: 'error',
} as const satisfies Record<RuleId, Severity>;

export const ruleIds = Object.keys(severities) as readonly RuleId[];

/** One finding for each place and thing found, the first to show it. */
export function distinct(findings: readonly Finding[], sameThing: (finding: Finding) => string = () => '') {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.file} ${finding.line} ${sameThing(finding)}`;
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}
