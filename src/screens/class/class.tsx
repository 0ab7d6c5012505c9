/** The class: hand-ins in, and out comes what to talk about. Nothing is sent anywhere. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Class } from '../../app/class/class.ts';
import type { ClassState } from '../../app/class/state.ts';
import { links } from '../../app/routes.ts';
import type { ScenarioId } from '../../base/base.ts';
import { classKeepingWords, classWords, summaryWords } from '../../words/class-page.ts';
import { VisitFigures } from './figures/visit.tsx';
import { dropped } from './handed/dropped.ts';
import { Intake, Progress } from './handed/intake.tsx';
import { Learners } from './handed/learners.tsx';
import { PassedLists } from './handed/passed.tsx';
import { Settings } from './handed/settings.tsx';
import { type NameOf, namesOf } from './named.ts';
import { useClass } from './use-class.ts';
import './class.css';

interface Props {
  readonly room: Class;
  readonly state: ClassState;
}

function Notices({ room, state }: Props): JSX.Element {
  const { keeping, unread, undo } = state;
  return (
    <div role="status">
      {keeping !== null && keeping !== 'kept' && <p class="notice-box">{classKeepingWords[keeping]}</p>}
      {unread > 0 && <p class="notice-box">{classWords.unread(unread)}</p>}
      {undo !== null && (
        <p class="notice-box actions">
          {classWords.deleted}
          <button type="button" class="quiet" data-action="undo" onClick={() => room.undo()}>
            {classWords.undo}
          </button>
        </p>
      )}
    </div>
  );
}

function Tabs({
  state,
  scenario,
}: Pick<Props, 'state'> & { readonly scenario: ScenarioId | null }): JSX.Element | null {
  const visits = state.report?.visits ?? [];
  if (visits.length === 0) return null;
  return (
    <nav aria-label={classWords.parts} class="tabs screen-only">
      <a href={links.class} {...(scenario === null ? { 'aria-current': 'page' as const } : {})}>
        {classWords.handIns}
      </a>
      {visits.map(({ figures, title }) => (
        <a
          key={figures.scenario}
          href={links.classVisit(figures.scenario)}
          {...(scenario === figures.scenario ? { 'aria-current': 'page' as const } : {})}
        >
          {title}
        </a>
      ))}
    </nav>
  );
}

function Summary({ state }: Pick<Props, 'state'>): JSX.Element | null {
  const { report, work } = state;
  if (report === null || report.checked === 0) {
    return work.kind === 'resting' ? <p>{classWords.empty}</p> : null;
  }
  const { learners, visits, verified, duplicates, otherEdition, refused } = report;
  return (
    <>
      <p class="lead" role="status" data-summary>
        {summaryWords({
          learners: learners.length,
          visits: visits.length,
          verified,
          duplicates,
          otherEdition: otherEdition.length,
          refused: refused.length,
        })}
      </p>
      <p class="small screen-only">{classWords.proves}</p>
    </>
  );
}

interface Shown extends Props {
  readonly names: boolean;
  readonly nameOf: NameOf;
  readonly onDeleted: () => void;
}

function HandIns({ room, state, names, nameOf, onDeleted }: Shown): JSX.Element {
  const { report, passedOver, texts } = state;
  return (
    <>
      <Summary state={state} />
      <PassedLists report={report} passedOver={passedOver} texts={texts} names={names} />
      <Intake room={room} />
      {report !== null && report.rows.length > 0 && <Learners report={report} nameOf={nameOf} />}
      <Settings room={room} state={state} names={names} onDeleted={onDeleted} />
    </>
  );
}

function useDrop(room: Class): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const { dataTransfer } = event;
      if (dataTransfer === null) return;
      void dropped(dataTransfer, dataTransfer.getData('text')).then(({ files, text }) => {
        room.addFiles(files);
        if (text !== '') room.paste(text);
      });
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [room]);
}

function Names({ names, show }: { readonly names: boolean; readonly show: (names: boolean) => void }): JSX.Element {
  return (
    <label class="switch screen-only" title={names ? undefined : classWords.namesNote}>
      <input
        type="checkbox"
        data-action="names"
        checked={names}
        onChange={({ currentTarget }) => show(currentTarget.checked)}
      />
      {classWords.showNames}
    </label>
  );
}

/** `scenario` is the visit whose figures are shown; null for what was handed in. */
export function ClassScreen({ scenario }: { readonly scenario: ScenarioId | null }): JSX.Element {
  const [room, state] = useClass();
  const [names, showNames] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useDrop(room);
  useLayoutEffect(() => {
    if (scenario === null) heading.current?.focus();
  }, [scenario]);
  const nameOf = useMemo(() => namesOf(state.report?.learners ?? [], names), [state.report, names]);
  const visit = state.report?.visits.find(({ figures }) => figures.scenario === scenario);
  const codes = useMemo(
    () => (state.report?.rows ?? []).filter((row) => row.scenario === scenario).map(({ code }) => code),
    [state.report, scenario],
  );
  const shown = { room, state, names, nameOf };
  // The address of a visit was opened, and what was kept is still being checked.
  const coming = scenario !== null && ['opening', 'working'].includes(state.work.kind);
  return (
    <main class="page class">
      <header class="class-head">
        <a class="screen-only" href={links.diary}>
          {classWords.back}
        </a>
        <h1 ref={heading} tabIndex={-1}>
          {classWords.titleOf(state.about.name)}
        </h1>
        <Tabs state={state} scenario={scenario} />
        <Names names={names} show={showNames} />
      </header>
      {scenario === null && <p class="screen-only">{classWords.lead}</p>}
      <Notices room={room} state={state} />
      <Progress room={room} work={state.work} />
      {visit === undefined && !coming && <HandIns {...shown} onDeleted={() => heading.current?.focus()} />}
      {visit !== undefined && (
        <VisitFigures
          key={visit.figures.scenario}
          visit={visit}
          counting={state.about.counting}
          nameOf={nameOf}
          codes={codes}
        />
      )}
    </main>
  );
}
