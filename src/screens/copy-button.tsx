import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useApp } from './use-app.ts';

interface Props {
  readonly label: string;
  /** What is copied: a text, or a link of the game's own, which is copied as a whole address. */
  readonly text: string;
  readonly copied: string;
  readonly refused: string;
  readonly action: string;
  /** One of several ways, and not the first. */
  readonly quiet?: boolean;
}

/** Copies, and says whether it did. What it said goes once there is something else to copy. */
export function CopyButton({ label, text, copied, refused, action, quiet }: Props): JSX.Element {
  const app = useApp();
  const [came, say] = useState<{ readonly of: string; readonly copied: boolean } | null>(null);
  const copy = async () => say({ of: text, copied: await app.ports.copy(text) });
  return (
    <>
      <button type="button" class={quiet ? 'quiet' : 'primary'} data-action={action} onClick={() => void copy()}>
        {label}
      </button>
      <span class="small" role="status">
        {came?.of === text && (came.copied ? copied : refused)}
      </span>
    </>
  );
}
