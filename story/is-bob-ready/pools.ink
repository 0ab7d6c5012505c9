// Lines that can come at more than one time. The engine codes each by what came before it.

// The red-flag questions. Plain, and on offer three times.
=== p_red(-> next)
* { not red } [Any heat in it, swelling, fever, sore calf, weight dropping off, new pain at night? # id: five-questions # move: closed-question # duty: red-flags]
  ~ red = true
  { trust >= 5:
    No heat. No fever. Calf's a calf. I weigh what I weighed. And it's the old pain, nights, only more of it. # speaker: bob # mood: at-ease
    Is this the bit where it's best to say no? # speaker: bob # mood: amused
    It's the bit where you ring us the same day if that changes, you tell him. You write the number on a card. He copies it on to the back of his hand.
  - else:
    No. No, no, no, and no. # speaker: bob # mood: closed
    You ask him to ring the same day if that changes, and write the number on a card. He reads it twice before he puts it away.
  }
  -> next

// ---------------------------------------------------------------- offers

=== p_pharm(-> next)
* [Our pharmacist could go through your tablets with you while you're here. # id: pharmacist # move: OFFER # topic: tablets]
  { trust >= 6:
    She could. I'd want to know what I was saying to her first. # speaker: bob # mood: wary
  - else:
    I've the one packet. I can count to two. # speaker: bob # mood: closed # pose: sitting-back
  }
  -> next

=== p_chair(-> next)
+ [Some do theirs off a kitchen chair, three at a time. Could that be you? # id: chair-set # move: OFFER # topic: chair]
  { leave("chair") || (heard && trust >= 6):
    From a chair. While the kettle boils, then. I could do that with her watching. # speaker: bob # mood: amused
    She'd join in. She was always one for a class. # speaker: bob # mood: warm
  - else:
    Another sheet. # speaker: bob # mood: closed
    He takes it. He is a polite man. It goes into the pocket with the other one.
  }
  -> next

=== p_care(-> next)
+ { not care } [Has anyone told you there's such a thing as a carer's assessment? # id: carers # move: OFFER # topic: care]
  ~ care = true
  { leave("care"):
    Assessment. Of her, or of me? # speaker: bob # mood: wary
    Of you, you say. What you do, and what you'd need. # mood: bob at-ease
    Well, that'll be a short form or a very long one. # speaker: bob # mood: amused # pose: leaning-in
  - else:
    { heard:
      I've a leaflet on that. I've two. # speaker: bob # mood: wary
    - else:
      I'm not a carer. I'm married. # speaker: bob # mood: hurt # pose: sitting-back
    }
  }
  -> next

=== p_numbers(-> next)
* [A year on, 8 or 9 in 10 are glad of it. One or two aren't. # id: numbers # move: OFFER # topic: numbers # duty: risks]
  ~ risks = true
  { leave("numbers"):
    One or two in ten. # speaker: bob # mood: at-ease # pose: leaning-in
    He wants the rest, so you give it to him. Six weeks on sticks, and no driving for as long. Nine months to a year before it is as good as it gets. Some have pain that stays.
    Nobody's said the one or two before. I'd sooner know which I was. # speaker: bob # mood: wary
  - else:
    Is that on the leaflet? # speaker: bob # mood: wary
    You give him the rest: six weeks on sticks, nine months to a year to mend. He listens to it as you would to somebody else's train.
  }
  -> next

=== p_may(-> next)
* [Could I tell you what I know, the odds of it and the six weeks after? # id: may-tell # move: ask-permission # topic: numbers]
  { trust >= 4:
    Go on. Both ends of it, mind. # speaker: bob # mood: at-ease # pose: leaning-in # grants: numbers # grants: care
  - else:
    I've had the leaflet. # speaker: bob # mood: closed # refuses: numbers
  }
  -> next

// ---------------------------------------------------------------- choosing

=== p_options(-> next)
* [There's surgery soon, surgery later, or the class and better pain relief, then see. # id: three-ways # move: offer-options]
  ~ opts = true
  { heard:
    You draw them on the back of A.R.'s stick man, as three tracks.
    That's three. There's a fourth. You can leave it all stood where it is. # speaker: bob # mood: amused # pose: leaning-in
    He is right. You draw him a siding.
  - else:
    You've a fair few trains there. # speaker: bob # mood: wary
    You've not asked what's on the line. # speaker: bob # mood: closed
  }
  -> next

=== p_which(-> next)
* { not pref } [Put them in order for me: first, second, and not on your life. # id: which-works # move: elicit-preference]
  ~ pref = true
  { heard:
    Soon's the last. Soon's no good to me, I'd be lying there with one ear on the door. # speaker: bob # mood: at-ease
    Later, if somebody's had Jean first. A night, then two. If it held. And that class, if it's not on a floor. # speaker: bob # mood: at-ease # pose: leaning-in
  - else:
    You put them in order. Whichever you can fit me in for. # speaker: bob # mood: closed
  }
  -> next

=== p_plan(-> next)
* { not plan && core && ken && knee } [You write it: Jean's trial weekend, Ken and kneeling, ring me if it's hot. # id: plan-full # move: plan-together # uses: jean # uses: brother # uses: new-knee # safety-net]
  -> make_plan ->
  -> next
* { not plan && core && not (ken && knee) } [You write it: a trial weekend for Jean, then a date. Ring me if it's hot. # id: plan-jean # move: plan-together # uses: jean # safety-net]
  -> make_plan ->
  -> next
* { not plan && not core } [Let's write it down between us. Your part, my part, and a day to look again. # id: plan-plain # move: plan-together]
  {
  - heard:
    -> make_plan ->
  - else:
    ~ plan = true
    My part's turning up, I take it. # speaker: bob # mood: wary
    You write 'turn up'. Under 'Aimee' you write 'ring'. It looks thin, and you both sign it.
  }
  -> next

=== make_plan
~ plan = true
~ care = true
{ not heard: -> plan_for_him }
~ joint = true
Thursdays. # speaker: bob # mood: at-ease # pose: leaning-in
Jean has her club, Thursdays, ten till twelve. If your class was a Thursday I'd not need Doreen. # speaker: bob # mood: at-ease
You had not thought of that, and you have the list of classes in front of you. It goes down first, in his writing, on the back of the stick man.
{ tooth:
  And the dentist. Put the dentist. Before I think better of it. # speaker: bob # mood: amused
}
{ son:
  And Stephen. Not on a Sunday. I'll ring him on a Wednesday, at tea, and let him have a Wednesday. # speaker: bob # mood: moved
}
->->

// The words are the same. He has not been heard, so he has nothing to add.
= plan_for_him
I can take dictation. # speaker: bob # mood: wary
He has it in four lines, in his writing and your words.
->->

=== p_put_it(-> next)
* { plan || risks || opts } [Say it back to me, Bob, the way that you'd say it to Doreen. # id: tell-doreen # move: teach-back]
  { joint:
    I'll say nobody's cut anything off. I'll say there's a class, and a weekend to try, and she's on it. And I'll say it's up to us when. # speaker: bob # mood: amused
  - else:
    I'll say they were very nice. # speaker: bob # mood: wary
    You wait for more. There isn't any, and that tells you something.
  }
  -> next

// ---------------------------------------------------------------- when he has not said it yet, or has and no one has heard

=== p_late(-> next)
* { not core && late == 0 } [I've been on about a knee, and I don't believe it's the knee. # id: not-knee # move: own-uncertainty]
  ~ late = 1
  -> ask_late ->
  { core: -> heard1(next) | -> next }
* { not core && late == 1 } [When you get in at twelve, who's there, and how will they be? # id: get-in # move: open-question]
  ~ late = 2
  -> ask_late ->
  { core: -> heard1(next) | -> next }
+ { not core && late >= 2 } [I've made this hard to say, I think. What should I have asked you? # id: should-have # move: own-uncertainty]
  { late == 2:
    ~ late = 3
  - else:
    ~ late = 4
  }
  -> ask_late ->
  { core: -> heard1(next) | -> next }

=== ask_late
{
- trust >= 5:
  He turns his cap round by the brim, once, all the way.
  -> tell_jean ->
- late == 1:
  What else would it be? # speaker: bob # mood: wary
  But he leaves it open at the end, like a gate.
- late == 2:
  Doreen's there. # speaker: bob # mood: wary
- late == 3:
  I don't know. You're the one with the letter. # speaker: bob # mood: wary # pose: sitting-back
- else:
  You're trying. I'll give you that. # speaker: bob # mood: amused
}
->->

// At once, or as the last thing said.
=== p_next_box(-> next)
* { core && not heard } [Driver's ready, then. It's only the next box that says no. # id: next-box # move: reflect-complex]
  -> is_heard ->
  -> next

=== p_hear(-> next)
* { core && not heard } [The letter's got your knee in it, Bob, and it hasn't got four o'clock. # id: went-past # move: reflect-complex]
  -> is_heard ->
  -> next

// ---------------------------------------------------------------- once he has been heard

=== p_door(-> next)
* { heard && not jsafe } [The front door, Bob. Is it locked at night, and can she open it? # id: flat-out # move: closed-question # duty: jean-safe]
  ~ jsafe = true
  It is, and she can. She'd be down to Hexley. It's two miles, and there's no station now. # speaker: bob # mood: anxious
  I've a bell on the door. An old block bell. So far it's only caught the cat. # speaker: bob # mood: amused
  You ask what would make it safer, and write down what he says. A better bolt. Doreen with a key.
  -> next

=== p_wrong_form(-> next)
* { heard && jsafe } [I came in with a form about a knee, and I think it's the wrong form. # id: wrong-form # move: own-uncertainty]
  There'll be no right one. You'd need a big sheet. # speaker: bob # mood: amused
  -> next

=== p_five_ten(-> next)
* { heard } [You've kept the five-ten running all this time, on one good leg. # id: five-ten # move: affirm]
  On time, too. # speaker: bob # mood: moved
  He looks at the floor until it passes.
  -> next

=== p_ally(-> next)
* { heard } [Is there anybody you'd want in this room with you, next time? # id: next-time # move: invite-ally]
  { trust >= 7:
    { son:
      Stephen. God help me. Yes. Stephen, and he can bring his diary. # speaker: bob # mood: moved
    - else:
      Stephen, our lad. There's a thing I'd have to tell him first. # speaker: bob # mood: moved
    }
  - else:
    Doreen's got enough on. # speaker: bob # mood: wary
  }
  -> next

=== p_same_rule(-> next)
* { heard && not pref } [I don't know which I'd pick, if it was me. You'd have to tell me. # id: dont-know # move: own-uncertainty]
  That's the first time anyone in here's not known. # speaker: bob # mood: amused # pose: leaning-in
  -> next
* { heard && pref } [So nothing moves until the next box says it's clear. Same as ever. # id: same-rule # move: reflect-complex]
  Same as ever. # speaker: bob # mood: at-ease
  Eleven years in that box, and it was never once the driver's fault. # speaker: bob # mood: amused
  -> next
