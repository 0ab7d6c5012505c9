/** The verbs of a learner who was set visits. Fetched with the screens that use them. */
import type { ScenarioId } from '../../base/base.ts';
import { type LocalDate, localDateOf } from '../../base/local-date.ts';
import type { OwnWords, Reflection } from '../../classroom/hand-in.ts';
import type { ChangeClasswork, Opened } from '../../storage/classwork/classwork.ts';
import type { App } from '../app.ts';

/** On the page at once, then on the shelf. Another tab may have drawn the learner's key before: that one stands. */
function changed(app: App, change: ChangeClasswork): void {
  app.store.setState(({ classwork }) => ({ classwork: change(classwork) }));
  void app.keeper
    .changeClasswork(change)
    .then(({ learner }) => app.store.setState(({ classwork }) => ({ classwork: { ...classwork, learner } })));
}

const withOpened =
  (mark: string, next: (opened: Opened | undefined) => Opened): ChangeClasswork =>
  (classwork) => {
    const before = classwork.assignments.find((each) => each.mark === mark);
    const others = classwork.assignments.filter((each) => each.mark !== mark);
    return { ...classwork, assignments: [...others, next(before)] };
  };

/** Keeps an assignment whose link was opened, so that there is a way back to it. */
export function keepAssignment(app: App, { mark, code }: Pick<Opened, 'mark' | 'code'>): void {
  const { assignments } = app.store.getState().classwork;
  if (assignments.at(-1)?.mark === mark) return;
  changed(
    app,
    withOpened(mark, (opened) => ({ mark, code, swaps: opened?.swaps ?? {} })),
  );
}

/** Takes another visit in place of one that was set; null takes the one that was set after all. */
export function swap(
  app: App,
  { mark, code }: Pick<Opened, 'mark' | 'code'>,
  [assigned, instead]: readonly [ScenarioId, ScenarioId | null],
): void {
  changed(
    app,
    withOpened(mark, (opened) => {
      const { [assigned]: _, ...swaps } = opened?.swaps ?? {};
      return { mark, code, swaps: instead === null ? swaps : { ...swaps, [assigned]: instead } };
    }),
  );
}

/** The name must not be empty. The key is drawn with the first one, and stays. */
export function nameLearner(app: App, name: string): void {
  const drawn = app.store.getState().classwork.learner?.key ?? app.ports.newSeed();
  changed(app, (classwork) => ({ ...classwork, learner: { name, key: classwork.learner?.key ?? drawn } }));
}

/** Keeps what a learner would say at a turn, or that they skipped it: '' then. */
export function sayFirst(app: App, id: string, words: OwnWords): void {
  app.change(id, (record) => {
    const others = (record.ownWords ?? []).filter(({ turn }) => turn !== words.turn);
    return { ...record, ownWords: [...others, words] };
  });
}

export function reflect(app: App, id: string, reflections: readonly Reflection[]): void {
  app.change(id, (record) => ({ ...record, reflections }));
}

/** The day of a moment, in milliseconds since 1970, on this device's calendar; null where it has none. */
export function dayOf(moment: number): LocalDate | null {
  const at = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return localDateOf(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
}
