/** Explores one scenario in a process of its own, so that several are explored at once. */
import { explore } from '../studio/explore/explore.ts';
import { load } from './library.ts';
import { isMemoryFull } from './memory.ts';

const [name = '', states = ''] = process.argv.slice(2);
const began = performance.now();
const found = explore(await load(name), { states: Number(states), isFull: isMemoryFull });
const seconds = Math.round((performance.now() - began) / 100) / 10;
process.send?.({ ...found, seconds }, undefined, {}, () => process.disconnect());
