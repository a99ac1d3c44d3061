"""English words that a person must see at once, by what they stand for (see `mention`)."""

from typing import Final

WHAT_ONE_HAS: Final = """
    account/accounts/acct/acc/subscription/subscriptions/subscripton/sub/subs/plan/plans/membership/
    memberships/contract/contracts/policy/service/services/line/lines/package/renewal/agreement/
    insurance/licence/license/tenancy/profile/debit/everything"""
RIVALS: Final = """
    competitor*/competition/rival*/vendor/provider*/company/supplier*/carrier/operator/network/firm/
    agency/gym/studio/salon/school/clinic/dentist/garage/bank/insurer/broker/nursery/platform/host/
    app/tool/shop/store/place"""

SPOKEN: Final[dict[str, str]] = {
    "fraud": """
    bank ~4 reverse/claw, feels like fraud, money ~1 leaves/left/leaving ~2 my account, bank ~3
    block/stop/freeze, not getting another ~1 penny/cent/dollar, another penny, payments ~6 know
    nothing, know nothing about ~3 payment*/charge*, unknown ~1 payment*/charge*/transaction*,
    payment*/charge*/transaction* ~4 dont know/recogni*, charges ~2 not mine, not mine, con men,
    conmen, con man, gone/disappeared/missing/vanished/withdrawn ~3 from my ~1 card/account/
    bank, never ~2 gave ~2 permission/consent/card, fake ~2 charge*/company/website/product,
    counterfeit, dishonest, deceiv*, deceptive, duped, fleeced, daylight robbery, money ~3
    stolen, phishing me, took ~3 without asking, i never ~3 ordered/approved/authori*/agreed/
    signed, paypal dispute, bank ~4 claim/fraud, fraud department, scam, scams, scammed,
    scammer, scammers, scamming, scamers, fraud, frauds, fraudulent*, fraudster*, defraud*,
    thief, thieves, theft, stole, stolen, stealing, steal ~3 money/from/card/customers, robbed,
    robbing, robbery, robbers, swindl*, crooks, crook, conned, con artists, ripped me off,
    ripping ~1 off, chargeback*, charge back, disput* ~4 charge*/payment*/transaction*/bank/
    card/paypal/it, charge*/payment*/transaction* ~2 disput*, unauthori*, never/didnt/not ~3
    authori*/consent*, never/didnt/not ~2 agree*/sign* ~2 to/up, without ~3 permission/consent/
    authori*/asking/knowledge/approval, dont recogni* ~3 charge*/payment*/transaction*, identity
    theft, hacked, hacker*, illegal*, took ~2 money ~3 account/card/bank ~3 without, money ~2
    vanished, was not made by me, wasnt me, con me, used my card, someone ~3 my card, bank ~3
    involved/reverse*, reverse ~3 charge*/payment*, payments/charges ~1 i never, embezzl*,
    cheated ~2 me/us/customers, cheats, extort*, con ~1 merchants/artist*/job, conning, bogus,
    phish*, impersonat*, forged, forgery, ponzi, pyramid scheme, identity ~2 stolen/used, stole
    ~2 identity, i/we/ive/weve never ~1 bought/used/visited/heard/ordered/signed/subscribed/
    opted/joined/made/authori*/placed/gave/spent, never heard of ~2 you/company, did/didnt not
    ~1 make/place/order/buy/authori*/approve/request ~2 it/this/that/these/purchase/payment*/
    order*/transaction*/charge*, didnt ~1 make/place/order/buy/authori*/approve/request ~2 it/
    this/that/these/purchase/payment*/order*/transaction*/charge*, wasnt ~1 me, not made by me,
    not by me, not me ~2 who/that, someone/somebody/stranger/hacker*/person/people ~5 into/
    using/used/accessed/has/changed/got ~3 my ~1 account/card/details/email/password/profile/
    identity/name, someone ~2 else ~4 my ~1 account/card/details/name/profile, got/broke/logged/
    hacked/getting/get/logging into ~1 my, log in/logins/login/sign ~4 from ~4 dont ~1 know/
    recogni*, orders/order ~3 didnt/never/not ~2 place*/make/made/mine, address i ~1 dont/never/
    didnt, disput* ~4 amex/visa/mastercard/paypal/klarna/bank*/card, already disput*, disputing,
    card ~3 cloned/skimmed/stolen/compromised/copied/hacked, card ~1 was/has/got ~1 used/charged
    ~3 without/abroad/overseas/someone, gone/missing/disappeared/vanished/taken/withdrawn/
    emptied/drained ~4 my ~2 account/card/bank/checking/savings/wallet, money/funds/balance/
    points/credit ~2 missing/vanished/disappeared/drained, drained my, emptied my, taking/took/
    take/taken ~3 money/payment*/funds ~6 cancelled/canceled/expired/closed/cut/old/never/
    without, still ~1 taking ~2 money, signed me up, signing people up, enrolled me, opted me
    in, subscribed me, behind my back, pocketing, pocketed, took ~2 money and, took ~2 deposit
    and, taken ~1 money and ~1 run, take ~1 money and run, scum, scumbags, rip off merchants,
    robbing, extortion*, nicked ~2 money/my, nicking, block ~2 card, bank ~6 fraud*, fraud ~2
    team, recall ~2 payment, section 75, pay* ~4 not mine, charge ~3 isnt mine, isnt my ~1
    order/charge/purchase, wasnt my ~1 order/charge/purchase, forced ~2 payment, pretend* ~2 to
    be you, claim* ~2 from your company, who ~3 authori*/approved, open* ~4 account/line/loan ~5
    my name, in my name, taken out ~3 in my name, charge*/payment*/transaction*/order* ~5 not
    recogni*/make/made/authori*/mine/place*, helped ~1 itself, helped ~1 themselves, dead ~3
    card, late ~1 mother/father/husband/wife ~3 card/account, charg* ~2 back, charge/charging/
    reverse ~1 it back, back through my bank, claw* ~2 back, help* ~1 yourselves, helping
    yourselves, every ~1 cent/penny/dollar ~1 back, savings ~2 gone/taken/stolen, account ~1 is/
    was ~1 empty/emptied/drained/zero, pretending to be, pretend* to ~1 be, claiming to be ~1
    from ~1 you/your, posing as, signature ~5 mine/forged/fake, not my signature, isnt my
    signature, mis sold, missold, missell*, never asked for ~1 policy/service/subscription/this/
    it/insurance, sold ~5 never asked, it was not me, it wasnt me, was not me, not me who, never
    been to, stop taking ~2 money/payment*/funds, steal ~1 # bucks, who ~3 charging/taking/took
    ~2 my, no account with you, dont ~1 have ~2 account with, not ~1 even ~1 a ~1 member/
    customer, never been ~1 a ~1 member/customer, spent ~2 my credit/points/balance/money, used
    ~2 my credit/points/balance, changed my ~1 email/password, my 300, quid ~1 back, give me
    back, give ~1 back my, mystery/phantom/strange/suspicious/weird/dodgy/fraudulent/bogus/
    unexplained/unexpected ~1 charge*/payment*/transaction*/debit*/withdrawal*/login*/log, bait
    and switch, compromised, sim swap*, breached, data breach, leaked ~2 my, dark web, skimmed,
    stole ~3 from my ~1 house/room/car/bag/home/locker/account, went through ~1 my ~1 things/
    bag/drawers/phone/stuff/wallet, my ~2 wallet/purse/watch/ring/jewellery/jewelry/cash/phone/
    laptop/bike ~3 stolen/gone/missing ~3 after/since/from, took ~1 my ~1 cash/jewellery/
    jewelry/ring/watch, blackmail*, pay ~2 twice ~3 refuse, keep* my money, kept my money,
    keeping my money, run off with, ran off with, holding my ~1 money, never set up, didnt set
    up, direct debit ~6 never, fail to recogni*, points/money/credit/funds/balance are/is gone/
    missing, accessed from, accessed ~1 by, logged in from, kept my ~1 deposit ~3 blocked,
    charges from you ~6 only, is fraud, is theft, is stealing, ex ~2 using my ~1 card/account,
    fake ~1 ticket*/item*/goods/parts/review*/account/id/invoice*/brand*, neither ~3 mine, none
    ~3 mine, arent mine, isnt mine, tricked ~1 into, tricked, conned into, misled into,
    pressured into ~2 contract/signing, reset my ~1 password, take my ~1 money, taking my ~1
    money, fees and steal, running a racket, a racket ~1 you, rob me/us/people/customers/you/
    them, to rob, you rob, bank ~2 step/stepping in, bank ~2 intervene, bank ~3 deal with""",
    "leave": f"""
    another/different direction, stop ~1 billing/charging ~1 me/us/my, for good, quit ~2
    service, leaving u/ya, not interested in ~2 staying/continuing, time to say goodbye, cancel
    me, dont want it ~2 more/anymore, dont want this ~2 more/anymore, mov*/switch*/chang*/
    transfer* ~5 to/with ~1 another/different/new supplier*/vendor*/provider*/company/firm/bank/
    operator*/carrier*/host/agency/gym/app, nothing ~2 to do with ~1 you/company/this, want ~1
    nothing more, close ~1 everything, close it all, cancel ~1 my, wont be ~1 renewing/staying/
    continuing, not be renewing/continuing/staying, i am leaving you, sever, terminate*, ending
    my, im ~1 done, were ~1 done, parting ways, part ways, my notice, giving notice, give
    notice, give ~2 notice ~3 cancel/leave, bye ~1 forever, going with ~2 else/competitor*/
    other, gone ~1 elsewhere, going elsewhere, someone else ~3 on/from, choosing ~2 competitor*,
    signed up with ~2 competitor*/else, dont ~1 want ~2 service*/be ~2 customer, no longer ~2
    want/wish/need/require ~3 service*/subscription/account/plan/membership/this/it, not ~1 your
    customer, ex customer, former customer, deactivate ~2 account, get me out of ~2 contract,
    stop/end ~1 auto renew*, turn off ~2 renew*, not ~1 extending, wont ~1 extend*, cancel ~1
    membership/subscription/plan/account/contract/policy, leaving for, never ~3 again, last
    straw, im off, quitting ~2 gym/service/plan, resigning, cancel*/terminat*/clos*/delet*/end/
    ending/discontinu*/deactivat* ~1 my/our/this/the/both ~2 account*/acount*/subscription*/
    plan/membership*/contract*/service*/policy/line*/renewal/direct, cancel/cancelling/
    canceling/terminate ~1 everything/immediately/today/asap/now/it/effective/us/me/all/please,
    shut ~3 account* ~1 down, shut ~2 account*, want/wanna/like/need/wish/going/gonna/decided ~1
    to ~1 cancel/leave/quit/terminate, want/wanna/like/need/wish ~2 out ~1 of ~3 contract/
    subscription/plan/deal, am/im/were/are ~2 cancelling/canceling/leaving/quitting, cancelling/
    canceling, ill/will/well ~1 cancel/quit, ill/will/well leave you/your/for, have/ive/weve/i/
    we ~1 cancelled/canceled ~2 my/our/everything/with/subscription, please cancel, pls cancel,
    plz cancel, just cancel, cancel please, consider ~3 cancelled, dont/not/wont/stop/never ~3
    renew/renewing/renewal, decided not to ~1 renew/continue/stay, dont/not/wont/no ~4 continu*/
    carry/keep/need/want ~4 subscription*/service*/plan/membership/contract/account, dont/not/
    wont ~2 continue/continuing/stay*, terminate it, stop ~1 my/our/the/this ~1 plan/
    subscription/membership/contract/service, switch*/mov*/chang*/transfer*/port*/go/going/gone/
    migrat*/jump*/defect* ~4 to/with/over ~4 competitor*/competition/provider*/company/rival*/
    carrier/supplier/else/gym/bank, switch*/mov*/leav*/tak*/go/going ~4 elsewhere, were
    switching, are switching, im switching, ill switch, we are/were/have ~1 leaving/switching/
    moving/decided to leave, leaving ~1 you/your, leave ~1 you/your ~1 company/service/guys,
    taking/take ~2 business/custom/money ~1 elsewhere/somewhere, lost/losing ~2 customer*/
    client*/business/customer/me/us/custom, lose/losing ~2 me ~2 customer/as, never/wont/not ~2
    use/using/order*/buy*/shop*/book*/come/coming/return*/go/deal* ~5 again, wont be back, not
    coming back, never coming back, im ~1 done ~2 with/here/paying, done with you, this is/was
    the last ~1 time/order/payment, last time ~3 use/order/buy/shop/come, im out, i quit, i
    resign ~3 membership, good riddance, uninstall* ~4 cancel*, remove ~2 account, opt out of ~2
    contract, end ~2 relationship/contract, unsubscribe ~3 plan/membership/service, moving/
    moved/gone ~4 to ~3 competitor*/another, pull* ~2 business, goodbye ~2 forever, end/ending/
    close/closing/clos/shut/terminat*/stop/stopping/delete/deleting/deactivat*/discontinu*/
    scrap/ditch*/drop/dropping/axe/axing/remove/removing/withdraw*/quit/quitting/cease/kill/
    disconnect/cancel/cancell/canel/cancle/cansel/cxl ~1 my/our/this/the/both/all/that ~3
    {WHAT_ONE_HAS}, want/wanna/like/need/please/pls/plz/get/have/wants/would ~4 my/our/this/the
    ~2 {WHAT_ONE_HAS} ~3 cancelled/canceled/closed/ended/terminated/stopped/deleted/removed/
    gone/shut/cancled/cancelt, close/closing/shut/end/terminate/cancel/cancell/cancle/cansel/
    delete ~1 {WHAT_ONE_HAS}, cancell, cancellation ~2 request/please/letter/notice, requesting
    ~2 cancellation, request ~2 cancellation, confirm ~2 cancellation, pull ~1 plug, take my
    name off, call it ~1 day/quits, jump* ship, cut* ties, cutting ~1 cord, throw* in the towel,
    packing it in, pack it in, jacking it in, knock* ~2 on the head, this/next/december/january/
    it/that ~4 be/is ~1 our/my ~1 last, our/my last ~1 month/payment/day/session/class/visit/
    bill/box/delivery/invoice, will be ~1 my/our/the last, wont ~3 need/needing/be needing/
    require/requiring ~3 service*/{WHAT_ONE_HAS}, wont be needing, no longer be ~2 using/
    needing/requiring/continuing/attending/customer*, dont/no ~2 need/want ~3 services/
    membership/plan/subscription/account/service/this/it ~2 anymore/more/longer, go/going/gone/
    went/decided/chosen/opted ~2 with/for/to ~1 a/another/different/other/new/cheaper/local/
    rival ~1 {RIVALS}, go/going/gone/went/switch*/mov* with/to/over ~2 someone/somebody/
    somewhere else, sign*/join* ~2 with/to/up ~2 with/to ~2 rival/competitor*/another/other/
    someone/different, joined ~1 another/different/rival/new {RIVALS}, found ~2 another/new/
    different/cheaper/better ~1 {RIVALS}, found someone else, found somewhere else, found ~3
    cheaper ~2 elsewhere, already ~2 switched, have switched ~1 to, ive switched, weve switched,
    just switched to ~1 another/competitor, moving/switching/changing/mov*/swap* ~3 {RIVALS} ~3
    week/month/next/soon/now/instead, port* ~2 number/out, pac code, porting code, transfer ~2
    number ~2 out/to/away, give/giving/given/gave/serve/hand*/consider/take/accept ~3 notice,
    days notice, months notice, weeks notice, not pay*/paying ~1 another/any more, wont be
    paying, dont bill ~1 me/us, never bill/charge me, count me out, im gone, were gone, so long,
    im ~1 outta here, adios, wont ~2 get/getting/see/seeing/have ~2 my/our/me/us ~1 money/
    business/again/custom, not ~2 staying, cant stay, wont stay, wont ~1 be ~1 back, never
    setting foot, set* foot, stepping away, moving on from, move on from, unsub ~2 me/from,
    refund ~1 and ~2 cancel*, leav* ~3 for ~2 {RIVALS}, decided to ~1 stop, stop using ~1 your/
    you/this, done ~1 with ~1 you/this/your, im done, were done, last day ~2 customer/member, no
    longer ~2 customer/member/client, not ~2 customer ~1 anymore/more, take ~3 elsewhere, gone
    with, went with, want out, want to ~1 stop/end/quit/drop ~2 {WHAT_ONE_HAS}, dont auto renew,
    dont take ~2 payment*, stop ~2 direct debit, cancel* ~2 direct debit, cancelled ~1 direct
    debit, let/letting ~3 membership/contract/subscription/policy/plan/account go, deleting ~1
    app, cancel it all, arranged ~2 elsewhere, close ~2 down, closure ~3 account, account
    closure, process the closure, bye ~1 deleting, final invoice, our/my last ~1 month/payment/
    session/class/bill ~3 with/here, last day ~3 customer/member, offboard*, moving everything
    ~1 to, process my ~1 exit/leaving, my exit, another ~1 term, wont be signing, not ~1 signing
    ~2 renewal/again/contract, dont ~2 send ~2 renewal, stop taking ~2 payment*, sent ~2 price
    rise ~1 goodbye, competition ~8 goodbye, remove ~1 account, lifes too short, end/stop/finish
    ~1 my/the ~1 trial, delete/remove/wipe/erase me ~3 system/database/records/books/list,
    delete ~2 my ~1 data/info/information/details/profile/everything, remove me ~1 as ~1 a, last
    order ~3 you/here, last ~1 order/purchase/visit/booking ~2 with you, cancel sub/subs/
    subscription/membership/plan/contract/account/everything/all, unenroll*, disenroll*,
    withdraw* ~2 from ~2 course/program*/class/school, pull/pulling/taking/take ~1 my ~1 kid/
    kids/son/daughter/child/children ~1 out, stop ~1 sending ~2 boxes/box/deliveries/orders/
    parcels, no more ~1 deliveries/boxes/orders/payments, dont send ~1 any more ~1 boxes/
    deliveries/orders, part company, calling time, give/giving up ~1 my ~1 membership/place/
    spot/seat/locker, hand* ~1 in ~1 my notice, this is ~1 goodbye, i/we want to leave, im
    leaving, were leaving, i am leaving, we are leaving, not continuing, wont ~1 continue,
    cancel ~1 permanently, cancel* for good, stop ~1 being ~2 customer/member, found ~1 a ~1
    better/cheaper ~2 elsewhere/deal/one/option/price, got ~1 a ~1 better/cheaper ~1 deal/offer
    ~2 elsewhere/from/with, better offer ~2 from, cheaper ~1 deal/offer ~2 from/with/elsewhere,
    free me from ~2 contract, let me out, release me ~2 contract, break ~1 my contract, exit ~1
    my contract, exit ~1 the contract, get out of ~2 contract/agreement/deal, no longer ~1
    interested, not interested anymore, not interested in ~1 your service*, end of ~1 the ~1
    road, time to ~1 cancel/leave/move/go, unsubscribe ~1 my account, moved to ~1 netflix/
    spotify/amazon/another, make that ~1 three/two/four, close ~1 my account, permanently ~2
    account, account permanently, finished with u/you/this, remove/withdraw/taking/take my ~1
    son/daughter/child/kid/kids ~1 from/out, remain ~1 customer/client/member, accepted ~3 offer
    from, joining another, dont bother ~3 next ~1 box/delivery/order/month/bill, done w u/you,
    pulling our, end my ~1 policy/plan, voted to ~1 move/leave/switch, move/moving to ~2
    different/another/other ~1 vendor/provider/supplier, wont/not be ~1 sending ~3 back, not
    sending ~3 back, not sending ~2 kids/children/son/daughter, wont ~1 send ~3 kids/children/
    son/daughter, found ~2 nursery/school/gym/salon/dentist/studio/club/course ~2 closer/nearer/
    cheaper/better, wont be coming ~1 after/anymore/any, wont be attending ~1 after/anymore,
    switch*/mov*/going/port*/chang*/leav* to/for t/tmobile/verizon/att/vodafone/o2/ee/sky/
    virgin/octopus/netflix/spotify/hulu/disney/revolut/monzo/wise/chase/apple/google/microsoft/
    salesforce/hubspot/comcast/xfinity/bt/orange/telekom, goodbye from ~1 us/me/the, its
    goodbye, say goodbye, saying goodbye, take/taking me/us off ~3 books/plan/system/register/
    membership, close my ~1 file/case/portfolio/pension/isa, move/moved/moving/transferred/
    transfer ~1 my pension/mortgage/savings/business/money/portfolio to, quit ~1 my/the/plan/
    gym/membership/subscription/contract ~2 today/now/tomorrow, joined ~2 {RIVALS}, shall not ~1
    require/need/renew/continue, will not ~1 require/need/be requiring, taking ~4 to ~2
    different/another""",
    "charge": """
    debit*/deduct*/withdr*/charg*/bill* ~5 twice/double/two/three, billed me, charged me ~5 after/
    for/even, charged for ~5 didnt/never/not, extra charge*, wrong charge*, twice ~2 from, where ~2
    my money, took ~4 payment* ~2 instead/twice, taking ~2 payments, refund ~3 my money, charged/
    charge/charging/billed/billing/debited/took/taken/paid/invoiced ~6 twice/double/again/thrice/
    extra/multiple, charged/billed/debited/took/taken/take ~2 two/ three/2/3/four/4 ~2 payments/
    times/charges, twice ~1 you ~3 took/charged/money, double ~1 charge*/billed/payment/billing/
    bill, duplicate ~1 charge*/payment*, overcharg*, wrong* ~1 charged/billed, charged ~4 wrong/
    cancelled/canceled/after/more/too/despite/even/ still, keep* ~1 charging/billing/taking, still
    ~2 charging/charged/billing/billed, took ~2 money, hidden fee*/charge*, taking/took ~1 money,
    bill me, wrong amount, cancelled/canceled ~6 charged/billed""",
    "payback": """
    money back, give ~1 my money back, want ~2 money, return ~1 my money, my money""",
    "anger": """
    pensioner, no shame, where is my money, give me my, insane, absolutely ~1 mad, mad, raging,
    boiling, unbelievable, wtaf, omfg, do something, sort it out, right now, the cheek, cant
    believe, enough, stop stealing, how many times, incompetent, idiots, morons, clowns, hell,
    furious, fuming, livid, outrag*, disgust*, angry, anger, enraged, seething, pissed, fuck*,
    fck*, wtf, shit*, bullshit, bloody, damn*, goddamn, crap*, bastard*, asshole*, arsehole*,
    appalling, appalled, ridiculous*, unacceptable, scandal*, disgrace*, shameful, ashamed, shame
    on, had enough, enough is enough, ive had enough, fed up, sick of, sick and tired, had it, how
    dare, last chance, last warning, ffs, infuriat*, criminal*, greedy, liars, liar, lying, sick to
    death, immediately, demand, screw*, on earth, wth, how on earth, this is ~1 joke, taking the
    piss, taking the mick, for gods sake, for fucks, are you kidding, you kidding, thieving, b tch,
    f ck, f cking, f king, sh t, effing, bloody hell""",
}
