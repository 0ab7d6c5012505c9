/** One run of My runs: what it is, what came of it, and what can be done with it. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { links } from '../../app/routes.ts';
import { linkTo, remove, star } from '../../app/shelf.ts';
import type { AppState } from '../../app/state.ts';
import { runsWords } from '../../words/runs.ts';
import { useApp, useSelected } from '../use-app.ts';
import type { Described } from './described.ts';
import { Facts, Name } from './facts.tsx';

interface Props {
  readonly run: Described;
  readonly picking: Picking;
  readonly onPick: () => void;
  /** It was put back: the focus returns to where it was. */
  readonly wasBack: boolean;
}

/** Where a run stands in being compared with another. */
export interface Picking {
  readonly picked: boolean;
  /** What to do next; '' where it is not picked. */
  readonly words: string;
  /** To the comparison, where two fit. */
  readonly link: string | null;
}

/** A part of a button's name that only tells it apart from those of other runs. */
const Of = ({ name }: { readonly name: string }) => <span class="unseen">{runsWords.of(name)}</span>;

/** Copies the run's link; shows it where the browser will not copy. */
function CopyLink({ run }: { readonly run: Described }): JSX.Element {
  const app = useApp();
  const [asked, ask] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { scenario: id } = run.record.run;
  const loading = useSelected(useCallback((state: AppState) => state.scenarios[id], [id]));
  const link = asked && loading?.kind === 'loaded' ? linkTo(loading.scenario, run.record) : null;
  useEffect(() => {
    if (link !== null) void app.ports.copy(link).then(setCopied);
  }, [app, link]);
  const press = () => {
    app.fetchScenario(id);
    if (link === null) ask(true);
    else void app.ports.copy(link).then(setCopied);
  };
  return (
    <>
      <button type="button" class="quiet" data-action="copy" onClick={press}>
        {runsWords.copy}
        <Of name={run.name} />
      </button>
      <span class="copied small" role="status">
        {copied === true && runsWords.copied}
        {copied === false && link !== null && (
          <>
            {runsWords.copyBy} <a href={link}>{link.replace('#/run/', '')}</a>
          </>
        )}
      </span>
    </>
  );
}

function Opening({ run }: { readonly run: Described }): JSX.Element {
  const { record, sameEdition } = run;
  const goesOn = sameEdition && record.mine && !record.closed;
  const words = sameEdition ? runsWords.debrief : runsWords.asSaid;
  if (goesOn && record.seen === null) {
    return (
      <a class="quiet" href={links.visit(record.run.scenario, record.run.seed)}>
        {runsWords.goOn}
        <Of name={run.name} />
      </a>
    );
  }
  return (
    <a class="quiet" href={links.run(record.id)}>
      {words}
      <Of name={run.name} />
    </a>
  );
}

function Star({ run }: { readonly run: Described }): JSX.Element {
  const app = useApp();
  const { record } = run;
  return (
    <button
      type="button"
      class="star"
      data-action="star"
      aria-pressed={record.starred}
      onClick={() => star(app, record, !record.starred)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 2.8l2.8 6 6.5.8-4.8 4.5 1.3 6.5L12 17.4l-5.8 3.2 1.3-6.5L2.7 9.6l6.5-.8z" />
      </svg>
      <span class="unseen">
        {runsWords.star}
        {runsWords.of(run.name)}
      </span>
    </button>
  );
}

function Pick({ run, picking, onPick }: Omit<Props, 'wasBack'>): JSX.Element {
  return (
    <span class="pick">
      <label class="pick-label">
        <input class="tick" type="checkbox" checked={picking.picked} onChange={onPick} /> {runsWords.pick}
        <Of name={run.name} />
      </label>
      {picking.link === null ? (
        <span class="small">{picking.words}</span>
      ) : (
        <a data-action="compare" href={picking.link}>
          {runsWords.compare}
        </a>
      )}
    </span>
  );
}

export function RunRow({ run, picking, onPick, wasBack }: Props): JSX.Element {
  const app = useApp();
  const { record } = run;
  const [naming, setNaming] = useState(false);
  const renaming = useRef<HTMLButtonElement>(null);
  const deleting = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (wasBack) deleting.current?.focus();
  }, [wasBack]);
  const named = () => {
    setNaming(false);
    renaming.current?.focus();
  };
  return (
    <li class="run" data-run={record.id}>
      <Star run={run} />
      <div class="run-words">
        <Name run={run} naming={naming} onDone={named} />
        <Facts run={run} />
      </div>
      <div class="run-actions">
        <Opening run={run} />
        <button
          ref={renaming}
          type="button"
          class="quiet"
          data-action="rename"
          aria-expanded={naming}
          onClick={() => setNaming(!naming)}
        >
          {record.name === undefined ? runsWords.giveName : runsWords.rename}
          <Of name={run.name} />
        </button>
        {run.sameEdition && <CopyLink run={run} />}
        <button ref={deleting} type="button" class="quiet" data-action="delete" onClick={() => remove(app, record)}>
          {runsWords.remove}
          <Of name={run.name} />
        </button>
        <Pick run={run} picking={picking} onPick={onPick} />
      </div>
    </li>
  );
}
