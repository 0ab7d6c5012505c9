// What may be said at more than one station. Each knot is threaded in, offers one choice at most, and goes -> on.

=== opt_bed
* (said) [Raise that bed four inches, take paracetamol by the clock, and mornings should ease. # id: bed # move: OFFER # topic: bed]
  {
  - heard and leave("bed"):
    Four and a quarter. I have measured. Four is for people with shorter shins. # speaker: irene # mood: irene amused # pose: irene leaning-in
    Why did you not say you wanted it raised? # speaker: basia # mood: basia anxious
    I wanted somebody to ask which bed. # speaker: irene # mood: irene warm
  - heard:
    Four and a quarter. You might have asked. I have measured it. # speaker: irene # mood: irene wary
    Raisers. Where do you get raisers? # speaker: basia # mood: basia anxious
  - else:
    ~ came = 1
    By the clock. I have a clock. # speaker: irene # mood: irene closed # pose: irene sitting-back
    Raisers. Where do you get raisers? # speaker: basia # mood: basia anxious
  }
  -> on

=== opt_tablets
* (said) [That's the last of Basia's ibuprofen. I'm ringing your GP to say you've been on it. # id: tablets # move: speak-up # duty: tablets]
  I bought those. It was me that bought them. # speaker: basia # mood: basia hurt
  They were the nice coated ones. How would you know? # speaker: irene # mood: irene warm
  You ring while they both listen. Weak heart, shop ibuprofen twice a day, stopped now, and what can she have? Basia takes the timer out of her bag and turns it off.
  -> on

=== opt_numbers
* (said) [Eight or nine in ten lose the bad pain. Frail people are three times likelier to die by three months. # id: numbers # move: OFFER # topic: figures # duty: numbers]
  { heard and leave("figures"):
    She holds out her bare hand for your pencil. On the back of the surgeon's letter she draws ten circles, freehand, every one the same. She crosses out two. # pose: irene leaning-in
    And three times what? # speaker: irene # mood: irene at-ease
    I don't have that figure for you. The older people's surgery team could work it out. # speaker: you
    Good. You do not fill in what was not surveyed. # speaker: irene # mood: irene warm
  - else:
    ~ came = 8
    Die? Nobody said die. # speaker: basia # mood: basia anxious # pose: basia leaning-in
    Somebody has now. # speaker: irene # mood: irene closed # pose: irene sitting-back
  }
  -> on

=== opt_figures
* (said) [There are figures, Irene, good and bad. Now, or not at all? # id: figures # move: ask-permission # topic: figures]
  { trust >= 5:
    Now. Both kinds. In the same units, please. # speaker: irene # mood: irene at-ease # pose: irene leaning-in # grants: figures
  - else:
    Not at all. I have had a great many figures today. # speaker: irene # mood: irene closed # refuses: figures
  }
  -> on

=== opt_options
* (said) [There are three roads: the operation, the older people's team first, or treating the pain. # id: roads # move: offer-options]
  ~ optioned = true
  { heard:
    { not nochoice:
      ~ nochoice = true
      No one told me about the third. I thought it was yes, or being difficult. # speaker: irene # mood: irene moved # pose: irene leaning-in # fact: no-choice
    - else:
      So there was a second picture. And a third. # speaker: irene # mood: irene moved # pose: irene leaning-in
    }
    What would the pain one be? # speaker: basia # mood: basia anxious
    You go through it. GP, bed, stick, perhaps a needle in the joint to try. Irene has you spell the needle.
  - else:
    Three. There was one at ten past two. # speaker: irene # mood: irene wary
    But the surgeon said. He's said she can have it. # speaker: basia # mood: basia anxious
  }
  -> on

=== opt_elicit
* (said) [Well, Irene? Are you having it, or aren't you? And what's the why? # id: leaning # move: elicit-preference]
  ~ leaned = true
  { heard:
    { optioned:
      No operation. Not this time. Mornings I can buy back. Three weeks I cannot. # speaker: irene # mood: irene at-ease # pose: irene leaning-in
      { knows("promise"):
        But I told Dad I'd get it sorted. # speaker: basia # mood: basia hurt
        This is sorted. # speaker: irene # mood: irene warm
      - else:
        Basia opens her mouth, and for once there is no list in it. # mood: basia hurt
      }
    - else:
      Away from it. Not this time. Is that allowed? # speaker: irene # mood: irene wary # pose: irene leaning-in
    }
  - else:
    Not this time, perhaps. Or yes. I lean to whichever gets us home by four. # speaker: irene # mood: irene closed # pose: irene sitting-back
  }
  -> on

=== opt_askbed
* (said) [I've seen things ease a morning. Would you like mine, or have you better? # id: ask-bed # move: ask-permission # topic: bed]
  Yours first. Then I shall mark them. # speaker: irene # mood: irene amused # pose: irene leaning-in # grants: bed
  -> on

=== opt_plan
{ pains and not plan_church.said:
  -> plan_church
}
{ not plan_plain.said:
  -> plan_plain
}
-> DONE
= plan_church
* (said) [Church to Basia, bed and GP to me, and you keep the kitchen. What's wrong with it? # id: plan # move: plan-together # uses: own-kitchen # uses: two-pains # uses: promise]
  -> made
= plan_plain
* (said) [Bed and GP to me, kitchen to you, and Basia as you say. What's wrong with it? # id: plan-plain # move: plan-together # uses: own-kitchen # uses: promise]
  -> made
= made
{ heard:
  ~ planned = 2
  It has no edges. What would make me think again? That should be on it. # speaker: irene # mood: irene at-ease # pose: irene leaning-in
  She takes your pencil. One: I cannot get to my own kitchen. Two: the pain wakes me three nights in a week. Three: she and I both say so on one day. It looks like print.
  { opt_ally.said:
    She will need to ring him more than once. # speaker: irene # mood: irene amused
    I've got a tab for that. # speaker: basia # mood: basia amused
  - else:
    Church has eleven steps in front and a side door with none. They keep that one for coffins. Basia can ask for the key. # speaker: irene # mood: irene amused
    I can do that. I can do that tomorrow. # speaker: basia # mood: basia warm
  }
- else:
  ~ planned = 1
  It is very neat. # speaker: irene # mood: irene closed # pose: irene sitting-back
  And who's got the rota? # speaker: basia # mood: basia anxious
}
-> on

=== opt_alone
* (said) [May I throw you out for ten minutes, Basia? Is that what you'd like, Irene? # id: alone # move: ask-permission # topic: alone # duty: alone]
  ~ basia_out = true
  I would like it very much. # speaker: irene # mood: irene warm # grants: alone
  I'm not trying to... I only want to help. # speaker: basia # mood: basia hurt
  I know. Go and ring the school, tell them you exist. Ten minutes. I shall not elope. # speaker: irene # mood: irene amused
  The door shuts. You can hear the rain on the flat roof. Irene lets go of the stick. # pose: basia away # sound: door
  { step == 11:
    { trust >= 7 and not home:
      ~ home = true
      That leaflet. I am not afraid to die, I have watched it done. I am afraid of a home. My name on a door, in somebody's bubble writing. # speaker: irene # mood: irene anxious # pose: irene leaning-in # fact: a-home
    - else:
      She was born in fifty minutes, in a lift. She has been in a hurry since. I would not have her any other way, but not at the same time as a doctor. # speaker: irene # mood: irene warm # pose: irene leaning-in
    }
  }
  -> on

=== opt_leg
* (said) [I want to see you stand, and then both legs on the couch. Will you let me? # id: leg # move: ask-permission # topic: leg]
  ~ leg = true
  You may. # speaker: irene # mood: irene wary # pose: irene standing # grants: leg
  She gets up with both hands on the stick. The leg takes her weight, but her lips go white. On the couch the legs are the same length. Neither foot rolls out. You turn the right one in by an inch, and she says one short word in Polish.
  That was a technical term. # speaker: irene # mood: irene hurt
  It is deep in the groin, and it is nowhere in the letter. The glove has come off. There is a graze on the heel of her hand, about three days old. # pose: irene sitting-back
  { trust >= 7 and not tues:
    ~ tues = true
    { basia_out:
      Tuesday. In my kitchen. I was reaching for the big pan. I was an hour on the floor, and I knew all of it. I did not hit my head. She is not to know. # speaker: irene # mood: irene anxious # fact: tuesday
    - else:
      Tuesday. In my kitchen, reaching for the big pan. I was an hour on the floor. I did not hit my head. # speaker: irene # mood: irene anxious # fact: tuesday
      She says it to the ceiling, so that Basia can choose not to hear. Basia hears. # mood: basia hurt
      ~ basia_knows = true
    }
  }
  -> on

=== opt_act
* (said) [Before anything's decided I want that groin X-rayed, today. It's new. # id: xray # move: speak-up # duty: fall # red]
  ~ acted = true
  { trust >= 5:
    Today. Are you cross, or are you right? # speaker: irene # mood: irene wary
    Worried. It may be a crack. We can talk until they send for you. # speaker: you
    Then ring them. # speaker: irene # mood: irene at-ease # pose: irene leaning-in
  - else:
    More pictures. Well. It is your department. # speaker: irene # mood: irene closed
  }
  { not leg:
    With her leave you look first. She can stand on it, white round the mouth. The legs match, and neither foot rolls out. An inch of turning and she has hold of your sleeve.
  }
  You ring down, and say it plainly: new groin pain, can stand, hurts to turn, out of the blue this week. Someone will come with a wheelchair. She is not to walk it.
  { not basia_out and not basia_knows:
    New? What's new? # speaker: basia # mood: basia anxious
    She looks at her mother's hand.
  }
  -> on

=== opt_sorry
* (said) [I've been having this meeting with Basia, Irene. You've not had one at all. # id: round-you # move: own-uncertainty]
  ~ sorried = true
  ~ over = 0
  { s1.menu.chaired:
    You brought the chair. I have been waiting for the rest of you. # speaker: irene # mood: irene at-ease # pose: irene leaning-in
  - else:
    The chair was badly placed. # speaker: irene # mood: irene at-ease # pose: irene leaning-in
    It is the chair she forgives. But she turns from the poster. Basia moves her knees to make room. # pose: basia sitting-back
  }
  -> on

=== opt_sorry_late
* (said) [I've been deciding things in your name, Irene. Rub it out. I'd no business to. # id: rub-out # move: own-uncertainty]
  ~ sorried = true
  ~ over = 0
  ~ booked = false
  ~ declined = false
  { came == 7:
    ~ came = 0
  }
  I have a good rubber. It was the best part of the job, some days. # speaker: irene # mood: irene warm # pose: irene leaning-in
  You strike it out, with her watching, and put the time beside it.
  -> on

=== opt_keep
{ not core and trust >= 4:
  <- keep_line
}
-> DONE
= keep_line
* (said) [I've a form to feed, Irene. What two things must this hip not cost you? # id: two-things # move: ask-what-matters]
  { trust >= 5:
    ~ core = true
    Two. My mind. And my own kitchen to keep it in. # speaker: irene # mood: irene moved # pose: irene leaning-in # fact: own-kitchen
    After the gall bladder I lost the first, for three weeks. They say I was in bed nine. I did not know Basia, I knew there was a woman. I dream of it. What I saw there, I keep. # speaker: irene # mood: irene hurt
    Basia has put down her pen. # mood: basia hurt # pose: basia sitting-back
  - else:
    My purse and my keys. # speaker: irene # mood: irene closed
  }
  -> on

=== opt_late
* (said) [Back up a bit, Irene. You were gone a while, you said. Where was that? # id: went-past # move: open-question]
  { trust >= 5:
    ~ core = true
    You came back for it. Good. Three weeks, after the gall bladder. They say I was in bed nine. I knew there was a woman, I did not know that she was mine. # speaker: irene # mood: irene hurt # pose: irene leaning-in
    What I saw there, I keep. But that is the thing. I want my mind, and my own kitchen to keep it in. # speaker: irene # mood: irene moved # fact: own-kitchen
  - else:
    It was a long time ago. It was bed nine. # speaker: irene # mood: irene closed
  }
  -> on

=== opt_keep_or_late
{ trust < 4:
  -> opt_mend
}
{ step > 8 and step < 14 and not opt_late.said:
  -> opt_late
}
{ not opt_keep.keep_line.said:
  -> opt_keep
}
-> opt_mend

// Ways back to her, while she would not tell you anything that matters.
=== opt_mend
{ (fixes > 0 or over > 0) and not sorried and step != 9 and step != 5:
  -> opt_sorry
}
{ not s1.menu.suns and not opt_sun.said and not hinted:
  -> opt_sun
}
{ not opt_alone.said and step > 9 and step < 12:
  -> opt_alone
}
{ not opt_figures.said and not opt_numbers.said and step > 9 and step != 12:
  -> opt_figures
}
{ not opt_affirm.said and step > 9:
  -> opt_affirm
}
-> DONE

=== opt_sun
* (said) [Where would you have put the sun, Irene, if that poster had been yours? # id: sun # move: notice-world # look: poster]
  One sun. Top left. It is always top left, on a map. It is never there in life. # speaker: irene # mood: irene amused # pose: irene leaning-in
  Forty-one years I drew hills. Other people climbed them. # speaker: irene # mood: irene at-ease # fact: maps
  -> on

=== opt_core
* (said) [Right. Mind one, kitchen two, and the hip goes third. # id: in-that-order # move: reflect-complex]
  Third. Yes. # speaker: irene # mood: irene moved # pose: irene leaning-in
  People usually give me it back in another order. # speaker: irene # mood: irene at-ease
  -> on

=== opt_core_any
{ not core:
  -> opt_keep_or_late
}
{ not heard and not opt_core.said:
  -> opt_core
}
{ not opt_affirm.said:
  -> opt_affirm
}
-> DONE

=== opt_yes
* (said) [So the yes was for Basia, then. It wasn't ever quite for the hip. # id: yes-for-basia # move: reflect-complex]
  It was all I had in my bag. # speaker: irene # mood: irene tired
  I wasn't crying about the hip, Mama. I was crying because you were so slow to the car. # speaker: basia # mood: basia hurt
  { core:
    I was enjoying the car park. # speaker: irene # mood: irene moved # pose: irene leaning-in
  - else:
    It was raining. # speaker: irene # mood: irene warm
  }
  -> on

=== opt_affirm
* (said) [You've drawn me a better map of this, Irene, than the letter did. # id: better-map # move: affirm]
  The letter had no north. # speaker: irene # mood: irene amused # pose: irene leaning-in
  -> on

=== opt_ally
* (said) [Who do you want in on this, Irene, and with what job? # id: job # move: invite-ally]
  { planned == 2:
    Basia. She has the church. And on Thursdays I should like to be driven somewhere that is not a clinic. # speaker: irene # mood: irene warm # pose: irene leaning-in
    Where? # speaker: basia # mood: basia amused
    I shall draw you a map. # speaker: irene # mood: irene amused
  - else:
    Basia. She can have the church. There is a side door without steps, it is for coffins, and the key is with a man who will not ring back. # speaker: irene # mood: irene warm # pose: irene leaning-in
    He'll ring me back. # speaker: basia # mood: basia warm
  }
  -> on

=== opt_teach
* (said) [{step == 14:They send it back with this box empty. So which is it, Irene, and what do you lose by it?|{step == 15:Say it back to me for the form, Irene. Which road, and what does it cost you?|You don't go till this box is filled. Which is it, Irene, and what do you lose by it?}} # id: own-words # move: teach-back # duty: capacity]
  ~ taught = true
  { heard:
    I keep the hip I know. It will hurt, and it may hurt more. I may want the other one some day and be too old. I choose it with my eyes open. # speaker: irene # mood: irene at-ease # pose: irene leaning-in
    Now read it back. And Kowalczyk has a Z. # speaker: irene # mood: irene amused
  - else:
    You write: what the doctors think best. Put the date. # speaker: irene # mood: irene closed # pose: irene sitting-back
    You write it. Under it, you write that she could tell you the date, the surgeon's name, and the price of the parking.
  }
  -> on

=== opt_ring
* (said) [What would make you pick up that phone to me, before we next meet? # id: pick-up # move: open-question]
  If the leg will not hold me. Or if I get more stupid than usual. # speaker: irene # mood: irene amused
  And may I ring, if she won't? # speaker: basia # mood: basia anxious
  You may ask me if I will. # speaker: irene # mood: irene warm
  -> on

// Chains: the first that fits.
=== opt_safety(or_ease)
{ (leg or tues) and not acted:
  -> opt_act
}
{ not leg and not acted:
  -> opt_leg
}
{ not opt_tablets.said:
  -> opt_tablets
}
{ or_ease and heard and not opt_askbed.said and not opt_bed.said:
  -> opt_askbed
}
-> DONE

=== opt_safety_or_bed
{ (leg or tues) and not acted:
  -> opt_act
}
{ not leg and not acted:
  -> opt_leg
}
{ not opt_bed.said:
  -> opt_bed
}
{ not opt_tablets.said:
  -> opt_tablets
}
-> DONE

=== opt_plan_or_teach
{ planned == 0 or (planned == 1 and heard):
  -> opt_plan
}
-> opt_reasons

=== opt_ally_or_teach
{ (planned == 0 or (planned == 1 and heard)) and not (opt_elicit.said and opt_teach.said):
  -> opt_reasons
}
{ not opt_ally.said:
  -> opt_ally
}
-> DONE

// Which way she leans, and then why, written down.
=== opt_reasons
{ not opt_elicit.said:
  -> opt_elicit
}
{ not opt_teach.said:
  -> opt_teach
}
-> DONE

=== opt_plan_or_ring
{ (planned == 0 or (planned == 1 and heard)) and not (opt_plan.plan_plain.said and (opt_plan.plan_church.said or not pains)):
  -> opt_plan
}
{ not hinted:
  -> opt_ring
}
-> DONE

=== opt_last
{ (leg or tues) and not acted:
  -> opt_act
}
{ not core or not heard:
  -> opt_core_any
}
{ not opt_tablets.said:
  -> opt_tablets
}
{ not opt_affirm.said:
  -> opt_affirm
}
-> DONE
