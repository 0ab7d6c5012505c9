import type { JSX } from 'preact';
import { links } from '../../app/routes.ts';
import { decodeAssignment } from '../../classroom/assignment.ts';
import type { Opened } from '../../storage/classwork/classwork.ts';
import { assignmentWords } from '../../words/assignment.ts';
import { diaryWords } from '../../words/diary.ts';

/** The assignments whose links were opened here, the last one first. */
export function SetForYou({ assignments }: { readonly assignments: readonly Opened[] }): JSX.Element {
  const readable = assignments.toReversed().flatMap(({ mark, code }) => {
    const decoded = decodeAssignment(code);
    return decoded.ok ? [{ mark, code, title: decoded.value.title || assignmentWords.untitled }] : [];
  });
  return (
    <nav class="set-for-you" aria-label={diaryWords.setForYou}>
      <h2>{diaryWords.setForYou}</h2>
      <ul>
        {readable.map(({ mark, code, title }) => (
          <li key={mark}>
            <a href={links.assignment(code)} dir="auto">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
