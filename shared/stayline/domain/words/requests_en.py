"""How people ask in so many English words for no more texts."""

from typing import Final

from stayline.domain.words.request import Request

TEXTS: Final = """
    text, texts, txt, txts, msg, msgs, mesage, mesages, message, messages, messaging, sms, smses,
    notification, notifications, alert, alerts, reminder, reminders, promo, promos, promotions,
    promotional, ads, adverts, advertising, advertisements, marketing, survey, surveys, spam,
    communication, communications, correspondence, newsletter, newsletters, offers, deals, coupons,
    solicitations, solicitation, polls, questionnaires, txting, texting, mails, emails, bs, nonsense
"""
_TEXTING: Final = """
    texting, txting, messaging, msging, messageing, smsing, spamming, contacting, harassing,
    pestering, bombarding, txtn, textin, messagin
"""
_BOTHERING: Final = """
    bothering, bugging, annoying, emailing, notifying, pinging, writing, disturbing, hounding,
    blowing, hitting
"""
_NOT_ASKING: Final = """
    cant, cannot, couldnt, dont, didnt, doesnt, not, never, i, we, they, he, she, did, does, non,
    one, bus, full, next, last, first, pit, the, a, it, itll, will, got, wouldnt, shouldnt, wont,
    nonstop, people should, drivers, would i, should i
"""
_OBJECT: Final = """
    |, me, us, my, this, to, the, so, please, pls, now, all, every, at, on, thanks, thank, today,
    asap, immediately, constantly, or, i, im, again, anymore, any, ever, here, with, about, in, up,
    and
"""

REQUESTS: Final = (
    Request(
        "certain", "asks for the texts to stop",
        first="stop/end/cancel/disable/deactivate/turnoff my/all/any", second=TEXTS, gap=2,
        not_before=_NOT_ASKING, unless="order, appointment, until, but, wont, so i",
    ),
    Request(
        "certain", "asks for the surveys to stop", first="stop, quit", second="asking", gap=2,
        then="""
            for feedback/reviews/ratings, me for feedback/reviews/ratings,
            me for a review/rating, me for my feedback/opinion, me to rate/review/take/do/fill,
            for my feedback/opinion/rating
        """, not_before=_NOT_ASKING,
    ),
    Request(
        "certain", "asks for the texts to stop", first="turn, switch, shut", second=TEXTS, gap=3,
        then="off", not_before=_NOT_ASKING,
    ),
    Request(
        "certain", "asks for the texts to stop", first="""
            stop, quit, cease, stopp, halt, discontinue, refrain/desist/abstain from, knock off,
            no need to keep, done with you, no point/use/sense/reason in?, dont bother,
            waste of time
        """, second=_TEXTING, gap=4, not_before=_NOT_ASKING, not_between="using, wish, to",
        unless="driving, drive, staff, customers, employees, coworkers, friends",
    ),
    Request(
        "certain", "asks for the texts to stop", first="""
            if/wish you/u/yall guys? stopped/quit/stop/could/would
        """,
        second=_TEXTING + ", sending", gap=4, not_between="using, if",
    ),
    Request(
        "certain", "asks for the texts to stop", first="""
            stop, quit, cease, stopp, halt, refrain from
        """,
        second=_BOTHERING, gap=4, then=_OBJECT, not_before=_NOT_ASKING, not_between="using, wish",
    ),
    Request(
        "certain", "asks for the texts to stop", first="""
            stop, quit, cease, stopp, halt, discontinue, end, cancel, kill, disable, turnoff,
            put a/an stop/end to, deactivate, enough, without, block, pause, mute, silence,
            no need for, done with, knock it off, cut it out, lay off, ease up/off, back off,
            give it a rest, chill, quit it, stop it
        """, second=TEXTS, gap=4, not_before=_NOT_ASKING,
        not_between="using, by, my, our, order, appointment, wish, i, got, until, but, working, on",
    ),
    Request(
        "certain", "asks for the texts to stop", first="stop, end, cancel, disable, turnoff",
        second="texts, text, messages, sms, alerts, reminders, notifications", gap=3,
        then="|, please, now, to, from, service, alerts, messages", not_before=_NOT_ASKING,
        not_between="using, by, order, appointment, i, got, on",
    ),
    Request(
        "certain", "asks for the texts to stop", first="""
            text, texts, txts, messages, msgs, sms, alerts, surveys, these, spam, texting
        """, second="""
            need/needs/must/have/has/got/should/better/gotta to? stop/end/cease/quit,
            to end/cease |, over with
        """, gap=2, not_before="dont, not, never", not_between="and, but, because, i, my",
    ),
    Request(
        "certain", "asks for the texts to stop", first="""
            if/wish the/these/your/this? text/texts/messages/msgs/sms/spam/these/surveys
        """, second="stop, stopped, ended, end, ceased", gap=2,
    ),
    Request(
        "certain", "asks for the texts to stop", first="stop, quit, cease, refrain/desist from",
        second="sending", gap=2, then="""
            |, me, us, texts, text, messages, msgs, these, this, those, them, stuff, crap, shit,
            sms, spam, anything, so, all, any, to this/my, your, surveys
        """, not_before=_NOT_ASKING, unless="""
            technician, driver, package, packages, order, bill, bills, invoice, invoices, letter,
            letters, email, emails, mail, catalogs, magazine, wrong, broken, me to
        """,
    ),
    Request(
        "certain", "asks for the texts to stop", first="""
            tell/told/asked/want/need/begging/telling/asking you/u/yall/them to? please? stop,
            request/asking/ask/demand/demanding you? to? stop, you to please stop,
            please/pls/plz/just/kindly stop
        """, then="""
            |, i, im, now, already, thanks, thank, or, asap, immediately, it |, this |, these |,
            all |, them |, everything, texting, ffs, and leave, and dont, multiple, several, many,
            twice, before, last, three, countless
        """, not_before="dont, didnt, not, never",
    ),
    Request(
        "certain", "asks for the texts to stop", first="""
            can/could/would/will you/u/yall please/pls/just? stop,
            can/could we please/pls/just? end/stop,
            my/the/our/this stop/optout/unsubscribe/removal request,
            you/u/yall can/may/should/must/better stop,
            i/ive/have replied/said/texted/sent/typed/wrote/answered stop
        """, then="""
            |, it |, this |, these |, those |, them |, that |, now, already, please, pls, w/with,
            and, but, before, once/twice/two/three/four/many/several/multiple/2/3/4/5/10, yesterday,
            last
        """, not_before="did, when, where",
    ),
    Request(
        "certain", "asks for the texts to stop",
        first="stop or, stop means/is stop, stop or else, stop before i",
        not_before=_NOT_ASKING,
    ),
    Request(
        "certain", "asks for the texts to stop", first="""
            you dont stop, u dont stop, you wont stop, wont you stop, cant you stop,
            you/u/ya ever? stop
        """, second=_TEXTING + "," + _BOTHERING + ", sending, calling", gap=3, then=_OBJECT,
        not_before="did, do, when, why, after, since",
    ),
    Request(
        "certain", "asks for the texts to stop", first="stop, stopp", then="""
            my/this/the number |, my/this/the number please,
            u, you, i, im, ive, we, or, please, now, already, wrong, no, not, dont, thanks, thank,
            ffs, omg, wtf, who, everything, all |, it |, this |, these |, those |, them |, that |,
            bro, dude, man, guys, people, ppl, lol, fr, its, this is, thats, thx, just, forever,
            immediately, right now, at once, today, asap
        """, not_before="*",
    ),
)  # fmt: skip
