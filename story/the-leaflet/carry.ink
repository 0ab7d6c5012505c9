// Lines that can be said at more than one time. What they are worth depends on when.
// Each takes its place only while fewer than five are on offer.

=== c_call(-> next)
* {CHOICE_COUNT() < 5} [We could ring people up on their second day home, five minutes each. What would we have heard from you, Carol? # id: rang-each-person # move: OFFER # topic: ideas]
  { heard && leave("ideas"):
    ~ called = true
    Day two. I'd had him on both for two days by then. They'd have asked me, and I'd have read it off the boxes. # speaker: carol # mood: carol moved
    Five minutes I could find. If I knew what to ask. # speaker: priya # mood: priya at-ease
  - else:
    { heard:
      We'd got as far as nobody picking up. Is this us ringing them, now? # speaker: yusuf # mood: yusuf wary
    - else:
      ~ announced = true
      Good. Put it in. A call. # speaker: adeyemi # mood: adeyemi warm
      Made by who? # speaker: priya # mood: priya closed
    }
  }
  -> next

=== c_number(-> next)
* {CHOICE_COUNT() < 5} [We could have one number, big enough to read in the dark, and somebody to pick up. What would that have changed? # id: one-number # move: OFFER # topic: ideas]
  { heard && leave("ideas"):
    In felt tip. # speaker: carol # mood: carol warm
    In felt tip. # speaker: yusuf # mood: yusuf amused
    Then I want to know who's holding the phone, and what she's allowed to say. # speaker: priya # mood: priya at-ease # pose: priya leaning-in
  - else:
    { heard:
      I was about to ask. You got in first. # speaker: carol # mood: carol wary
      And it rings on my ward, I take it. # speaker: priya # mood: priya anxious
    - else:
      ~ announced = true
      It goes on the back, under the logo. Tom is already moving the logo.
      And rings where? # speaker: priya # mood: priya closed
      Carol looks as if she might say something. The moment goes by. # mood: carol closed
    }
  }
  -> next

=== c_options(-> next)
* {CHOICE_COUNT() < 5} [We could mend the leaflet, or try something else with five patients, or leave it be until we've looked properly. # id: three-ways # move: offer-options]
  { heard:
    I can tell a board that. Three roads, and what each one costs. # speaker: adeyemi # mood: adeyemi at-ease
    Leave it be is on there? On the list? # speaker: carol # mood: carol amused
    It's on the list. Tom has made it a third column.
  - else:
    Mend it. It's nearly done. # speaker: adeyemi # mood: adeyemi tired
    Nobody asks what the something else is. Nobody knows yet what it would be for.
  }
  -> next

=== c_plan(-> next)
* {CHOICE_COUNT() < 5} [Five people going home, one number, told out loud. Priya's lot write what they need, and you two are the judges. # id: five-people # move: plan-together # uses: two-am # uses: scared-calls # uses: ten-papers]
  { heard:
    { knows("scared-calls"):
      ~ plan = 3
      A card of what we can say. And a name, for when it's over our heads. Then I'll hold the thing myself, the first week. # speaker: priya # mood: priya warm # pose: priya leaning-in
    - else:
      ~ plan = 2
      Carol and Yusuf both start to speak. Priya waits her turn. It doesn't quite come. # mood: priya wary
    }
    You say it back before you leave. Not the nurse. You. And you stand in that corridor with us and watch one go. # speaker: carol # mood: carol at-ease
    We count who rang, who picked up, and who got told the wrong thing. That last one matters to me. # speaker: tom # mood: tom at-ease
  - else:
    ~ plan = 1
    Five of what, though? What are we trying it for? # speaker: yusuf # mood: yusuf wary
    It is a fair question, and Tom has no column for it.
  }
  -> next

=== c_may(-> next)
* {CHOICE_COUNT() < 5} [There are things that other places have tried. May I tell you, Carol, or would you sooner that I didn't just yet? # id: a-thing-or-two # move: ask-permission # topic: ideas]
  { heard:
    Go on. You've earned one. # speaker: carol # mood: carol amused # grants: ideas
  - else:
    { trust >= 5:
      If you like. You're the one with the pen. # speaker: carol # mood: carol wary # grants: ideas
    - else:
      You'll tell us anyway. # speaker: carol # mood: carol closed # refuses: ideas
    }
  }
  -> next

=== c_paper(-> next)
* {CHOICE_COUNT() < 5} [So the paper was all there, and the help wasn't. I'd been taking it for something to do with the reading. # id: paper-not-help # move: reflect-complex]
  { core && not heard_it && not heard_late:
    -> heard_it(next)
  }
  { heard:
    There was a great deal of paper. # speaker: carol # mood: carol amused
  - else:
    Getting warm. # speaker: carol # mood: carol amused # pose: carol leaning-in
    Yusuf looks up, to see what comes after it.
  }
  -> next

=== c_home(-> next)
+ {not core && (turns < 8 || trust >= 4) && CHOICE_COUNT() < 5} [What did you run out of, Carol, once you'd got him home and shut the door? There'll have been something. # id: in-the-house # move: ask-what-matters]
  { trust >= 5:
    Numbers. # speaker: carol # mood: carol wary
    -> core(next)
  - else:
    A bit of sense. # speaker: carol # mood: carol wary
    She has thought of an answer. That wasn't it.
    -> next
  }

=== c_heard(-> next)
* {core && not heard_it && CHOICE_COUNT() < 5} [Take this down, Tom: three numbers, ten to two in the morning, nobody in. It can go where the logo goes. # id: wrong-thing # move: reflect-complex]
  -> heard_late(next)

=== heard_late(-> next)
Well, now. # speaker: carol # mood: carol moved
Yes. That's it. I never wanted it in blue. I wanted someone to pick up. # speaker: carol # mood: carol warm
There's a bit round four in the morning that's mine, and Ray's. The rest you can use. # speaker: carol # mood: carol at-ease
-> next

=== c_sorry(-> next)
* {fixes > 0 && CHOICE_COUNT() < 5} [I went off after a comma there, and I took the whole room with me. Let's go back to wherever that was. # id: mending-commas # move: own-uncertainty]
  They're good commas. # speaker: yusuf # mood: yusuf amused # pose: yusuf leaning-in
  Back to where? # speaker: carol # mood: carol wary
  It isn't a no.
  -> next

=== c_red(-> next)
* {boxes && not reported && CHOICE_COUNT() < 5} [That's an incident form, and it goes in today, with our name on. Tom, I want to know what he's still being sent. # id: log-it-today # move: speak-up # red # duty: incident]
  ~ reported = true
  ~ just_reported = true
  Nobody says anything about Friday.
  I'd like to ring his surgery before I do another thing. Now, from here, if you'll sit with me, Carol. # speaker: tom # mood: tom anxious # pose: tom standing
  And then what? What happens to it? # speaker: carol # mood: carol wary
  You tell her: it gets a number, someone outside the ward looks at it, she is told what they find and can say her piece. You will ring her tomorrow. You'll say sorry in writing too, and it isn't a favour.
  Put down who sent him home. It was us. # speaker: priya # mood: priya hurt
  -> next

=== c_tabs(-> next)
* {boxes && (reported || not s11) && CHOICE_COUNT() < 5} [I need a straight answer, Carol. Is it the one he's on this week, or the two? And has anyone stopped the other? # id: having-now # move: closed-question # duty: tablets-now]
  Just the one. But they both still come. Every month, in the bag. # speaker: carol # mood: carol wary # fact: both-come
  I take the old ones out and put them in the drawer. There's only me knows which. # speaker: carol # mood: carol anxious
  Tom has stopped writing. # mood: tom anxious
  -> next

=== c_last(-> next)
* {not boxes && CHOICE_COUNT() < 5} [In a minute, Funmi. Out with it, Carol, that bag. It's been rattling at me since ten and I can't think. # id: what-rattles # move: notice-world # topic: bag]
  ~ boxes = true
  Two boxes go down on the draft. His name is on both. Tom reads one, and then the other, and goes red from the collar up. # mood: tom anxious
  Warfarin and apixaban. They both thin the blood. He can't have gone home on the two. # speaker: tom # mood: tom anxious
  { trust >= 7:
    -> thinners(next)
  - else:
    Can't he? # speaker: carol # mood: carol closed
    -> next
  }

=== c_barrier(-> next)
* {not boxes && CHOICE_COUNT() < 5} [You've had one eye on that barrier since we came in, Yusuf. Go on. What's happening out there that isn't in here? # id: the-barrier # move: notice-world # topic: driving]
  { b1:
    Same lady. Same frame. # speaker: yusuf # mood: yusuf tired
  - else:
    A lady with a frame, and me with my light off. # speaker: yusuf # mood: yusuf tired
  }
  Everybody looks. When they look back, Dr Adeyemi has drawn a box on her pad with nothing in it.
  -> next

=== c_mins(-> next)
* {CHOICE_COUNT() < 5} [I could do the notes as one page this time, in plain words and read out, if that's any use to you. # id: one-page # move: ask-permission # topic: notes # duty: minutes]
  ~ spelled = true
  Who'd read them? # speaker: yusuf # mood: yusuf amused # grants: notes
  I would. I do a very good flat voice. # speaker: tom # mood: tom amused
  -> next

// ---- Poor lines that any of the last turns can hold, so that there are always enough.

=== c_fill_c(-> next)
* {CHOICE_COUNT() < 5} [You'd both sooner that we did one small thing well, wouldn't you, than promised you all the rest of it? # id: call-it-a-win # move: leading-question]
  I wouldn't have put it that way. # speaker: carol # mood: carol closed
  -> next

=== c_fill_d(-> next)
* {CHOICE_COUNT() < 5} [I'd understand it if you'd heard all this before. I do want you to know that it'll be different this time. # id: goes-somewhere # move: premature-reassure]
  Different to what? # speaker: yusuf # mood: yusuf wary
  -> next

=== c_which(-> next)
* {CHOICE_COUNT() < 5} [Right, which of those goes in Yusuf's boot with all the others? You can be as rude about it as you like. # id: in-the-boot # move: elicit-preference]
  ~ called = true
  Not the number. I'd have had that on the fridge with the bus times. # speaker: carol # mood: carol at-ease
  Nor the call. You don't have to find it, or read it. It finds you. # speaker: yusuf # mood: yusuf warm # pose: yusuf leaning-in
  Either. If someone tells us what we can say. # speaker: priya # mood: priya wary
  -> next

=== c_start(-> next)
* {night && not core && trust >= 4.5 && CHOICE_COUNT() < 5} [Go on, then, Carol. Which night was it, and what did you do first? I'll do my best not to interrupt you. # id: start-where # move: open-question]
  -> core(next)
