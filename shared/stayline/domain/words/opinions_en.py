"""English words of praise, blame and mockery, and the things they are said of."""

from typing import Final

OPINIONS: Final[dict[str, str]] = {
    "adverb": """
        very, really, so, too, pretty, quite, extremely, absolutely, super, completely, totally,
        utterly, highly, incredibly
    """,
    "good": """
        excellent, excelent, exellent, great, good, gd, amazing, awesome, perfect, love, loved,
        lovely, fantastic, fab, fabulous, wonderful, brilliant, best, superb, outstanding, happy,
        satisfied, pleased, helpful, delighted, impressed, nice, easy, friendly, smooth, quick,
        fast, polite, professional, excellence, exceptional, terrific, impressive, recommend,
        well done, flawless, phenomenal, incredible, sorted, seamless, fine, kind, efficient,
        prompt, courteous, simple, painless, thrilled, stellar, sweet, cool, enjoyed, top notch,
        topnotch, first class, spot on, no complaints, no problem, no problems, no issues, no issue,
        not bad, cant complain, can not complain, cannot fault, cant fault, kudos, 👍, 😀, 😃, 😄,
        😁, 😊, 🥰, 😍, ❤, 👏, 🙌, 💯, superior, splendid, marvelous, marvellous, magnificent,
        faultless, immaculate, delightful, pleasant, pleasure, glad, grateful, thankful, appreciate,
        appreciated, reliable, trustworthy, patient, caring, attentive, knowledgeable, welcoming,
        gracious, charming, adore, adored, enjoy, enjoyable, lifesaver, life saver, saved my, gem,
        legend, legends, superstar, rockstar, dope, sick service, banging, belter, magic, stunning,
        beautiful, gorgeous, tasty, delicious, yummy, spotless, effortless, hassle free,
        stress free, no hassle, no fuss, no faults, no trouble, worked perfectly, works perfectly,
        worked great, works great, exceeded, above and beyond, beyond expectations, second to none,
        hands down the best, chuffed, buzzing, stoked, over the moon, blown away, wow, ❤️, 🎉, 🔥,
        😎, 🤩, ☺, 💕, 💪, 🏆, ✨, nothing to complain about, nothing to complain,
        no complaints here, nothing bad to say, nothing wrong, nothing but praise, nothing but good,
        no negatives, no notes, perfection, flawlessly, bliss, heaven, excellently, wonderfully,
        beautifully, brilliantly, perfectly, amazingly, delight, joy, zero complaints, zero issues,
        zero problems, zero faults, love it, loving, couldnt be happier, couldnt be better,
        couldnt ask for more, couldnt have asked, cant ask for more, couldnt be more pleased,
        never been happier, couldnt be more happy, cant get better, could not be happier,
        could not be better, is great, is good, is excellent, is perfect, are class, is class, was
        class, were class, pure class, absolute class, so class, couldnt fault, could not fault,
        can not fault, couldnt knock, cant knock, cant grumble, couldnt complain, never had an
        issue, never had a problem, never had any issues, never had any issue, never had any
        problems, never had any bother, never any issues, never any problems, never any bother,
        never a problem, never an issue, never had any trouble, never let me down, never let us
        down, nae bad, no bad, no too bad, nae bother, not too bad, not too shabby, not half bad,
        smashing, lush, mint, ace, belting, cracking, tip top, bob on, bang on, mega, pukka,
        spiffing, wicked, champion, lit, bussin, goated, slaps, dead good, well good, quality job,
        class act, banger, tidy job, fabby, lovely jubbly, sorted it, bostin, belta, proper job,
        fixed first time, sorted first time, right first time, job done, fair play, nicest,
        friendliest, kindest, quickest, fastest, easiest, loveliest, you rock, u rock, yall rock,
        guys rock, you rule, u rule, yall rule, guys rule, you rocked, smashed it, nailed it, aced
        it, killed it, crushed it, top banana, top bloke, top lad, top lads, grand, dead on,
        shiok, top job, top work, top service, top man, top guy, top team, top drawer, top quality,
        top stuff, top lass, cant say enough good, cant say enough good things, cant say enough,
        nothing but good things, only good things, made my day, makes my day, passed first time,
        passed 1st time, worked first time, made my week, made our day
    """,
    "bad": """
        soggy, soaked, smashed, shattered, squashed, crushed, mouldy, moldy, rotten, stale, burnt,
        worst, terrible, terible, awful, horrible, horrid, useless, hate, hated, disgusting,
        pathetic, rubbish, garbage, trash, scam, scammers, fraud, disappointed, disappointing,
        dissapointed, unacceptable, rude, nightmare, bad, poor, poorly, unhappy, dissatisfied,
        sucks, suck, sucked, shit, shite, crap, crappy, atrocious, abysmal, appalling, dreadful,
        incompetent, ridiculous, joke, disgrace, disgraceful, shambles, waste, angry, furious,
        fuming, annoyed, annoying, frustrated, frustrating, broken, lousy, dire, never again, worse,
        horrendous, failed, fail, wtf, bullshit, unhelpful, unprofessional, liars, lied, misled,
        ripped off, rip off, ripoff, never fixed, no help, wasted, disaster, 👎, 😡, 🤬, 😠, 😤, 💩,
        🤮, 😒, 😞, cant stand, sucky, worthless, pointless, clueless, dishonest, shady, crooks,
        crook, thieves, thief, robbery, robbed, criminals, cheats, cheated, lying, liar, lies,
        ignorant, arrogant, condescending, disrespectful, disrespected, careless, sloppy, messy,
        mess, filthy, disgusted, appalled, shocking, shambolic, dismal, miserable, painful, pain,
        torture, hell, hellish, insulting, insult, outrageous, rip, overpriced, unusable,
        unreliable, faulty, defective, damaged, junk, dud, lemon, fiasco, catastrophe, catastrophic,
        inexcusable, inept, amateur, amateurs, amateurish, idiots, idiot, morons, clowns, muppets,
        cowboys, regret, regretted, avoid, steer clear, ashamed, shameful, embarrassing,
        embarrassment, sad, sadly disappointed, let down, letdown, hopeless, terribly, awfully,
        badly, horribly, poorest, never using, not happy, not impressed, not satisfied, not pleased,
        not good, not great service, zero help, no use, of no use, still no, nothing works,
        doesnt work, didnt work, not working, stopped working, 😭, 😢, 😓, 🙁, ☹, 😖, 😩, 😫, 💔,
        🖕, 👿, 😾, 🤢, gross, nasty, vile, repulsive, revolting, offensive, hostile, aggressive,
        threatening, abusive, negligent, reckless, chaos, chaotic, mayhem, circus, clown show,
        dumpster fire, soul destroying, infuriating, maddening, exasperating, unbelievably bad,
        beyond bad, is terrible, is awful, is bad, subpar, inferior, second rate, below average,
        underwhelming, unsatisfactory,
        unsatisfied, displeased, dismayed, deplorable, despicable, horrifying, stinks, stank,
        blows, pants, minging, mingin, naff, gash, bobbins, cack, wack, janky, dodgy, shonky,
        ropey, ropy, grim, manky, crummy, half arsed, half assed, bollocks, cobblers, pish,
        dogshit, horseshit, tripe, diabolical, gutted, a farce, farce, laughable, fuming mad,
        bloody awful, dead loss, cowboy, jokers, wouldnt wish you on, wouldnt wish it on, wouldnt
        wish this on, wouldnt wish them on, wouldnt wish that on, rudest, slowest, laziest,
        dirtiest, dearest, smh, out of order, out of action, out of service, out of use
    """,
    # Praise behind these explains why a low score is no lower.
    "grudging": "only because, and only because, only cos, only cause, only coz, only bc",
    # Blame for these is none of the service.
    "typing": """
        autocorrect, auto correct, autocorrects, predictive text, talk to text, voice to text,
        speech to text, dictation, siri, this keyboard, stupid keyboard, my typing, the typing,
        typo, typos, spelling, grammar, my english, bad english, poor english, broken english,
        my handwriting, eyesight, my eyes, my glasses, stupid phone, damn phone, stupid thing
    """,
    # Before blame these make it small: it does not contradict a good score.
    "slightly": """
        a bit, bit, slightly, a little, little bit, a little bit, a tad, tad, a touch, somewhat
    """,
    "worst": """
        worst, awful, terrible, horrible, disgusting, shit, shite, crap, appalling, atrocious,
        pathetic, useless, scam, rubbish, disgrace, disgraceful, shambles, nightmare
    """,
    # What only bothers, where worse would be said of a bad service.
    "nuisance": "out again, late again, annoying, overpriced, soggy, messy",
    "view": """
        hard, hard to use, hard to learn, difficult, confusing, slow, cold, dirty, complicated,
        complex, tricky, buggy, crashes, crashing, crashed, expensive, pricey, overpriced, late,
        noisy, loud, long, average, mediocre, meh, mid, acceptable, adequate, reasonable, lacking,
        limited, short, cheap, affordable, clean, tasty, delicious, hot, warm, fresh, safe,
        reliable, unreliable, consistent, inconsistent, responsive, unresponsive, attentive,
        knowledgeable, informative, thorough, patient, caring, understanding, useful, intuitive,
        clunky, laggy, glitchy, outdated, boring, fun, interesting, fixed, resolved, solved,
        unresolved, still waiting, still not, okish, alright, passable, decent enough,
        could be better, could improve, room for improvement, not great, not good enough, works,
        worked, helped, fair, fairer, more like it, closer to the truth, same as before,
        same as last time, better than expected, better, worse, worth it, value for money, smoothly,
        quickly, easily, promptly, middle of the road, middle of the range, straightforward,
        understaffed, crowded, busy, likely, unlikely,
        likelihood, chance, chances, neutral, indifferent, unsure, undecided, so so, satisfactory,
        standard, basic, underwhelming, underwhelmed, pleasantly surprised, usual, ordinary,
        typical, takes forever, took forever, takes ages, took ages, taking ages, forever, ages,
        took an age, a mixed bag, mixed bag, mixed, hit and miss, hit n miss, up and down, swings
        and roundabouts, does the job, did the job, does what it says, did what it said, nothing to
        write home about, write home about, nothing special, nowt special, nothing fancy, it is
        what it is, could of been better, coulda been better, could have been better, couldve been
        better, gave up, never picked up, dont pick up, doesnt pick up, same day, get what you pay
        for, get what u pay for, what you pay for, what u pay for, improved, much improved, well
        improved, improving
    """,
    "aspect": """
        service, services, support, price, prices, pricing, food, staff, delivery, product, quality,
        app, website, site, experience, speed, value, communication, customer service, onboarding,
        setup, installation, training, learning, help, agent, call, call quality, team, cleanliness,
        atmosphere, location, overall experience, wait time, wait, the wait, our wait, my wait,
        your wait, wait times, waiting time, waiting times, waiting room, queue, queues, the queue,
        tech support, friendliness,
        knowledge, waiter, driver, checkout, usability, reliability, features, billing, process,
        professionalism, job, work, on the phone, over the phone, down the phone
    """,
    "contrast": """
        without, but, though, although, however, except, apart, despite, yet, shame, pity,
        only downside, downside, only let down, only letdown, only negative, only moan, only
        quibble,
        only niggle, only bad, otherwise, even though,
        besides, just wish, unfortunately,
        eventually, in the end, still, after, only thing, only issue, only complaint, only gripe,
        one gripe, one complaint, my only, only problem, only wish, shame about, pity about,
        apart from, other than, not your fault, not ur fault, not yer fault, no fault of yours,
        not on you, not on u, not down to you, nothing to do with you, nothing to do with u,
        aint your fault, isnt your fault, wasnt your fault, isnt on you, aint on you, wasnt on you,
        wasnt down to you, not the staffs fault, not their fault, not his fault, not her fault
    """,
    "sarcasm": """
        yeah right, yea right, ya right, sarcasm, thanks for nothing, thx for nothing, slow clap,
        as if, oh sure, sure jan, oh great, gee thanks, in your dreams, dream on, you wish,
        dont make me laugh, what a joke, my ass, ha ha ha, would wait again, would be ignored again,
        for wasting, at wasting, for ignoring, at ignoring, at losing, for losing, for incompetence,
        for being useless, at being useless, for laziness, at doing nothing, for doing nothing,
        at disappointing, for creativity, for comedy, in hell, in another life,
        in a parallel universe, oh yeah, 🙄, 🙃, 🤡, best way to lose, great way to lose,
        best way to ruin, great way to ruin, oh brilliant, oh wonderful, oh fantastic, oh lovely,
        oh perfect, oh joy, oh nice, oh super, oh good, great another, well done geniuses,
        slow claps, wonderful another, lovely another, congrats on, congratulations on, said nobody,
        said no one, said nobody ever, said no one ever, says nobody, says no one, if the goal was,
        if the aim was, if your goal, if your aim, if the plan was, if the idea was, who needs,
        are you having a laugh,
        are you kidding, are you joking, who doesnt love, who doesnt like, who doesnt want
    """,
    "again": """
        buy, recommend, use, come, visit, return, shop, order, stay, book, choose, do, go, work,
        hire, eat, dine, purchase, rent, back, happily, definitely, gladly
    """,
    "misdeed": """
        lose customers, losing customers, lost a customer, lost my, ruin, ruined, ruining, waste,
        wasted, wasting, wastes, ignored, ignoring, ignores, ignore, hung up, hang up,
        left me waiting, kept me waiting, made me wait, keep me waiting, making me wait,
        hours on hold, never showed, never came, never called, never arrived, no show, didnt show,
        never answered, nobody answered, no one answered, still waiting, still broken,
        still not fixed, still not working, still doesnt work, still down, without internet,
        without service, without power, without hot water, without heating, without a phone,
        weeks late, days late, hours late, hiding, overcharged, charged twice, double charged,
        charged me twice, lost my order, got lost, wrong order, wrong item, drove me crazy,
        made me cry, down again, broken again, out again, late again, wrong again, another survey,
        another outage, another delay, another increase, another mistake, my money back, refund me,
        want a refund, need a refund, broke again, failed again, cancelled on me, no reply,
        no response, no answer, no call back, never again, i want my money back, want my money back,
        give me my money back, took you, it took you, only took, attempts, geniuses, genius,
        losing my, losing our, breaking my, broke my, ruining my, forgetting my, destroying my,
        damaging my, hanging up, forgot my, forgot about me, deleted my, lost our, messed up,
        screwed up, screwed me, cut me off, cut off, cutting me off, disconnected me, let me down,
        stood me up, kept hanging, put on hold, passed around, transferred me, third time this,
        fourth time this, fifth time this, 3rd time this, 4th time this, never coming back,
        not coming back, wont be back, wont be coming back, wont return, never returning,
        will never return, will never use, never use you, never using you, switching to,
        im switching, we are leaving, im leaving, im cancelling, im canceling, cancelling my,
        canceling my, last time i use, last time i come, last time we, could do better,
        could have done better, does a better job, you managed to, lose it again, lost it again,
        lost again, couldnt care less, couldnt organise, paying double, pay double,
        double the price, paying twice, paying more, waiting forever, paying for nothing,
        waiting for weeks, waiting for months, waiting weeks, waiting months, would rather, on hold,
        hold music, id sooner, would sooner, root canal, than call again, than deal with,
        is still broken, still flooded, still leaking, still missing, still closed, still late,
        still cold, still hasnt, still havent, still isnt, never turned up, didnt turn up, didnt
        show up, never showed up, never rang, never rang back, nobody rang, no one rang, nobody
        came, no one came, nobody turned up, never phoned, never replied, never got back, nobody
        got back, better off with, better off without, better off doing, better off going, ruined
        my day, ruined our day, ruined my weekend, wasted my day, wasted my time
    """,
    "joke": """
        jk, j k, just kidding, kidding, im kidding, joking, im joking, just joking, lol jk, psych,
        sike, nah jk
    """,
    "the_rest": """
        the rest, none for, nothing for, nil for, but none, but thats about it, but thats it, but
        thats all, but nothing else,
        rest of you, rest of the, everyone else,
        everything else, others not so much,
        the others
    """,
}
