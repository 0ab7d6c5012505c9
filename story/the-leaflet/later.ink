// Weeks later, and the three sentences.

=== later
{ reported && heard && plan >= 2:
  -> felt_tip
}
{ reported && (announced || plan > 0):
  -> rings_out
}
{ reported:
  -> filed
}
{ heard && plan >= 2:
  -> the_list
}
-> seven_three

=== felt_tip
{ pen:
  Ten weeks on, the draft of version seven has a drawing of a taxi on the back. It is the only copy anyone kept. # later: Ten weeks later # place: meeting-room # pose: adeyemi sitting-back
- else:
  Ten weeks on, version seven is holding up one leg of the table in Meeting Room 3. # later: Ten weeks later # place: meeting-room # pose: adeyemi sitting-back
}
There is a card, and a hole in it for a nail. One number, in felt tip, in Carol's hand. People get it told to them in the corridor, and say it back. # ending: felt-tip
{ plan == 3:
  Whoever holds the phone has Priya's page beside it: what we can say, what we can't, and the name of the doctor who has agreed to be woken.
- else:
  In the first fortnight it rang out twice. Nobody had asked the night staff what they'd need to hold it. In week three somebody did, and it was Carol.
}
{ called:
  On day two somebody rings them too, and asks them to read out what's on the boxes.
}
In the first month it rings thirty-one times. Nine are about parking. One is a wrong number, who was very nice about it.
One is at twenty to two on a Tuesday. It takes four minutes. He wasn't sure which was the new box. # mood: priya moved
Ray's old tablets came off his list the day of the meeting. The drawer she'd hid them in is for string again. It took the inquiry eight weeks to find three more Fridays like his, and Carol read it and said it was long.
{ knows("both-come"):
  Tom keeps the last of the old boxes on his desk, empty. He says that it's for training. It's so as not to forget.
}
Dr Adeyemi went to the board with no leaflet. They said that was disappointing. She said yes, wasn't it. # mood: adeyemi amused
{ spelled:
  The notes are a page. Tom reads them on to a file, in his flat voice, and Yusuf plays them on the rank. Two fares have asked what happens next. # mood: yusuf amused
- else:
  The notes of that meeting came out at eleven pages. Yusuf has them under the handbrake.
}
Carol chairs every other one. The papers come a week before, in plain words, or she sends them back.
{ knows("fare"):
  The fare gets paid now, nine weeks late, on a form that calls him a lay user. He has had a badge made.
}
It's too soon to say if fewer come back. Tom won't draw the graph. Two of the ward's best have left, and the new ones have to be asked all over again.
-> came_back(-> felt)

=== the_list
Six weeks on, the five people have gone home, and the number works. It was a good plan. People say so. # later: Six weeks later # place: meeting-room # mood: adeyemi tired # pose: adeyemi sitting-back
Then Carol goes to her sister's for a week, the first time since the spring. Her daughter does Ray's tablets. She does them off the list. # ending: the-list
All of it, both kinds, as it says. Only Carol knew about the drawer.
On the sixth night she rings the number. Someone picks up, and asks her what he takes, and she reads it out. They send an ambulance while she is still reading. # mood: priya hurt
He lives. He doesn't come home. He is learning to use a spoon with his left hand, and Carol takes him one of hers.
The report goes in that night. There is a box for when this was first known. Priya looks at it for a long time. # mood: tom hurt
{ boxes:
  Then she puts the date of the meeting, and the time: about a quarter to eleven. They were on the table.
- else:
  Then she puts the date of the meeting. It was in a bag, she writes, under a chair. It rattled.
}
-> came_back(-> felt)

=== seven_three
Three months on, the leaflet has won an award. It is called Patient Voices in Print. There is a lunch. # later: Three months later # place: meeting-room # mood: adeyemi tired # pose: adeyemi sitting-back
Carol isn't in the photograph. She resigned in one line, on a postcard of a kettle. It had a comma in it. # ending: seven-three # mood: carol closed # pose: carol away
The ward phone rings as often as it ever did. As many people come back. Yusuf's boot has the new version in it now, on top of the old. # pose: yusuf away
{ heard:
  You know quite well what it was about. You could say it in her words. Nothing was done with the words.
}
Ray is one of those who came back. Carol was at her sister's for the week, and their daughter gave him his tablets off the list. Both kinds. Only Carol knew about the drawer. # mood: tom hurt
{ boxes:
  Tom wakes at night and sees two boxes on a table. He had them in his hands.
- else:
  Nobody ever did ask what was in the bag.
}
-> came_back(-> felt)

=== rings_out
Two months on, there's a helpline. It is on the leaflet, under the logo. It comes out at the ward phone, next to the plaster. # later: Two months later # place: meeting-room # mood: priya tired # pose: adeyemi sitting-back
Carol tried it. She set an alarm for ten to two, and sat on the stairs, and let it ring. Fourteen times. She wrote down the fourteen. # ending: rings-out # mood: carol tired
{ knows("scared-calls"):
  Priya had said, in that room, what her staff would need. It is in the notes, under Risks.
- else:
  No one had asked Priya's staff what they'd need to pick it up. So at night they do what they have always done. They turn it face down.
}
The report did go in. Ray's list is one line shorter, and Carol need not pick the old ones out of the bag. She is glad of that. She says so every time.
{ plan > 0:
  There was a plan, in a way. It just came before anybody had said what it was for.
}
Yusuf sends his apologies. They are two words long. # pose: yusuf away
-> came_back(-> felt)

=== filed
Two months on, the report has a number, and a letter has come, and somebody has said sorry and meant it. Ray's list is one line shorter. # later: Two months later # place: meeting-room # mood: carol tired # pose: adeyemi sitting-back
The rest is as it was. The leaflet went to the board on the Friday, and was noted. # ending: filed
{ heard:
  You tell the next meeting what she said, as near as you can to how she said it. Everyone is moved. It is item four of nine.
- else:
  No one in that room could tell you, now, what Carol minded about the time.
}
The phone still rings at night, and still says ring your GP. Yusuf still finds them down the side of the seat.
Carol came once more. She wanted to thank Tom. She looked at the agenda, and put on her coat. # mood: carol closed # pose: carol standing
-> came_back(-> felt)

// What was mended from the chair comes back, whatever else went well.
=== came_back(-> next)
{ pretty:
  Four thousand of the blue ones came from the printer. Nobody could stop them by then. They are in the linen store on the third floor, where there are slats for them.
}
{ announced:
  What you had given out from the chair was in the system by that night, with your name on it. People rang to ask about it. There was nothing there to ask about.
}
{ begged && not (announced || pretty):
  Nobody at that table has argued with you since. You have noticed how quickly things get agreed. You miss being argued with.
}
-> next

=== felt
{
- heard && reported && plan >= 2:
  I only had to say it the once. After that it was everybody's. # speaker: carol # mood: carol warm # felt: understood 4
- heard && reported:
  She got hold of it. No one at the other end. She did get that. # speaker: carol # mood: carol at-ease # felt: understood 3
- heard && boxes:
  She understood the night. She'd the boxes in front of her, and then it was five to. # speaker: carol # mood: carol hurt # felt: understood 2
- heard:
  She understood the night, I'll say that. She never got as far as the bag. # speaker: carol # mood: carol hurt # felt: understood 2
- core:
  I told them. I couldn't say where it went, after. # speaker: carol # mood: carol tired # felt: understood 1
- else:
  They know where I stand on commas. # speaker: carol # mood: carol closed # felt: understood 0
}
{
- heard && reported && trust >= 7:
  When I stopped, she didn't start. You don't often get that, off a chair. # speaker: carol # mood: carol warm # felt: listened 4
- core && trust >= 5:
  I got to the ends of my sentences. Most of them. # speaker: carol # mood: carol at-ease # felt: listened 3
- trust >= 5:
  They were very nice about it. I was thanked, I think, four times. # speaker: carol # mood: carol wary # felt: listened 2
- trust >= 2:
  It was like ringing up. You're moving up the queue, they tell you. # speaker: carol # mood: carol tired # felt: listened 1
- else:
  I've had more of a hearing off the recorded lady. # speaker: carol # mood: carol closed # felt: listened 0
}
{
- pen && plan >= 2 && reported:
  They gave me the pen. I've still got it. # speaker: yusuf # mood: yusuf warm # felt: included 4
- plan >= 2 && not reported:
  I'd a hand in that plan. I'm the one who drives her in to see him. # speaker: yusuf # mood: yusuf hurt # felt: included 2
- (pen && trust >= 4) || plan >= 2:
  I had a hand in it. Not both. But it had been none. # speaker: yusuf # mood: yusuf at-ease # felt: included 3
- knows("forty-pages") || knows("gp-weekend"):
  I said something, and they wrote it down. I'd like to know where. # speaker: yusuf # mood: yusuf wary # felt: included 2
- trust >= 4:
  I had a chair and half a biscuit. I wouldn't call it a part. # speaker: yusuf # mood: yusuf tired # felt: included 1
- else:
  They needed someone to say fine. So I said fine. # speaker: yusuf # mood: yusuf closed # felt: included 0
}
-> END
