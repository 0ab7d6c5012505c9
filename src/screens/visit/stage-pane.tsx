import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChoiceId } from '../../base/base.ts';
import type { Playthrough } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { spotOnStage } from '../../stage/room/rooms.ts';
import type { Stage } from '../../stage/stage.ts';
import { type StageView, stageView } from '../../stage/view.ts';
import { visitWords } from '../../words/visit.ts';

interface Props {
  readonly scenario: Pick<Scenario, 'manifest'>;
  readonly play: Playthrough;
  readonly silent: boolean;
  /** What looking at things does; without it they are only drawn. */
  readonly looking?: Looking;
}

interface Looking {
  readonly onPick: (choice: ChoiceId) => void;
  /** The glance that is pointed at in the list of choices. */
  readonly pointed: ChoiceId | null;
}

/** How long the first words are left alone before the picture is fetched. */
const HEAD_START_MS = 800;

/** Some time after, once the page is still: the first choice must not wait for a picture. */
function whenStill(work: () => void): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in window) idle = requestIdleCallback(work, { timeout: 3000 });
    else work();
  }, HEAD_START_MS);
  return () => {
    clearTimeout(timer);
    if ('cancelIdleCallback' in window) cancelIdleCallback(idle);
  };
}

type ThingsProps = Pick<Props, 'play'> & Looking & { readonly view: StageView };

const share = (of: number) => `${Math.round(of * 10_000) / 100}cqh`;

/** The things that can be looked at, as buttons over the drawing of each. */
function Things({ view, play, onPick, pointed }: ThingsProps): JSX.Element {
  return (
    <div class="things">
      {view.things.map(({ id, name, offered }) => {
        const glance = play.offered.find((each) => each.kind === 'glance' && each.tags.look === id);
        const spot = spotOnStage(view.room, id);
        if (!offered || glance === undefined || spot === null) return null;
        return (
          <button
            key={id}
            type="button"
            class={pointed === glance.id ? 'thing pointed' : 'thing'}
            aria-label={visitWords.lookAt(name)}
            data-thing={id}
            style={{
              left: `calc(50% + ${share(spot.x)})`,
              top: share(spot.y),
              width: share(2 * spot.reach),
              height: share(2 * spot.reach),
            }}
            onClick={() => onPick(glance.id)}
          />
        );
      })}
    </div>
  );
}

/** The picture over the words. It comes when it can, and nothing waits for it; to a screen reader only its things are there. */
export function StagePane({ scenario, play, silent, looking }: Props): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const view = useMemo(() => stageView(scenario, play, silent), [scenario, play, silent]);
  const latest = useRef(view);
  latest.current = view;

  useEffect(() => {
    let gone = false;
    let mounted: Stage | null = null;
    const start = async () => {
      const { mountStage } = await import('../../stage/stage.ts');
      if (gone || host.current === null) return;
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      mounted = await mountStage(host.current, latest.current, { scenario: scenario.manifest.id, calm });
      if (gone) mounted.destroy();
      else setStage(mounted);
    };
    // A stage that cannot be drawn is no loss: the words carry everything.
    const cancel = whenStill(() => void start().catch(() => setStage(null)));
    return () => {
      gone = true;
      cancel();
      mounted?.destroy();
    };
  }, [scenario]);

  useEffect(() => stage?.show(view), [stage, view]);

  return (
    <div class="stage">
      <div ref={host} class="drawing" aria-hidden="true" />
      {stage !== null && looking !== undefined && <Things view={view} play={play} {...looking} />}
    </div>
  );
}
