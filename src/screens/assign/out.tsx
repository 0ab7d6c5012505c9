/** What comes out of the form: the link, its QR code, and the way to the sheet. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';
import { links } from '../../app/routes.ts';
import { assignWords } from '../../words/assign.ts';
import { CopyButton } from '../copy-button.tsx';

/** What a QR code of version 20 holds (ISO/IEC 18004, level L). Denser ones are not read from a sheet by an ordinary phone. */
const BYTES_MAX = 858;
/** Light modules that stand round it, by ISO/IEC 18004. */
const QUIET = 4;
/** Above this, mail programs of common make break a link or cut it off. */
const LONG_LINK = 2000;

/** Rows of dark modules as one path; null where the link would make too dense a code. */
function drawn(link: string): { readonly path: string; readonly side: number } | null {
  if (new TextEncoder().encode(link).length > BYTES_MAX) return null;
  const { data, size } = encode(link, { ecc: 'L', boostEcc: true, border: 0 });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')))
    .join('');
  return { path, side: size + 2 * QUIET };
}

export function QrCode({ link }: { readonly link: string }): JSX.Element {
  const code = useMemo(() => drawn(link), [link]);
  if (code === null) return <p class="field-wrong">{assignWords.qrTooDense}</p>;
  const { path, side } = code;
  return (
    <svg class="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={assignWords.qr} shape-rendering="crispEdges">
      <rect width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}

/** The link as it is pasted. */
export const wholeLink = (code: string): string => new URL(links.assignment(code), location.href).href;

export function Out({ code }: { readonly code: string | null }): JSX.Element {
  if (code === null) {
    return (
      <section class="out" aria-labelledby="out-title">
        <h2 id="out-title">{assignWords.out}</h2>
        <p>{assignWords.outNotYet}</p>
      </section>
    );
  }
  const link = wholeLink(code);
  return (
    <section class="out" aria-labelledby="out-title">
      <h2 id="out-title">{assignWords.out}</h2>
      <div class="out-parts">
        <div>
          <label for="link">{assignWords.link}</label>
          <textarea
            id="link"
            class="code-text"
            readOnly
            rows={4}
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <p class="small">
            {assignWords.length(link.length)} {link.length > LONG_LINK && assignWords.longLink}
          </p>
          <p class="actions">
            <CopyButton
              label={assignWords.copy}
              text={links.assignment(code)}
              copied={assignWords.copied}
              refused={assignWords.notCopied}
              action="copy-link"
            />
          </p>
          <p class="actions">
            <button type="button" class="quiet" data-action="print" onClick={() => print()}>
              {assignWords.print}
            </button>
            <a href={links.assignment(code)}>{assignWords.preview}</a>
          </p>
          <p class="small">{assignWords.changeLater}</p>
        </div>
        <div>
          <QrCode link={link} />
          <p class="small">{assignWords.qrHint}</p>
        </div>
      </div>
    </section>
  );
}
