import type { JSX } from 'preact';
import { links } from '../../app/routes.ts';
import type { AppState } from '../../app/state.ts';
import { visitWords } from '../../words/visit.ts';
import { useSelected } from '../use-app.ts';

const assignmentsNow = (state: AppState) => state.classwork.assignments;

/** To the assignment a visit is made for, where it is known here; to the diary otherwise. */
export function WayBack({ assignment }: { readonly assignment: string | undefined }): JSX.Element {
  const opened = useSelected(assignmentsNow).find(({ mark }) => mark === assignment);
  return opened === undefined ? (
    <a href={links.diary}>{visitWords.back}</a>
  ) : (
    <a href={links.assignment(opened.code)}>{visitWords.backToAssignment}</a>
  );
}
