// What came of it.
=== after
{
- not act && full: -> end_good_timetable
- not act: -> end_night
- boxed && not full: -> end_box
- not full: -> end_same
- not times: -> end_two
- else: -> end_on_time
}

// Everything was put right but the one thing.
=== end_good_timetable
He sees you to the door, and shakes your hand in both of his. # place: desmond-door # pose: desmond standing # mood: desmond warm # sound: door
Best visit I've had off your lot. # speaker: desmond # mood: warm
Four nights later. # later: Four nights later # place: desmond-kitchen # sound: clock # mood: desmond tired # pose: desmond away
It was a beautiful timetable. He copied it out twice, once for the fridge and once for Winnie's wall.
On Friday he rode both buses, and sat with her from five past two till four. At home he took the tablet at half past five. He slept sitting up, in the chair with no cushion, because it was the straighter one.
At ten to three on Monday morning he rang for an ambulance himself. He gave the house number twice. They found him on the hall chair in a collar and tie, fighting for air, with the front door open so that nobody would have to knock.
{ asked:
  Three, since Sunday. He had told you that. You wrote it down, and went back to the timetable, which was going so well.
- else:
  { net:
    Your two lines were on the fridge. 'More pillows: ring.' He'd had more pillows since the Sunday before. He took it that you meant more than that.
  }
  There were four pillows on the bed. No one had asked him how many. He would have told you. He'd have told you the number, and the day.
}
{ fixes >= 1 || over:
  In the folder the ward found your first page, with its good advice. The man in the bed had followed the second.
}
He was in for twelve days. On the Tuesday, Winnie asked the girl who does the teas if the buses were on strike. # ending: good-timetable
-> felt

=== end_night
He sees you to the door. He holds on to the frame. # place: desmond-door # pose: desmond standing # mood: desmond wary # sound: door
Mind how you go. # speaker: desmond # mood: wary
Three nights later. # later: Three nights later # place: ward # sound: trolley # mood: desmond tired # pose: desmond sitting-back
{ boxed:
  The box said 'Fri' and 'Sat', and both were empty. He had done as he was asked. He had not gone out.
- else:
  The packet was on the table, square to the edge.
}
It came on at night, as it had the other times. He sat on the stairs in his coat until the first 14 went by. Then he knew that it was five, and that he could not get up.
In the ambulance they asked about his tablets. They asked did he forget. He hadn't the breath to say.
{ asked:
  Three pillows, you had in your notes. You'd meant to bring it up on the Monday.
}
{ fixes >= 1 || over:
  Your advice was on the fridge, and he had kept to it. It was about tablets. The water had been there since Sunday, and he could have told you the hour.
}
It went down as the third admission since June. 'Poor compliance', says the letter. 'Dosette box please.'
{ core:
  On the Tuesday nobody came for Winnie. She stood up at four all the same, and thanked whoever it was.
- else:
  A Mrs Clarke, at a place called Larch Court, was listed as next of kin. You had not known where the buses went.
} # ending: night-service
-> felt

// He took every one.
=== end_box
You wait with him. The hospital car is on time. He looks at its tyres before he gets in. # place: desmond-door # pose: desmond standing # mood: desmond wary # sound: door
Seven weeks later. # later: Seven weeks later # place: desmond-kitchen # sound: rain # mood: desmond tired # pose: desmond turned-away
Gwen's unit had the water off him in five days. He came home to the box. It had the days on, and an alarm, and it was filled for him on a Monday.
It worked. For six weeks every lid was empty. You said at the meeting that it had made all the difference, and it had.
At eight the tablet, at twenty to nine the first. So he stopped Tuesdays. Then he stopped Fridays. Larch Court rang to ask if he was ill. He said he was very well. He was taking his tablets.
Clive found the dominoes in their tin, and both the chairs pushed in.
When you called, the box was in the drawer. It had biros in it. He had not had a tablet for nine days.
What am I keeping it going for? # speaker: desmond # mood: hurt # ending: every-tablet
-> felt

// Safe that night, and nothing else is different.
=== end_same
You wait with him. The hospital car is on time. He looks at its tyres before he gets in. # place: desmond-door # pose: desmond standing # mood: desmond wary # sound: door
Five weeks later. # later: Five weeks later # place: desmond-kitchen # sound: clock # mood: desmond wary # pose: desmond sitting-back
They kept him six nights, and it was right that they did. It may have saved his life. They sent him home with the same tablet, to be taken at the same time.
{
- heard && presc:
  You knew why it could not be, and you had said who might move it. It is on your sheet: 'heart nurse', and his times. There is no day beside it, and no name.
- heard:
  You knew why it could not be. He had told you, and you had said it back to him, and it was a good talk. It just never left the kitchen. Nobody who could move the tablet had been told.
- core:
  He had told you why it could not be. You both let it go by, and it has not come round again.
- else:
  There was a reason why it could not be. He'd had it on the fridge the whole time, in pencil.
}
{ fixes >= 1 || over:
  There was a good deal of help on the list. There were leaflets and labels and a van that came on the wrong day. He thanked everyone. None of it went to Larch Court.
}
{ heard:
  She was asleep, the first Friday I got back. # speaker: desmond # mood: tired
- else:
  He is out on Tuesdays and Fridays. The visitor's slip says 'no reply'.
}
There is a new referral in your tray. 'Three admissions', it says now. The rest of it has not been changed. # ending: same-again
-> felt

// A good plan that nobody signed.
=== end_two
You wait with him. The hospital car is on time. He looks at its tyres, and then he turns round and salutes you. # place: desmond-door # pose: desmond standing # mood: desmond warm # sound: door
Six weeks later. # later: Six weeks later # place: clinic # sound: trolley # mood: desmond hurt # pose: desmond sitting-back
Gwen's unit had the water off him in four days. He went home to his own timetable. Tuesdays and Fridays, half past five. He kept to it like the rule book.
{ presc:
  Your sheet said 'heart nurse?', with no times beside it. You had meant to ring her about that as well.
- else:
  But no one had put it to anybody who could sign.
}
In Gwen's notes it was still eight, every morning. At the clinic the doctor asked if he took it at eight every morning.
No. # speaker: desmond
He is a precise man, and that was the question. 'Non-compliant', it says, with the date.
{ fixes >= 1 || over:
  There was some older advice of yours in the file, too. The doctor read that out first.
}
He took the new timetable down that night, and folded it in four.
I had it in writing. Only it was just your writing. # speaker: desmond # mood: hurt
So you ring Gwen, six weeks late. She says yes in about a minute. It takes him until the spring to ask for the pencil. # ending: two-timetables
-> felt

// The best there was. It still met the road.
=== end_on_time
You wait with him. The hospital car is on time. He looks at its tyres, and then he turns round and salutes you. # place: desmond-door # pose: desmond standing # mood: desmond warm # sound: door
Seven weeks later. # later: Seven weeks later # place: desmond-kitchen # sound: birds # mood: desmond at-ease # pose: desmond leaning-in
At six that Thursday he asked Gwen, and Gwen said no. She wanted the Friday morning as well. She had not forgotten. She had rung Larch Court, and they had moved the fish.
{ clive:
  So Clive drove him straight there from the unit, and they got in at twenty to four. They brought some of a bollard with them.
- else:
  So it was the 62, on his own, from the wrong side of town, with a plaster on his arm. He got in at twenty to four.
}
{ fri:
  You're late, she said. # speaker: desmond # mood: moved
- else:
  Winnie was cross. I'd not had that for a year. I'd forgotten how good she is at it. # speaker: desmond # mood: moved
}
Gwen signed for half past five. She wanted two blood tests for it, and to be told how he slept. He sleeps like a man who has watched the snooker. It holds. The second Tuesday they dug up the Cattle Market, and he stood for forty minutes with nothing in him but tea.
{ net:
  In week five the scales spoke up, on a Sunday, six pounds heavier, to the whole street. He rang before it got to pillows. He was in and out in a day.
- else:
  In week five the scales said six pounds up, on a Sunday. Nobody had told him which numbers mean ring. He waited for the Monday, to be polite, and it was a near thing.
}
{ fixes >= 1 || over:
  There is still some of your first advice in the drawer. He keeps the biros on top of it.
}
The weights are on the domino sheet, in a column of their own. Hers is next to it. She is forty points ahead. # ending: on-time
-> felt

// ---------------------------------------------------------------- his three sentences

=== felt
{
- heard && not act: She got that sum right. There was another sum. # speaker: desmond # felt: understood 3
- heard && trust >= 8: She did the sum, and she got what I got. # speaker: desmond # felt: understood 4
- heard: She came to it the long way round. But she came to it. # speaker: desmond # felt: understood 3
- core: I told her about Winnie. She must have been listening for something else. # speaker: desmond # felt: understood 1
- trust >= 6: She was near it. I'd have told her, one more stop. # speaker: desmond # felt: understood 2
- act: She saw what was coming. She never saw where I go. # speaker: desmond # felt: understood 1
- else: She understands tablets. # speaker: desmond # felt: understood 0
}
{
- trust >= 6 && not act && not asked: She listened to all I said. I never said pillows, mind. And she never asked. # speaker: desmond # felt: listened 3
- trust >= 8: She let the clock go round. There's not many can sit with a clock. # speaker: desmond # felt: listened 4
- trust >= 6: She listened. She'd one eye on her bag, but she listened. # speaker: desmond # felt: listened 3
- trust >= 4: She listened like they do on the phone, when they're typing. # speaker: desmond # felt: listened 2
- trust >= 2: She had a kind voice. There was a lot of it. # speaker: desmond # felt: listened 1
- else: I'd have got more in to a ticket machine. # speaker: desmond # felt: listened 0
}
{
- full && not over: It's my pencil on that sheet. Hers is there as well. # speaker: desmond # felt: included 4
- full: I'd a hand in it, by the end. At the start I was luggage. # speaker: desmond # felt: included 3
- opts && heard: She showed me the roads. I'd have liked to pick one. # speaker: desmond # felt: included 2
- over || boxed: I was a passenger. # speaker: desmond # felt: included 0
- else: I was in the room. It's my room. # speaker: desmond # felt: included 1
}
-> END
