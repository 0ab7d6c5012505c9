// The water tablets. A Thursday afternoon in Desmond Clarke's kitchen.
// Each turn is a knot. Lines that can come early or late are in lines.ink, drawn in with threads (<- p_...).
INCLUDE lines.ink
INCLUDE later.ink

VAR trust = 4
VAR heard = false
VAR fixes = 0
VAR turns = 0
EXTERNAL leave(topic)
EXTERNAL knows(fact)

VAR core = false     // he has told about Winnie and the buses
VAR toil = false     // he has told about the library
VAR asked = false    // you know about the three pillows
VAR act = false      // the nurse was rung, today, with him
VAR obs = false
VAR presc = false    // the time of the tablet goes to somebody who can prescribe
VAR times = false    // she has his own times, to take to the prescriber
VAR net = false
VAR opts = false
VAR pref = false
VAR plan = false
VAR full = false     // a plan made with him, after he was heard
VAR boxed = false    // a box, or an alarm, was promised
VAR over = false     // something was decided over his head, or he was pressed
VAR fri = false      // he has told about Fridays
VAR clive = false    // Clive has been let in on it
VAR late = 0
VAR on_table = false // the box is out of your bag
VAR sent = false    // you have owned to the box you were sent with
VAR filled = false  // you have asked about the blank column

-> door

=== function leave(topic)
~ return false

=== function knows(fact)
~ return false

// ---------------------------------------------------------------- coming in

=== door
Thursday, ten past two. Number forty, the last house of the row. The door opens before you can knock. # minutes: 0 # place: desmond-door # sound: door
Desmond Clarke is in a collar and tie. He has one hand on the door frame. # mood: desmond wary # pose: desmond standing
Nine till five, the letter said. # speaker: desmond # mood: wary
That's not a time, Nurse. That's a shift. # speaker: desmond # mood: amused # cue: shift
- (menu)
* (bag) [(Look at the bag by the door.) # id: look-bag # look: bag]
  A shopping bag, packed, on the hall chair. A cardigan in tissue. A tube of mints. At the bottom, pressed and folded small, a spare pair of men's trousers.
  -> menu
* [There's a telephone in my car, Mr Clarke, and I never used it. # id: could-have-rung # move: own-uncertainty]
  I'm in the book. # speaker: desmond # mood: amused
  He looks at your shoes, and then at you, and opens the door the rest of the way.
  A bus that comes when it likes isn't a bus. It's a rumour. Come in. # speaker: desmond # mood: at-ease
  -> kitchen
* [Is that a safe driving one, the badge on your tie? # id: badge # move: notice-world # look: badge]
  Twenty-eight. I drove for thirty-one. There were three years that I lost to a bollard. # speaker: desmond # mood: amused
  He touches the badge to see that it is straight.
  It wasn't on the timetable. # speaker: desmond # mood: at-ease
  -> kitchen
* [May I come in, Mr Clarke, or have I missed my stop? # id: missed-my-stop # move: ask-permission # topic: door]
  It's been your stop since nine. # speaker: desmond # mood: wary # grants: door
  He looks past you at your car, and at how it is parked. Then he stands out of the way.
  -> kitchen
* [Have you been all right, back in your own bed? # id: own-bed # move: closed-question]
  I've no quarrel with the bed. # speaker: desmond # mood: closed
  He waits on the step a moment longer, in case there is a good afternoon to come.
  -> kitchen
* [(You wipe your feet, and go through ahead of him, to save him standing.) # id: own-way # move: take-over]
  After you, Nurse. # speaker: desmond # mood: closed # pose: turned-away
  He follows you down his own hall. It takes him longer than it takes you.
  -> kitchen

=== kitchen
A back kitchen, warm and very clean. Two chairs, one with a cushion, and a stool by the boiler. On the table a game of dominoes, half-way, with two hands set up on their edges. # minutes: 2 # place: desmond-kitchen # sound: clock # mood: desmond wary
He gets to the worktop and holds on to it, as if he had meant to stop there.
Mind the game. It's her turn. # speaker: desmond # mood: at-ease # cue: game
- (menu)
* [(Look at the dominoes.) # id: look-dominoes # look: dominoes]
  Seven tiles face him and four face the empty chair. The far hand is winning. There is a pencil and a long sheet of scores.
  -> menu
* (chair) [Which chair would you like me in, and where can this bag go? # id: which-chair # move: ask-permission # topic: chair]
  Not the cushion. # speaker: desmond # mood: wary # grants: chair
  He pulls out the other one for you, and takes the stool himself.
  Bag on the floor. Nobody trips in here. I've only me to trip. # speaker: desmond # mood: amused
  -> tablets
* [The far side's well ahead there. Who taught them to play like that? # id: far-side # move: notice-world # look: dominoes]
  I did. Biggest mistake of my life. # speaker: desmond # mood: amused # pose: leaning-in
  That's Winnie's hand. My wife. She's not living here at present. I play hers for her, and I play it fair. # speaker: desmond # mood: warm
  He turns one of her tiles a hair straighter.
  I'm losing. # speaker: desmond # mood: amused
  -> tablets
* [(You stand where you are until he shows you where to go.) # id: stand-until # move: hold-silence]
  He looks at the clock, and so do you. It was the depot's, and it keeps good time.
  You'll want to sit. Not the cushion. # speaker: desmond # mood: at-ease
  -> tablets
* [(You tuck her tiles in to one side, so that nothing gets spilt on them.) # id: tuck-tiles # move: take-over]
  One goes over, and you see what she has. He sets them back, a tile at a time, with his eyes on the window. # mood: desmond hurt
  They'll do where they were, thank you. # speaker: desmond # mood: closed
  -> tablets
* [You keep it beautifully. Have you somebody who comes in to you? # id: comes-in # move: closed-question]
  No. # speaker: desmond # mood: closed # pose: turned-away
  He looks at the other chair.
  -> tablets

// ---------------------------------------------------------------- the tablets

=== tablets
He has the packet ready. He squares it to the table edge with a domino. # minutes: 5 # mood: desmond wary
You'll have come about these. There should be seventeen left. There are twenty-three. I can count. They teach you that on the float. # speaker: desmond # mood: wary
I take them when I'm home. # speaker: desmond # mood: wary # fact: when-home # cue: home
- (menu)
<- p_six(-> box)
<- p_where(-> box)
* [May I see the packet, Mr Clarke, or would you sooner hang on to it? # id: see-the-packet # move: ask-permission # topic: packet]
  You may count them. # speaker: desmond # mood: wary # grants: packet
  You count them. There are twenty-three. You both knew there would be.
  -> box
* [Since last Thursday, which days did you have one? I'm not marking it. # id: which-days # move: closed-question]
  Saturday. Monday. And this morning, since I was to be in for you. # speaker: desmond # mood: at-ease
  He has not had to stop and think.
  She had a chest, last week. So I was out more than I'm in. # speaker: desmond # mood: wary
  -> box

* [I've a box here with the days on, so you needn't keep count. # id: box-days # move: OFFER # topic: box]
  ~ boxed = true
  ~ on_table = true
  You put it on the table. It is pale blue, and it rattles. # mood: desmond closed
  I don't mind keeping count. # speaker: desmond # mood: closed # pose: sitting-back
  -> box

=== box
He slides open the table drawer. In it is a tablet box, the same as yours. It has biros in it, and a spare double six. # minutes: 8
They gave me that the last time. I thanked them. # speaker: desmond # mood: wary # fact: no-box
Clive from the dominoes asked me what it was for. I told him. He said, Desmond, you've not gone daft, have you? # speaker: desmond # mood: wary
I'm not daft. # speaker: desmond # mood: hurt # cue: daft
- (menu)
<- p_six(-> fridge)
<- p_sent(-> fridge)

* [A box full of pens. So what is it that you do run short of? # id: run-short # move: open-question]
  { trust >= 5:
    Time. # speaker: desmond # mood: at-ease
    He thinks it over, as he might a tile.
    No. Time I've got. It's what's in the middle of it. # speaker: desmond # mood: wary
  - else:
    Nothing, thank you. # speaker: desmond # mood: wary
  }
  -> fridge
* [Was that what put you off it, Mr Clarke, what Clive said? # id: clive-put-off # move: closed-question]
  Nobody put me off. It had nothing in it that I was short of. # speaker: desmond # mood: closed # pose: sitting-back
  -> fridge
* [I never got on with a box. Some of them ring now, so nobody has to remember. # id: alarm # move: OFFER # topic: box]
  ~ boxed = true
  I drove with a bell over my head for thirty-one years. # speaker: desmond # mood: closed
  You write 'alarm' on your sheet. It is nice to have something to write.
  -> fridge

// ---------------------------------------------------------------- Tuesdays and Fridays

=== fridge
He gets up to fill the kettle. There is a bus timetable on the fridge, with pencil in the margins. # minutes: 11 # pose: desmond standing
Tuesdays and Fridays, I'm not here. # speaker: desmond # mood: wary # cue: days
He says it to the tap.
- (menu)
<- p_later(-> friday)
<- p_ring(-> sum_at_tap, -> friday)
* [(Look at the timetable.) # id: look-timetable # look: timetable]
  The 14 and the 62. '12.52' has a ring round it, and '14.05'. Down the side, in pencil: '8.00 tablet. 8.40 starts. 1.00 last, or near it. Not sure.' Then a list of places, and a line through each one.
  -> menu

* [(You turn your chair to the timetable, and leave him to it.) # id: turn-chair # move: hold-silence]
  You'll see it better with the light on. # speaker: desmond # mood: at-ease
  He puts the light on for you. It's a good timetable. You have both been left to it.
  -> friday
* [May I read this on your fridge, Mr Clarke, or is it private? # id: may-read # move: ask-permission # topic: timetable]
  It's the 14. Anybody may read the 14. # speaker: desmond # mood: amused # grants: timetable
  He turns the tap off, and waits to see if you can.
  -> friday
* [Are those the two days you keep for yourself, then? # id: for-yourself # move: closed-question]
  For myself. # speaker: desmond # mood: closed # pose: turned-away
  He gives it back, as he would have a foreign coin.
  -> friday

=== ask_core
{ trust >= 5:
  -> tell_core ->
- else:
  Out. Two buses. # speaker: desmond # mood: wary
  { column: He slides the chart back under the tin. | He puts the lid on the kettle. }
}
->->

=== tell_core
~ core = true
Winnie. My wife. She's at Larch Court, out past the ring road. Tuesdays and Fridays, five past two until four. # speaker: desmond # mood: warm
The 14, change at the Cattle Market, then the 62. Seventy-three minutes, if you make the change. # speaker: desmond # mood: at-ease
Now. That tablet goes in at eight. It starts at twenty to nine. It's every twenty minutes, and you can't argue with it, and it's not done till gone one. I've timed it, with that clock. # speaker: desmond # mood: anxious
I'll not wet myself on a bus. Not on one of mine. So it's the tablet, or it's Winnie. You do the sum. I'd be glad to know what you get. # speaker: desmond # mood: hurt # fact: winnie
->->

=== sum_at_tap
-> sum(-> fellow)

// The turn after he has said it.
=== sum(-> next)
He has turned round to face you. He doesn't sit. # cue: sums # mood: desmond anxious # minutes: 14
- (menu)
<- p_where(next)
{ where_said:
* [I ought to know how long they last, Mr Clarke, and I didn't. # id: how-long-they-last # move: own-uncertainty]
    Well, I've told you now. # speaker: desmond # mood: wary
    He is still waiting for what you get.
    -> next
}
* [(You do it in your head, twice, and don't say what you get.) # id: in-your-head # move: hold-silence]
  Well? # speaker: desmond # mood: wary # pose: sitting-back
  He turns back to the cups, and does it again himself.
  -> next
* [I've done your sum, and I get what you get. It doesn't come out. # id: tablet-or-winnie # move: reflect-simple]
  -> is_heard ->
  -> next
* [Larch Court may well have a driver who could fetch you. Shall I ask? # id: fetch-you # move: OFFER # topic: travel]
  I go by bus. # speaker: desmond # mood: closed # pose: turned-away
  He sets down a saucer. It is quite loud.
  -> next
* [Is it twenty to nine every day, or does that move about? # id: to-the-minute # move: closed-question]
  Every day. I told you, I timed it. # speaker: desmond # mood: closed
  -> next

=== is_heard
{ trust >= 6:
  For a while there is only the clock. # sound: clock
  That's what I get. I've been over it and over it, and that's what I get. # speaker: desmond # mood: moved
  He moves the cushion to the stool, and sits down in Winnie's chair, across from you. # pose: desmond leaning-in
  They asked me eleven times did I forget. # speaker: desmond # mood: at-ease
- else:
  Yes. # speaker: desmond # mood: moved # pose: leaning-in
  He looks at you properly, for the first time since the door.
}
->->

// He has not said it yet.
=== friday
The kettle goes on. He counts out two cups and two saucers. # minutes: 14 # sound: kettle # pose: desmond standing
{ trust >= 5:
  I've to be right for tomorrow, that's all. It's Friday tomorrow. # speaker: desmond # mood: anxious # cue: friday
- else:
  Will this be long? Only there's a Friday to get ready for. # speaker: desmond # mood: wary # cue: friday
}
- (menu)
<- p_key(-> fellow)
* [And the cardigan in the bag by your front door, is that for Friday? # id: cardigan # move: notice-world # look: bag]
  -> ask_friday ->
  { core: -> sum(-> fellow) | -> fellow }
* [Would you let me have a look at those ankles while it boils? # id: look-ankles # move: ask-permission # topic: ankles]
  After. They're not dressed for company. # speaker: desmond # mood: wary # refuses: ankles
  He goes back to the cups. Friday stays where he left it.
  -> fellow
* [(You watch him set out the two cups, and wait.) # id: two-cups # move: hold-silence]
  One's for you. # speaker: desmond # mood: wary
  He thinks that it is the cups you are waiting for.
  -> fellow
* [Is there anything you'd like to ask me first? # id: not-eat-into # move: closed-question]
  As you like. # speaker: desmond # mood: closed # pose: turned-away
  He had another word ready. He gives it to the kettle.
  -> fellow

=== ask_friday
{ trust >= 5:
  He takes his time over the cups.
  -> tell_core ->
- else:
  Somebody I see. # speaker: desmond # mood: wary
}
->->

// ---------------------------------------------------------------- the bus

=== fellow
{ heard:
  There was a fellow once. On the 14, a Sunday. # speaker: desmond # mood: tired # cue: fellow # minutes: 17
- else:
  You see all sorts, on a bus. There was a fellow once. On the 14, a Sunday. # speaker: desmond # mood: wary # cue: fellow # minutes: 17
}
He looks at the clock. You would think it had asked him something.
- (menu)
<- p_three(-> library)
* [(You let the clock do the talking, and don't help it.) # id: clock-talking # move: hold-silence]
  -> ask_fellow ->
  -> library
* { core } [He couldn't wait, that fellow, and it was your bus. # id: seen-that # move: reflect-complex]
  I'd not got as far as that. # speaker: desmond # mood: wary
  You have it right, and it was his to tell.
  -> library
* { core } [They do very good pads now. You'd never know, under a pair of trousers. # id: pads # move: OFFER # topic: travel]
  I would know. # speaker: desmond # mood: hurt # pose: turned-away
  -> library
* { core } [Did you know him at all, this fellow on the 14? # id: know-him # move: closed-question]
  By sight. # speaker: desmond # mood: wary
  It was the question, and he has answered it.
  -> library
* { not core } [A fellow on the 14, and it was a Sunday. # id: not-forgotten # move: reflect-simple]
  -> ask_fellow ->
  -> library
* { not core } [I bet you've some stories. It must have been a lovely job. # id: few-stories # move: premature-reassure]
  It had its days. # speaker: desmond # mood: closed
  He puts the fellow away again, wherever he keeps him.
  -> library
* { not core } [Are your ankles any bigger by night than they are first thing? # id: ankles-night # move: closed-question]
  I'd not say bigger. # speaker: desmond # mood: closed
  He looks at the clock again. It has nothing to add.
  -> library

=== ask_fellow
{
- trust >= 5:
  Old fellow in a good suit. He couldn't wait. It went down the aisle, all the way to the front. # speaker: desmond # mood: tired
  So I pulled over. I put my jacket round him, and I stood up and told the whole bus it was the radiator. Fifty people. That's only the radiator, I said. # speaker: desmond # mood: at-ease
  I cleaned it myself, at the depot, so nobody would need to be told. After that he used to let mine go by, and wait for the next one. # speaker: desmond # mood: hurt
  Thirty-one years. Never me. # speaker: desmond # mood: moved # fact: driver
- else:
  Well. He got off. # speaker: desmond # mood: closed
}
->->

=== library
{ core:
  It used to work, that journey. There was a place to stop. # speaker: desmond # mood: tired # cue: library # minutes: 20
- else:
  It used to work, where I go. There was a place to stop on the way. # speaker: desmond # mood: tired # cue: library # minutes: 20
}
- (menu)
{ opts:
  <- p_which(-> worktop)
- else:
  <- p_three(-> worktop)
}
{ core:
  <- p_later(-> worktop)
- else:
* [Is it the journey that's worn you out, Mr Clarke, more than the heart? # id: worn-out # move: closed-question]
    I could do that journey asleep. Some did. # speaker: desmond # mood: closed
    -> worktop
}
* [What was there that isn't now, on the way? # id: was-there # move: open-question]
  -> ask_library ->
  -> worktop
* [So there was somewhere to stop, and now there isn't, Mr Clarke. # id: stop-out # move: reflect-simple]
  -> ask_library ->
  -> worktop
* [Would the one trip a week not do, only until you've picked up a bit? # id: less-often # move: leading-question]
  I could not. # speaker: desmond # mood: hurt # pose: sitting-back
  It is the shortest sentence you have had from him.
  -> worktop

=== ask_library
{ trust >= 5:
  ~ toil = true
  The library. Two minutes from the Cattle Market stop. Clean, warm, and a lady on the desk who never looked up. It shut in March. # speaker: desmond # mood: tired # fact: toilets
  There's not a door open now from here to the ring road. I've tried them all. The bank asked me if I'd an account. # speaker: desmond # mood: amused
- else:
  A door. # speaker: desmond # mood: closed
}
->->

// ---------------------------------------------------------------- the body

=== worktop
# minutes: 23 # sound: kettle
The kettle clicks off. He carries it with both hands. Half-way over he stops, with his back to you.
I like to stand a minute. # speaker: desmond # mood: wary # pose: standing # cue: stand
- (menu)
<- p_many(-> airer)
<- p_obs(-> airer)
* [(Look at the tops of his socks.) # id: look-socks # look: socks]
  They have left a deep ring above each ankle. His laces are done up by one hole fewer than they were made for.
  -> menu
* [I've done all the talking since I sat down, Mr Clarke, and I'm sorry. # id: done-talking # move: own-uncertainty]
  I've no complaints, thank you. # speaker: desmond # mood: wary
  It takes him two breaths to say it.
  -> airer
* [(You look out at the yard, so that he can have his minute to himself.) # id: his-minute # move: hold-silence]
  You can hear him breathing. You could count it, from where you are. You look at the yard.
  There. # speaker: desmond # mood: at-ease
  -> airer
* [(You take the kettle from him, gently, before he scalds himself, and pour.) # id: be-mother # move: take-over]
  He lets you have it. It is his kettle, and his guest is pouring. # mood: desmond closed # pose: desmond sitting-back
  -> airer

=== airer
He sits. The airer by the boiler is full, and square as a made bed. # minutes: 26 # pose: desmond sitting-back
I'm up by five, most days. I've had enough of the bed by then. # speaker: desmond # mood: tired # cue: nights
- (menu)
{ asked:
  <- p_obs(-> after_airer)
  <- p_tired(-> after_airer)
- else:
  <- p_many(-> after_airer)
  * { airer.pc } [One sheet on that airer and three pillowcases. What's that about? # id: pillowcases # move: notice-world # look: airer]
    -> ask_pillows ->
    -> after_airer
}
* (pc) [(Look at the airer.) # id: look-airer # look: airer]
  Five shirts and a sheet. One sheet, and three pillowcases.
  -> menu
* [I'm just the same. Nobody sleeps through, do they, after sixty? # id: sleeps-through # move: premature-reassure]
  No. # speaker: desmond # mood: closed
  He seems almost glad to have got away with it.
  -> after_airer
* [You've had enough of the bed, and it isn't even light. # id: enough-bed # move: reflect-simple]
  It isn't. There's nobody up but me and the first 14. # speaker: desmond # mood: at-ease
  I hear it change down for the hill. He's late on it, that boy. # speaker: desmond # mood: amused
  -> after_airer
* [Is it the tablet that gets you up, the days you've had one? # id: gets-you-up # move: closed-question]
  That goes in at eight. This is five. # speaker: desmond # mood: closed
  -> after_airer

=== after_airer
{ asked && not act: -> tomorrow | -> column }

=== ask_pillows
~ asked = true
{
- trust >= 7:
  He looks at the airer, and then he laughs, once.
  You want to be an inspector. Three. Since Sunday. It was two before that, and one in the spring. # speaker: desmond # mood: amused
  I know what it is. It was pillows both times. I thought, I'll go to Winnie on the Friday, and I'll ring them on the Saturday. # speaker: desmond # mood: hurt # fact: pillows
- trust >= 4:
  Three. Since Sunday. Last week it was two. # speaker: desmond # mood: wary
  You asked for a number, and he does not give wrong ones. He gives you nothing with it.
- else:
  Three. Sunday. # speaker: desmond # mood: closed
  He does not lie about numbers. He only shuts the door after them.
}
You ask the rest, straight out. No, not sitting here. No pain. Yes, the shoes are tight. He shows you where the sock has bitten.
->->

// He has told you the number. He knows what comes next.
=== tomorrow
You'll be wanting to ring somebody. # speaker: desmond # mood: anxious # minutes: 28
If they keep me in, there's nobody goes tomorrow. # speaker: desmond # mood: hurt # cue: tomorrow # pose: leaning-in
- (menu)
<- p_act(-> column)
* [You'd sooner have the three pillows than lose your tomorrow. # id: lose-tomorrow # move: reflect-complex]
  { core:
    I'd sooner have ten. # speaker: desmond # mood: moved
    But he has not told you to put the phone away.
  - else:
    It's one afternoon. It's not a lot to ask. # speaker: desmond # mood: wary
  }
  -> column
* [Leave it with me. I'll have them find you a bed for tonight. # id: find-a-bed # move: take-over]
  ~ over = true
  You will not. # speaker: desmond # mood: hurt # pose: turned-away
  He puts the lid on the dominoes. He does not quite shut it.
  -> column
* [(You put your phone down between you, face up, and wait.) # id: phone-down # move: hold-silence]
  He moves the biscuits round it. # mood: desmond at-ease
  It is just what he hoped you'd do. He tops up your cup.
  -> column
* [Which would you sooner: I ring now, or you have your Friday first? # id: left-until # move: elicit-preference]
  The Friday would suit me very well. # speaker: desmond # mood: at-ease
  He pushes the biscuits across to you. You are both very easy about it.
  -> column

=== column
There is a chart from the ward under the biscuit tin, with a column for his weight. He gets to it before you do. # minutes: 31
It's blank. I know it's blank. # speaker: desmond # mood: wary # cue: column
- (menu)
<- p_scales(-> tuesday)
<- p_fill(-> tuesday)
{ asked:
  { act:
    <- p_obs(-> tuesday)
    <- p_ring(-> tuesday, -> tuesday)
  - else:
    <- p_act(-> tuesday)
  }
- else:
  <- p_many(-> tuesday)
}
{ act:
  * { core } [You've kept a score sheet for years. They gave you the wrong paper. # id: wrong-paper # move: affirm]
    They did. There's no column on that for who's winning. # speaker: desmond # mood: amused
    -> tuesday
- else:
  * [(You leave it where it is, under the tin, and keep your hands off it.) # id: under-the-tin # move: hold-silence]
    It doesn't need minding. There's nothing on it. # speaker: desmond # mood: wary
    He slides it the rest of the way back.
    -> tuesday
}

* [Would you sooner not see the number, some mornings? # id: not-see # move: closed-question]
  I'd like to see it very much. # speaker: desmond # mood: closed
  -> tuesday

=== ask_scales
{ trust >= 5:
  I'd have to go up a ladder. They're in the loft. # speaker: desmond # mood: amused
  Winnie put them up there, the year she gave up on them. And if I had them down, I can't bend to see the number. I'd be writing down my toes. # speaker: desmond # mood: amused # fact: scales
- else:
  I'd have to have a pen. # speaker: desmond # mood: closed
}
->->

=== tuesday
{
- core:
  She's not always at the same stop, you know, Winnie. Tuesdays, she thanks me when I go. # speaker: desmond # mood: tired # minutes: 34
  Thank you, driver, she says. # speaker: desmond # mood: moved # cue: tuesday
- else:
  I used to like a Tuesday. You'd get them all on a Tuesday, with their books. # speaker: desmond # mood: tired # minutes: 34
  Thank you, driver, they'd say. You don't hear that indoors. # speaker: desmond # mood: tired # cue: tuesday
}
- (menu)
<- p_hear(-> choose1)
<- p_late(-> choose1)
* { core } [(You look where he's looking, at the cushion, and wait.) # id: the-cushion # move: hold-silence]
  -> ask_tuesday ->
  -> choose1
* { core } [So Tuesdays you're the driver again, and she's one of yours. # id: at-the-wheel # move: reflect-complex]
  -> ask_tuesday ->
  -> choose1
* { not core } [Who is there now that you'd put on a tie for? # id: a-tie # move: ask-what-matters]
  -> ask_tie ->
  -> choose1
* { core } [(You put your hand on his.) She'll know you underneath, you know. # id: underneath # move: premature-reassure]
  You'll have met a great many of her, then. # speaker: desmond # mood: closed
  He says it quite politely.
  -> choose1
* { core } [What have they told you to expect, with Winnie, as it goes on? # id: to-expect # move: open-question]
  They gave me a leaflet. It's got a sunset on it. # speaker: desmond # mood: wary
  He puts the cushion straight. It was straight.
  -> choose1
* { not core } [They'll have missed you on that route, I'm sure, all your regulars. # id: your-regulars # move: premature-reassure]
  They got another driver. # speaker: desmond # mood: closed
  -> choose1
* { not core } [Which of them did you like the best, of all your regulars? # id: liked-best # move: open-question]
  { trust >= 5:
    The six fifty-two. # speaker: desmond # mood: moved
    He says it to his tie, and looks surprised to have said it.
  - else:
    The ones who sat down. # speaker: desmond # mood: wary
  }
  -> choose1

=== ask_tie
{ trust >= 5:
  He looks down at the tie.
  -> tell_core ->
- else:
  One wears a tie. # speaker: desmond # mood: wary
}
->->

=== ask_tuesday
{ trust >= 7:
  ~ fri = true
  She used to get on my first run. Six fifty-two, every day, at Mafeking Road. Thank you, driver. It was eleven months before I got out a word in return. # speaker: desmond # mood: warm
  So Tuesdays I'm back there. I've eleven months to go before I can ask her to tea. # speaker: desmond # mood: amused
  But it's fish on Fridays, and it may be the fish, and she looks up, and she knows me. Fridays she's home. # speaker: desmond # mood: moved # fact: fridays
  She calls me something. It's not for the notes. # speaker: desmond # mood: moved
- else:
  She was well brought up. # speaker: desmond # mood: wary
}
->->

// ---------------------------------------------------------------- choosing

=== choose1
# minutes: 37
{ heard:
  He has taken the timetable off the fridge. It lies between you, among the tiles. # pose: desmond leaning-in
- else:
  He looks at the clock, and then at your bag. # pose: desmond sitting-back
}
- (menu)
{
- not opts: <- p_three(-> choose2)
- not pref: <- p_which(-> choose2)
- else: <- p_sent(-> choose2)
}
{
- not asked: <- p_many(-> choose2)
- not act: <- p_act(-> choose2)
- else: <- p_may(-> choose2)
}
{
- not core: <- p_late(-> choose2)
- not heard: <- p_hear(-> choose2)
- else: <- p_later(-> choose2)
}
* [(You cross out 'morning' on the ward's chart, and put 'teatime', large.) # id: new-label # move: take-over]
  ~ over = true
  Which teatime? # speaker: desmond # mood: closed # pose: turned-away
  You say that they are very good at the surgery.
  -> choose2
* [Who keeps the score, when you're playing both the hands? # id: keeps-score # move: notice-world # look: dominoes]
  { core:
    I do. I've offered her a recount. # speaker: desmond # mood: amused
    It is a while before either of you looks at the clock again.
  - else:
    I do. There's nobody else to. # speaker: desmond # mood: at-ease
  }
  -> choose2

=== choose2
# minutes: 39
{ opts: The back of the ward's chart has three lines on it now, in pencil. | The ward's chart is on the table, with its blank column. }
- (menu)
<- p_amber(-> choose3)
{
- opts && not pref: <- p_which(-> choose3)
- not opts: <- p_three(-> choose3)
- else: <- p_plan(-> choose3)
}
{
- not core: <- p_late(-> choose3)
- not heard: <- p_hear(-> choose3)
- else: <- p_may(-> choose3)
}
{
- asked && not act: <- p_act(-> choose3)
- not presc: <- p_later(-> choose3)
- not obs: <- p_obs(-> choose3)
- not filled: <- p_fill(-> choose3)
- else: <- p_key(-> choose3)
}
* [A winter with no ambulance in it. Is that what this is all for? # id: after-hospital # move: leading-question]
  ~ over = true
  That's what you're after. # speaker: desmond # mood: closed # pose: sitting-back
  -> choose3

=== choose3
# minutes: 41
- (menu)
<- p_plan(-> parting)
{ opts && not pref:
  <- p_which(-> parting)
- else:
  <- p_clive(-> parting)
}
{
- not core: <- p_late(-> parting)
- not heard: <- p_hear(-> parting)
- presc: <- p_amber(-> parting)
- else: <- p_later(-> parting)
}
{ heard: He finds his glasses. | The packet is still square to the edge. }
* [(You leave the last biscuit to him, and the quiet as well.) # id: last-biscuit # move: hold-silence]
  He leaves it to you. It stays where it is.
  It is a pleasant moment. The sun has come round on to the tiles. # mood: desmond at-ease
  -> parting
* { not plan } [(You find a clean page, and write the whole of it down for him.) # id: write-it-up # move: take-over]
  ~ over = true
  As you please. # speaker: desmond # mood: closed
  -> parting

=== parting
Five to three. He reads it off the clock aloud, the way you'd call a stop. # minutes: 45 # sound: clock
- (menu)
<- p_plan(-> after)
<- p_amber(-> after)
<- p_clive_word(-> after)
{
- not core: <- p_late(-> after)
- not heard: <- p_hear(-> after)
- else: <- p_later(-> after)
}
* { plan } [You've my number on the folder. You'd ring if you were worried? # id: at-all-worried # move: leading-question]
  I will. # speaker: desmond # mood: closed # pose: standing
  You have both said what people say at doors.
  -> after
* [May I come back some day when there's no form in my bag? # id: come-again # move: ask-permission # topic: visit]
  { trust >= 5:
    Ring first. # speaker: desmond # mood: amused # pose: standing
  - else:
    I dare say there'll be a letter. # speaker: desmond # mood: wary # pose: standing
  }
  -> after
