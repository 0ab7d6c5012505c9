// What came of it.
=== after
{
- not red: -> end_hot
- not plan && not listed && trust >= 5: -> end_drift
- not care: -> end_cancelled
- listed || not joint: -> end_kneel
- not act && (tabs || not med): -> end_stairs
- ken && knee: -> end_not_yet
- else: -> end_march
}

// Nobody asked about heat, fever, calf.
=== end_hot
He shakes your hand. At the door he takes his cap out of his pocket and looks at the clock. # sound: door
Four minutes. # speaker: bob # mood: wary # pose: standing
Three weeks later, on a Saturday. # later: Three weeks later # place: ward # mood: bob tired # pose: bob sitting-back
{ joint:
  Everything on the list was in hand. The class was on Thursdays. Doreen had a key. It was a good list.
  The knee went red on the Tuesday, and twice the size, and he shook in the night. 'Ring if it's hot', said the list. He thought that was the class.
  Nobody had asked him about heat, or fever, or what was usual for that knee. So he had nothing to set it against. He went up the stairs on it at four.
- else:
  { listed:
    The date for January came in a white envelope. He put it behind the clock.
  - else:
    He had the sheet. He was doing the sheet, as near as he could.
  }
  The knee went hot on the Tuesday. It was red, and twice the size, and he shook in the night. He thought that was what they did.
  Nobody had ever said which things you ring for. So he did not ring. He went up the stairs on it at four.
}
On the Saturday Doreen took one look and called an ambulance. The joint was infected. He was in for sixteen days.
{ core: | His wife is called Jean. She can't be left, and nobody in Room 4 had asked who was at home. }
Their son had Jean. He found out how she was at ten past four on the Sunday morning, by himself.
{ body1.ticked:
  You looked up your notes. There were five ticks in a row, and you could hear him say it. No, no. # ending: unsafe
- else:
  You read it in a letter. 'No record of red flag screening', it says, about a Monday in Room 4, and it has your initials. # ending: unsafe
}
-> felt

// Kind, close, and nothing came of it.
=== end_drift
{ heard:
  He stays a minute with his hand on the door. # mood: bob warm # pose: bob standing
  You're easy to talk to. # speaker: bob # mood: warm
- else:
  He does his coat up. # pose: bob standing
  Well. Thank you for your time. # speaker: bob # mood: wary
}
Three months later. # later: Three months later # place: allotment # sound: birds
The letter on your desk wanted an answer, and you had not written one. So a clerk wrote one. 'Not ready. Back to GP.'
He was not cross. He told Alan about you. He said that there was someone at the hospital who listened, and that she had looked as if she would have liked to do something.
{ core:
  Jean still gets up for the five-ten. He still goes up to her.
- else:
  At four most mornings his wife still gets up for a train that no longer runs. He still goes up to her.
} Some nights now he goes up on his hands.
{ not act:
  There is still the bag from the chemist, and the cans.
}
It had been a good talk. You had both been in it. It was only that nobody had asked, and then what? # ending: drift
-> felt

// A date, and nobody for Jean.
=== end_cancelled
He does his coat up to the top. # pose: bob standing # mood: bob closed
You'll let me know, then. # speaker: bob # mood: closed
Eight weeks later. # later: Eight weeks later # place: ward # sound: trolley
{ listed:
  The date came quickly. Everybody was pleased. You had written 'ready', and the ward believed you.
- else:
  No one had said no, and the letter asked for a yes. Someone in the office ticked it for you both.
}
At twenty to seven, in a gown, with an arrow on his right leg, he asked the nurse what time it was. Then he asked for his trousers.
Doreen had the flu. She'd rung at six. I'd left Jean with the wireless on. # speaker: bob # mood: anxious # pose: standing
They had him down as 'cancelled on the day, patient's choice'. Two hours of theatre went with it.
{ core:
  Jean was at the gate in her coat. The five-ten had long since gone.
- else:
  Jean is his wife. She was at the gate in her coat, off to open a booking office that shut in 1988. No one in Room 4 had ever heard her name.
}
{ not tooth:
  The nurse had been going to ask about his tooth.
}
In the new year the same letter came back to Room 4, with the same words in it. 'Please confirm ready.' # ending: cancelled
-> felt

// Done, and not what he had been told, or had told himself.
=== end_kneel
He does his coat up. { listed: He has the date on a card. | He has the leaflet. } # pose: bob standing # mood: bob wary
{ promised:
  By the summer, then. # speaker: bob # mood: amused
- else:
  Well. It's a start. # speaker: bob # mood: wary
}
Seven months later. # later: Seven months later # place: allotment # sound: birds
It went well. Everyone said so. The wound was neat, and the bend was good. The score went up by twelve.
A woman came to sit with his wife, and then a different woman, and then another. Jean asked each of them for a ticket.
In May he put a folded sack between the rows, and got down on the new knee to thin his onions. He was up again before he had touched one.
Like kneeling on a tap. # speaker: bob # mood: hurt
He had told Alan that it would kneel. Nobody had told him that it would, or that they would ask him not to. Nobody had asked what it was for.
{ not act && (tabs || not med):
  There is still the bag from the chemist, and the cans. Twice now Jean has been brought home by the milkman.
}
On your side of it, the form has a box marked 'Outcome: good'. On his side Alan pulls up the onions. # ending: kneeling
-> felt

// A good plan, with one thing left in the bag.
=== end_stairs
{ heard:
  He folds the stick man in four, with the plan on the outside. # pose: bob standing # mood: bob at-ease
}
Thursday, then. # speaker: bob # mood: at-ease
Five weeks later. # later: Five weeks later # place: bob-hall # sound: door
He came to the class five times. He was good at it. He did the corners of the room like a man inspecting track.
Nobody had asked again about the nights. So at night, in the chair, it was still two of hers and two or three cans.
He did not hear the bell on the door. He did not hear Jean say that she'd be late. It was the cold that woke him, and he went for the stairs in the dark, the wrong way, thinking she was up there.
Doreen found the two of them at six. Bob was at the foot of the stairs with a broken wrist. Jean was beside him with her coat on, holding his good hand.
She was a picture. She'd told me help was on its way. On the five-ten. # speaker: bob # mood: moved
It was a good plan. It was written in his own hand. It was for the days. # ending: stairs
-> felt

// A decision with no knife in it, for now.
=== end_not_yet
He folds the stick man in four, with the plan on the outside, and puts it in the pocket where the bag was. # pose: bob standing # mood: bob warm
He stops at the clock, opens the glass, and puts it right. # sound: clock
That's all it wanted. # speaker: bob # mood: amused
Three months later. # later: Three months later # place: allotment # sound: birds
The trial weekend was a disaster, the first time. Jean was up at four, and asked Stephen for his ticket, and he sat on the stairs and cried. Then he rang in sick and stayed till Wednesday.
The second time, Stephen said the five-ten was cancelled. All right, love, she said.
Bob asked his two questions. The surgeon had written Ken down in red before he'd finished the name. As for kneeling, she said that she'd ask him not to at first, and that she couldn't promise after. He thanked her for it. He went away to think.
Thursdays he does the class. He goes up the stairs one at a time now, with the light on and no cans.
On the day you had picked, he rang before you could.
Not yet. It's a sound knee, is the left, and the class has bought me a year. I've put the beds up on sleepers. You don't kneel to a bed on sleepers. # speaker: bob # mood: at-ease
You ask whose idea that was.
Jean's. # speaker: bob # mood: warm # ending: not-yet
-> felt

// A date, when the line was clear.
=== end_march
He folds the stick man in four, with the plan on the outside. # pose: bob standing # mood: bob warm
He stops under the clock, opens the glass, and puts it right. # sound: clock
That's all it wanted. # speaker: bob # mood: amused
Five months later. # later: Five months later # place: ward # sound: trolley
The first trial weekend, Jean was at the gate by midnight. Doreen rang, as they'd agreed, and he came home in his slippers. So they tried one night, and then one night again, and in February two.
He rang you himself, and asked for March.
{ not ken:
  There was one thing that nobody had written down. It came out in the gown, at seven, when the doctor asked him about clots in the family, and he went white. They put it off a week, to be sure. Doreen had to swap her shifts.
- else:
  There was one thing that nobody had written down, and that was the kneeling. He asked it in the gown, and he didn't care for the answer. He had it done, all the same. It's the stairs I want it for, he said.
}
It is April, and he is on one stick. Stephen has Jean, nights, from a camp bed on the landing.
Line clear, I said to the fellow with the needle. He'd no idea. # speaker: bob # mood: at-ease # ending: line-clear
-> felt

// ---------------------------------------------------------------- his three sentences

=== felt
{
- heard && trust >= 8: She got it. She said it back to me, and it was what I'd said, only shorter. # speaker: bob # felt: understood 4
- heard: She got there. She went round by the houses, but she got there. # speaker: bob # felt: understood 3
- core: I told her about Jean. I don't know where it went. # speaker: bob # felt: understood 1
- trust >= 6: She'd have understood, I think. I never got as far as telling her. # speaker: bob # felt: understood 2
- else: She knows my knee. She's not met me. # speaker: bob # felt: understood 0
}
{
- trust >= 8: She listened with her pen down. # speaker: bob # felt: listened 4
- trust >= 6: She listened well enough. You could see her wanting to get on, and not. # speaker: bob # felt: listened 3
- trust >= 4: She listened like you do with the wireless on. # speaker: bob # felt: listened 2
- trust >= 2: She was very nice. She was nice over the top of me. # speaker: bob # felt: listened 1
- else: I've been listened to more by the clock. # speaker: bob # felt: listened 0
}
{
- joint && not listed: It was my pen as much as hers. I wrote Thursday. # speaker: bob # felt: included 4
- joint: She'd booked it before I sat down. But we wrote the rest of it between us. # speaker: bob # felt: included 3
- opts && heard: She showed me the tracks. Nobody set the points. # speaker: bob # felt: included 2
- listed: I was told. I was told kindly. # speaker: bob # felt: included 0
- else: I was there. I'll say that. # speaker: bob # felt: included 1
}
-> END
