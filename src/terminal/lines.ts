/** `story lines`: every clinician's line where it can be said, for second coders and blind raters. */
import { givenAway } from '../studio/lines/given-away.ts';
import { type LineMoment, type Lines, linesOf } from '../studio/lines/lines.ts';
import { countFrom } from './bots.ts';
import { load } from './library.ts';
import { refuse } from './refusal.ts';

export interface LinesOptions {
  readonly json?: boolean | undefined;
  readonly key?: boolean | undefined;
  readonly moments?: string | undefined;
}

const MOMENTS_USUAL = 300;
const MOMENTS_MOST = 10_000;

/** What a coder may see: no codes, and no choice ids, which often name the move. */
const blind = ({ number, turn, before, options }: LineMoment) => ({
  number,
  turn,
  before,
  options: options.map(({ id, text }) => ({ id, text })),
});

const withKey = (moment: LineMoment) => ({
  ...blind(moment),
  choices: moment.choices,
  exact: moment.exact,
  options: moment.options,
});

/** The file for `story kappa`: the author's code of each line, by the line's id. */
const codingsOf = (moments: readonly LineMoment[]) =>
  Object.fromEntries(moments.flatMap(({ options }) => options.map(({ id, code }) => [id, code])));

function jsonOf(id: string, { seed, plays, moments, cut, regretOf }: Lines, key: boolean): object {
  const about = { scenario: id, seed, from: `${plays} seeded playings`, cut };
  if (!key) return { ...about, moments: moments.map(blind) };
  const codes = { givenAwayByCodes: givenAway(moments), codings: codingsOf(moments) };
  return { ...about, regretOf, moments: moments.map(withKey), ...codes };
}

/** Prints JSON: blind, or with the key. */
export async function lines(name: string, options: LinesOptions): Promise<void> {
  if (!options.json) refuse('"story lines" prints JSON only: add --json, and --key for the codes.');
  const moments = countFrom(options.moments, 'moments', MOMENTS_USUAL, MOMENTS_MOST);
  const scenario = await load(name);
  const found = linesOf(scenario, { moments, regrets: options.key ?? false });
  process.stdout.write(`${JSON.stringify(jsonOf(scenario.manifest.id, found, options.key ?? false), null, 1)}\n`);
}
