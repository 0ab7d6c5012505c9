/** Compiles the scenarios into the site: a file for each, and their cards for the diary. */
import type { Plugin } from 'vite';
import type { Scenario } from '../scenario/scenario.ts';
import { readScenario } from '../studio/author.ts';
import { readFolder, STORY_ROOT, scenarioFolders } from '../terminal/folders.ts';
import { scenarioProblemWords } from '../words/problems.ts';

const CARDS = 'virtual:cards';
const RESOLVED = `\0${CARDS}`;

async function compiled(folder: string): Promise<Scenario> {
  const read = await readScenario(readFolder(folder));
  if (read.ok) return read.value;
  throw new Error(read.problem.map((wrong) => `${folder}/${scenarioProblemWords(wrong)}`).join('\n'));
}

const fileOf = (scenario: Scenario) => `visits/${scenario.manifest.id}.json`;

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
  const all = () => Promise.all(scenarioFolders().map(compiled));
  let scenarios: Promise<readonly Scenario[]> = Promise.resolve([]);
  return {
    name: 'alongside-stories',
    buildStart() {
      scenarios = all();
    },
    resolveId: (id) => (id === CARDS ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const cards = (await scenarios).map(cardOf);
      return `export const cards = ${JSON.stringify(cards)};`;
    },
    async generateBundle() {
      for (const scenario of await scenarios) {
        this.emitFile({ type: 'asset', fileName: fileOf(scenario), source: JSON.stringify(scenario) });
      }
    },
    configureServer(server) {
      server.watcher.add(STORY_ROOT);
      server.middlewares.use(async (request, response, next) => {
        const scenario = (await scenarios).find((each) => request.url?.endsWith(`/${fileOf(each)}`));
        if (scenario === undefined) return next();
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(scenario));
      });
    },
  };
}
