/** What a shared link shows elsewhere: title, sentence and picture. Whoever shows it wants whole addresses, so the site's own is told when building. */
import type { HtmlTagDescriptor, Plugin } from 'vite';

const title = 'Alongside';
const sentence = 'Practise conversations in which you ask what matters before you help.';
const pictured = 'Bob Tanner in Room 4, looking wary, with the first things you might say to him';

const meta = (property: string, content: string): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { property, content },
  injectTo: 'head',
});

/** The tags of a site at an address, with its slash at the end; without one, those that need none. Throws where it is no address. */
export function cardTags(site: string | undefined): readonly HtmlTagDescriptor[] {
  const words = [meta('og:type', 'website'), meta('og:title', title), meta('og:description', sentence)];
  if (site === undefined || site === '') return words;
  const home = new URL(site.endsWith('/') ? site : `${site}/`);
  return [
    ...words,
    meta('og:url', home.href),
    meta('og:image', new URL('social.png', home).href),
    meta('og:image:alt', pictured),
    { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' }, injectTo: 'head' },
  ];
}

/** Reads the site's address from `SITE`, such as https://example.org/alongside/ */
export const cardPlugin = (): Plugin => ({
  name: 'alongside-card',
  apply: 'build',
  transformIndexHtml: () => [...cardTags(process.env.SITE)],
});
