"""English that says a danger, a threat or a goodbye without its plain word (see `mention`)."""

from typing import Final

PARTS: Final = (
    "waist/neck/throat/bum/bottom/chest/thigh/leg/hips/hip/face/mouth/shoulders/shoulder/back"
)
CHILD: Final = """
    son/sons/daughter/daughters/boy/girl/lad/kid/kids/child/children/baby/toddler/old/mum/mums/mom/
    dad/dads/nan/gran"""
HOME: Final = "house/home/flat/door/work/window/bedroom/office/school/drive/place/car"

SPOKEN: Final[dict[str, str]] = {
    "legal": """
    does this for a living, expect ~2 letter/visit/papers/writ, hear* from someone ~4 court/legal/
    living, pass*/sent/handed/gave/given ~4 to ~5 barrister/lawyer/solicitor/attorney, popping in on
    you, be in touch ~4 court/legal/lawyer, explain* ~3 to ~2 judge, in writing from now, my union
    rep, got ~2 screenshots/recordings ~4 court/police/lawyer, the tribunal, see what ~3 judge/
    court/press/papers, dot your, letter ~3 on its way ~2 court, take it further, taking it further,
    going further with this, wont be the last you hear, youll be hearing, youll hear from""",
    "safety": f"""
    left ~3 gas ~2 on/loose/open/running, gas ~1 tap/valve/pipe/hose ~2
    loose/open/cracked/split/
    perished, woke up with ~3 head/heads/headache/headaches, stuck/trapped/stranded ~1 in/on ~2
    lift/stairlift/elevator/escalator/hoist/bath/toilet/loo/cubicle/roof, lift/stairlift/elevator ~5
    {CHILD} ~1 was/were/is/got stuck/trapped,
    where ~1 kids/children ~1 walk/play, tiles/bricks/slates ~1 coming/falling/came/fell, point ~1
    in/of ~1 being/living/carrying/waking/going/anything/any, see/seeing the point ~1 in/of, whats
    the point ~2 waking/being/living/going/anymore, id be missed, wont be missed, miss me ~2 gone,
    if i ~1 wasnt/werent ~1 around/here, if i ~1 disappeared/vanished, better without me, written ~2
    note, goodbye note, no way out ~2 me, tired of being here, sleep ~1 and not/never, wish i could
    ~2 sleep forever, load/handful/bottle/packet/box of ~1 pills/tablets/paracetamol/meds, took/
    taken/swallowed ~2 load/handful/bottle/packet, missed ~2 pram/buggy/me/us/him/her/kid/kids/
    {CHILD} by, mounted the ~1 kerb/curb/pavement, by an inch, by inches, by a whisker, nearly took
    ~2 out, took ~1 my/his/her/our ~1 foot/legs/toes, wrong/elses ~1 tablets/pills/medicine/meds/
    prescription/medication/dose/bottle, lost a ~1 nail/tooth/finger, hand/hands/arm/arms round/
    around ~3 {PARTS}, brakes went/gone/failed, the brakes ~1 just ~1 went, with the baby/kids in
    the, broken ~1 ribs/rib/nose/toe/jaw/finger/collarbone/foot/hand/knee/teeth, two broken, ribs ~1
    now, cracked ~1 my ~1 elbow/rib/ribs/tooth/head/skull, tooth ~1 snapped/broke/cracked, skin off,
    taken the skin, outside ~2 my ~2 {HOME} ~3 night/nights/again/days/running/still/every, parked/
    sat/standing/waiting/lurking/hanging ~2 outside ~2 my/her/our, nights running ~3 outside, got ~1
    my ~1 number ~4 off/from, my number off, kept my number, found me on, was i ~1 home ~1 alone,
    was i single, wont stop coming ~3 my ~1 house/home/flat/door/work, keep* coming ~2 my ~1 house/
    home/flat/door/work, hes/shes/is/was in surgery, went/fell/came down ~4 flight/stairs/steps,
    cope/manage/do ~2 without me, fine/happier/easier without me, down by the wrists, by the wrists,
    held ~3 {CHILD} ~1 down, where do i live, walked me to ~1 my, left ~6 in the ~1 yard/car/sun/
    road/heat, left ~3 {CHILD} ~4 outside/alone/behind, passer by found, found ~2 wandering, forgot
    ~1 my/our {CHILD}, wandering round the, headache ~2 dizzy, dizzy ~1 now, feeling dizzy, on a
    drip, drip, sick all ~1 nite/night/weekend, been sick, paramedic ~2 over, woke up on ~6 floor,
    fell through, fell down, came down on, landed on, tile ~4 head, stitches, blacked, boiling ~4 no
    warning ~3 hand, no seat belts, fell asleep at the wheel, swerv*, braked ~3 hard ~3 hit, someone
    could ~2 die/get, will end in ~1 tears/injury/death, scald*""",
    "staff": f"""
    adjust*/touch*/feel*/felt/strok*/rubb* ~1 my/her/his ~2 {PARTS}, when nobody ~2 there/around/
    looking, when ~1 were/im alone, way past where, where he/she should*, wandering hands, hands
    wander*, propositioned, up my ~1 skirt/top/shirt/leg, down my ~1 top/shirt/blouse, asked ~1 my #
    ~3 for ~2 snap/insta/number/snapchat/instagram, year old ~2 for ~2 snap/insta/number/snapchat/
    instagram/tiktok, unlock ~3 door/doors ~1 till/until/unless, wouldnt unlock/stop/pull ~2 car/
    door/doors/over, till/until/unless i ~1 gave/give/gives ~1 him/her ~1 my number, pinch*/slap*/
    hit/shak*/shook/smack*/shov*/push* ~2 my/our/residents/patient* ~3 {CHILD}, pinch*/slap*/smack*/
    shov* ~1 my/the/a/our/him/her/me/an, marks on ~1 her/his/my, messaged ~1 me ~4 midnight/night/
    1am/2am/3am, number off the ~2 form/sheet/system/booking/parcel, wont take no, where we came
    from, where i came from, back where ~1 we/i/you/they came, my accent, in front of everyone ~3
    cry/laugh*, laughed in""",
    "fraud": """
    someones/somebodys ~2 using/used/got ~2 card/account/details/name, using my ~1 card/details,
    since i gave ~3 card, gave ~3 card ~6 using/used/gone/spent/charged, walked out of my ~1
    account, out of my ~1 account ~5 never/twice/without, none of it ~1 was ~1 me/mine, not one of
    ~2 me/mine, never agreed to ~2 any/it/this/that, opened ~3 contract/account/line/loan ~3 my
    name, contract in my name, i never authorised/authorized, help themselves to my""",
    "leave": """
    thats me done, me done after, were off, cancel the lot/everything/all, cancel ~1 everything,
    packing ~3 in, pack/packing my ~2 in, dont bother ~3 retention, retention call, joined ~3
    across/down/up/round the road/street/corner, stop the ~1 payments/payment/debit, voting with my
    feet, last youll see/hear ~1 of ~1 me/us, last time youll see, seen the last of, lost me ~1 as,
    lost a ~2 customer, lost my ~1 custom/business, good riddance, dont expect me/us ~1 back, wont
    see me/us ~1 again/round/around, not coming back, see ya/you never, moved everything to another,
    shut mine/ours down, switch mine/ours off, close it ~1 down, cancel mine, close mine, wont need
    you, dont need you anymore""",
}
