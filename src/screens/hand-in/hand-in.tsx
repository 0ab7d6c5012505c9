/** Handing in: what is in it, what may be left out, and the code, the link and the file to give. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Card } from '../../app/card.ts';
import { dayOf } from '../../app/classwork/classwork.ts';
import { type Choosing, handInOf, picked } from '../../app/classwork/handing.ts';
import { runsFor } from '../../app/classwork/progress.ts';
import { links } from '../../app/routes.ts';
import type { AppState } from '../../app/state.ts';
import { decodeHandIn, encodeHandIn, type HandIn } from '../../classroom/hand-in.ts';
import type { Learner } from '../../storage/classwork/classwork.ts';
import type { RunRecord } from '../../storage/record.ts';
import { assignmentWords, handInWords } from '../../words/assignment.ts';
import { assignmentErrorWords } from '../../words/class.ts';
import { type OpenAssignment, useAssignment } from '../assignment/opened.ts';
import { Problem } from '../assignment/problem.tsx';
import { useApp, useSelected } from '../use-app.ts';
import { useHeadingFocus } from '../use-heading-focus.ts';
import { Contents } from './contents.tsx';
import { type Replayed, useReplayed } from './handable.ts';
import { Leaving } from './leaving.tsx';
import { Refused } from './refused.tsx';
import { Ways } from './ways.tsx';
import '../form.css';
import './hand-in.css';

interface Props {
  readonly code: string;
  readonly cards: readonly Card[];
}

const recordsNow = (state: AppState) => state.records;
const learnerNow = (state: AppState) => state.classwork.learner;
const keepingNow = (state: AppState) => state.keeping;

function Head({ found: { assignment, opened } }: { readonly found: OpenAssignment }): JSX.Element {
  const app = useApp();
  const heading = useHeadingFocus();
  const { due } = assignment;
  const today = dayOf(app.ports.now());
  return (
    <header>
      <p>
        <a href={links.assignment(opened.code)}>{assignmentWords.back}</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {handInWords.title}
      </h1>
      <p>{handInWords.intro}</p>
      {due !== null && today !== null && today > due && <p class="late">{handInWords.late(due)}</p>}
    </header>
  );
}

/** Whole where it keeps every limit of the format. */
const isWhole = (handIn: HandIn) => decodeHandIn(encodeHandIn(handIn)).ok;

interface GivingProps {
  readonly found: OpenAssignment;
  readonly learner: Learner;
  readonly runs: readonly Replayed[];
}

function Giving({ found: { assignment }, learner, runs }: GivingProps): JSX.Element {
  const app = useApp();
  const [choosing, choose] = useState<Choosing>({ which: 'best', ownWords: true, reflections: true });
  const now = useMemo(() => app.ports.now(), [app]);
  const handIn = useMemo(
    () => handInOf({ assignment, learner, runs, now }, choosing),
    [assignment, learner, runs, now, choosing],
  );
  if (handIn === null) return <p>{handInWords.none}</p>;
  return (
    <>
      <Leaving
        choosing={choosing}
        several={picked(runs, 'best').length < runs.length}
        onChange={(changed) => choose({ ...choosing, ...changed })}
      />
      <Contents handIn={handIn} runs={runs} />
      {isWhole(handIn) ? (
        <Ways code={encodeHandIn(handIn)} name={learner.name} />
      ) : (
        <p class="problem" role="alert">
          {handInWords.tooMuch}
        </p>
      )}
    </>
  );
}

interface BodyProps {
  readonly found: OpenAssignment;
  readonly records: readonly RunRecord[];
  readonly cards: readonly Card[];
}

function Body({ found, records, cards }: BodyProps): JSX.Element {
  const learner = useSelected(learnerNow);
  const tried = useReplayed(records);
  const runs = useMemo(() => tried.flatMap((each) => (each.kind === 'replayed' ? [each.replayed] : [])), [tried]);
  if (learner === null) return <p>{handInWords.nameFirst}</p>;
  if (records.length === 0) return <p>{handInWords.nothing}</p>;
  if (tried.some(({ kind }) => kind === 'waiting')) return <p>{handInWords.loading}</p>;
  return (
    <>
      <Refused tried={tried} cards={cards} />
      <Giving found={found} learner={learner} runs={runs} />
    </>
  );
}

export function HandInScreen({ code, cards }: Props): JSX.Element | null {
  const found = useAssignment(code);
  const keeping = useSelected(keepingNow);
  const all = useSelected(recordsNow);
  const mark = found.ok ? found.value.opened.mark : '';
  const records = useMemo(() => runsFor(all, mark), [all, mark]);
  if (!found.ok) return <Problem sentence={assignmentErrorWords(found.problem)} />;
  if (keeping === null) return null;
  return (
    <main class="page hand-in">
      <Head found={found.value} />
      <Body found={found.value} records={records} cards={cards} />
    </main>
  );
}
