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
const Runs = lazily(async () => (await import('./runs/runs.tsx')).Runs);
const PresentScreen = lazily(async () => (await import('./present/present.tsx')).PresentScreen);
const AssignScreen = lazily(async () => (await import('./assign/assign.tsx')).AssignScreen);
const AssignmentScreen = lazily(async () => (await import('./assignment/assignment.tsx')).AssignmentScreen);
const HandInScreen = lazily(async () => (await import('./hand-in/hand-in.tsx')).HandInScreen);
const HandedScreen = lazily(async () => (await import('./hand-in/handed.tsx')).HandedScreen);
const ClassScreen = lazily(async () => (await import('./class/class.tsx')).ClassScreen);
const RunScreen = lazily(async () => (await import('./debrief/run.tsx')).RunScreen);
const CompareScreen = lazily(async () => (await import('./compare/compare.tsx')).CompareScreen);
const WatchScreen = lazily(async () => (await import('./watch/watch.tsx')).WatchScreen);
const MapScreen = lazily(async () => (await import('./map/map.tsx')).MapScreen);

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
      return <VisitScreen key={`${route.scenario} ${route.seed} ${route.assignment}`} scenario={route.scenario} />;
    case 'run':
      return <RunScreen key={route.code} code={route.code} cards={cards} />;
    case 'present':
      return <PresentScreen key={route.scenario} scenario={route.scenario} />;
    case 'guide':
      return <GuideScreen key={route.scenario} scenario={route.scenario} cards={cards} />;
    case 'compare':
      return <CompareScreen key={`${route.a} ${route.b}`} a={route.a} b={route.b} cards={cards} />;
    case 'runs':
      return <Runs key={route.scenario} scenario={route.scenario} cards={cards} />;
    case 'watch':
      return <WatchScreen key={route.subject} subject={route.subject} cards={cards} />;
    case 'map':
      return (
        <MapScreen key={`${route.scenario} ${route.code}`} scenario={route.scenario} code={route.code} cards={cards} />
      );
    case 'assign':
      return <AssignScreen key={route.code} code={route.code} cards={cards} />;
    case 'assignment':
      return route.page === 'card' ? (
        <AssignmentScreen key={route.code} code={route.code} cards={cards} />
      ) : (
        <HandInScreen key={route.code} code={route.code} cards={cards} />
      );
    case 'handed':
      return <HandedScreen key={route.code} code={route.code} />;
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
