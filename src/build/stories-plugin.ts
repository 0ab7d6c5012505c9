/** Compiles the scenarios into the site: a file for each, what is kept beside it, and their cards for the diary. */
import type { Plugin } from 'vite';
import { parseJsonWith } from '../base/parse.ts';
import { type Exemplars, exemplarsSchema } from '../scenario/exemplars.ts';
import type { Places } from '../scenario/places.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { readScenario } from '../studio/author.ts';
import { sampledPlaces } from '../studio/roads.ts';
import { readExemplars, readFolder, STORY_ROOT, scenarioFolders } from '../terminal/folders.ts';
import { badFieldWords, scenarioProblemWords } from '../words/problems.ts';

const CARDS = 'virtual:cards';
const RESOLVED = `\0${CARDS}`;

/** All that is made of one folder. */
interface Made {
  readonly scenario: Scenario;
  readonly exemplars: Exemplars;
  readonly places: Places;
}

async function made(folder: string): Promise<Made> {
  const read = await readScenario(readFolder(folder));
  if (read.ok) {
    const exemplars = exemplarsIn(folder);
    return { scenario: read.value, exemplars, places: sampledPlaces(read.value, Object.values(exemplars)) };
  }
  throw new Error(read.problem.map((wrong) => `${folder}/${scenarioProblemWords(wrong)}`).join('\n'));
}

/** An author's exemplar runs; a fault in them stops the build. */
function exemplarsIn(folder: string): Exemplars {
  const read = parseJsonWith(exemplarsSchema, readExemplars(folder));
  if (read.ok) return read.value;
  throw new Error(`${folder}/exemplars.json: ${badFieldWords(read.problem)}`);
}

/** The files of a scenario by their names in the site. */
const filesOf = ({ scenario, exemplars, places }: Made): ReadonlyMap<string, string> =>
  new Map([
    [`visits/${scenario.manifest.id}.json`, JSON.stringify(scenario)],
    [`visits/${scenario.manifest.id}.exemplars.json`, JSON.stringify(exemplars)],
    [`visits/${scenario.manifest.id}.places.json`, JSON.stringify(places)],
  ]);

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
