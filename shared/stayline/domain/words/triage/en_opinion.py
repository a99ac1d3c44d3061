"""English words of complaint and of praise, by what they stand for (see `mention`)."""

from typing import Final

SPOKEN: Final[dict[str, str]] = {
    "bad": """
    good/great/fine/worked/working/ok/nice ~2 until/before, a reply would, an answer would, was
    great until, used to ~1 love/like/enjoy/work, nothing special, high hopes, smaller, i guess,
    worse than, not what, not worth, goes ~1 round, in circles, impossible, pain, painful,
    hassle, chaos, chaotic, fiasco, not what i/we ~1 ordered/expected/wanted/paid, not as ~2
    described/advertised/expected/promised/shown/pictured, doesnt match, looks nothing like, low
    quality, poor quality, cheap ~1 quality/plastic/material, skimpy, tiny, dull, dated,
    cramped, crowded, smelly, stinks, stank, stinky, weak, bitter, salty, greasy, burnt, raw,
    unreasonable, steep, costly, cost* ~2 fortune/much, price ~2 high, prices ~4 high, dodgy,
    sketchy, shady, untrustworthy, lack/lacks/lacking, unprepared, careless*, sloppy, lazy,
    uncaring, cold ~1 shower/staff, indifferent, impersonal, no ~1 apology/sympathy/explanation/
    communication, ridicul*, rushed, repetitive, pointless, hopeless, tedious, fed up, sad to,
    let me down, loathe, despise, unfriendly, uncomfortable, unpleasant, inconsistent,
    inaccurate, outdated, unresponsive, badly ~1 made/designed/written, not ~2 best/enough/
    clear/easy/friendly/helpful/clean/fresh/comfortable/fair/professional, i expected,
    overrated, not for me, bad, badly, terribl*, awful*, horribl*, horrid*, worst, worse,
    pathetic, useless, rubbish, garbage, trash, sucks, suck, sucked, hate*, joke, disaster*,
    nightmare, mess, shambles, lousy, dreadful, atrocious, abysmal, crappy, annoy*, frustrat*,
    irritat*, upset*, unhappy, disappoint*, dissatisf*, unsatisf*, displeased, complain*,
    unhelpful, useles, incompeten*, unreliable, overpriced, expensive, pricey, pricy, rip off,
    ripoff, waste, wasted, a shame, what a shame, regret*, mediocre, underwhelm*, subpar, below
    ~1 average/par/expectation*, meh, so so, poor*, ignoring, ignore*, misled, misleading,
    mislead, false advertis*, cheaply, flimsy, dirty, filthy, gross, stale, cold ~2 food/coffee/
    meal, coffee/food/meal/pizza/soup/burger ~2 cold, noisy, too ~1 loud/expensive/small/big/
    high/short/long/complicated/hard/many/much/slow/dear/late/cold/hot, inconvenien*, concern*,
    worried, unfair, unjust, nonsense, shocking*, insane, expected better/more, expect better,
    hoped for better/more, better elsewhere, used to be better/good/great, not ~2 worth,
    wouldnt/dont/cant/not/never ~1 recommend, avoid, stay away, letting ~1 down, let ~2 down,
    letdown, put off, tired of, boring, ugly, clunky, awkward, sad, unprofesional, prices ~1
    keep/kept, price ~2 increase*/hike*/went/gone/up, gone up, went up, thinking ~2 leaving/
    cancelling/canceling/switching/quitting, considering ~1 leaving/cancelling/canceling/
    switching, tempted to ~1 leave/cancel/switch, not ~1 impressed/happy/pleased/good/great/
    ideal/acceptable/okay/ok/satisfied/amused/helpful/fair/right, wasnt/isnt/wasn/arent/werent
    ~4 good/great/nice/impressed/happy/helpful/friendly/clear/fair, unclear, dont/didnt/doesnt
    ~2 like/enjoy/love/care/appreciate, no ~1 good/use/fun, could ~1 be/have been better, room
    for improvement, would/could have liked/appreciated, stop ~1 texting/messaging/calling/
    sending/spamming, so slow, terible, terrable, horible, dissapoint*, disapoint*,
    dissappoint*, lame, yuck, ew, cheeky, fussy, overcooked, undercooked, bland, soggy,
    tasteless, inedible, rotten, 😡, 🤬, 😠, 👎, 😤, 💩, 🙄, 😞, 😒, 😔, youd think, you
    would think, one would think, at this price, for this price, for the price, for what i pay/
    paid, silly, isnt/wasnt/not what ~1 i ~1 pictured/imagined/expected/ordered, way too *, far
    too *, bit too *, seen better, had better ~1 service/food/coffee/treatment, better service
    at, better service ~1 from, life i ~1 wont ~1 get back, by heart, 0/1/2/3/4 out of 10/ten,
    0/1/2 out of 5/five, one star, two stars, 1 star, thought ~1 be/itd/would ~2 bigger/better/
    faster/nicer, hate ~2 prices, 1/2 stars, again after your, was/were dry, too cold, uneven,
    wrong colour/color/size/flavour/name/address, not sure what ~1 im ~1 paying, what am i
    paying, second/third/fourth time this, warmer welcome*, fewer ads, less ads, too many ads,
    apparently means, shower/water/room/bath/food/soup/coffee ~2 cold, cold shower, halved""",
    "trouble": """
    invalid, not valid, isnt valid, in the rain, on the doorstep, been ~3 weeks/days/months/week
    since, not what i/we ~1 ordered/asked, isnt what i/we ~1 ordered/asked, without ~2 notice/
    warning/telling/explanation/informing, seems/seem to know, out of sync, paid ~4 got, paid ~4
    received, didnt show ~1 up, ate my battery, in a week, every single time, every time i, why
    do i ~1 have, would be nice ~1 after, and nothing, not updated, trying to ~1 reach/contact/
    call/get/log/find/cancel, tried ~2 to ~1 reach/contact/call/get/log, nobody/noone ~2 told/
    said/informed/warned/explained/let/cares, no one ~2 told/said/informed/warned/explained/let/
    cares, hole in, a hole, holes, cancelled ~1 on, engineer/driver/technician/company/seller/
    host/doctor/trainer/instructor/restaurant/shop ~2 cancelled/canceled, passed ~1 between/
    around/from/on, transferred ~3 times/between/around, got/gotten/get ~1 smaller/worse/slower,
    havent/hasnt been, not been ~1 added/credited/applied/updated, keeps, spins, spinning,
    automated ~1 answer/reply/message/response, took/takes/taking/wait*/been ~3 ages/forever/
    weeks/days/months/hours/years/long/eternity, too long, forgot, forgotten, forgets, left out,
    left off, cuts out, cut out, cutting out, choppy, blurry, distorted, static, echo,
    buffering, pixelated, third/fourth/3rd/4th/5th/fifth/umpteenth ~1 time, times ~2 asked/
    called/emailed/tried/told/written, ordered ~3 got/received/came/sent, got/received/sent ~4
    instead, instead of ~2 ordered, same thing ~2 again, again and again, keeps/keep happening,
    kept waiting, keeps ~1 saying/telling/showing/giving, doesnt/isnt/wasnt/didnt/wont/hasnt/
    arent/dont ~0 recogni*/charge/close/lock/fit/turn/stop/ring/light/include/contain/last/stay/
    hold/have/let/allow/support/even/seem/anything/register/count/spin/print/heat/cool/flush/
    drain/move/stick/scan/read, overcharg*, no hot, no heating, no water, unable, inaccessible,
    unavailable, corrupted, deleted, blank, black screen, white screen, timed out, times out,
    timing out, timeout, bounced, returned ~1 undelivered, undelivered, misdelivered, delivered
    ~3 wrong/neighbour/neighbor, misplaced, short ~1 one, squeak*, rattl*, wobbl*, stain*,
    rust*, bent, loose, peeling, fell ~1 apart/off, falling ~1 apart/off, came ~1 off/apart,
    dripping, flooded, clogged, blocked, jammed, jams, smells, infested, cockroach*, hair in,
    bug in, mold, mould, used up, wrongly, misspelled, typo, no ~3 left, out of date, past ~1
    date, slowed, sluggish, unstable, loop, looping, retry, hasnt ~2 come/arriv*/been, havent ~3
    heard/received/got/had/been, still ~1 havent/hasnt/didnt/dont/isnt/cant/doesnt, yet to ~1
    receive/hear/arrive, chasing, promised ~5 but, said ~5 but, supposed to, was meant to,
    should have ~2 been/arrived/come, ignored, no callback, missed ~1 appointment/call/delivery/
    collection/slot, dont ~1 understand, doesnt make sense, makes no sense, cant figure, no ~1
    idea ~1 how, overbooked, double booked, poorly, broke, broken, break, breaks, breaking,
    crash*, freez*, froze*, bug, bugs, buggy, glitch*, error*, fail, fails, failed, failing,
    failure*, fault, faults, faulty, defect*, malfunction*, stuck, hang, hangs, lag, lags,
    lagging, laggy, slow, slower, slowly, outage*, offline, down ~1 again/since/for/today/now,
    site/system/service/app/server/website/internet/network/line ~1 down, problem*, issue*,
    trouble*, damage*, crushed, torn, leak*, cracked, scratched, smashed, dented, ripped,
    missing, lost, wrong, incorrect*, mistake*, mixed up, late, delay*, overdue, behind
    schedule, still ~2 waiting/nothing/no/not/hasnt/havent/broken/pending/here/down, waiting/
    waited/wait/been ~3 #/days/weeks/hours/ages/forever/months/long/two/three ~1 day*/week*/
    hour*/min*/month*/hrs/for/ages/long/now, waiting ~2 ages/forever/days/weeks/hours/long, on
    hold, the wait, long wait, long queue, nobody/noone ~3 answer*/call*/came/come/help*/repl*/
    respond*/turned/show*/care*/contact*/picks/know*/knows/got, no one ~3 answer*/call*/came/
    come/help*/repl*/respond*/turned/show*/care*/contact*/picks/know*, no ~1 answer/reply/
    response/refund/signal/show/reception/help/confirmation/explanation/update/internet/
    connection/sound/water/heating/hot/service/power, isnt/wasnt/not/dont/doesnt/didnt/cant/
    cannot/wont/never/stopped/stops/hasnt/havent/nothing/hardly/barely/neither/nor/couldnt/
    arent/unable/without/werent ~3 work*/wrk*/open*/load*/connect*/start/starts/starting/
    charging/respond*/reply/replied/answer*/arriv*/deliver*/received/receive/recieve*/came/
    turn*/show*/find/log/login/access/print*/sync*/save*/saving/pair*/send/update*/updating/
    install*/fit/fits/match*/help*/fix*/resolv*/solv*/sorted/refund*/call*/happen*/process*/
    accept*/register*/understand*/use/see/hear/reach/get/make/pay/download/cool/heat/contact*/
    explain*/stay/shipped/dispatch*/correct/listed/appear*/play, doesnt do anything, does
    nothing, nothing happens, out of order, out of stock, never ~1 arriv*/came/received/got/
    turned/showed/happened/delivered, not ~1 here yet, where ~1 is ~1 my ~3 order/parcel/
    package/delivery/refund/money, where my ~3 order/package/parcel/delivery/refund got, where
    ~4 order/parcel/package/delivery/refund/driver/technician, wheres my ~2 order/parcel/
    package/delivery/refund/money, why ~1 has/have/is/am/was/did/are ~5 up/higher/charged/more/
    changed/increase*/locked/blocked, locked out, logs ~1 out, logged ~1 out, kicks ~1 out,
    kicked ~1 off, keeps/keep/kept ~3 crash*/freez*/logging/failing/sending/disconnect*/drop*/
    dying/asking/stopping/going/getting, disconnect*, drops, dropped calls, expired, rejected,
    declined, you/they ~1 cancelled/canceled, confus*, complicated, difficult*, hard to, cant/
    couldnt/unable ~1 find/log/get/open/reach/access/see/use/believe/make, unusable, unable to,
    half ~1 of, half the, days late, doesnt/didnt/dont ~1 seem/appear, wet, died, dies, dead,
    drain*, spoiled, mouldy, moldy, empty, short ~2 item*, incomplete, over and over, same ~1
    problem/issue/error/thing/question, site/website/app ~1 down, noise, no longer ~2 work*/
    available/open*, unanswered, unresolved, overheat*, battery ~2 flat, charged ~3 #, bait,
    spam, mess up, messed up, screwed up, wont ~1 turn/start/open/let/load/charge, been/is/was
    ~1 off/out/down/broken/dead ~1 for/since, never ~1 comes/works/answers/arrives/loads/
    replies/opens/picks/calls/sends/gets/does/starts/respond/worked/arrives/turns, third/fourth/
    fifth/sixth/3rd/4th/5th/second/2nd ~1 day/time/week/month ~2 running/row/now/year/month/
    already/week, again and, put* up ~2 price*, prices ~1 up, price ~1 up, raised ~2 price*,
    faded, fades, fading, shrunk, shrank, lifting, sagging, sagged, get back to me, rescheduled
    ~3 again/time/twice, rescheduling, told ~1 monday/tuesday/wednesday/thursday/friday, someone
    elses order, someone elses, zero answers, zero replies, zero response, waiting/waited/wait
    ~6 days/weeks/months/hours/week/month/ages/forever, out of her/his/their depth, not
    eligible, vanished, shrugged""",
    "doubt": """
    doesnt, isnt, wasnt, didnt, hasnt, wont, arent, werent, doesn, keeps, keep ~1 asking/getting/
    telling, nobody, noone, nothing, no longer, again, still, only, just ~1 spins/hangs/sits/says/
    shows/rings, told me, you people, you lot, called me, said to me, someone, somebody, never, my
    account, your account ~2 team, silly, he, she, they, them, his, her, your, youre, you ~0 broke/
    took/sent/gave/left/made/did/said/promised/kept/put/sold/lost/changed/want/think/are/guys,
    weeks/days/months/hours ago, called, was told, were told, going ~1 to the news/press""",
    "ask": """
    replace ~2 part/it/this/item/them, repair ~2 it/this/my, return ~1 these/those/my/an, send ~2
    back, send it back, swap it, exchange, please ~1 call me ~2 urgent*, urgent ~2 help, assist me,
    need someone, someone ~2 help, somebody ~2 help, how ~2 return, warranty claim, file a claim,
    make a complaint, fix this, please fix, cancel ~2 trial/auto, can ~2 fix, refund*, reimburs*,
    compensat*, how ~4 cancel*, how/can/could/what/where/is/do/may ~7 cancel ~2 my/subscription/
    account/plan/anytime/membership/contract/early/the/online, return ~2 it/this/item/order/
    product/them, replacement, exchange ~2 it/this/item, cancel ~2 order/purchase/parcel/delivery,
    help me, need ~1 help, some help, please help, can ~2 help ~1 me/with, assistance, need ~1
    assist*, help with, cancellation ~1 policy/fee*, how ~4 refund, speak/talk ~1 to/with ~2
    manager/supervisor/human/person/someone, swap ~2 these/it/this/them/for, cancellation process,
    cancellation form, walk me through ~2 cancel*, exchange them, difference back, talk me through,
    get ~2 difference, walk me through, price match, is/are this/it/that/these/those/you/your ~5
    scam/fraud/legit/genuine/real/phishing, was this/that/it ~2 scam, please/pls/plz/to/can/could
    ~3 cancel ~2 order/purchase/parcel/delivery, cancel my ~1 order/purchase/delivery, deposit ~2
    back, dispute my ~1 grade/bill/fine/charge/score, appeal, unlock my account, help how, process
    for a return, return process""",
    "sarcasm": """
    thanks for nothing, thank you for nothing, thanks a lot for, thanks for wasting/ruining/
    ignoring, great/brilliant/wonderful/fantastic/perfect/lovely/ nice/awesome/super/amazing/oh/wow
    ~2 another, just/exactly what i/we needed, yeah right, yeah sure, as per usual, oh ~1 great/
    joy/wonderful/brilliant/goody/fantastic/lovely, slow clap, well ~1 done ~3 again/breaking/
    losing/you, nice ~1 job/work ~2 breaking/ruining/losing/again, great/good job ~3 again/
    breaking/ruining/losing, worst enemy, big surprise, what a surprise, surprise surprise, so much
    for, love ~1 waiting/being/paying/how/when ~3 hold/hours/ignored/ charged/nobody/you, if ~3
    could give ~2 zero/0, what a joke, laughable, good luck ~4 reach*/getting, must be nice,
    hilarious, way to go, congratulations ~2 you/on ~3 lost/ruin*/worst, gold medal for, bravo ~4
    again, real classy, classy""",
    "good": """
    thank/thanks ~2 so much, never ~1 been ~1 happier/better, happier with, above and beyond,
    day early, days early, came early, early delivery, marvellous, ive never ~3 happier/better/
    easier, the meeting works, extra mile, digging, look forward, bad word ~1 to say, anywhere
    else, wouldnt go anywhere, easy peasy, best ~2 ive ~1 had, thanks a million, smashing, soft,
    buy again, order again, come again, back again, will be back, explained ~2 clearly/well/
    everything, took ~1 time to explain, took his time, took her time, took their time, going
    strong, that was quick, this good, expect ~2 this good, changed my mind ~2 stay, cracking,
    exceed*, adore*, exceptional, terrific, marvelous, splendid, fabulous, phenomenal,
    magnificent, gorgeous, cute, cosy, cozy, neat, handy, useful, intuitive, straightforward,
    effortless, painless, hassle free, prompt*, courteous, attentive, caring, thoughtful,
    generous, knowledgeable, competent, thorough, welcoming, warm, pleasant, ideal, top class,
    world class, top quality, high quality, great value, good value, value for money, bargain,
    affordable, life saver, lifesaver, game changer, blown away, blew ~1 away, over the moon,
    chuffed, thrilled, ecstatic, pleasure, 5 star, five star, a plus, worth every, works, went
    well, went smoothly, on time, right on time, bang on, saved ~3 time/money/life/day, hats
    off, bravo, props, kudos, respect, winner, loyal, loyal customer, always ~2 helpful/good/
    great, grateful, blessed, thankful, looking forward, no issue, no trouble, zero ~1 issues/
    problems/complaints, never ~1 had to wait, wish i ~4 sooner/earlier, didnt find you sooner,
    found you sooner, helped ~1 me/us ~2 lot/out, so helpful, all ~1 fine/well, better than ~3
    expected/before/ever, so much better, made ~2 smile, stress free, classy service, luv,
    lovin, yummy, scrumptious, divine, beautifully, happily, finally works, congrats, good,
    great, gr8, excellent, amazing, awesome, fantastic, wonderful, brilliant, perfect*, superb,
    outstanding, lovely, love, loved, loves, loving, like, liked, likes, enjoy*, happy, happier,
    glad, pleased, delighted, impressed, impressive, helpful, friendly, kind, polite, patient,
    professional, fast, quick*, easy, easier, easily, recommend*, best, nice*, fun, beautiful,
    excited, cheaper, reliable, efficient, flawless*, seamless*, comfy, comfortable, delicious,
    tasty, fresh, clean, fair, worth ~3 it/penny/money, works ~2 well/great/fine/perfectly/
    charm/like, worked ~2 well/great/fine/perfectly, thumbs up, keep it up, well done, top
    notch, five stars, 5 stars, 10 10, rock, rocks, legend, legends, star, appreciat*, made my
    day/week/month, cheers, couldnt be happier/better, cant/couldnt ask for ~1 more/better, cant
    complain, can not complain, cannot complain, couldnt fault, cant fault, cannot fault, cant/
    couldnt/cannot ~1 recommend ~3 enough/more/highly, nothing but ~1 good/praise/great, never/
    not/didnt/dont/doesnt ~1 let ~2 down, not a single problem/issue/complaint/fault, no
    complaints, no complaint, never ~3 problem*/issue*/trouble/disappoint*, nothing wrong,
    nothing ~1 bad ~2 say, nothing ~2 complain, no issues, not bad, pretty/quite/really good, no
    regrets, is fire, so fire, killing it, to die for, the bomb, on point, all good, all fine,
    couldnt/cant be better, never better, never been better, wow, yay, fab, ace, spot on,
    better, improve*, the opposite, smart, clever, cool, sweet, wicked, a breeze, cant live
    without, super, stellar, incredible, gem, fan, happy with, satisf*, 😍, 😊, 👍, ❤, 💕, 🥰,
    😀, 😃, 😄, 😁, 👏, 🙌, 🎉, 💯, 🤩, 💪, ♥, ☺, didnt feel a thing, didnt feel ~1 pain, didnt
    hurt, killed me ~2 love/good/great, so lovely, hate that i didnt, love it, was a killer,
    killer class/workout/session/cake/app, cant wait for, cant wait to, everyone loved, food/
    cake/burger/place/view/pizza/coffee ~2 insane/unreal/sick/banging, so much for ~1 fixing/
    helping/sorting, yours ~3 no problem, couldnt/cant/wouldnt ~2 nicer/kinder/easier/better/
    happier/friendlier/smoother/faster/sweeter/lovelier/prouder, class act, banging, glad i was
    wrong, i was wrong, could not ~2 nicer/kinder/easier/better/happier/friendlier/smoother/
    faster, quiet, how quiet/easy/fast/clean/comfy/nice/good/soft/smooth, wouldnt ~1 change ~1 a
    single/any/anything/thing, would not change ~1 a/any*, dead legs, no ~1 drama/fuss/hassle/
    waiting/queue/queues/stress/mess/hidden/surprises, waived, kids ~3 cried ~2 leave, time to
    leave ~4 fun, sick ~1 playlist/beat/tunes/gig/show, killer instructor/class/dj/coach/deal/
    view, works a treat, chef kiss, chefs kiss, slaps, goated, bussin, slay, obsessed, spotless,
    out of their/your/his/her way, im sold, without ~1 fuss/hassle/drama, sorted ~1 without,
    pleasantly surprised, saved my ~1 life/bacon/skin/weekend/holiday, first class service/work/
    job/experience/treatment, feel safe, felt safe, cross word, made me feel ~2 safe/
    comfortable/welcome/special/at, never a cross word, made in heaven, met my fiance/husband/
    wife/partner, won me over, what a star, changed my mind about leaving, in a million, smooth,
    smoothly, smoothest, saved me ~1 a ~1 fortune/lot, not one thing to ~1 complain, nothing to
    ~1 complain, had a blast, a blast, relaxing, nailed it""",
    "sigh": "😢, 😭",
    "thanks": """
    thanks, thank, thx, ty, tysm, cheers, 🙏""",
}
