"""English words that carry a score, spoil one, or ask for no more texts."""

from typing import Final

NUMBERS: Final[dict[str, int]] = {
    "zero": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000,
    "million": 1_000_000, "dozen": 12, "thre": 3, "fuor": 4, "fiv": 5, "sevn": 7, "sevin": 7,
    "eigth": 8, "eigt": 8, "eihgt": 8, "nien": 9, "tenn": 10, "zeros": 0, "ones": 1,
}  # fmt: skip
ORDINALS: Final[dict[str, int]] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
# Number words that mostly mean something else: they count only where a score stands.
SHY_NUMBERS: Final = "one, ones, nil, second, dozen"

# What a word after a number makes of it.
UNITS: Final[dict[str, str]] = {
    "points": "point, points, pts, pt, mark, marks, score, pointer, pnts",
    "stars": "star, stars, starts",
    "about": "ish",
    "ordinal": "st, nd, rd, th",
    "time": "am, pm, a m, p m, oclock, o clock, hrs sharp, noon, clock",
    "bound": "plus, or more, or less, or higher, or lower, or above, or below, or better, "
    "or under, or over, and above, and up, and below, at least, at most, minimum, maximum, max, "
    "min possible, tops, or so minus, minus",
    "half": "and a half, and half, half, point five, point zero, and a bit, and a quarter, "
    "and three quarters, quarters",
    "quantity": "min, mins, minute, minutes, hr, hrs, hour, hours, hourly, h, m, s, sec, secs, "
    "second, seconds, day, days, week, weeks, wk, wks, weekend, month, months, mo, year, years, "
    "yr, yrs, yo, decade, decades, time, times, x, call, calls, people, person, ppl, persons, "
    "men, women, children, child, kid, guy, dollar, dollars, buck, bucks, usd, cad, aud, gbp, "
    "pound, pounds, quid, pence, p, cent, cents, euro, euros, eur, percent, percents, per cent, "
    "pct, k, kg, km, kms, mile, miles, mph, mb, gb, mbps, gig, gigs, tb, cm, mm, ft, feet, foot, "
    "inch, inches, lb, lbs, oz, "
    "email, emails, agent, agents, ticket, tickets, attempt, attempts, try, tries, visit, "
    "visits, order, orders, issue, issues, problem, problems, question, questions, thing, "
    "things, reason, reasons, bug, bugs, error, errors, staff, rep, reps, technician, "
    "technicians, engineer, engineers, text, texts, message, messages, user, users, account, "
    "accounts, line, lines, item, items, device, devices, phone, phones, car, cars, room, rooms, "
    "other, others, different, more, less, fewer, extra, new, separate, of, in a row, to one, "
    "working, business, thumbs, thumb, words, word, letters, year old, hour wait, g, d, way, "
    "ways, step, steps, part, parts, side, sides, fold, million, billion, thousand, hundred, "
    "complaints, complaint, sugars, nights, night, guests, guest, bed, beds, door, level, "
    "levels, page, pages, cup, cups, dogs, cats, missed, unanswered, unread, late, early, "
    "down, left, ago, later, off, and counting, am i, digit, digits, numbers, stops, stop",
}

ANSWERS: Final[dict[str, str]] = {
    # Words a number may stand among and still be the whole of the answer.
    "filler": "a, an, the, it, its, is, was, be, would, will, wld, say, said, saying, give, "
    "gave, giving, given, gives, rate, rated, rating, ratings, rates, score, scored, scoring, "
    "scores, think, thinking, feel, feels, believe, answer, my answer, answering, vote, voting, "
    "mark, grade, put, go, going, choose, chose, choosing, pick, picked, picking, select, "
    "selected, get, gets, got, you get, earned, earns, deserve, deserves, worth, solid, strong, "
    "definitely, definately, def, easily, easy, firm, clear, absolute, absolutely, honest, "
    "honestly, tbh, imo, imho, simply, please, pls, plz, thanks, thank, thx, ty, cheers, ok, "
    "okay, k, yes, yeah, yep, yup, ya, sure, hi, hello, hey, hiya, dear, hmm, hm, um, uh, uhm, "
    "er, oh, ah, well, so, just, only, still, up to, experience, service, from me, for me, "
    "to me, for you, guys, mate, sir, maam, madam, team, bro, dude, buddy, folks, all, very, "
    "really, quite, pretty, rather, truly, that, this, these, here, there, have, has, had, been, "
    "were, are, am, value, no doubt, without doubt, hands down, for sure, "
    "let us, lets, let, must, of course, obviously, to be honest, to be fair, being honest, "
    "in my opinion, my opinion, in my view, my view, customer, support, survey, "
    "response, reply, replying, with, us, we, wed, u, you, your, ur, guess, me, i, id, im, ive, "
    "ill, my, mine, myself, personally, and, then, to, lol, haha, hahaha, xx, xxx, x, on scale, "
    "on the scale, scale, again, also, too, though, as, call it, has to, have to, gotta, "
    "somewhere, somewhere around, perfect, full, big, fat, whopping, resounding, massive, huge, "
    "generous, respectable, comfortable, decent, good, great, sorry for the delay, apologies, "
    "sorry for late reply, sorry for the late reply, late reply, sorry its late, final answer, "
    "at a, at an, put you at, put it at, rate it at, rate you at, rate this at, rated at, "
    "place it at, its at, is at, am at, im at, sits at, stays at, stands at, stand at, stay at, "
    "standing at, sitting at, remains at, put us at, put me at, leave it at, go for, go with, "
    "going with, going for, opt for, settle for, settle on, put down, mark it, mark down, "
    "rank, ranks, ranking, id go, id rate, answer is, score is, rating is, number is, "
    "my number is, from us, from my side, from our side, on my end, and thats it, thats it, "
    "thats all, end of, period, full stop, in all, hoping, nice",
    # Words that may follow a score without being counted by it.
    "follow": "because, bc, cause, coz, cuz, cos, since, but, although, however, as, for, the, "
    "it, they, he, she, i, we, you, your, ur, u, my, our, their, his, her, im, id, ive, ill, "
    "this, that, these, those, there, was, were, is, are, has, have, had, did, does, do, would, "
    "will, could, can, everything, everyone, everybody, nothing, nobody, no, not, never, always, "
    "all, very, really, so, too, just, only, even, still, yet, thanks, thank, thankyou, please, "
    "overall, from, with, on, in, to, at, by, out, and, or, if, when, while, lol, haha, love, "
    "keep, wait, waited, waiting, took, needs, need, needed, could, should, more, over, plus, "
    "apart, except, especially, mainly, mostly, maybe, pretty, quite, absolutely, definitely, "
    "highly, extremely, super, its, hes, shes, theyre, youre, yall, top, keep it up, bless, "
    "due, given, considering, despite, only because, simply, yes, ok, today, now, sometimes, "
    "thx, ty, why, what, how, who, which, guys, xx, after, before, during, until, without",
    "hedge": "about, around, approximately, approx, roughly, maybe, perhaps, probably, prob, "
    "probs, guess, i guess, suppose, kinda, kind of, sort of, sorta, like, something like, "
    "somewhere like, or so, or thereabouts, thereabouts, ish, i think, circa, say about, "
    "more or less, in the region of, not sure, unsure, dont know, dunno, idk, might be, may be, "
    "more like, possibly, so so, a bit of a, give or take",
    "good": "excellent, excelent, exellent, great, good, gd, amazing, awesome, perfect, love, "
    "loved, lovely, fantastic, fab, fabulous, wonderful, brilliant, best, superb, outstanding, "
    "happy, satisfied, pleased, helpful, delighted, impressed, nice, easy, friendly, smooth, "
    "quick, fast, polite, professional, excellence, exceptional, terrific, impressive, "
    "recommend, well done, flawless, phenomenal, incredible, sorted, seamless, fine, kind, "
    "efficient, prompt, courteous, simple, painless, thrilled, stellar, sweet, cool, enjoyed, "
    "top notch, topnotch, first class, spot on, no complaints, no problem, no problems, "
    "no issues, no issue, not bad, cant complain, can not complain, cannot fault, cant fault, "
    "kudos, 👍, 😀, 😃, 😄, 😁, 😊, 🥰, 😍, ❤, 👏, 🙌, 💯",
    "bad": "worst, terrible, terible, awful, horrible, horrid, useless, hate, hated, disgusting, "
    "pathetic, rubbish, garbage, trash, scam, scammers, fraud, disappointed, disappointing, "
    "dissapointed, unacceptable, rude, nightmare, bad, poor, poorly, unhappy, dissatisfied, "
    "sucks, suck, sucked, shit, shite, crap, crappy, atrocious, abysmal, appalling, dreadful, "
    "incompetent, ridiculous, joke, disgrace, disgraceful, shambles, waste, angry, furious, "
    "fuming, annoyed, annoying, frustrated, frustrating, broken, lousy, dire, never again, "
    "worse, horrendous, failed, fail, wtf, bullshit, unhelpful, unprofessional, liars, lied, "
    "misled, ripped off, rip off, ripoff, confusing, difficult, hard to use, slow, cold, dirty, "
    "still waiting, still not, never fixed, no help, wasted, disaster, garbage, 👎, 😡, 🤬, 😠, "
    "😤, 💩, 🤮, 😒, 😞",
    "aspect": "service, services, support, price, prices, pricing, food, staff, delivery, "
    "product, quality, app, website, site, experience, speed, value, communication, "
    "customer service, onboarding, setup, installation, training, learning, help, agent, call, "
    "call quality, team, cleanliness, atmosphere, location, overall experience, wait time, "
    "wait, tech support, friendliness, knowledge, waiter, driver, checkout, usability, "
    "reliability, features, billing, process, professionalism, job, work",
    "contrast": "but, though, although, however, except, apart, despite, yet, shame, pity, "
    "only downside, downside, otherwise, even though, besides, just wish, unfortunately, "
    "eventually, in the end, still, after",
    "label": "room, order, ticket, case, ref, reference, agent, table, gate, floor, apt, "
    "apartment, unit, suite, step, version, iphone, galaxy, pixel, windows, android, ios, page, "
    "chapter, plan, tier, size, channel, route, bus, highway, episode, season, day, week, part, "
    "item, branch, store, cloud, top, covid, catch, formula, ps, xbox, area, line, track, phase, "
    "terminal, platform, flight, lane, bay, aisle, seat, row, model, volume, month, year, "
    "age, aged, invoice, account, section, zone, district, class, year, ver, v, building, "
    "house, flat, office, shop, station, code, pin, postcode, zip, type, category, rule, group, "
    "sector, batch, box, bed, ward, form, highway, interstate, exit, hole, world, vol, ext, "
    "extension, tel, phone, mobile, cell, technician, driver, employee, rep, operator, "
    "double, triple, back, back to, square, take, hang, playstation, galaxy s, note, "
    "model, my car, mazda, tesla, bmw, audi, generation, gen, another, every, these, "
    "those, first, last, next, past, previous, other, both, all, after, lost, missed, waited, "
    "waiting, wasted, question, q, paid, charged, pay, spent, bought, sold, ordered, received, sent, called, "
    "rang, tried, asked, talked to, spoke to, spoke with, dealt with, transferred, owe, cost, "
    "costs, worth of, turned, turns, have, has, had, need, needs, needed, want, wanted",
    "label_choice": "option, number, no, choice, reason, answer, opt, num, nr, choose, reply",
    "at": "at, by, before, after, until, till, til, from, since, in, within, between, of, on, "
    "per, every, past, than, over, under",
    "date": "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, "
    "wed, thu, thur, thurs, fri, sat, sun, january, february, march, april, june, july, august, "
    "september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, "
    "nov, dec, tomorrow, tmrw, tomorow, tonight, 2moro, this afternoon, this evening, "
    "this morning, in the morning, in the evening, in the afternoon, of may, may, bst, gmt, est, "
    "pst, cst, noon",
    "no": "not, isnt, wasnt, wouldnt, cant, cannot, dont, never, nor, aint, no, didnt, doesnt, "
    "wont, couldnt, shouldnt, hardly, barely, rather than, instead of, without, neither, "
    "not even, not quite, not really, far from, nowhere near, arent, less like",
    "correct": "wait, actually, sorry, oops, mean, i mean, meant, i meant, correction, scratch, "
    "scratch that, make that, make it, change that to, change to, change it to, typo, edit, "
    "or rather, no wait, my bad, whoops, changed my mind, on second thought, "
    "on second thoughts, on reflection, mistake, mistyped, should say, should have said, no, "
    "nope, i take that back, ignore that, disregard, instead, should be",
    "bound": "more than, less than, at least, atleast, at most, over, under, above, below, min, "
    "minimum, minimum of, maximum of, max, up to, higher than, lower than, greater than, "
    "better than, worse than, no more than, no less than, not less than, not more than, "
    "almost, nearly, close to, just under, just over, just below, just above, upwards of, "
    "north of, south of, high, low, between, not far off, approaching, fewer than, "
    "short of, beyond, past, not quite",
    "if": "if, unless, provided, providing, as long as, once you, when you fix, only when, "
    "assuming, until you, would have been, wouldve been, could have been, couldve been, "
    "could be, should have been, shouldve been, would have given, wouldve given, "
    "would have said, wouldve said, id have given, id have said, were it not, had you, "
    "in case, depends, depending, so long as, on condition, the day you, when it works, "
    "would of been, might have been, wish i could give, wish i could, i could give, "
    "wanted to give, was going to give, was going to say, want to give, would like to give, "
    "would love to give, almost gave, nearly gave, used to give, tempted to give",
    "if_harmless": "if i had to, if i have to, if im, if i am, if i may, if i must, if you ask, "
    "if you must, if i could, if anything, if you insist, if thats, if it helps, if so, as if, "
    "let me know if, call me if, text me if, if you want, if you need, if any, if not, "
    "not sure if, dont know if, wonder if, if i were to, if i was to, even if",
    "overall": "overall, all in all, in total, total, on average, average, in general, "
    "generally, altogether, all together, final, finally, in summary, final score, combined, "
    "on the whole, as a whole, taken together, in sum, to sum up, so overall, averages out to",
    "own": "i, id, ill, im, ive, me, my, mine, myself, personally, for me, my score",
    "other": "wife, husband, partner, boyfriend, girlfriend, hubby, mom, mum, mother, dad, "
    "father, friend, friends, brother, sister, son, daughter, kids, boss, colleague, colleagues, "
    "coworker, coworkers, neighbor, neighbour, roommate, family, he, she, they, others, "
    "everyone, everybody, people, someone, somebody, most, reviews, google, yelp, trustpilot, "
    "website, competitor, competitors, competition, you said, you promised, you claim, "
    "you rate, hers, his, theirs, he says, she says, they say, manager, grandma, cousin, "
    "uncle, aunt, flatmate, housemate, average score, national average, rivals, amazon, bf, gf",
    "says": "says, say, said, gave, give, gives, thinks, think, thought, rates, rated, rate, voted, "
    "told, claims, claimed, promised, reckons, goes, they say, he says, she says, you said, "
    "you promised, you claim, would",
    "past": "before, used to, used to be, previously, last time, yesterday, earlier, initially, "
    "at first, originally, formerly, last year, last month, last week, past, ago, back then, "
    "in the past, once was, first time, had been, was once, historically, years ago, "
    "the first time, at the start, to begin with, to start with, previous, previous score, "
    "up from, down from, instead of the",
    "now": "now, currently, today, this time, at present, these days, nowadays, presently, "
    "at the moment, right now, so far, this year, this month, this week, lately, recently, "
    "now its, current",
    "later": "next time, next year, hopefully, hope, hoping for, soon, one day, some day, "
    "someday, in future, in the future, aim, aiming, goal, wish, hope to, potential, "
    "potentially, going to be, will become, could become, next month, target, aiming for",
    "sarcasm": "yeah right, yea right, ya right, just kidding, jk, j k, sarcasm, thanks for "
    "nothing, thx for nothing, slow clap, as if, oh sure, sure jan, oh great, gee thanks, "
    "in your dreams, dream on, you wish, dont make me laugh, what a joke, my ass, kidding, "
    "joking, ha ha ha, would wait again, would be ignored again, for wasting, "
    "at wasting, for ignoring, at ignoring, at losing, for losing, for incompetence, "
    "for being useless, at being useless, for laziness, at doing nothing, for doing nothing, "
    "at disappointing, for creativity, for comedy, 🙄, 🙃",
    "top": "full marks, top marks, full mark, top mark, top score, full score, max score, "
    "maximum score, maximum points, max points, perfect score, full points, highest score, "
    "highest possible, highest rating, top rating, highest mark, the maximum, maximum marks, "
    "highest score possible, highest possible score, maximum, max, full stars, the highest, "
    "flying colours, flying colors",
    "greet": "hi, hello, hey, hiya, good morning, good afternoon, good evening, morning, "
    "see you, see ya, cya, bye, goodbye, good night, happy birthday, merry christmas, "
    "happy new year, whats up, sup, how are you",
    "ask": "who, whos, what, whats, why, how, which, when, where, whose, is this, is it, are "
    "you, do you, does, can i, may i, could i, should i, huh, pardon, come again, do i, am i, "
    "is there, are there, is that, is 1, is one, did you, have you, will you, wdym, wym",
    "exclaim": "what a, what an, how lovely, how nice, how wonderful, when i, when we, when it, "
    "whatever, when the, where i, who cares, which is, which was, who was, who is, how they, "
    "how it, how the, how you, how your, what you, what i, why not, what they, which i, "
    "when they, where they, when he, when she, who helped, no matter what, which made",
    "want": "call me, ring me, phone me, text me, email me, contact me, call back, callback, "
    "call us, ring back, can you, could you, would you, will you please, can someone, "
    "could someone, can somebody, i need, we need, i want, i would like, id like, refund, "
    "refund me, send me, tell me, let me know, need help, help me, please fix, please help, "
    "please call, please send, please tell, please explain, please contact, get back to me, "
    "speak to, talk to, speak with, give me a call, reschedule, book me, please cancel, "
    "give me my, i want my money, money back, reach me, call my, reply to me, someone call, "
    "please change, please update, please stop by, please give me, please resend, resend, "
    "remind me, ask me later, ask me again, try me, call, ring",
    "auto": "auto reply, autoreply, auto response, automatic reply, automated, automatic "
    "response, automatic message, out of office, out of the office, ooo, im driving, "
    "driving right now, cant talk right now, cant talk now, in a meeting, will get back to you, "
    "will reply when, ill reply when, this mailbox, on annual leave, on vacation, "
    "currently unavailable, currently away, away from my, do not disturb, dnd, busy right now, "
    "unable to answer, not monitored, cannot receive, will respond, on leave until, "
    "away until, unable to take your call, ill call you later, ill call you back, "
    "call you later, driving with do not, limited access to",
    "auto_sure": "auto reply, autoreply, auto response, automatic reply, automatic response, "
    "automatic message, automated, out of office, out of the office, ooo, not monitored, "
    "driving with do not, im driving, on annual leave, this mailbox",
    "signature": "sent from my, sent from, get outlook, sent via, envoye de mon",
    "anchor": "being, being the, where, equals, means, is best, is the best, is worst, "
    "is the worst, as best, as the best, as worst, is lowest, is highest, the best is, "
    "is the highest, is the lowest, is top, is bad, is good, is excellent, is perfect, "
    "is terrible",
    "ratio": "out of, outof, outta, out off, over, out 0f, of a possible, of possible",
    "cue": "say, give, rate, score, rating, is, its, a, an, be, was, answer, vote, id, overall",
    "article": "a, an, the, possible, max, maximum, full, top, total, id, say, i, would, give, rate, it, you",
    "yes": "yes, yeah, yep, yup, ok, okay, sure, y, yea, ya, yess, yes please, of course, "
    "definitely, absolutely, correct, right, aye, k, please do",
    "reject": "no, nope, nah, n, no thanks, no thank you, not really, never, nay, "
    "not interested, not now",
}
