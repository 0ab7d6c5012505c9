/** The page a hand-in's link opens: the code, and what to do with it. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { links } from '../../app/routes.ts';
import { decodeHandIn } from '../../classroom/hand-in.ts';
import { assignmentWords, handedWords, handInWords } from '../../words/assignment.ts';
import { refusedWords } from '../../words/class.ts';
import { CopyButton } from '../copy-button.tsx';
import { useHeadingFocus } from '../use-heading-focus.ts';
import '../form.css';
import './hand-in.css';

function Whole({ code }: { readonly code: string }): JSX.Element {
  return (
    <>
      <p>{handedWords.what}</p>
      <p>{handedWords.how}</p>
      <label for="hand-in-code">{handedWords.code}</label>
      <textarea
        id="hand-in-code"
        class="code-text"
        readOnly
        rows={6}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="actions">
        <CopyButton
          label={handedWords.copy}
          text={code}
          copied={assignmentWords.copied}
          refused={handInWords.notCopied}
          action="copy-code"
        />
        <a href={links.class}>{handedWords.toClass}</a>
      </p>
    </>
  );
}

export function HandedScreen({ code }: { readonly code: string }): JSX.Element {
  const heading = useHeadingFocus();
  const handIn = useMemo(() => decodeHandIn(code), [code]);
  return (
    <main class="page hand-in ways">
      <h1 ref={heading} tabIndex={-1}>
        {handIn.ok ? handedWords.title : handedWords.cutTitle}
      </h1>
      {handIn.ok ? (
        <Whole code={code} />
      ) : (
        <p class="problem" role="alert">
          {refusedWords(handIn.problem)}
        </p>
      )}
      <p>
        <a href={links.diary}>{assignmentWords.toVisits}</a>
      </p>
    </main>
  );
}
