// Not this time. Irene Kowalczyk, her daughter Basia, and Aimee with one chair too few.
// Sixteen turns, one station each. What is shared between stations is threaded in from options.ink.
INCLUDE options.ink
INCLUDE later.ink

VAR trust = 4
VAR heard = false
VAR fixes = 0
VAR turns = 0
EXTERNAL leave(topic)
EXTERNAL knows(fact)

// Where we are, who is in the room.
VAR step = 1
VAR basia_out = false
// What has been said, at once (knows() waits a turn).
VAR core = false
VAR tues = false
VAR home = false
VAR yesb = false
VAR pains = false
VAR nochoice = false
// What has been done.
VAR leg = false
VAR acted = false
VAR sorried = false
VAR leaned = false
VAR optioned = false
VAR planned = 0
VAR taught = false
// A hint was let slip again, and waits for an answer.
VAR hinted = false
// What comes back.
VAR sold = 0
VAR spared = 0
VAR over = 0
// The last thing sent after them: 1 a box, 2 six weeks, 3 lunch, 4 a walk, 5 leaflets, 6 a plan in your writing, 7 a referral, 8 a figure, 9 a drawing.
VAR came = 0
VAR basia_knows = false
VAR booked = false
VAR declined = false
VAR seen = false

-> s1

=== function leave(topic)
~ return false
=== function knows(fact)
~ return false

=== on
~ step++
~ hinted = false
{ sold > 2:
  ~ sold = 2
}
{ over > 2:
  ~ over = 2
}
{ spared > 2:
  ~ spared = 2
}
{ step:
- 2: -> s2
- 3: -> s3
- 4: -> s4
- 5: -> s5
- 6: -> s6
- 7: -> s7
- 8: -> s8
- 9: -> s9
- 10: -> s10
- 11: -> s11
- 12: -> s12
- 13: -> s13
- 14: -> s14
- 15: -> s15
- 16: -> s16
}
-> after

// 1. Two chairs.
=== s1
Friday, ten past two. You keep two chairs for visitors. # place: clinic-two-chairs # minutes: 0 # sound: rain
Basia Kowalczyk has taken the near one and pulled it nearer. She has a folder with coloured tabs. Her mother sits by the wall, very straight. A stick lies across her knees. One grey glove is on, and one is off. # mood: irene wary # pose: irene sitting-back # mood: basia anxious # pose: basia leaning-in
I've done you a list. Heart tablets, water tablets, paracetamol. I got her the strong ibuprofen from the chemist. She's eating. She's not sleeping. I've measured the toilet. So what date are we looking at? # speaker: basia # mood: basia anxious
All of it is said to you. Irene is reading the poster on your wall, a hip joint cut in half.
The shading is wrong. There are two suns. # speaker: irene # mood: irene wary # pose: irene turned-away
-> menu
= menu
* [(You look at the stick on her knees.) # id: look-stick # look: stick]
  ~ seen = true
  The stick is new. The shop's sticker is still on it, with Wednesday's date. The rubber foot is worn on one side already.
  -> menu
+ (chaired) [I'm Aimee. What should I call you, and may my chair come round to your side? # id: chair # move: ask-permission # topic: chair]
  Irene. Mrs Kowalczyk is for the bank. # speaker: irene # mood: irene at-ease # pose: irene sitting-back # grants: chair
  Bring it. It has wheels. One of us should use them. # speaker: irene # mood: irene amused
  You roll round the end of the desk. Now it's three chairs in a sort of ring, and Basia has to turn hers.
  -> on
+ (suns) [Two suns? Come on then, show me where it is they've gone wrong. # id: suns # move: notice-world # look: poster]
  The stick comes up and rests its tip on the paper.
  Here it is lit from the left. Here, from the right. I drew hills for forty-one years, for maps. Other people climbed them. # speaker: irene # mood: irene amused # pose: irene leaning-in # fact: maps
  She corrects the hymn books. # speaker: basia # mood: basia amused
  -> on
+ [What a brilliant list, Basia. And how would you say she's been in herself? # id: list # move: interrupt]
  ~ over++
  Quiet. She was always so quick, and now I ask her things and she looks at me. And she won't have the frame. And she's lost weight, I think, or it's the coat. # speaker: basia # mood: basia anxious
  It takes four minutes, and all of it is useful.
  In myself. I am in, most days. # speaker: irene # mood: irene closed # pose: irene turned-away
  She says it to the poster.
  -> on
+ [I can see the work that's gone into that folder, Basia, and the nights. # id: folder # move: affirm]
  I just want it done right. # speaker: basia # mood: basia warm
  She does the Christmas cards by postcode. # speaker: irene # mood: irene closed
  The poster has her back again.
  -> on
+ [(You look at the poster too, and let the list wait.) # id: poster-wait # move: hold-silence]
  Both of them wait, one on each side of you, for you to say something.
  It is only a poster. # speaker: irene # mood: irene wary
  -> on

// 2. The yes.
=== s2
It says keen on the letter. High risk, but patient and daughter keen. And we are. Aren't we, Mama? # speaker: basia # mood: basia anxious # pose: basia leaning-in
I said yes. It went down very well. # speaker: irene # mood: irene closed # cue: yes
-> menu
= menu
* [(You look at the folder.) # id: look-folder # look: folder]
  Five tabs: tablets, rota, bathroom, work, and a blue one with no name. It is the neatest frightened thing you have ever seen.
  -> menu
+ [What do you remember the surgeon saying to you, Irene, that day? # id: doctor # move: open-question]
  That the hip was finished. That he could give me another. So. The doctor knows best. # speaker: irene # mood: irene wary # fact: doctor-knows
  { trust >= 5:
    ~ nochoice = true
    He drew it for me on his pad. He does not draw well. There was one picture. Nobody said there was a second, with no operation in it. # speaker: irene # mood: irene at-ease # pose: irene leaning-in # fact: no-choice
  - else:
    He was kind. He had a train. # speaker: irene # mood: irene closed
  }
  -> on
+ [It went down very well. # id: well # move: reflect-simple]
  { trust >= 5:
    ~ yesb = true
    With my daughter. She was crying in the car park. I said yes, and she stopped. # speaker: irene # mood: irene tired # fact: for-basia
    No tablet works so fast. # speaker: irene # mood: irene amused
    Mama. That's not why. Is that why? # speaker: basia # mood: basia hurt # pose: basia sitting-back
  - else:
    People are fond of a yes. # speaker: irene # mood: irene closed
    We were all so relieved. # speaker: basia # mood: basia warm
  }
  -> on
+ [Is it a weight off, Irene, to have it settled? # id: keen # move: closed-question]
  It is certainly settled. # speaker: irene # mood: irene closed
  She says it the way you sign for a parcel. Basia nods for both of them.
  -> on
+ [That took courage, Irene. You're game, and you'll do well on it. # id: brave # move: premature-reassure]
  ~ sold++
  Game. Like a pheasant. # speaker: irene # mood: irene closed # pose: irene turned-away
  Basia laughs, and then stops.
  -> on
+ [(You look from the one of them to the other, and wait.) # id: one-and-other # move: hold-silence]
  We were all so relieved. # speaker: basia # mood: basia warm
  Yes. I watched you all being it. # speaker: irene # mood: irene closed
  -> on

// 3. Two places.
=== s3
It's everything now. It's the stairs, it's the bath, it's in and out of the car, it's the nights, it's the shops. # speaker: basia # mood: basia anxious
It is not everything. The bed is low. We negotiate, most mornings. # speaker: irene # mood: irene wary # cue: mornings
-> menu
= menu
<- opt_bed
* [(You look at the glove she has kept on.) # id: look-glove # look: glove]
  ~ seen = true
  It is the left one. She holds that hand as you hold a full cup. When Basia leans over to look for something, it moves out of the way.
  -> menu
+ [How do the negotiations go? # id: negotiate # move: open-question]
  { trust >= 5:
    ~ pains = true
    Badly, until nine. I sit up. I swing the leg. I stop. I say things to that bed that I shall have to confess. Then I am up, and I am a person. # speaker: irene # mood: irene amused # pose: irene leaning-in
    The other place is the church steps. Eleven of them. That is all. Two places. The rest I go round. # speaker: irene # mood: irene at-ease # fact: two-pains
    Two? You never told me two. # speaker: basia # mood: basia hurt
  - else:
    The bed is ahead on points. # speaker: irene # mood: irene closed
  }
  -> on
+ [Two different hips in the one letter, by the sound of it. # id: other-hip # move: reflect-complex]
  { trust >= 5:
    ~ pains = true
    Hers is bigger. Mine is two places. The side of the bed at seven. The church steps, all eleven. I could draw you both. # speaker: irene # mood: irene at-ease # pose: irene leaning-in # fact: two-pains
    But you hold the wall. I've seen you hold the wall. # speaker: basia # mood: basia anxious
    I like the wall. # speaker: irene # mood: irene amused
  - else:
    It is a very thorough list. # speaker: irene # mood: irene closed
  }
  -> on
+ [Can you still manage the stairs, Irene, up and down? # id: stairs # move: closed-question]
  One at a time. Both feet. She came down on her bottom once, Mr Patel next door saw her through the glass. # speaker: basia # mood: basia anxious
  Once. I was carrying a lamp. # speaker: irene # mood: irene closed # pose: irene turned-away
  -> on
+ [What would it give you back, Irene, if that bed were on your side? # id: your-side # move: ask-what-matters]
  Ten minutes. # speaker: irene # mood: irene amused
  Her independence. # speaker: basia # mood: basia warm
  That I have. I should like the ten minutes. # speaker: irene # mood: irene closed
  -> on

// 4. What Basia told her father.
=== s4
I've booked three weeks off. I've got a rota. I've got the ibuprofen on a timer. I only need somebody to tell me it'll be all right, because I told my dad... # speaker: basia # mood: basia anxious # cue: promise
She stops, and squares the edges of the folder. # pose: basia sitting-back
-> menu
= menu
<- opt_tablets
+ [What was it that you told your dad, Basia? # id: dad # move: open-question]
  { trust >= 5:
    That I'd get it sorted. Her hip. He was in the bed by the window. He could hardly talk, and he was asking about her hip. It's the last thing I ever told him. I'll get it sorted, Tata. # speaker: basia # mood: basia hurt # fact: promise
    You were two nights without sleep. Nobody is held to that. # speaker: irene # mood: irene warm # pose: irene leaning-in
  - else:
    Nothing. It doesn't matter. I just want to get a date down. # speaker: basia # mood: basia anxious
  }
  -> on
+ [(You say nothing, and don't help her to finish it.) # id: wait-dad # move: hold-silence]
  { trust >= 5:
    It takes her a while.
    I told him I'd get it sorted. The hip. He had about a day left, and he was asking about that. So I have to, don't I? # speaker: basia # mood: basia hurt # fact: promise
    Stefan always did leave a list. # speaker: irene # mood: irene moved
  - else:
    Anyway. The date. # speaker: basia # mood: basia anxious
  }
  -> on
+ [You've carried all this alone, Basia. It will be all right. # id: all-right # move: premature-reassure]
  ~ sold++
  Basia breathes out, all the way, for the first time since she came in. # mood: basia warm
  So. It will be all right. Somebody has said it. # speaker: irene # mood: irene closed # pose: irene turned-away
  -> on
+ [Three weeks off, and a rota, and the ibuprofen on a timer. # id: three-weeks # move: reflect-simple]
  Four weeks. I could do four. # speaker: basia # mood: basia anxious
  She writes it down, and goes over the figure twice.
  I shall be better company by the second. # speaker: irene # mood: irene closed
  -> on

// 5. Gone a while.
=== s5
Your screen wants its next box filled. Past operations. # minutes: 12
Gall bladder. Six years ago. She was fine. # speaker: basia # mood: basia anxious # pose: basia leaning-in
I was gone a while. # speaker: irene # mood: irene closed # cue: away
-> menu
= menu
{ (fixes > 0 or over > 0) and not sorried:
  <- opt_sorry
- else:
  <- opt_numbers
}
<- opt_keep
+ [Gone where? # id: gone # move: open-question]
  { trust >= 5:
    ~ core = true
    They tell me I was in bed nine. I was not. I was three weeks somewhere else. I did not know Basia. I knew there was a woman. # speaker: irene # mood: irene hurt
    I dream of it still. What I saw there, I keep. # speaker: irene # mood: irene closed
    You want to know about a hip. I want my mind. And my own kitchen to keep it in. # speaker: irene # mood: irene moved # pose: irene leaning-in # fact: own-kitchen
    Basia has put down her pen. # mood: basia hurt # pose: basia sitting-back
  - else:
    Away. # speaker: irene # mood: irene closed
    She was a bit muddled. They said it was the drugs. # speaker: basia # mood: basia anxious
  }
  -> on
+ [Was that the anaesthetic, Irene, or what they gave you for the pain? # id: which-drug # move: closed-question]
  I expect it was the ceiling. # speaker: irene # mood: irene closed # pose: irene turned-away
  -> on
+ [Could we come back to that, Irene, and go over your heart tablets first? # id: heart-tablets # move: ask-permission # topic: heart-tablets]
  I've got them here. White, white, pink at night. # speaker: basia # mood: basia anxious # pose: basia leaning-in
  The two of you go over them. It's a good list. Irene watches the rain get on with it. # mood: irene closed # pose: irene turned-away
  -> on

// 6. Said, or not said.
=== s6
{ core:
  Nobody says anything. The rain does it for you. # sound: rain
  You never told me. Six years, Mama. # speaker: basia # mood: basia hurt
  You were so pleased to have me back. # speaker: irene # mood: irene tired
- else:
  So that's a no, for problems. You can put none. # speaker: basia # mood: basia anxious
  Gone a while, as I said. # speaker: irene # mood: irene closed # cue: away
}
-> menu
= menu
{ core:
  <- told
- else:
  <- untold
}
-> DONE
= told
<- opt_core
{ yesb:
  <- opt_yes
- else:
  <- asked
}
+ [What word would you want me to put for it, Irene, in here? # id: what-word # move: closed-question]
  There's a list to pick from, and she leans over to read it. The nearest is Confusion.
  I was not confused. I was elsewhere. # speaker: irene # mood: irene closed # pose: irene turned-away
  -> on
+ [(You leave it quiet a while longer, for the two of them.) # id: leave-quiet # move: hold-silence]
  It goes on too long. Basia looks at the clock, and Irene looks to see what you have made of it. # mood: irene wary
  -> on
+ [Three weeks. In your place, Irene, I wouldn't let them near me again. # id: in-your-place # move: persuade]
  ~ spared++
  You are in a different place. You are thirty. # speaker: irene # mood: irene wary # pose: irene sitting-back
  So that's it? You're saying no? Just like that? # speaker: basia # mood: basia anxious # pose: basia leaning-in
  -> on
= asked
+ [Three weeks gone, and then six years of nobody asking you about it. # id: nobody-asked # move: reflect-complex]
  They asked me the day of the week. I got it right, and so they sent me home. # speaker: irene # mood: irene amused
  I keep it in the kitchen, mostly. It behaves there. # speaker: irene # mood: irene moved # pose: irene leaning-in
  -> on
= untold
<- opt_keep
<- opt_options
{ yesb:
  <- opt_yes
- else:
  <- woolly
}
+ [And what's it like there, when you're gone? # id: back # move: open-question]
  { trust >= 5:
    ~ core = true
    Like a map with the names taken off. I knew there was a woman. It was Basia. Three weeks. I dream of it, and what I saw there I keep. # speaker: irene # mood: irene hurt
    I want my mind. And my own kitchen to keep it in. Hips come after. # speaker: irene # mood: irene moved # pose: irene leaning-in # fact: own-kitchen
    Mama. You never said. # speaker: basia # mood: basia hurt # pose: basia sitting-back
  - else:
    Long. # speaker: irene # mood: irene closed
  }
  -> on
+ [And are they all right now, Irene, the chest and the waterworks? # id: none # move: closed-question]
  Heart failure, but it's mild. Waterworks is the water tablets. It's all on the list. # speaker: basia # mood: basia anxious
  Irene straightens her one glove, finger by finger. # pose: irene turned-away
  -> on
= woolly
+ [How horrid, to wake up so woolly. It does lift. # id: woolly # move: premature-reassure]
  ~ sold++
  Woolly. I see. That must have been it. # speaker: irene # mood: irene closed # pose: irene turned-away
  -> on

// 7. The odds.
=== s7
{ heard:
  Now I ask you one. You see these hips all week. What are the odds, in figures? I can read a scale. # speaker: irene # mood: irene at-ease # pose: irene leaning-in # asks-advice
- else:
  { core:
    So. There it is. Do what you like with it. # speaker: irene # mood: irene wary # pose: irene sitting-back
  - else:
    It says high risk. They have to put that. Don't they have to put that? # speaker: basia # mood: basia anxious # pose: basia leaning-in
    The wording is the surgeon's. I only get the risk. # speaker: irene # mood: irene wary
  }
}
-> menu
= menu
{ opt_numbers.said:
  <- opt_bed
- else:
  <- opt_numbers
}
<- opt_options
{ core:
  <- there
- else:
  <- opt_keep_or_late
}
{ heard:
  <- made
- else:
  <- room
}
+ [Did he look at you, Irene, when he told you, or was it at the picture? # id: odds # move: closed-question]
  He looked at me for four minutes. I timed it by his own clock. # speaker: irene # mood: irene closed # pose: irene sitting-back
  -> on
= made
+ [What did you make of it, Basia, when he went through the risks with you? # id: made-of # move: interrupt]
  ~ over++
  He was so quick. He said a stroke, a clot, and something with a C. I was writing it down and then he'd gone. # speaker: basia # mood: basia anxious
  I was also in the room. I am in this one. # speaker: irene # mood: irene closed # pose: irene turned-away
  -> on
= room
+ [What was it like in there, the pair of you, with the risks coming? # id: room # move: open-question]
  He was so quick. He said a stroke, a clot, and something with a C. I was writing it down and then he'd gone. # speaker: basia # mood: basia anxious
  She was shaking. She spelled it wrong. # speaker: irene # mood: irene wary
  -> on
= there
+ [It's not the knife you mind, then. It's not being there to say no. # id: not-there # move: reflect-complex]
  Yes. I should like to be present. It is my life. I ought to be in for it. # speaker: irene # mood: irene moved # pose: irene leaning-in
  Basia takes off her glasses and looks for something to wipe them on. # mood: basia hurt
  -> on

// 8. Tuesday.
=== s8
And she didn't pick up on Tuesday. I rang eleven times. # speaker: basia # mood: basia anxious
I was occupied. # speaker: irene # mood: irene closed # cue: tuesday
The gloved hand goes under the other one. # minutes: 24
-> menu
= menu
{ seen:
  <- glove
- else:
  <- busy
}
* {not seen} [(You look at the glove, and at the stick.) # id: look-again # look: stick]
  ~ seen = true
  It's the left glove, and she holds that hand like a full cup. The stick still wears the shop's sticker, with Wednesday's date.
  -> menu
+ [Did you fall on Tuesday, Irene? # id: fall # move: closed-question]
  { trust >= 7:
    -> tuesday ->
  - else:
    I have said. I was occupied. # speaker: irene # mood: irene closed # pose: irene turned-away
    She'd tell me if she fell. You'd tell me, Mama. # speaker: basia # mood: basia anxious
  }
  -> on
+ [(You say nothing to that, and look at the rain.) # id: wait-tuesday # move: hold-silence]
  { trust >= 7:
    -> tuesday ->
  - else:
    The telephone was in the other room. # speaker: irene # mood: irene closed
    It is the longest true thing she has said for some time.
  }
  -> on
+ [With an alarm on a cord round your neck, you'd both sleep. # id: pendant # move: OFFER # topic: alarm]
  ~ came = 1
  A bell. We had one for the cat. The cat took it off. # speaker: irene # mood: irene closed # pose: irene sitting-back
  -> on
+ [So the telephone rang eleven times, Irene, and you were occupied with something. # id: eleven # move: reflect-simple]
  And in June she was on the roof of the shed. With a ruler. # speaker: basia # mood: basia anxious
  It was eighty-six inches. The man had said ninety. # speaker: irene # mood: irene closed
  -> on
= glove
+ [New stick on Wednesday, one glove on indoors. Occupied with what? # id: glove # move: notice-world # look: glove]
  { trust >= 7:
    -> tuesday ->
  - else:
    You should have been a surveyor. # speaker: irene # mood: irene wary
    The room is cold. On the one side. # speaker: irene # mood: irene closed
  }
  -> on
= busy
+ [You'd like your hours left to yourself, I think. # id: busy # move: reflect-complex]
  That is it exactly. Thank you. # speaker: irene # mood: irene closed
  The gloved hand goes a little further under.
  -> on

=== tuesday
~ tues = true
Irene looks at the clock over your door.
Basia. The parking. # speaker: irene # mood: irene wary
It's paid till four. # speaker: basia # mood: basia anxious
Look at it anyway. # speaker: irene # mood: irene tired
Basia looks at you both, and goes. # pose: basia away # sound: door
I went down. In the kitchen, reaching for the big pan. I lay and looked at the underside of my table. There is a pencil mark there from 1971. # speaker: irene # mood: irene hurt # pose: irene leaning-in # fact: tuesday
It took me an hour to get up. I knew all of it, I did not hit my head. But now it bites, here, in the groin, at each step. She is not to know. # speaker: irene # mood: irene anxious
->->

// 9. Three is a lot of people.
=== s9
~ seen = false
~ yesb = false
{ tues:
  It was paid till four. # speaker: basia # mood: basia anxious # pose: basia sitting-back
- else:
  I drove over at six and there she was, making soup. Sitting down to do it. # speaker: basia # mood: basia anxious
  It was a long soup. # speaker: irene # mood: irene closed
}
-> menu
= menu
<- opt_alone
{ tues:
  <- opt_act
- else:
  <- opt_leg
}
{ (fixes > 0 or over > 0) and not sorried:
  <- opt_sorry
- else:
  <- stay
}
+ [I could pencil in the twelfth, Irene. A date's easier lost than found. # id: pencil # move: unsolicited-fix]
  ~ sold++
  ~ booked = true
  Pencil. I know about pencil. Somebody always inks it. # speaker: irene # mood: irene closed # pose: irene turned-away
  The twelfth! Thank you. # speaker: basia # mood: basia warm
  -> on
+ [How's your memory been since all that, Irene, for names and so on? # id: memory # move: closed-question]
  They gave me a test. They told me it was not a test. # speaker: irene # mood: irene closed # pose: irene turned-away
  She got the Prime Minister. And the six before him, with comments. # speaker: basia # mood: basia hurt
  -> on
= stay
+ [Would you want Basia here with you for all of this, Irene? # id: stay # move: invite-ally]
  For all of it. Well. She has come all this way. # speaker: irene # mood: irene closed
  I'm only trying to help, Mama. # speaker: basia # mood: basia hurt
  -> on

// 10. The conservatory.
=== s10
{ basia_out:
  The folder has stayed behind on Basia's chair. Irene lifts a corner of it with the end of her stick.
  There is a leaflet under the blue tab. It has a conservatory. # speaker: irene # mood: irene wary # cue: conservatory
- else:
  The folder slides off Basia's knee. A leaflet comes out from under the blue tab, and she puts her foot on it.
  That one has a conservatory. # speaker: irene # mood: irene wary # cue: conservatory
}
-> menu
= menu
{ (leg or tues) and not acted:
  <- opt_act
- else:
  <- pulse
}
+ [(You look at it too, and leave it where it is.) # id: wait-leaflet # move: hold-silence]
  -> leaflet
+ [What have you got against a conservatory, then, Irene? # id: leaflet # move: open-question]
  -> leaflet
+ [It has a conservatory, that one. # id: ahead # move: reflect-simple]
  And a minibus. # speaker: irene # mood: irene closed
  Nobody is ever put there. They just find themselves in it. # speaker: irene # mood: irene closed # pose: irene turned-away
  -> on
+ [A fortnight there might set you up nicely. They do a very good lunch. # id: respite # move: OFFER # topic: respite]
  ~ came = 3
  I can do lunch. # speaker: irene # mood: irene closed # pose: irene turned-away
  -> on
= pulse
+ [May I do your pulse and your pressure, Irene, and then come back to that? # id: pulse # move: ask-permission # topic: pulse]
  One hundred and thirty over seventy. # speaker: irene # mood: irene closed # pose: irene sitting-back
  She says it before the machine does. She is two out.
  -> on
= leaflet
{ trust >= 7:
  ~ home = true
  I am not afraid to die. I have watched it done. It is mostly waiting. # speaker: irene # mood: irene at-ease
  I am afraid of a home. A chair they wipe. My name on a door in somebody's bubble writing. # speaker: irene # mood: irene anxious # pose: irene leaning-in # fact: a-home
  { not basia_out:
    It's for after. It's only two weeks. # speaker: basia # mood: basia hurt
    It is always only for after. # speaker: irene # mood: irene tired
  }
- else:
  It is a good conservatory. I have nothing against glass. # speaker: irene # mood: irene closed
}
-> on

// 11. Something in her face.
=== s11
Irene shifts in the chair. For a second there is nobody at home in her face but the pain. Then she is back. # mood: irene hurt # minutes: 31
{ basia_out:
  Through the glass in the door, Basia walks up and down with a phone that isn't ringing.
}
{ not tues:
  ~ hinted = true
  I sat better on Monday. # speaker: irene # mood: irene wary # cue: tuesday
}
-> menu
= menu
<- opt_safety(true)
<- slot
{ basia_out or heard:
  <- peace
- else:
  <- eye
}
{ acted or not (basia_out or heard):
  { tues or leg:
    <- soft
  - else:
    <- walk
  }
}
+ [(You let her have that to herself, and go on sitting quietly with her.) # id: let-pass # move: hold-silence]
  { not tues and trust >= 7:
    ~ tues = true
    { basia_out:
      Tuesday. In my kitchen, reaching for the big pan. I was an hour on the floor. I did not hit my head. She is not to know. # speaker: irene # mood: irene anxious # pose: irene leaning-in # fact: tuesday
    - else:
      On Tuesday I went down. In my kitchen, after the big pan. I was an hour on the floor. I did not hit my head. # speaker: irene # mood: irene anxious # fact: tuesday
      She says it to the two suns, so that Basia can choose not to hear. Basia hears. # mood: basia hurt
      ~ basia_knows = true
    }
  - else:
    You saw that, and you did not remark on it. You were well brought up. # speaker: irene # mood: irene wary
  }
  Her bare hand goes to the crease of her coat and presses there.
  -> on
= walk
+ [I've kept you sat. We'll walk it off, you and I, to the window and back. # id: walk-off # move: unsolicited-fix]
  ~ came = 4
  She walks it. There is a window, and there is a back. # mood: irene closed # pose: irene standing
  It is not off. # speaker: irene # mood: irene closed # pose: irene sitting-back
  -> on
= soft
+ [I've had the good chair all this while, Irene. Change with me. # id: my-chair # move: unsolicited-fix]
  She changes, since you have got up already. It takes some time.
  It is a softer chair. It is the same leg. # speaker: irene # mood: irene closed # pose: irene sitting-back
  -> on
= peace
+ [Is it peace you'd like by now, Irene, more than a hip? # id: gran # move: closed-question]
  ~ spared++
  I have had peace. I drew contours. # speaker: irene # mood: irene wary # pose: irene sitting-back
  -> on
= eye
+ [Did that catch you, Irene, just then, when you moved? # id: catch-eye # move: closed-question]
  What? What is it? Mama? # speaker: basia # mood: basia anxious # pose: basia leaning-in
  It is a chair. # speaker: irene # mood: irene closed # pose: irene turned-away
  -> on
= slot
{ not core or not heard:
  -> opt_core_any
}
{ home:
  -> door
}
{ not opt_alone.said:
  -> opt_alone
}
-> opt_affirm
= door
+ (home_said) [Not dying. A door with your name on, and you didn't do the lettering. # id: lettering # move: reflect-complex]
  I would have used a light Roman. Nine point. # speaker: irene # mood: irene amused
  Then she has to look for a handkerchief, with the wrong hand. # mood: irene moved # pose: irene leaning-in
  -> on

// 12. So is she having it?
=== s12
{ basia_out:
  ~ basia_out = false
  Basia knocks on her way in. Her eyes are pink. # pose: basia sitting-back # sound: door
}
So is she having it, or isn't she? # speaker: basia # mood: basia anxious # pose: basia leaning-in
She asks you. Irene watches, to see which of them you will answer. # mood: irene wary # minutes: 35
-> menu
= menu
{ opt_options.said:
  { opt_numbers.said:
    <- opt_core_any
  - else:
    <- opt_figures
  }
- else:
  <- opt_options
}
<- opt_elicit
{ spared > 0:
  <- sooner_not
- else:
  <- watched
}
+ [You crossed that car park on one good leg, Irene. I'd bet on two. # id: surprise # move: premature-reassure]
  ~ sold++
  You would bet. And with whose three weeks? # speaker: irene # mood: irene closed # pose: irene turned-away
  -> on
+ [Could we hear what Basia would hope for first, Irene, and then come to you? # id: basia-first # move: ask-permission]
  We have heard it first since ten past two. # speaker: irene # mood: irene wary # pose: irene sitting-back
  I don't even know what I'd say. I want her to stop hurting. # speaker: basia # mood: basia hurt
  -> on
= sooner_not
+ [You'd sooner not, I think, Irene. I'll write that, so nobody can push you. # id: decline # move: take-over]
  ~ spared++
  ~ declined = true
  That is kind. It is nearly what I might have said. # speaker: irene # mood: irene closed # pose: irene sitting-back
  Rather not? Since when? # speaker: basia # mood: basia anxious
  -> on
= watched
+ [(You turn to Irene, and so does Basia, and nobody says it for her.) # id: turn-to-her # move: hold-silence]
  It is a question for a jury. # speaker: irene # mood: irene wary
  Nobody has asked her one. They have only stopped answering for her.
  -> on

// 13. And if it gets worse?
=== s13
{ heard:
  And if it gets worse? If you can't get out of that bed? # speaker: basia # mood: basia anxious
  She has asked her mother, this time.
- else:
  And if it gets worse? If she can't get out of that bed? # speaker: basia # mood: basia anxious
  { not pains:
    ~ hinted = true
    The bed does win, some mornings. I did mention the bed. # speaker: irene # mood: irene wary # cue: mornings
  }
}
-> menu
= menu
{ opt_elicit.said:
  <- leaning
- else:
  <- opt_elicit
}
<- slot
<- opt_plan
{ heard:
  { optioned:
    <- across
  - else:
    <- hate
  }
- else:
  { pains:
    <- picture
  - else:
    <- wins
  }
  <- settle
}
-> DONE
= settle
+ [There's a team along the corridor who ask nothing but what you want. # id: settle # move: OFFER # topic: referral]
  ~ came = 7
  Another room. Has it two chairs? # speaker: irene # mood: irene closed # pose: irene turned-away
  -> on
= hate
+ [It's having to call for somebody that you'd hate, Irene, more than lying there. # id: call-out # move: leading-question]
  I call every morning. I call it several things. # speaker: irene # mood: irene closed # pose: irene sitting-back
  She was asking what I'd do. Weren't you? # speaker: irene # mood: irene wary
  -> on
= wins
+ [What does it do, on the mornings that it wins? # id: bed-wins # move: open-question]
  { trust >= 5:
    ~ pains = true
    It keeps me until nine. I sit, I swing the leg, I stop, I say things that I shall have to confess. # speaker: irene # mood: irene amused # pose: irene leaning-in
    There, and the church steps, all eleven. Two places. The rest I go round. # speaker: irene # mood: irene at-ease # fact: two-pains
    Two? You never told me two. # speaker: basia # mood: basia hurt
  - else:
    It stays where it is. So do I. # speaker: irene # mood: irene closed
  }
  -> on
= across
+ [That's a hard one to lie awake with, Basia. What do you picture? # id: across # move: interrupt]
  ~ over++
  Finding her. I've got a key, and each time I turn it I think, today I'll find her. # speaker: basia # mood: basia hurt
  Irene had opened her mouth to answer. She was the one who was asked. # mood: irene closed # pose: irene sitting-back
  -> on
= picture
+ [What is it that you picture, Basia, when you lie awake with that one? # id: picture # move: open-question]
  Finding her. I've got a key, and each time I turn it I think, today I'll find her. # speaker: basia # mood: basia hurt
  I did not know that about the key. # speaker: irene # mood: irene tired
  -> on
= leaning
+ [Not this time, you say. Which isn't to say never. # id: latch # move: reflect-complex]
  No. The door is on the latch. I am eighty-seven, I do not say never, it wastes breath. # speaker: irene # mood: irene amused # pose: irene leaning-in
  -> on
= slot
{ not core or not heard:
  <- opt_core_any
- else:
  { optioned:
    <- opt_askbed
  - else:
    <- opt_options
  }
}
-> DONE

// 14. Ten to three.
=== s14
{ acted:
  The phone on your desk goes. X-ray can take her at half past three. # sound: phone # minutes: 40
- else:
  It is ten to three. The next name is already up on your screen. # minutes: 40
}
-> menu
= menu
{ leaned:
  <- opt_teach
  <- drawn
- else:
  <- leaflets
}
<- opt_safety_or_bed
<- slot
+ [And when next door asks how you got on, Irene, what will you tell them I said? # id: neighbour # move: teach-back]
  I shall tell Mr Patel that you talk well, and that you hurried the middle. Eight out of ten. # speaker: irene # mood: irene amused
  Basia laughs. Nobody has written anything down. # mood: basia amused
  -> on
= leaflets
+ [I hurried that, I could hear myself. It's all in here, Irene, at a decent pace. # id: leaflets # move: unsolicited-fix]
  ~ came = 5
  Thank you. For the collection. # speaker: irene # mood: irene closed
  Basia has found a tab for it.
  -> on
= drawn
+ [(You turn the form over, and draw them both the hip, and where it has worn.) # id: drawn # move: OFFER # topic: drawing]
  ~ came = 9
  That is three now. The poster, the surgeon and you. # speaker: irene # mood: irene closed # pose: irene sitting-back
  Not one of you has drawn the bed. # speaker: irene # mood: irene closed
  -> on
= slot
{ not core or not heard:
  -> opt_core_any
}
{ booked or declined or came == 7 or spared > 0 or sold >= 2:
  -> opt_sorry_late
}
{ opt_elicit.said:
  -> opt_ally
}
-> opt_elicit

// 15. Whose plan.
=== s15
Basia has a clean sheet out, and a ruler to draw the lines with. # minutes: 44
{ knows("promise"):
  Number one. # speaker: basia # mood: basia anxious
- else:
  ~ hinted = true
  Number one. Dad would have put... No. # speaker: basia # mood: basia anxious # cue: promise
  She rules the same line again, darker.
}
-> menu
= menu
<- opt_plan_or_teach
<- opt_safety(false)
<- slot
{ acted or knows("promise") or planned > 0:
  { knows("promise"):
    <- pen
  - else:
    <- blank
  }
}
{ knows("promise"):
  <- hers
- else:
  <- his
}
-> DONE
= pen
+ [(You let Basia rule her lines, say nothing, and keep your eyes on Irene.) # id: let-rule # move: hold-silence]
  Irene looks back at you for as long as it takes to draw four lines.
  You have lovely manners. She has the pen. # speaker: irene # mood: irene closed # pose: irene sitting-back
  -> on
= blank
+ [Leave it blank, Basia. Nobody has to be number one by four o'clock. # id: blank # move: take-over]
  Really? Oh, thank God. # speaker: basia # mood: basia warm
  She puts the ruler away.
  I had a number one. It will keep. I keep most things. # speaker: irene # mood: irene closed # pose: irene sitting-back
  -> on
= hers
+ [What would you ask for, Basia, if you'd only yourself to think of? # id: number-one # move: open-question]
  Sleep. # speaker: basia # mood: basia tired
  She looks as if somebody else had said it.
  Put that down. In ink. # speaker: irene # mood: irene warm
  -> on
= his
+ [What would he have put there? # id: his-list # move: open-question]
  { trust >= 5:
    Her hip. I told him I'd get it sorted. It's the last thing that I ever told him. I'll get it sorted, Tata. # speaker: basia # mood: basia hurt # fact: promise
    Stefan always did leave a list. # speaker: irene # mood: irene moved
    He would have wanted you to sleep. Put that down. In ink. # speaker: irene # mood: irene warm
  - else:
    It doesn't matter. Number one. # speaker: basia # mood: basia anxious
  }
  -> on
= slot
{ not core or not heard:
  <- opt_core_any
- else:
  <- opt_ally_or_teach
}
-> DONE

// 16. Coats.
=== s16
{ acted:
  A porter is at the door with a wheelchair. Irene looks it over as she looked over the poster. There are coats to do. # mood: irene tired # minutes: 48
- else:
  Irene feels for the floor with the new stick. There are coats to do, and the corridor. # mood: irene tired # minutes: 48
}
{ not home:
  ~ hinted = true
  { acted:
    Is there a conservatory, where he is taking me? # speaker: irene # mood: irene wary # cue: conservatory
  - else:
    I shall want the way out that has no conservatory on it. # speaker: irene # mood: irene wary # cue: conservatory
  }
}
-> menu
= menu
<- opt_plan_or_ring
<- opt_last
{ opt_teach.said:
  <- tea
- else:
  <- opt_teach
}
{ planned > 0 or not opt_teach.said:
  <- glad
}
+ [(You look at Irene, and not at the form, for as long as she'll let you.) # id: wait-coats # move: hold-silence]
  { not home and trust >= 7:
    ~ home = true
    I am not afraid to die. I have watched it done. # speaker: irene # mood: irene at-ease
    I am afraid of a home. My name on a door, in somebody's bubble writing. # speaker: irene # mood: irene anxious # pose: irene leaning-in # fact: a-home
    Basia has stopped with one arm in her sleeve. # mood: basia hurt
  - else:
    You are a patient woman. I hope the next name is a patient name. # speaker: irene # mood: irene tired
    She gets the good hand into its sleeve. The other she does by feel.
  }
  -> on
= glad
+ [Whichever it is, Irene, it's your road that we'll have put, and not Basia's or mine. # id: fine # move: premature-reassure]
  Whichever. I see. And which is it? # speaker: irene # mood: irene closed
  -> on
= tea
+ [Go and be rude about us over a cup of tea, the two of you. I'll see to this end. # id: tea # move: take-over]
  ~ came = 6
  Not rude. Accurate. # speaker: irene # mood: irene wary
  And who sees to my end? Ah. # speaker: irene # mood: irene closed
  -> on
