/** What to lay a run beside: another of mine, or one that a friend sent. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { codeIn } from '../../app/found.ts';
import { links } from '../../app/routes.ts';
import type { AppState } from '../../app/state.ts';
import { decodeRun, encodeRun, unsealRun } from '../../run/codec.ts';
import { isSameRun, type Run } from '../../run/run.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { RunRecord } from '../../storage/record.ts';
import { chooseWords } from '../../words/compare.ts';
import { headlineWords } from '../../words/debrief.ts';
import { codeErrorWords } from '../../words/visit.ts';
import { useApp, useSelected } from '../use-app.ts';
import { when } from '../when.ts';
import './again.css';

interface Props {
  readonly scenario: Scenario;
  readonly run: Run;
}

/** How many runs are listed before the rest is folded. */
const NEWEST = 8;

const recordsNow = (state: AppState) => state.records;

/** The address of a run in a comparison: its code where this edition can make one, so that the link works anywhere. */
const subjectOf = (scenario: Scenario, record: RunRecord): string =>
  record.run.fingerprint === scenario.fingerprint ? encodeRun(record.run, scenario) : record.id;

function Mine({ scenario, run }: Props): JSX.Element {
  const records = useSelected(recordsNow);
  const others = useMemo(
    () =>
      records
        .filter((record) => record.run.scenario === run.scenario && record.run.choices.length > 0)
        .filter((record) => !isSameRun(record.run, run))
        .toSorted((a, b) => b.changedAt - a.changedAt),
    [records, run],
  );
  if (others.length === 0) return <p class="small">{chooseWords.noneYet}</p>;
  const list = (some: readonly RunRecord[]) => (
    <ul class="others-mine" aria-label={chooseWords.mine}>
      {some.map((record) => (
        <li key={record.id}>
          <a href={links.compare(encodeRun(run, scenario), subjectOf(scenario, record))}>{when(record.changedAt)}</a>{' '}
          <span>{record.seen === null ? chooseWords.unfinished : headlineWords[record.seen.headline]}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <p class="others-title">{chooseWords.mine}</p>
      {list(others.slice(0, NEWEST))}
      {others.length > NEWEST && (
        <details>
          <summary>{chooseWords.older(others.length - NEWEST)}</summary>
          {list(others.slice(NEWEST))}
        </details>
      )}
    </>
  );
}

/** The code to compare with, or the sentence that says why not. */
function readPasted(pasted: string, { scenario, run }: Props): { readonly code: string } | { readonly wrong: string } {
  if (pasted.trim() === '') return { wrong: chooseWords.empty };
  const code = codeIn(pasted);
  const sealed = unsealRun(code);
  if (sealed.ok && sealed.value.scenario !== run.scenario) {
    return { wrong: chooseWords.otherVisit(sealed.value.scenario) };
  }
  const read = decodeRun(code, () => scenario);
  if (!read.ok) return { wrong: codeErrorWords(read.problem) };
  return isSameRun(read.value, run) ? { wrong: chooseWords.itself } : { code };
}

function Paste(props: Props): JSX.Element {
  const app = useApp();
  const [pasted, setPasted] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readPasted(pasted, props);
    if ('wrong' in read) setWrong(read.wrong);
    else app.show(links.compare(encodeRun(props.run, props.scenario), read.code));
  };
  return (
    <form class="paste" onSubmit={submit} noValidate>
      <label for="friend">{chooseWords.paste}</label>
      <p class="small" id="friend-hint">
        {chooseWords.pasteHint}
      </p>
      <div class="paste-line">
        <input
          id="friend"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={pasted}
          aria-describedby="friend-hint friend-wrong"
          aria-invalid={wrong !== null}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <button type="submit" class="quiet" data-action="compare">
          {chooseWords.go}
        </button>
      </div>
      <p id="friend-wrong" class={wrong === null ? 'unseen' : 'problem'} role="alert">
        {wrong}
      </p>
    </form>
  );
}

/** My other runs of the visit, and room to paste a friend's. */
export function CompareWith(props: Props): JSX.Element {
  return (
    <div class="choose">
      <p>{chooseWords.intro}</p>
      <Mine {...props} />
      <Paste {...props} />
    </div>
  );
}
