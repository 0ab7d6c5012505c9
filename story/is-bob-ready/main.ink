// Is Bob ready? One morning in Room 4, pre-assessment.
// Each turn is a knot. Lines that can come early or late are pools, drawn in with threads (<- p_...).
INCLUDE pools.ink
INCLUDE endings.ink

VAR trust = 4
VAR heard = false
VAR fixes = 0
VAR turns = 0
EXTERNAL leave(topic)
EXTERNAL knows(fact)

// What has happened, kept here because knows() counts from the next reply.
VAR core = false      // he has said who has Jean
VAR stairs = false    // he has told about the stairs
VAR knee = false      // he has said the new knee must kneel
VAR ken = false       // he has told about Ken
VAR tooth = false     // he has owned up to the tooth
VAR tabs = false      // he has told whose tablets they are
VAR son = false       // he has told what Stephen does not know
VAR promised = false  // you made it sound easy
VAR red = false       // the five plain questions
VAR med = false       // asked what he takes, whose, and what he drinks
VAR act = false       // the pharmacist came in today
VAR risks = false     // numbers, both ends
VAR jsafe = false     // asked about Jean on her own at four
VAR opts = false
VAR pref = false
VAR care = false      // some help for Jean was named
VAR listed = false    // his name went on a list
VAR plan = false      // something was written down
VAR joint = false     // and he had been heard, and wrote half of it
VAR late = 0

-> desk1

=== function leave(topic)
~ return false

=== function knows(fact)
~ return false

// ---------------------------------------------------------------- the desk

=== desk1
Room 4, pre-assessment. A desk, two chairs, a couch with paper on it. A plastic knee on a stand. # minutes: 0 # sound: clock
Bob Tanner has taken the chair by the door. He has kept his coat on. # mood: bob wary # pose: bob sitting-back
Your clock's four minutes fast. # speaker: bob # mood: wary
He checks it against his own watch, then looks at it again.
Only I said I'd be back for twelve. # speaker: bob # mood: anxious # cue: clock
- (menu)
* [(Look at the clock.) # id: look-clock # look: clock]
  Eleven minutes past eleven. Call it seven. You have never once noticed.
  -> menu
* [It's an old watch, that, and you believe it over our clock. # id: watch # move: notice-world # look: clock]
  I was a signalman. Hexley Junction. Then they shut the box, and I went on the parks for the council. On my knees to a lot of begonias. # speaker: bob # mood: at-ease
  He almost smiles at the clock.
  You'd have had a train in the river with that. # speaker: bob # mood: amused
  -> desk2
* [I've a letter here about you. I can read it out, or put it away. # id: letter # move: ask-permission # topic: letter]
  Go on. I like to know what I've done. # speaker: bob # mood: amused # grants: letter
  You read it out. Seventeen out of forty-eight, it says. Severe.
  Out of forty-eight what? # speaker: bob # mood: wary
  You find that you have never had to say.
  -> desk2
* [Is there anything I ought to know, Bob, that isn't in here? # id: not-in-here # move: closed-question]
  There's a fair bit. We'd be here past twelve. # speaker: bob # mood: closed
  He looks from the clock to the door, and works something out.
  -> desk2
* [I'm sorry about that clock. I'll see to it that you're away by twelve. # id: dinner # move: premature-reassure]
  Not away. Back. # speaker: bob # mood: closed # pose: turned-away
  You had thought that it was a small word.
  -> desk2
* [Four minutes fast, and you've to be back for twelve. # id: back-for-twelve # move: reflect-simple]
  That's it. # speaker: bob # mood: anxious
  He goes back to the clock, in case it has thought better of it.
  -> desk2

=== desk2
The letter lies on the desk between you. He reads it upside down, and fast. # minutes: 1
'Please confirm ready.' # speaker: bob # mood: wary
Ready. In the signal box it was never the driver we asked. It was the next box. # speaker: bob # mood: at-ease # cue: ready
- (menu)
* [What was it you asked the next box, if not the driver? # id: who-asked # move: open-question]
  { trust >= 4.5:
    You rang it through, on the bell. Is the line clear? # speaker: bob # mood: at-ease # pose: leaning-in
    And if they didn't ring it back, nothing moved. It didn't matter how ready your driver was. # speaker: bob # mood: at-ease
  - else:
    It's a railway thing. # speaker: bob # mood: wary
  }
  -> knee1
* [What would you use it for, Bob, a new knee? # id: knee-for # move: ask-what-matters]
  { trust >= 5:
    Use it for? # speaker: bob # mood: amused
    He gives it some thought.
    Nobody's asked me that. They ask me how far I can walk. I want to get down on my knees, and get up again, without it being an event. # speaker: bob # mood: at-ease # fact: kneel
  - else:
    Walking on, mostly. # speaker: bob # mood: wary
  }
  -> knee1
* [You'll be more than ready, though, won't you, with a score that low? # id: more-than-ready # move: leading-question]
  I expect you know best. # speaker: bob # mood: closed # pose: sitting-back
  He has stopped reading the letter.
  -> knee1
* [Would you go another winter on it, Bob, if you had to? # id: winter # move: closed-question]
  I've been through sixty-seven. # speaker: bob # mood: closed
  He can see where that line goes. He has stopped reading the letter.
  -> knee1
* [That's our word, Bob, and I couldn't swear to you what it means. # id: our-word # move: own-uncertainty]
  Then I don't see how I'm to confirm it. # speaker: bob # mood: amused
  He turns the letter round to face you, square to the edge of the desk.
  -> knee1

// ---------------------------------------------------------------- the knee

=== knee1
He puts his right leg out in front of him. It takes both hands. # minutes: 2 # mood: bob tired
- (menu)
<- p_red(-> knee2)
* [(Look at his boots.) # id: look-boots # look: boots]
  Good brown boots. There is clay in the welts, and clay on the left knee of his trousers. None on the right.
  -> menu
* [There's mud on your left knee, and none at all on the right one. # id: one-knee # move: notice-world # look: boots]
  You want to be in the police. # speaker: bob # mood: amused # pose: leaning-in
  Allotment. I go down on the left. The right won't have it, not for a year now. And then I wait for Alan to come past and pull me up. # speaker: bob # mood: at-ease # fact: kneel
  He's eighty-one, is Alan's trouble. One day we'll both be down there. # speaker: bob # mood: amused
  -> knee2
* [Tell me about the last time it stopped you doing a thing. # id: last-time # move: open-question]
  { trust >= 4:
    Sunday. Leeks. I can dig, if I'm let stand. I can't kneel. So I sat down in the wet like a lad, and then I'd to wait for someone to come by. # speaker: bob # mood: amused # fact: kneel
  - else:
    It stops me kneeling. On the allotment. # speaker: bob # mood: closed # fact: kneel
  }
  -> knee2
* [It's the stiffness first thing that gets you most, I should think? # id: stiffness # move: leading-question]
  It's stiff, yes. # speaker: bob # mood: closed
  You write down 'stiff, mornings'. He watches you do it.
  -> knee2
* [(You give him all the time he needs.) # id: all-the-time # move: hold-silence]
  He waits as well. A trolley goes by, and comes back. # sound: trolley
  Is it your go, or mine? # speaker: bob # mood: wary # pose: sitting-back
  -> knee2

=== knee2
There is a sheet in his file, folded in four. A stick man lies on a floor with one leg up. # minutes: 4
I had one of those. I packed it in. # speaker: bob # mood: wary
He turns it to the light. There are initials at the bottom.
Whoever A.R. is, she's never had to get up off a floor. # speaker: bob # mood: amused # cue: floor
- (menu)
* [(Look at the sheet.) # id: look-sheet # look: sheet]
  It has been folded and opened a good few times. Somebody has ticked off the first nine days in pencil. Then the ticks stop.
  -> menu
* [That's me. I'm A.R. I drew it, and I never thought about the floor. # id: thats-me # move: own-uncertainty]
  He looks from the sheet to you.
  Did you. # speaker: bob # mood: amused # pose: leaning-in
  Well, it's a nice drawing. I was down there half an hour. My wife came in, had a look, stepped over me and put the kettle on. # speaker: bob # mood: amused
  It made it worse. Nobody said it'd hurt more for a bit. You might want to put that on. # speaker: bob # mood: at-ease # fact: sheet
  -> knee3
* [Getting down there's all right, then. It's the coming up off it. # id: get-up # move: reflect-simple]
  { trust >= 4:
    It's the up. I went backwards, along the skirting to the stairs, and up them on my backside. # speaker: bob # mood: amused
    Nine days I did that, and it was worse at the end of it. It's a good job nobody sells tickets. # speaker: bob # mood: at-ease # fact: sheet
  - else:
    It's the up. And it made it worse. # speaker: bob # mood: wary # fact: sheet
  }
  -> knee3
* [Nine days you stuck at it, though. There's your pencil, every one of them. # id: nine-days # move: affirm]
  I stuck at it till I was stuck. # speaker: bob # mood: amused
  He folds A.R. in four again, with the stick man on the inside.
  -> knee3
* [How's it been, Bob, since you packed it in? # id: without-it # move: open-question]
  Quieter. # speaker: bob # mood: closed # pose: sitting-back
  Nobody has to step over me. # speaker: bob # mood: amused
  -> knee3
* [It was only ever ten minutes, Bob. I'm sorry it felt like more. # id: ten-minutes # move: dismiss]
  Ten minutes down. # speaker: bob # mood: hurt
  He folds it back in four, and then in eight.
  -> knee3

=== knee3
He has picked up the plastic knee. He bends it, and bends it more, and it stops. # minutes: 6 # pose: bob leaning-in
He looks at the place where it stops. # cue: kneeling
- (menu)
* [(Look at the plastic knee.) # id: look-knee # look: plastic-knee]
  It goes to a right angle and a little over. Nobody has ever asked it to do more.
  -> menu
* [How far were you wanting it to go? # id: far-as-goes # move: open-question]
  -> ask_knee ->
  -> night1
* [(You let him turn it over in his hands.) # id: turn-over # move: hold-silence]
  He turns it over, and reads what is stamped underneath. He has his glasses on for it.
  Made in Ohio. # speaker: bob # mood: amused
  It goes back on its stand. Whatever he had been going to ask of it, he hasn't.
  -> night1
* [They're marvellous now. You'll be a new man by the summer. # id: new-man # move: premature-reassure]
  ~ promised = true
  He holds the plastic knee up and gives it a shake, like a hand.
  By the summer. Well. I'll have my onions in, then. # speaker: bob # mood: amused
  It is what he came to hear. He puts it down, and you both feel better.
  -> night1
* [You'd sooner know how it's put in, I think, before you let anyone do it. # id: put-in # move: reflect-complex]
  I've seen the film. A lad with a mallet. # speaker: bob # mood: amused
  He puts it back on its stand. It had not been the mallet.
  -> night1
* [And what does your wife make of it, Bob, you having it done? # id: wife-make # move: open-question]
  She's not said. # speaker: bob # mood: closed
  He stands the plastic knee back on its stand, and turns it to face the wall.
  -> night1

=== ask_knee
{ trust >= 5:
  ~ knee = true
  It's got to kneel, has mine. That's what it's for. # speaker: bob # mood: at-ease # fact: new-knee
  I've told Alan. New knee, I said. You'll have to find someone else to haul about. # speaker: bob # mood: amused
- else:
  Just seeing how it works. # speaker: bob # mood: wary
  He sets it down an inch from where it was.
}
->->

// ---------------------------------------------------------------- nights

=== night1
{ trust >= 5:
  He undoes the top button of his coat. # minutes: 9
- else:
  He has not undone his coat. # minutes: 9
}
Days I can manage. You can sit, days. # speaker: bob # mood: tired
It's the nights. # speaker: bob # mood: tired # cue: nights
- (menu)
* [(You stop writing, and put the pen down on the letter.) # id: pen-down # move: hold-silence]
  -> ask_stairs ->
  { stairs: -> four | -> shut }
* [Take me through last night, from when you locked the front door. # id: last-night # move: open-question]
  -> ask_stairs ->
  { stairs: -> four | -> shut }
* [So you can manage by day, then, and it's the nights. # id: by-day # move: reflect-simple]
  That's what I said. # speaker: bob # mood: closed
  -> shut
* [How far do you get, Bob, on one of the good days? # id: on-the-flat # move: closed-question]
  The allotment. # speaker: bob # mood: closed # pose: turned-away
  You look for a box that says 'allotment'.
  -> shut
* [Did anyone ever show you what you can do with a pillow, nights? # id: pillow # move: OFFER # topic: nights]
  I sleep in a chair. # speaker: bob # mood: closed
  -> shut

=== ask_stairs
{ trust >= 5:
  ~ stairs = true
  I sleep in the chair, downstairs, for the leg. And then I hear her, and it's up the stairs. # speaker: bob # mood: tired # fact: stairs
  That's the worst of it. In the dark, on the stairs, and you can't be slow. # speaker: bob # mood: anxious
- else:
  You get used to it. # speaker: bob # mood: closed
}
->->

// He has said that he goes up to her.
=== four
She's up at four, you see. About four. # speaker: bob # mood: tired # cue: jean # minutes: 11
- (menu)
<- p_care(-> late1)
* [(You stay as you are, and don't write it down.) # id: stay # move: hold-silence]
  -> ask_jean ->
  { core: -> heard1(-> sundays) | -> late1 }
* [Say I could mend the knee today. What would you still have on your mind? # id: mend-today # move: ask-what-matters]
  -> ask_jean ->
  { core: -> heard1(-> sundays) | -> late1 }
* [Every night at four, and civil with me at eleven. That takes doing. # id: civil # move: affirm]
  He nods, as you would at a child with a drawing. # mood: bob closed
  That's kind of you. # speaker: bob # mood: closed
  -> late1
* [Is it one at a time, Bob, on those stairs in the dark? # id: which-leg # move: closed-question]
  It is. # speaker: bob # mood: closed
  You show him, with two fingers on the desk. Good leg up to heaven, bad leg down. He has heard it before.
  -> late1

// He has not.
=== shut
Anyway. One of us has to be listening out. # speaker: bob # mood: wary # cue: jean # minutes: 11
- (menu)
* [One of you listening out, all through the night. # id: listening-out # move: reflect-simple]
  -> ask_stairs ->
  -> late1
* [You said nights, and I was off somewhere else. Nights, Bob. # id: gone-past # move: own-uncertainty]
  { trust >= 5:
    -> ask_stairs ->
  - else:
    You go back, if you like. I'm not sure I can. # speaker: bob # mood: wary
    But he has stopped looking at the door. # pose: bob sitting-back
  }
  -> late1
* [You never lost it, did you, listening out, after all those years of nights? # id: light-sleeper # move: leading-question]
  That'll be it. # speaker: bob # mood: closed # pose: turned-away
  -> late1
* [When did you last sleep right through? # id: right-through # move: closed-question]
  I don't want one. # speaker: bob # mood: hurt
  He says it as if you had sworn.
  -> late1

=== ask_jean
{ trust >= 5:
  -> tell_jean ->
- else:
  It's nothing. We manage. # speaker: bob # mood: closed
}
->->

=== tell_jean
~ core = true
Jean. My wife. She gets up to open the booking office. # speaker: bob # mood: tired
Nineteen years she sold tickets at Hexley. There was a five-ten to get away, and she'd not be late for it now. # speaker: bob # mood: warm
'Early', the letter says. Early dementia. It's early all right. It's four in the morning. # speaker: bob # mood: amused
So I go up and tell her the five-ten's cancelled. And she says, all right, love, and she goes back to bed. # speaker: bob # mood: warm
He looks at the clock.
I can't leave her. And it's six weeks on sticks, they tell me. So you say ready. Who has Jean? # speaker: bob # mood: anxious # fact: jean # pose: leaning-in
->->

// She has not come up yet.
=== late1
{ trust >= 5:
  Doreen next door said till twelve. She's good, is Doreen. # speaker: bob # mood: anxious # cue: clock # minutes: 13
- else:
  Is there much more? I told Doreen twelve. # speaker: bob # mood: anxious # cue: clock # minutes: 13
}
- (menu)
* [What is it that Doreen's doing, while you're in here with me? # id: doreen # move: open-question]
  -> ask_jean_late ->
  { core: -> heard1(-> body1) | -> body1 }
* [That's thirteen minutes I've let you sit and look at that clock. # id: asked-why # move: own-uncertainty]
  -> ask_jean_late ->
  { core: -> heard1(-> body1) | -> body1 }
* [I'm sorry, Bob, you've your eye on the time. Shall we get this form done? # id: free-man # move: interrupt]
  Right you are. # speaker: bob # mood: closed
  -> body1
* [It's Doreen you've to be back for, then, and by twelve. # id: back-for # move: reflect-simple]
  Yes. # speaker: bob # mood: closed # pose: turned-away
  He looks as if you had posted a letter in the wrong box.
  -> body1

=== ask_jean_late
{ trust >= 5:
  Doreen's sitting with Jean. # speaker: bob # mood: wary
  He turns his cap round by the brim.
  -> tell_jean ->
- else:
  She's minding the house. # speaker: bob # mood: wary
}
->->

// The turn after he has said it.
=== heard1(-> next)
The clock is loud. He is looking at you. # minutes: 15 # cue: who-has-jean # mood: bob anxious # sound: clock
- (menu)
<- p_care(next)
<- p_next_box(next)
* [Six weeks on sticks. By my sum that's forty-two five-tens. # id: six-weeks # move: reflect-simple]
  -> is_heard ->
  -> next
* [Is she more herself in the daytime, your Jean? # id: in-the-daytime # move: closed-question]
  She's Jean. # speaker: bob # mood: warm
  I asked you a question. # speaker: bob # mood: closed # pose: sitting-back
  -> next
* [I don't know who has Jean, Bob. I'd not so much as asked. # id: not-asked # move: own-uncertainty]
  No. # speaker: bob # mood: wary
  Well. It isn't on the letter. # speaker: bob # mood: amused
  He looks as if he had meant it as a question, and not as a fault.
  -> next

=== is_heard
{ trust >= 6:
  Nobody speaks for a bit.
  That's it. That's the whole of it. # speaker: bob # mood: moved
  He stands, one hand on the desk, and takes off his coat. He hangs it on the chair and sits down again. # pose: bob standing
  I've been asked four times is it my left or my right. # speaker: bob # mood: amused # pose: leaning-in
- else:
  Yes. # speaker: bob # mood: moved
  He looks away, and back. Something in his shoulders comes down an inch. # pose: bob leaning-in
}
->->

=== sundays
Stephen rings, Sundays. Our lad. He's down in Swindon. # speaker: bob # mood: warm # minutes: 17
She's good, Sundays. # speaker: bob # mood: tired # cue: sundays
- (menu)
* [(You wait, and let the clock run.) # id: clock-run # move: hold-silence]
  -> ask_son ->
  -> body1
* [So he gets the Sunday, and not the other six. # id: all-stephen-hears # move: reflect-complex]
  He gets the best of her. That's how I'd want it. # speaker: bob # mood: warm
  You have said it for him, and so he doesn't have to.
  -> body1
* [That's something, then, one good day in the seven. # id: one-in-seven # move: premature-reassure]
  So they tell me. # speaker: bob # mood: closed # pose: sitting-back
  He had been going to say something else about Sundays.
  -> body1
* [Could we come back to Stephen, Bob, and have a look at this knee first? # id: back-to-stephen # move: ask-permission]
  It's your clock. # speaker: bob # mood: amused
  You don't come back to Stephen. You mean to.
  -> body1
* [Would you want Stephen in on this with you, Bob, one of these days? # id: stephen-in # move: invite-ally]
  He's a busy lad. # speaker: bob # mood: closed
  It is the answer that he keeps by the telephone.
  -> body1

=== ask_son
{ trust >= 7:
  ~ son = true
  I've not told him. # speaker: bob # mood: moved
  Ten minutes on the phone, she's Jean. She does him the fares. Swindon return, with a railcard. She's never wrong. # speaker: bob # mood: warm
  And then he says, you two sound well. And I say we are. Every Sunday. Next Sunday, I say, I'll tell him next Sunday. # speaker: bob # mood: moved # fact: son
- else:
  So. He's a busy lad. # speaker: bob # mood: wary
}
->->

// ---------------------------------------------------------------- the body

=== body1
{ heard && trust >= 6:
  You'll want to see it, I suppose. I put clean socks on. # speaker: bob # mood: amused # minutes: 19
- else:
  You'll be wanting to look at it, I suppose. # speaker: bob # mood: wary # minutes: 19
}
- (menu)
<- p_red(-> body2)
<- p_late(-> body2)
<- p_hear(-> body2)
<- p_door(-> body2)
* [Would you mind if I put my hands on it? Say stop, and I will. # id: hands # move: ask-permission # topic: hands]
  { trust >= 3:
    Help yourself. It's not much to look at. # speaker: bob # mood: at-ease # grants: hands
    You kneel on the lino to do it. He watches you go down, and watches you get up. # pose: bob leaning-in
    You want to hang on to those. # speaker: bob # mood: amused
  - else:
    You can see it from there. # speaker: bob # mood: closed # refuses: hands
  }
  -> body2
* (ticked) [No new trouble with it, then: heat, or fever, or a sore calf at all? # id: no-trouble # move: leading-question]
  No, no. # speaker: bob # mood: closed
  You tick five boxes in a row.
  -> body2
* [(You sit back, and let him roll the leg of it up himself.) # id: roll-up # move: hold-silence]
  It takes him four goes to get it over the knee. You look at it, and he looks at you looking. # mood: bob wary
  Is that you done? # speaker: bob # mood: wary
  -> body2

=== body2
A paper bag from the chemist slips out of his coat. He has it back in the pocket before you can bend. # minutes: 21
I get off to sleep all right. I see to that. # speaker: bob # mood: wary # cue: sleep
- (menu)
<- p_pharm(-> jaw)
* [(Look at the bag.) # id: look-bag # look: bag]
  A green cross, and a white label. 'Mrs J Tanner', it says. It has been opened.
  -> menu
* [How do you see to it? # id: see-to-it # move: open-question]
  -> ask_tabs ->
  { tabs: -> tuesday | -> jaw }
* [Whose tablets are they, Bob, and what do you drink with them? # id: whose # move: closed-question]
  -> ask_tabs ->
  { tabs: -> tuesday | -> jaw }
* [You see to that as well, then, on top of the rest of it. # id: as-well # move: reflect-simple]
  Somebody has to. # speaker: bob # mood: closed # pose: sitting-back
  -> jaw
* [Is it paracetamol that you see to it with, Bob, or something stronger? # id: just-paracetamol # move: closed-question]
  Paracetamol. # speaker: bob # mood: closed
  He pats the pocket, once, as you would a dog.
  -> jaw

=== ask_tabs
{
- trust >= 7:
  ~ tabs = true
  He takes the bag out and puts it on the desk. The label says 'Mrs J Tanner'.
  They're hers. Co-codamol, from when she did her wrist. She won't have them. Two of those, and two or three cans, and I'm off. # speaker: bob # mood: hurt # fact: tablets
  Tuesday I never heard her. It was the cold that woke me. Front door wide open, and Jean at the gate with her coat on. # speaker: bob # mood: hurt
- trust >= 5:
  Jean's. I fetch hers when I fetch mine. And a can of beer, I'm a grown man. # speaker: bob # mood: wary
  It is a true answer. It is about half of one.
- else:
  What I'm given. # speaker: bob # mood: closed # pose: turned-away
}
->->

// He has told about Tuesday.
=== tuesday
She said something to me, at the gate. # speaker: bob # mood: moved # minutes: 23
That one I'm keeping. # speaker: bob # mood: moved # cue: tuesday
- (menu)
* [(You nod, and leave it with him.) # id: leave-it # move: hold-silence]
  He lets a breath go. # mood: bob moved
  I've only the one job, nights. I slept through it. # speaker: bob # mood: hurt
  -> routine
* [Those on top of drink worry me, with Jean up at four. Can our pharmacist come in? # id: pharmacist-now # move: speak-up # red # duty: medicines]
  -> do_act ->
  -> routine
* [It can help to say a thing aloud. It'd go no further. # id: say-aloud # move: persuade]
  I said I'm keeping it. # speaker: bob # mood: closed # pose: turned-away
  -> routine
* [I know how you feel. I'd blame myself as well, and I'd be wrong to. # id: know-how # move: interrupt]
  Would you. # speaker: bob # mood: closed
  He looks at your hands, which have no ring on, and then is sorry that he did.
  -> routine
* [If you slept through again, what's to stop her getting out? # id: sleep-again # move: closed-question # duty: jean-safe]
  ~ jsafe = true
  Nothing. A chain I can't trust, and a bolt she can do. # speaker: bob # mood: anxious
  I tied a bell to it, Wednesday. An old block bell. So far it's only caught the cat. # speaker: bob # mood: amused
  You write it down: 'door, four o'clock, bell'. Bob reads it upside down, and nods.
  -> routine

// He has not: the tooth shows instead.
=== jaw
He finds a mint in his pocket, and chews it all on the one side. Then he holds his jaw. # minutes: 23 # cue: tooth
- (menu)
<- p_late(-> routine)
<- p_hear(-> routine)
<- p_five_ten(-> routine)
* [That's twice you have had your hand up to your jaw. # id: jaw-twice # move: notice-world # topic: jaw]
  -> ask_tooth ->
  -> routine
* [What do you take in a day, yours or anyone's, and what do you drink? # id: take-in-a-day # move: closed-question # duty: medicines]
  ~ med = true
  { trust >= 7:
    -> ask_tabs ->
    You say that it worries you, and why, and ask if our pharmacist can come in. She brings her own stool.
    ~ act = true
  - else:
    A couple of this and that. And a can, at night. It's not a confession box, is it? # speaker: bob # mood: wary
    You say that it isn't, and that our pharmacist has heard worse. You write down her name for him.
  }
  -> routine
* [Which would you sooner have back: the stairs, the garden, or a night's sleep? # id: nearly-there # move: closed-question]
  Yes. # speaker: bob # mood: closed
  That was three questions, and he has answered one of them. You are not sure which.
  -> routine
* [You'd sooner see to everybody else than to yourself, wouldn't you? # id: time-of-life # move: leading-question]
  Who's everybody? # speaker: bob # mood: wary
  He has stopped chewing. You had meant it kindly, and in general.
  -> routine

=== ask_tooth
{ trust >= 5:
  ~ tooth = true
  It's a tooth. It's been a tooth since August. # speaker: bob # mood: amused # fact: tooth
  You can't leave someone with Doreen for a tooth. Not when you've got this coming. # speaker: bob # mood: tired
- else:
  It's the mint. # speaker: bob # mood: closed
}
->->

// ---------------------------------------------------------------- the operation

=== routine
You turn the letter over. There is the operation itself to talk about. # minutes: 26
They'll say it's routine. # speaker: bob # mood: wary
They said it was routine to our Ken. # speaker: bob # mood: hurt # cue: ken
- (menu)
{ not tabs || act:
  <- p_options(-> choice1)
}
<- p_red(-> choice1)
* [What happened to Ken? # id: ken # move: open-question]
  -> ask_ken ->
  -> choice1
* [(You turn your chair a little, away from the screen.) # id: chair-round # move: hold-silence]
  -> ask_ken ->
  -> choice1
* [No wonder you're wary of that word. It is different now. They do four a day. # id: four-a-day # move: premature-reassure]
  They told Ken three. # speaker: bob # mood: closed # pose: turned-away
  -> choice1
* { tabs && not act } [Ken in a minute. Those tablets, with drink, worry me. Can our pharmacist come in? # id: pharmacist-then # move: speak-up # red # duty: medicines]
  -> do_act ->
  -> ken_again

// You said that you would come back to Ken.
=== ken_again
She takes her stool away with her. It is quiet. # minutes: 29
So. Ken. # speaker: bob # mood: hurt # cue: ken
- (menu)
{ not red:
  <- p_red(-> choice2)
}
* [I made Ken wait his turn, and it's his turn now. # id: made-wait # move: own-uncertainty]
  -> ask_ken ->
  -> choice2
* [(You leave the letter where it is, and the screen.) # id: turn-to-him # move: hold-silence]
  -> ask_ken ->
  -> choice2
* [I'm so sorry, Bob. Nobody should go like that for a knee. # id: for-a-knee # move: dismiss]
  It was a hip. # speaker: bob # mood: closed
  -> choice2
* [Is that down anywhere, Bob, about Ken, so that the surgeon sees it? # id: family-history # move: closed-question]
  It'll be down on Ken's. # speaker: bob # mood: hurt # pose: turned-away
  -> choice2

=== do_act
~ act = true
~ med = true
He looks at the bag for a good while.
{ trust >= 7:
  Is Jean in bother over it? # speaker: bob # mood: anxious
  Nobody is, you say. You ask if he would sooner go next door or have her come here. Here, he says.
  She is called Farida, she brings her own stool, and she asks him about leeks first. By the end there is a sheet in his own hand: what, when, and nothing with beer. # mood: bob at-ease
- else:
  If you must. # speaker: bob # mood: wary
  Farida comes in and sits down on the couch, so as not to stand. She takes it slowly. He writes some of it down. # mood: bob wary
}
->->

=== ask_ken
{ trust >= 5:
  ~ ken = true
  My brother. A hip. He was sixty-six. # speaker: bob # mood: hurt
  It went like clockwork. They had him up the next day. And then a clot, on the ninth day, putting his shoes on. # speaker: bob # mood: hurt # fact: brother
  He was always older than me, our Ken. I've passed him now. # speaker: bob # mood: moved
  So what are my chances? Straight. # speaker: bob # mood: anxious # asks-advice
- else:
  Never mind. It was a long time back. # speaker: bob # mood: closed
}
->->

// ---------------------------------------------------------------- choosing

=== choice1
{ heard:
  He has the plastic knee in his lap. He isn't bending it now. # minutes: 29
- else:
  He has both hands on the arms of the chair. # minutes: 29
}
- (menu)
<- p_numbers(-> choice2)
<- p_may(-> choice2)
<- p_late(-> choice2)
<- p_hear(-> choice2)
{ not ken:
  <- p_door(-> choice2)
  <- p_wrong_form(-> choice2)
}
* [I've had them hold you a January place, so there's time to think about it. # id: pop-you-in # move: take-over]
  ~ listed = true
  January. # speaker: bob # mood: closed # pose: turned-away
  You show him the screen. There is his name, in green, next to a date.
  -> choice2
* [Are you a man who wants the odds, Bob, or who'd sooner not know? # id: the-odds # move: closed-question]
  I worked to a timetable. # speaker: bob # mood: wary # pose: sitting-back
  You are not sure if that was a yes.
  -> choice2

=== choice2
He looks at his own watch, and not at the clock. # minutes: 31
- (menu)
{ opts:
  <- p_which(-> choice3)
- else:
  <- p_options(-> choice3)
}
{ risks:
  <- p_care(-> choice3)
- else:
  <- p_numbers(-> choice3)
}
<- p_late(-> choice3)
<- p_hear(-> choice3)
{ jsafe:
  <- p_ally(-> choice3)
- else:
  <- p_door(-> choice3)
}
{ choice1 && heard:
  What's on the board, then? # speaker: bob # mood: at-ease
}
{ not heard:
  So. # speaker: bob # mood: wary
}
* [It sounds to me like a yes, with a good few ifs under it. Have I got that? # id: agreed # move: leading-question]
  If you say so. # speaker: bob # mood: closed
  You write 'wants op'. It looks odd, with only you having said it.
  -> choice3
* { not opts } [Out of all of it, Bob, what would you be gladdest to have back? # id: gladdest # move: ask-what-matters]
  The last half hour. # speaker: bob # mood: wary
  He hadn't meant to say it, and he doesn't take it back.
  -> choice3

=== choice3
# minutes: 34
{ opts: He is counting something off on his fingers. One, two, three. | The letter is still on the desk, with its one question. }
- (menu)
{ opts:
  <- p_which(-> choice4)
- else:
  <- p_options(-> choice4)
}
<- p_plan(-> choice4)
<- p_chair(-> choice4)
<- p_late(-> choice4)
<- p_hear(-> choice4)
<- p_same_rule(-> choice4)
* [That's nine times you've looked at that clock. What's it telling you? # id: nine-times # move: notice-world # look: clock]
  That it's four minutes fast. # speaker: bob # mood: amused
  You both look at it for as long as it takes to lose another minute. # mood: bob wary
  -> choice4
* { pref } [And what would Doreen do, do you think, if it was hers? # id: doreens-view # move: open-question]
  Doreen would want the date, the bed, and who was doing the dinners. # speaker: bob # mood: amused
  He waits to see if there was anything you wanted from him.
  -> choice4

=== choice4
# minutes: 39
Ten to twelve by the clock. Fourteen minutes to, by Bob. # sound: clock # mood: bob tired
- (menu)
<- p_plan(-> after)
<- p_put_it(-> after)
<- p_late(-> after)
<- p_next_box(-> after)
<- p_five_ten(-> after)
* [(You turn the screen so he can watch you write: 'ready, with support'.) # id: tick-ready # move: take-over]
  ~ listed = true
  What support? # speaker: bob # mood: closed # pose: standing
  -> after
* [(You get up when he does, see him to the door, and don't fill the quiet.) # id: to-the-door # move: hold-silence]
  Well. You'll have people waiting. # speaker: bob # mood: closed # pose: standing
  -> after
