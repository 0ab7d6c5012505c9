import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly title: string;
  /** What is counted, and how many of how many. */
  readonly counts: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** One figure of the class. Printed where it is unfolded. */
export function Part({ title, counts, open = false, children }: Props): JSX.Element {
  return (
    <details class="part" open={open}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <p class="counts">{counts}</p>
      {children}
    </details>
  );
}
