"""English words of danger and of the law, by what they stand for (see `mention`)."""

from typing import Final

BODY: Final = """
    head/face/eye/eyes/eyelid/nose/mouth/lip/lips/tooth/teeth/gum/gums/tongue/throat/neck/shoulder/
    arm/arms/elbow/wrist/hand/hands/palm/finger/fingers/thumb/nail/chest/rib/ribs/back/spine/hip/
    thigh/leg/legs/knee/knees/shin/ankle/foot/feet/toe/toes/skin/scalp"""
PEOPLE: Final = """
    he/she/son/daughter/kid/child/baby/toddler/wife/husband/partner/mum/mom/mother/dad/father/gran/
    grandma/nan/granddad/brother/sister/dog/cat/puppy/kitten/guest/customer/patient/somebody/someone"""

SPOKEN: Final[dict[str, str]] = {
    "legal": """
    counsel, pursue ~4 court/legally/law, arbitration, consumer protection, police report,
    judge, magistrate*, prosecut*, statutory rights, compensation claim, formal complaint ~4
    with/to, report ~4 authorities, my rights, contacting ~4 authorities/council, consumer
    rights, health inspector*, environmental health, health and safety, osha, fda, legally,
    lawyer*, attorney*, solicitor*, barrister*, sues, sued, suing, lawsuit*, litigation, court,
    courts, legally ~3 liable/responsible/obliged, legal rights, letter before action, small
    claims, class action, tribunal, ombudsman*, trading standards, regulator*, watchdog, fcc,
    ftc, bbb, cfpb, ofcom, ofgem, fca, better business bureau, attorney general, consumer
    protection/affairs/rights/council/association, citizens advice, data protection, gdpr,
    police, press charges, pressing charges, report/reporting/reported ~1 you/this/them/your ~4
    to/authorities, take/taking ~2 further, in breach of, breach of contract, cease and desist,
    see you in court, hear* from my, go ~2 to ~1 press/media/newspaper*, damages ~3 claim,
    file*/filing/lodge*/lodging/raise*/raising/open*/submit*/make/making ~3 complaint ~3 with/
    to/at, file*/filing ~3 suit/claim/case/papers, licensing ~1 board/authority, standards ~1
    agency/authority/board/commission, state board, insurance commissioner, the ico, ico ~2
    about/leak/complaint/report*, data ~1 commissioner/authority, hear/hearing from ~3 lawyer*/
    solicitor*/attorney*, serve*/serving ~3 papers/notice/writ, writ, subpoena*, injunction,
    bailiff*, affidavit, liable, liability ~4 you/your, negligen*, malpractice, against the law,
    consumer law, consumer rights act, fair trading, lemon law, hipaa, eeoc, ada complaint, take
    ~2 you/this/it/them ~3 court/tribunal/judge/law, civil claim, legal, my ~1 mp/congressman/
    senator/councillor, city council ~3 report/complain*, local news ~3 call*/contact*/told/
    tell/story, journalist*, reporter*, report* ~2 you, reporting ~3 to, complained to ~3
    authority/regulator/council/board, consumer ~1 council/bureau/agency/court/forum/watchdog,
    financial conduct, financial ombudsman, law suit, money claim, county court, ccj, mediation,
    proceedings, break/breaking/broke/broken/violat*/against/breaching/breached ~2 law/laws/act/
    regulations, cqc, ofsted, fsa, epa, faa, dvsa, health department, licensing ~1 department/
    office, inform*/notify*/contact*/alert*/report*/writ*/wrote/go*/complain* ~4 authorities/
    regulator*/council/board/police/ministry/department/commission/watchdog/inspector*/
    inspectorate/agency, going/go/went/gone/talk* ~2 to the news/press/papers/media/tv/radio,
    news ~1 channel/station/desk, channel #, final letter, letter before, legal case, strong
    case, have a case, seek* ~1 advice/damages/redress, class ~1 action, the hearing, court
    hearing, hearing date, hearing is, lawyer ~1 up, been served, adjudicat*, deposit scheme,
    detective, cops, press ~1 charges, criminal ~1 complaint/charges/offence/offense/case,
    statement to ~2 police, crime number, crime reference, taken advice, lawyered up, legal
    counsel, legal representative*, my legal, in front of ~1 judge, hse, health executive, acas,
    ncat, accc, consumer ~1 centre/center, chamber of commerce, passenger rights, eu261, medical
    ~1 council/board, bar association, no win no fee, claims ~1 company/management, hold ~1 you
    ~2 liable/responsible/accountable, holding you ~2 liable/responsible, unlawful*, inspector*
    ~3 call*/report*, going public ~2 with, formally ~1 complain*, regulatory, ministry, take ~1
    action against, action against you, see you ~2 court, pay ~2 damages, breached ~2 contract,
    courtroom, settle ~3 before ~4 court/courtroom/lawyers, has my file, evidence ~3 tribunal/
    court/lawyer*/case, action fraud, kept ~4 evidence, legal insurance, legal cover, hotline ~3
    report/complain*, consumer ~1 hotline/helpline, summons, file*/filing ~1 with the, the asa,
    advertising ~1 standards, compensation ~4 tribunal/court, health dept, dept of health, food
    standards, sue you/u/ya/yall/your/ur/them/this/the/for/over/him/her/and/if, to/will/ill/
    well/gonna/going/can/could/should/must/shall/would/might/imma/lets/we/i/may/they ~1 sue, law
    firms ~1 name/letter/letterhead""",
    "safety": f"""
    allergic ~1 reaction*, allergic ~3 after/from, severe allerg*, set ~3 fire/alight, fire to,
    burn your, torch your, tore ~2 shoulder/ligament/muscle, off to ~1 er, to the er, sprain*,
    dislocat*, snapped and, bruise*, collapsed, swallow*, choked, slipped ~5 floor/ice/stairs/
    wet/step, fell ~4 stairs/down/over/because/hard, fracture*, broken ~1 arm/leg/hip/wrist/
    bone, broke ~2 hip/arm/leg, unconscious, get/gets/got/getting/been/be ~1 killed/injured/
    hurt, in a e, the a e, ran ~1 over, run ~2 over, nearly hit, knocked ~2 down/over, crash
    into, short circuit*, live wire*, exposed wire*, singed, scald*, heat stroke, cut ~2 open,
    needed surgery, doctor ~4 because, made ~2 ill/sick, got sick, ill after, sick after,
    stopped breathing, choked on, risk of fire, unsafe, brakes ~2 fail*, broken glass, glass in
    ~2 food, razor, ambulance, dying inside, cant go on, jump off, overdos*, weapon, with a gun/
    knife, you will regret, youll regret, watch your back, i know where you live, come after
    you, caught/catch*/on fire, fire ~1 broke/started/brigade/department/service/engine*, a
    fire, smoke, smoking, smoked, flame*, burnt/burned/burns/burn ~3 hand*/finger*/arm*/leg*/
    face/skin/mouth/carpet/kitchen/house/table/me/son/daughter/wall/wire*, burning smell, smell*
    ~4 burn*/gas/smoke, smells like burning, melted, melting, spark/sparks, sparking, sparked,
    explod*, explosion, blew up ~3 in/on, electric* shock*, electrocut*, shocked me, got a
    shock, injur*, hurt*/harm*/cut*/kill* ~1 myself/themselves, hurt ~2 myself/himself/herself/
    themselves/my/his/her/badly/me/child/kid, got/was/is/been/were ~1 hurt, bleeding, bled,
    hospital*, paramedic*, emergency room, the er, a and e, a&e, anaphyla*, poison*, food
    poisoning, choking, choke, fainted, collapsed ~2 on/in, concussion, broke ~1 my/his/her ~2
    arm/leg/wrist/ankle/hip/nose/tooth, cut ~2 my/his/her/myself/finger*, stitches, gas leak,
    carbon monoxide, dangerous*, danger, hazard*, suicid*, self harm, kill/killing myself/you/
    him/her/them/your, want* to die, end my life, ending my life, end it all, dont want to live/
    be ~1 alive/here, harm* ~1 myself/you/him/her/them, no reason to live, better off dead,
    break/breaking ~2 legs/neck/face/jaw/bones, smash ~2 face/head/windows, beat ~2 up, burn ~4
    down, a bomb, bomb ~3 office/store/shop/building, come ~5 gun/knife, shoot ~1 you/him/them/
    everyone, stab*, threaten* ~2 me/us/my, overheat* ~3 hot/burn*/smok*, toxic, rash, swollen,
    vomit*, throwing up, seizure*, chest pain*, heart attack, cant breathe, nearly/almost ~1
    died/killed/crashed, crush*/trap*/slice*/slicing/cut/gash*/broke/broken/fractur*/sprain*/
    twist*/tore/torn/burn*/burnt/scald*/bruis*/hurt*/injur*/smash*/bang*/hit/scrap*/graz*/
    pinch*/caught/dislocat*/pierc*/split/chip*/crack*/blister*/scrap*/jam*/impal*/ripp* ~1 my/
    his/her/our/their ~3 {BODY}, my/his/her/our/their/both ~2 {BODY} ~3 swell*/swollen/swelled/
    swole*/burn*/bleed*/bled/numb/blister*/broken/broke/fractur*/infect*/stitch*/stitched/
    bruis*/scald*/trapped/sliced/cut/crushed/tingl*/black/peel*/peeling, scorch*, charred,
    smoulder*, smolder*, arcing, burn mark*, burnt through, burned through, burning up, on fire,
    red hot, hot to touch/hold, hot to the touch, so/too ~1 hot ~6 burn*/melt*/brown/black/
    smell*/touch/paint/plastic, went up in flames, zapped, zaps, zap ~1 me, electric* ~2 touch*,
    wires ~2 showing/exposed/out/hanging, bare wire*, loose wire*, live electrics, nearly/almost
    ~2 ran/run/drove/hit/knocked/fell/drown*/choked/set/burn*/burnt/lost/blind*/poison*/
    electrocut*/crush* ~2 me/us/my/him/her/down/over/someone/eye/kid*/child/son/daughter/fire,
    nearly/almost ~1 drowned/fainted/choked/fell/electrocuted, ran/run/forced/drove ~1 me/us ~2
    off ~2 road, off the road, text*/drunk/asleep/phone ~3 driv*/wheel, on his/her phone, driver
    ~5 drunk/speeding/asleep/drinking, reeked/stank/smell*/smelt ~2 alcohol/booze/drink/weed,
    ran a red, red light, steering ~3 fail*/lock*/went, piece*/bit/bits/shard*/fragment*/
    sliver*/chunk* ~2 glass/metal/wire/plastic/wood/bone/stone/blade/rubber, metal/glass/screw/
    needle/nail/blade/staple/plastic ~3 in/inside ~2 my/his/her/the/our ~2 food/meal/soup/salad/
    burger/pizza/bread/rice/porridge/cake/drink/dinner/lunch/sandwich/cereal/yogurt/pasta/baby,
    found ~3 glass/metal/needle/screw/nail/blade/razor/staple, hives, welts, swelling, swelled
    ~1 up, itchy all over, infect*, septic, sepsis, fever ~3 after/since, diarrhoea, diarrhea,
    puking, puked, puke, the runs, salmonella, e coli, listeria, violently ill, being sick, been
    sick ~2 all/since/after, ill ~2 since, struggl* ~2 breath*, trouble breathing, hard to
    breathe, couldnt breathe, gasping, wheez*, asthma*, epipen, epi pen, reaction ~2 after/from,
    bad reaction, nut free, mould/mold ~5 asthma/breath*/cough*/lungs, tripped ~1 over/on, gave
    way ~3 i/me/under, i/she/he/son/daughter/mum/mom/dad/mother/gran/nan/grandma/grandmother/
    father/wife/husband/kid/toddler/child/we ~1 fell/slipped/tripped/collapsed/passed/blacked,
    knocked out, knocked unconscious, passed out, blacked out, fainting, x ray, x rays, xray,
    crutches, plaster cast, in a cast, urgent care, emergency services, called 911, called 999,
    rushed ~2 to, ended up in ~2 hospital/er/a, eye injury, lost ~1 consciousness, ward, surgery
    ~2 after/because, better off without/if, everyone ~2 better off, dont want to ~1 here/live/
    exist/wake, cant do this ~1 anymore/any/more, dont see the point, no point ~2 living/life/
    anymore/on, take my ~1 life, took ~3 pills, not worth living, done with life, want it all to
    ~1 stop/end, wish i ~1 dead/wasnt/werent/didnt, wish i was dead, never wake up, not wake up,
    dont want to wake, disappear forever, cutting myself, tired of living/life, end things ~1
    tonight/forever, cant cope, hopeless ~4 life, give up on life, worthless ~3 die, know ~1
    where/what time/when ~2 live*/work*/leave*/finish*/park*/sleep*/office/lives, know what
    time, know where, coming/come ~1 for you/him/her/them, find you, hunt ~1 down, better watch/
    run/hide/pray, youll pay, you will pay ~1 for this, make ~1 you/him/her/them pay/suffer/
    sorry, knock ~2 teeth/out, kick ~3 head/teeth/ass/door/face, smash ~2 your/up/his/the, slap
    ~1 him/her/you/them, beat ~2 him/her/you/them, burn ~3 down/office/shop/store, blow ~2 up,
    hospital ~1 you/him, wait* ~2 outside ~3 him/her/you/work, baseball bat, with a bat, bring
    ~2 gun/knife/bat, gas ~2 leak*/smell*, smell*/smelt/stink*/stank/whiff ~2 gas, trapped ~2
    in, stuck in ~2 lift/
    elevator, locked in, left ~4 alone/unattended/unsupervised, unattended, unsupervised,
    wandered off, wrong ~1 medication/medicine/dose/prescription/pills/tablets/injection,
    expired ~1 medic*/vaccine, bitten, bit my, mauled, rotten ~2 beam/floor, ceiling ~3 fell/
    collaps*/came, collaps*, came down on, fell on ~1 my/me/him/her/head, landed on ~1 my/me/
    his/her, fell off ~4 wall/ceiling/and hit, hit ~2 in the ~1 head/face/eye, bleed, bleeds,
    hurts ~2 breathe, nearly ~2 died, could ~2 have ~2 died/killed, could ~1 have ~2 been ~1
    killed/hurt/worse/serious, someone ~4 get/gets ~1 hurt/killed, before ~2 someone ~2 hurt/
    killed, accident waiting, death trap, deathtrap, fire hazard, safety issue/concern/hazard/
    risk, not safe, isnt safe, wasnt safe, dont feel safe, feel unsafe, felt unsafe, chemical ~1
    smell, strange smell, weird smell, funny smell, fumes, see ~3 point ~2 carrying/going/
    living/anything/life, carrying on ~2 anymore/any, water/rain/liquid/leak* ~7 fuse/socket*/
    electric*/plug/plugs/outlet*/wiring/wires, dog/cat/puppy/kitten/pet/pets/rabbit/horse ~4
    died/dead/escaped/injur*/hurt/lost/ill/sick/limping/missing/ran, lost my ~1 dog/cat/puppy/
    kitten/pet/child/son/daughter/mum/mom/grandma/baby, kids/children ~4 playing near, open
    manhole, manhole, open shaft, six feet under, in the ground, in a box, hissing ~1 sound/
    noise, hissing, gas ~2 off, my ~1 abusive ~1 ex, abusive ex, ex ~4 where i live/address,
    stalker, restraining order, told ~4 where i live, gave ~3 my address, leaked my address,
    nearly ~1 bled, alarm never ~1 went, not wake, dont want to ~1 wake ~1 up, cant stop crying
    ~6 wake/live, bathroom floor ~2 sick, night ~4 being sick, up all night sick, were ~1 sick
    ~1 all night, sick all ~1 night, stretcher, black and blue, people/someone/customer*/person/
    guests ~3 fallen/fell/slipped/tripped, could of ~1 died/killed, could of been ~1 killed/
    hurt, food ~1 poi*/posi*, if he/she/they/you/your ~7 again ~4 sorry/regret/hospital/
    stretcher/pay, tired of ~1 everything/life/living/existing/it all, want it ~1 to end, want
    this to end, just want ~1 it all over, nothing to live, valve open, left ~3 gas ~2 open/on,
    gas ~2 left on, seizure, convulsion*, unresponsive, cpr, blood ~1 everywhere, blood all,
    covered in blood, soaked in blood, sharp ~1 edge/edges ~4 cut, choking hazard, asbestos,
    lead paint, raw ~1 chicken, pink inside, dog ~1 bit/bite/attack*, attacked, seat belt*/
    seatbelt* ~4 broken/missing/no/without, no ~1 seatbelt/seatbelts, speeding, hit and run,
    chest ~1 hurts, panic attack*, knife ~2 at/to/on/pull*, pulled a knife, knifepoint, threat*
    ~1 to/with, broke into ~1 my, break in, followed me home, drowned, drowning, sunk ~1 under,
    hypotherm*, dehydrat*, frostbite, heatstroke, lost ~1 sight/vision/hearing, cant see ~2 eye,
    cant feel ~1 my, numbness, paralys*, paralyz*, miscarri*, stillb*, biohazard, contaminat*,
    rat ~3 food/kitchen/droppings, droppings, maggot*, legionella, exploding, blown ~1 up, fuse
    ~2 blew/blown/bang, bang ~4 smoke/sparks/fire, sparks fly*, plug ~4 hot/melt*/burn*/spark*,
    socket ~4 hot/melt*/burn*/spark*, battery ~4 swollen/swell*/bulg*/hot/leak*/expand*/fire/
    smok*, swell*, bulging, going blind, blinded, needle ~3 in/stick/found, gunpoint, was/were/
    is/kept ~1 texting/on ~6 hit/crash*/swerv*, hit a ~1 cyclist/pedestrian/child/car/dog,
    almost hit, ending it all, head/hand/foot/finger/leg/arm ~1 stuck in, nobody would notice,
    nobody would miss, set ~1 my ~1 dog/dogs on, bruises on, bruising on, left ~1 bruises, flew
    off ~3 motorway/highway/road, recalled ~6 stuck/hurt/injur*, ride/harness/restraint/
    seatbelt/belt/safety ~3 opened/broke/failed/loose/undone/snapped ~2 mid/during/while, when
    our ~3 burned, kitchen/house/room/garage/flat burned/burnt, didnt go off ~4 fire/burn*/
    smoke/kitchen, intensive care, icu, double dose, run over, ran out ~4 car/road, hit by ~1 a
    car, was run over, {PEOPLE} ~2 died, turned/showed/turns/shows up at ~1 my ~1 work/house/
    home/job/door/flat/office, leave me alone, wont leave me, following me, bit ~1 son/daughter/
    child, strange ~1 man/guy/men, smash ~3 window*/shop/car/place, asking for ~1 my address,
    fell getting off, lost ~3 teeth/tooth/finger/fingers/toe, wheel ~2 came/fell off ~2 while/
    riding/driving, burn*/burnt ~4 down, ate it, swallowed, took ~2 a e, to a e, off and he ate,
    off and she ate, magnet ~6 ate/swallow*, by the throat, had to take ~2 son/daughter/kid/
    child/mum/dad ~2 to ~1 a/hospital/er/doctor, brick ~2 through, brakes ~4 fail*/dont/didnt/
    gone/went/work/working, throat ~2 closed/closing/swell*/swollen/tight/closes, punched,
    punching, ice ~5 fallen/fell/slipped, steps/stairs/entrance/path ~5 icy, knife ~2 me/him/
    her/them/you, all have headaches, reek* ~2 gas, nearly/almost ~1 went over/under/off/
    through, a gun, his gun, the gun""",
}
