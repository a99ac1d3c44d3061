"""How people ask in so many English words for no more texts."""

from typing import Final

from stayline.domain.words.request import Request

_TEXTS: Final = """
    text, texts, txt, txts, msg, msgs, mesage, mesages, message, messages, messaging, sms, smses,
    notification, notifications, alert, alerts, reminder, reminders, promo, promos, promotions,
    promotional, ads, adverts, advertising, advertisements, marketing, survey, surveys, spam,
    communication, communications, correspondence, newsletter, newsletters, offers, deals,
    coupons, solicitations, solicitation, polls, questionnaires, txting, texting, mails, emails,
    contact, bs, nonsense
"""
_DOING: Final = """
    texting, txting, messaging, msging, messageing, smsing, spamming, contacting, calling,
    ringing, bothering, bugging, harassing, pestering, annoying, emailing, notifying, bombarding,
    pinging, writing, blowing, hitting, txtn, textin, messagin
"""
_NOT_ASKING: Final = """
    cant, cannot, couldnt, dont, didnt, doesnt, not, never, i, we, they, he, she, did, does, non,
    one, bus, full, next, last, first, pit, the, a, it, itll, will, got, wouldnt, shouldnt, wont,
    nonstop
"""
_OBJECT: Final = """
    |, me, us, my, this, to, the, so, please, pls, now, all, every, at, on, thanks, thank, today,
    asap, immediately, constantly, daily, or, i, im, again, anymore, any, ever, here, with, about,
    in, up, and
"""

REQUESTS: Final = (
    Request(
        "certain", "asks for the texts to stop",
        first="stop, quit, cease, stopp, stpo, halt, discontinue, kindly stop", second=_DOING,
        gap=4, then=_OBJECT, not_before=_NOT_ASKING, not_between="using, wish",
    ),
    Request(
        "certain", "asks for the texts to stop", first="""
            stop, quit, cease, stopp, halt, discontinue, end, cancel, kill, disable, turnoff,
            enough, without, block, pause
        """, second=_TEXTS, gap=4, not_before=_NOT_ASKING,
        not_between="using, by, my, our, order, appointment, wish, i, got, until, but, working",
    ),
    Request(
        "certain", "asks for the texts to stop", first="stop, end, cancel, disable, turnoff",
        second="texts, text, messages, sms, alerts, reminders, notifications", gap=3,
        then="|, please, now, to, from, service, alerts, messages", not_before=_NOT_ASKING,
        not_between="using, by, order, appointment, i, got",
    ),
    Request(
        "certain", "asks for the texts to stop", first="stop, quit, cease", second="sending",
        gap=2, then="""
            |, me |, me texts, me these, me this, me messages, me shit, me crap, me stuff,
            me junk, me any, me anymore, me anything, me more, me all, me so, me your, me please,
            me sms, me survey, me surveys, me spam, me offers, me the, me fucking, me things,
            me random, me unwanted, me daily, me promos, me ads, us, texts, messages, these, this,
            those, them, stuff, crap, shit, sms, spam, anything, so, all, any, to
        """, not_before=_NOT_ASKING,
    ),
    Request(
        "certain", "asks not to be contacted",
        first="dont, never, dnt, donot, dont ever, dont you", second="""
            text, txt, message, msg, sms, contact, email, bother, disturb, spam, call, ring, ping,
            notify, harass, bug, annoy, texting, contacting, messaging
        """, gap=3, then="|, me, us, this, my, again, anymore, any, ever, here, please",
        not_before="""
            i, we, they, you, he, she, it, who, why, u, people, customers, if, but, ill, id, that,
            to
        """, not_between="""
            forget, hesitate, want, wanna, need, miss, have, mind, get, see, think, know, like,
            understand, use, even, believe, care, receive, work, find, remember, recall, trust,
            always, reply, answer, listen, respond
        """,
    ),
    Request(
        "certain", "asks not to be contacted", first="dont, never, dnt, stop",
        second="send, sending", gap=2, then="""
            |, me |, me texts, me any, me anymore, me anything, me more, me these, me this,
            me messages, me stuff, me crap, me shit, me junk, me text, me sms, me surveys,
            me spam, me again, me ads, me offers, me another text, me another message, any,
            anything, more texts, more messages, texts, messages, these, this, those, sms,
            any more, spam, to this
        """, not_before="i, we, they, you, he, she, it, who, why, u, if, cant, did",
    ),
    Request(
        "certain", "asks for no more texts", first="nomore, enough, without",
        second=_TEXTS + ", calls, calling, contacting", gap=3,
        not_before="have, got, get, getting, received, with, there, be, is, see",
    ),
    Request(
        "certain", "asks for no more texts", first="no", second="""
            texts, messages, sms, msgs, texting, spam, contact, marketing, ads, surveys, promos
        """, gap=2, then="|, please, pls, thanks, thank, from, anymore", not_before="""
            have, got, get, getting, received, there, is, was, had, with, been, see, are, were
        """, not_between="received, signal",
    ),
    Request(
        "certain", "does not want the texts", first="""
            dont want, dont wanna, dont wish, dont need, nolonger want, nolonger wish,
            nolonger need, never wanted, dont care for, not want, not wish, dont consent to,
            dont agree to, never consented, not interested in, not consent, didnt consent
        """, second=_TEXTS + ", " + """
            contacted, texted, messaged, called, bothered, spammed, hear, receiving, harassed,
            notified, emailed, receive these, receive this, receive them, receive any, get these,
            get this |
        """, gap=7, not_before="you, they, he, she, u, people, who, if",
        not_between="miss, lose, stop, unsubscribe, cancel, but, until, about, read, delete",
    ),
    Request(
        "certain", "asks to be taken off",
        first="take, remove, delete, get, drop, erase, scratch, strike, scrub, pull",
        second="off, from, out", gap=4, then="""
            |, this |, this list, this text, this texting, this sms, this thing, this chain,
            this group, this mailing, this crap, this please, this now, of this |, of your, these,
            list, lists, your list, your mailing, your contact, your contacts, your database,
            your system, your text, your texts, your sms, your messages, your messaging,
            your marketing, your phone, your distribution, your records, your files, your call,
            your calling, your data, ur, the list, the mailing, the text, the database, the texts,
            the sms, any, all, text, texts, sms, mailing, messages, messaging, future, here,
            please, pls, now, immediately, marketing, u, you, everything, database, asap, ya
        """, not_before="cant, i, we, they, he, she, did, you, who, dont, not, didnt",
        not_between="""
            hold, plan, stain, refund, account, money, it, ur way, card, bill, contract, delivery,
            order, app, call, waitlist, waiting, queue, insurance, policy, stains, them, that,
            charges, fee, fees
        """,
    ),
    Request(
        "certain", "asks for the number to be dropped",
        first="lose, delete, remove, forget, erase, drop, scrub, trash, discard, ditch",
        second="number, phone, digits, cell, contact, info, data, details", gap=3, then="""
            |, please, pls, now, from your, off, asap, immediately, thanks, thank, permanently,
            from ur, from this, from the list, u, you
        """, not_before="cant, i, we, they, did, you, dont, not, didnt",
        not_between="order, account, plan, case, ticket, tracking, wrong, card, bank, the",
    ),
    Request(
        "certain", "asks to be unsubscribed", first="""
            unsubscribe*, unsuscrib*, unsubcrib*, unsubscrib*, unsub, unsubsribe*, unsubscirbe*,
            optout, optingout, optmeout, optedout, desubscribe, deregister me
        """, not_before="didnt, not, never, dont, the, wasnt, an, isnt, wont, no",
    ),
    Request(
        "certain", "asks to be left alone", first="leave, let", second="alone, be", gap=4,
        then="|, please, now, or, and, thanks, you, forever, already, for",
        not_before="dont, didnt, not, they, never",
        not_between="home, kids, house, it, them, him, her, my, to, will, that",
    ),
    Request(
        "certain", "blocks the number",
        first="block, blocking, blocked, blockin, blacklisting, blacklist", second="""
            you, u, this number, your number, ur number, number, the number, these numbers,
            your ass, yall, this
        """, gap=2,
        not_before="you, got, was, is, been, are, why, they, u, getting, cant, dont, not",
        not_between="my, me, card, account",
    ),
    Request(
        "certain", "blocks the number", first="""
            you are blocked, youre blocked, ur blocked, u r blocked, your blocked,
            consider yourself blocked, you have been blocked, youve been blocked,
            reported and blocked, reporting and blocking
        """,
    ),
    Request(
        "certain", "revokes consent",
        first="revoke, withdraw, rescind, withdrawing, revoking, withdrawn, revoked",
        second="consent, permission, authorization, authorisation", gap=3,
        not_before="not, dont, didnt",
    ),
    Request(
        "certain", "asks not to be contacted", first="""
            dont call list, donotcall, do not contact list, dont contact list, dnc list,
            cease and desist, off your list, off ur list, off this list, off your mailing list,
            off the mailing list, never hear from you, lose my digits, no further contact,
            cease all contact, cease contact, cease all communication, no further texts,
            no further messages, dont ever contact, nolonger contact me, nolonger text me,
            stop contact, cut it out with the texts, stop blowing up my phone, get off my phone,
            stay off my phone, out of my phone, turn these off, turn this off, turnoff these,
            turnoff this, make these texts stop, make the texts stop, make these messages stop,
            texts to stop, messages to stop, text messages to stop, these to stop,
            you to stop texting, quit it with the texts, give it a rest with the texts, mute you,
            no thank you stop, no stop, yes stop, i said stop, stop bugging, stop bothering,
            stop harassing, stop spamming, stop pestering, stop it with the, stop with the texts,
            stop with these texts, stop with the messages, never contact me, never text me,
            would like to stop receiving, want to stop receiving, want to stop getting,
            like to stop getting, wish to stop receiving, stop receiving, opt me out, opt out,
            opting out, opted out, i opt out
        """, not_before="""
            dont, didnt, cant, not, i, never, they, we, it, did, does, wont, an, accidentally,
            you, non, nonstop, one, the
        """,
    ),
    Request(
        "certain", "asks for the texts to stop", first="""
            told you to stop, asked you to stop, want you to stop, need you to stop,
            you to please stop, please stop, pls stop, plz stop, just stop, kindly stop
        """, then="""
            |, i, im, now, already, thanks, thank, or, asap, immediately, it |, this |, these |,
            all |, them |, everything, texting, ffs, and leave, and dont
        """, not_before="dont, didnt, not, never",
    ),
    Request(
        "certain", "asks for the texts to stop", first="stop or, stop or else, stop before i",
        not_before=_NOT_ASKING,
    ),
    Request(
        "certain", "asks for the texts to stop", first="""
            you dont stop, u dont stop, you wont stop, wont you stop, cant you stop,
            you ever stop, you stop, ya stop
        """, second=_DOING + ", sending", gap=3, then=_OBJECT,
        not_before="did, do, when, why, after, since",
    ),
    Request(
        "certain", "asks to be taken off",
        first="remove me, take me off, delete me, unlist me, unenroll me, drop me", then="""
            |, please, pls, now, immediately, asap, from your, from this, from the list, from all,
            thanks, thank
        """, not_before="dont, didnt, not, never, they, you, u",
    ),
    Request(
        "certain", "asks to be taken off", first="""
            do not call list, do not contact list, dnc list, be removed from, be taken off,
            want to be removed, like to be removed, please be removed, removed from your list,
            removed from this list, taken off your list, taken off this list
        """, not_before="cant, not, to not, will, would, should, can",
    ),
    Request(
        "certain", "asks for no more texts", first="no", second="text", gap=1,
        then="|, please, pls", not_before="*",
    ),
    Request(
        "certain", "asks for the texts to stop", first="stop, stopp", then="""
            u, you, i, im, ive, we, or, please, now, already, wrong, no, not, dont, thanks, thank,
            ffs, omg, wtf, who, everything, all |, it |, this |, these |, those |, them |, that |
        """, not_before="*",
    ),
)  # fmt: skip
