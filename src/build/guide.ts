/** Reads a guide's Markdown into plain data. What a guide page could not show stops the build, with the place named. */
import { marked, type Token, type Tokens } from 'marked';
import { type Block, type Guide, type Inline, textOf } from '../scenario/guide.ts';

export class UnknownMarkdown extends Error {
  constructor(kind: string, raw: string) {
    super(`guide.md: the guide page cannot show ${kind}, in "${raw.trim().slice(0, 60)}"`);
  }
}

const phrase = (tokens: readonly Token[] | undefined): readonly Inline[] => (tokens ?? []).map(inlineOf);

function inlineOf(token: Token): Inline {
  switch (token.type) {
    case 'text':
    case 'escape':
      return { kind: 'text', text: String(token.text) };
    case 'codespan':
      return { kind: 'code', text: String(token.text) };
    case 'strong':
      return { kind: 'strong', of: phrase(token.tokens) };
    case 'em':
      return { kind: 'emphasis', of: phrase(token.tokens) };
    case 'link':
      return { kind: 'link', to: String(token.href), of: phrase(token.tokens) };
    default:
      throw new UnknownMarkdown(token.type, token.raw);
  }
}

/** An item without blank lines holds bare text where one with them holds paragraphs. */
function itemOf({ tokens }: Tokens.ListItem): readonly Block[] {
  return tokens.flatMap((token): readonly Block[] =>
    token.type === 'text'
      ? [{ kind: 'paragraph', of: phrase('tokens' in token ? token.tokens : [token]) }]
      : blockOf(token),
  );
}

function blockOf(token: Token): readonly Block[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'heading':
      return [{ kind: 'heading', level: Number(token.depth), of: phrase(token.tokens) }];
    case 'paragraph':
      return [{ kind: 'paragraph', of: phrase(token.tokens) }];
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      return [{ kind: 'list', ordered, items: items.map(itemOf) }];
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      const cell = ({ tokens }: Tokens.TableCell) => phrase(tokens);
      return [{ kind: 'table', head: header.map(cell), rows: rows.map((row) => row.map(cell)) }];
    }
    default:
      throw new UnknownMarkdown(token.type, token.raw);
  }
}

/** The guide in a text of Markdown: its first line is its title. Throws `UnknownMarkdown`. */
export function guideOf(markdown: string): Guide {
  const [first, ...blocks] = marked.lexer(markdown).flatMap(blockOf);
  if (first?.kind !== 'heading' || first.level !== 1) throw new UnknownMarkdown('a guide without a title', markdown);
  return { title: textOf(first.of), blocks };
}
