/** What the class is called, which attempt counts, taking it away and letting it go. */
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Class } from '../../../app/class/class.ts';
import type { ClassState } from '../../../app/class/state.ts';
import { classWords, countingWords } from '../../../words/class-page.ts';
import { useApp } from '../../use-app.ts';

interface Props {
  readonly room: Class;
  readonly state: ClassState;
}

interface SettingsProps extends Props, Pick<DeleteProps, 'onDeleted'> {
  readonly names: boolean;
}

const countings = ['best', 'last'] as const;

function Counting({ room, state }: Props): JSX.Element {
  return (
    <fieldset class="counting">
      <legend>{classWords.counting}</legend>
      {countings.map((counting) => (
        <label key={counting} class="switch">
          <input
            type="radio"
            name="counting"
            data-counting={counting}
            checked={state.about.counting === counting}
            onChange={() => room.count(counting)}
          />
          {countingWords[counting]}
        </label>
      ))}
    </fieldset>
  );
}

interface DeleteProps {
  readonly room: Class;
  readonly texts: number;
  readonly onDeleted: () => void;
}

function Delete({ room, texts, onDeleted }: DeleteProps): JSX.Element {
  const [asking, ask] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking) first.current?.focus();
  }, [asking]);
  const remove = () => {
    ask(false);
    room.remove();
    onDeleted();
  };
  if (!asking) {
    return (
      <button type="button" class="quiet" data-action="delete" onClick={() => ask(true)}>
        {classWords.fresh}
      </button>
    );
  }
  return (
    <div class="delete-ask" role="alertdialog" aria-label={classWords.fresh} aria-describedby="delete-ask">
      <p id="delete-ask">{classWords.freshAsk(texts)}</p>
      <p class="actions">
        <button type="button" class="quiet" ref={first} data-action="delete-no" onClick={() => ask(false)}>
          {classWords.freshNo}
        </button>
        <button type="button" class="quiet alarm" data-action="delete-yes" onClick={remove}>
          {classWords.freshYes}
        </button>
      </p>
    </div>
  );
}

export function Settings({ room, state, names, onDeleted }: SettingsProps): JSX.Element {
  const { ports } = useApp();
  const id = useId();
  const save = async () => ports.saveFile(classWords.csvFile, await room.csv(names ? null : classWords.unnamedBefore));
  return (
    <section aria-labelledby={`${id}-title`} class="screen-only">
      <h2 id={`${id}-title`}>{classWords.keepTitle}</h2>
      <Counting room={room} state={state} />
      <p>
        <label for={id}>{classWords.name}</label>
        <input
          id={id}
          type="text"
          maxLength={80}
          value={state.about.name}
          aria-describedby={`${id}-note`}
          onChange={({ currentTarget }) => room.rename(currentTarget.value.trim())}
        />
        <span id={`${id}-note`} class="small">
          {classWords.nameNote}
        </span>
      </p>
      <div class="actions">
        {state.report !== null && (
          <>
            <button type="button" class="quiet" data-action="csv" onClick={() => void save()}>
              {classWords.csv(names)}
            </button>
            <button type="button" class="quiet" onClick={() => print()}>
              {classWords.print}
            </button>
          </>
        )}
        {(state.texts.length > 0 || state.unread > 0) && (
          <Delete room={room} texts={state.texts.length} onDeleted={onDeleted} />
        )}
      </div>
    </section>
  );
}
