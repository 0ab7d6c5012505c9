import type { JSX } from 'preact';
import type { Scenario } from '../../scenario/scenario.ts';
import { strandWords } from '../../words/diary.ts';
import { visitWords } from '../../words/visit.ts';
import { lazily } from '../lazily.tsx';
import { AtHome } from '../pictures/pictures.tsx';
import { useApp } from '../use-app.ts';
import { WayBack } from './way-back.tsx';

const SetBegin = lazily(async () => (await import('../set-visit/begin.tsx')).SetBegin);

export function Referral({ scenario }: { readonly scenario: Pick<Scenario, 'manifest'> }): JSX.Element {
  const { referral } = scenario.manifest;
  return (
    <blockquote class="referral">
      <p>{referral.text}</p>
      <footer>{referral.from}</footer>
    </blockquote>
  );
}

/** What a learner knows before the door opens. */
export function TitleCard({
  visit,
  assignment,
}: {
  readonly visit: Pick<Scenario, 'manifest' | 'fingerprint'>;
  /** The mark of the assignment it is made for. */
  readonly assignment: string | undefined;
}): JSX.Element {
  const app = useApp();
  const { title, strand, minutes, you, contentNote, review } = visit.manifest;
  const reviewers = Object.values(review).flat().length;
  return (
    <main class="page title-card">
      <p>
        <WayBack assignment={assignment} />
      </p>
      <p class="eyebrow">
        {strandWords[strand]} · {visitWords.minutes(minutes)}
      </p>
      <h1>{title}</h1>
      <AtHome scenario={visit.manifest.id} />
      <p class="lead">{you.line}</p>
      <Referral scenario={visit} />
      {assignment !== undefined ? (
        <SetBegin visit={visit} mark={assignment} />
      ) : (
        <p class="actions">
          <button type="button" class="primary" onClick={() => app.begin(visit)}>
            {visitWords.begin}
          </button>
        </p>
      )}
      <section aria-label={visitWords.noteTitle} class="small">
        <p>{contentNote}</p>
        <p>
          {visitWords.rules} {visitWords.keys}
        </p>
        <p>{reviewers === 0 ? visitWords.unreviewed : visitWords.reviewed(reviewers)}</p>
      </section>
    </main>
  );
}
