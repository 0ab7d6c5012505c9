/** The facilitator's guide to a visit: its own pages, and what holds for every session. Made to be printed. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../app/card.ts';
import { links } from '../../app/routes.ts';
import type { ScenarioId } from '../../base/base.ts';
import type { Guide } from '../../scenario/guide.ts';
import { avoid, guideWords, rubric, session } from '../../words/guide.ts';
import { visitWords } from '../../words/visit.ts';
import { AtHome } from '../pictures/pictures.tsx';
import { Problem } from '../problem.tsx';
import { useApp } from '../use-app.ts';
import { useHeadingFocus } from '../use-heading-focus.ts';
import { Blocks, reachable } from './blocks.tsx';
import './guide.css';

function Session(): JSX.Element {
  return (
    <section>
      <h2>{guideWords.sessionTitle}</h2>
      <p>{guideWords.sessionLead}</p>
      <section class="table" aria-label={guideWords.sessionTitle} {...reachable}>
        <table class="session">
          <thead>
            <tr>
              <th scope="col">{guideWords.whenTitle}</th>
              <th scope="col">{guideWords.whatTitle}</th>
              <th scope="col">{guideWords.howTitle}</th>
            </tr>
          </thead>
          <tbody>
            {session.map(({ from, to, what, how }) => (
              <tr key={from}>
                <td>{guideWords.minutes(from, to)}</td>
                <th scope="row">{what}</th>
                <td>{how}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Rubric(): JSX.Element {
  return (
    <section>
      <h2>{guideWords.rubricTitle}</h2>
      <p>{guideWords.rubricLead}</p>
      <section class="table" aria-label={guideWords.rubricTitle} {...reachable}>
        <table class="rubric">
          <thead>
            <tr>
              <td />
              {rubric.levels.map((level) => (
                <th key={level} scope="col">
                  {level}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rubric.rows.map((row) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {rubric.levels.map((level) => (
                  <td key={level} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Sentences({ title, of }: { readonly title: string; readonly of: readonly string[] }): JSX.Element {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {of.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

type Fetched =
  | { readonly kind: 'fetching' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'here'; readonly guide: Guide };

function useGuide(scenario: ScenarioId): Fetched {
  const app = useApp();
  const [fetched, set] = useState<Fetched>({ kind: 'fetching' });
  useEffect(() => {
    let gone = false;
    app.loadBeside(scenario, 'guide').then(
      (guide) => !gone && set({ kind: 'here', guide }),
      () => !gone && set({ kind: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, [app, scenario]);
  return fetched;
}

function Head({ title, scenario }: { readonly title: string; readonly scenario: ScenarioId }): JSX.Element {
  const heading = useHeadingFocus();
  return (
    <header>
      <p class="screen-only">
        <a href={links.diary}>{guideWords.back}</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <AtHome scenario={scenario} />
      <p class="notice-box">{guideWords.spoils}</p>
      <p class="actions screen-only">
        <a class="primary" href={links.visit(scenario)}>
          {guideWords.play}
        </a>
        <a href={links.present(scenario)}>{guideWords.present}</a>
        <button type="button" class="quiet" onClick={() => print()}>
          {guideWords.print}
        </button>
      </p>
    </header>
  );
}

function Whole({ guide, scenario }: { readonly guide: Guide; readonly scenario: ScenarioId }): JSX.Element {
  return (
    <main class="page guide">
      <Head title={guide.title} scenario={scenario} />
      <Blocks blocks={guide.blocks} />
      <Session />
      <Rubric />
      <Sentences title={guideWords.avoidTitle} of={avoid} />
      <p class="small">{guideWords.unreviewed}</p>
    </main>
  );
}

export function GuideScreen({
  scenario,
  cards,
}: {
  readonly scenario: ScenarioId;
  readonly cards: readonly Card[];
}): JSX.Element {
  const known = cards.some((card) => card.id === scenario);
  return known ? <Fetched scenario={scenario} /> : <Problem sentences={[visitWords.unknownVisit(scenario)]} />;
}

function Fetched({ scenario }: { readonly scenario: ScenarioId }): JSX.Element {
  const fetched = useGuide(scenario);
  if (fetched.kind === 'failed') return <Problem sentences={[guideWords.notLoaded]} />;
  if (fetched.kind === 'here') return <Whole guide={fetched.guide} scenario={scenario} />;
  return (
    <main class="page">
      <p>{guideWords.loading}</p>
    </main>
  );
}
