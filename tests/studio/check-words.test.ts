import { describe, expect, test } from 'vitest';
import { readingGrade } from '../../src/studio/reading.ts';
import { wordsToSpell } from '../../src/studio/spelling.ts';
import { spellerOf } from './planted/tiny.ts';

describe('the reading grade', () => {
  /* One sentence of six words of one syllable: .39 × 6 + 11.8 × 1 - 15.59 = -1.45. */
  test('of the cat on the mat is -1.45, by hand', () => {
    expect(readingGrade(['The cat sat on the mat.']).grade).toBeCloseTo(-1.45);
  });

  /* Two lines of three words and no full stop are two sentences: .39 × 3 + 11.8 × 1 - 15.59 = -2.62. */
  test('takes a line without a full stop as a sentence', () => {
    expect(readingGrade(['I sit up', 'She rings me']).grade).toBeCloseTo(-2.62);
  });

  test('goes up with longer sentences and with longer words', () => {
    const short = readingGrade(['It hurts at night. I get up.']).grade;
    expect(readingGrade(['It hurts at night and so I get up.']).grade).toBeGreaterThan(short);
    expect(readingGrade(['Discomfort predominates nocturnally. I get up.']).grade).toBeGreaterThan(short);
  });

  test('of nothing is 0', () => {
    expect(readingGrade([])).toEqual({ words: 0, grade: 0 });
  });
});

describe('British spelling', () => {
  const speller = spellerOf(['Aoife', 'slutch']);

  test.each(
    'colour centre grey realise travelled paediatric anaemia programme prize sized seize hospital Jean GP MRIs knee-high'
      .split(' ')
      .concat("don't", "they'll", "nobody'd", 'Aoife', 'aoife', 'slutch', 'maize', 'offer', 'her'),
  )('knows %s', (word) => {
    expect(wordsToSpell(word).map(speller.spelled)).toEqual(wordsToSpell(word).map(() => ({ kind: 'known' })));
  });

  test.each([
    ['color', 'colour'],
    ['favorite', 'favourite'],
    ['center', 'centre'],
    ['gray', 'grey'],
    ['realize', 'realise'],
    ['organization', 'organisation'],
    ['analyze', 'analyse'],
    ['traveled', 'travelled'],
    ['pediatric', 'paediatric'],
    ['anemia', 'anaemia'],
    ['diarrhea', 'diarrhoea'],
    ['skeptical', 'sceptical'],
    ['fulfill', 'fulfil'],
    ['Mom', 'mum'],
    ['program', 'programme'],
    ['gotten', 'got'],
  ])('takes %s for American, and writes %s', (word, british) => {
    expect(speller.spelled(word)).toEqual({ kind: 'american', british });
  });

  test.each(['tomorow', 'hte', 'recieve', 'bandadge'])('does not know %s', (word) => {
    expect(speller.spelled(word)).toEqual({ kind: 'unknown' });
  });

  test('suggests what looks like it', () => {
    expect(speller.near('tomorow')).toContain('tomorrow');
  });

  test('takes words apart at hyphens and spaces, and leaves numbers and single letters out', () => {
    expect(wordsToSpell('Peg’s knee-high sock, 2nd of 3. I don’t.')).toEqual([
      'Peg',
      'knee',
      'high',
      'sock',
      'of',
      "don't",
    ]);
  });
});
