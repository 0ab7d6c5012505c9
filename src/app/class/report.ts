/** What is shown of a class: worked out from what was checked, and never kept. */
import type { ScenarioId } from '../../base/base.ts';
import type { Learner } from '../../classroom/checking/learner.ts';
import type { Checked, OtherEdition, Refused } from '../../classroom/checking/verify.ts';
import { type ScenarioFigures, scenarioFigures } from '../../classroom/figures/figures.ts';
import { type Counting, type Played, playedBy } from '../../classroom/figures/playings.ts';
import type { Headline } from '../../codebook/score.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** A code that was checked, and the text it stood in. */
export interface CheckedIn {
  /** The id of what was given. */
  readonly given: string;
  /** The file's name; '' where it was pasted. */
  readonly from: string;
  readonly checked: Checked;
}

/** Something handed in that does not count, and where it stands. */
export interface Passed<Reason> {
  readonly given: string;
  readonly from: string;
  /** From 1. */
  readonly line: number;
  readonly reason: Reason;
}

/** A whole text or file without anything in it that could be read. */
export interface PassedOver {
  readonly from: string;
  readonly reason: Refused | { readonly kind: 'too-large' } | { readonly kind: 'not-read' };
}

/** What one learner did in one visit. */
export interface LearnerRow {
  readonly learner: Learner;
  readonly scenario: ScenarioId;
  /** The code of the playing that counts. */
  readonly code: string;
  readonly ended: boolean;
  readonly headline: Headline;
  /** Of 0 to 100. */
  readonly total: number;
  /** Playings handed in, those that do not count included. */
  readonly playings: number;
}

export interface VisitReport {
  readonly figures: ScenarioFigures;
  readonly title: string;
  /** The name of the person visited. */
  readonly person: string;
  readonly endings: readonly { readonly id: string; readonly title: string }[];
}

export interface Report {
  readonly counting: Counting;
  /** Codes checked, and codes found. */
  readonly checked: number;
  readonly found: number;
  /** Playings that hold, once each. */
  readonly verified: number;
  /** Playings that hold and were there already. */
  readonly duplicates: number;
  readonly refused: readonly Passed<Refused>[];
  readonly otherEdition: readonly Passed<OtherEdition>[];
  /** In the order they were first met. */
  readonly learners: readonly Learner[];
  /** Learner by learner. */
  readonly rows: readonly LearnerRow[];
  /** Visits that anybody played. */
  readonly visits: readonly VisitReport[];
}

const rowOf = ({ learner, scenario, counted: { played }, all }: Played): LearnerRow => ({
  learner,
  scenario,
  code: played.code,
  ended: played.ended,
  headline: played.score.headline,
  total: played.score.total,
  playings: all.length,
});

const visitOf = (scenario: Scenario, played: readonly Played[]): VisitReport => ({
  figures: scenarioFigures(scenario, played),
  title: scenario.manifest.title,
  person: scenario.manifest.cast[0]?.name ?? '',
  endings: scenario.manifest.endings,
});

/** Learners once each, in the order first met. */
export const learnersOf = (played: readonly Pick<Played, 'learner'>[]): readonly Learner[] => [
  ...new Map(played.map(({ learner }) => [learner.id, learner])).values(),
];

function passedIn(all: readonly CheckedIn[]): Pick<Report, 'refused' | 'otherEdition'> {
  const refused: Passed<Refused>[] = [];
  const otherEdition: Passed<OtherEdition>[] = [];
  for (const { given, from, checked } of all) {
    const { line } = checked;
    for (const run of checked.runs) {
      if (run.kind === 'refused') refused.push({ given, from, line, reason: run.reason });
      if (run.kind === 'other-edition') otherEdition.push({ given, from, line, reason: run });
    }
  }
  return { refused, otherEdition };
}

interface Everything {
  readonly scenarios: readonly Scenario[];
  readonly checked: readonly CheckedIn[];
  /** Codes found, checked or not. */
  readonly found: number;
}

/** The figures of all that was checked so far. */
export function reportOf({ scenarios, checked, found }: Everything, counting: Counting): Report {
  const played = playedBy(
    checked.map((each) => each.checked),
    counting,
  );
  const learners = learnersOf(played);
  const order = new Map(learners.map(({ id }, index) => [id, index]));
  const place = ({ learner }: Played) => order.get(learner.id) ?? 0;
  const held = checked.flatMap((each) => each.checked.runs).filter(({ kind }) => kind === 'verified').length;
  const verified = played.reduce((sum, { all }) => sum + all.length, 0);
  return {
    counting,
    checked: checked.length,
    found,
    verified,
    duplicates: held - verified,
    ...passedIn(checked),
    learners,
    rows: played.toSorted((a, b) => place(a) - place(b)).map(rowOf),
    visits: scenarios
      .filter(({ manifest }) => played.some(({ scenario }) => scenario === manifest.id))
      .map((scenario) => visitOf(scenario, played)),
  };
}
