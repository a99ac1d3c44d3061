"""English words that turn, undo or soften what stands near them (see `mention`)."""

from typing import Final

SPOKEN: Final[dict[str, str]] = {
    "request": """
    can/could/will/would you, please, pls, plz, i want, i need, i wish, id like, would like, im ~1
    cancelling/canceling/leaving, kindly""",
    "resolved": """
    you/team/they/he/she/agent/guys/staff/and/but/support/someone ~3 fixed/sorted/solved/resolved/
    replaced/refunded, fixed/sorted/solved/resolved ~1 it/that/this/everything/quickly/within/
    immediately/straight/now, problem/issue ~2 fixed/sorted/solved/resolved, got/was/been/is/its ~2
    fixed/resolved/sorted/solved/refunded, all sorted, sorted in, quick/fast fix, works now,
    working now/again/fine/perfectly, works ~1 fine/perfectly/great/again, all good now, all fine
    now, back to normal, thanks for ~3 fix*/sort*/resolv*/solv*/refund*/replac*, made it right, put
    it right, made up for, refunded me, straightened out, glad ~4 fixed/sorted, no longer ~1
    problem/issue, fixed it all, fixed ~1 everything, sent ~1 a new, sent ~1 new one, sent ~1
    replacement, replaced it, new one ~1 next/same day""",
    "almost": """
    almost, nearly, was/were ~1 going/about/ready/planning/tempted to, was/were thinking, thought
    ~1 of/about, had thought, considered, came close, used to want, wanted to ~1 leave/cancel, on
    the verge, changed my mind, decided to stay, glad i didnt, decided against, no longer want to
    ~1 leave/cancel, close to ~1 cancelling/canceling/leaving/quitting/cancel, going to leave,
    going to ~1 cancel""",
    "away": """
    the old one, old ones, the last one, the other one, the previous one, my last, others, unlike,
    friend*/neighbor*/neighbour*/sister/brother/husband/wife/mum/mom/dad/colleague*/people/
    everyone/reviews/someone/they/cousin/coworker* ~3 said/told/says/say/saying/warned/claimed/
    thinks/think/thought, i thought ~3 you/this/it, i heard, i read ~3 reviews, before you, i was
    expecting, i expected, was/were ~1 afraid/scared/sceptical/skeptical/worried""",
    "elsewhere": """
    old/previous/last/former/ex/other/others/prior/another/competitor* ~1 provider*/company/
    companies/supplier*/gym/gyms/bank/app/apps/carrier/place/places/service/shop/one/ones/guys/
    software/brand*/competitor*/dentist*/doctor*/salon*/hairdresser*/school*/clinic*/trainer*/
    landlord/restaurant*/vet/mechanic/garage, everywhere else, other places, other people, old
    supplier, experience ~1 elsewhere, somewhere else, elsewhere ~3 nervous, last/old/previous
    mover/movers/builder/plumber/cleaner/nanny""",
    "asking": """
    how ~2 do/can/to/could/would/should, can i, could i, may i, can we, could we, is it possible/
    easy, what if, what happens, do i, do we, would i, will i, am i able, if i/we ~1 cancel/leave/
    quit/ever/wanted/close/want/decide/switch/terminate, where ~1 do/can, whether, is there ~3 fee/
    way/penalty/charge, what ~1 is/are ~3 cancel*/process/fee, process ~2 cancel*, thinking ~2
    leaving/cancelling/canceling/switching/quitting, considering ~1 leaving/cancelling/canceling/
    switching, tempted to ~1 leave/cancel/switch, might ~1 cancel/leave/switch, may ~1 cancel/
    leave/switch, not sure ~5 stay/cancel/renew""",
    "contrast": """
    but, however, although, though, yet, except, still ~1 happy/love/great/good, nevertheless,
    despite, overall, then, until, shame, unfortunately, sadly, whereas, buuut""",
    "not": """
    no, not, never, none, nothing, without, dont, doesnt, didnt, isnt, wasnt, arent, werent, cant,
    cannot, couldnt, wont, wouldnt, havent, hasnt, hadnt, aint, nor, neither, hardly, barely, zero,
    shouldnt, nobody, noone, anything but, far from, dnt, rarely, stop, less""",
    "nothing": """
    my/our/his/her/their late
    husband*/wife/wifes/mother*/father*/mum/mums/mom/moms/mam/dad/dads/nan/nans/gran/granny/grandad*/
    grandfather/grandmother/brother/sister/son/daughter/partner/uncle/aunt/friend, annoyed/hate/
    hated/loath/gutted to ~1 say/admit/report, wanted/tried/hoped/love to ~1 complain/moan ~1 but,
    handle/handles/handling ~1 complaints, not to be rude, not being rude, expected/expecting/feared
    the worst, my/the landlord ~1
    says/said/wants/needs/asked,
    ignore ~1 my ~1 last/previous/message/text, please ignore, dont/not ~1 need/want ~2 refund/
    help/replacement/call/anything, still deciding/thinking/considering, not yet, allergic to,
    bigger plan, evenings better, mornings better, lawyer/attorney/solicitor friend*/brother/
    sister/husband/wife/neighbour/neighbor, friend*/brother/sister/husband/wife ~2 lawyer/
    attorney/solicitor, not today, another time, maybe next, next time, stuck ~2 traffic/work/
    meeting/home, found it, but found, hours ~1 open, long ~1 does/will/is, how long ~1 does/
    will/is, a pain in, wait ~1 list/room, cant ~1 make it/come/wait/talk, wont be able, not
    able to ~1 make/come/attend, be able to, not ~1 sure, waiting room, ages ~1 #, all ages, for
    ages #, kids ages, different ~1 from, whats the difference, ill ~1 wait, can wait, worth it,
    short ~1 sleeve*/course, high school, high ~1 chair*, limited edition, hidden gem, weak
    spot, no thanks, no thank you, not interested, not now, not yet decided, havent decided,
    dont have ~2 time/car/account, i dont have, we dont have, i dont ~1 know, dont forget, do
    not forget, never forget, dont mind, doesnt matter, it doesnt matter, im not there, im not
    home, not home, i cant today, i cant tomorrow, isnt it, wasnt it, arent you, arent they,
    dont you ~1 have/think, do you have, mad ~1 hatter, raw ~1 food, supposed to ~1 bring/wear,
    knife set, chefs knife, gun show, looking forward ~2 hearing, sort of, out of town, out of
    office, the hell ~1 yeah, no problem/worries/prob/probs/rush, not a problem, dont worry, no
    worries, never mind, nevermind, no need, not only, not just, no wonder, not to mention, no
    doubt, without ~1 doubt, not saying, cant believe, cannot believe, never ~3 so/such, dont
    hesitate, cant wait, nothing else, not sure, why ~1 not, why dont, no idea, no longer, wrong
    number, sorry ~5 rude/late/angry/delay/trouble/upset/harsh/wrong, sorry ~3 for/about ~3
    late/delay/trouble/rude/confusion/mistake/slow/inconvenience/bothering, running ~3 late, be
    ~3 late, bit late, little late, minutes late, min late, mins late, late ~1 fee/shift/night/
    evening/afternoon/morning/reply/checkout/opening/slot/hours, too late ~1 to/for, is/as/be/
    am/im ~2 lawyer/attorney/solicitor/nurse, for ~2 lawyers/attorneys/solicitors, tennis/food/
    basketball/squash/badminton court*, court ~2 hire/booking/time/street/road, book* ~3 court*,
    a court ~3 at/for, fire/smoke alarm*/extinguisher*/detector*/drill/pit/exit/door*/stick/
    tablet/tv/place/works, fire ~1 away/up, smoking area/room/section, smoke free, non smoking,
    smoked salmon/ham/cheese, cancel* ~5 appointment/booking/reservation/slot/meeting/visit/
    lesson/class/session/table/room/viewing/demo/call/tomorrow/thursday/monday/tuesday/
    wednesday/friday/saturday/sunday, leave/leaving ~2 review/feedback/message/note/comment/key/
    keys/it/tip/parcel, leaving ~2 home/now/work/at/in/office/soon/tomorrow, work* ~3 hospital,
    deliver* ~4 hospital, hang on, break a leg, coffee break, lunch break, spring break, break
    ~1 time/week, missing you, miss you, like to/a/me, would/id/wed/youd ~1 like, looks/look/
    feels/feel/sounds/seems/something/just/more/much/anything/things/someone/people like, like
    ~1 this/that/it/you/yours ~1 is/one/was, good morning/afternoon/evening/night/day/luck, nice
    to meet, have a ~2 day/one/weekend/evening, happy ~1 birthday/new/christmas/easter/holidays,
    happy to ~1 wait/help/pay/answer/talk/reschedule, best time/way/day/number/wishes/regards,
    kind regards, better ~1 time/day, better for me, good for me, good time, fine, last time,
    whats wrong, whats the matter, kind of, what kind, easy way, quick question, fast food, as
    soon as, well ~1 be, free shipping, fresh start, star rating, end of, all right, is ~2 okay,
    enough time, enough ~1 people/seats/space/room, hospital appointment, hospital ~2 discount,
    legal name/entity/department, problem solving, i was ~1 wrong, he/she was wrong, they were
    wrong, short notice, cold water, lost property, a lot, on hold music, how ~1 long, how late,
    sale, break even, low fat, wet room, dead end, help desk, police officer, police discount,
    blood pressure/test/type/donor, enough already, dont think ~2 problem/issue, fair enough,
    dont ~1 need ~1 help, lost ~2 pounds/kg/kilos/weight, still on, would be/is great/good/nice/
    perfect/lovely/ideal, sounds good/great/perfect, looks good, that works, works for me,
    enough thanks, great thanks, ok great, ok good, oh ok, fraud ~1 detection/prevention/
    protection/alert*/awareness/course/cover/insurance/training/section/class, scam ~1
    awareness/prevention/alert*/protection, did not/not/never ~2 hurt, slipped my mind, fell ~1
    asleep/in/behind/for, fall* asleep, nearly/almost/practically/even ~1 fell/dozed/drifted/nodded
    asleep/off, i/we/he/she/son/daughter/baby/dad/mum/mom ~2 fell asleep, judge for/by, dont
    judge, red light therapy, heart rate,
    blister pack, killed me ~1 love, touched ~1 by/my heart, broke ~1 my/the budget/bank/record,
    broke the ice, burning calories, burn* ~2 calories/fat/cd, my head around, eye opener, in my
    hand, in my hands, in good hands, hand in hand, on the other hand, give ~2 hand, face ~1 to
    face, changing rooms, my back up, last ~1 payment/bill/invoice ~2 paid/date/received, legal
    holiday, swollen price*, pain free, to die for, knife sharpen*, gas ~1 meter/bill/reading,
    punch ~1 card, ward ~1 #, end ~2 month, call you back, kill* time, drop off, drop in, drop
    by, drop ~2 line, drop ~2 price*, recommended ~1 by, friend*/sister/brother/neighbo*/
    colleague/cousin/doctor/mum/mom/wife/husband ~2 recommended, not ~2 going to ~1 sue, not
    going to sue, wont sue, never sue, no intention of ~1 suing/leaving/cancelling/canceling,
    dont want to ~1 sue/cancel/leave, not ~1 suing/cancelling/canceling/leaving/quitting/
    threatening, do not ~1 want to ~1 cancel/leave, dont cancel ~1 me/my/it, do not cancel, im
    not leaving, switched phones, changed ~2 card, changed phones, do/does/which/where/are
    there/is there/have you/do you ~6 hospital/police/court/courts/fraud/dangerous/lawyer*/
    legal/smoking/fire/fires/injur*/solicitor*/allergic/asthma/accident/infection/rash/
    concussion, is/are/was ~4 dangerous ~2 for/or/to, do you ~6 smoke, changed my mind, found it
    again, one ~1 who decides, put ~2 my subscription on, before upgrading, court number, cake/
    food/burger/place/view/pizza/coffee ~2 insane, my accident, accident ~3 years ago, years ago
    ~3 healed, hot ~1 single*, where is your, which ~4 hospital, fixing my, who do i, i/ive lost
    ~1 my ~2 umbrella/keys/ticket/card/password/receipt/wallet/scarf/jacket, a lost *, lost
    umbrella/property/scarf/keys, lost my ~1 ticket/password/receipt/code/login, police ~2
    closed/blocked/road/diverted/stopped traffic, bank robbery ~1 movie/film/book/show, film/
    movie/book/show/series/exhibition/podcast/play about ~5 robbery/murder/fraud/fire/killer/
    court/crime, daughter*/son*/wife*/husband*/sister*/brother*/friend*/mum*/dad* ~2 lawyer/
    barrister/attorney/solicitor/judge/policeman, cancelled/canceled/cancel ~2 holiday/trip/
    flight/party/wedding/dinner/plans/vacation, he/she/son/daughter/kid/wife/husband ~1 allergic
    to, burn/burns/acne/surgical ~1 scars/scar, child is ~1 ill/sick ~2 day, if ~3 ill/sick,
    legal ~1 advice/help/support/cover ~2 included/part/available, is/are legal, which/what
    court, court is my, court am i, wasnt sure at first, ok/okay/great/sure thanks, ok/okay
    thank you, what court, wont be ~1 cancelling/canceling/leaving/quitting/late, i wont be ~1
    there/home/able/in/around/coming, crash course, broke ~3 arm/leg/ankle/wrist/foot/collarbone
    ~2 at ~1 school/home/football/work/rugby/practice, lawyers ~1 office ~2 next/opposite/near/
    above/below, law office ~2 next/opposite, police closed, bank changed, lawyer*/attorney/
    accountant/solicitor ~1 needs/need/wants/asked/requires ~4 copy/invoice/receipt/statement/
    document*/letter, is ~1 chest pain, no thanks im good, who do i ~3 about, hot deals/deal/
    drink*/yoga/tub/chocolate/stone, i ~2 missed your ~1 call/text/message, sorry ~3 missed,
    meant for ~1 someone/somebody else, not yet ~1 still, i have ~1 court, a court date, is it
    ~1 illegal, is it ~1 legal, fire ~1 brigade/department/service/station ~4 demo/visit*/
    school/tour/show, is ~1 a ~1 police/lawyer/solicitor/firefighter/nurse/doctor, police ~1
    cadet/academy/family, suing nobody, suing anyone lol, was a joke, murder mystery, nobody
    lol, sore throat, carbon ~1 fibre/fiber/footprint/neutral, gas ~1 station/grill/cooker,
    thanks sue/rob, smoking terrace/garden/policy/zone/lounge, broke up ~1 from ~1 school,
    account books, at/for ~2 law firm, law firm ~2 discount/plan, jury duty, court for jury""",
    "plain": """
    mon/tue/tues/wed/thur/thurs/fri/sat/sun/monday*/tuesday*/wednesday*/thursday*/friday*/
    saturday*/sunday*/tomorrow/tmrw/tonight/today/weekend*/morning*/afternoon*/evening*/noon/
    midday/am/pm/oclock/later/next/soon, appointment*/booking*/reservation*/table/slot*/class/
    classes/session*/lesson*/seat*/ticket*/visit/meeting, address/email/postcode/invoice/
    receipt/menu/size, ok/okay/sure/yes/yep/yeah/nope/noted/understood/alright/deal/agreed, got
    it, will do, on my way, omw, running/arriv*/come/coming/park/parking/outside/there, survey,
    already, looking for, interested ~1 in, hi/hello/hey/morning, can/could/may/should i/we, i/
    we can/will/could/would/leave/work/live/prefer/use/usually/always, please/pls/plz/kindly, my
    ~1 name/birthday, add/change/update/book/move/send/confirm/resend/switch/put/keep ~2 my/the/
    me/us/it/this/a, holiday/vacation/away/married/moved/trip, got/received your, prefer*, weve
    ~1 got, my husband/wife/son/daughter/mum/mom/dad/friend ~1 will, not urgent, whenever, ill/
    id, let me, with cash, by card, when, number/phone/street/road/lane/avenue/bell/door/flat/
    floor/password/code, changed, has moved, parcel to, deliver to, picked up, pick ~1 up, wrong
    chat/person/number, thought so, my fault, no rush, # adult*/kid*/people/guests/person*/
    child*/of us, call me after/at/on/in/tomorrow/later, text you/u later, driving, red/blue/
    green/black/white one, one please, fill* ~1 in, i did ~1 fill/answer/reply, walk, adult*/
    adults, call back, with a client, in a meeting, beginners, gate #, im a/an/in/at/on/not/
    just/still/almost/vegetarian/vegan/pregnant, i am a/an/in/at/on/vegetarian/vegan/pregnant,
    were in/at/on, left my ~2 at/in, shift/shifts, spelled, of us, #, one/two/three/four/five/
    six/seven/eight/nine/ten ~1 out/for/from/because/and/or/in/guess/overall/i, out of ten, full
    marks, deserves, same as before, quote/quotes/estimate, gift card/cards/voucher/vouchers, it
    depends, call me, ring me, customer for/since, this is
    an automated, automated message, my answer, my rating, my score, seven/eight/nine and a
    half, on the left/right, just checking, you got my, second/third/first house/door/floor,
    instead ~1 please, send invoices, tell the, no onions""",
    "question": """
    do/does/are/is/can/could/will/have/did yous/ye/yall/ya/yiz/dyou/u, dyou do/have/sell/take/still/
    offer, does/is/can/will anyone/anybody/someone ~1 there/else/here/speak/know,
    do/does u/you/i/we/they/it/the/my/your, is/are the/it/this/that/your/there/you/they/parking/
    pets/kids, can/could/may/should i/we, who do/is/should/will ~1 i/my/the/we/your, what/whats/
    which time/is/are/do/the/your/day/size/number, where is/are/do/can/should/could, wheres the,
    how do/much/many/long/far/old/often/can/does/is, whats, have you ~1 got, will it/you/there, did
    you get""",
    "accuses": """
    why, how dare, how could you, how can you, how come, whose, who the, what kind of, since when,
    who ~1 took/gave/told/let/authori*/approved/charged/charging/sent/said/made/did/the""",
    "stake": """
    son/sons/daughter*/kid/kids/child/childs/children/baby/toddler/infant/wife/husband/partner/mum/
    mom/mother/dad/father/gran*/nan/brother/sister/niece/nephew/teenager/pensioner/dog/cat/puppy/
    kitten/pet, head/hand/hands/arm/leg/eye/eyes/skin/hair/body/finger/fingers/neck/throat/belly/
    breast, card/bank/statement/savings/payment*/transaction*/debit/withdrawal*/wallet/pension, my
    ~1 house/home/bedroom/bathroom/garden/window/flat/apartment, the ~1 road/motorway/highway,
    naked/drunk/weapon/ghetto/slave/animal""",
    "mine": """
    i/we/ill/im/were/let ~2 dont/havent/cant/didnt/wasnt/am/not/just/only/still/nothing/will/would/
    need/want""",
    "speech": """
    the, i, you, is, my, to, and, it, of, was, for, this, me, your, have, are, with, that, at, in,
    be, we, our, please, im, do, can, will, they, he, she, from, but""",
}
