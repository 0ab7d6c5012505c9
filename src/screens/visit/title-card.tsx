import type { JSX } from 'preact';
import { links } from '../../app/routes.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { strandWords } from '../../words/diary.ts';
import { visitWords } from '../../words/visit.ts';
import { useApp } from '../use-app.ts';

export function Referral({ scenario }: { readonly scenario: Scenario }): JSX.Element {
  const { referral } = scenario.manifest;
  return (
    <blockquote class="referral">
      <p>{referral.text}</p>
      <footer>{referral.from}</footer>
    </blockquote>
  );
}

/** What a learner knows before the door opens. */
export function TitleCard({ scenario }: { readonly scenario: Scenario }): JSX.Element {
  const app = useApp();
  const { title, strand, minutes, you, contentNote, review } = scenario.manifest;
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
      <Referral scenario={scenario} />
      <p class="actions">
        <button type="button" class="primary" onClick={() => app.begin(scenario)}>
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
