import type { JSX } from 'preact';
import type { Scenario } from '../../scenario/scenario.ts';
import { assignmentWords, ownWordsWords } from '../../words/assignment.ts';
import { visitWords } from '../../words/visit.ts';
import { useApp } from '../use-app.ts';
import { useSet } from './set.ts';

interface Props {
  readonly visit: Pick<Scenario, 'manifest' | 'fingerprint'>;
  /** The mark of the assignment. */
  readonly mark: string;
}

/** The way into a visit that was set: none where it was played as often as was asked. */
export function SetBegin({ visit, mark }: Props): JSX.Element {
  const app = useApp();
  const { assignment, steps } = useSet(mark);
  const step = steps.find((each) => each.visit === visit.manifest.id);
  if (step?.open === false) return <p>{assignmentWords.usedUp(step.played.length)}</p>;
  return (
    <>
      {assignment === null && <p>{assignmentWords.forgotten}</p>}
      {assignment?.ownWords && <p>{ownWordsWords.before}</p>}
      <p class="actions">
        <button type="button" class="primary" onClick={() => app.begin(visit)}>
          {visitWords.begin}
        </button>
      </p>
    </>
  );
}
