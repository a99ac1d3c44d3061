"""How people ask in English to be taken off, left alone or forgotten, or block the sender."""

from typing import Final

from stayline.domain.words.request import Request
from stayline.domain.words.requests_en import TEXTS

_NUMBER: Final = (
    "my/this/our/his/her/their/moms/dads/wifes/husbands phone/cell/mobile/telephone? "
    "number/phone/cell/mobile/digits/name/line/info/information/details/data"
)
_TAKE: Final = "take/remove/delete/get/drop/erase/scratch/strike/scrub/pull/purge/wipe/exclude/kick"
_ABOUT_ELSE: Final = """
    hold, plan, contract, delivery, this/the/a call, waitlist, waiting, queue, insurance, policy,
    autopay, speaker, appointment, charge, charges, fee, fees, bill, trial, bundle, booking, shift,
    airport, my account, the account, order, old, card, address, credit, my list, tracking, refund,
    guest, out of here, my app
"""
_AS_WELL: Final = """
    |, please, pls, lol, bro, dude, man, now, immediately, asap, thanks, thank, u, you, or, and, i,
    im, forever, already, permanently, anymore, again, completely, altogether, today, everything,
    in your, in ur, on your, on file, buddy, pal, exists, existed, sir, people, guys
"""

REMOVALS: Final = (
    Request(
        "certain", "blocks the number", first="""
            text/message/msg/contact/txt me/us/this again, if i/you/u get/send/text,
            next/another/more text/message/msg
        """, second="""
            block, report, blocking, reporting, blocked, reported, sue, suing, lawyer, attorney
        """, gap=8, not_between="if, my account",
    ),
    Request(
        "certain", "asks to be taken off", first=f"""
            {_TAKE} me/us, {_TAKE} {_NUMBER}
        """, second="off, from, out, of, form your/the/this", gap=3,
        not_before="cant, i, we, they, he, she, did, who, dont, not, didnt, never",
        unless=_ABOUT_ELSE,
    ),
    Request(
        "certain", "asks for another to be taken off", first=_TAKE, second="""
            off/from the/your/all? text/texts/texting/message/messages/messaging/sms/mailing
            list/lists, off/from the/your/these/all texts/messages |
        """, gap=5,
        not_before="cant, i, we, they, he, she, did, who, dont, not, didnt, never",
        unless=_ABOUT_ELSE,
    ),
    Request(
        "certain", "asks to be taken off",
        first=f"{_TAKE} my/this/our old/former/previous/other/second number/phone/cell/mobile",
        second="list, texts, messages, alerts", gap=6,
        not_before="cant, i, we, they, he, she, did, who, dont, not, didnt, never",
    ),
    Request(
        "certain", "asks to be taken off", first="""
            be/get/being removed/deleted/dropped/excluded/unsubscribed/taken/erased/scrubbed
        """, second="""
            off, from, out, |, please, pls, now, immediately, asap, thanks, last, already,
            yesterday, before, twice, three, several, many, multiple, countless, repeatedly,
            numerous
        """, gap=3,
        not_before="cant, not, will, would, should, can, cannot, must, may",
        unless=_ABOUT_ELSE + ", it, this needs, needs",
    ),
    Request(
        "certain", "asks to be taken off", first="""
            havent/didnt/hasnt/never you/u/anyone? removed/deleted/taken/erased/dropped/unsubscribed
        """, second="me |, me off/from, us off/from, my number/name/phone, this number", gap=1,
        unless=_ABOUT_ELSE,
    ),
    Request(
        "certain", "asks to be taken off", first="""
            wanna/want/wish/like/need/asked/asking/request to? be/get removed/deleted/unsubscribed |
        """,
    ),
    Request(
        "certain", "asks to be taken off", first="if you removed/deleted/took/dropped",
        second="me, my, us, this number", gap=1, unless=_ABOUT_ELSE,
    ),
    Request(
        "certain", "asks to be taken off", first="make sure, ensure, see to it",
        second="removed, unsubscribed, deleted, taken off", gap=6, unless=_ABOUT_ELSE,
    ),
    Request(
        "certain", "asks to be taken off", first="""
            off/from/out of? your/ur/yo/yall/this/that/these/whatever/any/all/every
        """, second="""
            list, lists, lst, database, records, rotation, sheet, roster, directory, contacts,
            system, systems, sys, marketing, texts, messages, promotions, ads, platform, crm, files,
            distribution, mailing, campaign, campaigns, books
        """, gap=3,
        not_before="item, items, dont, order, buy, bought, ordered",
        unless=_ABOUT_ELSE + ", not on, guest, wine, product",
    ),
    Request(
        "certain", "asks to be taken off",
        first="remove/unlist/unenroll/drop/delete/exclude me/us/him/her", then=_AS_WELL,
        not_before="dont, didnt, not, never, they",
    ),
    Request(
        "certain", "asks to be taken off", first="""
            add/put me/us/this/number to/on your/the/ur/a no/dnc/donot/blocked/do/dont,
            do/dont not? call/contact/text list/registry, donotcall, dnc list,
            get rid of my/this number, request/requesting/want/need my? removal,
            dont be on your list, remove/delete from your/the? list,
            number is being/getting blocked,
            shouldnt be in/on your/ur/this/any system/list/lists/database/records,
            keep/leave me/us out/off of? your, keep/leave my/this phone/cell? number out/off
        """, not_before="not, didnt",
    ),
    Request(
        "certain", "asks for the number to be dropped", first="""
            lose, loose, delete, remove, forget, erase, dump, scratch, strike, bin, drop, scrub,
            trash, discard, ditch, destroy, purge, wipe, clear, toss, unsave
        """, second="""
            number, phone, digits, cell, mobile, contact, info, information, data, details
        """,
        gap=3, then=_AS_WELL + ", from, off, out", not_before="""
            cant, i, we, they, did, dont, not, didnt
        """,
        not_between="case, ticket, wrong, bank, the, plan, account", unless=_ABOUT_ELSE,
    ),
    Request(
        "certain", "asks to be unsubscribed", first="""
            unsubscrib*, unsuscrib*, unsubcrib*, unsub, optout
        """,
        second=TEXTS.replace("mails, emails,", "").replace("newsletter, newsletters,", ""), gap=6,
        not_before="didnt, not, never, dont, the, wasnt, an, isnt, wont, no",
    ),
    Request(
        "certain", "asks to be unsubscribed", first="""
            unsubscribe, unsubscribing, unsubscribeme, unsuscrib*, unsubcrib*, unsub, unsubsribe*,
            unsubscribed |, unsubscribed but/twice/already/and/three/multiple, unsubscirbe*, optout,
            optingout, optmeout, optedout, desubscribe, deregister/unregister me, opt me/us out,
            opting out, opted out, wanna/want/like/need/wish to? optout
        """, not_before="""
            didnt, not, never, dont, the, wasnt, an, isnt, wont, no, we, they, accidentally
        """,
        unless="""
            box, for one/a/two/1/2 week/weeks/month/months, podcast, magazine, button, link, page,
            site, website, broken, email, emails, newsletter, newsletters, app, trial, channel,
            youtube, of the
        """,
    ),
    Request(
        "certain", "asks to be left alone", first="leave, let", second="alone, in peace", gap=4,
        not_before="dont, didnt, not, they, never, wouldnt, doesnt, wont, couldnt",
        not_between="home, kids, house, it, to, will, that",
        unless="car, dog, bag, stuff, account, order, package",
    ),
    Request(
        "certain", "asks to be left alone", first="leave, let", second="be", gap=2,
        then="|, please, pls, now, or, and, thanks, you, forever, already",
        not_before="dont, didnt, not, they, never",
        not_between="home, kids, house, it, them, him, her, my, to, will, that",
    ),
    Request(
        "certain", "blocks the number",
        first="block, blocking, blocked, blockin, blacklisting, blacklist, blckd", second="""
            you, u, this number, your number, ur number, number, the number, these numbers,
            your ass, yall, this, your numbers
        """, gap=3,
        not_before="""
            you, got, was, is, been, are, why, they, u, getting, cant, dont, not,
            never, wouldnt, wont
        """,
        not_between="my, me, card, account",
        unless="sorry, mistake, accident, accidentally, didnt mean, bank, card",
    ),
    Request(
        "certain", "blocks the number", first="you, u, ur, youre, your, yall, youll, youve",
        second="blocked", gap=5, then="|, now, if, bye, too, and, forever, buddy, bro, lol",
        not_before="""
            if, have, did, why, think, account, system, has, says
        """, not_between="i, me, my, by, it, was",
    ),
    Request(
        "certain", "blocks the number", first="""
            consider yourself blocked, blocked reported, reported blocked,
            reported/reporting/blocked/blocking and reported/reporting/blocked/blocking,
            my block/blocked list, block list |, this/your number is? now? blocked |,
            number blocked |
        """,
    ),
    Request(
        "certain", "revokes consent", first="""
            revoke, withdraw, rescind, withdrawing, revoking, withdrawn, revoked, retract, cancel,
            removing, retracting, rescinding, remove, take/taking back
        """, second="consent, permission, authorization, authorisation", gap=3,
        not_before="not, dont, didnt",
    ),
    Request(
        "certain", "revokes consent", first="consent, permission, authorization, privileges",
        second="revoked, withdrawn, rescinded, cancelled, canceled, removed, denied", gap=4,
    ),
    Request(
        "certain", "revokes consent",
        first="""
            dont/nolonger/never/not have/give/given/had/got/giving/granting my/you/u/any? my/any?
            consent/permission
        """,
        not_before="i, we, didnt",
    ),
    Request(
        "certain", "asks to be taken off",
        first="wrong number/person, not my number, dont know you/u", second="delete, remove", gap=4,
        then="|, it |, this, me, please, from",
    ),
    Request(
        "certain", "asks to be taken off", first=_NUMBER, second="""
            deleted, removed, erased, dropped, taken, scrubbed, wiped, gone from, come off/out,
            be off/out, delist, delisted, purged
        """, gap=4, not_before="why, when, sorry",
        not_between="was, were, is, got, from, at, has, i", unless=_ABOUT_ELSE,
    ),
)  # fmt: skip
