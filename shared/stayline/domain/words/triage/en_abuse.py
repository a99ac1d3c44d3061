"""English words of how staff behaved, by what they stand for (see `mention`)."""

from typing import Final

PARTS_TOUCHED: Final = """
    waist/bum/bottom/butt/ass/breast/breasts/chest/thigh/thighs/leg/legs/knee/hip/hips/hair/neck/
    shoulder/shoulders/back/body/hand/arm"""
STAFF: Final = """
    guy/man/woman/lady/girl/bloke/lad/dude/agent/rep/advisor/adviser/staff/employee/worker/cashier/
    waiter/waitress/server/barman/bartender/barista/receptionist/manager/supervisor/boss/owner/
    driver/courier/technician/tech/engineer/plumber/electrician/installer/instructor/trainer/coach/
    teacher/tutor/doctor/dentist/nurse/therapist/masseur/stylist/barber/hairdresser/guard/security/
    bouncer/clerk/assistant/operator/host/hostess/mechanic/landlord/salesman/chef/cleaner/builder"""

SPOKEN: Final[dict[str, str]] = {
    "staff": f"""
    wouldnt/didnt/wont let me/us/him/her/them/my ~1 leave/out ~4 until/till/unless,
    threw ~3 package/parcel/it/box/phone, made fun, my disability, ignored me completely,
    called/calling me ~2 trash/garbage/old/ugly/crazy/pathetic/loser/beggar/poor/cheap/slow/
    animal/dog/pig/useless/dirty, told me ~4 too ~1 old/stupid/poor/fat/slow/young/dumb, grabbed
    ~2 my/me/her/him, interrupting me, kept interrupting, cut me off ~3 rude*, wouldnt let me ~1
    speak/finish, talked to me like, accused me ~1 of, refused to serve ~1 me/us/him/her,
    followed me ~2 around/store/shop, sexual*, comment ~4 daughter/wife/body/skin/weight/looks,
    laughed ~1 in, made me cry, in tears, ridiculed me, treated ~3 badly/awfully/terribly/
    unfairly/criminal/dirt, nasty, hostile, verbal abuse, swearing, cursed me, snapped,
    sarcastic, arrogant, ignorant ~2 staff, attitude ~2 awful/terrible/disgusting/bad/stinks/
    rude, bad/terrible/awful/horrible/disgusting ~1 attitude, talked over me, rolled ~2 eyes,
    spat, pushed me, shoved, hit me, slapped, leered, stared at me, inappropriately, prejudice*,
    profiled, because ~2 im ~1 black/muslim/asian/gay/disabled/foreign/woman/old, misogyn*,
    ageist, ableist, laughing at, laughed in, name calling, called ~2 names, told ~1 me ~2 go
    back, rude, rudely, rudeness, rudest, insult*, humiliat*, harass*, discriminat*, racist*,
    racism, sexist*, homophob*, islamophob*, bigot*, abusive, abused, verbally ~1 abus*,
    disrespect*, condescend*, patroni*, belittl*, bullied, bullying, mocked, mocking, made fun
    of, laughed ~1 at/about, sneer*, yell* ~1 at, shout* ~1 at, scream* ~1 at, swore ~1 at/to,
    swear* ~1 at, sworn at, cursed ~1 at, cursing at, snapped at, called ~3 idiot/stupid/liar/
    bitch/moron/fool/dumb/fat/names/racist/thief/cow/retard, grope*, touched ~1 me, assault*,
    hung up on, slammed the phone, slammed ~2 door, inappropriate ~1 comment*/remark*/joke*/
    behavio*, talked/talk/spoke/speak/talking ~3 like/down ~3 to/dirt/idiot/child/trash/rubbish/
    stupid/shit, treated ~2 me/us/her/him/mother/wife/husband/mum/mom/dad ~2 like, told me to ~2
    shut/go ~1 up/away/back, shut up, unprofessional, threw ~1 out, kicked ~2 out, aggressive*,
    intimidat*, stalk*, creep*, slur, slurs, sarky, obnoxious, lied to my face, {STAFF} ~6
    laughed/yell*/shout*/scream*/swore/curs*/threat*/grab*/push*/shov*/slap*/punch*/spat/grop*/
    leer*/flirt*/wink*/cornered/stare*/mock*/humiliat*, put/putting/puts/kept/placed/laid/had ~3
    hand/hands/arm ~2 on/around/up/down/all/under ~2 {PARTS_TOUCHED}, hand/hands/arm on/around/
    up/down/under my/her/his ~2 {PARTS_TOUCHED}, hands ~2 on/over me/her, touch* ~1 my/her/his
    ~1 {PARTS_TOUCHED}, touching ~1 me/her, rubbed ~2 against/my, brushed ~1 against, asked ~1
    me/her out, on a date, hitting on, hit on ~1 me/her/my, flirt*, sleazy, pervert*, perv,
    lewd, vulgar, obscene, dirty ~1 joke*/comment*, kiss ~1 me/her, kissed ~1 me/her, hugged ~1
    me/her, nudes, catcall*, wolf whistl*, undress*, comment*/remark*/joke*/joking/laugh*/said
    ~3 about ~2 my/her/his ~3 headscarf/hijab/turban/skin/accent/weight/size/body/breast*/chest/
    looks/religion/race/colour/color/hair/disability/wheelchair/gender/nationality/figure/boobs/
    legs/bum/faith/stutter, learn english, speak ~1 english ~1 properly/first, proper english,
    go back ~1 to ~3 country/where/home, where ~1 really from, your kind, people like ~1 you/me/
    us, those people, monkey, wouldnt/refused/refusing/didnt ~2 let/to let me/us/him/her ~1
    leave/out/go/in/through, not let ~1 me/us ~1 leave/out/in, blocked ~1 door/exit/way, locked
    ~1 me/us ~1 in/out, den*ied ~2 service/entry, refused ~2 service/entry/entrance, threw/
    chucked/kicked/escort* ~2 me/us/him/her/them ~1 out, told ~2 to ~1 fuck/f/get/shut/piss/go/
    learn/lose/stop/calm ~1 off/lost/out/stuffed/up/away/home/english/weight/whining/crying/
    down, calm down ~1 woman/love/sweetheart/darling, laughed ~3 me/my/when/down/told, laughed
    ~1 and told, smirk*, scoff*, tutted, as if i ~2 idiot/stupid/child/criminal/thief/nothing/
    was/were, like i ~3 idiot/stupid/child/criminal/thief/nothing/dirt/trash/rubbish, like a ~1
    criminal/thief/dog/child/idiot/liar, made ~3 feel ~2 small/stupid/unsafe/uncomfortable/
    worthless/dirty/cheap/like/tiny/violated, felt ~2 humiliated/violated/threatened/
    intimidated/degraded/harassed/discriminated, lost his/her temper, raised ~1 voice, had a go
    at, got in my face, in my face, squared up, abuse ~3 from/by, foul mouthed, foul language,
    cuss*, f word, n word, called ~4 slut/whore/hag/tart/cunt/prick/twat/wanker/muppet/cripple/
    freak/karen/foreigner/terrorist/disgrace/pain/scrounger/cheapskate/liar/cow/pig, drunk ~2 at
    work/on shift, on drugs, threw ~3 at me/him/her/us, hurled, bully*, homophobic, transphob*,
    xenophob*, antisemit*, manhandl*, dragged ~1 me/him/her, shook ~2 my/by, accus* ~2 me ~2
    stealing/lying/theft/shoplifting, search* my bag, filmed ~1 me, took ~1 photos/pictures/
    picture/photo of ~1 me/my/her, message* ~2 me/her ~4 instagram/facebook/private*/personal/
    tiktok/whatsapp, personal number, gave ~2 finger, middle finger, flipped ~1 off/bird, flip
    ~1 off, called ~4 b/f/c, mimic* ~3 accent/me/my, imitat* ~3 accent/me/my, spoken/talked/
    speaking to ~1 like/as, dismissive, belittled, too fat, too old for, called/calling ~1 me/
    her ~1 sweetheart/darling/babe/baby/honey/sexy/love/sweetie/gorgeous/beautiful, sweetheart
    ~6 husband/alone/home, asked/asking ~3 husband/alone/single/boyfriend/married/number/date,
    live/living alone, home alone, told me ~2 i ~1 was/am too *, told me ~1 i ~1 am/was ~1
    broken/crazy/fat/ugly/stupid/lazy/pathetic/hopeless/disgusting/difficult/dramatic, these/
    those/you foreigners, asked ~6 for ~1 her/my snapchat/instagram/insta/number/whatsapp/
    tiktok, asked ~3 daughter/year/teen*/girl* ~5 snapchat/instagram/insta/number/whatsapp,
    hijab/headscarf/turban/wheelchair/burqa/kippah ~6 suddenly/refused/allowed/told/sorry/full/
    left, peed, pissed ~1 in/on, urinat*, defecat*, pooped, exposed ~1 himself, film*/recording/
    photograph*/spying ~3 changing/locker/shower*/toilet*/people/me/women/girls/members, hidden
    camera, upskirt, rolled ~2 eyes, mutter* ~2 something/about/under, drama queen, retard*,
    cripple, {STAFF} ~2 was/were ~3 rough/mean/vile/cruel/nasty/vicious/horrible/disgusting/
    awful/foul/drunk/high/sleazy/hostile/violent, messag*/text*/contact*/dm* ~5 midnight/night/
    women/woman/girls/privately, told ~4 he/she/i/we was/were/am ~2 stupid/fat/dumb/slow/lazy/
    ugly/crazy/worthless/idiot/pathetic/trash, small ~1 ever, felt so small, threatening, accus*
    ~3 of, snarky, snotty, snooty, ganged up, walked in on me, came into my ~1 room/house/home,
    entered my ~1 room/house/home ~2 without, watched me ~1 undress/change/shower, pictures of
    ~1 me/my/her, horrible to ~1 me/us/my/her, vile, awful to me, mean to ~1 me/us/my, treat* ~2
    me/us ~2 criminal/dirt/idiot/child/rubbish/garbage/badly/trash, bad mouthed, badmouth*, bit
    my head off, jumped down my throat, went off on me, went mad at, flew off, blew up at,
    barked at, growled at, glared at, gave me ~2 look*/attitude/lip/stick, attitude ~2 problem,
    bad ~1 manners, no ~1 manners, ill mannered, impolite, uncivil, crass, chauvinis*,
    perverted, sleaz*, molest*, rape*, predator, indecent*, unwanted ~1 advances/attention/
    touching, ogle, ogled, ogling, made a pass, makes a pass, making a pass, ghetto, said ~1 my
    ~2 hair/skin/weight/body/accent/clothes/nose/legs/teeth, calm down ~1 love/dear/sweetie/
    lady/madam/woman, told ~2 to ~1 calm down ~1 love/dear/darling, threw ~2 drink/food/coffee/
    water/glass/plate ~2 at/on/over, shouldnt drive, women shouldnt, girls shouldnt, the way ~1
    she/he/they talked ~2 about my, left ~3 in tears, banned if, threat* ~3 if i, refus* to ~1
    treat/help/serve/see/let ~1 me/us/him/her/my, refused ~1 me ~1 because, body sham*, fat
    sham*, spits, spitting ~1 at, my stutter, crude ~1 joke*/comment*/remark*, these/those/you/
    bloody immigrants, groomed ~2 my, her/your/their/our sort, told ~2 hes/shes/im/youre ~1
    useless/worthless/stupid/thick/fat/lazy/rubbish, told ~1 him/her/me ~2 useless/worthless/
    stupid/thick/fat/lazy, not for ~1 her/your/their/our/his sort/kind/type/people""",
    "doubt": f"""
    your/ur/the/this/one ~1 {STAFF}""",
}
