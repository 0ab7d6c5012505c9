/** Small stories, each of which leans on one thing that a careless merge would lose. */
import { stream } from '../../src/base/mix.ts';

const HEAD = `VAR trust = 4
VAR heard = false
VAR fixes = 0
VAR turns = 0
EXTERNAL leave(topic)
EXTERNAL knows(fact)
`;
const FEET = `
=== function leave(topic)
~ return false
=== function knows(fact)
~ return false
`;

const story = (ink: string) => `${HEAD}${ink}${FEET}`;

export const stories: readonly (readonly [name: string, ink: string])[] = [
  [
    'a gate on trust',
    story(`-> a
=== a
+ [Good. # id: g1 # move: affirm] Ah. # cue: nights
+ [Bad. # id: b1 # move: dismiss] Oh.
- -> b
=== b
+ [Good. # id: g2 # move: affirm] Ah.
+ [Wait. # id: w2 # move: hold-silence] Hm.
- -> c
=== c
+ [Good. # id: g3 # move: affirm] Ah.
+ [Bad. # id: b3 # move: dismiss] Oh.
- {trust >= 5.5: Warm. # ending: warm|{trust < 2: Cold. # ending: cold|Neither. # ending: end}}
-> END`),
  ],
  [
    'choices used up in a hub',
    story(`-> hub
=== hub
* [One. # id: one # move: open-question] One. # fact: jean
* [Two. # id: two # move: closed-question] Two. # fact: clot
* [Three. # id: three # move: affirm] Three.
+ {turns >= 3} [Go. # id: go # move: plan-together] Gone. # ending: end
  -> END
- -> hub`),
  ],
  [
    'three of a kind',
    story(`-> a
=== a
+ [Praise. # id: p1 # move: affirm] Ah.
+ [Ask. # id: q1 # move: open-question] Ah.
- -> b
=== b
+ [Praise. # id: p2 # move: affirm] Ah.
+ [Ask. # id: q2 # move: open-question] Ah.
- -> c
=== c
+ [Praise. # id: p3 # move: affirm] Ah.
+ [Wait. # id: w3 # move: hold-silence] Ah.
- {trust == 5.5: So. # ending: warm|So. # ending: end}
-> END`),
  ],
  [
    'leave that runs out',
    story(`-> a
=== a
+ [May I? # id: may # move: ask-permission # topic: wrap] Do. # grants: wrap
+ [So. # id: so # move: reflect-simple] So.
- -> b
=== b
+ [Well? # id: well # move: open-question] Well. # asks-advice
+ [Wait. # id: wait # move: hold-silence] Hm.
- -> c
=== c
+ [A wrap. # id: wrap # move: OFFER # topic: wrap] {leave("wrap"): Yes.|No.}
+ [And? # id: and # move: open-question] And.
- -> d
=== d
+ [A wrap. # id: wrap2 # move: OFFER # topic: wrap] {leave("wrap"): Yes. # ending: warm|No. # ending: end}
+ [A shoe. # id: shoe # move: OFFER # topic: shoe] {leave("shoe"): Yes. # ending: cold|{trust > 4: Mm. # ending: warm|No. # ending: end}}
- -> END`),
  ],
  [
    'hearing before helping',
    story(`-> a
=== a
+ [What matters? # id: m1 # move: ask-what-matters] {trust >= 5: Jean. # fact: jean|Hm. # cue: nights}
+ [I see. # id: r1 # move: reflect-simple] Mm.
- -> b
=== b
+ [What matters? # id: m2 # move: ask-what-matters] {trust >= 5: Jean. # fact: jean|Hm.}
+ [I see. # id: r2 # move: reflect-complex] {knows("jean"): You do.|Mm.}
- -> c
=== c
+ [I see. # id: r3 # move: reflect-complex] {heard: Yes. # ending: warm|No. # ending: end}
+ [Here is a plan. # id: plan # move: plan-together] {heard: Ours. # ending: warm|Yours. # ending: cold}
- -> END`),
  ],
  [
    'fixes that are owned up to',
    story(`-> a
=== a
+ [Take this. # id: f1 # move: take-over] Oh.
+ [Do not worry. # id: f2 # move: premature-reassure] Oh.
- -> b
=== b
+ [Sorry. # id: s1 # move: own-uncertainty] Ah.
+ [Take that. # id: f3 # move: take-over] Oh.
+ [And? # id: q1 # move: closed-question] Oh.
- -> c
=== c
+ [Sorry. # id: s2 # move: own-uncertainty] Ah.
+ [And? # id: q2 # move: closed-question] Ah.
- {fixes > 1: So. # ending: cold|{fixes > 0.5: So. # ending: end|So. # ending: warm}}
-> END`),
  ],
  [
    'glances between turns',
    story(`-> a
=== a
Hello. # cue: nights
-> room
=== room
* [(The boots.) # id: boots # look: boots] Mud. {knows("jean"): Hers.} {leave("wrap"): Still.}
  -> room
* [(The photo.) # id: photo # look: photo] Jean. -> room
* {boots} [Whose boots? # id: whose # move: notice-world # topic: boots] Jean's. # fact: jean # grants: wrap
  -> room
* [Wait. # id: wait # move: hold-silence] Hm. -> room
+ [Enough. # id: enough # move: closed-question] {trust >= 4.5: So. # ending: warm|So. # ending: end}
  -> END
= boots
-> room`),
  ],
  [
    'sequences, tunnels and counts',
    story(
      `VAR mood = 0
-> a
=== a
{First|Second|Last}.
+ [Again. # id: again # move: open-question] {&One|Two}.
  -> tick ->
  {mood > 2: -> done}
  {a < 4: -> a}
  -> done
+ [Stop. # id: stop # move: closed-question] -> done
=== tick
~ mood += 1
->->
=== done
{mood >= 3: Worn. # ending: cold|Fine. # ending: end}
-> END`,
    ),
  ],
  [
    'threads and turns since',
    story(`-> a
=== a
<- extras
* [Tell. # id: tell # move: open-question] Told. # fact: jean
  -> a
* {TURNS_SINCE(-> extras) >= 0 && knows("jean")} [Say more. # id: more # move: reflect-simple] More. # ending: warm
  -> END
=== extras
* [Aside. # id: aside # move: affirm] Aside. -> a
* -> out
=== out
Nothing left. # ending: end
-> END`),
  ],
  [
    'asking twice what matters',
    story(`-> a
=== a
+ [What matters? # id: m1 # move: ask-what-matters] Hm.
+ [May I? # id: may # move: ask-permission] Do.
- -> between
=== between
+ [And? # id: and # move: closed-question] And.
- -> b
=== b
+ [What matters? # id: m2 # move: ask-what-matters] Hm.
+ [So. # id: so # move: reflect-simple] Hm.
- {trust >= 6: So. # ending: warm|{trust >= 5.5: So. # ending: cold|So. # ending: end}}
-> END`),
  ],
  [
    'noticing the same thing twice',
    story(`-> a
=== a
+ [Whose boots? # id: n1 # move: notice-world # topic: boots] His.
+ [May I? # id: may # move: ask-permission] Do.
- -> between
=== between
+ [And? # id: and # move: closed-question] And.
- -> b
=== b
+ [Those boots? # id: n2 # move: notice-world # topic: boots] His.
+ [That photo? # id: n3 # move: notice-world # topic: photo] Hers.
- {trust >= 6: So. # ending: warm|So. # ending: end}
-> END`),
  ],
  [
    'a fix that is too old to be owned up to',
    story(`-> a
=== a
+ [Take this. # id: f1 # move: take-over] Oh.
+ [And? # id: q1 # move: closed-question] Oh.
- -> b
=== b
+ [And? # id: q2 # move: closed-question] Oh.
- -> c
=== c
+ [Take that. # id: f3 # move: take-over] Oh.
+ [And? # id: q3 # move: closed-question] Oh.
- -> d
=== d
+ [Sorry. # id: sorry # move: own-uncertainty] Ah.
+ [And? # id: q4 # move: closed-question] Ah.
- {fixes > 0.5: So. # ending: cold|So. # ending: end}
-> END`),
  ],
  [
    'a glance that is answered by the turn before',
    story(`-> a
=== a
+ [May I? # id: may # move: ask-permission # topic: wrap] Do. # grants: wrap
+ [So? # id: so # move: closed-question] So.
- -> b
=== b
+ [And? # id: and # move: closed-question] And.
- -> c
=== c
+ [Then? # id: then # move: closed-question] Then. # cue: nights
- -> d
=== d
* [(The photo.) # id: photo # look: photo] Jean.
  {leave("wrap"): -> e}
  -> d
+ [Well. # id: well # move: closed-question] Well. # ending: end
  -> END
=== e
+ [A wrap, then. # id: wrap # move: closed-question] Yes. # ending: warm
-> END`),
  ],
  [
    'a silence after a hint, and one after none',
    story(`-> a
=== a
+ [How? # id: how # move: open-question] The nights. # cue: nights
+ [So. # id: so # move: reflect-simple] Mm.
- -> b
=== b
+ [(Wait.) # id: wait # move: hold-silence] Hm.
+ [Right. # id: right # move: closed-question] Hm.
- {trust >= 5: So. # ending: warm|{trust >= 4.5: So. # ending: end|So. # ending: cold}}
-> END`),
  ],
  [
    'a door that is open for one turn only',
    story(`-> hub
=== hub
+ {turns < 6} [On. # id: on # move: closed-question] On. -> hub
+ {turns == 3} [Out. # id: out # move: affirm] Out. # ending: warm
  -> END
+ {turns >= 5} [Go. # id: go # move: affirm] Gone. # ending: end
  -> END`),
  ],
  [
    'a door that is open at one turn, and no other number asked',
    story(`-> hub
=== hub
* [One. # id: one # move: closed-question] One.
* [Two. # id: two # move: affirm] Two.
* [Three. # id: three # move: closed-question] Three.
* [Four. # id: four # move: affirm] Four.
+ {turns == 3} [Out. # id: out # move: affirm] Out. # ending: warm
  -> END
+ [Go. # id: go # move: affirm] Gone. # ending: end
  -> END
- -> hub`),
  ],
  [
    'a flag set in a branch that seems to be words only',
    story(`VAR flag = false
VAR kind = 0
-> a
=== a
+ [Good. # id: g # move: affirm] Ah.
+ [Bad. # id: b # move: dismiss] Oh.
- {trust > 4: Well. <> }
{trust > 4:
  ~ flag = true
}
{flag:
  ~ kind = 2
- else:
  ~ kind = 3
}
-> b
=== b
+ [And? # id: and # move: closed-question] And.
- {kind == 2: So. # ending: warm|So. # ending: end}
-> END`),
  ],
  [
    'a counter asked before it moves on',
    story(`VAR step = 1
-> hub
=== hub
{step == 2: -> two}
{step < 4: -> low}
-> high
=== two
* [Sit. # id: sit # move: affirm] Sit.
* [Stand. # id: stand # move: closed-question] Stand.
+ [On. # id: on2 # move: closed-question] On.
  ~ step++
- -> hub
=== low
+ [On. # id: on # move: closed-question] On.
- ~ step++
-> hub
=== high
So. # ending: end
-> END`),
  ],
  [
    'choices inside a tunnel, and what comes after it',
    story(`-> a
=== a
-> aside ->
-> b
=== b
* {not b.two} [One. # id: one # move: closed-question] One.
* (two) [Two. # id: two # move: affirm] Two.
- -> aside ->
{b.two: So. # ending: warm|So. # ending: end}
-> END
=== aside
+ [Left. # id: left # move: affirm] Left.
+ [Right. # id: right # move: closed-question] Right.
- ->->`),
  ],
  [
    'a pool alone, told where to go on',
    story(`VAR kind = 0
-> a
=== a
+ [Two. # id: k2 # move: closed-question] Two.
  ~ kind = 2
+ [Three. # id: k3 # move: closed-question] Three.
- <- pool(-> b)
-> DONE
=== pool(-> next)
+ [Pool. # id: pool # move: closed-question] Pool.
-> next
=== b
+ [And? # id: and # move: closed-question] And.
- {kind == 2: So. # ending: warm|So. # ending: end}
-> END`),
  ],
  [
    'an ending told before the last words',
    story(`-> a
=== a
+ [Good. # id: g # move: affirm] So. # ending: warm
+ [Bad. # id: b # move: closed-question] So. # ending: end
- -> b
=== b
+ [Goodbye. # id: bye # move: closed-question] Goodbye.
-> END`),
  ],
  [
    'a condition that one of its halves decides',
    story(`VAR left = false
VAR right = false
-> a
=== a
+ [Left. # id: left # move: closed-question] Left.
  ~ left = true
+ [Not. # id: not-left # move: closed-question] Not.
- -> b
=== b
+ [Right. # id: right # move: closed-question] Right.
  ~ right = true
+ [Not. # id: not-right # move: closed-question] Not.
- -> c
=== c
+ [And? # id: and # move: closed-question] And.
+ [Good. # id: good # move: affirm] Good.
- -> d
=== d
+ {left && right} [Both. # id: both # move: closed-question] Both.
+ {left or (right && trust > 4)} [Either. # id: either # move: closed-question] Either.
+ {not (left && trust >= 4.5)} [Neither. # id: neither # move: closed-question] Neither.
+ [Go. # id: go # move: closed-question] Go.
- {left && right: So. # ending: warm|{left or right: So. # ending: cold|So. # ending: end}}
-> END`),
  ],
  [
    'a condition on what the same reply has changed',
    story(`VAR left = false
VAR sum = 0
-> a
=== a
+ [Left. # id: left # move: closed-question] Left.
  ~ left = true
  ~ sum++
+ [Not. # id: not-left # move: closed-question] Not.
+ [Sum. # id: sum # move: closed-question] Sum.
  ~ sum += 2
- -> b
=== b
+ [And? # id: and # move: closed-question] And.
  ~ sum++
  {left && sum > 1: Jean. # fact: jean}
  ~ left = true
+ [Then? # id: then # move: closed-question] Then.
  ~ left = false
  {left or sum > 1: -> early}
- -> c
=== early
+ [Early. # id: early # move: closed-question] Early.
- -> c
=== c
+ [So? # id: so # move: closed-question] So.
- -> last
=== last
{last && left && sum >= 3: So. # ending: warm|{sum > 1 && last: So. # ending: cold|So. # ending: end}}
-> END`),
  ],
  [
    'a sum with a bound that nothing tells from more',
    story(`VAR sum = 0
VAR told = 0
-> a
=== a
+ [Add. # id: add # move: closed-question] Add.
  ~ sum++
  ~ told++
+ [Not. # id: not # move: closed-question] Not.
- { sum > 2:
    ~ sum = 2
  }
  { told > 2:
    ~ told = 2
  }
  {turns < 4: -> a}
-> b
=== b
+ [And? # id: and # move: closed-question] And.
- {told == 3: So. # ending: cold|{sum >= 2: So. # ending: warm|So. # ending: end}}
-> END`),
  ],
  [
    'visits of a place that is only known on the way',
    story(`VAR where = -> a
-> a
=== a
+ [Here. # id: here # move: closed-question] Here.
+ [There. # id: there # move: closed-question] There. -> c
- -> b
=== b
~ where = -> c
+ [And? # id: and # move: closed-question] And. -> c
+ [Then? # id: then # move: closed-question] Then. -> d
=== c
+ [On. # id: on # move: closed-question] On. -> d
=== d
+ [So? # id: so # move: closed-question] So.
- {READ_COUNT(where) > 0: So. # ending: warm|So. # ending: end}
-> END`),
  ],
  [
    'choices that leave room for others',
    story(`VAR left = false
-> a
=== a
+ [Left. # id: left # move: affirm] Left.
  ~ left = true
+ [Coldly. # id: coldly # move: dismiss] Left.
  ~ left = true
+ [Not. # id: not-left # move: affirm] Not.
- -> b
=== b
+ [Good. # id: good # move: affirm] Good.
+ [Bad. # id: bad # move: dismiss] Bad.
- -> c
=== c
+ {left} [One. # id: one # move: closed-question] One.
* {CHOICE_COUNT() > 0 && trust > 4} [Two. # id: two # move: closed-question] Two. -> c
+ {CHOICE_COUNT() < 2} [Three. # id: three # move: closed-question] Three.
- So. # ending: end
-> END`),
  ],
  [
    'faults: a dead end, a broken way, a way round for ever',
    story(`-> a
=== a
* [Stop. # id: stop # move: open-question] Nothing more.
  -> END
* [Round. # id: round # move: closed-question] -> round
* [End. # id: end # move: affirm] So. # ending: end
  -> END
=== round
* [In. # id: in # move: affirm] -> loop
=== loop
{trust > 100: Never. -> never}
-> loop2
=== loop2
-> loop
=== never
* [Never. # id: never # move: affirm] Never. # ending: cold
-> END`),
  ],
];

const moves = [
  'ask-what-matters',
  'open-question',
  'closed-question',
  'ask-permission',
  'reflect-simple',
  'reflect-complex',
  'affirm',
  'hold-silence',
  'notice-world',
  'own-uncertainty',
  'OFFER',
  'offer-options',
  'plan-together',
  'take-over',
  'premature-reassure',
  'speak-up',
] as const;
const conditions = [
  'trust >= 5',
  'trust < 4',
  'trust == 4.5',
  'heard',
  'not heard',
  'fixes > 0.5',
  'turns > 2',
  'leave("wrap")',
  'leave("shoe")',
  'knows("jean")',
  'not knows("clot")',
  'k1 > 1',
  'mood > 1',
  'mood == 0 && trust > 4',
] as const;
const replies = [
  'Mm.',
  'Mm. # cue: nights',
  'Jean. # fact: jean',
  'A clot. # fact: clot',
  'Do. # grants: wrap',
  'Do. # grants: shoe',
  'What would you do? # asks-advice',
  '{One|Two|Three}.',
] as const;
const endings = ['warm', 'cold', 'end'] as const;

/** A story of a few knots drawn from a seed: hubs, gates, glances, counters, in every mixture. */
export function drawnStory(seed: number): string {
  const chance = stream(seed);
  const one = <Item>(list: readonly Item[]): Item => list[Math.floor(chance() * list.length)]!;
  const knots = 3 + Math.floor(chance() * 2);
  // Few moves a story, so that three of a kind in a row come about.
  const repertoire = Array.from({ length: 4 }, () => one(moves));
  const text: string[] = [];
  for (let knot = 1; knot <= knots; knot += 1) {
    const on = knot === knots ? 'over' : `k${knot + 1}`;
    text.push(`=== k${knot}`, chance() < 0.3 ? `{${one(conditions)}: ${one(replies)}}` : one(replies));
    const count = 2 + Math.floor(chance() * 2);
    for (let choice = 0; choice < count; choice += 1) {
      const once = chance() < 0.4 && choice > 0;
      const gate = choice > 0 && chance() < 0.4 ? `{${one(conditions)}} ` : '';
      const glance = choice > 0 && chance() < 0.15;
      const tags = glance ? '# look: boots' : `# move: ${one(repertoire)} # topic: ${one(['wrap', 'shoe'])}`;
      const reply = glance ? 'Mud.' : chance() < 0.5 ? `{${one(conditions)}: ${one(replies)}|Hm.}` : one(replies);
      text.push(`${once || glance ? '*' : '+'} ${gate}[Say ${choice}. # id: c${knot}-${choice} ${tags}] ${reply}`);
      if (chance() < 0.2) text.push('  ~ mood += 1');
      text.push(`  -> ${once || glance ? `k${knot}` : on}`);
    }
  }
  const last = `{${one(conditions)}: So. # ending: ${one(endings)}|{${one(conditions)}: So. # ending: ${one(endings)}|So. # ending: ${one(endings)}}}`;
  return story(`VAR mood = 0\n-> k1\n${text.join('\n')}\n=== over\n${last}\n-> END`);
}

/** What a station may do besides: each line of Ink changes something that another may ask after. */
const deeds = [
  '~ mood += 1',
  '~ flag = true',
  '~ kind = 2',
  '~ kind = 3',
  '~ mood = 0',
  '-> tell ->',
  '~ kind = 1',
] as const;
const asks = [
  ...conditions.filter((each) => !each.startsWith('k1')),
  'flag',
  'not flag',
  'kind == 2',
  'kind > 0 && trust > 4',
  'tell',
  'tell > 1',
  'p1',
  'not p1.said',
] as const;

/**
 * A story of stations drawn from a seed, built as long scripts are: a dispatcher that counts, pools of lines drawn in with
 * threads and told where to go on, tunnels, flags, and branches that change words only.
 */
export function drawnStations(seed: number): string {
  const chance = stream(seed);
  const one = <Item>(list: readonly Item[]): Item => list[Math.floor(chance() * list.length)]!;
  const repertoire = Array.from({ length: 4 }, () => one(moves));
  const tags = () => `# move: ${one(repertoire)} # topic: ${one(['wrap', 'shoe'])}`;
  const stations = 3 + Math.floor(chance() * 2);
  const dispatched = chance() < 0.5;
  const words = () => (chance() < 0.5 ? `{${one(asks)}: Well now.|Well then.}` : one(replies));
  const text: string[] = [];
  for (let at = 1; at <= stations; at += 1) {
    const next = dispatched ? 'on' : at === stations ? 'over' : `s${at + 1}`;
    text.push(`=== s${at}`, words());
    for (const pool of ['p1', 'p2']) {
      if (chance() < 0.5)
        text.push(chance() < 0.3 ? `{${one(asks)}:\n  <- ${pool}(-> ${next})\n}` : `<- ${pool}(-> ${next})`);
    }
    for (let choice = 0; choice < 2; choice += 1) {
      const gate = choice > 0 && chance() < 0.4 ? `{${one(asks)}} ` : '';
      text.push(`+ ${gate}[Say ${choice}. # id: s${at}-${choice} ${tags()}]`, `  ${words()}`);
      if (chance() < 0.5) text.push(`  ${one(deeds)}`);
      text.push(`  -> ${next}`);
    }
  }
  const pools = ['p1', 'p2'].map((pool) =>
    [
      `=== ${pool}(-> next)`,
      `${chance() < 0.6 ? '*' : '+'} (said) {${one(asks)}} [Pool ${pool}. # id: ${pool} ${tags()}]`,
      `  ${words()}`,
      chance() < 0.5 ? `  ${one(deeds)}` : '',
      '  -> next',
    ].join('\n'),
  );
  const on = [
    '=== on',
    '~ step++',
    '{ step:',
    ...Array.from({ length: stations }, (_, at) => `- ${at + 1}: -> s${at + 1}`),
    '}',
    '-> over',
  ];
  const tell = ['=== tell', `{${one(asks)}: Jean. # fact: jean|Hm.}`, chance() < 0.5 ? '~ flag = true' : '', '->->'];
  const ending = () => `So. # ending: ${one(endings)}`;
  const over = [
    '=== over',
    `{flag: A word.|Another.}`,
    `{${one(asks)}: ${ending()}|{${one(asks)}: ${ending()}|${ending()}}}`,
    '-> END',
  ];
  const vars = 'VAR mood = 0\nVAR flag = false\nVAR kind = 0\nVAR step = 1\n';
  return story(`${vars}-> s1\n${[...text, ...pools, ...on, ...tell, ...over].join('\n')}`);
}
