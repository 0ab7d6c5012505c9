// What came of it.
=== after
{
- not screen: -> end_hot
- heard && joint && pulse && (pain || net) && (bed || shoe): -> end_dance
- heard && joint: -> end_half
- heard && not firm: -> end_drift
- firm || shut: -> end_cut
- else: -> end_pans
}

// Nobody looked at the back of the calf.
=== end_hot
She holds the door till you are at the car. # sound: door # mood: peg wary
{ firm:
  It is a lovely bandage. You did it with your best hands, over whatever was under it.
}
An ambulance, and the green door open. # later: Nine days later # place: peg-front-room # sound: clock
{ joint:
  It was a good plan. The settee was out. The wrap was on, two notches, and each night was on the calendar. The shoes had come.
- else:
  It was on. It was still on. She had made up her mind to show you.
}
There had been a red patch at the back of the calf the day you came, no bigger than a stamp. It was on the side that you can't see from the settee.
By the second Sunday it was up to the knee, and hot, and she was shaking so hard that the cup rang.
{ told:
  She had said it to you in so many words: I say it doesn't hurt, it saves time. She said it on the Saturday, and on the Sunday.
- else:
  She told no one. She had her reasons, and you had not heard them.
}
{ gave || shut:
  They'd all said to keep it on, so she had.
}
She was in for two weeks, with a drip. Orla came on to the ward in the dress, between the church and the dinner. They drew the curtain.
I'd my slippers on. Nobody looked twice. It's all slippers in there. # speaker: peg # mood: tired # ending: hot-leg
-> felt

// The same problem, back again.
=== end_cut
She thanks you twice, and holds the door. # mood: peg closed
Another nurse, and the same bag. # later: Seven weeks later # place: peg-front-room # sound: clock
{ firm:
  The doctor rang on the Friday. The patch was no worse, so the firm one went on. At two o'clock that night it came up like a kettle. She gave it till ten past, for you, because you had been nice. Then she got the scissors.
- else:
  At two o'clock, most nights, it came up like a kettle. She got the scissors.
}
{ net || told:
  She watched the pen line, and rang when it was crossed. She rang on the Monday. It had been crossed on the Friday, and she had wanted to get the bandage back on first, so as to look as if.
- else:
  On the Thursday the red had crossed the pen line. She saw it. She put the tea towel back and pinned it. She'd have had to say when it came off.
}
{ shut:
  What had been settled for her, without her, she had unsettled by the Tuesday.
}
It was antibiotics, and then stronger ones, and her leg up for the first week of August.
{ core:
  That was the week of the wedding. The pans went.
- else:
  Somebody came for two big pans. You moved your bag to let them by. You never heard what for.
}
You're the fourteenth, she tells the next nurse, at the door. # mood: peg wary
The twelfth was all right. She'd lovely hands. # speaker: peg # mood: wary
It says 'removes bandages' in the notes. It says 'please re-educate'. It is your writing. # ending: cut-off
-> felt

// The leg did very well.
=== end_pans
She sees you to the door, and thanks you for the loaf, which was hers. # mood: peg at-ease
A Saturday, and the sun out. # later: Six weeks later # place: peg-front-room # sound: birds
{ plan:
  It has done well. It's the best leg on your list. She rests it when you said, and you have your chart of it, a plum, a grape, a pea.
- else:
  It has done no worse. The patch went down inside its line, and the next nurse was pleased with that, and so was the one after.
}
{ gave:
  She keeps it on till two, and has stopped saying what happens then. It's easier to say it was fine.
}
On the Saturday you happen to be passing. A van stands at the green door, and two lads in good suits are carrying out the pans.
{ core:
  You know what day it is. She had told you, and you had said something kind, and got on.
- else:
  A wedding, one of them says. It's her granddaughter's. Peg's not up to it. It's her hip.
}
There is nothing the matter with her hip. You know both of those hips.
Through the window you can see the television, and the back of a head.
That's it, lads. Mind the lids. # speaker: peg # mood: closed # ending: pans-went
-> felt

// Close, and nothing came of it.
=== end_drift
She keeps hold of your sleeve a second on the step. # mood: peg warm
You've a nice way with you. # speaker: peg # mood: warm
The window is wide open still, but only for the air. # later: Seven weeks later # place: peg-front-room # sound: birds
You had both meant to come to it. There was the sponge, and the loaf, and then there was the next visit.
She tells the thirteenth about you. She listens, that one, she says, I nearly told her everything. And the thirteenth says, that's nice, and gets the bandages out.
{ shut || gave:
  It didn't help that some of it had been settled for her. She is polite about that.
}
{ shoe:
  On the Friday she had every shoe in the house out again, down the stairs. She got as far as the left.
- else:
  On the Friday she stood in the hall in his slippers, and lifted the lid off one of the pans, and looked in.
}
She went for the church part. She sat at the back by the door, with a coat over her knees, and was home before anyone could stand next to her.
It was as far as I could get on my own. # speaker: peg # mood: tired # ending: as-far
-> felt

// A good plan, with a piece of it left in the bag.
=== end_half
She has the plan on the mantelpiece before you have your coat on. # mood: peg at-ease
The window is wide open still, but only for the air. # later: Seven weeks later # place: peg-front-room # sound: birds
{
- not pulse:
  The strap wrap was in its box. Nothing like that goes on a leg until the blood flow has been measured, and nobody had asked when it last was. The clinic had a space at the end of August.
  { firm:
    Until then there was the firm one, which was not to go on either.
  }
- pain || net:
  The wrap went on. But a leg that hangs from a chair all night is a different leg, and nobody had asked where she sleeps. It was off by two, most nights, and on again by six. The shoes did not come up until the Thursday.
- else:
  The wrap went on. Nobody had asked what the nights came to, out of ten. They came to eight, and two tablets do not touch an eight. It was off by two, most nights, and on again by six.
}
{ bed:
  She did sleep on the settee. That much held, because it was hers.
}
{ shut || gave:
  And one or two things were settled over her head, so she had settled one or two back.
}
She went. She wore Jim's slippers after all, and a long skirt let down to the floor, and she kept by the wall. She was home by the time the pans came out.
I heard they ran out of rice. I could have told them. I'd have been stood right there. # speaker: peg # mood: tired # ending: by-the-wall
-> felt

// The shoe.
=== end_dance
{ trust >= 7:
  She gets your coat herself, and holds it for you to get into. # mood: peg warm
- else:
  She has the plan on the mantelpiece before you have your coat on. # mood: peg at-ease
}
Mind the pans. # speaker: peg # mood: amused
The window is wide open still, but only for the air. # later: Seven weeks later # place: peg-front-room # sound: birds
It has not healed. Ask her about the first week, and she will tell you: off, off, on, off, off, on, on. It's all there on the calendar, in notches.
{ bed:
  The settee was her idea, and she was right about it. It's a different leg when it has been to bed.
- else:
  She is still in the chair. She puts the stool higher. No one asked her where she sleeps, and she has not brought it up.
}
{ shoe:
  The first shoes were wrong, and went back. The second pair are navy, soft, with a strap. Orla knelt in the hall among the pans and did them up, and they fitted.
- else:
  The shoes were the thing that nobody had thought of till the Thursday. Orla found a pair in a catalogue for feet like hers, navy, a size too big, and they stuffed the left one.
}
{ firm || shut || gave:
  There was some trouble on the way, over things that were settled a bit fast at the start. She brought it up herself. She brought it up twice.
}
{ not net:
  On the Sunday before, she had a hot, bad night, and did not know if that was a ringing sort of night or not. She sat up till six. It was the weather.
}
{ told:
  On the day, it hurt. She said so, out loud, to a man in a waistcoat, and he got her a chair.
}
She shows you it on Orla's phone. It is a hall in Leicester, with balloons. Peg is in the middle of the floor in navy shoes, dead still, like a post. There's a blur going round her, in white.
Over the telephone hangs the other one, the old one: silver shoes, and Jim, who couldn't dance, being gone round.
I couldn't do the turns. So I did Jim. # speaker: peg # mood: moved # ending: did-jim
-> felt

// ---------------------------------------------------------------- her three sentences

=== felt
{
- heard && trust >= 8: I told her about a pair of shoes, and she knew it wasn't shoes. # speaker: peg # felt: understood 4
- heard: She got there. I had to leave the phone ringing, but she got there. # speaker: peg # felt: understood 3
- core && trust >= 5: I said it out loud, and she was ever so nice, and it went by. # speaker: peg # felt: understood 2
- core: I told her. She'd a leg to do. # speaker: peg # felt: understood 1
- else: She knows the leg. I was on the other end of it. # speaker: peg # felt: understood 0
}
{
- trust >= 8: She could leave a thing in the oven. You don't get many who can. # speaker: peg # felt: listened 4
- trust >= 6: She listened well. She only opened the door the once or twice. # speaker: peg # felt: listened 3
- trust >= 4: She listened to the bits that were about the leg. # speaker: peg # felt: listened 2
- trust >= 2: She'd a kind face. She was listening out for her turn. # speaker: peg # felt: listened 1
- else: The lad talked to my foot. At least he waited for it to answer. # speaker: peg # felt: listened 0
}
{
- joint && not shut && not firm: Half of that plan's in my writing, and it's the half that works. # speaker: peg # felt: included 4
- joint: She did a bit over my head. Then she sat down, and we did the rest between us. # speaker: peg # felt: included 3
- opts && heard: She showed me the menu. Nobody came back for the order. # speaker: peg # felt: included 2
- firm || shut: It was done for me. It was done very nicely. # speaker: peg # felt: included 0
- else: I was in the room. It's my room. # speaker: peg # felt: included 1
}
-> END
