"""English words that carry a score, spoil one, or ask for no more texts."""

from typing import Final

from stayline.domain.words.corrections_en import CORRECTIONS
from stayline.domain.words.opinions_en import OPINIONS
from stayline.domain.words.stances_en import STANCES
from stayline.domain.words.talk_en import TALK

NUMBERS: Final[dict[str, int]] = {
    "zero": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000,
    "million": 1_000_000, "dozen": 12, "thre": 3, "fuor": 4, "fiv": 5, "sevn": 7, "sevin": 7,
    "eigth": 8, "eigt": 8, "eihgt": 8, "nien": 9, "tenn": 10, "zeros": 0, "ones": 1,
    "nought": 0, "naught": 0, "nada": 0, "zilch": 0, "nowt": 0,
}  # fmt: skip
_FEWEST: Final = 2  # nobody says "oneish"
NUMBERS.update({f"{word}ish": value for word, value in NUMBERS.items() if value >= _FEWEST})
NUMBERS.update({"fives": 5, "sevens": 7, "eights": 8, "nines": 9, "tens": 10, "foive": 5})
ORDINALS: Final[dict[str, int]] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
# Number words that mostly mean something else: they count only where a score stands.
SINGLES: Final = "single, lone, solitary"
SHY_NUMBERS: Final = "one, ones, nil, second, dozen, nada, zilch, nowt"

# What a word after a number makes of it.
UNITS: Final[dict[str, str]] = {
    "points": """
        point, points, pts, pt, mark, marks, score, pointer, pnts, s across the board, s all round,
        s all the way, s from me, s from us, s for everything, s all over
    """,
    "stars": "star, stars, starts, gold star, gold stars, shiny stars, big stars, whole stars",
    "about": "ish",
    "ordinal": "st, nd, rd, th",
    "time": "am, pm, a m, p m, oclock, o clock, hrs sharp, noon, clock",
    "bound": """
        plus, or more, or less, or higher, or lower, or above, or below, or better, or under,
        or over, and above, and up, and below, at least, at most, minimum, maximum, max,
        min possible, tops, or so minus, minus
    """,
    "half": """
        and a half, and half, half, point five, and a bit, and a quarter, and three quarters,
        quarters, n a half, n half, n a haf, haf, an a half, nd a half, and a haf, n a bit, hlf
    """,
    "quantity": """
        min, mins, minute, minutes, hr, hrs, hour, hours, hourly, h, m, s, sec, secs, second,
        seconds, day, days, week, weeks, wk, wks, weekend, month, months, mo, year, years, yr, yrs,
        yo, decade, decades, time, times, x, call, calls, people, person, ppl, persons, men, women,
        children, child, kid, guy, dollar, dollars, buck, bucks, usd, cad, aud, gbp, pound, pounds,
        quid, pence, p, cent, cents, euro, euros, eur, percent, percents, per cent, pct, k, kg, km,
        kms, mile, miles, mph, mb, gb, mbps, gig, gigs, tb, cm, mm, ft, feet, foot, inch, inches,
        lb, lbs, oz, email, emails, agent, agents, ticket, tickets, attempt, attempts, try, tries,
        visit, visits, order, orders, issue, issues, problem, problems, question, questions, thing,
        things, reason, reasons, bug, bugs, error, errors, staff, rep, reps, technician,
        technicians, engineer, engineers, text, texts, message, messages, user, users, account,
        accounts, line, lines, item, items, device, devices, phone, phones, car, cars, room, rooms,
        other, others, different, more, less, fewer, extra, new, separate, of, in a row, cheers for,
        cheers to, to one, working, business, thumbs, thumb, words, word, letters, year old, hour
        wait, g, d, way, ways, step, steps, part, parts, side, sides, fold, million, billion,
        thousand, hundred, grand, complaints, complaint, sugars, nights, night, guests, guest, bed,
        beds, door, level, levels, page, pages, cup, cups, dogs, cats, missed, unanswered, unread,
        late, early, down, left, ago, later, off, and counting, am i, digit, digits, numbers, stops,
        stop, pack, packs, bedroom, bedrooms, seater, piece, pieces, course, courses, pint, pints,
        slice, slices, litre, litres, liter, liters, meter, metre, metres, meters, yard, yards, ton,
        tons, stone, watt, watts, gallon, gallons
    """,
}

_BESIDE_NUMBERS: Final[dict[str, str]] = {
    # Words that open a clause of their own, anywhere or right behind a number.
    "opens": "but, though, although, however, because, cause, coz, cuz, bc, since, so",
    "turns": """
        would, wouldve, could, couldve, might, would be, could be
    """,
    # "This one" names no score. Digits for words: "4 sure", "2 much", "u 2".
    "which_one": """
        this, that, the, which, no, each, every, any, last, another, other, new, these, those, ok,
        okay, like that
    """,
    "for_what": """
        sure, real, me, you, u, ever, now, your, the, my, a, this, that, gods, ur, asking, helping,
        help, everything, all, coming, being, letting, fixing
    """,
    "too_what": """
        much, many, day, be, do, u, go, get, late, long, dear, expensive, slow, pricey, small, far,
        cold, hot, loud, noisy, busy, short, big, hard, easy, early, little, few, salty, complicated
    """,
    "you_too": "u, you, me, us",
    # What a score may be given for: "10 for helping", but not "10 for ruining my day".
    "served": """
        helping, solving, fixing, explaining, listening, caring, trying, answering, responding,
        resolving, handling, sorting, delivering, training, onboarding, billing, shipping, pricing,
        everything, learning, calling, setting, checking, keeping, providing, being, using,
        staying, squeezing, fitting, sticking, popping, bringing, remembering, saving, mending,
        repairing, finding, welcoming, cleaning, cooking, teaching, guiding, assisting,
        understanding, working, coming, getting, parking, heating, lighting, seating, plumbing,
        wiring, packaging, booking, painting, flooring, catering, roaming, streaming, banking,
        tracking, scheduling, grooming, timing, packing, evening, morning, something, anything,
        nothing, hoovering, wedding, building
    """,
    # Words a number may stand among and still be the whole of the answer.
    "filler": """
        many, much, some, any, lot, lots, bit, a, an, the, it, its, is, was, be, would, will, say,
        said, saying, give, gave, giving, given, gives, rate, rated, rating, ratings, rates, score,
        scored, scoring, scores, think, thinking, feel, feels, believe, answer, my answer,
        answering, vote, voting, mark, grade, put, go, going, choose, chose, choosing, pick, picked,
        picking, select, selected, get, gets, got, you get, earned, earns, deserve, deserves, worth,
        solid, strong, definitely, definately, def, easily, easy, firm, clear, absolute, absolutely,
        honest, honestly, tbh, imo, imho, simply, please, pls, plz, thanks, thank, thx, ty, cheers,
        ok, okay, k, yes, yeah, yep, yup, ya, sure, hi, hello, hey, hiya, dear, hmm, hm, um, uh,
        uhm, er, erm, urm, errm, ehm, eh, ooh, welp, always a, always an, oh, ah, well, so, just,
        only, still, up to, experience, service, from me, for me, to me, for you, guys, mate, sir,
        maam, madam, team, bro, dude, buddy, folks, all, very, really, quite, pretty, rather, truly,
        that, this, these, here, there, been, were, are, am, value, no doubt, without doubt, hands
        down, for sure, let us, lets, let, must, of course, obviously, to be honest, to be fair,
        being honest, in my opinion, my opinion, in my view, my view, customer, support, survey,
        response, reply, replying, with, us, we, wed, u, you, your, ur, guess, me, i, id, im, ive,
        ill, my, mine, myself, personally, and, then, to, lol, haha, hahaha, xx, xxx, x, on scale,
        on the scale, scale, again, also, too, though, as, call it, has to, have to, gotta, sadly,
        regrettably, frankly, genuinely, seriously, basically, clearly, literally, mostly, fairly,
        afraid, im afraid, unfortunately, somewhere, somewhere around, perfect, full, big, fat,
        whopping, resounding, massive, huge, generous, respectable, comfortable, decent, good,
        great, sorry for the delay, apologies, sorry for late reply, sorry for the late reply, late
        reply, sorry its late, final answer, at a, at an, put you at, put it at, rate it at, rate
        you at, rate this at, rated at, place it at, its at, is at, am at, im at, sits at, stays at,
        stands at, stand at, stay at, standing at, sitting at, remains at, put us at, put me at,
        leave it at, go for, go with, going with, going for, opt for, settle for, settle on, put
        down, put me down, put me down for, put us down for, down for, mark it, mark down, rank,
        ranks, ranking, id go, id rate, answer is, score is, rating is, number is, my number is,
        from us, from my side, from our side, on my end, and thats it, thats it, thats all, end of,
        period, full stop, in all, hoping, nice, him, her, them, id go for, ill go for, id opt for,
        im going with, id go with, ill go with, as far as, as high as, as low as, go as far as, go
        that high, yall, big ol, ol, ole, 50 50, r, hundred percent, a hundred percent, one hundred
        percent, tis, tbf, innit, ngl, off me, off us, tough one, hard one, tricky one, across the
        board, putting, stretch to, stretch as far as, reckon, gonna, gonna have to, imma, wanna,
        hafta, love, kind regards, regards, yours, to your question, to the question, to ur
        question, your question is, the question you asked, the question asked, to your text, to
        your message, to your msg, to your txt, to ur text, to this text, to this message, your
        text, your message, your survey, this survey, this message, this text, no joke, not joking,
        not even joking, no kidding, not kidding, not even kidding, no lie, not lying, no word of a
        lie, kinda gal, kinda guy, kind of guy, kind of gal, bloody, flippin, ta, ta ra, ta very
        much, ta muchly, tysm, tyvm, thanx, thnx, thks, thnks, tks, tnx, well deserved, well earned,
        hard earned, great big, plump for, id plump for, ill plump for, plumping for, ye, yous,
        youse, yis, god bless, no one is perfect, nobody is perfect, nobodys perfect, nothings
        perfect, nothing is perfect, no ones perfect, noone is perfect, fat fingers, aye, och, go on
        then, ah go on then, right then, alright then, fine then, ok then, okay then, wee, cheeky,
        lil, little, tidy, healthy, proper, rock solid, hearty, grudging, begrudging, reluctant,
        measly, lowly, mere, of mine, of ours, ever had, ever used, ever seen, ever known, ever
        tried, ever met, ever dealt with, ever come across, ever been to, ever stayed in, ever
        spoken to, back to me, back to us, back to you, honest to god, swear to god, hand on heart,
        cross my heart, on my life, god honest, umm, ummm, uhh, uhhh, mmm, mm, errr, ever spoke to,
        ever spoke with, ever spoken with, ever had to deal with, yh, yeh, yass, yus, yessir, yesss,
        before you ask, before u ask, not one for, not one to, una, abeg, biko, oga, na, na so, go
        w, going w, for the third time, for the second time, getting, look, soz, tldr, anyway,
        averages at, a light, a weak, a soft, my note is, you know what, u know what, ya know what,
        finger slipped, fingers slipped, thumb slipped, hand slipped, aff me, aff us, confirm,
        kindly take, kindly note, kindly consider, pls consider, consider, write, tick, jare, sha,
        sef, o, abi, wahala dey, i go give, go give, e be like, ehn, ooo, lah, la, leh, lor, liao,
        sia, hor, meh, wah, walao, aiyo, aiyah, alamak, can lah, ok lah, ok la, only lah, arre,
        yaar, ji, na ji, bhai, bhaiya, boss, twas, sure look, sure lookit, sure listen, ah sure, ah
        sure look, let me give, allow me to give, allow me to, permit me to, permit me to give, ans,
        broke my arm, broke my leg, broke my hip, broke my wrist, broke my ankle, broke my foot,
        broke my toe, broke my tooth, broke my finger
    """,
    # Words that may follow a score without being counted by it.
    "follow": """
        because, bc, cause, coz, cuz, cos, since, but, although, however, as, for, the, it, they,
        he, she, i, we, you, your, ur, u, my, our, their, his, her, im, id, ive, ill, this, that,
        these, those, there, was, were, is, are, has, have, had, did, does, do, would, will, could,
        can, everything, everyone, everybody, nothing, nobody, no, not, never, always, all, very,
        really, so, too, just, only, even, still, yet, thanks, thank, thankyou, please, overall,
        from, with, on, in, to, at, by, out, and, or, if, when, while, lol, haha, love, keep, wait,
        waited, waiting, took, needs, need, needed, should, more, over, plus, apart, except,
        especially, mainly, mostly, maybe, pretty, quite, absolutely, definitely, highly, extremely,
        super, its, hes, shes, theyre, youre, yall, top, keep it up, bless, keeps, works, takes,
        crashes, seems, looks, feels, gets, goes, helps, makes, wants, loves, due, given,
        considering, despite, only because, and only because, only cos, only cause, only coz, only
        bc, simply, yes, ok, today, now, sometimes, thx, ty, why, what, how, who, which, guys, xx,
        after, before, during, until, without, already, obviously, ofc, shows, deserved, earned,
        fully, would be about right, would be fair, would be right, would be accurate, would be
        generous, would be fine, would be my score, would be my rating, would be my answer, across,
        across the board, nobody gets back, nobody ever gets back, no one gets back, no one ever
        gets back, noone gets back, is the best i can, is the best i can do, is the best i can give,
        is the most i can, is the most i can give, is the highest i can, is the highest i can go, is
        the highest i go, is the best ull get, is the best youll get, is the best you get, is the
        best youre getting, lost, ps, is about right, sounds right, feels right, seems right, seems
        fair, is fair, sounds fair, sounds about right, feels about right, seems about right, vs,
        versus, compared to, compared with, as opposed to, in my book, in my eyes, in our book, r,
        hasnt it, isnt it, aint it, doesnt it, wasnt it, bar the, bar that, bar one, barring, minus
        the, less the, aside from, save for, on the phone, over the phone, down the phone, every
        time, everytime, each time, all the time, all day, all day long, any day, every day, every
        single time, pants, cheers for asking, cheers for askin, cheers for that, cheers for ur,
        cheers for your, cheers for coming, cheers for everything, cheers for sorting, cheers for
        all, coming from, comin from, speaking as, going by, based on, judging by, knowing, seeing
        as, seeing that, seeing how, thinking about, having, fs, hbu, deadass, lowkey, highkey, icl,
        istg, asap, done, next, wbu, atm, btw, fwiw, iirc, afaik, tell, pass, sort, fix, hire,
        train, hope, bring back, send someone, stick, ask, start, lower, improve, update, clean,
        buy, teach, employ, sack, answer, get rid, put some, put more, pick up, open, close, mend,
        n, am afraid, am sorry, am sure, am happy, v
    """,
    "hedge": """
        bout, about, around, approximately, approx, roughly, maybe, perhaps, probably, prob, probs,
        guess, i guess, suppose, spose, spoze, being picky, being fussy, being harsh, nitpicking,
        kinda, kind of, sort of, sorta, like, something like, somewhere like, or so, or thereabouts,
        thereabouts, ish, i think, circa, say about, more or less, in the region of, not sure,
        unsure, dont know, dunno, idk, might be, may be, more like, possibly, so so, a bit of a,
        give or take, being kind, being generous, being nice, being polite, thats generous, being
        fair, point zero, point oh, reckon, reckoned, figure, assume, imagine, estimate, leaning
        towards a, prolly, probly, mebbe, imma say, lemme say, gonna say, gonna go, gonna give, im
        gonna say, ill give, more of a, more of an, more a, nah more
    """,
    "label": """
        room, order, ticket, case, ref, reference, agent, table, gate, floor, apt, apartment, unit,
        suite, step, version, iphone, galaxy, pixel, windows, android, ios, page, chapter, plan,
        tier, size, channel, route, bus, highway, episode, season, day, week, part, item, branch,
        store, cloud, top, covid, catch, formula, ps, xbox, area, line, track, phase, terminal,
        platform, flight, lane, bay, aisle, seat, row, model, volume, month, year, age, aged,
        invoice, account, section, zone, district, class, ver, v, building, house, flat, office,
        shop, station, code, pin, postcode, zip, type, category, rule, group, sector, batch, box,
        bed, ward, form, interstate, exit, hole, world, vol, ext, extension, tel, phone, mobile,
        cell, technician, driver, employee, rep, operator, double, triple, back, back to, square,
        take, hang, playstation, galaxy s, note, my car, mazda, tesla, bmw, audi, generation, gen,
        another, every, give me, gimme, these, those, first, last, next, past, previous, other,
        both, all, after, lost, missed, waited, waiting, wasted, question, q, paid, charged, pay,
        spent, bought, sold, ordered, received, sent, called, rang, tried, asked, talked to,
        spoke to, spoke with, dealt with, transferred, owe, cost, costs, worth of, turned, turns,
        have, has, had, need, needs, needed, want, wanted, account number, order number,
        phone number, ticket number, case number, reference number, customer number, policy number,
        tracking number, room number, member number, invoice number, serial number, pin number,
        my name, apartment number, flight number, booking number, took, takes, lasted, paying,
        charging, charged me, charging me, paid for, pay for, paying for
    """,
    "label_choice": "option, number, no, choice, reason, answer, opt, num, nr",
    "at": """
        at half, about half, by half, till half, half past, quarter past, quarter to,
        at, by, before, after, until, till, til, from, since
    """,
    "governs": "in, within, of, on, per, every, past, than, over, under",
    "date": """
        monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu,
        thur, thurs, fri, sat, sun, january, february, march, april, june, july, august, september,
        october, november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec,
        tomorrow, tmrw, tomorow, tonight, 2moro, this afternoon, this evening, this morning,
        in the morning, in the evening, in the afternoon, of may, may, bst, gmt, est, pst, cst, noon
    """,
    "top": """
        full marks, top marks, full mark, top mark, top score, full score, max score, maximum score,
        maximum points, max points, perfect score, full points, highest score, highest possible,
        highest rating, top rating, highest mark, the maximum, maximum marks,
        highest score possible, highest possible score, maximum, max, full stars, the highest,
        flying colours, flying colors
    """,
    "anchor": """
        being, being the, where, equals, means, is best, is the best, is worst, is the worst,
        as best, as the best, as worst, is lowest, is highest, the best is, was the best,
        was the worst, is the top, is max, is the max, is terrible, is awful, is great,
        is the highest, is the lowest, is top, is bad, is good, is excellent, is perfect
    """,
    "ratio": """
        out of, outof, outta, out off, over, out 0f, of a possible, of possible, ot of, oot of, otu
        of, uot of, out fo, ouf of, oit of, iut of, out ov, out o, upon, ova
    """,
    "cue": """
        say, give, rate, score, rating, is, its, a, an, be, was, answer, vote, id, overall, has,
        has you, at, ratings, reviews, average, are, were, r, my answer, ans,
        marks
    """,
    "article": """
        a, an, the, possible, max, maximum, full, top, total, id, say, i, would, give, rate, it, you
    """,
    "joint": """
        going on, bordering on, verging on, pushing, leaning, leaning towards, leaning to, slash,
        tending to
    """,
    "ask_tail": "then, or what",
    "decides": """
        lets say, ill say, ill go with, lets go with, going with, call it, final answer, ill take,
        stick with, settle on, lets go, ill go, id go with, so lets, go on, go on then
    """,
    "thanking": "thx, ty, thanks, tnx, tx, cheers, thankyou, tysm, tks, waiting, looking",
    "concludes": """
        so, so its, so a, hence, therefore, makes it, that makes it, giving, thats, thus,
        evens out to, balances to, works out to, averages to
    """,
    "undecided": """
        no idea, cant decide, cannot decide, hard to decide, hard to choose, who knows, you work it
        out, u work it out, work it out, take your pick, you decide, u decide, you choose, u
        choose, up to you, up to u, take ur pick, pick one, you pick, u pick, dealers choice
    """,
    "mainly": "mostly, mainly, primarily, especially, main one, mainly because, biggest one",
}
ANSWERS: Final[dict[str, str]] = OPINIONS | TALK | STANCES | CORRECTIONS | _BESIDE_NUMBERS
