// Weeks later. What was skipped comes first, then what was decided for her, then what was decided with her.

=== after
{ acted:
  Later, in X-ray, Irene tells the young man that his light is good. # minutes: 54
- else:
  Irene walks to the lift. It is eleven yards, and she stops twice to read notices. # minutes: 54
}
{ not acted: -> second_fall }
{ heard and planned == 2: -> in_hand }
{ declined: -> said_no }
{ booked: -> away_again }
{ spared >= 2: -> said_no }
{ sold >= 2 and not (heard and leaned): -> away_again }
-> still_keen

=== second_fall
Basia rings the clinic and asks for you by name. She has no list. # later: Three weeks later # place: clinic-two-chairs # sound: phone # ending: second-fall
It was the Saturday, the day after we saw you. Her leg gave way, going to the kitchen. She broke the hip. The real one, right through. # speaker: basia # mood: basia hurt
{ basia_knows:
  They said there was an older crack, at the front, from before. From the Tuesday. She told us, and we sat there and talked about letters. They can't say if the one made the other. I've asked them three times. # speaker: basia # mood: basia hurt
- else:
  They said there was an older crack, at the front, from before. They can't say if the one made the other. She fell on the Tuesday. Did you know? I didn't know. We sat in that room an hour. # speaker: basia # mood: basia hurt
}
{
- basia_knows:
  You had heard it too, and had felt the leg bite. You say so.
- tues:
  You did know. You say so. There is a long gap on the line.
- leg:
  You had looked at the leg, and felt it bite. You say so. There is a long gap on the line.
- else:
  The glove was there to be seen, and the sticker on the stick. Nobody had looked at the leg.
}
{ heard:
  { planned == 2:
    There was no choosing left to do. They operated on the Sunday. Basia gave the ward a sheet of paper in her mother's printing. My mind. My own kitchen. They found her glasses, a clock, and a chair for Basia at night.
    She was gone nine days. It was a good plan. It was for a leg that no one had X-rayed.
  - else:
    They operated on the Sunday. You knew what she most feared to lose, and it was not written down where the ward could find it. She was gone four weeks.
  }
- else:
  There was no choosing left to do. They operated on the Sunday. She was gone five weeks. She is at the place with the conservatory now, for assessment.
  Her name is on the door. It's in that fat round writing. She keeps asking who did it. # speaker: basia # mood: basia hurt
}
-> echoes

=== away_again
The crack was at the front of the pelvis, and it mended by itself. The date stood. # later: Twelve weeks later # ending: away-again
The operation went well. The surgeon was pleased with the angle. Irene was gone before the tea came round, and this time it was five weeks.
It's a lovely hip. Everybody says. It's in room fourteen. # speaker: basia # mood: basia tired
There is a conservatory. Somebody has done the name on her door in bubble writing. On her better days, she asks for a rubber.
{ booked:
  Somebody had inked it. She did say.
}
-> echoes

=== said_no
The crack was at the front of the pelvis, and it mended by itself. The other pain did not, since nobody was treating it. # later: Ten weeks later # ending: said-no
Your letter had gone to everyone. Declined surgery. Discharged. When Irene rang about the mornings, the surgery read it out to her.
It says no. I had a longer sentence than that. # speaker: irene # mood: irene hurt
She doesn't go to church now. Eleven steps is eleven steps. Basia has written four pages to the hospital, with tabs. They show you page three.
Nobody asked my mother what she wanted instead. I did not ask her either. # speaker: basia # mood: basia hurt
-> echoes

=== still_keen
The crack was at the front of the pelvis. It isn't one they operate on. It is mending. # later: Six weeks later # ending: still-keen
A card comes from the hospital. Pre-op clinic, the nineteenth. High risk, it says at the top, but patient and daughter keen.
{ heard:
  You know what she wants. You may be the only one who does, and it isn't written anywhere.
- else:
  They rang to check. Basia was in the room. Irene said yes. It went down very well.
}
I thought we'd talked about it. Did we not talk about it? # speaker: basia # mood: basia anxious
We talked. # speaker: irene # mood: irene tired
-> echoes

=== in_hand
The X-ray found a crack, at the front of the pelvis. It isn't one they operate on. It was seven weeks with a frame, and proper pain relief. She hated the frame so much that she lettered it a label. # later: Four months later # place: clinic-two-chairs # ending: in-hand
They come in together. Irene takes the near chair.
The first raisers were too high. I sat on the edge like a child at the dentist. Basia sawed them. # speaker: irene # mood: irene amused # pose: irene leaning-in
Four and a quarter. # speaker: basia # mood: basia warm
And the side door was locked. The first Sunday, after all her calls. We stood in the rain, and she shouted at a priest. I have waited a long time to see that. # speaker: irene # mood: irene warm
A falls nurse came, and asked about the big pan. It lives on the bottom shelf now. Mornings are better than they were, and they are not good. The needle helped for nine weeks and is wearing off. She had one bad night when she didn't know the room, and was sure for an hour that it had begun again. It had not.
The sheet is on the door of the fridge, in her printing. Not this time. Then three lines, for when to think again. Basia has had it laminated. Irene has forgiven her.
{ taught:
  Under it she has copied out what you wrote for her that day. She has corrected your commas.
- else:
  The surgeon wrote to ask if she was quite clear what she had turned down. Nobody had written that part, so she wrote it for him. It took two sides.
}
-> echoes

=== echoes
{ sold >= 2:
  You told us it'd be all right. I'm not saying it to blame you. I just keep hearing it. # speaker: basia # mood: basia tired
- else:
  { sold == 1:
    One cheerful thing you said that day has stayed with Basia. She has built on it.
  }
}
{ spared > 0:
  Someone at the surgery says, oh, you were told not to, at your age. Irene asks to see where that was written.
}
{ came:
- 1:
  A box of things came, the things you'd thought of. It is in the hall, with the tape still on. It makes a good place for gloves.
- 3:
  The home rings on Mondays about the fortnight. There's a vacancy. They do mention the lunch.
- 4:
  She walked to the window and back every hour, as you had walked it with her. Each step bit. She did not like to say.
- 5:
  There are four leaflets in the folder now. None of them has her name in it.
- 6:
  Your plan came, typed, in two copies. Basia's is in the folder, under the blue tab. Irene's is under the short leg of the table.
- 7:
  The older people's team have her letter. They rang, and it was about a form.
- 9:
  Irene has kept your drawing. She has put in the one sun, and a bed.
- 8:
  Basia has looked up the number. She says it in her head, on the stairs. Three times. Nobody has ever told her three times what.
}
{ over >= 2:
  When the hospital rings, it asks for Basia.
}
{ booked and not acted:
  The twelfth is still in the book, with her name on it.
}
{ booked and acted and planned == 2:
  The twelfth had to be cancelled three times. Somebody had inked it.
}
{ declined:
  The word declined is on four screens now, and Basia is working through them. Irene has never once used it.
}
-> felt

=== felt
{
- heard and planned == 2 and trust >= 7:
  She knew what I wanted to keep, and she said it in the right order. # speaker: irene # mood: irene warm # felt: understood 4
- heard and trust >= 6:
  She knew what I was afraid of. I told her, and she did not drop it. # speaker: irene # mood: irene at-ease # felt: understood 3
- heard:
  She understood the one thing. I had to hold it up a long while. # speaker: irene # mood: irene tired # felt: understood 2
- core:
  I told her where I had been. I do not know where she put it. # speaker: irene # mood: irene hurt # felt: understood 1
- trust >= 5:
  She was good company. She never found out what it was about. # speaker: irene # mood: irene tired # felt: understood 1
- else:
  She understood my hip. I was sitting round it. # speaker: irene # mood: irene closed # felt: understood 0
}
{
- over == 0 and trust >= 7:
  She came round to my side of things, and she asked me, and then she waited. # speaker: irene # mood: irene warm # felt: listened 4
- over <= 1 and trust >= 5:
  She talked to me. Mostly to me. At eighty-seven you notice. # speaker: irene # mood: irene at-ease # felt: listened 3
- trust >= 5:
  She came back to me in the end. Basia got the first half. # speaker: irene # mood: irene tired # felt: listened 2
- trust >= 2:
  She listened to a lot of things. Some of them were mine. # speaker: irene # mood: irene tired # felt: listened 1
- else:
  I had a very good view of the poster. # speaker: irene # mood: irene closed # felt: listened 0
}
{
- (booked or declined) and planned < 2:
  It was decided. I was there at the time. # speaker: irene # mood: irene closed # felt: included 0
- planned == 2 and leaned and acted and not booked and not declined:
  It is my printing on the sheet. I could find my way home by it. # speaker: irene # mood: irene warm # felt: included 4
- planned == 2:
  We made it between us, the three of us. It only went so far. # speaker: irene # mood: irene at-ease # felt: included 3
- leaned and heard:
  She asked me which way, and I told her. Then it was four o'clock. # speaker: irene # mood: irene tired # felt: included 2
- optioned or leaned:
  I was shown the roads. I was not asked to walk on one. # speaker: irene # mood: irene tired # felt: included 1
- else:
  They had a plan. I was in it. # speaker: irene # mood: irene closed # felt: included 0
}
-> END
