/** Who speaks with which voice of a device, and in which pieces. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../src/sound/aloud/passages.ts';
import { englishHere, mannersOf, type VoiceHere } from '../../src/sound/aloud/voices.ts';
import { tinyManifest } from '../tiny.ts';

const [bob] = tinyManifest.cast;
const member = (id: string, pitch: number, age = 60) => ({ ...bob!, id, age, voice: { pitch } });
const peg = member('peg', 1);
const col = member('col', 0.85);
const basia = member('basia', 1.1);

const local = (name: string, lang = 'en-GB'): VoiceHere => ({ name, lang, localService: true });
const away = (name: string): VoiceHere => ({ name, lang: 'en-GB', localService: false });
const british = [local('Amelia'), local('Daniel'), local('Kate'), local('Serena')];

const voicesOf = (voices: readonly VoiceHere[], cast = [peg, col, basia]) => {
  const manners = mannersOf(cast, voices);
  if (manners === null) return null;
  return [manners.narrator.voice.name, ...cast.map(({ id }) => manners.cast.get(id)?.voice.name)];
};

describe('the voices of a device', () => {
  test.each<readonly [string, readonly VoiceHere[], readonly string[]]>([
    [
      'put British before Irish, and Irish before American',
      [local('A', 'en-US'), local('B', 'en-IE'), local('C')],
      ['C', 'B', 'A'],
    ],
    ['are read where a device writes en_GB', [local('C', 'en_GB'), local('A', 'en-US')], ['C', 'A']],
    ['never send the words away', [away('Cloud'), local('Kate')], ['Kate']],
    ['speak English', [local('Karin', 'de-DE'), local('Kate')], ['Kate']],
    ['are no joke', [local('Zarvox', 'en-US'), local('Kate')], ['Kate']],
  ])('%s', (_, voices, expected) => expect(englishHere(voices).map(({ name }) => name)).toEqual(expected));

  test('are as good as none where each would send the words away', () => {
    expect(mannersOf([peg], [away('Cloud'), local('Karin', 'de-DE')])).toBeNull();
  });
});

describe('a cast', () => {
  test('has a voice each, the narrator another, and a low one for whoever is written low', () => {
    const [narrator, ...cast] = voicesOf(british) ?? [];
    expect(new Set([narrator, ...cast]).size).toBe(4);
    expect(cast[1]).toBe('Daniel');
  });

  test('speaks with the same voices next time, in whichever order the device names them', () => {
    expect(voicesOf(british.toReversed())).toEqual(voicesOf(british));
  });

  test('takes a neighbour’s voice before it shares one', () => {
    const few = [local('Amelia'), local('Moira', 'en-IE'), local('Samuel', 'en-US')];
    expect(new Set(voicesOf(few, [peg, basia])).size).toBe(3);
  });

  test('is told apart by pitch where there is one voice for all', () => {
    const manners = mannersOf([peg, { ...peg, id: 'wyn' }, basia], [local('Kate')]);
    const pitches = [...(manners?.cast.values() ?? [])].map(({ pitch }) => pitch);
    expect(new Set(pitches).size).toBe(3);
  });

  test.each([
    ['as its author wrote it', { ...peg, voice: { pitch: 1.1, rate: 0.95 } }, { pitch: 1.1, rate: 0.95 }],
    [
      'slower and lower where the author left it open and the person is old',
      { ...bob!, age: 80 },
      { pitch: 0.95, rate: 0.92 },
    ],
    ['as it is where the author left it open', { ...bob!, age: 40 }, { pitch: 1, rate: 1 }],
    ['within what can be understood', { ...peg, voice: { pitch: 9, rate: 0 } }, { pitch: 1.5, rate: 0.7 }],
  ])('speaks %s', (_, someone, expected) => {
    expect(mannersOf([someone], british)?.cast.get(someone.id)).toMatchObject(expected);
  });
});

describe('a long line', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['is left whole where it is short', 'Come in. Mind the rug.', ['Come in. Mind the rug.']],
    ['is cut after a sentence', 'It was cold. We sat there, she and I.', ['It was cold.', 'We sat there, she and I.']],
    [
      'is cut after a comma where a sentence is long',
      'We sat there for hours, she and I.',
      ['We sat there for hours,', 'she and I.'],
    ],
    [
      'is cut between words where there is nothing else',
      'one two three four five six seven',
      ['one two three four five', 'six seven'],
    ],
    [
      'keeps what is said in quotation marks whole',
      '“No.” That was all she said.',
      ['“No.”', 'That was all she said.'],
    ],
  ])('%s', (_, text, expected) => expect(piecesOf(text, 25)).toEqual(expected));

  test('loses no word and has no long piece, whatever is in it', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 20 }).filter((word) => !/\s/.test(word)));
    fc.assert(
      fc.property(words, (all) => {
        const pieces = piecesOf(all.join(' '), 40);
        expect(pieces.join(' ')).toBe(all.join(' '));
        expect(pieces.every((piece) => piece.length <= 40)).toBe(true);
      }),
    );
  });
});
