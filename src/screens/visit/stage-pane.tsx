import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChoiceId } from '../../base/base.ts';
import type { Playthrough } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Stage } from '../../stage/stage.ts';
import { stageView } from '../../stage/view.ts';

interface Props {
  readonly scenario: Pick<Scenario, 'manifest'>;
  readonly play: Playthrough;
  readonly silent: boolean;
  readonly onPick: (choice: ChoiceId) => void;
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

/** The picture over the words. It comes when it can, and nothing waits for it; to a screen reader it is not there. */
export function StagePane({ scenario, play, silent, onPick }: Props): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const view = useMemo(() => stageView(scenario, play, silent), [scenario, play, silent]);
  const latest = useRef({ view, play, onPick });
  latest.current = { view, play, onPick };

  useEffect(() => {
    let gone = false;
    let mounted: Stage | null = null;
    const pick = (thing: string) => {
      const choice = latest.current.play.offered.find((each) => each.tags.look === thing && each.kind === 'glance');
      if (choice !== undefined) latest.current.onPick(choice.id);
    };
    const start = async () => {
      const { mountStage } = await import('../../stage/stage.ts');
      if (gone || host.current === null) return;
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const options = { scenario: scenario.manifest.id, calm, onPick: pick };
      mounted = await mountStage(host.current, latest.current.view, options);
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

  return <div ref={host} class="stage" aria-hidden="true" />;
}
