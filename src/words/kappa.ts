import type { Agreement } from '../studio/kappa.ts';
import { listed } from './list.ts';

/** Below this a script's lines are to be written anew. */
const KAPPA_WANTED = 0.7;

function verdict(kappa: number | null): string {
  if (kappa === null) return 'Kappa says nothing here: both coders gave every line the same code.';
  const enough = kappa >= KAPPA_WANTED ? 'enough' : 'too little: write the lines below anew';
  return `Cohen's kappa is ${kappa.toFixed(2)}. ${KAPPA_WANTED} is wanted: this is ${enough}.`;
}

/** The agreement of two coders, a line for each pair of codes they disagree on. */
export function kappaWords(found: Agreement): string {
  const left = [...found.onlyFirst, ...found.onlySecond];
  return [
    verdict(found.kappa),
    `They agree on ${Math.round(found.agreement * 100)} % of ${found.lines} lines; chance alone would give ${Math.round(found.byChance * 100)} %.`,
    ...found.disagreements.map(({ first, second, ids }) => `${ids.length} × ${first} / ${second}: ${listed(ids)}`),
    ...(left.length > 0 ? [`Coded by one of them only: ${listed(left)}`] : []),
  ].join('\n');
}
