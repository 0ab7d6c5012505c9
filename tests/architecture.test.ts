/** The house's law: which folder may import which, and which folder alone may touch which package. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

const mayImport: Readonly<Record<string, readonly string[]>> = {
  base: [],
  codebook: ['base'],
  scenario: ['base', 'codebook'],
  conversation: ['base', 'codebook', 'scenario'],
  run: ['base', 'codebook', 'scenario', 'conversation'],
  compare: ['base', 'codebook', 'scenario', 'conversation', 'run'],
  classroom: ['base', 'codebook', 'scenario', 'conversation', 'run'],
  storage: ['base', 'codebook', 'scenario', 'run', 'classroom'],
  studio: ['base', 'codebook', 'scenario', 'conversation', 'run'],
  stage: ['base', 'codebook', 'scenario', 'conversation', 'run'],
  sound: ['base', 'scenario', 'conversation', 'run'],
  app: ['base', 'codebook', 'scenario', 'conversation', 'run', 'classroom', 'storage'],
  words: ['base', 'codebook', 'scenario', 'conversation', 'run', 'compare', 'classroom', 'storage', 'studio'],
  screens: [
    'base',
    'codebook',
    'scenario',
    'conversation',
    'run',
    'compare',
    'classroom',
    'storage',
    'app',
    'words',
    'stage',
    'sound',
  ],
  terminal: ['base', 'codebook', 'scenario', 'conversation', 'run', 'classroom', 'studio', 'words'],
  build: ['base', 'codebook', 'scenario', 'run', 'studio', 'stage', 'terminal', 'words', 'app'],
  'class-worker': ['base', 'scenario', 'run', 'classroom', 'app'],
  main: ['base', 'scenario', 'app', 'screens', 'storage'],
};

/** Words speak of what other folders found: they may know its types and nothing else. */
const onlyTypesFrom: Readonly<Record<string, readonly string[]>> = {
  words: ['conversation', 'run', 'compare', 'classroom', 'storage', 'studio'],
};

const ownedBy: Readonly<Record<string, readonly string[]>> = {
  inkjs: ['conversation', 'studio'],
  phaser: ['stage'],
  idb: ['storage'],
  fflate: ['classroom'],
  valibot: ['base', 'scenario', 'classroom', 'storage', 'studio', 'terminal'],
  zustand: ['app'],
  preact: ['screens', 'main'],
  vite: ['build'],
  marked: ['build'],
  '@dagrejs/dagre': ['screens'],
  uqr: ['screens'],
};

/** The pure folders: no clock, chance, page, network or console. */
const pure = ['base', 'codebook', 'scenario', 'conversation', 'run', 'compare', 'classroom', 'studio', 'words'];
const impure =
  /\b(Date\.now|new Date\(|Math\.random|performance\.now|document\.|window\.|localStorage|fetch\(|console\.)/;

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const folderOf = (path: string) =>
  relative(SRC, path)
    .replace(/\.(ts|tsx|mjs|d\.ts)$/, '')
    .split(/[\\/]/)[0] ?? '';

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx)$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => join(SRC, path));

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g;

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, 'utf8');
  return Array.from(text.matchAll(IMPORT), ([, type, from, later]) => ({
    file: relative(SRC, file),
    folder: folderOf(file),
    target: from ?? later ?? '',
    typeOnly: type !== undefined,
  }));
}

const imports = files.flatMap(importsOf);
const inside = imports.filter(({ target }) => target.startsWith('.') && !target.endsWith('.css'));
const targetFolder = ({ file, target }: Import) => folderOf(resolve(dirname(join(SRC, file)), target));

describe('the house', () => {
  test('has every folder in the table', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in mayImport))).toEqual([]);
  });

  test('lets arrows point inward only', () => {
    const wrong = inside.filter((each) => {
      const to = targetFolder(each);
      return to !== each.folder && !mayImport[each.folder]?.includes(to);
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('lets words know the types of what they speak of, and no more', () => {
    const wrong = inside.filter((each) => onlyTypesFrom[each.folder]?.includes(targetFolder(each)) && !each.typeOnly);
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test.each(Object.entries(ownedBy))('lets %s be touched only by its owners', (name, owners) => {
    const wrong = imports.filter(
      ({ folder, target }) => (target === name || target.startsWith(`${name}/`)) && !owners.includes(folder),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test.each(pure)('keeps %s free of clock, chance, page and console', (folder) => {
    const wrong = files
      .filter((file) => folderOf(file) === folder)
      .filter((file) => impure.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
    expect(wrong.map((file) => relative(SRC, file))).toEqual([]);
  });

  test('has no barrels and no drawers for odds and ends', () => {
    const odd = files.filter((file) =>
      /(^|[\\/])(index|utils?|helpers?|common|types)\.tsx?$/.test(relative(SRC, file)),
    );
    expect(odd.map((file) => relative(SRC, file))).toEqual([]);
  });
});
