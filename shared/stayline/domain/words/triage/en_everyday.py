"""Everyday English of customers: food, rooms, shops, clinics, phones (see `mention`)."""

from typing import Final

THINGS: Final = """
    food/meal/breakfast/coffee/tea/soup/pizza/burger/chips/fries/chicken/steak/toast/eggs/bread/
    cake/rice/pasta/salad/room/bed/pool/shower/bath/water/towels/glasses/floor/table/pillow/mattress"""

SPOKEN: Final[dict[str, str]] = {
    "good": f"""
    deserve/deserves ~2 medal/medals/raise/rise/award/bonus/pint/promotion, is/was/were/are to die
    for,
    magician, magic, magical, wizard, genius, angel, angels, saint, is ~1 a ~1 godsend, godsend,
    diamond, treasure, hero, heroes, superstar*, rockstar*, grafters, lifesavers, slept/sleep/
    sleeping ~1 like ~1 a ~1 baby/log/dream/king/queen, best ~1 sleep, like a dream/glove/charm/
    clockwork/pro, like clockwork, like new, is/was/are ~1 a dream, good as new, looks/looking ~1
    brand new, i got nothing, never thought ~1 id see the day, purrs like ~5 had ~1 it, brand new
    again, wont let anyone/anybody/nobody ~1 else, go/going/goes nowhere else, wouldnt/wont ~1 go/
    trust/use ~1 anywhere/anyone/nobody else, wouldnt ~2 take ~1 a/any ~1 tip/penny/money, without
    ~2 grumble/moan/fuss/hassle/complaint/quibble, thats how you/its ~1 do/done, how its done,
    should be illegal, so good its illegal/criminal, addicted, hooked, cant get enough, cant/
    couldnt/cannot thank ~3 enough, thank ~2 enough, say fairer, never looked better/back, never
    felt better, never slept better, never tasted better, best thing ~4 done/bought/had/year/ever,
    best thing since, same time next week/month/year, buzzing, stoked, smashed it, bossed it, nailed
    it, lush, belter, cracker, ta from, ta very much, ta muchly, bless her/him/them/you, moreish,
    mouth watering, melt* in ~1 the/my/your/mouth, to die for, finger licking, proved me wrong,
    knows/knew ~2 stuff/job/onions, on the ball, couldnt ~1 do enough, went ~1 out of ~1 way, pulled
    out all, bent over backwards, like family, at home, home from home, warm welcome, big smile, all
    smiles, with a smile, were right, so calm, well jel, jel of, walked ~2 to ~1 her/his door,
    waited ~4 so i wouldnt, still talking about, grinning, grin, grins, beaming, happy tears, tears
    of joy, tears ~2 happy, goosebumps, the recipe, jealous, envious, compliment*, keep/keeps asking
    where i/we ~1 got/get, asks/asked/asking ~2 where i/we got, told all ~1 my/the/our ~3 about,
    telling everyone, tell everyone, spread the word, clean plate*, polished off, fought over it,
    still warm, piping hot, crispy, crisp, juicy, tender, fluffy, creamy, flavourful, flavorful,
    full of flavour/flavor, generous portion*, portions ~2 huge/massive/generous/enormous/decent,
    huge portion*, plenty of it, loads of it, like ~2 mum/mam/mom/nan/gran/grandma used to ~1 make,
    sparkling, gleaming, shiny, immaculate, pristine, smell*/smelt ~2 amazing/lovely/gorgeous/fresh/
    divine/incredible/great/nice, not a ~1 speck/crumb/cobweb/mark/peep/hair, hoovered ~2 up/after/
    even, even hoovered, took his/her/their ~1 shoes/boots off, cleaned/tidied/swept up ~2 after,
    purrs, purring, flying since/again/now, wifi/internet/broadband ~2 flying/rapid/lightning/flies,
    lightning, rapid, speedy, swift, swiftly, in no time, in and out, minutes flat, within minutes,
    on ~1 the ~1 step by, by breakfast, to the minute, ahead of schedule, kept me/us ~1 posted/
    updated/informed/in, in the loop, talked/walked me/us/him/her through, put ~2 at ease, at ease,
    gentle, gently, reassur*, calmed down, calmed him/her/me, held my hand, listened to, nothing ~3
    too much ~1 trouble, too much trouble, plain english, remembered my/our/us/me/her/his, nice
    touch, lovely touch, little touches, free upgrade/dessert/drink/coffee, upgraded us/me, on the
    house, threw in ~2 free/extra, half the price, cut/halved ~1 my/our/the ~1 bill/bills/premium,
    dropped/matched the price, saved ~1 a bomb/bundle/fortune, an ~1 absolute steal, absolute steal,
    no queue, no queues, no faff, no bother, no quibble*, no questions asked, no nonsense, dead/
    proper/well/super/so/really/mega/bare easy/good/nice/simple/quick/friendly/comfy/chuffed/
    helpful/handy/lovely/cheap/quiet/cute/clean/tasty/happy/sweet, stunning, breathtaking, dreamy,
    idyllic, heaven, heavenly, paradise, bliss, blissful, unreal, half a stone, lost ~2 stone/lbs/
    pounds/kg/kilos ~4 thanks/happy/enjoy*/love*, fitter, feel ~2 better/amazing/great/stronger/
    human/safe, pain ~1 gone, no more pain, walking again, new woman/man/person, passed ~3 first
    time, passed my ~1 test/exam, glowing, best decision, faultless, wouldnt swap/hesitate/hesitate,
    would/will/ill/id/well ~2 use/book/come/order/eat/buy/stay/visit/shop/dine/go ~3 again, eat here
    again, back next week/month/year/time, back friday/saturday/sunday, back soon, new favourite/
    favorite/fave, favourite, favorite, fave, faves, our local, cant/havent/hasnt/wont stop* ~3
    smiling/talking/thinking/wearing/eating/going/raving/singing/laughing, raving, a keeper, hit the
    spot, does/did the job/trick, worked/works wonders, like butter, believe how good/easy/fast/
    quick/nice/clean/soft, absolutely sick, sick trainers/kicks/shoes/bike/beat*, banger, 🔥, asked/
    asking/begging to go/come ~1 back/again, ever asked to ~1 go, looking forward, save*/saving ~2
    sofa/day/life/bacon, thought id see the day, wish id ~3 sooner/earlier/before/ago, wish we ~3
    sooner/earlier/before/ago, years ago ~1 wish, thanks to ~2 coach/trainer/teacher/nurse/doctor/
    team, so/very/really gentle, slept through, without me ~2 asking ~1 twice, dropped/matched the
    price to match without, without ~1 being asked, made it on time, still made it, i/we got nothing
    ~2 complain/moan, moan ~5 got nothing, nothing ~1 to
    moan/complain/grumble/whinge/grouse/fault/criticise, take back everything, what more can, hot ~1
    and fresh, no
    grumbles, top job, top lad/lass/bloke/man/girl, proper job, credit to, an asset, tell her/him/
    them thanks/ta/cheers, say ~1 thanks to, charged it for me/free, nearly finished me off,
    finished me off, done a ~1 great/cracking/brilliant/super, gets my vote, carried it up/upstairs/
    in, burst into ~1 happy, ace, tidy job, lovely jubbly, result, {THINGS} ~2 unreal/banging/epic/
    divine/heavenly/scrumptious/spotless/sparkling, not one complaint, single complaint, not a
    single complaint, any complaints ~1 here, broke my heart to leave, to ~1 leave ~1 what a, still
    perfect, still going""",
    "bad": f"""
    not to be ~1 funny/harsh/difficult but, not being funny/harsh but, no offence/offense
    ~2 but, for that/this/the ~2 id/youd/wed/would ~1 expect, for # ~1
    dollars/quid/pounds/bucks/euro/euros ~1 id/youd/wed ~1 expect, youd expect/think
    someone/they/theyd/it/a/at, you
    would expect/think someone/they/a/at,
    like a ~1 hairdryer/oven/furnace/icebox/freezer, flicker*, twice the size, smaller than, rang
    the bell, stood there, chatting ~4 while, third/fourth/second/another cancelled, freezing, stone
    cold, ice cold, lukewarm, tepid, like ~2 brick/rock/cardboard/rubber/leather/water/dishwater/
    paper/sandpaper/concrete/sauna/oven/fridge/pigsty/morgue/stone/sawdust/mush/bricks/rocks,
    dishwater, cardboard, rubbery, chewy, mushy, gristle, watery, runny, lumpy, tasted/tastes/taste
    ~1 of ~1 nothing/soap/metal/cardboard/plastic/bleach, no ~1 flavour/flavor/taste/seasoning, dry
    as, dried out, gone off, honk, honks, reeks, whiffs, minging, manky, grotty, grim, grubby,
    sticky, smear*, smudg*, crumbs, dusty, cobwebs, scruffy, shabby, run down, tatty, threadbare,
    worn out, lick of paint, needs ~2 mop/clean/refurb/cleaning, paper thin, walls like paper,
    wonky, crooked, lopsided, patchy, streaky, kitchen scissors, butchered, botched, bodged,
    cowboys, barely/hardly/never ~1 looked/acknowledged/spoke/smiled/glanced/said, barely ~1 looked
    ~1 up, couldnt/could care less, couldnt/cant be bothered, cba, blank stare, grunted, huffed, eye
    contact, no clue, clueless, doing/does my head in, drives/driving me ~1 mad/crazy/nuts/insane/
    up, losing/lost the will, wits end, makes/made me want to ~2 throw/scream/cry/pull/punch, hold
    music, having a laugh, arm and a leg, through the roof, quid/pounds/bucks/dollars/euros for a/
    an/one, could/must do better, could ~1 be improved, not a patch on, downhill, these days ~2 not,
    not what it ~1 was/used, for what it is, just say, wont be rushing/raving/hurrying, so/very/
    really loud/slow/small/dirty/cramped/tiny/cold/noisy/crowded/busy/expensive/dull/draughty/
    stuffy, naff, rank, dire, woeful, shoddy, slapdash, half arsed, half hearted, amateurish, farce,
    farcical, circus, shitshow, waste of, never get back, wont get back, bring back the old, prefer*
    the old, old version/app/site/menu ~2 better, dont bother ~1 coming/going/ordering/booking/with,
    stuffy, draughty, poky, dingy, gloomy, tasteless, unseasoned, flavourless, flavorless, stingy,
    tight fisted, rip, greedy, damp, musty, mildew, soulless, {THINGS} ~1 was/were/is/are ~2 cold/
    freezing/dry/tough/burnt/raw/weak/hard/lumpy/dirty/sticky/smeared/bland/rubbish/grey/gray/
    overdone/stale/flat, chips soggy/cold/burnt, burger grey/gray/raw/cold, flat as, expected ~1
    more/better, more for the money, hear everything/next ~1 door, hear ~2 neighbours/neighbors/
    snoring/traffic, kept ~2 awake, no sleep, didnt sleep, not a wink, sleep ~2 wink, shrunk,
    shrunken, gets worse, getting worse, error #, no parking, no signs, no loo/toilet ~1 roll/paper,
    no soap, moody, grumpy, sulky, miserable, stroppy, offhand, abrupt, dodgy, hit and miss, tired
    looking, past its best""",
    "trouble": """
    bobbl*, laddered, frayed, washed out, came/come apart, colour/color ran, on ~1 phone half/all/
    most/instead, on his/her/their ~1 phone ~1 half/all/most/instead/the/during/whole, more time on
    ~2 phone, fob* ~2 off, palmed ~1 off, passed ~1 round/around/about/along, pillar to post, sent
    ~1 round/around/away, to be told, told to ~1 ring/call/come/wait, ring/call back ~1 monday/
    tuesday/tomorrow/later, promised ~3 back/refund/call/credit, radio silence, ghosted, left on
    read, crickets, in the bin/hedge/bush/street/hallway/puddle, bin day, over the gate/fence/wall,
    in a puddle, left ~1 outside, chucked, lobbed, dumped, wrong house/door/floor, neighbour/
    neighbor got, blocking the/my/our, you/u/they/it keep/keeps, shut at/early, closed early/at, was
    closed/shut, kitchen shut/closed, queue/line/queues out/round/around/down/a/was/is/for, queued,
    queuing, one till, circled, got lost, had to ~1 do/ring/call/chase/ask/walk/carry/wait/youtube/
    google/fix/clean/redo/repeat/explain/travel/stand/sit/buy/pay/send/return/sort/shout/beg/queue,
    myself in the end, disappeared ~1 for, nowhere to, couldnt/cant/could ~1 not/barely/hardly ~1
    hear/park/sit/sleep/eat/taste, half dead, upside down, squashed, bashed, battered, mangled,
    soaked, drenched, soaking, broke/snapped/come/came off, on day one/two/three, after one/two/
    three/four/# wear/wash/washes/wears/use/uses/showers/days/weeks, lasted ~1 #/a/one/two/three ~1
    day/days/week/weeks/hour/hours, gave up the ghost, packed up/in, conked out, on the blink,
    playing/acting up, kaput, knackered, busted, instructions ~2 no/sense/useless/missing/wrong,
    youtube it, changed the ~1 layout/menu/recipe/app, find a thing, new rattle, running ~1 #/half/
    an ~1 mins/minutes/min/hour ~1 behind/late, behind ~2 nobody, a word about/of ~1 sorry/apology,
    disappeared, someone elses name/receipt/parcel/room, wrong size/order/item/drink/dish/room/date/
    time/day, forgot ~1 the/my/our/to, spelt/spelled ~1 wrong, my name ~1 is ~1 wrong/spelt,
    dribbles, painted over, hasnt moved, still no/not/nothing, no sign ~1 of, no explanation/
    warning/apology/reason, without ~1 so much as, so much as an, did it all myself, half ~1 of ~1
    it/them/order, sign on since, wont stop ringing/beeping, keep/kept waiting, waited ~1 in, stayed
    in, wasted ~1 day/morning/trip/journey, day off ~2 nothing, spent ~2 hours/day/morning, an hour
    ~1 on/late/to/for, passed on, cancelled on, five/ten/# minutes before, moved the date, no show,
    never ~1 turned/showed""",
    "sarcasm": """
    oh ~1 brilliant/great/lovely/wonderful/fantastic/perfect/joy another, hours of my life, minutes
    of my life, spoiling us/me, youre spoiling, love ~1 how/that ~1 you/i/they/it, how ~1 kind/
    generous of you, top/full marks for, gold star for, cheers for ~1 leaving/ruining/forgetting/
    losing/breaking/nothing, thanks for ~1 leaving/forgetting/losing/breaking/cancelling/ruining,
    world class ~1 at ignoring, what a ~1 surprise/shock""",
    "nothing": """
    fraud/scam ~1 team/squad/desk ~4 spotted/caught/stopped/saved/thanks/great/brilliant, hospital
    ~1 app/shop/canteen/parking/radio/bag/wing, court shoe*, tennis/squash/badminton/basketball/
    food/padel ~1 court*, fire ~1 pit*/place*/drill/alarm ~1 test*, fireplace*, police ~5 road/
    check/checkpoint/parade, police station next/near/opposite, police station, emergency ~1
    plumber/dentist/locksmith/appointment/callout/electrician/vet ~5 godsend/great/brilliant/fast/
    saved/minutes/thanks, accident repair*, knife skills, lawyer chat/friend/upstairs/next, burnt
    ends ~3 great/lovely/die, smoked ~1 salmon/brisket/haddock/ribs/mackerel/cheese/meat/ham/
    paprika, safety ~1 talk/briefing/demo/video/course/session/lesson, killer heels, first aid ~1
    course/training/class/kit, blew ~1 my head/socks/mind ~1 off, cut and blow, cut ~1 my hair,
    found you ~2 through/via/on, the ~1 hospital ~1 cafe/canteen/restaurant/gift, nearest hospital,
    hospital to your, home alone with ~5 so/come/after, parked outside your, talking about the, same
    again, send ~2 again, where ~3 send/return, works better for me, better for me/us, works for,
    good friday, cant make it""",
}
