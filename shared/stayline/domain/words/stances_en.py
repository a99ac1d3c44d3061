"""English words that say whose a score is, of when, and on what condition."""

from typing import Final

# "Would have been", "coulda said", "I'd of given" and their like.
_MIGHT_HAVE: Final = ", ".join(
    f"{might} {done}"
    for might in (
        "would have", "wouldve", "would of", "woulda", "could have", "couldve", "could of",
        "coulda", "should have", "shouldve", "should of", "shoulda", "might have", "mightve",
        "might of", "id have", "idve", "id of", "may have",
    )
    for done in (
        "been", "bin", "had", "said", "given", "gave", "rated", "scored", "put", "got", "gone"
    )
)  # fmt: skip

STANCES: Final[dict[str, str]] = {
    "if": """
        if, then ill, then i will, unless, provided, providing, as long as, once you, when you fix,
        only when, assuming, until you, were it not, had you, after you, when you, in case,
        so long as, on condition, the day you, when it works, whenever you, the minute, the moment,
        the second you, the second my, the second it, as soon as, the instant, the day my,
        the day the, on the condition, on one condition, with the condition, under the condition,
        on condition that, when i see, when i get my, when i get the, when its fixed, when its
        sorted, when thats fixed, when thats sorted, when this is fixed, when this is sorted, once
        i see, once i get my, once i get the, once its, once this is, once thats
    """,
    "if_anywhere": """
        depends, it depends, depending, subject to, provided that, on good days, on a good day,
        good days, on bad days, on a bad day, some days, most days, on weekends, on weekdays,
        if only, when it doesnt, when it dont, when they dont, when its not, when theyre not
    """,
    # Scores nobody gave: alone they leave it open, beside a given one they do not count.
    "unreal": _MIGHT_HAVE
    + """
        could be, would make, would mean, would need, would require, would imply, would take, wish i
        could give, wish i could, wish i could say, could give, wanted to give, was going to give,
        was going to say, was gonna give, was gonna say, wanted to say, was about to say, was about
        to give, almost gave, almost said, nearly gave, nearly said, used to give, tempted to give,
        tempted to say, told me to say, told me to put, told me to give, said to put, said to say,
        said to give, told to say, asked me to give, asked me to say, asked me to put, asked for a,
        begged for a, begged me for a, begged me for, asked me for a, asked me for, asking me for a,
        expected a, expecting a, was expecting, expected, hoped for a, hoping for a, thought it
        would be, thought it was, should get, planned to give, meant to give, if i could, if
        possible, if it were possible, if only i could, if that was possible, thought id say,
        thought id give, thought i would say, thought of giving, thought about giving, thought i
        would give, thinking of giving, i wanted to give, i wanted to say, tempted by, tempted with,
        tempted to go, hoping to give, was hoping to give, hoping to say, ur after, u are after, u r
        after, youre after, you are after, know you want, know u want, know you wanted, want me to
        say, want me to put, want me to give, wanted me to say, wanted me to put, wanted me to give,
        gone for, thought youd be, thought ud be, thought you would be, thought you were, figured
        youd be, assumed youd be, said youd be, mate youd be, first thought was, first thought,
        first instinct was, initial thought was, gut said, gut says, my gut said, my gut says, gut
        feeling was, heart says, heart said, my heart says, my heart said, started off thinking,
        started thinking, was thinking, had in mind, had you down as, had u down as, had it down as,
        had you at, thought about a, thought about an, was going for, was gonna go, was going to go
    """,
    # There is no such score: "9, as 10 doesn't exist".
    "not_after": """
        doesnt exist, does not exist, dont exist, isnt an option, is not an option, isnt there,
        wasnt there, wasnt an option, not an option, isnt possible, isnt available, isnt allowed,
        wasnt available, was not an option, wasnt allowed, feels mean, feels harsh, seems mean,
        seems harsh, would be harsh, would be mean, would be cruel, would be unfair, would be rude,
        is a bit much, is a bit high, is a bit generous, is a stretch, is a bit of a stretch, is too
        much, is too high, is too generous, is pushing it, is a bit low, is a bit harsh, is a bit
        mean
    """,
    # Of a score, this courteously gives it; beside a "but", or another one, it does not.
    "would": """
        would be, itd be, would get, would give, would rate, want to give, wanna give, want to say,
        wanna say, would like to give, would love to give, would like to say, would love to say, id
        love to give, id like to give, id love to say, id like to say, wish to give, like to give, i
        want to give, i want to say, i wanna give, i wanna say, i would love to give, i would like
        to give, i would love to say, i wish to give, wish to rate, just wanted to say, i just
        wanted to say, just want to say, i just want to say
    """,
    "changes": """
        went, gone, go, goes, going, improved, improves, improving, moved, jumped, dropped, fell,
        fallen, falls, rose, risen, climbed, slipped, changed, raised, upgraded, bumped, up, down,
        changing my score, changing my rating, changing my answer, improvement, improvements, jump,
        leap, climb, drop, downgrade, upgrade
    """,
    "priced": "price, prices, bill, bills, cost, costs, fee, fees, rent, plan, premium, rate, wait",
    "if_harmless": """
        if i had to, if i have to, if i may, if i must, if you must, if anything, if you insist, if
        thats, if it helps, if so, as if, let me know if, call me if, text me if, if you want, if
        you need, if any, if not, would be nice if, would be great if, would be good if, would be
        better if, itd be nice if, itd be great if, itd be better if, would help if, appreciate it
        if, helpful if, wish if, not sure if, dont know if, wonder if, if i were to, if i was to,
        even if, if youre asking, if you are asking, if you really want, if you must know, if i
        remember, if memory serves, if thats ok, if not more, if u ask, if ur asking, if u must, if
        i think, if i look, if ive to, if its a number, if i am being, go lower if i could, less if
        i could, lower if i could, higher if i could, more if i could, if there was a minus, if
        there were a minus, if there was a lower, if there were a lower, if there was anything
        lower, if there was a negative, if i could give less, if i could give lower, if i could give
        minus, if i could give a minus, if i could go lower, if i could go below, if id the option
        of minus, if possible to, assuming you mean, assuming this is, if you mean, if this is
        about, if this is for, if its about, if its for, if you are talking, if youre talking, if we
        are talking, if were talking, if im honest, if im being, if im to be, if im fair, if im
        generous, if i am honest, if i am to, if you ask me, if im truthful, if im perfectly, if im
        totally, if im completely, if im really, if it let me, if it lets me, if it would let me, if
        you let me, if youd let me, if i was allowed, if allowed, if it went higher, if it went up
        to, if the scale, if there was an, if there were an, if you tried, if u tried, if they
        tried, if i tried, if you paid me, if u paid me, if that makes, if it makes, if that works,
        if u know what, if you know what, if you get me, if im allowed, if its allowed, if thats
        allowed, if you catch, and id give less, and id give lower
    """,
    "overall": """
        overall, all in all, in total, total, on average, average, in general, generally,
        altogether, all together, final, finally, in summary, final score, combined, on the whole,
        as a whole, taken together, in sum, to sum up, so overall, averages out to, call it,
        so call it, lets call it, all in, all things considered, everything considered, all told,
        taking everything into account, taking everything, on balance, bottom line, put together,
        averaged out, averaging out, average it out, all round, so altogether, all up,
        for the whole thing, for the whole lot, for the whole experience, for the lot
    """,
    "own": """
        from me, i, id, ill, im, ive, me, my, mine, mines, myself, personally, for me, my score, my
        head says, head says, my head said
    """,
    "other": """
        wife, husband, partner, boyfriend, girlfriend, hubby, mom, mum, mother, dad, father, friend,
        friends, brother, sister, son, daughter, kids, boss, colleague, colleagues, coworker,
        coworkers, neighbor, neighbour, roommate, he, she, they, others, everyone, everybody,
        people, someone, somebody, most, reviews, google, yelp, trustpilot, competitor, competitors,
        competition, you said, you promised, you claim, you rate, hers, his, theirs, he says, she
        says, they say, online it looks, online it looked, on the site, theyre all, they are all,
        everyones, youre rated, you are rated, ur rated, other crowd, other shop, other crew, other
        shower, other garage, other gym, other clinic, other salon, grandma, cousin, uncle, aunt,
        flatmate, housemate, verizon, tmobile, comcast, xfinity, vodafone, spectrum, sprint, old
        provider, old company, other company, last company, previous provider, last provider,
        previous company, other provider, other place, other lot, average score, national average,
        rivals, amazon, bf, gf, hed, shed, theyd, dog, cat, missus, wifey, fiance, fiancee, nan,
        gran, kid, toddler, parents, landlord, manager, in laws, inlaws, grandson, granddaughter,
        nephew, niece, tenant, tenants, housemates, other half, better half, the other half,
        sisters, mums, moms, dads, hubbys, wifes, coach, teacher, everyone else, everybody else,
        neighbours, neighbors, my mate, a mate, me mate, my mates, me mates, my pal, my bro, me bro,
        my sis, me mam, mam, next door
    """,
    "yours": "you, yall, youse, yours, u, this one, here, youre",
    "past_behind": """
        is what i typed, is what i put, is what i pressed, is what i sent, was a typo, was my typo,
        was a slip, was my thumb, was my finger, was autocorrect, but id be lying, would be lying,
        would be a lie, was my first thought, was my first instinct, was my first answer, was what i
        had in mind, was my initial thought, was in my head, was in my mind, was my gut feeling, was
        my gut, until, till, til, in the spring, in the summer, in the autumn, in the fall, in the
        winter, last spring, last summer, last autumn, last fall, last winter
    """,
    "says": """
        says, say, said, gave, give, gives, thinks, think, thought, rates, rated, rate, voted, told,
        claims, claimed, promised, reckons, goes, gets, scores, deserves, they say, he says,
        she says, you said, you promised, you claim, would, giving, putting, told me, tells me,
        saying, put, puts, picked, picks, chose, reckon, went with, went for, wants, wanted
    """,
    "past": """
        in theory, on paper, last yr, last wk, pre covid, pre takeover, pre lockdown, before, used
        to, used to be, previously, last time, yesterday, earlier, initially, at first, originally,
        formerly, last year, last month, last week, past, ago, back then, in the past, once was,
        first time, had been, was once, historically, years ago, the first time, at the start,
        started as, started out as, started off as, began as, started out at, was once a, was
        always, was always a, was always an, always was a, to begin with, to start with, previous,
        previous score, up from, down from, instead of the
    """,
    "now": """
        but tonight, but this morning, but this evening, honest answer, truth is, truthfully, in
        truth, real answer, true answer, between us, between you and me, between ourselves, since
        then, in reality, in person, in practice, in real life, irl, this yr, this wk, post covid,
        post takeover, now, currently, today, this time, at present, these days, nowadays,
        presently, at the moment, right now, so far, this year, this month, this week, lately,
        recently, now its, current, ended as, ended up as, ended up at, finished as, ended up, ended
        up with, end up with, turned into, gone up to, gone up to a, went up to, went up to a, moved
        up to, moved up to a, come up to a, jumped up to, jumped up to a, gone down to, gone down to
        a, went down to, went down to a, come down to, dropped down to, dropped down to a
    """,
    "later": """
        next time, next year, hopefully, hope, hoping for, soon, one day, some day, someday,
        in future, in the future, aim, aiming, goal, wish, hope to, potential, potentially,
        going to be, will become, could become, next month, target, aiming for
    """,
    "if_then": """
        and ill, and i will, and you get, and youll get, and its a, and its an, and it will be,
        and id, and i would, and well, and youd get, and youd have, and youd be, and ud get,
        and youll have, and youre getting, then youd get, and it would be, and itd be
    """,
    "repairs": """
        fix, refund, sort, lower, drop, cut, reduce, add, bring, give, get, make, call, send, speed,
        improve, change, credit, cancel, waive, resolve, solve, return, stop, answer, update,
        upgrade, help, knock
    """,
    "same": "same, still, unchanged",
    "should": "should be, should say, was meant to be, is meant to be, supposed to be, meant to be",
    "former": "old, former, prior, previous, last",
    "versus": "compared to, compared with, as opposed to, opposed to, unlike, up against",
}
