"""English words that a person must see at once, by what they stand for (see `mention`)."""

from typing import Final

SPOKEN: Final[dict[str, str]] = {
    "legal": """
    counsel, pursue ~4 court/legally/law, arbitration, consumer protection, police report,
    judge, magistrate*, prosecut*, statutory rights, sue*d, compensation claim,
    formal complaint ~4 with/to, report ~4 authorities, my rights,
    contacting ~4 authorities/council, consumer rights, health inspector*, environmental health,
    health and safety, osha, fda, legally, lawyer*, attorney*, solicitor*, barrister*, sue,
    sues, sued, suing, lawsuit*, litigation, court, courts, legal ~1 action/advice/team/
    proceedings/steps/notice/threat/letter/route/claim, legally ~3 liable/responsible/obliged,
    legal rights, letter before action, small claims, class action, tribunal, ombudsman*,
    trading standards, regulator*, watchdog, fcc, ftc, bbb, cfpb, ofcom, ofgem, fca,
    better business bureau, attorney general,
    consumer protection/affairs/rights/council/association, citizens advice, data protection,
    gdpr, police, press charges, pressing charges, report/reporting/reported ~1 you/this/them/
    your ~4 to/authorities, take/taking ~2 further, in breach of, breach of contract,
    cease and desist, see you in court, hear* from my, go ~2 to ~1 press/media/newspaper*,
    damages ~3 claim""",
    "safety": """
    allergic ~1 reaction*, allergic ~3 after/from, severe allerg*, set ~3 fire/alight, fire to,
    burn your, torch your, tore ~2 shoulder/ligament/muscle, off to ~1 er, to the er, sprain*,
    dislocat*, snapped and, bruise*, collapsed, swallow*, choked,
    slipped ~5 floor/ice/stairs/wet/step, fell ~4 stairs/down/over/because/hard, fracture*,
    broken ~1 arm/leg/hip/wrist/bone, broke ~2 hip/arm/leg, unconscious,
    get/gets/got/getting/been/be ~1 killed/injured/hurt, in a e, the a e, ran ~1 over,
    run ~2 over, nearly hit, knocked ~2 down/over, crash into, short circuit*, live wire*,
    exposed wire*, singed, scald*, heat stroke, cut ~2 open, needed surgery, doctor ~4 because,
    made ~2 ill/sick, got sick, ill after, sick after, stopped breathing, choked on, carbon,
    risk of fire, unsafe, brakes ~2 fail*, broken glass, glass in ~2 food, razor, ambulance,
    dying inside, cant go on, jump off, overdos*, weapon, with a gun/knife, you will regret,
    youll regret, watch your back, i know where you live, come after you, caught/catch*/on fire,
    fire ~1 broke/started/brigade/department/service/engine*, a fire, smoke, smoking, smoked,
    flame*, burnt/burned/burns/burn ~3 hand*/finger*/arm*/leg*/face/skin/mouth/carpet/kitchen/
    house/table/me/son/daughter/wall/wire*, burning smell, smell* ~4 burn*/gas/smoke,
    smells like burning, melted, melting, spark/sparks, sparking, sparked, explod*, explosion,
    blew up ~3 in/on, electric* shock*, electrocut*, shocked me, got a shock, injur*,
    hurt*/harm*/cut*/kill* ~1 myself/themselves, hurt ~2 myself/himself/herself/themselves/my/
    his/her/badly/me/child/kid, got/was/is/been/were ~1 hurt, bleeding, bled, hospital*,
    paramedic*, emergency room, the er, a and e, a&e, anaphyla*, poison*, food poisoning,
    choking, choke, fainted, collapsed ~2 on/in, concussion,
    broke ~1 my/his/her ~2 arm/leg/wrist/ankle/hip/nose/tooth, cut ~2 my/his/her/myself/finger*,
    stitches, gas leak, carbon monoxide, dangerous*, danger, hazard*, suicid*, self harm,
    kill/killing myself/you/him/her/them/your, want* to die, end my life, ending my life,
    end it all, dont want to live/be ~1 alive/here, harm* ~1 myself/you/him/her/them,
    no reason to live, better off dead, break/breaking ~2 legs/neck/face/jaw/bones,
    smash ~2 face/head/windows, beat ~2 up, burn ~4 down, a bomb,
    bomb ~3 office/store/shop/building, come ~5 gun/knife, shoot ~1 you/him/them/everyone,
    stab*, threaten* ~2 me/us/my, overheat* ~3 hot/burn*/smok*, toxic, rash, swollen, vomit*,
    throwing up, seizure*, chest pain*, heart attack, cant breathe,
    nearly/almost ~1 died/killed/crashed, died ~4 because/after""",
    "fraud": """
    bank ~4 reverse/claw, feels like fraud, money ~1 leaves/left/leaving ~2 my account,
    bank ~3 block/stop/freeze, not getting another ~1 penny/cent/dollar, another penny,
    payments ~6 know nothing, know nothing about ~3 payment*/charge*,
    unknown ~1 payment*/charge*/transaction*,
    payment*/charge*/transaction* ~4 dont know/recogni*, charges ~2 not mine, not mine, con men,
    conmen, con man, gone/disappeared/missing/vanished/withdrawn ~3 from my ~1 card/account/
    bank, never ~2 gave ~2 permission/consent/card, fake ~2 charge*/company/website/product,
    counterfeit, dishonest, deceiv*, deceptive, duped, fleeced, daylight robbery,
    money ~3 stolen, phishing me, took ~3 without asking,
    i never ~3 ordered/approved/authori*/agreed/signed, paypal dispute, bank ~4 claim/fraud,
    fraud department, scam, scams, scammed, scammer, scammers, scamming, scamers, fraud, frauds,
    fraudulent*, fraudster*, defraud*, thief, thieves, theft, stole, stolen, stealing,
    steal ~3 money/from/card/customers, rob, robbed, robbing, robbery, robbers, swindl*, crooks,
    crook, conned, con artists, ripped me off, ripping ~1 off, chargeback*, charge back, disput*
    ~4 charge*/payment*/transaction*/bank/card/paypal/it,
    charge*/payment*/transaction* ~2 disput*, unauthori*, never/didnt/not ~3 authori*/consent*,
    never/didnt/not ~2 agree*/sign* ~2 to/up, without ~3 permission/consent/authori*/asking/
    knowledge/approval, dont recogni* ~3 charge*/payment*/transaction*, identity theft, hacked,
    hacker*, illegal*, took ~2 money ~3 account/card/bank ~3 without, money ~2 vanished,
    was not made by me, wasnt me, con me, used my card, someone ~3 my card,
    bank ~3 involved/reverse*, reverse ~3 charge*/payment*, payments/charges ~1 i never,
    embezzl*, cheated ~2 me/us/customers, cheats, extort*""",
    "staff": """
    threw ~3 package/parcel/it/box/phone, made fun, my disability, ignored me completely,
    called/calling me ~2 trash/garbage/old/ugly/crazy/pathetic/loser/beggar/poor/cheap/slow/
    animal/dog/pig/useless/dirty, told me ~4 too ~1 old/stupid/poor/fat/slow/young/dumb,
    grabbed ~2 my/me/her/him, interrupting me, kept interrupting, cut me off ~3 rude*,
    wouldnt let me ~1 speak/finish, talked to me like, accused me ~1 of,
    refused to serve ~1 me/us/him/her, followed me ~2 around/store/shop, sexual*,
    comment ~4 daughter/wife/body/skin/weight/looks, laughed ~1 in, made me cry, in tears,
    ridiculed me, treated ~3 badly/awfully/terribly/unfairly/criminal/dirt, nasty, hostile,
    verbal abuse, swearing, cursed me, snapped, sarcastic, arrogant, ignorant ~2 staff,
    attitude ~2 awful/terrible/disgusting/bad/stinks/rude,
    bad/terrible/awful/horrible/disgusting ~1 attitude, talked over me, rolled ~2 eyes, spat,
    pushed me, shoved, hit me, slapped, leered, stared at me, inappropriately, prejudice*,
    profiled, because ~2 im ~1 black/muslim/asian/gay/disabled/foreign/woman/old, misogyn*,
    ageist, ableist, laughing at, laughed in, name calling, called ~2 names,
    told ~1 me ~2 go back, rude, rudely, rudeness, rudest, insult*, humiliat*, harass*,
    discriminat*, racist*, racism, sexist*, homophob*, islamophob*, bigot*, abusive, abused,
    verbally ~1 abus*, disrespect*, condescend*, patroni*, belittl*, bullied, bullying, mocked,
    mocking, made fun of, laughed ~1 at/about, sneer*, yell* ~1 at, shout* ~1 at, scream* ~1 at,
    swore ~1 at/to, swear* ~1 at, sworn at, cursed ~1 at, cursing at, snapped at, called ~3
    idiot/stupid/liar/bitch/moron/fool/dumb/fat/names/racist/thief/cow/retard, grope*,
    touched ~1 me, assault*, hung up on, slammed the phone, slammed ~2 door,
    inappropriate ~1 comment*/remark*/joke*/behavio*, talked/talk/spoke/speak/talking ~3 like/
    down ~3 to/dirt/idiot/child/trash/rubbish/stupid/shit, treated ~2 me/us/her/him/mother/wife/
    husband/mum/mom/dad ~2 like, told me to ~2 shut/go ~1 up/away/back, shut up, unprofessional,
    threw ~1 out, kicked ~2 out, aggressive*, intimidat*, stalk*, creep*, slur, slurs, sarky,
    obnoxious, lied to my face""",
    "leave": """
    another/different direction, stop ~1 billing/charging ~1 me/us/my, for good,
    quit ~2 service, leaving u/ya, not interested in ~2 staying/continuing, time to say goodbye,
    cancel me, dont want it ~2 more/anymore, dont want this ~2 more/anymore, mov*/switch*/
    chang*/transfer* ~5 to/with ~1 another/different/new supplier*/vendor*/provider*/company/
    firm/bank/operator*/carrier*/host/agency/gym/app, nothing ~2 to do with ~1 you/company/this,
    want ~1 nothing more, close ~1 everything, close it all, cancel ~1 my,
    wont be ~1 renewing/staying/continuing, not be renewing/continuing/staying,
    i am leaving you, sever ~2, terminate*, ending my, im ~1 done, were ~1 done, parting ways,
    part ways, my notice, giving notice, give notice, give ~2 notice ~3 cancel/leave,
    bye ~1 forever, going with ~2 else/competitor*/other, gone ~1 elsewhere, going elsewhere,
    someone else ~3 on/from, choosing ~2 competitor*, signed up with ~2 competitor*/else,
    dont ~1 want ~2 service*/be ~2 customer, no longer ~2 want/wish/need/require ~3 service*/
    subscription/account/plan/membership/this/it, not ~1 your customer, ex customer,
    former customer, deactivate ~2 account, get me out of ~2 contract, stop/end ~1 auto renew*,
    turn off ~2 renew*, not ~1 extending, wont ~1 extend*, cancel ~1 membership/subscription/
    plan/account/contract/policy, leaving for, never ~3 again, last straw, im off,
    quitting ~2 gym/service/plan, resigning, cancel*/terminat*/clos*/delet*/end/ending/
    discontinu*/deactivat* ~1 my/our/this/the/both ~2 account*/acount*/subscription*/plan/
    membership*/contract*/service*/policy/line*/renewal/direct, cancel/cancelling/canceling/
    terminate ~1 everything/immediately/today/asap/now/it/effective/us/me/all/please,
    shut ~3 account* ~1 down, shut ~2 account*, want/wanna/like/need/wish/going/gonna/decided ~1
    to ~1 cancel/leave/quit/terminate, want/wanna/like/need/wish ~2 out ~1 of ~3 contract/
    subscription/plan/deal, am/im/were/are ~2 cancelling/canceling/leaving/quitting,
    cancelling/canceling, ill/will/well ~1 cancel/quit, ill/will/well leave you/your/for, have/
    ive/weve/i/we ~1 cancelled/canceled ~2 my/our/everything/with/subscription, please cancel,
    pls cancel, plz cancel, just cancel, cancel please, consider ~3 cancelled,
    dont/not/wont/stop/never ~3 renew/renewing/renewal, decided not to ~1 renew/continue/stay,
    dont/not/wont/no ~4 continu*/carry/keep/need/want ~4 subscription*/service*/plan/membership/
    contract/account, dont/not/wont ~2 continue/continuing/stay*, terminate it, stop ~1 my/our/
    the/this ~1 plan/subscription/membership/contract/service, switch*/mov*/chang*/transfer*/
    port*/go/going/gone/migrat*/jump*/defect* ~4 to/with/over ~4 competitor*/competition/
    provider*/company/rival*/carrier/supplier/else/gym/bank,
    switch*/mov*/leav*/tak*/go/going ~4 elsewhere, were switching, are switching, im switching,
    ill switch, we are/were/have ~1 leaving/switching/moving/decided to leave,
    leaving ~1 you/your, leave ~1 you/your ~1 company/service/guys, taking/take ~2 business/
    custom/money ~1 elsewhere/somewhere, lost/losing ~2 customer*/client*/business/customer/me/
    us/custom, lose/losing ~2 me ~2 customer/as, never/wont/not ~2 use/using/order*/buy*/shop*/
    book*/come/coming/return*/go/deal* ~5 again, wont be back, not coming back,
    never coming back, im ~1 done ~2 with/here/paying, done with you,
    this is/was the last ~1 time/order/payment, last time ~3 use/order/buy/shop/come, im out,
    i quit, i resign ~3 membership, good riddance, uninstall* ~4 cancel*, remove ~2 account,
    opt out of ~2 contract, end ~2 relationship/contract,
    unsubscribe ~3 plan/membership/service, moving/moved/gone ~4 to ~3 competitor*/another,
    pull* ~2 business, goodbye ~2 forever""",
    "charge": """
    debit*/deduct*/withdr*/charg*/bill* ~5 twice/double/two/three, billed me,
    charged me ~5 after/for/even, charged for ~5 didnt/never/not, extra charge*, wrong charge*,
    twice ~2 from, where ~2 my money, took ~4 payment* ~2 instead/twice, taking ~2 payments,
    refund ~3 my money, charged/charge/charging/billed/billing/debited/took/taken/paid/invoiced
    ~6 twice/double/again/thrice/extra/multiple, charged/billed/debited/took/taken/take ~2 two/
    three/2/3/four/4 ~2 payments/times/charges, twice ~1 you ~3 took/charged/money,
    double ~1 charge*/billed/payment/billing/bill, duplicate ~1 charge*/payment*, overcharg*,
    wrong* ~1 charged/billed, charged ~4 wrong/cancelled/canceled/after/more/too/despite/even/
    still, keep* ~1 charging/billing/taking, still ~2 charging/charged/billing/billed,
    took ~2 money, hidden fee*/charge*, taking/took ~1 money, bill me, wrong amount,
    cancelled/canceled ~6 charged/billed""",
    "payback": """
    money back, give ~1 my money back, want ~2 money, return ~1 my money, my money""",
    "anger": """
    pensioner, no shame, where is my money, give me my, insane, absolutely ~1 mad, mad, raging,
    boiling, unbelievable, wtaf, omfg, do something, sort it out, right now, the cheek,
    cant believe, enough, stop stealing, how many times, incompetent, idiots, morons, clowns,
    hell, furious, fuming, livid, outrag*, disgust*, angry, anger, enraged, seething, pissed,
    fuck*, fck*, wtf, shit*, bullshit, bloody, damn*, goddamn, crap*, bastard*, asshole*,
    arsehole*, appalling, appalled, ridiculous*, unacceptable, scandal*, disgrace*, shameful,
    ashamed, shame on, had enough, enough is enough, ive had enough, fed up, sick of,
    sick and tired, had it, how dare, last chance, last warning, ffs, infuriat*, criminal*,
    greedy, liars, liar, lying, sick to death, immediately, demand, screw*""",
}
