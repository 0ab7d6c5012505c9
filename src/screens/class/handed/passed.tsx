/** What does not count, where it stood and why. */
import type { JSX } from 'preact';
import type { PassedOver, Report } from '../../../app/class/report.ts';
import type { KeptText } from '../../../storage/classes/classes.ts';
import { type PassedReason, passedReasonWords, passedWords, placeWords } from '../../../words/class-page.ts';
import { Long } from '../long.tsx';

interface Line {
  readonly place: string;
  readonly reason: PassedReason;
}

function Lines({
  kind,
  title,
  note,
  of,
}: Record<'kind' | 'title' | 'note', string> & { readonly of: readonly Line[] }) {
  if (of.length === 0) return null;
  return (
    <details class="passed" data-passed={kind}>
      <summary>{title}</summary>
      <p class="small">{note}</p>
      <Long of={of} first={50}>
        {(shown) => (
          <ul>
            {shown.map(({ place, reason }, index) => (
              <li key={index}>
                <strong>
                  <bdi>{place}</bdi>
                </strong>
                : {passedReasonWords(reason)}
              </li>
            ))}
          </ul>
        )}
      </Long>
    </details>
  );
}

interface Props {
  readonly report: Report | null;
  readonly passedOver: readonly PassedOver[];
  readonly texts: readonly KeptText[];
  readonly names: boolean;
}

export function PassedLists({ report, passedOver, texts, names }: Props): JSX.Element {
  const numbers = new Map(texts.map(({ id }, index) => [id, index + 1]));
  const line = ({
    given,
    from,
    line: at,
    reason,
  }: Report['refused'][number] | Report['otherEdition'][number]): Line => ({
    place: placeWords({ file: names ? from : '', number: numbers.get(given) ?? 0, line: at }),
    reason,
  });
  const over = passedOver.map(
    ({ from, reason }, index): Line => ({
      place: placeWords({ file: names ? from : '', number: index + 1, line: 0 }),
      reason,
    }),
  );
  const refused = (report?.refused ?? []).map(line);
  const otherEdition = (report?.otherEdition ?? []).map(line);
  const { note, editionNote } = passedWords;
  return (
    <>
      <Lines kind="refused" title={passedWords.refused(refused.length)} note={note} of={refused} />
      <Lines
        kind="other-edition"
        title={passedWords.otherEdition(otherEdition.length)}
        note={editionNote}
        of={otherEdition}
      />
      <Lines kind="passed-over" title={passedWords.passedOver(over.length)} note={note} of={over} />
    </>
  );
}
