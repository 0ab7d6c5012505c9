import { describe, expect, test } from 'vitest';
import { guideOf } from '../../src/build/guide.ts';
import { readGuide, scenarioFolders } from '../../src/terminal/folders.ts';

describe('a guide', () => {
  test.each(scenarioFolders())('of %s can be shown whole', (folder) => {
    const guide = guideOf(readGuide(folder));
    expect(guide.title).toMatch(/facilitator/i);
    expect(guide.blocks.filter((block) => block.kind === 'heading').length).toBeGreaterThan(5);
  });

  test('keeps the characters that mean something in HTML as they are', () => {
    const guide = guideOf('# A guide\n\nShe said "5 < 6 & so".\n');
    expect(guide.blocks).toEqual([{ kind: 'paragraph', of: [{ kind: 'text', text: 'She said "5 < 6 & so".' }] }]);
  });

  test.each([
    ['markup in a line', '# A guide\n\nHello <b onclick="alert(1)">there</b>.', 'html'],
    ['a block of markup', '# A guide\n\n<script>alert(1)</script>\n', 'html'],
    ['a picture', '# A guide\n\n![x](y.png)\n', 'image'],
    ['no title', 'Hello.\n', 'a guide without a title'],
  ])('with %s is refused, and the place is named', (_, markdown, named) => {
    expect(() => guideOf(markdown)).toThrow(named);
  });
});
