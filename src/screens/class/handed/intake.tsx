/** Where hand-ins go in, and how far their checking is. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Class } from '../../../app/class/class.ts';
import type { Work } from '../../../app/class/state.ts';
import { classWords } from '../../../words/class-page.ts';

/** Preact does not know the attribute by which a browser lets a whole folder be chosen. */
const folder: Readonly<Record<string, string>> = { webkitdirectory: '' };

function Files({ room, whole }: { readonly room: Class; readonly whole: boolean }): JSX.Element {
  const take = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    room.addFiles([...(currentTarget.files ?? [])]);
    // The same files can be chosen once more.
    currentTarget.value = '';
  };
  return (
    <label class="file">
      <input type="file" multiple data-action={whole ? 'folder' : 'files'} onChange={take} {...(whole ? folder : {})} />
      <span>{whole ? classWords.folder : classWords.files}</span>
    </label>
  );
}

/** Characters from which a paste goes straight in: a box takes a minute to show a class of ten thousand. */
const STRAIGHT_IN = 20_000;

export function Intake({ room }: { readonly room: Class }): JSX.Element {
  const [text, write] = useState('');
  const id = useId();
  const paste = () => {
    room.paste(text);
    write('');
  };
  const pasteMuch = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text') ?? '';
    if (pasted.length < STRAIGHT_IN) return;
    event.preventDefault();
    room.paste(text === '' ? pasted : `${text}\n${pasted}`);
    write('');
  };
  return (
    <section aria-labelledby={`${id}-title`} class="intake screen-only">
      <h2 id={`${id}-title`}>{classWords.pasteTitle}</h2>
      <label for={id}>{classWords.pasteLabel}</label>
      <textarea
        id={id}
        rows={5}
        value={text}
        spellcheck={false}
        onPaste={pasteMuch}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <p class="actions">
        <button type="button" class="primary" data-action="paste" disabled={text.trim() === ''} onClick={paste}>
          {classWords.paste}
        </button>
        <Files room={room} whole={false} />
        <Files room={room} whole={true} />
        <span class="small">{classWords.drop}</span>
      </p>
    </section>
  );
}

function Halted({
  room,
  words,
  go,
}: {
  readonly room: Class;
  readonly words: string;
  readonly go: string;
}): JSX.Element {
  return (
    <div class="actions progress" role="status">
      <span>{words}</span>
      <button type="button" class="quiet" data-action="go-on" onClick={() => room.goOn()}>
        {go}
      </button>
    </div>
  );
}

/** Shown on every part of the class. */
export function Progress({ room, work }: { readonly room: Class; readonly work: Work }): JSX.Element | null {
  switch (work.kind) {
    case 'resting':
      return null;
    case 'opening':
      return <p>{classWords.opening}</p>;
    case 'stopped':
      return <Halted room={room} words={classWords.stopped(work.done, work.of)} go={classWords.goOn} />;
    case 'failed':
      return <Halted room={room} words={classWords.failed} go={classWords.tryAgain} />;
    case 'working': {
      const words = work.of === 0 ? classWords.reading : classWords.checking(work.done, work.of);
      return (
        <div class="actions progress">
          <progress max={Math.max(1, work.of)} value={work.done} aria-label={words} />
          <span class="figure" data-progress>
            {words}
          </span>
          <button type="button" class="quiet" data-action="stop" onClick={() => room.stop()}>
            {classWords.stop}
          </button>
        </div>
      );
    }
  }
}
