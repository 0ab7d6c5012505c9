import type { JSX } from 'preact';
import { links } from '../../app/routes.ts';
import { aboutWords, diaryWords } from '../../words/diary.ts';

export function About(): JSX.Element {
  return (
    <main class="page">
      <p>
        <a href={links.diary}>{diaryWords.visits}</a>
      </p>
      <h1>{aboutWords.title}</h1>
      {aboutWords.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </main>
  );
}
