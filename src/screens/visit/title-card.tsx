import type { JSX } from 'preact';
import { links } from '../../app/routes.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { strandWords } from '../../words/diary.ts';
import { visitWords } from '../../words/visit.ts';
import { useApp } from '../use-app.ts';

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
export function TitleCard({ visit }: { readonly visit: Pick<Scenario, 'manifest' | 'fingerprint'> }): JSX.Element {
  const app = useApp();
  const { title, strand, minutes, you, contentNote, review } = visit.manifest;
  const reviewers = Object.values(review).flat().length;
  return (
    <main class="page title-card">
      <p>
        <a href={links.diary}>{visitWords.back}</a>
      </p>
      <p class="eyebrow">
        {strandWords[strand]} · {visitWords.minutes(minutes)}
      </p>
      <h1>{title}</h1>
      <p class="lead">
        {visitWords.youAre(you.name, you.role)} {you.line}
      </p>
      <Referral scenario={visit} />
      <p class="actions">
        <button type="button" class="primary" onClick={() => app.begin(visit)}>
          {visitWords.begin}
        </button>
      </p>
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
