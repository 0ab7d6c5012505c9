/** The class as a table for a spreadsheet: one learner a line. RFC 4180. @see docs/hand-ins.md#table */
import { dimensions } from '../codebook/score.ts';
import { feelings } from '../scenario/vocabulary.ts';
import type { Learner } from './checking/learner.ts';
import type { Played } from './figures/playings.ts';
import { saidOf } from './figures/told.ts';

/** Spreadsheets take a file without it for the machine's old alphabet, and break every name with an accent. */
const BYTE_ORDER_MARK = '\uFEFF';
/** A cell that begins so is worked out as a formula by spreadsheets, whatever the quotes. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell that a spreadsheet reads as the text it is. A formula is made text by an apostrophe, as OWASP advises. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n\t;]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

const CRLF = '\r\n';

/** Columns of one scenario, without its name. */
const columns = [
  'total',
  ...dimensions,
  'headline',
  'heard at turn',
  'ending',
  'finished',
  'playings',
  ...feelings.flatMap((feeling) => [`${feeling} guessed`, `${feeling} said`]),
  'own words',
  'reflections',
  'run code',
] as const;

type Row = readonly (string | number | null)[];

function rowOf({ counted, all }: Played): Row {
  const { played, guess } = counted;
  const { score } = played;
  return [
    score.total,
    ...dimensions.map((dimension) => score[dimension]),
    score.headline,
    score.heardAt === null ? null : score.heardAt + 1,
    played.ending,
    played.ended ? 'yes' : 'no',
    all.length,
    ...feelings.flatMap((feeling) => [guess?.[feeling] ?? null, saidOf(played, feeling)]),
    all.flatMap(({ ownWords }) => ownWords.map(({ turn, said }) => `${turn + 1}: ${said}`)).join('\n'),
    all.flatMap(({ reflections }) => reflections.map(({ question, answer }) => `${question} ${answer}`)).join('\n'),
    played.code,
  ];
}

const line = (cells: Row) => cells.map(cell).join(',');

/** A line for each learner in the order first met, a group of columns for each scenario in its own order of appearance. */
export function csvOf(played: readonly Played[]): string {
  const scenarios = [...new Set(played.map(({ scenario }) => scenario))];
  const byLearner = new Map<string, { readonly learner: Learner; readonly rows: Map<string, Row> }>();
  for (const each of played) {
    const entry = byLearner.get(each.learner.id) ?? { learner: each.learner, rows: new Map<string, Row>() };
    entry.rows.set(each.scenario, rowOf(each));
    byLearner.set(each.learner.id, entry);
  }
  const empty: Row = columns.map(() => null);
  const head = ['name', ...scenarios.flatMap((scenario) => columns.map((column) => `${scenario}: ${column}`))];
  const lines = [...byLearner.values()].map(({ learner, rows }) =>
    line([learner.name, ...scenarios.flatMap((scenario) => rows.get(scenario) ?? empty)]),
  );
  return BYTE_ORDER_MARK + [line(head), ...lines].map((each) => each + CRLF).join('');
}
