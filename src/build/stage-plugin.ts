/** Composes the people of every scenario into textures, and takes the rooms along. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { parseJsonWith } from '../base/parse.ts';
import { type Manifest, manifestSchema } from '../scenario/manifest.ts';
import { readFolder, scenarioFolders } from '../terminal/folders.ts';
import { composeAtlas } from './people/atlas.ts';

const ROOMS = resolve(import.meta.dirname, '../../assets/rooms');
const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/alongside-stage');
const MAKERS = [
  'ink.ts',
  'people/atlas.ts',
  'people/busts.ts',
  'people/faces.ts',
  'people/paint.ts',
  'people/peeps.ts',
].map((file) => join(import.meta.dirname, file));

interface Files {
  readonly [name: string]: Buffer | string;
}

/** What the pictures depend on: the cast's looks and the code that draws them. */
function keyOf(cast: Manifest['cast']): string {
  const hash = createHash('sha256').update(JSON.stringify(cast.map(({ id, look }) => [id, look])));
  for (const file of MAKERS) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 20);
}

async function atlasFiles(id: string, cast: Manifest['cast']): Promise<Files> {
  const kept = join(CACHE, keyOf(cast));
  if (!existsSync(`${kept}.json`)) {
    const { image, sheet } = await composeAtlas(cast);
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(`${kept}.webp`, image);
    writeFileSync(`${kept}.json`, JSON.stringify(sheet));
  }
  return {
    [`stage/${id}.webp`]: readFileSync(`${kept}.webp`),
    [`stage/${id}.json`]: readFileSync(`${kept}.json`, 'utf8'),
  };
}

async function allFiles(): Promise<Files> {
  const files: Record<string, Buffer | string> = {};
  for (const room of readdirSync(ROOMS)) files[`stage/${room}`] = readFileSync(join(ROOMS, room), 'utf8');
  for (const folder of scenarioFolders().map(readFolder)) {
    const manifest = parseJsonWith(manifestSchema, folder.manifest ?? '');
    // A manifest that cannot be read stops the build elsewhere, with its field.
    if (manifest.ok) Object.assign(files, await atlasFiles(folder.name, manifest.value.cast));
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
