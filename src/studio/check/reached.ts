/** What playing a scenario many times has shown: the one thing the rules know of paths. */
import type { ChoiceId, Seed } from '../../base/base.ts';
import type { Code } from '../../codebook/codebook.ts';
import type { CodedTurn } from '../../codebook/coding.ts';
import type { Beat } from '../../conversation/beats.ts';

/** How a choice serves at its moment: good, poor, or neither. */
export type Worth = 'good' | 'plain' | 'poor';

/** A choice as it was offered at one moment. */
export interface Option {
  readonly id: ChoiceId;
  readonly text: string;
  readonly named: boolean;
  readonly kind: 'turn' | 'glance' | 'pick';
  /** What it would be coded as here; null where it takes no turn. */
  readonly code: Code | null;
  readonly worth: Worth;
  readonly duties: readonly string[];
  /** It leaves room for a cue just dropped, were it not the third of its kind. */
  readonly meetsCue: boolean;
  /** It would be the turn at which the person is heard. */
  readonly hears: boolean;
}

/** What was offered at one moment of a play. */
export interface Menu {
  /** How many choices had been made. */
  readonly step: number;
  /** How many turns had been taken. */
  readonly turn: number;
  /** Cues dropped since the last turn. */
  readonly cues: readonly string[];
  readonly options: readonly Option[];
}

/** One playing, to its end or to where it stopped. */
export interface Play {
  readonly seed: Seed;
  readonly choices: readonly ChoiceId[];
  readonly beats: readonly Beat[];
  readonly turns: readonly CodedTurn[];
  readonly menus: readonly Menu[];
  /** Index, from 0, of the turn at which the person was heard. */
  readonly heardAt: number | null;
  /** Cut: it went on past all bounds. */
  readonly finish: 'ended' | 'broke' | 'goes-round' | 'cut';
  /** What Ink said where it broke. */
  readonly broke: string | null;
}

export type Goal = { readonly kind: 'heard' } | { readonly kind: 'duty'; readonly duty: string };

/** A point from which no playing on was found that reaches a goal. */
export interface Lost {
  readonly goal: Goal;
  readonly seed: Seed;
  /** The last of them is the choice that lost it; none where it is lost from the start. */
  readonly choices: readonly ChoiceId[];
  readonly turns: number;
}

export interface Reached {
  readonly plays: readonly Play[];
  readonly lost: readonly Lost[];
}
