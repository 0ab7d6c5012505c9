// Lines that can come at more than one time. The engine codes each by what came before it.

VAR where_said = false

// A reflection before he has told you, or the turn at which he is heard.
=== p_where(-> next)
* { not where_said } [It isn't your memory, then. It's where you'll be when it works. # id: where-youll-be # move: reflect-complex]
  ~ where_said = true
  { core:
    -> is_heard ->
  - else:
    { trust >= 4.5:
      He stops squaring the packet. # mood: desmond at-ease # pose: desmond leaning-in
      Now that's a better question than they had on the ward. # speaker: desmond # mood: at-ease
    - else:
      There's nothing wrong with my memory. # speaker: desmond # mood: wary
    }
  }
  -> next

// At the packet, or at the drawer.
=== p_six(-> next)
* [Six over, and you knew it before I'd got my coat off. # id: six-over # move: affirm]
  Thirty-one years of cashing up. You go short, they take it out of your pay. # speaker: desmond # mood: at-ease
  He squares up whatever is in front of him.
  I was never short. # speaker: desmond # mood: at-ease
  -> next

// When he has just shown you his, or an hour later, when it is only yours.
=== p_sent(-> next)
* { not sent } [I was sent here with a box, and I never asked what it was for. # id: sent-with-one # move: own-uncertainty]
  ~ sent = true
  { choose1:
    { on_table:
      He slides it back across the table to you. It rattles all the way. # pose: desmond leaning-in
      That's it for now, then. # speaker: desmond # mood: amused
    - else:
      It's rattled in that bag every time you've moved your foot. I thought it was your dinner. # speaker: desmond # mood: amused # pose: leaning-in
    }
  - else:
    Leave it with me. I'm short of somewhere for stamps. # speaker: desmond # mood: amused # pose: leaning-in
  }
  ~ boxed = false
  -> next

// At the tap, or when Gwen has asked him about it and he hasn't said.
=== p_ring(-> told_next, -> next)
* { not core } [There's a pencil ring round the 12.52. Where does that one take you? # id: ring-round # move: notice-world # look: timetable]
  { column:
    You've had one eye on that since I put the tap on. # speaker: desmond # mood: wary
  }
  -> ask_core ->
  { core: -> told_next | -> next }

// Over the blank column, or when there are other things on the back of it.
=== p_fill(-> next)
* { not filled } [What would you have to do to fill one line of it in? # id: fill-one-line # move: open-question]
  ~ filled = true
  -> ask_scales ->
  -> next

// ---------------------------------------------------------------- the plain questions

=== p_many(-> next)
* { not asked } [How many pillows do you sleep on, and how many was it last week? # id: how-many # move: closed-question]
  -> ask_pillows ->
  -> next

=== p_tired(-> next)
* { core } [You sit up all night, and then you go and do two buses. # id: two-buses # move: affirm]
  Four. There's the coming back. # speaker: desmond # mood: amused
  -> next

=== p_obs(-> next)
* { not obs } [May I take your pulse and pressure, and put this clip on your finger? # id: the-clip # move: ask-permission # topic: obs # duty: obs]
  ~ obs = true
  { trust >= 3:
    You may. I'll have the numbers, please. # speaker: desmond # mood: at-ease # grants: obs
    You say each one as you get it. He writes them on the domino sheet, under his own score. # pose: desmond leaning-in
    Is that a win? # speaker: desmond # mood: amused
    You say that you'd like the last one higher, and that you'd want the heart nurse to have them.
  - else:
    If it's on your list. # speaker: desmond # mood: closed # grants: obs
    He holds the finger out a long way from the rest of him.
  }
  -> next

=== p_act(-> next)
* { asked && not act } [That has to be reported, Mr Clarke. I'm ringing Gwen, the heart nurse, now. # id: ring-gwen # move: speak-up # red # duty: act-today]
  ~ act = true
  { trust >= 5:
    Then ring. I'll sit here and be talked about. # speaker: desmond # mood: hurt
    You put the phone down flat among the dominoes, with the sound up, so that he can hear it all. # sound: phone
  - else:
    You'll do what you do. # speaker: desmond # mood: closed
    You put the phone down flat on the table, so that he can hear it all. He looks at the wall. # sound: phone
  }
  'How many pillows, Mr Clarke?' says Gwen. She says it to him.
  He tells her. He gives her the day, and the shoes, and the sock. She wants him at the day unit, half past four. A car, not a bus.
  { core:
    And tomorrow? It's Winnie, tomorrow. # speaker: desmond # mood: anxious
    'Ask me at six,' says Gwen. 'I'll not promise, and I'll not forget.'
    He writes 'six' on the score sheet. # mood: desmond at-ease
  - else:
    And tomorrow? # speaker: desmond # mood: anxious
    'What's tomorrow?' says Gwen. He looks at you, and doesn't say.
  }
  -> next

// ---------------------------------------------------------------- offers

=== p_later(-> next)
* { not presc } [It could go after you're back in, those two days, if the heart nurse signs. # id: after-youre-in # move: OFFER # topic: timing # duty: prescriber]
  ~ presc = true
  { leave("timing") || (heard && trust >= 6):
    ~ times = true
    He says nothing for so long that you both hear the boiler light.
    Half past five. I'm in by twenty past. I'd be up and down till eleven, and what of it? There's the snooker. # speaker: desmond # mood: at-ease # pose: leaning-in
    The leaflet says not after four, you tell him, so that a man can sleep.
    At four I'm on the 62. # speaker: desmond # mood: amused
    I'd thought it. I'd not thought it was allowed. # speaker: desmond # mood: moved
    It isn't yours to allow, you tell him. It's hers. So you write down his times, just as he has them, and the bit about his sleep, to give to her.
  - else:
    { core:
      It says 'morning' on the packet. # speaker: desmond # mood: wary
      You write 'heart nurse?' on your sheet, and he watches you do it.
    - else:
      Back in from where? # speaker: desmond # mood: closed # pose: sitting-back
      You don't know. You write 'heart nurse?' on your sheet.
    }
  }
  -> next

=== p_key(-> next)
* [There's a key that opens locked toilets, and a bottle you can carry. # id: key-bottle # move: OFFER # topic: travel]
  { leave("travel") || (heard && trust >= 6):
    A key. # speaker: desmond # mood: at-ease # pose: leaning-in
    There's a locked one at the Cattle Market, behind the parcels. I've looked at that door for a year. # speaker: desmond # mood: amused
    As for the bottle, we'll say I've heard you. # speaker: desmond # mood: amused
  - else:
    { core:
      And where do I stand with my bottle? Upstairs, at the front? # speaker: desmond # mood: hurt
    - else:
      What for? # speaker: desmond # mood: closed # pose: sitting-back
    }
  }
  -> next

=== p_scales(-> next)
* [They make scales that say the number out loud. I can get you some. # id: say-it-aloud # move: OFFER # topic: scales]
  { leave("scales") || (heard && trust >= 6):
    Do they say it quietly? # speaker: desmond # mood: amused
    I could put it on the domino sheet. I look at that. # speaker: desmond # mood: at-ease
  - else:
    To the whole street. # speaker: desmond # mood: closed
  }
  -> next

=== p_amber(-> next)
* { not net } [Would you ring, for more pillows, or five pounds in a week? Breathless sat still is 999. # id: ring-or-999 # move: OFFER # topic: signs # duty: safety-net]
  ~ net = true
  { leave("signs") || (heard && trust >= 6):
    Say it again, and slower. # speaker: desmond # mood: at-ease
    He writes it in two lines. 'Amber, the heart nurse', and her number. 'Red, 999'. You add the rest: two or three pounds overnight, ankles, lasting chest pain, muddle.
    I never ran a red in my life. It's the ambers that I took. # speaker: desmond # mood: amused
  - else:
    Is that on the leaflet? # speaker: desmond # mood: closed
    It is. You write the heart nurse's number across the top of it.
  }
  -> next

=== p_may(-> next)
* [Could I say what I know, about times and keys? You'd know the road. # id: may-i-say # move: ask-permission # topic: timing]
  { trust >= 4:
    Say it. I'll ring the bell when I've heard enough. # speaker: desmond # mood: amused # pose: leaning-in # grants: timing # grants: travel # grants: signs # grants: scales
  - else:
    I've had the leaflet, thank you. # speaker: desmond # mood: closed # refuses: timing
  }
  -> next

// ---------------------------------------------------------------- choosing

=== p_three(-> next)
* { not opts } [Three ways: leave it be, move it on those days, or travel differently. # id: three-ways # move: offer-options]
  ~ opts = true
  { heard:
    You draw them on the back of the ward's chart, as three roads.
    You've left one off. I could do two of them at once. # speaker: desmond # mood: amused # pose: leaning-in
    He is right. He draws it in for you, and then he sits and looks at it.
    And what would the heart nurse say to that one? # speaker: desmond # mood: at-ease # asks-advice
  - else:
    I was told mornings. # speaker: desmond # mood: wary
    You draw three roads on the back of the ward's chart. He looks to see where they go, and they don't go anywhere.
  }
  -> next

=== p_which(-> next)
* { opts && not pref } [Which of them would still work on a wet Tuesday in February? # id: wet-tuesday # move: elicit-preference]
  ~ pref = true
  { heard:
    Moving it. Roads get dug up. If I'm stood at the Cattle Market for forty minutes, I want nothing in me but tea. # speaker: desmond # mood: at-ease # pose: leaning-in
    And a door, for the days when I can't move it. You want a relief bus. # speaker: desmond # mood: at-ease
  - else:
    You'd have to ask the doctor. # speaker: desmond # mood: wary
  }
  -> next

=== p_plan(-> next)
* { not plan && core } [It's your times, me chasing the nurse, and you ringing if it's worse. In pencil. # id: what-missing # move: plan-together # uses: winnie # uses: toilets # uses: scales # safety-net]
  -> make_plan ->
  -> next
* { not plan && not core } [You fill in the chart, and I ring on Monday. In pencil, for now. # id: left-out # move: plan-together]
  ~ plan = true
  I can see nothing wrong on it. # speaker: desmond # mood: wary
  It is true. What is wrong isn't on it.
  -> next

=== make_plan
~ plan = true
{ heard:
  ~ full = true
  You've not got my weight. # speaker: desmond # mood: amused
  Give me scales that talk, and I'll put it on here, next to hers. She'll want to see me winning at something. # speaker: desmond # mood: at-ease
  He rules a line down the domino sheet. On the timetable he writes it out fair: Tuesdays and Fridays, a second ring, round half past five. 'Not till signed', he puts. # pose: desmond leaning-in
  { presc && not times && trust >= 6:
    ~ times = true
    You copy his times on to your own sheet, under 'heart nurse?', and put tomorrow's date to it.
  }
  { not net:
    And when do I ring? I don't want to be a nuisance, and I don't want to be dead. # speaker: desmond # mood: amused # asks-advice
  }
- else:
  If that's what's best. I'll do as I'm told on the days I can. # speaker: desmond # mood: wary
  You write it out, and it takes up four lines. He thanks you for it.
}
->->

=== p_clive(-> next)
* [Who else would you let in on this, if it was up to you? # id: let-in # move: invite-ally]
  { trust >= 5:
    ~ clive = true
    Clive. He's got a car, and I've never once asked. # speaker: desmond # mood: amused
    He drives like a man posting letters. But he'd come. # speaker: desmond # mood: warm
  - else:
    It is up to me. # speaker: desmond # mood: closed
  }
  -> next

=== p_clive_word(-> next)
* { plan || opts || net } [I've talked and talked. What'll you tell Clive that you're doing? # id: tell-clive # move: teach-back]
  { heard && net:
    I'll tell him I'm on a new timetable, once it's signed. And that if it's one more pillow I ring the heart nurse, and if I can't get my breath sat down I ring the other lot. Then I'll beat him. # speaker: desmond # mood: amused
  - else:
    { heard:
      I'll tell him somebody did the sum. # speaker: desmond # mood: warm
      He stops there. You notice where he stops.
    - else:
      I'll tell him the nurse came. # speaker: desmond # mood: wary
    }
  }
  -> next

// ---------------------------------------------------------------- when it has gone past

=== p_late(-> next)
* { not core && late == 0 } [Tuesdays and Fridays you're not here. So where's the 14 taking you? # id: out-there # move: open-question]
  ~ late = 1
  -> ask_late ->
  -> next
* { not core && late == 1 } [When you're on that bus tomorrow, who'll be waiting at the other end? # id: other-end # move: open-question]
  ~ late = 2
  -> ask_late ->
  -> next
+ { not core && late >= 2 } [I've lost my thread, Mr Clarke. I don't know what I'm asking you any more. # id: wrong-end # move: own-uncertainty]
  ~ late = 3
  -> ask_late ->
  -> next

=== ask_late
{
- trust >= 5:
  He takes the packet off the table and puts it on the fridge, under the timetable.
  -> tell_core ->
- late == 1:
  Where I go. # speaker: desmond # mood: wary
  But it stays there, on the table, between you.
- late == 2:
  My wife. # speaker: desmond # mood: wary
- else:
  You've stopped writing, I notice. # speaker: desmond # mood: at-ease
}
->->

=== p_hear(-> next)
* { core && not heard } [12.52, take away one o'clock. I get minus eight, Mr Clarke. # id: wont-go # move: reflect-simple]
  -> is_heard ->
  -> next
