/** Compiles the scenarios into the site: a file for each, what is kept beside it, and their cards for the diary. */
import type { Plugin } from 'vite';
import type { Story } from '../app/app.ts';
import { parseJsonWith } from '../base/parse.ts';
import type { Announced } from '../run/opening.ts';
import { type Exemplars, exemplarsSchema } from '../scenario/exemplars.ts';
import type { Guide } from '../scenario/guide.ts';
import type { Places } from '../scenario/places.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { readScenario } from '../studio/author.ts';
import { openingOf } from '../studio/opening.ts';
import { sampledPlaces } from '../studio/roads.ts';
import { readExemplars, readFolder, readGuide, STORY_ROOT, scenarioFolders } from '../terminal/folders.ts';
import { badFieldWords, scenarioProblemWords } from '../words/problems.ts';
import { guideOf } from './guide.ts';

const CARDS = 'virtual:cards';
const RESOLVED = `\0${CARDS}`;

/** All that is made of one folder. */
interface Made {
  readonly scenario: Scenario;
  readonly guide: Guide;
  readonly exemplars: Exemplars;
  readonly places: Places;
}

async function made(folder: string): Promise<Made> {
  const read = await readScenario(readFolder(folder));
  if (read.ok) {
    const exemplars = exemplarsIn(folder);
    const places = sampledPlaces(read.value, Object.values(exemplars));
    return { scenario: read.value, guide: guideOf(readGuide(folder)), exemplars, places };
  }
  throw new Error(read.problem.map((wrong) => `${folder}/${scenarioProblemWords(wrong)}`).join('\n'));
}

/** An author's exemplar runs; a fault in them stops the build. */
function exemplarsIn(folder: string): Exemplars {
  const read = parseJsonWith(exemplarsSchema, readExemplars(folder));
  if (read.ok) return read.value;
  throw new Error(`${folder}/exemplars.json: ${badFieldWords(read.problem)}`);
}

/** The files of a scenario: what is shown up to the first choice, the story, which can come after it, and what is kept beside. */
function filesOf({ scenario, guide, exemplars, places }: Made): ReadonlyMap<string, string> {
  const { manifest, fingerprint, story, choiceIds } = scenario;
  const announced: Announced = { manifest, fingerprint, opening: openingOf(scenario) };
  return new Map([
    [`visits/${manifest.id}.visit.json`, JSON.stringify(announced)],
    [`visits/${manifest.id}.story.json`, JSON.stringify({ story, choiceIds } satisfies Story)],
    [`visits/${manifest.id}.guide.json`, JSON.stringify(guide)],
    [`visits/${manifest.id}.exemplars.json`, JSON.stringify(exemplars)],
    [`visits/${manifest.id}.places.json`, JSON.stringify(places)],
  ]);
}

const cardOf = ({ manifest, fingerprint }: Scenario) => ({
  id: manifest.id,
  title: manifest.title,
  strand: manifest.strand,
  minutes: manifest.minutes,
  you: manifest.you,
  people: manifest.cast.map(({ id, name, age, role }) => ({ id, name, age, role })),
  endings: manifest.endings.length,
  facts: manifest.facts.filter((fact) => !fact.kept).length,
  contentNote: manifest.contentNote,
  reviewers: Object.values(manifest.review).flat().length,
  fingerprint,
});

/** Every scenario in `story/`; a problem in one stops the build with file and line. */
export function storiesPlugin(): Plugin {
  const all = () => Promise.all(scenarioFolders().map(made));
  let scenarios: Promise<readonly Made[]> = Promise.resolve([]);
  return {
    name: 'alongside-stories',
    buildStart() {
      scenarios = all();
    },
    resolveId: (id) => (id === CARDS ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const cards = (await scenarios).map(({ scenario }) => cardOf(scenario));
      return `export const cards = ${JSON.stringify(cards)};`;
    },
    async generateBundle() {
      for (const scenario of await scenarios) {
        for (const [fileName, source] of filesOf(scenario)) this.emitFile({ type: 'asset', fileName, source });
      }
    },
    configureServer(server) {
      server.watcher.add(STORY_ROOT);
      server.middlewares.use(async (request, response, next) => {
        const files = (await scenarios).flatMap((each) => [...filesOf(each)]);
        const found = files.find(([fileName]) => request.url?.endsWith(`/${fileName}`));
        if (found === undefined) return next();
        response.setHeader('content-type', 'application/json');
        response.end(found[1]);
      });
    },
  };
}
