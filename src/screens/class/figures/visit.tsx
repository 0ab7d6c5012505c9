/** What the class did in one visit, for the projector and for paper. */
import type { JSX } from 'preact';
import type { VisitReport } from '../../../app/class/report.ts';
import { links } from '../../../app/routes.ts';
import type { Counting } from '../../../classroom/figures/playings.ts';
import { debriefQuestionWords } from '../../../words/class.ts';
import { figureWords, headlineOfClass } from '../../../words/class-figures.ts';
import { classWords, countingWords } from '../../../words/class-page.ts';
import { useHeadingFocus } from '../../use-heading-focus.ts';
import type { NameOf } from '../named.ts';
import { Decisions } from './decisions.tsx';
import { FirstTimes } from './first-times.tsx';
import { Heatmap } from './heatmap.tsx';
import { Missed } from './missed.tsx';
import { Roads } from './roads.tsx';
import { Felt, OwnWords, Reflections } from './said.tsx';
import '../figures.css';

interface Props {
  readonly visit: VisitReport;
  readonly counting: Counting;
  readonly nameOf: NameOf;
  /** The codes of the playings that count. */
  readonly codes: readonly string[];
}

function Headlines({ visit: { figures } }: Pick<Props, 'visit'>): JSX.Element {
  const { headlines, learners, unfinished } = figures;
  const finished = learners - unfinished;
  return (
    <section aria-labelledby="headlines-title">
      <h3 id="headlines-title">{figureWords.headlines}</h3>
      <p class="counts">{figureWords.headlinesCount(finished, learners)}</p>
      <ul class="measured headlines" data-figure="headlines">
        {(['A', 'B', 'C', 'D'] as const).map((headline) => (
          <li key={headline}>
            <meter min={0} max={Math.max(1, finished)} value={headlines[headline]} aria-hidden="true" />
            <strong class="figure">{figureWords.outOf(headlines[headline], finished)}</strong>
            <span>{headlineOfClass[headline]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Questions({ visit: { figures, person } }: Pick<Props, 'visit'>): JSX.Element {
  return (
    <section aria-labelledby="questions-title" class="class-questions">
      <h3 id="questions-title">{figureWords.questions}</h3>
      <p class="counts">{figureWords.questionsCount(figures.learners)}</p>
      <ol>
        {figures.questions.map((question, index) => (
          <li key={index}>{debriefQuestionWords(question, person)}</li>
        ))}
      </ol>
    </section>
  );
}

export function VisitFigures({ visit, counting, nameOf, codes }: Props): JSX.Element {
  const { figures, title, person, endings } = visit;
  const heading = useHeadingFocus();
  return (
    <article class="visit-figures" aria-labelledby="visit-title">
      <h2 id="visit-title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p class="actions visit-lead">
        <span class="lead">{figureWords.lead(figures.learners, figures.unfinished, countingWords[counting])}</span>
        <span class="actions screen-only">
          <a href={links.guide(figures.scenario)}>{figureWords.guide}</a>
          <button type="button" class="quiet" onClick={() => print()}>
            {classWords.print}
          </button>
          <span class="small">{classWords.printNote}</span>
        </span>
      </p>
      {figures.small && <p class="notice-box">{figureWords.small(figures.learners)}</p>}
      <Questions visit={visit} />
      <Headlines visit={visit} />
      <Heatmap decisions={figures.decisions} learners={figures.learners} />
      <FirstTimes figures={figures} name={person} />
      <Missed figures={figures} name={person} />
      <Felt figures={figures} name={person} />
      <OwnWords figures={figures} nameOf={nameOf} />
      <Reflections figures={figures} nameOf={nameOf} />
      <Roads figures={figures} endings={endings} codes={codes} />
      <Decisions decisions={figures.decisions} />
    </article>
  );
}
