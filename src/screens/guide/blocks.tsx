/** A guide's blocks as elements. */
import type { JSX } from 'preact';
import { type Block, type Inline, textOf } from '../../scenario/guide.ts';

export function Phrase({ of }: { readonly of: readonly Inline[] }): JSX.Element {
  return (
    <>
      {of.map((each, index) => (
        <Words key={index} of={each} />
      ))}
    </>
  );
}

function Words({ of: each }: { readonly of: Inline }): JSX.Element {
  switch (each.kind) {
    case 'text':
      return <>{each.text}</>;
    case 'code':
      return <code>{each.text}</code>;
    case 'strong':
      return (
        <strong>
          <Phrase of={each.of} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Phrase of={each.of} />
        </em>
      );
    case 'link':
      return (
        <a href={each.to}>
          <Phrase of={each.of} />
        </a>
      );
  }
}

/** What scrolls can be reached with the keyboard. */
export const reachable = { tabIndex: 0 } as const;

/** Wide tables scroll by themselves, so that the page does not. */
function Table({ head, rows }: Extract<Block, { readonly kind: 'table' }>): JSX.Element {
  return (
    <section class="table" aria-label={head.map(textOf).join(', ')} {...reachable}>
      <table>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col">
                <Phrase of={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>
                  <Phrase of={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The heading of a block of level 2, for the list of contents. */
export const anchorOf = (index: number): string => `part-${index}`;

function Heading({
  level,
  of,
  id,
}: Omit<Extract<Block, { readonly kind: 'heading' }>, 'kind'> & { readonly id: string }): JSX.Element {
  return level <= 2 ? (
    <h2 id={id}>
      <Phrase of={of} />
    </h2>
  ) : (
    <h3 id={id}>
      <Phrase of={of} />
    </h3>
  );
}

export function Blocks({ blocks }: { readonly blocks: readonly Block[] }): JSX.Element {
  return (
    <>
      {blocks.map((block, index) => (
        <One key={index} block={block} id={anchorOf(index)} />
      ))}
    </>
  );
}

function One({ block, id }: { readonly block: Block; readonly id: string }): JSX.Element {
  switch (block.kind) {
    case 'heading':
      return <Heading level={block.level} of={block.of} id={id} />;
    case 'paragraph':
      return (
        <p>
          <Phrase of={block.of} />
        </p>
      );
    case 'table':
      return <Table {...block} />;
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          {item.length === 1 && item[0]?.kind === 'paragraph' ? <Phrase of={item[0].of} /> : <Blocks blocks={item} />}
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}
