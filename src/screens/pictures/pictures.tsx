/** Still pictures of the people, beside words that say all they say: they carry no words of their own. */
import type { JSX } from 'preact';
import type { Playthrough } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Mood } from '../../scenario/vocabulary.ts';
import { stageView } from '../../stage/view.ts';
import './pictures.css';

/** How each of the cast looks at the end of a playthrough, by id. */
export const moodsAtEnd = (scenario: Pick<Scenario, 'manifest'>, play: Playthrough): ReadonlyMap<string, Mood> =>
  new Map(stageView(scenario, play, false).people.map(({ id, mood }) => [id, mood]));

export function Portrait({
  scenario,
  person,
  mood = 'wary',
}: {
  readonly scenario: string;
  readonly person: string;
  readonly mood?: Mood | undefined;
}): JSX.Element {
  const address = `stage/${scenario}-${person}-${mood}.webp`;
  return <img class="portrait" src={address} alt="" width={224} height={224} loading="lazy" decoding="async" />;
}

/** Everybody as they look at the end of a playthrough. */
export function Faces({
  scenario,
  play,
}: {
  readonly scenario: Pick<Scenario, 'manifest'>;
  readonly play: Playthrough;
}): JSX.Element {
  return (
    <div class="faces">
      {[...moodsAtEnd(scenario, play)].map(([id, mood]) => (
        <Portrait key={id} scenario={scenario.manifest.id} person={id} mood={mood} />
      ))}
    </div>
  );
}

/** A visit's people in their room, before anything was said. */
export function AtHome({ scenario }: { readonly scenario: string }): JSX.Element {
  const address = `stage/${scenario}-at-home.webp`;
  return <img class="at-home" src={address} alt="" width={800} height={320} loading="lazy" decoding="async" />;
}
