/** The frame round every screen: notices, and the screen that the address names. */
import type { JSX } from 'preact';
import type { App } from '../app/app.ts';
import type { Card } from '../app/card.ts';
import { links } from '../app/routes.ts';
import type { AppState } from '../app/state.ts';
import { diaryWords } from '../words/diary.ts';
import { keepingWords, visitWords } from '../words/visit.ts';
import { lazily } from './lazily.tsx';
import { AppContext, useSelected } from './use-app.ts';
import { VisitScreen } from './visit/visit.tsx';

const Diary = lazily(async () => (await import('./diary/diary.tsx')).Diary);
const About = lazily(async () => (await import('./diary/about.tsx')).About);
const GuideScreen = lazily(async () => (await import('./guide/guide.tsx')).GuideScreen);
const ClassScreen = lazily(async () => (await import('./class/class.tsx')).ClassScreen);
const RunScreen = lazily(async () => (await import('./debrief/run.tsx')).RunScreen);

const routeNow = (state: AppState) => state.route;
const keepingNow = (state: AppState) => state.keeping;

function Notice(): JSX.Element | null {
  const keeping = useSelected(keepingNow);
  if (keeping === null || keeping === 'kept') return null;
  return (
    <p class="notice" role="status">
      {keepingWords[keeping]}
    </p>
  );
}

function Screen({ cards }: { readonly cards: readonly Card[] }): JSX.Element | null {
  const route = useSelected(routeNow);
  switch (route.kind) {
    case 'visit':
      return <VisitScreen key={`${route.scenario} ${route.seed}`} scenario={route.scenario} />;
    case 'run':
      return <RunScreen key={route.code} code={route.code} cards={cards} />;
    case 'guide':
      return <GuideScreen key={route.scenario} scenario={route.scenario} cards={cards} />;
    case 'class':
      return <ClassScreen scenario={route.scenario} />;
    case 'about':
      return <About />;
    case 'diary':
      return <Diary cards={cards} />;
    case 'nowhere':
      return (
        <main class="page">
          <h1>{visitWords.problem}</h1>
          <p class="problem">{diaryWords.nowhere}</p>
          <p>
            <a href={links.diary}>{diaryWords.visits}</a>
          </p>
        </main>
      );
  }
}

export function Shell({ app, cards }: { readonly app: App; readonly cards: readonly Card[] }): JSX.Element {
  return (
    <AppContext.Provider value={app}>
      <Notice />
      <Screen cards={cards} />
    </AppContext.Provider>
  );
}
