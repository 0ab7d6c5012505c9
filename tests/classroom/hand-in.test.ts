import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ChoiceId, Seed } from '../../src/base/base.ts';
import { crc32 } from '../../src/base/checksum.ts';
import { numberToBase32, toBase32 } from '../../src/base/crockford.ts';
import { localDateOf } from '../../src/base/local-date.ts';
import { longest, most } from '../../src/classroom/classroom.ts';
import { decodeHandIn, encodeHandIn, type HandIn } from '../../src/classroom/hand-in.ts';
import { encodeRun } from '../../src/run/codec.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { exemplar, loadStory } from '../exemplars.ts';
import { handedRunOf, handInOf, randomRun } from './made.ts';

let bob: Scenario;
beforeAll(async () => {
  bob = await loadStory('is-bob-ready');
});

const anyText = (characters: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: Math.floor(characters / 2) }),
    fc.array(fc.nat(0xffff), { maxLength: characters }).map((units) => String.fromCharCode(...units)),
  );
const felt = fc.integer({ min: 0, max: 4 });
const anyChoice = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/).map((id) => id as ChoiceId);

const anyHandIn: fc.Arbitrary<HandIn> = fc.record({
  assignment: fc.option(fc.stringMatching(/^[0-9a-f]{8}$/)),
  learner: fc.record({ name: anyText(longest.name), key: fc.nat(2 ** 32 - 1).map((key) => key as Seed) }),
  day: fc.option(fc.constant(localDateOf('2026-12-04'))),
  runs: fc.array(
    fc.record({
      code: fc.stringMatching(/^AS1-[0-9A-Z]{30,90}$/),
      guess: fc.option(fc.record({ understood: felt, listened: felt, included: felt })),
      ownWords: fc.array(
        fc.record({ turn: fc.nat(400), said: anyText(longest.ownWords), nearest: fc.option(anyChoice) }),
        { maxLength: most.ownWords },
      ),
      reflections: fc.array(fc.record({ question: anyText(longest.question), answer: anyText(200) }), {
        maxLength: 4,
      }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

/** One visit played twice, own words at both marked turns, three reflections. */
const typical = (): HandIn =>
  handInOf(
    [
      handedRunOf(encodeRun(exemplar(bob, 'kind-fixer'), bob)),
      handedRunOf(encodeRun(exemplar(bob, 'co-producer'), bob), {
        guess: { understood: 3, listened: 3, included: 2 },
        ownWords: [
          {
            turn: 0,
            said: 'Hello Bob, I am Aimee. What would you like us to talk about first today?',
            nearest: 'letter' as ChoiceId,
          },
          {
            turn: 3,
            said: 'It sounds as if it is not really the knee you lie awake over.',
            nearest: 'thats-me' as ChoiceId,
          },
        ],
        reflections: [
          {
            question: 'Which line felt kindest? Was it also the most useful?',
            answer:
              'When I said that he looked tired. It was kind but he went quiet after it, and I think I had closed something that he was about to say.',
          },
          {
            question: 'When did you first know what mattered, and how did they know that you knew?',
            answer:
              'At the fifth turn or so, when he spoke of her tablets. I do not think he knew that I knew until I said it back to him at the end.',
          },
          {
            question: 'Where did your training push you to fix?',
            answer:
              'As soon as I saw the form. I wanted to tick it and get him on the list, because that is what the clinic is for.',
          },
        ],
      }),
    ],
    {
      assignment: '0badcafe',
      learner: { name: 'Siobhán Ní Bhriain', key: 3_141_592_653 as Seed },
      day: localDateOf('2026-12-03'),
    },
  );

const sealedText = (text: string | Uint8Array) => {
  const body = deflateSync(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  const sum = crc32(Uint8Array.from([1, ...body]));
  return toBase32(Uint8Array.from([...body, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255]));
};
/** A code of whatever a forger writes, with the right length and checksum. */
const codeOf = (text: string | Uint8Array) => {
  const body = sealedText(text);
  return `AH1-${numberToBase32(body.length, 4)}${body}`;
};
const row = (run: string) => `["0badcafe","Ann",1,null,[${run}]]`;

describe('the code of a hand-in', () => {
  test('gives back the hand-in it was made of, whatever was written in it', () => {
    fc.assert(
      fc.property(anyHandIn, (handIn) => {
        expect(decodeHandIn(encodeHandIn(handIn))).toEqual({ ok: true, value: handIn });
      }),
      { numRuns: 200 },
    );
  });

  test('is under 2,000 characters for a visit played twice with own words and three reflections', () => {
    const code = encodeHandIn(typical());
    const bare = encodeHandIn(handInOf([handedRunOf(encodeRun(exemplar(bob, 'co-producer'), bob))]));
    console.log(`a typical hand-in: ${code.length} characters; one run alone: ${bare.length}`);
    expect(code.length).toBeLessThan(2000);
  });

  test('is refused with any one character changed, or cut at any place', () => {
    const code = encodeHandIn(typical());
    for (let at = 0; at < code.length; at += 1) {
      for (const character of ['0', 'Z', '8', 'a', '-']) {
        if (character !== code[at]) {
          expect(decodeHandIn(code.slice(0, at) + character + code.slice(at + 1)).ok, `${character} at ${at}`).toBe(
            false,
          );
        }
      }
      expect(decodeHandIn(code.slice(0, at)).ok, `cut at ${at}`).toBe(false);
    }
  });

  test('says that it was cut, and by how much', () => {
    const code = encodeHandIn(typical());
    const decoded = decodeHandIn(code.slice(0, 300));
    expect(decoded.ok ? null : decoded.problem).toEqual({
      kind: 'cut-hand-in',
      expected: code.length - 4,
      found: 296,
    });
  });

  test.each([
    ['nothing at all', () => '', 'not-a-hand-in'],
    ['a run code', () => encodeRun(randomRun(bob, 1), bob), 'not-a-hand-in'],
    ['a hand-in of a newer game', () => encodeHandIn(typical()).replace('AH1', 'AH2'), 'newer-hand-in'],
    ['one with letters after its end', () => `${encodeHandIn(typical())}00`, 'damaged-hand-in'],
    ['a zip bomb', () => codeOf(new Uint8Array(50_000_000)), 'damaged-hand-in'],
    ['text that is not JSON', () => codeOf('hello'), 'damaged-hand-in'],
    ['JSON that is no list', () => codeOf('{"total":100}'), 'bad-field'],
    ['a hand-in without a run', () => codeOf('[null,"Ann",1,null,[]]'), 'bad-field'],
    ['a run that is a score', () => codeOf(row('[100,null,[],[]]')), 'bad-field'],
    ['a run that is markup', () => codeOf(row('["<script>",null,[],[]]')), 'bad-field'],
    ['a guess of five', () => codeOf(row('["AS1-00",[5,0,0],[],[]]')), 'bad-field'],
    [
      'a reflection of 100,000 characters',
      () => codeOf(row(`["AS1-00",null,[],[["q","${'x'.repeat(100_000)}"]]]`)),
      'bad-field',
    ],
    [
      'a name of 100,000 characters',
      () => codeOf(`[null,"${'n'.repeat(100_000)}",1,null,[["AS1-00",null,[],[]]]]`),
      'bad-field',
    ],
    [
      'a thousand runs',
      () => codeOf(`[null,"Ann",1,null,[${Array(1000).fill('["AS1-00",null,[],[]]').join()}]]`),
      'bad-field',
    ],
  ])('refuses %s', (_, code, kind) => {
    const decoded = decodeHandIn(code());
    expect(decoded.ok ? 'taken' : decoded.problem.kind).toBe(kind);
  });

  test('has no place for a score: what is claimed beside the fields is not read', () => {
    const decoded = decodeHandIn(codeOf('[null,"Ann",1,null,[["AS1-00",null,[],[],{"total":100}]],{"total":100}]'));
    expect(decoded.ok && JSON.stringify(decoded.value)).not.toContain('100');
  });
});
