"""How people say in English that they want no texts and no contact."""

from typing import Final

from stayline.domain.words.request import Request
from stayline.domain.words.requests_en import TEXTS

NO_CONTACT: Final = (
    Request(
        "certain", "does not want the texts",
        first="nobody want, nobody wants, no one wants, noone wants, nobody wanted",
        second="texts, messages, sms, txts, texting", gap=2,
    ),
    Request(
        "certain", "does not want the texts", first="""
            text, texts, messages, sms, texting, messaging
        """,
        second="""
            unwanted, unwelcome, not wanted/welcome, discontinue, nolonger wanted/needed, blocked
        """,
        gap=4, not_between="got, was, were, and, my",
    ),
    Request(
        "certain", "asks not to be contacted",
        first="dont, never, dnt, donot, dont ever, dont you, please/pls/kindly not", second="""
            text, txt, message, msg, sms, contact, email, bother, disturb, spam, ping, notify,
            harass, bug, annoy, texting, contacting, messaging, reach out, get in touch, write to?,
            use my/this, keep texting/messaging/sending/contacting, solicit,
            keep/save/store my number, call or/and/nor, hit me/us up, hmu
        """, gap=3, then="""
            |, it |, me, us, this, here, again, anymore, any, ever, please, to me/us, with me/us,
            number, my phone/cell/number/wife/husband/daughter/son/house/home/work/line,
            my wifes/husbands/moms/dads/sons/daughters/kids/mothers/fathers/parents,
            my mom/mother/dad/father/family/kids/kid,
            or/and/nor call/text/message/contact/email/write/send/bother/anything
        """, not_before="""
            i, we, they, you, he, she, it, who, why, u, people, customers, if, but, ill, id, that,
            to, and i, agents, drivers
        """, not_between="""
            forget, hesitate, want, wanna, need, miss, have, mind, get, see, think, know, like,
            understand, saw, seen, got, even, believe, care, receive, work, find, remember, recall,
            trust, always, reply, answer, listen, respond, fail, afraid
        """, unless="""
            until, till, unless, driving, address, back, before, after, in the morning, during,
            while im, so early, so late, email address, email it
        """,
    ),
    Request(
        "certain", "asks not to be contacted", first="""
            if/rather/prefer/wish/that/appreciate you/u/yall guys? didnt/dont/wouldnt/not,
            if/rather/prefer/wish/that/appreciate you/u/yall guys? never/nolonger,
            can/could/would/will/why you/u/yall guys/all/people/folks? please/pls/maybe/just? not,
            mind/appreciate not
        """, second="""
            text, txt, message, contact, bother, write, send me/us, texted, messaged, contacted,
            texting, messaging, contacting
        """, gap=2,
        unless="back, reply, until, card",
    ),
    Request(
        "certain", "asks not to be contacted", first="""
            not/dont/never/without/shouldnt/mustnt be/being/getting/get contacted/texted/messaged,
            shouldnt/mustnt be getting/receiving texts/messages/these/your/any/surveys/sms,
            not/dont/never/without/shouldnt/mustnt be/being/getting/get bothered/disturbed/spammed,
            not/never allowed/authorized/authorised/permitted/welcome to text/message/contact/sms,
            no right/permission/consent to text/message/contact,
            no business texting/messaging/contacting,
            shouldnt/mustnt be texting/messaging/contacting me/us/this,
            mustnt/shouldnt text/message/contact me/us/this, may not text/message/contact me/us/this
        """, not_before="i, am, im, was, we, why, were",
    ),
    Request(
        "certain", "asks not to be contacted", first="no need, dont need, dont have, neednt",
        second="text, message, contact, send, keep", gap=2, then="""
            me |, me these, me this, me again, me anymore, again, anymore, texting, messaging,
            sending, me any, me anything, me texts, me messages
        """, not_before="i, we",
    ),
    Request(
        "certain", "asks not to be contacted", first="dont, never, dnt, stop, donot",
        second="send, sending", gap=2, then="""
            |, me |, me texts, me any, me anymore, me anything, me more, me these, me this,
            me nothing, it to me/us, me messages, me stuff, me crap, me shit, me junk, me text,
            me sms, me surveys, me spam, me again, me ads, me offers, me another, me one more, any,
            anything, more texts, more messages, texts, messages, these, this, those, sms, any more,
            spam, to this, to my, another text/message/survey, us any, us anything, us texts,
            us messages, us these, me no more, me nomore, stuff, me your, me things
        """, not_before="""
            i, we, they, you, he, she, it, who, why, u, if, cant, did, messages, texts, message,
            text
        """,
        unless="technician, driver, bill, invoice, email, package, order, one",
    ),
    Request(
        "certain", "asks for no more texts", first="""
            nomore, enough, without, no further/additional/other
        """,
        second=TEXTS + ", calls, calling, contacting, contact", gap=3,
        not_before="have, got, get, getting, received, with, there, be, is, see, theres, are",
        not_between="problems, issues, complaints, questions, delays",
    ),
    Request(
        "certain", "asks for no more texts", first="""
            nomore of/from these/this/those/that/your/you/it
        """,
        not_before="have, got, get, there, want some", unless="problems, issues, delays",
    ),
    Request(
        "certain", "does not want the texts", first="""
            nolonger/not/arent interested in, no interest in
        """,
        second="""
            text, texts, message, messages, sms, msgs, texting, receiving, getting, hearing
        """, gap=6,
    ),
    Request(
        "certain", "asks for no more texts", first="no", second="""
            texts, messages, sms, msgs, texting
        """, gap=2, then="|, please, pls, tho, though, plz, thanks, thank, from you, anymore",
        not_before="""
            have, got, get, getting, received, there, is, was, had, with, been, see, are, were,
            still, seeing, shows
        """, not_between="received, signal, problem, problems, issue, issues, trouble",
    ),
    Request(
        "certain", "does not want the texts", first="""
            dont/doesnt/nolonger/not/never want/wanna/wish/need/consent/agree,
            dont/doesnt/nolonger/not/never authorize/authorise/allow/permit,
            like/want/prefer/wish/ask/asked/asking/request dont, dont give you,
            never authorized/allowed, didnt consent, make sure i dont get/receive/see,
            ensure i dont get/receive, so i dont get/receive, never wanted, never consented,
            dont care for, not consent, no desire to/for, no wish to, rather/prefer/wish not/dont,
            do without, could do without
        """, second=TEXTS + ", " + """
            contacted, texted, messaged, bothered, spammed, hear/hearing from, harassed, notified,
            emailed, receive/receiving these/this/them/any/anything, get/getting these/anything,
            get/getting this |, more/anymore of these/this/those,
            on this/your/the/any/ur list/lists, on this/your/the/any text/texting/mailing,
            part of this/your/the list/text, any contact, have/has/having my number,
            to contact me/us/this, contacting me/us
        """, gap=7, not_before="you, they, he, she, u, people, who, if, why",
        not_between="""
            miss, lose, stop, unsubscribe, cancel, but, until, read, delete, for text/texts, just,
            do, take, complete, fill, participate, reply, answer, respond
        """, unless="call me, for this/that, text/message you/u/him/her/them/someone/back",
    ),
    Request(
        "certain", "asks not to be contacted", first="""
            dont call list, cease and desist, never hear from you, no/cease further contact,
            any/from further contact/texts/messages, cease contact,
            cease all? contact/communication/communications, dont ever contact,
            nolonger contact/text/message me/us, never contact/text/message me/us,
            get/stay off/outta/out of? my/our phone/cell, out of my phone,
            turn/turnoff these/this off?, make these/the/your? texts/messages stop, make these stop,
            texts/messages/these to stop, you to stop texting, quit it with the texts,
            let this be the/my/your last text/message/sms, this is/better be your last text/message,
            texts/sms/messages/notifications/alerts off, give it a rest with the texts,
            texting/messaging this number is prohibited/illegal/forbidden,
            texting/messaging this number is not allowed/permitted/ok/okay, how about you/u stop,
            mute you, no thank you stop, no/yes stop, i said stop, answer/reply/word is stop,
            part of stop, say/saying stop |, stop bugging/bothering/harassing/spamming,
            stop pestering, stop to/2 end/stop/quit/unsubscribe/cancel/optout,
            reply/text/texting/replying stop |, stop it? with/w the/these/your/all,
            nothing more/further/else from you, would like to stop receiving,
            want/like/wish/need to stop receiving/getting, stop receiving,
            can/could/may i stop getting, stop contact, cut it out with the texts
        """, not_before="""
            dont, didnt, cant, not, i, never, they, we, it, did, does, wont, accidentally, you, non,
            nonstop, one, the, when
        """,
    ),
    Request(
        "certain", "asks for no more texts", first="no", second="""
            notifications, alerts, reminders, offers, newsletters, spam, contact, marketing, ads,
            surveys, promos
        """, gap=2, then="""
            please, pls, thanks, thank, from you, anymore
        """, not_before="have, got, get, getting, received, there",
    ),
    Request(
        "certain", "asks for no more texts", first="no", second="text", gap=1,
        then="|, please, pls", not_before="*",
    ),
)  # fmt: skip
