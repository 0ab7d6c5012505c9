// Lines that can come at more than one time. The engine codes each by what came before it.

// ---------------------------------------------------------------- going back to what she said

=== p_swede(-> next)
* [Eleven nurses, then, and not a spoon between us. # id: nobody-tasted # move: reflect-complex]
  { trust >= 5:
    You've all brought me more swede. # speaker: peg # mood: amused # pose: leaning-in
    { bed && two:
      It's a day bandage, that's what's wrong with it, and I'm to wear it in a chair at night. # speaker: peg # mood: at-ease
    - else:
      All on a nice clean plate. # speaker: peg # mood: at-ease
    }
  - else:
    No. # speaker: peg # mood: wary
    She looks at you for the first time since the door.
  }
  -> next

=== p_two(-> next)
* { not two } [Walk me through it, Peg. It's two o'clock, and you're where? # id: through-it # move: open-question]
  -> ask_two ->
  -> next

=== p_bed(-> next)
* { not bed } [It's made, then, but it's not slept in. # id: bed-made # move: reflect-complex]
  -> ask_bed ->
  -> next

// In the room, or an hour later beside the pans.
=== p_pans(-> next)
* { core && not heard } [The pans are going to it, and you're not. # id: pans-going # move: reflect-simple]
  -> is_heard ->
  -> next

=== p_matter(-> told_next, -> untold_next)
* { not core } [If that leg gave you one good day, what would you spend it on? # id: one-good-day # move: ask-what-matters]
  ~ asked = true
  { trust >= 5:
    -> ask_core_late ->
  - else:
    I'd clean the oven. # speaker: peg # mood: amused
    She had a better answer than that. You saw her pick it up, and put it back.
  }
  { core: -> aisle(told_next) | -> untold_next }

=== p_rooms(-> next)
* [That's your Thursdays gone as well, then, with the rest. # id: every-room # move: reflect-complex]
  { core && not heard:
    -> is_heard ->
  }
  -> ask_shoe ->
  -> next

// One line at a time of what was let go by.
=== p_back(-> next)
{
- not two: <- p_two(next)
- not bed: <- p_bed(next)
- else: <- p_swede(next)
}
-> DONE

// ---------------------------------------------------------------- the clinical duties, one at a time

=== p_care(-> next)
{
- not screen: <- p_screen(next)
- not pulse: <- p_pulse(next)
- not pain: <- p_pain(next)
- else: <- p_kitchen(next)
}
-> DONE

=== p_screen(-> next)
* { not screen } [I've five boxes to tick, Peg: spreading red, heat, shivers, fat calf, cold toes? # id: five-things # move: closed-question # duty: screen]
  ~ screen = true
  { trust >= 5:
    Is this the quiz round? No, no, no, and no fatted calf. They're only cold because you've got my slipper off. # speaker: peg # mood: amused
  - else:
    No. No. No. No, and no. # speaker: peg # mood: closed
  }
  You look at both legs, side by side, with her leave. Toes pink. Calves the same. At the back of the right one is a red patch no bigger than a stamp, and a bit warm.
  You tell her that a doctor ought to know today, and why, and ring the surgery from the settee. The doctor wants a picture sent, and asks the five things again, to Peg. Nothing tight over it for now, she says. She will ring on Friday. If it spreads before then, or there's heat or shivers, ring the same day, or 111 at night.
  You draw round it, so that all of you can tell. Peg holds the torch.
  -> next

=== p_pulse(-> next)
* { screen && not pulse } [When was your last cuff test? And may I feel for the pulse? # id: cuff-test # move: ask-permission # topic: leg # duty: pulse]
  ~ pulse = true
  { trust >= 3:
    Last September, with the first one of you. You'll have to excuse the foot. I've not had a bath since October. # speaker: peg # mood: wary # grants: leg # fact: bath
    Your fingers find it, on top of the foot, both sides. You let her feel it too.
    Is that me? # speaker: peg # mood: amused
  - else:
    September. Get on with it, then. # speaker: peg # mood: closed # grants: leg
    It is there, on both sides, where it ought to be.
  }
  It is nine months since anyone measured the blood flow, you tell her, and nothing strong goes on until someone has. You book it there and then.
  -> next

=== p_pain(-> next)
* { not pain } [Out of ten, then: the pain now, and the pain nights. # id: out-of-ten # move: closed-question # duty: pain]
  ~ pain = true
  { trust >= 5:
    Now? Two. Nights, eight. I've had four children and I'd call it eight. # speaker: peg # mood: tired
    You write down both. There has only ever been the one number in the notes, and it was two.
  - else:
    Two. # speaker: peg # mood: wary
    And at night? She thinks about whether to say. Eight. # mood: peg tired
  }
  -> next

=== p_kitchen(-> next)
* { screen && pulse && pain } [You've run that leg like a kitchen. There's not a mark on it. # id: like-a-kitchen # move: affirm]
  Well. You don't let standards go because nobody's coming. # speaker: peg # mood: moved
  She squares up the tea towel, corner to corner.
  -> next

// ---------------------------------------------------------------- offers

=== p_dress(-> next)
* [I've a fresh one here. I could do it good and firm, so it stays. # id: good-and-firm # move: OFFER # topic: wrap]
  ~ firm = true
  If you like. You've come all this way. # speaker: peg # mood: closed # pose: sitting-back
  Only let me see this sponge out first. # speaker: peg # mood: wary
  -> next

=== p_tablets(-> next)
* [Suppose the paracetamol went in at ten, and got to two o'clock before you did? # id: before-it-starts # move: OFFER # topic: pain]
  { heard:
    Before it starts. I've been having them after, with the scissors. # speaker: peg # mood: at-ease # pose: leaning-in
    She finds the box, and reads you what it says on it, and you agree on what it says.
  - else:
    ~ gave = true
    I've got paracetamol. # speaker: peg # mood: closed
    It is there on the hearth, a full box. It isn't a box that anyone has ever lacked.
  }
  -> next

=== p_wash(-> next)
* [Did anyone ever think to give that leg a bucket of warm water, Peg? # id: the-bucket # move: OFFER # topic: wrap]
  { heard:
    What, the whole leg? In? # speaker: peg # mood: moved
    To the knee, you tell her. Up to the knee, and as long as she likes.
    I've dreamt about that. I've not had a bath since October. # speaker: peg # mood: moved # fact: bath
  - else:
    ~ gave = true
    You can smell it, then. # speaker: peg # mood: hurt # pose: turned-away
    You had thought of it as the kind thing to say.
  }
  -> next

=== p_wrap(-> next)
* [There's a wrap with straps. You could let it out yourself, nights. # id: with-straps # move: OFFER # topic: wrap]
  { heard:
    Me? And nobody would put that in the notes? # speaker: peg # mood: amused
    They'd put how many notches, you say. It goes on once the cuff test is done. She tries the strap on her wrist, in and out. # pose: peg leaning-in
  - else:
    { leave("wrap"):
      It looks like something for a horse. # speaker: peg # mood: amused
    - else:
      ~ gave = true
      Put it with the others, love. # speaker: peg # mood: closed
      There is a drawer, and it has eleven people's good ideas in it.
    }
  }
  -> next

=== p_may(-> next)
* [Could I show you what there is? You can say if it's daft. # id: if-its-daft # move: ask-permission # topic: wrap]
  { trust >= 4:
    I'll say, don't you worry. # speaker: peg # mood: amused # grants: wrap # grants: pain # pose: leaning-in
  - else:
    I've seen what there is. There's a drawer of it. # speaker: peg # mood: closed # refuses: wrap
  }
  -> next

// ---------------------------------------------------------------- choosing

=== p_options(-> next)
* { not opts } [There's a lighter one, a wrap you work yourself, or nothing just yet. # id: three-ways # move: offer-options]
  ~ opts = true
  { heard:
    Nothing's on the list? You'd leave it off? # speaker: peg # mood: at-ease # pose: leaning-in
    You tell her what nothing would mean: slower, about half as likely to close. And what the others would ask of her. You say it at the same speed.
    That's the first menu I've had with prices. # speaker: peg # mood: amused
  - else:
    It's a bit early for a menu. You've not asked who's eating. # speaker: peg # mood: wary
  }
  -> next

=== p_which(-> next)
* { opts && not pref } [Which of them won't you cut off? # id: still-wearing # move: elicit-preference]
  ~ pref = true
  { heard:
    The one with the straps. If I'm let do it. Two notches, and I'd write it on the calendar, so you'd know I wasn't making it up. # speaker: peg # mood: at-ease # pose: leaning-in
    And it's flatter. You'd get a shoe on over that, if it was a soft one. # speaker: peg # mood: moved
  - else:
    Whichever you've got the most of. # speaker: peg # mood: closed
  }
  -> next

=== p_plan(-> next)
* { not joint && core && shoe } [You write, Peg: straps, tablets at ten, a measured shoe, ring if it's hot. # id: plan-shoe # move: plan-together # uses: wedding # uses: shoes # uses: two-oclock # safety-net]
  -> make_plan ->
  -> next
* { not joint && core && not shoe } [You write, Peg: straps, tablets at ten, church the test, ring if it's hot. # id: plan-church # move: plan-together # uses: wedding # safety-net]
  -> make_plan ->
  -> next
* { not plan && not core } [Let's say what's your job and what's mine, and when we look again. # id: your-job # move: plan-together]
  -> make_plan ->
  -> next

=== make_plan
~ plan = true
{ heard:
  ~ joint = true
}
{
- heard && bed:
  You've left out where I'm to sleep. # speaker: peg # mood: at-ease # pose: leaning-in
  That's a bed, what you're sat on. Pull it out, and my feet are up, and I've not had to go past that door. It's not upstairs. But it's not a chair. # speaker: peg # mood: moved
  You had not thought of it, and you have been sitting on it for three quarters of an hour.
- heard:
  I'm putting Orla down. She can do the measuring. I'll have to tell her it's not my hip. # speaker: peg # mood: moved # pose: leaning-in
  It goes on the back of the referral, in a cook's round hand.
- core:
  I'll want my glasses. # speaker: peg # mood: wary
  It goes down in a cook's round hand, one thing under another, just as you said it. She says that it all sounds very sensible.
- else:
  I sit still, I take it. # speaker: peg # mood: wary
  You write 'rest'. Under your own name you write 'Friday'. She says that it all sounds very sensible.
}
{ heard:
  Leave me the scissors, though. I'll not use them. I like to know they're there. # speaker: peg # mood: amused
}
->->

=== p_net(-> next)
* { (plan || opts) && not net } [Say it back to me: it's Sunday night, it looks wrong. How, and who's rung? # id: sunday-night # move: teach-back # duty: safety-net]
  ~ net = true
  { trust >= 5:
    Red that's moved. Or it's hot, or I've the shivers, or it's as bad at dinner time as it is at two. # speaker: peg # mood: at-ease
    And I ring that number, and I don't wait for Monday. And nobody tells me off. # speaker: peg # mood: amused
    You write the last part down as well.
  - else:
    I'd ring somebody, I suppose. # speaker: peg # mood: wary
    You go through it once more, with the number, and she says it back. It is nearly all there.
  }
  -> next

// ---------------------------------------------------------------- when she has not said it, or nobody has heard, and after

=== p_person(-> next)
{
- core && not heard: <- l_past(next)
- heard && not ally: <- l_ally(next)
- heard: <- l_nor(next)
- late == 0: <- l_bandage(next)
- not asked: <- p_matter(next, next)
- else: <- l_wrong_way(next)
}
-> DONE

=== l_past(-> next)
* [You'll send the pans along, then, and you'll stop at home. # id: went-past # move: reflect-complex]
  -> is_heard ->
  -> next

=== l_ally(-> next)
* [Who would you want in on this with us, if there's anyone? # id: want-in # move: invite-ally]
  ~ ally = true
  { trust >= 7:
    Orla. I'd have to start by telling her it's not my hip. # speaker: peg # mood: moved
    She has the phone in her hand, and has turned it the right way up.
  - else:
    I'll think on. # speaker: peg # mood: wary
  }
  -> next

=== l_nor(-> next)
* [I don't know that I'd keep it on either, at two in the morning. # id: nor-would-i # move: own-uncertainty]
  Put that in the notes. # speaker: peg # mood: amused # pose: leaning-in
  -> next

=== l_bandage(-> next)
* [I was sent about a leg, Peg. I wouldn't know what else there is. # id: not-bandage # move: own-uncertainty]
  ~ late = 1
  -> ask_core_late ->
  { core: -> aisle(next) | -> next }

=== l_wrong_way(-> next)
+ [It's all leg, what I've got down. I can't make head or tail of you. # id: wrong-way # move: own-uncertainty]
  ~ late = MIN(late + 1, 3)
  -> ask_core_late ->
  { core: -> aisle(next) | -> next }

=== ask_core_late
{
- trust >= 5:
  She looks past you, to where the pans are.
  -> tell_core ->
- late <= 1:
  It's a leg. What else would it be? # speaker: peg # mood: wary
  But she has turned the sound down herself.
- late == 2:
  You want to know a lot, all at once. # speaker: peg # mood: wary
- else:
  You're trying. I'll give you that. # speaker: peg # mood: amused
}
->->
