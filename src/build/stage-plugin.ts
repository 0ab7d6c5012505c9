/** Composes the people of every scenario into textures, portraits and a picture of their visit, and takes the rooms along. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { parseJsonWith } from '../base/parse.ts';
import { type Manifest, manifestSchema } from '../scenario/manifest.ts';
import { moods } from '../scenario/vocabulary.ts';
import { roomOf } from '../stage/room/rooms.ts';
import { readFolder, scenarioFolders } from '../terminal/folders.ts';
import { atHome } from './people/at-home.ts';
import { type Atlas, composeAtlas } from './people/atlas.ts';
import { portraitOf } from './people/portraits.ts';

const ROOMS = resolve(import.meta.dirname, '../../assets/rooms');
const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/alongside-stage');
/** The code that draws: a change in it makes every picture anew. */
const MAKERS = [
  join(import.meta.dirname, 'ink.ts'),
  resolve(import.meta.dirname, '../stage/room/rooms.ts'),
  ...readdirSync(join(import.meta.dirname, 'people')).map((file) => join(import.meta.dirname, 'people', file)),
];

interface Files {
  readonly [name: string]: Buffer | string;
}

type Drawn = Pick<Manifest, 'cast' | 'place'>;

/** What the pictures depend on: the cast's looks, their room, and the code that draws them. */
function keyOf({ cast, place }: Drawn): string {
  const hash = createHash('sha256').update(JSON.stringify(cast.map(({ id, look, age }) => [id, look, age])));
  const { back, front } = roomOf(place);
  for (const file of [...MAKERS, join(ROOMS, `${back}.svg`), join(ROOMS, `${front}.svg`)])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 20);
}

async function portraits(atlas: Atlas): Promise<Files> {
  const files: Record<string, Buffer> = {};
  for (const id of Object.keys(atlas.sheet.people))
    for (const mood of moods) files[`-${id}-${mood}.webp`] = await portraitOf(atlas, id, mood);
  return files;
}

/** Every picture of a scenario, each by what its name adds to the scenario's. */
async function drawn({ cast, place }: Drawn): Promise<Files> {
  const atlas = await composeAtlas(cast);
  return {
    '.webp': atlas.image,
    '.json': JSON.stringify(atlas.sheet),
    '-at-home.webp': await atHome(atlas, roomOf(place), ROOMS),
    ...(await portraits(atlas)),
  };
}

/** From the cache where they have been drawn before: that takes seconds. */
async function pictures(manifest: Drawn): Promise<Files> {
  const kept = join(CACHE, keyOf(manifest));
  if (!existsSync(kept)) {
    const making = `${kept}.${process.pid}`;
    mkdirSync(making, { recursive: true });
    for (const [name, source] of Object.entries(await drawn(manifest))) writeFileSync(join(making, name), source);
    renameSync(making, kept);
  }
  return Object.fromEntries(readdirSync(kept).map((name) => [name, readFileSync(join(kept, name))]));
}

async function allFiles(): Promise<Files> {
  const files: Record<string, Buffer | string> = {};
  for (const room of readdirSync(ROOMS)) files[`stage/${room}`] = readFileSync(join(ROOMS, room), 'utf8');
  for (const folder of scenarioFolders().map(readFolder)) {
    const manifest = parseJsonWith(manifestSchema, folder.manifest ?? '');
    // A manifest that cannot be read stops the build elsewhere, with its field.
    if (!manifest.ok) continue;
    for (const [name, source] of Object.entries(await pictures(manifest.value)))
      files[`stage/${folder.name}${name}`] = source;
  }
  return files;
}

export function stagePlugin(): Plugin {
  return {
    name: 'alongside-stage',
    async generateBundle() {
      for (const [fileName, source] of Object.entries(await allFiles()))
        this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      const files = allFiles();
      server.middlewares.use(async (request, response, next) => {
        const found = Object.entries(await files).find(([name]) => request.url?.endsWith(`/${name}`));
        if (found === undefined) return next();
        const kind = found[0].endsWith('.svg')
          ? 'image/svg+xml'
          : found[0].endsWith('.webp')
            ? 'image/webp'
            : 'application/json';
        response.setHeader('content-type', kind);
        response.end(found[1]);
      });
    },
  };
}
