// The leaflet: a discharge improvement meeting. You are Ruth, who leads improvement and is in the chair.
// Fifteen stations, one turn each; a break of three more if the room has gone cold.
INCLUDE carry.ink
INCLUDE later.ink

VAR trust = 4
VAR heard = false
VAR fixes = 0
VAR turns = 0
EXTERNAL leave(topic)
EXTERNAL knows(fact)

VAR pretty = false     // the leaflet itself was improved
VAR announced = false  // an answer was given out from the chair
VAR begged = false     // the partners or the room were argued with
VAR pen = false        // Yusuf has the pen
VAR night = false      // Carol has said she may be asked
VAR boxes = false      // the boxes are on the table
VAR reported = false
VAR just_reported = false // at the last turn before the appendix
VAR called = false     // a call on day two was wanted, by those it was for
VAR spelled = false    // minutes in plain words
VAR plan = 0           // 1 too soon, 2 after hearing, 3 and with what staff need

-> opening

=== opening
Meeting Room 3 was the linen store until 2019. It still has the slats. The table was bought for somewhere bigger. # minutes: 0 # place: meeting-room
There are six chairs and four biscuits. Everybody has counted.
I've a clinic at eleven, Ruth. On Friday the board sees a finished leaflet. Not a nearly. A finished. # speaker: adeyemi # mood: adeyemi tired # pose: adeyemi leaning-in
This is version seven. Strictly, seven point two. The point two is a logo. # speaker: tom # mood: tom at-ease
Sorry. Sorry. Bed nine had other ideas. # speaker: priya # mood: priya tired # sound: door
Sister Priya puts the ward phone down by her cup. If it rings, she has to.
I've marked a comma on page three. After that, it depends what time you're reading it. # speaker: carol # mood: carol wary # cue: what-time
Yusuf has said good morning. His papers are still in the envelope. He has lined it up with the edge of the table. # mood: yusuf wary # pose: yusuf sitting-back
-> s1

=== s1
* [(You look at the clock.) # id: look-clock # look: clock]
  It says ten to two. It has said ten to two since Easter. Carol is the only one who sits with her back to it.
  -> s1
* [(You look under Carol's chair.) # id: look-bag # look: bag]
  A carrier bag from a chemist's, folded over twice at the top. She keeps one heel against it.
  -> s1
* [Depends what time? I'm not with you, Carol. It's the same leaflet at three as it is at nine. # id: what-time # move: open-question]
  Three in the afternoon, it's a lovely leaflet. I'd not a word to say against it at three in the afternoon. # speaker: carol # mood: carol wary # pose: carol leaning-in
  Dr Adeyemi looks at Tom. Tom looks to see if three in the afternoon is in the table of changes.
  I've not got mine to check. It went home in a taxi without me. # speaker: carol # mood: carol amused # fact: taxi
  -> s2
* [Which page do you each turn to first, when it comes? I'd like to hear from the two of you before any of us. # id: first-page # move: closed-question]
  The back. To see how far it is. # speaker: carol # mood: carol closed # pose: carol sitting-back
  The front, Yusuf says, in the end. Carol puts the top back on her pen.
  -> s2
* [I did wonder about bigger print and a calmer colour, so you could find your place in it at home. # id: calmer-colour # move: OFFER # topic: print]
  ~ pretty = true
  Blue. Agreed. See how quick we can be? # speaker: adeyemi # mood: adeyemi warm
  Seven point three. # speaker: tom
  Blue's nice. # speaker: carol # mood: carol closed
  -> s2
* [Leave it shut a minute. When somebody goes home from the ward, what would you all want them to have? # id: leave-it-shut # move: ask-what-matters]
  A plan. # speaker: adeyemi
  A lift. Sorry. But a lift, and before four. # speaker: priya # mood: priya amused
  A person. # speaker: carol # mood: carol wary # pose: carol leaning-in
  Nobody writes that one down. Yusuf nods at it, once.
  -> s2
* [A comma on page three, then, Carol, and after that it depends what time you're reading it. I'll get that down. # id: get-that-down # move: reflect-simple]
  She watches it go down, comma and all. Yusuf's envelope stays where it is.
  You've a lovely hand. # speaker: carol # mood: carol closed
  -> s2

=== s2
Dr Adeyemi likes to go round the table. A minute each, and no speeches. # minutes: 4
Readable. I mean, I read it in the lift. # speaker: priya # mood: priya tired
Accurate. I can't speak for the logo. # speaker: tom
Yusuf has slid his copy out now. When Carol turns a page, he turns a page.
Fine by me. # speaker: yusuf # mood: yusuf wary # cue: fine-by-me
-> ask2

=== ask2
* [(You look at the envelope.) # id: look-envelope # look: envelope]
  A receipt sticks out of it. He had them printed this morning, at a garage. Forty pages, eight pounds.
  -> ask2
* [It was forty pages, Yusuf, and it was ten last night when I sent it you. I'd not have opened that myself. # id: forty-pages # move: own-uncertainty]
  { trust >= 5:
    Ten past ten. I was at the airport, with a couple and a pushchair. # speaker: yusuf # mood: yusuf amused
    I'm dyslexic, Ruth. Forty pages the night before isn't reading, it's a wall. Give me a week and a voice and I'm as good as anyone. # speaker: yusuf # mood: yusuf wary # fact: forty-pages
    I've had all of Dickens on the rank. Just not with my eyes. # speaker: yusuf # mood: yusuf amused # pose: yusuf leaning-in
    Carol keeps her gaze on her biscuit, which is kind of her.
  - else:
    You're all right. # speaker: yusuf # mood: yusuf wary
    He squares up the pages. They were square.
  }
  -> s3
* [You must drive half this hospital home, Yusuf. I've never asked you what goes on once the doors are shut. # id: drives-home # move: notice-world # topic: driving]
  They sit with the bag on their knees as if someone's asked them to mind it. # speaker: yusuf # mood: yusuf at-ease # pose: yusuf leaning-in
  And then they leave the leaflet. Down the side of the seat. I keep them in the boot, in case anyone asks. # speaker: yusuf # fact: taxi
  Does anyone ask? # speaker: tom
  For a stick. For some teeth, one time. Never for that. # speaker: yusuf # mood: yusuf amused
  You'll have mine, then. # speaker: carol # mood: carol amused
  -> s3
* [(You let the quiet go on past the point where a chair would step in, with your pen flat on the table.) # id: past-the-point # move: hold-silence]
  Dr Adeyemi breathes in to speak. To her credit, she lets it out again.
  It's a lot of pages, for fine. # speaker: yusuf # mood: yusuf wary # pose: yusuf leaning-in
  -> s3
* [Was there a bit that took you longest, Yusuf? Tell me the page, and I'd sooner change that one than the rest. # id: which-page # move: closed-question]
  The middle. # speaker: yusuf # mood: yusuf closed
  He nods. He goes on nodding for a little longer than he needs to.
  -> s3
* [Would you like one with pictures, Yusuf, next to the main one? I could have the print room do it this week. # id: easy-version # move: OFFER # topic: easy-version]
  ~ pretty = true
  Who for? # speaker: yusuf # mood: yusuf hurt # pose: yusuf sitting-back
  For anybody. # speaker: tom # mood: tom anxious
  Tom says it kindly, and much too fast.
  -> s3

=== s3
Carol, you had Ray home from us in the spring. You'd have had version four. # speaker: priya # mood: priya warm # minutes: 8
The Friday. Ten past six. They were making up his bed while he'd one shoe on. I'm not moaning. I had a chip shop. I know five to closing when I see it. # speaker: carol # mood: carol wary
So that was me. A frame, a coat, a husband, and both arms full. # speaker: carol # cue: arms-full
-> ask3

=== ask3
<- ask3_say
-> DONE

=== ask3_say
* [That's a frame, a coat and a husband. I make that no hands left over, and then there was a leaflet as well. # id: something-to-read # move: reflect-simple]
  Well. You'd want to be seen to. # speaker: carol # mood: carol wary
  It is said so mildly that it takes a second to land. She had been about to say where it was.
  -> s4
* [And where does the leaflet come in? I've got the frame, and the coat, and I've got Ray. I can't see the leaflet. # id: that-corridor # move: open-question]
  { trust >= 5:
    On top of the frame. There was a lad wanted his wheelchair back, and a nurse, lovely girl, reading to me off a list. # speaker: carol # mood: carol at-ease
    -> ten(-> s4)
  - else:
    Oh, somewhere in the middle. They were busy. # speaker: carol # mood: carol wary
    -> s4
  }
* [I'd no idea that it was all at once like that, Carol. I've always pictured you sat down somewhere with it. # id: sat-down # move: own-uncertainty]
  Who by? # speaker: carol # mood: carol closed
  She moves her cup an inch further from the leaflet.
  -> s4
* [Would it be all right if I asked you for the rest of that, Carol, with Ray, or would you sooner leave him where he is? # id: the-rest-of-that # move: ask-permission # topic: corridor]
  There's no rest of it. We went home, gone eight. The cat was very good about it. # speaker: carol # mood: carol amused # grants: corridor
  They laugh, which is pleasant, and the corridor has gone.
  -> s4
* [Why don't we put it on the locker, day one? Then it's done, Carol. I'll see they start that on Monday. # id: on-the-locker # move: take-over]
  ~ announced = true
  Will I not. # speaker: carol # mood: carol closed # pose: carol sitting-back
  Which lockers? I've eleven with doors. # speaker: priya # mood: priya tired
  Tom types it in: locker, day one.
  -> s4

=== ten(-> next)
It came with nine others. I counted them after. Socks, parking, a diet sheet, a form to say would I recommend you to a friend. All while we stood waiting on the transport. # speaker: carol # mood: carol amused # fact: ten-papers
I give out that form. # speaker: priya # mood: priya moved
She isn't laughing, and then she is, a bit.
-> next

=== s4
So we mend the comma, we hand it out sooner, and we vote. Yes? # speaker: adeyemi # mood: adeyemi tired # minutes: 12
She isn't being unkind. There will be eleven people in a corridor at eleven, and she is what they are waiting for.
As long as it isn't our number on the back. It rings enough. # speaker: priya # mood: priya anxious # cue: phone-rings
She turns the ward phone face down. Then she turns it face up again.
-> ask4

=== ask4
<- c_options(-> s5)
<- ask4_say
-> DONE

=== ask4_say
* [(You look at the ward phone.) # id: look-phone # look: ward-phone]
  Someone has put a plaster over the crack. On the plaster, in biro, it says: NOT A HELPLINE.
  -> ask4
* [I've led this for two years and never asked what happens, Priya, when that rings and it's someone who's gone home. # id: when-it-rings # move: open-question]
  { trust >= 5:
    -> scared(-> s5)
  - else:
    Depends who it is. # speaker: priya # mood: priya closed
    She has put her ward face on. It is a good face, and nobody gets past it.
    -> s5
  }
* [Maybe it isn't the ringing, Priya. Maybe it's picking it up, and being the wrong one to have picked it up. # id: wrong-one # move: reflect-complex]
  { trust >= 5:
    -> scared(-> s5)
  - else:
    You could say that. # speaker: priya # mood: priya wary
    -> s5
  }
* [I'd like to leave the vote until half past and stay with what goes wrong, Funmi, if you can live with that. # id: leave-the-vote # move: ask-permission # topic: stay]
  { trust >= 4:
    Half past. I'll hold you to it. # speaker: adeyemi # mood: adeyemi tired # grants: stay
    Do you know why Friday? I've sat in nine of these. Not one ever made a thing. A leaflet is at least a thing. # speaker: adeyemi # mood: adeyemi moved # pose: adeyemi sitting-back
    It is the first time she has looked at anyone but you. Carol nods at her.
  - else:
    No. But I expect you'll do it. # speaker: adeyemi # mood: adeyemi amused # refuses: stay
  }
  -> s5
* [If we can't agree, the money goes to parking. None of you would want to lose it over a comma, would you? # id: lose-the-money # move: leading-question]
  ~ begged = true
  Parking. # speaker: carol # mood: carol closed
  Nobody wants to be the one who lost it to parking. Hands start to come up off the table.
  -> s5

=== scared(-> next)
Three in the morning, in March. Two of us on, for twenty-eight beds. A man we'd sent home wanted to know could he take his new tablet with his old one. # speaker: priya # mood: priya anxious
I said I'd find out. When I rang back he didn't pick up. I still think about him. # speaker: priya # mood: priya moved
No one's ever said what we can tell people. We're scared of that phone, if you want to know. So we say, ring your GP. You would too. # speaker: priya # fact: scared-calls
Nobody round the table says that they wouldn't.
-> next

=== s5
Shouldn't someone get this down? # speaker: adeyemi # minutes: 16
The flip chart says BLUE SKY, from some other meeting. The pen is in your hand. It has been there since ten.
Don't mind me. The meter's off, that's all. # speaker: yusuf # mood: yusuf tired # cue: meter-off
He is looking at the car park.
-> ask5

=== ask5
<- ask5_say
-> DONE

=== ask5_say
* [(You look at the flip chart.) # id: look-chart # look: flip-chart]
  BLUE SKY, underlined twice. Under it, in a smaller hand: BIN STORE? Nobody has owned up to either.
  -> ask5
* [Somebody else have this pen. It's been in my hand since ten and I can't draw. Carol? Yusuf? Either of you. # id: take-the-pen # move: invite-ally]
  ~ pen = true
  Carol looks at Yusuf. Yusuf looks at the pen.
  { trust >= 5 && not knows("forty-pages"):
    I'll draw. I don't spell for an audience. I'm dyslexic, I should have said. Forty pages last night, I got as far as the staple. # speaker: yusuf # mood: yusuf wary # fact: forty-pages
  - else:
    I'll draw. I don't spell for an audience. # speaker: yusuf # mood: yusuf amused
  }
  He folds BLUE SKY over the back. He draws a car, with its door open, and next to it a small woman with four arms, all full. # pose: yusuf standing
  That's a good likeness. # speaker: carol # mood: carol warm
  -> s6
* [I ought to know what an hour in this room costs you, Yusuf, in money I mean, and I don't know. # id: what-it-costs # move: closed-question]
  Twelve. Fifteen. Twenty if it's raining. # speaker: yusuf # mood: yusuf amused # fact: fare
  No one's ever asked me the figure. They ask did I find somewhere to park. # speaker: yusuf # pose: yusuf leaning-in
  That's a hundred and eighty a year. I'm on band seven for this. # speaker: tom # mood: tom anxious
  -> s6
* [What's not on it? You two will know. I've read it that many times, I only see where the logo's been moved. # id: havent-asked # move: open-question]
  { trust >= 5:
    Weekends. Page one says, contact your GP. I take them home on a Friday night. Friday night there's no GP. There's a recorded lady. # speaker: yusuf # mood: yusuf at-ease # fact: gp-weekend # pose: yusuf leaning-in
    She's very calm. I'll give her that. # speaker: carol # mood: carol amused
  - else:
    Nothing comes to mind. # speaker: yusuf # mood: yusuf wary
    He is being polite. You can hear it.
  }
  -> s6
* [I've never thanked you properly, either of you, for coming in to us. It's been two years, and I'm ashamed of that. # id: never-thanked # move: own-uncertainty]
  There's been biscuits. # speaker: carol # mood: carol closed
  There's been biscuits. # speaker: yusuf # mood: yusuf closed
  They say it at the same time, in the same voice.
  -> s6
* [How about a square code on the front? It takes you straight to a film, in whatever language you speak at home. # id: square-code # move: OFFER # topic: print]
  ~ pretty = true
  On my phone. In the dark. # speaker: carol # mood: carol closed
  Seven point four. # speaker: tom
  -> s6

=== s6
Tom reads a bit of page one out loud, to check the sense. # minutes: 20
If you have any worries at home, please contact your GP. # speaker: tom
Carol laughs, once. It isn't at a joke.
There. That's the one that depends on the time. # speaker: carol # mood: carol tired # cue: what-time
-> ask6

=== ask6
<- ask6_say
<- c_number(-> s7)
-> DONE

=== ask6_say
* [(You put a hand up to Tom, turn your chair to Carol, and leave the whole of the room to her.) # id: turn-your-chair # move: hold-silence]
  { trust >= 5:
    -> core(-> s7)
  - else:
    No, carry on, Tom. # speaker: carol # mood: carol closed
    Tom doesn't, for a moment. Then he does.
    -> s7
  }
* [There's a night behind that, I think. You needn't tell us, Carol, or not in here. Shall I ask, or leave it? # id: ask-or-leave # move: ask-permission # topic: night # duty: warn-support]
  { trust >= 5:
    ~ night = true
    No one's put it like that. # speaker: carol # mood: carol moved
    Go on, then. Priya can stay. And if I get up, I'm getting up for a glass of water, and nobody's to come after me. # speaker: carol # mood: carol wary # grants: night # pose: carol leaning-in
  - else:
    Leave it. I'm not doing that next to a logo. # speaker: carol # mood: carol closed # refuses: night
  }
  -> s7
* [How does that line read on a Saturday, Carol, with the surgery shut and someone poorly in the next room? # id: on-a-saturday # move: open-question]
  { trust >= 5:
    It reads like a joke. Contact your GP. He's a recorded message till Monday. I could say it to you by heart. # speaker: carol # mood: carol tired # fact: gp-weekend
    Tom puts a small pencil cross beside the line. He makes the cross very neat.
  - else:
    You'd manage. You do manage. # speaker: carol # mood: carol wary
  }
  -> s7
* [I'm sorry, Carol. We put 111 on the back, where you'd have to go and look for it, and that's on us. # id: on-the-back # move: own-uncertainty]
  Oh, it's on the back. # speaker: carol # mood: carol closed # pose: carol turned-away
  Yusuf turns his own copy over, and looks for it, and stops looking.
  -> s7

=== core(-> next)
Saturday week after he got home. Ten to two in the morning. It was his nose, and it wouldn't stop. I'd him over the washing-up bowl. # speaker: carol # mood: carol tired # pose: carol leaning-in
I rang the ward, off an old parking form. It rang out. The surgery's a recording. I'd a helpline playing me music, and I was going through the kitchen drawer for a number. Any number. # speaker: carol # mood: carol hurt
I'd twenty-two years in a chip shop with one number by the fryer, in felt tip. You never had to think. And I stood there with the drawer out, and I didn't know who to ring. # speaker: carol # mood: carol moved # fact: two-am # cue: the-bowl
-> next

=== s7
// What a reply tells counts from the next turn, but the script has to know at once where it stands: it counts its own knots.
{ core:
  -> told(-> s8)
}
-> s7_untold

// The turn after she has told it, whenever that comes.
=== told(-> next)
{ turns < 9:
  Nobody writes. The ward phone buzzes and Priya stops it with her thumb. # minutes: 26
- else:
  Nobody writes. The ward phone buzzes and Priya stops it with her thumb. # minutes: 40
}
<- c_red(next)
<- told_say(next)
<- c_paper(next)
<- told_fryer(next)
<- c_number(next)
-> DONE

=== told_say(-> next)
* [That's ours, that drawer, near enough. Diet sheets and parking, and not a soul in there who'd answer. # id: drawer-of-paper # move: reflect-complex]
  -> heard_it(next)
* [(You let that be, for a good long minute, and then very quietly find everyone the place on the agenda.) # id: item-five # move: interrupt]
  Item five is the car park. # speaker: adeyemi # mood: adeyemi anxious
  Even Dr Adeyemi says it as if she'd rather not.
  It's no trouble. # speaker: carol # mood: carol closed # pose: carol turned-away
  -> next
* [I have to ask, Carol. Who was it that did pick up for you, in the end, with the drawer out and him like that? # id: who-picked-up # move: closed-question]
  In the end? An ambulance came, in the end. They were very nice. # speaker: carol # mood: carol wary
  It is an answer, and everyone writes it down.
  -> next
* {not night && CHOICE_COUNT() < 5} [I let you walk into that with no warning. Do you want five minutes, or somebody with you, or to keep going? # id: five-minutes # move: ask-permission # topic: night # duty: warn-support]
  ~ night = true
  Keep going. I've done the five minutes. I did them in the lift. # speaker: carol # mood: carol amused # grants: night
  She lets Priya pour her a glass of water, though, and drinks all of it.
  -> next

=== told_fryer(-> next)
* {CHOICE_COUNT() < 5} [A chip shop has it up by the fryer, in felt tip. One number. And you'd come home from us with a drawer. # id: by-the-fryer # move: reflect-simple]
  -> heard_it(next)

=== heard_it(-> next)
Yes. # speaker: carol # mood: carol moved
It is a while before she goes on. For once no one fills it.
I never wanted it in blue. I wanted someone to pick up. # speaker: carol # mood: carol warm
There's a bit round four o'clock. That's mine, that, and Ray's. The rest you can have. # speaker: carol # mood: carol at-ease
-> next

=== s7_untold
Dr Adeyemi has written "GP?" in the margin. There is one biscuit left, and it has become nobody's. # minutes: 24
<- c_start(-> s8)
<- c_home(-> s8)
<- s7_untold_say
<- c_sorry(-> s8)
<- c_paper(-> s8)
<- c_number(-> s8)
-> DONE

=== s7_untold_say
* [Was it a weekend, Carol, when you went to ring him? I'd like to put it down in the notes as it was. # id: in-the-notes # move: closed-question]
  A Saturday. # speaker: carol # mood: carol wary
  You write: GP? Weekends. Tom reads out the visiting hours.
  Carol watches you write it. # mood: carol closed # pose: carol sitting-back
  -> s8
* [You'd have been frightened, I think, the two of you, all on your own with it. It does settle, Carol, mostly. # id: only-natural # move: premature-reassure]
  Mostly. # speaker: carol # mood: carol closed
  -> s8

=== s8
{ core && not told:
  -> told(-> after8)
}
{ pen:
  Yusuf clicks the cap back on to the pen. # minutes: 28
- else:
  Yusuf puts his papers back in the envelope, one corner at a time. # minutes: 28
}
You'll want someone quicker for the next one. I don't know that I'll make next month. # speaker: yusuf # mood: yusuf tired # cue: not-next-month
Carol doesn't tell him that of course he will. She is folding her agenda into four.
<- s8_say
<- c_heard(-> after8)
<- c_sorry(-> after8)
<- c_options(-> after8)
-> DONE

=== s8_say
* [So it's proof-reading, then, is what we've had the two of you in for. I'd not come back for that either. # id: handed-commas # move: reflect-complex]
  We've all got things on. # speaker: yusuf # mood: yusuf wary
  Now that you have said it, neither of them will. They are both too polite.
  -> after8
* [(You don't tell him he'd be missed. You turn your own copy of the draft face down, and look at them both.) # id: face-down # move: hold-silence]
  { trust >= 7:
    -> going(-> after8)
  - else:
    It's the traffic, mainly. # speaker: yusuf # mood: yusuf wary
    -> after8
  }
* [I couldn't tell you why you'd want to, Yusuf, if I'm honest. I've not made it easy for you to come here, have I? # id: not-easy # move: own-uncertainty]
  It's the traffic. There's roadworks. # speaker: yusuf # mood: yusuf closed
  Carol folds her agenda into eight.
  -> after8
* [I'll get parking and mileage sorted for you both today. You two shouldn't end up out of pocket for coming here. # id: mileage-form # move: OFFER # topic: expenses]
  ~ announced = true
  I come on the bus. # speaker: carol # mood: carol amused
  There is a form for the bus. Nobody likes to say how long it is.
  -> after8

=== going(-> next)
We'd said it, in the lift. Him and me. One more, and if it's commas, that's us done. # speaker: carol # mood: carol wary # fact: leaving # pose: carol leaning-in
I've got a wife who says, why are you paying to sit in a cupboard? # speaker: yusuf # mood: yusuf amused
It was the linen store. # speaker: tom
Priya laughs so hard she has to put down the phone.
-> next

=== after8
{ trust < 3:
  -> b1
}
-> s9

// ---- The break: only where the room has gone cold. Three turns by the urn.

=== b1
Dr Adeyemi's bleep goes. Five minutes, she says, from the door. # minutes: 30 # sound: phone # pose: adeyemi away
People stand about as people do when a meeting stops. Carol is at the urn, with a teaspoon she has brought from home. # pose: carol standing # mood: carol tired
* [I had that going like a bus. You'd have wanted to get on, I should think, and I never so much as slowed down. # id: bus-timetable # move: own-uncertainty]
  The buses have gaps in. # speaker: carol # mood: carol amused
  She stirs. She taps the spoon twice on the rim, as she must have done ten thousand times.
  -> b2
* [You've lived it, Carol, and we've only minuted it. It's slow, I know it is, and it does get there in the end. # id: get-there # move: premature-reassure]
  I'm sure. # speaker: carol # mood: carol closed
  -> b2
* [You've brought your own teaspoon. Twenty-odd years in the chip shop, was it? You'd have had us lot served and out. # id: own-teaspoon # move: notice-world # topic: teaspoon]
  Twenty-two. Four hundred suppers, of a Friday. I never once held a meeting about the vinegar. # speaker: carol # mood: carol amused
  -> b2
* [I could put you first on the agenda next time, Carol, with a proper slot, so you're not squeezed in like that. # id: proper-slot # move: unsolicited-fix]
  ~ announced = true
  Next time. # speaker: carol # mood: carol closed
  -> b2

=== b2
Yusuf is at the window. His cab is by the barrier, with its light off. # minutes: 31 # pose: yusuf standing
That's a fare there. Lady with the frame. She's been out there since we came in. # speaker: yusuf # mood: yusuf tired # cue: meter-off
* [Who's she waiting for, do you think? You'll have seen more people leave this place than I've ever had through here. # id: lady-with-frame # move: notice-world # topic: driving]
  Her tablets. It's always the tablets. They let you out, and then you wait. # speaker: yusuf # mood: yusuf at-ease
  -> b3
* [And your light's off, so she stands there. All so that we can settle on what colour to have a leaflet in. # id: light-off # move: reflect-complex]
  I wasn't going to say it. # speaker: yusuf # mood: yusuf amused
  -> b3
* [(You take Priya a cup across, and the last biscuit, because she's on till eight, and leave Yusuf to his window.) # id: cup-for-priya # move: interrupt]
  Ta. Is he all right? # speaker: priya # mood: priya tired
  He goes on watching the lady with the frame. # mood: yusuf closed
  -> b3
* [Do you want to run her home, Yusuf? I'd think none the less of you, and we'd let you know whatever got said. # id: run-her-home # move: closed-question]
  And that'd be me done with. # speaker: yusuf # mood: yusuf wary
  He says it lightly. He goes and sits down.
  -> b3
* [Could the lounge book people's lifts with you direct, Yusuf? I'll set that up, and nobody's stood out in the cold. # id: book-lifts # move: OFFER # topic: lifts]
  ~ announced = true
  They tried that. It was an app. # speaker: yusuf # mood: yusuf closed
  -> b3

=== b3
Dr Adeyemi is coming back down the corridor. You can hear the shoes. # minutes: 32
Are we going in, then? # speaker: carol # mood: carol wary
<- b3_say
<- c_home(-> s9)
<- c_paper(-> s9)
-> DONE

=== b3_say
* [I'd like you two to start us off, if you will, and leave the leaflet out, and put first whatever you'd put first. # id: start-us-off # move: invite-ally]
  Us? # speaker: yusuf # mood: yusuf amused
  I'll go. I've only to open my mouth. # speaker: carol # mood: carol wary
  -> s9
* [There's something hard I'd like to ask when we're back in there, and if you'd rather I didn't, then I won't. # id: something-hard # move: ask-permission # topic: night # duty: warn-support]
  ~ night = true
  You can ask. # speaker: carol # mood: carol wary # grants: night
  -> s9
* [We're nearly through it, you two. You'd be glad, wouldn't you, to get page five done and never see it again? # id: one-last-push # move: leading-question]
  ~ begged = true
  There's a thought. # speaker: carol # mood: carol closed
  -> s9

// ---- The bag

=== s9
{ core && not told:
  -> told(-> s10)
}
Carol has moved the carrier bag away from your feet again. It rattles. # minutes: 33 # pose: carol sitting-back # pose: yusuf sitting-back # pose: adeyemi sitting-back
I did bring something. It's not on your agenda. # speaker: carol # mood: carol wary # cue: carrier-bag
<- s9_say
<- c_start(-> s10)
<- c_home(-> s10)
<- c_heard(-> s10)
<- s9_say_more
-> DONE

=== s9_say
* [That's four times you've shifted that bag. Either it's in your way, Carol, or it's what you came about. # id: in-the-bag # move: notice-world # topic: bag]
  -> bag_out(-> s10)
* [Would you want it on there next month, Carol, first thing, before anyone's so much as sat down? You've only to say. # id: goes-first # move: ask-permission # topic: agenda]
  Next month. # speaker: carol # mood: carol closed
  She says it as one might say the Isle of Man.
  -> s10
* [Would you like to leave it with me, Carol? I know who ought to see that, and it would get to them today. # id: leave-it-with-me # move: unsolicited-fix]
  ~ announced = true
  I've left it with people before. # speaker: carol # mood: carol closed # pose: carol turned-away
  -> s10

=== s9_say_more
* {CHOICE_COUNT() < 5} [And how have you and Ray been since, in yourselves? I don't believe any of us ever thought to ask you. # id: in-yourselves # move: open-question]
  He's doing his tomatoes. He's a colour again. # speaker: carol # mood: carol warm
  It is a nice minute. When it is over the bag has gone back under the chair.
  -> s10
* {CHOICE_COUNT() < 5} [(You push the leaflets up to Tom's end of the table, and you don't say anything to explain it.) # id: clear-the-table # move: hold-silence]
  -> bag_out(-> s10)

=== bag_out(-> next)
~ boxes = true
{ trust >= 7:
  Two boxes go on the table. She sets them square, as if for a tray. # mood: carol anxious # pose: carol leaning-in
  -> thinners(next)
- else:
  Two boxes go on the table, tablets, with his name on both. # mood: carol wary
  Ask your pharmacist. I only gave him them. # speaker: carol # mood: carol closed
}
-> next

=== thinners(-> next)
He went in on these. They changed him to those. He came home with both, and both on the list. So I gave him both, eight days. You do what's on the list. # speaker: carol # mood: carol hurt
Then it was his nose. They had him back in, and a doctor said, ah, stop one. And that was that. I thought someone must have told someone. Nobody's ever told me. # speaker: carol # mood: carol moved # fact: two-thinners
-> next

=== s10
{ core && not told:
  -> told(-> s11)
}
{ boxes:
  -> s10_out
}
-> s10_in

=== s10_out
Tom has turned the boxes round. He goes red from the collar up. # minutes: 37
Warfarin. Apixaban. They both thin the blood. Nobody should go home on the two. # speaker: tom # mood: tom anxious # pose: tom leaning-in
The room has gone very polite.
<- c_red(-> s11)
<- c_tabs(-> s11)
<- s10_out_say
<- c_start(-> s11)
<- c_home(-> s11)
<- s10_out_say_more
-> DONE

=== s10_out_say
* [Won't the team who had him back have flagged that? I'd be very surprised, Carol, if it hasn't been looked at. # id: been-looked-at # move: premature-reassure]
  Will it? # speaker: carol # mood: carol closed
  She looks at Tom, not at you. Tom is looking at the box.
  -> s11
* [You've carried those two boxes to every one of these meetings, and there's never been a place to put them down. # id: a-place-for-them # move: reflect-complex]
  { trust >= 7 && not thinners:
    -> thinners(-> s11)
  - else:
    Four meetings. I was waiting for someone to say, and what's in the bag. # speaker: carol # mood: carol moved
    The boxes stay where they are. It's a kind thing to have said. They are still there.
    -> s11
  }

=== s10_out_say_more
* {CHOICE_COUNT() < 5} [Let me take those, Carol. I'll have a quiet word with the right people and you needn't give it another thought. # id: a-quiet-word # move: take-over]
  ~ announced = true
  I'd sooner hang on to them. # speaker: carol # mood: carol closed
  Her hand has gone flat on both the boxes.
  -> s11

=== s10_in
Tom has got to page five. # minutes: 37
Your medicines will have been checked before you leave. # speaker: tom
Under the table, Carol's heel finds the bag. It rattles. Tom stops. # mood: carol anxious
Go on, love. It's a nice clear line. # speaker: carol # mood: carol wary # cue: carrier-bag
<- s10_in_say
<- c_start(-> s11)
<- c_home(-> s11)
<- c_heard(-> s11)
<- s10_in_say_more
-> DONE

=== s10_in_say
* [Carol, did Ray come home with the right tablets? A yes or a no will do me. I'd just like to know. # id: right-tablets # move: closed-question]
  No. # speaker: carol # mood: carol anxious
  -> bag_out(-> s11)
* [Hang on, Tom. Something rattled. Let's have it up on the table, Carol, whatever it is, before page five. # id: it-rattles # move: notice-world # topic: bag]
  -> bag_out(-> s11)
* [Did that one come from patients, Tom, that line, or was it us? I'd like to know who it's been a comfort to. # id: a-comfort # move: closed-question]
  Patients. It's in the table of changes. # speaker: tom
  I must have been out that day. # speaker: carol # mood: carol closed
  -> s11

=== s10_in_say_more
* {CHOICE_COUNT() < 5} [How did that side of things feel to you, Carol? I don't mean the tablets so much as being home with it. # id: that-side # move: open-question]
  Long. # speaker: carol # mood: carol tired
  And it was the tablets, so much. # speaker: carol # mood: carol wary
  -> s11
* {CHOICE_COUNT() < 5} [Would a chart help, for the fridge? The times down the side, Carol, and you tick them off as you go. # id: tick-chart # move: OFFER # topic: chart]
  ~ pretty = true
  I had a chart. I drew it myself. I ticked every box. # speaker: carol # mood: carol hurt
  -> s11

=== s11
{ core && not told:
  -> told(-> s12)
}
{ reported:
  -> s11_priya
}
{ boxes:
  -> s11_out
}
-> s11_in

=== s11_priya
Priya hasn't looked up since the boxes came out. # minutes: 41 # mood: priya anxious
I was on, that Friday. I'd have signed the sheet. # speaker: priya # mood: priya hurt # cue: signed-the-sheet
<- s11_priya_say
<- c_heard(-> s12)
<- c_tabs(-> s12)
<- s11_priya_say_more
<- c_home(-> s12)
-> DONE

=== s11_priya_say
* [You've been going back over that shift since the boxes came out, I think, looking for where you'd have seen it. # id: that-shift # move: reflect-complex]
  -> priya_tells(-> s12)
* [(You leave the minutes alone, and the clock, and let Priya be the next person in the room to say something.) # id: let-priya # move: hold-silence]
  -> priya_tells(-> s12)
* [No one's blaming you, Priya. It could have been any of us, and you're one of the best we've got on that floor. # id: no-ones-blaming # move: premature-reassure]
  No. # speaker: priya # mood: priya closed
  It hadn't crossed anyone's mind to blame her until it was said.
  -> s12

=== s11_priya_say_more
* {CHOICE_COUNT() < 5} [Were you on your own that Friday, Priya, with all of those sheets to sign and twenty-eight of them to see to? # id: on-your-own # move: closed-question]
  Two of us. It's always two of us. # speaker: priya # mood: priya tired
  -> s12

=== priya_tells(-> next)
{ not knows("scared-calls"):
  It's a printer in a cupboard and two of us. You sign, and you pray. Then the phone goes at night and it's someone you sent home, and nobody's told you what you can say. We're scared of it, Carol. I'm sorry. It's true. # speaker: priya # mood: priya moved # fact: scared-calls
- else:
  I'd want to know, that's all. What I'd need, so it couldn't. # speaker: priya # mood: priya moved
}
You weren't to know, love. I gave him them. # speaker: carol # mood: carol warm
They look at each other across the biscuits, the two people who gave him the tablets.
-> next

=== s11_out
{ not s10_out:
  Tom has turned the boxes round. He goes red from the collar up.
  Warfarin. Apixaban. They both thin the blood. Nobody should go home on the two. # speaker: tom # mood: tom anxious # pose: tom leaning-in
}
Is this one for this meeting? # speaker: adeyemi # mood: adeyemi anxious # minutes: 41
She asks it low, and not unkindly.
It's for some meeting. # speaker: tom # mood: tom anxious
<- c_red(-> s12)
<- s11_out_say
<- c_start(-> s12)
<- c_home(-> s12)
<- c_heard(-> s12)
<- s11_out_say_more
-> DONE

=== s11_out_say
* [Would you sooner I picked that up with you by phone, Carol, when it's calmer, so that it gets its proper time? # id: stay-on-track # move: ask-permission # topic: boxes]
  When things are calmer. # speaker: carol # mood: carol closed
  -> s12
* [What was it like for you, Carol, when you worked out for yourself what the two boxes were? Take all the time you like. # id: worked-it-out # move: open-question]
  { trust >= 7 && not thinners:
    -> thinners(-> s12)
  - else:
    Like finding you've left the gas on. For eight days. # speaker: carol # mood: carol hurt
    Nobody has anything to put beside that. The boxes sit on the draft.
    -> s12
  }

=== s11_out_say_more
* {CHOICE_COUNT() < 5} [Which sheet was that on, Tom? The old one, or the new one that lets two of those through and never says a word? # id: which-sheet # move: closed-question]
  The old one. No. The new one. # speaker: tom # mood: tom anxious
  He starts to look for it. The boxes stay where they are.
  -> s12
* {CHOICE_COUNT() < 5} [These things have mostly been dealt with somewhere by now, Carol. I'd hate for you to lie awake over it. # id: dealt-with # move: premature-reassure]
  I've done my lying awake. # speaker: carol # mood: carol closed
  -> s12

=== s11_in
Can I say something that's off the template? I never saw Ray's sheet. On a Friday we shut at five. # speaker: tom # mood: tom anxious # minutes: 41
He isn't sure who he is saying it to.
<- s11_in_say
<- c_start(-> s12)
<- c_home(-> s12)
<- c_heard(-> s12)
<- s11_in_say_more
-> DONE

=== s11_in_say
* [He went home at ten past six. So who did check them? Carol, were the tablets right, yes or no? # id: who-checked # move: closed-question]
  No. # speaker: carol # mood: carol anxious
  -> bag_out(-> s12)
* [Thank you for saying so, Tom. It can't have been easy to bring that in here, with all of us looking at you. # id: thank-tom # move: affirm]
  Tom writes himself down as a risk.
  -> s12
* [You can't be everywhere, Tom, can you? Whoever was on will have had it covered. Nobody here would expect it of you. # id: had-it-covered # move: premature-reassure]
  No. # speaker: tom # mood: tom anxious
  Carol's heel goes back against the bag.
  -> s12

=== s11_in_say_more
* {CHOICE_COUNT() < 5} [What would a good Friday look like, Tom, if you had the say? I'd like to hear it from your side of things. # id: good-friday # move: open-question]
  Staffed. # speaker: tom # mood: tom amused
  -> s12

// ---- What to take to the board

=== s12
~ just_reported = false
Quarter to. So what do I take to the board? And don't say a journey. # speaker: adeyemi # mood: adeyemi tired # minutes: 45
{ b1 && heard && trust >= 5 && not (boxes && not reported):
  What do other places do? I'm asking. I've only ever had the one hospital. # speaker: carol # mood: carol at-ease # asks-advice # pose: carol leaning-in
}
{ boxes && not reported:
  { s10_out || s11_out:
    The boxes are still on the table, on top of version seven.
  - else:
    Tom hasn't heard her. He is reading the boxes, one and then the other, and he has gone red from the collar up.
    Warfarin. Apixaban. They both thin the blood. Nobody should go home on the two. # speaker: tom # mood: tom anxious
  }
}
<- c_red(-> after12)
<- c_tabs(-> after12)
<- c_last(-> after12)
<- s12_say
<- c_home(-> after12)
<- c_heard(-> after12)
<- c_barrier(-> after12)
<- c_options(-> after12)
<- c_number(-> after12)
<- c_may(-> after12)
<- c_call(-> after12)
-> DONE

=== s12_say
* [(You write 'a person', with 'phone' under it, for her to take on Friday, and turn it so that they can all see.) # id: sign-it-off # move: take-over]
  ~ announced = true
  A person. Whose? # speaker: priya # mood: priya anxious
  Dr Adeyemi has copied out A PERSON and drawn a box round it. Carol looks at the box.
  -> after12
* [What would you like to be able to tell them, Funmi, if there weren't a Friday, and it was only up to you? # id: up-to-you # move: open-question]
  I asked you. # speaker: adeyemi # mood: adeyemi tired
  She isn't cross. She has a pen out, and it is quarter to.
  -> after12

=== after12
{ b1:
  -> s13
}
-> elsewhere

// Only where there was no break: there is time for what other places do.
=== elsewhere
{ core && not told:
  -> told(-> s13)
}
{
- boxes && not reported:
  Nobody reaches for the boxes. Nobody starts on anything else. # minutes: 47
  There's an appendix of what other places do. There isn't one for this. # speaker: tom # mood: tom anxious
- heard && trust >= 5:
  What do other places do? I'm asking. I've only ever had the one hospital. # speaker: carol # mood: carol at-ease # asks-advice # pose: carol leaning-in # minutes: 47
- else:
  I did bring what other places do. It's an appendix. Nobody ever asks for the appendix. # speaker: tom # mood: tom at-ease # minutes: 47
}
<- c_red(-> s13)
{ just_reported:
  <- c_tabs(-> s13)
}
<- elsewhere_say
<- c_heard(-> s13)
<- c_number(-> s13)
<- c_options(-> s13)
<- c_may(-> s13)
<- c_call(-> s13)
<- c_mins(-> s13)
<- c_plan(-> s13)
-> DONE

=== elsewhere_say
* [One word each, before we get to that, and whoever's said least goes first. What's this page meant to be for? # id: park-it # move: interrupt]
  The front page gets a new word. The word is "journey". It was nobody's idea. # mood: carol closed # mood: adeyemi tired
  -> s13
* [I've never read your appendix, Tom, in all this time, and you'll have done it at home. I'm sorry. I ought to have. # id: your-appendix # move: own-uncertainty]
  Two evenings. And a Sunday. # speaker: tom # mood: tom at-ease
  { boxes && not reported:
    He says it to the boxes.
  - else:
    { heard && trust >= 5:
      I only asked what was in it. # speaker: carol # mood: carol amused
    - else:
      Everyone is pleased for Tom. It takes a minute.
    }
  }
  -> s13
=== s13
{ core && not told:
  -> told(-> s14)
}
{ boxes && not reported:
  Dr Adeyemi looks at the boxes, then the clock, then you. # minutes: 49
- else:
  Tom's pen is waiting over the columns. Tom likes a column. # minutes: 49
}
<- c_red(-> s14)
<- c_which(-> s14)
<- s13_say
<- c_heard(-> s14)
<- s13_say_more
<- c_call(-> s14)
<- c_number(-> s14)
<- c_options(-> s14)
<- c_plan(-> s14)
-> DONE

=== s13_say
* [So it's Carol's comma first, and after that a person on a phone. Have I heard the two of you right, or not? # id: a-shame # move: leading-question]
  ~ begged = true
  You've got the comma. # speaker: carol # mood: carol closed
  -> s14

=== s13_say_more
* {CHOICE_COUNT() < 5} [How would you know, Carol, say by Christmas, that we'd gone and done something and hadn't only met about it? # id: by-christmas # move: open-question]
  { boxes && not reported:
    By Christmas. # speaker: carol # mood: carol closed
    She is squaring up the boxes as she says it.
  - else:
    { heard:
      I'd try it, at ten to two. I'm up anyway. # speaker: carol # mood: carol amused
      Try what? # speaker: tom # mood: tom anxious
    - else:
      You'd have stopped asking me. # speaker: carol # mood: carol wary
    }
  }
  -> s14

=== s14
Five to eleven. In the corridor, a clinic can be heard sitting down. # minutes: 53 # sound: trolley
<- c_plan(-> s15)
<- s14_say
<- c_mins(-> s15)
<- c_heard(-> s15)
<- s14_say_clinic
<- c_options(-> s15)
<- s14_say_more
<- c_fill_c(-> s15)
-> DONE

=== s14_say
* [Let's not have another meeting to find out if we meant it. Priya's ward can start on it, and I'll do the writing. # id: write-it-up # move: take-over]
  ~ announced = true
  Can it? # speaker: priya # mood: priya closed
  -> s15

=== s14_say_clinic
* {CHOICE_COUNT() < 5} [You've been sat there listening to them come in, Funmi. How many is it you've got waiting for you out there? # id: how-many-waiting # move: closed-question]
  Eleven. One's been there since nine. # speaker: adeyemi # mood: adeyemi tired
  It is kindly asked, and it makes her look up at the clock. The clock says ten to two.
  -> s15

=== s14_say_more
* {CHOICE_COUNT() < 5} [Nobody's said 'going forward' for the best part of an hour. I'd call that getting somewhere, the whole lot of us. # id: good-session # move: premature-reassure]
  Have we? # speaker: yusuf # mood: yusuf wary
  He isn't being rude. He would like to know which place.
  -> s15

=== s15
Dr Adeyemi is standing, with one arm in her white coat. She hasn't gone. # minutes: 57 # pose: adeyemi standing
<- s15_say
<- c_mins(-> finish)
<- c_plan(-> finish)
<- s15_say_more
<- s15_say_last
<- c_fill_d(-> finish)
-> DONE

=== s15_say
* [Yusuf, a fare gets in and says, what did that lot settle? There's a red light coming. What do you tell them? # id: what-got-settled # move: teach-back]
  { plan >= 2:
    That someone picks up. And if they don't, it's not you that failed. # speaker: yusuf # mood: yusuf warm
    Dr Adeyemi writes that down, on her hand.
  - else:
    I'd tell them it's one way round the car park till Friday. # speaker: yusuf # mood: yusuf amused
    It is the only thing that did get settled.
  }
  -> finish
* [It's all but eleven, and I did say eleven. You've given us more than we'd any right to. Shall we say next month? # id: final-version # move: interrupt]
  Chairs go back. Carol rinses her own cup. # mood: carol closed
  -> finish

=== s15_say_more
* {boxes && CHOICE_COUNT() < 5} [Carol, you kept a list, and the boxes, and your head, when none of us was checking. That's what I'll remember of this. # id: kept-your-head # move: affirm]
  I kept a shop. You just write things on the wall. # speaker: carol # mood: carol moved
  -> finish

=== s15_say_last
* {CHOICE_COUNT() < 5} [Did anybody not get to say what they came in here to say? I'd sooner run over than have you take it home. # id: not-said # move: closed-question]
  { not boxes:
    It'll keep. It's kept this long. # speaker: carol # mood: carol closed
    She has the bag on her knee by now.
  - else:
    {
    - not reported:
      It's there, on the table. # speaker: carol # mood: carol tired
    - heard:
      No. That's a first. # speaker: carol # mood: carol amused
    - else:
      I'd not know where to start. # speaker: carol # mood: carol tired
    }
  }
  -> finish

=== finish
-> later

=== function leave(topic)
~ return false

=== function knows(fact)
~ return false
