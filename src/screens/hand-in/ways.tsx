import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { handInFile } from '../../app/classwork/handing.ts';
import { links } from '../../app/routes.ts';
import { handInFileWords, handInWords } from '../../words/assignment.ts';
import { CopyButton } from '../copy-button.tsx';
import { useApp } from '../use-app.ts';

/** The three ways to give a hand-in: a code, a link, a file. */
export function Ways({ code, name }: { readonly code: string; readonly name: string }): JSX.Element {
  const app = useApp();
  const [saved, setSaved] = useState('');
  const save = () => {
    app.ports.saveFile(handInFile(name), handInFileWords(code));
    setSaved(code);
  };
  const said = { copied: handInWords.copied, refused: handInWords.notCopied };
  return (
    <section aria-labelledby="code-title" class="ways">
      <h2 id="code-title">{handInWords.code}</h2>
      <p>{handInWords.codeHow}</p>
      <label for="hand-in-code">{handInWords.codeLabel}</label>
      <textarea
        id="hand-in-code"
        class="code-text"
        readOnly
        rows={5}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="actions">
        <CopyButton label={handInWords.copyCode} text={code} action="copy-code" {...said} />
      </p>
      <p class="actions">
        <CopyButton label={handInWords.copyLink} text={links.handed(code)} action="copy-hand-in-link" quiet {...said} />
      </p>
      <p class="actions">
        <button type="button" class="quiet" data-action="save-hand-in" onClick={save}>
          {handInWords.saveFile}
        </button>
        <span class="small" role="status">
          {saved === code && handInWords.saved}
        </span>
      </p>
    </section>
  );
}
