import type { JSX } from 'preact';
import { dimensions } from '../../codebook/score.ts';
import type { Debrief } from '../../run/debrief.ts';
import type { Manifest } from '../../scenario/manifest.ts';
import { bandWords, debriefWords, dimensionWords } from '../../words/debrief.ts';

export function Dimensions({ debrief }: { readonly debrief: Debrief }): JSX.Element {
  const { score } = debrief;
  return (
    <section aria-labelledby="dimensions-title">
      <h2 id="dimensions-title">{debriefWords.dimensions}</h2>
      <dl class="dimensions">
        {dimensions.map((dimension) => (
          <div key={dimension}>
            <dt>{dimensionWords[dimension].name}</dt>
            <dd>
              <meter min={0} max={100} value={score[dimension]} aria-label={dimensionWords[dimension].name}>
                {score[dimension]}
              </meter>{' '}
              <span class="figure">{score[dimension]}</span>
              <span class="small"> {dimensionWords[dimension].what}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <strong>{debriefWords.total(score.total)}.</strong> {bandWords[score.band]}
      </p>
      <p class="small">{debriefWords.totalNote}</p>
    </section>
  );
}

export function Duties({
  debrief,
  manifest,
}: {
  readonly debrief: Debrief;
  readonly manifest: Manifest;
}): JSX.Element | null {
  if (debrief.duties.length === 0) return null;
  return (
    <section aria-labelledby="duties-title">
      <h2 id="duties-title">{debriefWords.duties}</h2>
      <ul class="duties">
        {debrief.duties.map(({ duty, met }) => {
          const source = manifest.sources[duty.source - 1];
          return (
            <li key={duty.id} class={met ? 'met' : 'missed'}>
              <p>
                <strong>{met ? debriefWords.met : debriefWords.missed}</strong>
                {duty.red && ` (${debriefWords.redFlag})`}: {duty.what}
              </p>
              <p class="small">
                {duty.why}{' '}
                {source && (
                  <a href={source.url} rel="noreferrer" target="_blank">
                    {debriefWords.source}: {source.title}
                  </a>
                )}
                {source?.basis === 'general-knowledge' && ` (${debriefWords.basisKnown})`}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function Untold({ debrief }: { readonly debrief: Debrief }): JSX.Element {
  const { told, untold } = debrief;
  return (
    <section aria-labelledby="untold-title">
      <h2 id="untold-title">{debriefWords.untoldTitle}</h2>
      <p>{debriefWords.told(told.length, told.length + untold.length)}</p>
      {untold.length === 0 ? (
        <p>{debriefWords.untoldNone}</p>
      ) : (
        <details data-action="untold">
          <summary>{debriefWords.untoldAsk(untold.length)}</summary>
          <ul>
            {untold.map((fact) => (
              <li key={fact.id}>{fact.what}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
