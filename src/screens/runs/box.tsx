/** Saves runs as a file, and brings them in from one after showing what is in it. */
import type { JSX, TargetedDragEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { BOX_MAX_BYTES, bringIn, type FileError, lookInto, saveBox, toBring } from '../../app/shelf.ts';
import type { Opened } from '../../storage/box.ts';
import type { RunRecord } from '../../storage/record.ts';
import { boxWords, fileErrorWords, leftOutWords } from '../../words/runs.ts';
import { useApp } from '../use-app.ts';

type Step =
  | { readonly kind: 'resting' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'refused'; readonly error: FileError }
  | { readonly kind: 'done'; readonly sentence: string };

const LISTED_MAX = 10;

function LeftOut({ opened }: { readonly opened: Opened }): JSX.Element | null {
  const out = opened.found.flatMap((each) => (each.kind === 'left-out' ? [each] : []));
  if (out.length === 0) return null;
  return (
    <>
      <p>{boxWords.cannot(out.length)}</p>
      <ul class="left-out">
        {out.slice(0, LISTED_MAX).map(({ place, cause }) => (
          <li key={place}>{boxWords.place(place, leftOutWords(cause))}</li>
        ))}
        {out.length > LISTED_MAX && <li>{boxWords.andMore(out.length - LISTED_MAX)}</li>}
      </ul>
    </>
  );
}

/** What a file holds, and the choice whether it comes in. */
function Preview({
  opened,
  onBring,
  onLeave,
}: {
  readonly opened: Opened;
  readonly onBring: () => void;
  readonly onLeave: () => void;
}): JSX.Element {
  const bring = toBring(opened.found).length;
  const here = opened.found.filter((each) => each.kind === 'here').length;
  return (
    <div class="preview">
      {opened.cut && <p>{boxWords.cut}</p>}
      <p>
        <strong>{bring === 0 ? boxWords.noneCan : boxWords.canCome(bring)}</strong> {here > 0 && boxWords.here(here)}
      </p>
      <LeftOut opened={opened} />
      <p class="run-actions">
        {bring > 0 && (
          <button type="button" class="primary" data-action="bring" onClick={onBring}>
            {boxWords.bring(bring)}
          </button>
        )}
        <button type="button" class="quiet" data-action="leave" onClick={onLeave}>
          {boxWords.leave}
        </button>
      </p>
    </div>
  );
}

function Said({
  step,
  onBring,
  onLeave,
}: {
  readonly step: Step;
  readonly onBring: (opened: Opened) => void;
  readonly onLeave: () => void;
}): JSX.Element | null {
  switch (step.kind) {
    case 'resting':
      return null;
    case 'looking':
      return <p>{boxWords.looking}</p>;
    case 'refused':
      return <p class="problem">{fileErrorWords(step.error)}</p>;
    case 'done':
      return <p>{step.sentence}</p>;
    case 'opened':
      return <Preview opened={step.opened} onBring={() => onBring(step.opened)} onLeave={onLeave} />;
  }
}

/** The file picker, which is also a place to drop a file. */
function Way({ onFile }: { readonly onFile: (file: File) => void }): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const dropped = (event: TargetedDragEvent<HTMLElement>) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  const picked = (file: File | undefined) => {
    if (file) onFile(file);
    // The same file can be chosen again after it was mended.
    if (picker.current) picker.current.value = '';
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field within is the first.
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <label class="drop-label">
        {boxWords.choose}
        <input
          ref={picker}
          class="drop-input"
          type="file"
          accept=".json,application/json"
          onChange={(event) => picked(event.currentTarget.files?.[0])}
        />
      </label>
      <span class="small">{boxWords.drop(BOX_MAX_BYTES)}</span>
    </div>
  );
}

/** Open where there is nothing else to do. */
export function Box({
  records,
  open,
}: {
  readonly records: readonly RunRecord[];
  readonly open: boolean;
}): JSX.Element {
  const app = useApp();
  const [step, go] = useState<Step>({ kind: 'resting' });
  const [openAtFirst] = useState(open);
  const look = async (file: File) => {
    go({ kind: 'looking' });
    const opened = await lookInto(app, file);
    go(opened.ok ? { kind: 'opened', opened: opened.value } : { kind: 'refused', error: opened.problem });
  };
  const bring = async ({ found }: Opened) => {
    const runs = toBring(found);
    const brought = await bringIn(app, runs);
    go({ kind: 'done', sentence: brought === 'kept' ? boxWords.kept(runs.length) : boxWords[brought] });
  };
  return (
    <details class="box" open={openAtFirst}>
      <summary>{boxWords.title}</summary>
      <p>{boxWords.lead}</p>
      {records.length > 0 && (
        <p>
          <button type="button" class="quiet" data-action="save" onClick={() => void saveBox(app, records)}>
            {boxWords.save(records.length)}
          </button>
        </p>
      )}
      <Way onFile={(file) => void look(file)} />
      <div role="status" data-box={step.kind}>
        <Said
          step={step}
          onBring={(opened) => void bring(opened)}
          onLeave={() => go({ kind: 'done', sentence: boxWords.left })}
        />
      </div>
    </details>
  );
}
