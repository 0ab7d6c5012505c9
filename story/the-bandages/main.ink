// The bandages. One wet afternoon in Peg Sullivan's front room.
// Each turn is a knot that closes behind you. Lines that can come early or late are pools, drawn in with threads (<- p_...).
INCLUDE pools.ink
INCLUDE later.ink

VAR trust = 4
VAR heard = false
VAR fixes = 0
VAR turns = 0
EXTERNAL leave(topic)
EXTERNAL knows(fact)

// What has happened, kept here because knows() counts from the next reply.
VAR core = false      // she has told about the wedding
VAR two = false       // she has told what happens at two
VAR bed = false       // she has told about the bed and the chair
VAR shoe = false      // she has told about the shoes
VAR told = false      // she has told who told her off
VAR screen = false    // infection, blood flow and clot asked and looked for
VAR pulse = false     // blood flow test and foot pulse
VAR pain = false      // a number for the day, and one for the night
VAR net = false       // she has said what she would ring for
VAR firm = false      // you have promised the firm bandage
VAR opts = false
VAR pref = false
VAR plan = false
VAR joint = false     // a plan made after she was heard
VAR gave = false      // something was handed over before she was heard
VAR shut = false      // you settled it without her
VAR ally = false
VAR asked = false     // you asked what one good day would go on
VAR late = 0

-> hall

=== function leave(topic)
~ return false

=== function knows(fact)
~ return false

// ---------------------------------------------------------------- the door

=== hall
Rain. A green front door, and no uniform: your own blue coat, your own wet shoes, a bag. # minutes: 0 # place: peg-door # sound: rain
The door opens as far as the chain, shuts, and opens all the way. # mood: peg wary # pose: peg standing
You're the twelfth. # speaker: peg # mood: wary
The last one talked to my foot. Nice lad. He asked it how it was. # speaker: peg # mood: amused
Two steel pans stand in the narrow hall behind her, each as big as a drum. There is a brown raincoat on the only hook.
Come in, then. Mind the pans, they're off out. # speaker: peg # mood: wary # cue: pans
- (menu)
* [(Look at the raincoat.) # id: look-coat # look: coat]
  A man's, and dry. It has been dry a long time. A bus pass sticks out of the top pocket.
  -> menu
* [That's never a saucepan. You could bath a child in it. # id: pans-off # move: notice-world # topic: pans]
  There were days I'd have liked to. # speaker: peg # mood: amused
  St Anne's Juniors, twenty-six years. That one's mince and that one's custard. I only mixed them up the once. # speaker: peg # mood: at-ease
  She goes ahead of you with one hand on the wall, quick, all the same.
  -> room
* [I'm dripping on your mat. Where would you like this coat to go? # id: coat-where # move: ask-permission # topic: coat]
  Not on Jim's. # speaker: peg # mood: wary # grants: coat
  She holds her arms out for it, and it goes over the rail of the cooker, sleeves and all. # mood: peg at-ease
  It'll be dry before you've done with me. # speaker: peg # mood: amused
  -> room
* [(You hang your coat up first thing, so as not to drip all over her floor.) # id: coat-over # move: take-over]
  There was only the one hook. She comes back past you and lifts yours off. Underneath, the brown one has gone dark at the shoulder. # mood: peg hurt
  That's Jim's. # speaker: peg # mood: closed
  Yours goes on the door handle, where it drips.
  -> room
* [How did you come to get those down here, Peg, by yourself? # id: by-yourself # move: open-question]
  I got four hundred dinners out of them by myself. # speaker: peg # mood: wary
  She has moved them both this morning to where she wants them, and you have not asked why she wants them there.
  -> room
* [I'm sorry that it's eleven, Peg, and I don't know I'll do better. # id: no-better # move: own-uncertainty]
  The lad was sorry and all. He told the foot. # speaker: peg # mood: amused
  -> room

// ---------------------------------------------------------------- where to sit

=== room
The window is wide open on the rain. A saucer of something clear stands on the sill. On the television, in a tent, a man is beating eggs. # minutes: 2 # place: peg-front-room
She gets down into the chair by the fire in three goes. Her right leg goes up on a stool, in a clean tea towel and a nappy pin. The slippers are tartan, and not hers. # pose: peg sitting-back
There is a deep settee. There is a high chair at the window, with a newspaper on the arm, folded to the crossword.
Sit yourself down. He's about to murder that sponge. # speaker: peg # mood: amused
- (menu)
* [(Look at the saucer.) # id: look-saucer # look: saucer]
  Vinegar. It is what a cook puts out when there has been fish. There has been no fish.
  -> menu
* [(Look at the crossword.) # id: look-crossword # look: crossword]
  Half done, in ink, in capitals. It is for a Monday in March. It is June.
  -> menu
* [Point me at one, Peg, that isn't somebody's already. # id: whose-chair # move: ask-permission # topic: chair]
  The window one's Jim's. # speaker: peg # mood: wary # grants: chair
  You have the settee. It's a bed, if you pull it. It's a better bed than it is a settee. # speaker: peg # mood: at-ease
  You sit. It lets you down slowly, like a lift.
  -> swede
* [It looks a perfectly good sponge to me. I'd eat it. # id: good-sponge # move: notice-world # topic: telly]
  He keeps opening the door. # speaker: peg # mood: amused
  It was a good sponge till he started checking on it. You've to leave it be, and listen. You can hear when they're done. # speaker: peg # mood: at-ease # pose: leaning-in
  She pats the settee for you without taking her eyes off him.
  -> swede
* [(You take the high chair, so that your eyes are level with hers.) # id: window-chair # move: take-over]
  She looks at the newspaper, which is under your elbow. # mood: peg closed
  That was Jim's. You weren't to know. # speaker: peg # mood: hurt # pose: turned-away
  You get up again. There is no good way to do it.
  -> swede
* [(You stand where you're not in the way of the sponge, and watch it with her.) # id: stand-watch # move: hold-silence]
  Sit down, love. You're like a bailiff. # speaker: peg # mood: wary
  The settee lets you down slowly, like a lift.
  -> swede
* [Is it for the sound of the rain, Peg, that you have that open? # id: the-rain # move: closed-question]
  It's open because I want it open. # speaker: peg # mood: closed # pose: turned-away
  The curtain is soaked to the knee. She must have been sitting in that all day, and all yesterday.
  -> swede

// ---------------------------------------------------------------- the swede

=== swede
The notes are on your knee, with the page face down. She reads your face instead. # minutes: 5
You'll have it there that I take them off. I do. Most nights. # speaker: peg # mood: wary # fact: most-nights
Twenty-six years, and when the swede came back I never once went out and shouted at the children. # speaker: peg # mood: at-ease
I tasted the swede. # speaker: peg # mood: at-ease # cue: swede
- (menu)
<- p_swede(-> nights)
<- p_dress(-> nights)
* [All right, Peg. What's the matter with the swede? # id: matter-swede # move: open-question]
  { trust >= 5:
    You only ever see it at dinner time, you girls. All neat. It's a different leg at night. # speaker: peg # mood: at-ease # pose: leaning-in
    You write that down. In nine months of notes there isn't one made after four in the afternoon.
  - else:
    Well, nobody's eating it, are they? # speaker: peg # mood: wary
  }
  -> nights
* [And what was it, Peg, when you tasted it: not enough salt? # id: enough-salt # move: closed-question]
  Frozen in the middle. # speaker: peg # mood: amused
  It was not the swede that she was telling you about.
  -> nights
* [May I see it, Peg? I'd follow you better with it in front of me. # id: see-it # move: ask-permission # topic: leg]
  You'll have your look. It's not been short of looks. # speaker: peg # mood: wary
  It's at its best, half past two. # speaker: peg # mood: amused
  -> nights

// ---------------------------------------------------------------- nights

=== nights
It's fine when you've done it. It's fine all through the news. # speaker: peg # mood: tired # minutes: 8
And then it's two o'clock. # speaker: peg # mood: tired # cue: nights
- (menu)
<- p_two(-> ceiling)
<- p_pain(-> ceiling)
<- p_tablets(-> ceiling)
* [(You put the notes down on the carpet, by your wet shoes, and wait.) # id: notes-down # move: hold-silence]
  -> ask_two ->
  -> ceiling
* [So it's fine all through the news, and then it's two o'clock. # id: through-news # move: reflect-simple]
  That's it. You could read it out. # speaker: peg # mood: wary
  She waits, and you have come to the end of what you had.
  -> ceiling

=== ask_two
{ trust >= 5:
  ~ two = true
  It starts at the ankle and comes up like a kettle. I watch the clock. I get to two, most nights, and then I get the kitchen scissors. # speaker: peg # mood: tired # fact: two-oclock
  I'm not being awkward. I sit there in the chair, and I want it to stop. # speaker: peg # mood: hurt
- else:
  I get up. I put the light on. That's all. # speaker: peg # mood: closed
}
->->

// ---------------------------------------------------------------- the ceiling

=== ceiling
{ two:
  The chair, she said. She hears it too, and looks up. # minutes: 11
- else:
  Something ticks overhead, a pipe or a board. She looks up. # minutes: 11
}
There's a good bed up there. # speaker: peg # mood: tired
It's made. # speaker: peg # mood: hurt # cue: bed
- (menu)
<- p_bed(-> after_bed)
* [(Look at her chair.) # id: look-chair # look: her-chair]
  A pillow down the back of it, in a pressed case. A clock, a cup, a wireless, all set where one arm can reach.
  -> menu
* [(You look up, and then so does she again.) # id: ceiling-too # move: hold-silence]
  It's only the tank. # speaker: peg # mood: tired
  You go on looking, both of you, at where a tank would be.
  -> after_bed
* [Would it be so bad, Peg? A week in that would beat my whole bag. # id: week-flat # move: unsolicited-fix]
  ~ gave = true
  I know what a bed does. # speaker: peg # mood: closed # pose: turned-away
  -> after_bed
* [We can leave the bed for another day, Peg. Would you sooner we did? # id: another-day # move: ask-permission # topic: bed]
  It'll still be there. # speaker: peg # mood: tired # refuses: bed
  She looks at the ceiling, and you look at your list.
  -> after_bed
* [Do you get a good day, Peg, down here, one in the week? # id: good-day # move: closed-question]
  Down here? There's a van comes, Wednesdays. # speaker: peg # mood: closed
  She has stopped looking at the ceiling.
  -> after_bed

=== after_bed
{ bed: -> jim | -> loaf }

=== ask_bed
{ trust >= 5:
  ~ bed = true
  Jim died in it. March. It was a Tuesday, so I'd a fish pie in. # speaker: peg # mood: hurt
  I do the sheets every Monday. I've just not got in them. I've been down here since, in the chair. # speaker: peg # mood: moved # fact: in-the-chair
- else:
  I'm as well down here. It's nearer the kettle. # speaker: peg # mood: closed
}
->->

// She has told about the bed.
=== jim
We'd a talk, the night before. Him and me. # speaker: peg # mood: moved # cue: last-talk # minutes: 14
Her mouth shuts. There is a tea loaf under a net on the side, and now she has the knife in her hand.
You'll have a bit of this. # speaker: peg # mood: wary
- (menu)
* [(You hold out your plate for it, and nothing else.) # id: hold-plate # move: hold-silence]
  Good. # speaker: peg # mood: moved
  She cuts it thick. That talk is staying where it is. You have both seen where she put it.
  You've the end. It's the best bit, and I don't give it to everyone. # speaker: peg # mood: warm # pose: leaning-in
  -> ring
* [That was for you and him. It's no business of the nurse's. # id: two-of-you # move: reflect-complex]
  It was. # speaker: peg # mood: moved
  She butters it right to the edges, the way you would for a child.
  -> ring
* [How long had you been married, the two of you? # id: how-long # move: closed-question]
  Fifty years, all but a fortnight. We'd ordered the buffet. # speaker: peg # mood: amused
  It is the one she has ready. You've been given what everyone is given.
  -> ring
* [You can tell me. It won't go any further. What did he say? # id: get-said # move: persuade]
  I'd sooner you had the loaf. # speaker: peg # mood: closed # pose: turned-away
  -> ring
* [Shall we let that be, Peg, and get your foot back up? # id: let-that-be # move: ask-permission # topic: last-talk]
  It's the loaf I was offering. # speaker: peg # mood: closed
  The slice is a thin one.
  -> ring

// She has not.
=== loaf
You'll have a bit of tea loaf. There's always plenty. I make it nights. # speaker: peg # mood: wary # cue: loaf # minutes: 14
She is up and sawing at it before you have answered, with her weight on the left leg.
- (menu)
* [At three in the morning, then, stood up, with the oven on. # id: one-leg # move: reflect-complex]
  -> ask_loaf ->
  -> ring
* [I've talked to this bag since I came in. I'll have the crust, please. # id: talked-bag # move: own-uncertainty]
  You'll have the end, then, and no talking with your mouth full. # speaker: peg # mood: at-ease
  It is a very good loaf. You eat it, and it has done what it was cut for.
  -> ring
* [Shall I cut it, and you get the weight off that foot? # id: cut-it # move: ask-permission # topic: loaf]
  I've cut for four hundred. # speaker: peg # mood: wary # refuses: loaf
  She cuts two slices, and there is not a hair between them.
  -> ring
* [Can you get in and out of the bath all right with that, Peg? # id: the-bath # move: closed-question]
  I've not had a bath since October. Is there a box for that? # speaker: peg # mood: closed # fact: bath
  There is a box for that.
  -> ring
* [You're always feeding someone, Peg. Who is it that feeds you? # id: looks-after # move: leading-question]
  It's a loaf. It's so there's something to do. # speaker: peg # mood: hurt # pose: turned-away
  -> ring

=== ask_loaf
{
- trust >= 5 && not two:
  It's that or sit and look at it. # speaker: peg # mood: tired
  -> ask_two ->
- trust >= 5:
  It's that or sit and look at the ceiling. # speaker: peg # mood: tired
  -> ask_bed ->
- else:
  It's only flour. # speaker: peg # mood: wary
  But she puts the end slice on your plate, and it's the end that people fight for.
}
->->

// ---------------------------------------------------------------- the telephone

=== ring
The telephone goes, on the arm of her chair. She looks at the name on it. # minutes: 17 # sound: phone
That'll be our Orla. About the pans. # speaker: peg # mood: anxious # cue: orla
She lets it ring.
- (menu)
<- p_matter(-> choir, -> pans)
* [(Look at the photograph.) # id: look-photo # look: photo]
  A dance floor. A man in a good suit, standing dead still. Round him there is a blur with silver shoes on.
  -> menu
* [(You let it ring out, and watch the sponge.) # id: ring-out # move: hold-silence]
  -> ask_core ->
  { core: -> aisle(-> choir) | -> pans }
* [Somebody's going at it, in those silver shoes. That's never you, Peg. # id: silver-shoes # move: notice-world # topic: photo]
  { trust >= 5:
    It is. And that's Jim, not dancing. He couldn't. He stood still, and I went round him. # speaker: peg # mood: warm
    The ringing stops.
  }
  -> ask_core ->
  { core: -> aisle(-> choir) | -> pans }
* [Shall I step out, so that you can take that in private? # id: step-out # move: ask-permission # topic: phone]
  You stop where you are. # speaker: peg # mood: wary # refuses: phone
  She had been watching the phone. Now she is watching you be polite.
  -> pans
* [It's lovely that she rings you. You can tell you're very well loved. # id: family-ring # move: premature-reassure]
  She puts the phone face down.
  It does. # speaker: peg # mood: closed
  -> pans

=== ask_core
{ trust >= 5:
  -> tell_core ->
- else:
  It can ring. She only wants to know what time I'm in. I'm always in. # speaker: peg # mood: wary
}
->->

=== tell_core
~ core = true
She's getting married, our Orla. Six weeks Saturday. It's his mother doing the dinner, for two hundred, and she's to have my pans. # speaker: peg # mood: warm
So the pans are going. # speaker: peg # mood: amused
I've told her I'm not. My hip, I said. It's not my hip. It's up that aisle in a dead man's slippers, smelling like a drain. # speaker: peg # mood: hurt # fact: wedding
->->

// The turn after she has said it.
=== aisle(-> next)
She laughs. It doesn't last. # mood: peg hurt # cue: aisle # minutes: 20
- (menu)
<- p_wash(next)
<- p_pans(next)
* [What is it about the aisle, Peg, that's the worst of it? # id: which-bothers # move: open-question]
  They're Jim's. Nothing else goes on. # speaker: peg # mood: wary
  She turns one foot, as you would in a shoe shop. You had asked for the worst of it, and that isn't it.
  -> next
* [You'd have them laughing in the pews, Peg, before she got to the front. # id: in-the-pews # move: affirm]
  I would. I always have. # speaker: peg # mood: amused
  She is still looking at the slippers.
  -> next
* [She'd have you up there in wellingtons sooner than not at all. # id: get-you-there # move: premature-reassure]
  Would she? In the photographs? # speaker: peg # mood: closed # pose: turned-away
  -> next

=== is_heard
{ trust >= 6:
  She doesn't answer. She takes what's left of your slice, and eats it herself. # mood: peg moved
  I've not told a soul that. I've told them all hip. # speaker: peg # mood: moved # pose: leaning-in
- else:
  That's about it. # speaker: peg # mood: moved
  She looks at you as if you had come in only now.
}
->->

// She has not told.
=== pans
Three more rings, then nothing. In the hall something settles, with a small steel sound. # minutes: 20
One pan or two, she'll want to know. # speaker: peg # mood: anxious # cue: orla
- (menu)
<- p_plan(-> choir)
* [What is it they're cooking, that wants a pan that size? # id: what-cooking # move: open-question]
  -> ask_core_again ->
  { core: -> aisle(-> choir) | -> choir }
* [(You drink some of your tea, now it's cooled.) # id: both-hands # move: hold-silence]
  You'll want that hotted up. # speaker: peg # mood: wary
  She does it, the good leg first, and when she is down again it's the tea that you have talked about.
  -> choir
* [How's Orla been with you, Peg, since the spring? # id: looks-in # move: open-question]
  When she can. She's a lot on. # speaker: peg # mood: closed
  She had been going to say what.
  -> choir
* [They do ask a lot of you, don't they? # id: ask-a-lot # move: leading-question]
  I like being asked. # speaker: peg # mood: closed # pose: sitting-back
  -> choir

=== ask_core_again
{ trust >= 5:
  -> tell_core ->
- else:
  Mince, I should think. # speaker: peg # mood: wary
  It is a true answer, and she shuts the door of it quietly.
}
->->

// ---------------------------------------------------------------- choir

=== choir
Under the noise of the tent she has been humming. It's the low part of something. She stops. # minutes: 23
Thursdays was choir. They've a woman from Kettering doing alto. # speaker: peg # mood: tired # cue: choir
- (menu)
<- p_net(-> leg)
<- p_rooms(-> leg)
* [What was it that stopped you getting there, of a Thursday? # id: stopped-you # move: open-question]
  -> ask_shoe ->
  -> leg
* [(You wait, in case there's any more of the tune to come.) # id: more-tune # move: hold-silence]
  { trust >= 5:
    There are four bars more. They are for somebody else to sing over.
    She's very good, mind. They hold the phone up. # speaker: peg # mood: tired
  }
  -> ask_shoe ->
  -> leg
* [Was it good company, Peg, of a Thursday? # id: the-company # move: closed-question]
  Half of them I can't abide. It's the bottom line I miss. # speaker: peg # mood: closed
  -> leg
* { net || not (plan || opts) } [You shouldn't miss it for want of a lift, Peg. I'll book you one. # id: car-scheme # move: take-over]
  ~ shut = true
  A car. # speaker: peg # mood: closed # pose: turned-away
  And what do I do at the other end, love? Fly in? # speaker: peg # mood: hurt
  -> leg

=== ask_shoe
{ trust >= 5:
  ~ shoe = true
  There's no shoe goes on over it. I tried them all, the whole wardrobe. I'd a row of them down the stairs, like a fire drill. # speaker: peg # mood: amused
  No shoe, no bus. No bus, no choir. # speaker: peg # mood: tired # fact: shoes
- else:
  Oh, the weather. You know. # speaker: peg # mood: closed
}
->->

// ---------------------------------------------------------------- the leg

=== leg
{ heard && trust >= 6:
  So. You've sat there all this time, and not touched it. # speaker: peg # mood: amused # minutes: 26
- else:
  You'll want your look, then. # speaker: peg # mood: wary # minutes: 26
}
She undoes the pin herself, and lays her hand flat on the tea towel.
It doesn't hurt. # speaker: peg # mood: closed # cue: no-hurt
You had not asked.
- (menu)
<- p_care(-> jar)
* [You've had to say that before. You had it ready. # id: say-before # move: reflect-complex]
  I've had the practice. # speaker: peg # mood: closed # pose: sitting-back
  It is quite true. She has gone back behind it, all the same.
  -> jar
* [(You keep your hands in your lap, and wait.) # id: hands-lap # move: hold-silence]
  -> ask_told ->
  -> jar
* [I'm glad, Peg. I'd sooner hear you say so than read it in there. # id: like-to-hear # move: premature-reassure]
  Well, then. # speaker: peg # mood: closed
  -> jar
* [It doesn't hurt, then, Peg. # id: no-hurt # move: reflect-simple]
  That's what I said. # speaker: peg # mood: wary # pose: sitting-back
  -> jar

=== ask_told
{
- trust >= 7:
  ~ told = true
  One of you told me I'd lose it. She'd her coat on. 'You carry on, Margaret, and you'll lose that leg.' # speaker: peg # mood: hurt
  My mum lost hers. I was eleven. I used to carry her tea up. # speaker: peg # mood: moved
  So I say it doesn't hurt. It saves time. # speaker: peg # mood: tired # fact: told-off
- trust >= 5:
  I don't like it fussed, that's all. # speaker: peg # mood: wary
- else:
  Well, it doesn't. # speaker: peg # mood: closed
}
->->

// ---------------------------------------------------------------- the jar

=== jar
{ screen:
  The tea towel is off, and folded in four. The ulcer is the size of a plum, above the ankle, and somebody has kept it very clean. # minutes: 30
- else:
  The tea towel comes off. The ulcer is the size of a plum, above the ankle, and somebody has kept it very clean. # minutes: 30
}
There is a jar of honey on the hearth with a spoon stood up in it. She sees you see it.
That's for my toast. # speaker: peg # mood: wary # cue: honey
There is no toast.
- (menu)
* [I've never had it off a spoon. What's it like, on toast? # id: on-toast # move: open-question]
  -> ask_honey ->
  -> bag
* [Nine months of us, and no better. I'd have tried the larder as well. # id: trying-things # move: own-uncertainty]
  -> ask_honey ->
  -> bag
* [Would you like me to look the other way, Peg, while you move that? # id: other-way # move: ask-permission # topic: honey]
  It's a jar of honey. It's not a still. # speaker: peg # mood: amused # refuses: honey
  She moves it to her other side, all the same.
  -> bag
* [It's not so daft, honey. There's a medical sort I'll order you. # id: medical-sort # move: unsolicited-fix]
  ~ gave = true
  It's for my toast. # speaker: peg # mood: closed
  -> bag
* [What sort is it, Peg, the runny or the set? # id: what-sort # move: closed-question]
  Set. It stops where you put it. # speaker: peg # mood: amused
  Then she hears herself, and moves the spoon. # mood: peg wary
  -> bag

=== ask_honey
{
- trust >= 7:
  She has a look at you, and decides.
  Four pounds ninety, that jar. I dab it on, of a night. And I only start at the top, where it bites. If one of you had let that out an inch, I'd not have gone on. # speaker: peg # mood: wary # fact: honey
  I boil the spoon. I've had more hygiene certificates than that lad's had hot dinners. # speaker: peg # mood: amused
- trust >= 5:
  It's a bit sweet. # speaker: peg # mood: amused
  It is nearly a joke, and nearly an answer.
- else:
  It's toast. # speaker: peg # mood: closed
}
->->

// ---------------------------------------------------------------- the bag

=== bag
{
- heard && trust >= 6:
  In the tent the sponge is out, and it is flat. She nods, as if at a funeral. # minutes: 34 # mood: peg at-ease
  Go on, then. What have you got in that bag? # speaker: peg # mood: at-ease # pose: leaning-in # asks-advice
- heard:
  In the tent the sponge is out, and it is flat. # minutes: 34
  Well. There's your leg. # speaker: peg # mood: wary
- else:
  In the tent the sponge is out, and it is flat. # minutes: 34
  Well, you've not come for the loaf. # speaker: peg # mood: wary # pose: sitting-back
}
- (menu)
<- p_wrap(-> table1)
<- p_may(-> table1)
<- p_care(-> table1)
<- p_person(-> table1)
{ heard && trust >= 6:
  <- x_never_mind
- else:
  <- x_on_today
}
-> DONE

=== x_never_mind
* [Never you mind the bag, Peg. I'd sooner go on hearing about you. # id: never-mind-bag # move: interrupt]
  I asked you what was in it. # speaker: peg # mood: wary # pose: sitting-back
  She had, and it was the first thing that she had asked you for.
  -> table1

=== x_on_today
* [You've been more than patient. Let's have it on today, nice and firm. # id: on-today # move: unsolicited-fix]
  ~ firm = true
  If you like. It's your bag. # speaker: peg # mood: closed # pose: sitting-back
  Not while he's doing his jam. After. # speaker: peg # mood: closed
  -> table1

=== table1
You put what you have on the settee between you. It doesn't look like much. # minutes: 37
- (menu)
<- p_options(-> table2)
<- p_care(-> table2)
<- p_back(-> table2)
<- p_tablets(-> table2)
{ core:
  <- x_about_orla
- else:
  <- x_bad_time
}
-> DONE

=== x_about_orla
* [Who's going to see to the custard, if you're not there to? # id: about-orla # move: open-question]
  It'll come in a tub. I've made my peace with it. # speaker: peg # mood: amused
  She nods at what you have put on the settee.
  And that lot? Is it shy? # speaker: peg # mood: wary
  -> table2

=== x_bad_time
* [I've been counting dressings, Peg, and you've been counting something else. # id: bad-time # move: own-uncertainty]
  Minutes. He's four left, and that's never jam. # speaker: peg # mood: amused
  She gives the bag a look, too, so as not to leave it out. # mood: peg wary
  -> table2

=== table2
The rain has got into its stride. # minutes: 40 # sound: rain
- (menu)
<- p_which(-> table3)
<- p_plan(-> table3)
<- p_person(-> table3)
<- p_wash(-> table3)
{ bed && (pref || joint || not opts):
  <- x_about_jim
}
{ not bed && (pref || joint || not opts):
  <- x_look_over
}
* { not heard } [Suppose Orla did the custard, Peg, and you gave the orders? # id: ring-orla # move: unsolicited-fix]
  ~ shut = true
  You'll leave our Orla alone. # speaker: peg # mood: hurt # pose: turned-away
  It is said quite quietly. In the tent somebody is crying over a tart.
  -> table3
* { heard } [What'll you have on for it, Peg, from the ankles up? # id: have-on # move: open-question]
  Navy. It's always navy. # speaker: peg # mood: amused
  It won't go with any of that. # speaker: peg # mood: wary
  She means what is on the settee, and she would like to get on.
  -> table3

=== x_about_jim
* [Would you mind if I asked you a bit about Jim? # id: about-jim # move: ask-permission # topic: jim]
  I would, a bit. # speaker: peg # mood: wary # refuses: jim
  She says it quite kindly. She has told you what she wanted to tell you about Jim.
  -> table3

=== x_look_over
* [(You say nothing, and let her look it all over for herself.) # id: look-over # move: hold-silence]
  You can talk. It's only a bandage. # speaker: peg # mood: amused
  -> table3

=== table3
She has cut more of the loaf, and neither of you has noticed her do it. # minutes: 43
- (menu)
<- p_options(-> table4)
<- p_plan(-> table4)
<- p_care(-> table4)
* [(You look where she's looking, at the silver shoes, and let her look.) # id: long-quiet # move: hold-silence]
  It's not for sale. # speaker: peg # mood: amused
  -> table4
* { core } [I can see you there, Peg. Front pew, the silver shoes, and nobody carrying you. # id: two-shoes # move: premature-reassure]
  Can you? What have I on the other foot? # speaker: peg # mood: closed
  -> table4
* { not core } [Nine months of toast, Peg. There's a good few custards in you yet. # id: not-alone # move: premature-reassure]
  Is there? And who's eating them? # speaker: peg # mood: closed
  -> table4

=== table4
Your phone buzzes in your pocket: the next visit. You let it. # minutes: 46
- (menu)
<- p_plan(-> step)
<- p_net(-> step)
<- p_person(-> step)
{ joint || net || not (plan || opts):
  <- x_who
}
* [What'll you say, when that phone goes again and she asks who's been? # id: feeling-now # move: open-question]
  I'll say the twelfth, and that you ate your crusts. # speaker: peg # mood: amused
  -> step
* [And what's it been like for you, Peg, having me here this afternoon? # id: having-me # move: open-question]
  You've not been any trouble. # speaker: peg # mood: wary
  She folds the tea towel in eight, which it doesn't want to go.
  -> step

=== x_who
* [(You take your phone out, and switch it right off for her.) # id: who-that-is # move: interrupt]
  You've somebody waiting. You get off. # speaker: peg # mood: closed # pose: sitting-back
  She squares the tea towel on her knee, ready to go back on.
  -> step

// ---------------------------------------------------------------- on the step

=== step
{
- firm && not joint && not screen:
  The jam was done, so you did the bandage: toe to knee, firm, and very neat.
- firm && not joint:
  There is a clean dressing on the leg, and nothing tight. The firm one is on the arm of the settee, in its wrapper, for when the doctor has rung.
- else:
  There is a clean dressing on the leg now. It's a light one, and nothing tight.
}
She comes to the door with you, one hand on the wall. The pans are in the way, so you both stand in the hall. # minutes: 50 # place: peg-door # pose: peg standing
- (menu)
<- p_net(-> after)
{ core && not heard:
  <- p_pans(-> after)
- else:
  <- p_person(-> after)
}
* [(You stand with her and the pans a minute, and say nothing.) # id: stand-minute # move: hold-silence]
  You're letting the wet in. # speaker: peg # mood: amused
  -> after
* [What should the next one know, before she comes through that door? # id: next-one # move: open-question]
  { trust >= 6:
    Tell her to taste it. # speaker: peg # mood: amused
  - else:
    That I'm in. # speaker: peg # mood: wary
  }
  -> after
* { net || not (plan || opts) } [Keep it on for me till Friday. I'd only lie awake worrying about you. # id: awake-worrying # move: persuade]
  That'd be two of us up, then. # speaker: peg # mood: wary
  She moves one of the pans six inches to the left, with her good foot.
  -> after
* [I'll write it up in the car, and not sit here scribbling at you. # id: write-up # move: take-over]
  ~ shut = true
  You do that. Only I'd have liked to see what it said. # speaker: peg # mood: wary
  -> after
