import type { JSX } from 'preact';
import type { Card } from '../../app/card.ts';
import { links } from '../../app/routes.ts';
import type { RunRecord } from '../../storage/record.ts';
import { diaryWords } from '../../words/diary.ts';
import { watchWords } from '../../words/watch.ts';

/** The way from a kept run to its debrief. The code is made there, where the scenario is at hand. */
export function RunLink({ card, record }: { readonly card: Card; readonly record: RunRecord }): JSX.Element | null {
  if (record.run.fingerprint !== card.fingerprint) {
    return (
      <>
        <span class="small">{diaryWords.otherEdition}</span> <a href={links.watch(record.id)}>{watchWords.watch}</a>
      </>
    );
  }
  if (record.seen === null) return null;
  return (
    <>
      <a href={links.run(record.id)}>{diaryWords.debrief}</a>{' '}
      <a href={links.compare(record.id)}>{diaryWords.compare}</a>
    </>
  );
}
