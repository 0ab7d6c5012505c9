import { describe, expect, test } from 'vitest';
import { cardTags } from '../../src/build/card-plugin.ts';

const contents = (site: string | undefined) => cardTags(site).map(({ attrs }) => attrs?.content);

describe('a shared link', () => {
  test.each([
    ['with a slash', 'https://example.org/game/'],
    ['without one', 'https://example.org/game'],
  ])('shows the picture from where the site is, its address given %s', (_, site) => {
    expect(contents(site)).toContain('https://example.org/game/social.png');
  });

  test.each([undefined, ''])('names no picture while nobody has said where the site is: %s', (site) => {
    expect(contents(site).filter((each) => String(each).includes('social'))).toEqual([]);
    expect(contents(site)).toContain('Alongside');
  });

  test('is refused where the address is none', () => {
    expect(() => cardTags('our web site')).toThrow();
  });
});
