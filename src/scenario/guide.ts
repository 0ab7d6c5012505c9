/** A facilitator's guide, as the build reads it out of `guide.md`: plain data, so that nothing in it can become markup. */

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly of: readonly Inline[] }
  | { readonly kind: 'link'; readonly to: string; readonly of: readonly Inline[] };

type Phrase = readonly Inline[];

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly of: Phrase }
  | { readonly kind: 'paragraph'; readonly of: Phrase }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'table'; readonly head: readonly Phrase[]; readonly rows: readonly (readonly Phrase[])[] };

export interface Guide {
  readonly title: string;
  /** Without its title. */
  readonly blocks: readonly Block[];
}

/** A phrase without its markup. */
export const textOf = (of: Phrase): string => of.map((each) => ('text' in each ? each.text : textOf(each.of))).join('');
