/** A made visit of the usual size: door, talk, plan, weeks later; four choices a turn, gates on trust, leave and hearing. */
import type { Manifest } from '../../src/scenario/manifest.ts';

const talk = (step: number, next: string) => `
=== talk${step} ===
{trust >= 5: Peg leans in. # speaker: peg # cue: nights|Peg looks at the clock. # speaker: peg}
{leave("wrap"): Go on then. # speaker: peg}
+ [How have the nights been for you? # id: open${step} # move: open-question]
  {trust >= 5 && not knows("shoe"): I sleep in the chair. # speaker: peg # fact: chair|They are long. # speaker: peg # cue: nights}
+ [So it is two in the morning that they come off. # id: reflect${step} # move: reflect-complex]
  {trust >= 6: I only want my shoe on for choir. # speaker: peg # fact: shoe|I suppose so. # speaker: peg}
+ [Could I tell you about a wrap that helps some? # id: leave${step} # move: ask-permission # topic: wrap]
  {trust >= 5: You may. # speaker: peg # grants: wrap|Not today. # speaker: peg # refuses: wrap}
+ [There is a wrap you can loosen yourself at night. # id: offer${step} # move: OFFER # topic: wrap]
  {heard: Show me. # speaker: peg|Is there. # speaker: peg # mood: closed}
+ [I would hate to see you lose that leg, Peg. # id: warn${step} # move: persuade]
  Would you. # speaker: peg # mood: hurt
- -> ${next}
`;

export const visitInk = (talks: number): string => `
VAR trust = 4
VAR heard = false
EXTERNAL leave(topic)
EXTERNAL knows(fact)
-> door
=== function leave(topic)
~ return false
=== function knows(fact)
~ return false
=== door ===
Come in if you must. # speaker: peg
* [(Look at the photograph.) # id: photo # look: photo]
  A choir, in rows.
  -> door2
* [May I sit down here with you? # id: sit # move: ask-permission # topic: sitting]
  Sit. # speaker: peg # grants: sitting
  -> talk1
* [Right, let us have that leg up on the stool. # id: leg # move: take-over]
  Ow. # speaker: peg
  -> talk1
= door2
* [Who is the singer in the second row? # id: singer # move: notice-world # topic: photo]
  That is me. # speaker: peg
  -> talk1
* [Right, let us have that leg up on the stool. # id: leg2 # move: take-over]
  Ow. # speaker: peg
  -> talk1
${Array.from({ length: talks }, (_, index) => talk(index + 1, index + 1 === talks ? 'plan' : `talk${index + 2}`)).join('')}
=== plan ===
* [Any new swelling or fever since Monday? # id: check # move: closed-question # duty: redflags]
  No. # speaker: peg
* [What have I missed that you would add? # id: together # move: plan-together # uses: shoe # safety-net]
  The choir. # speaker: peg
* [I have put you down for the fourteenth, Peg. # id: booked # move: take-over]
  Have you. # speaker: peg
- -> after
=== after ===
Six weeks go by. # later: Six weeks later
{heard: She sings. # ending: sings|The wrap is in a drawer. # ending: drawer}
I was understood. # speaker: peg # felt: understood 3
I was listened to. # speaker: peg # felt: listened 3
I was included. # speaker: peg # felt: included 3
-> END
`;

export const visitManifest: Partial<Manifest> = {
  facts: [
    { id: 'chair', layer: 1, what: 'sleeps in the chair' },
    { id: 'shoe', layer: 2, core: true, what: 'wants her shoe on for choir' },
  ],
  duties: [{ id: 'redflags', red: true, what: 'ask', why: 'sepsis', source: 1 }],
  cues: [{ id: 'nights', what: 'the nights' }],
  things: [{ id: 'photo', what: 'a photograph' }],
  endings: [
    { id: 'sings', title: 'She sings' },
    { id: 'drawer', title: 'In a drawer' },
  ],
};
