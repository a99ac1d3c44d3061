"""How English speakers refuse, offend or leave without naming texts: likely wishes, mostly."""

from typing import Final

from stayline.domain.words.request import Request

REFUSALS: Final = (
    Request(  # no more contact at all: not now, as "don't call me" may be meant
        "certain", "wants no more contact", first="stop, quit", second="calling, phoning", gap=1,
        then="|, me, us, this, my, again, please", not_before="i, we, they, you, he, she, to, cant",
        not_between="your",
        unless="text, texting, message, txt, sms, email, write, at, before, after, until, while",
    ),
    Request(
        "likely", "refuses calls", first="dont, never, dnt, donot, stop, quit",
        second="call, calling, phone, phoning, ring, ringing", gap=2,
        then="|, me, us, this, my, again, anymore, ever, please",
        not_before="i, we, they, you, he, she, it, who, why, u, if, but, to, cant, did",
        not_between="my, the, your, forget, hesitate, have, need, want, like, mind, do",
        unless="""
            text, texting, message, txt, sms, email, write, back, at, before, after, until, office,
            store, instead, rather, later, while, today, tomorrow, on
        """,
    ),
    Request(
        "likely", "asks how to stop",
        first="how, what, whats, which, way, where",
        second="""
            stop, unsubscribe, optout, cancel, end, quit, block, turnoff, off, out, be removed,
            get removed, remove myself, remove my number
        """, gap=9,
        then="""
            |, this, these, it, the texts/messages/alerts/surveys/sms/notifications, texts, getting,
            receiving, your, messages, you, from, sms, all, being, of, them, my sub*, sub*, texting,
            please, from
        """, not_between="using, by, car, water, engine, order, hold, leak, time, bus, day, kind",
        unless="order, leak, bill, hold, appointment, payment, autopay, booking, happens, when",
    ),
    Request(
        "likely", "the wrong person", first="""
            wrong phone, wrong guy/girl/lady/dude/man/woman/chick, wrong recipient,
            incorrect number, not my name,
            got/have/reached the? wrong number/person/guy/contact/woman/lady/man/one,
            nobody/noone by/named, no one by/named,
            this/message/text was/is meant for someone/somebody else, how did you get this number,
            no one by that name, no one here by that, nobody here by that, nolonger their number,
            nolonger his number, nolonger her number, not their number anymore,
            new owner of this number, this isnt him, this is not him, this isnt her,
            this is not her, you texted the wrong, texting the wrong, not the right person,
            not the person you/youre, number has/was/got/is been? reassigned,
            is there an/a/any unsubscribe/optout, this number belongs to,
            just/recently got this phone? number, new number for me, is my number now,
            gave up this/the/that number, he/she/they changed his/her/their number,
            have/got an/the old/outdated number, message/text isnt/wasnt/not for/meant me/for,
            not a customer, never been a customer, im not your customer, who gave you my number,
            how did you get my number, where did you get my number, who gave you this number,
            no/any idea/clue who you/u/this, dont/dunno know? who you/u/this,
            not sure who you/u/this, dont know you, never signed up, didnt sign up,
            never subscribed, didnt subscribe, never agreed to this/these/receive/get/be/texts,
            never gave you permission, not signed up, never opted in,
            didnt/never ask/asked for this/these |/text/texts/message/messages,
            doesnt/nolonger have/has/use/uses/own this number/phone,
            number nolonger belongs/hers/his, not who you/u/youre, me confused/mixed with/up,
            confused me with, mistaken me for, isnt my account, he/she/they passed away,
            she/he/they is/has/are died/deceased/passed/dead, dont have an/any account with,
            never heard of you/this/your, dont know who this/you, mistaken identity, wrong contact,
            never gave you/u/yall my, didnt give you/u my, dont belong to, number doesnt belong,
            nobody/noone here named/called, no one here named/called, doesnt/dont live here,
            not the account holder/owner, phone/number belongs to someone/somebody else,
            why am i on your, how am i on your, im not him/her/that person/guy/woman/lady
        """,
    ),
    Request(
        "likely", "the wrong person", first="wrong", second="""
            number, person, no |
        """, gap=1, unless="""
            order, account, bill, tracking, of, i gave, dialed, dialled, i typed, i entered, items,
            delivered, package, delivery, transferred, spoke, talked, charged, i texted, spoken,
            card, refund, got my, took my, picked, signed
        """,
    ),
    Request(
        "likely", "the wrong person",
        first="this/thats/its number? is? isnt/not/nolonger, isnt, not, nolonger",
        second="phone, number, cell", gap=3, then="|, anymore, any more, sorry, you, now, please",
        not_before="*", not_between="my, the, a, right, working, correct, account, order, tracking",
    ),
    Request(
        "likely", "hostile", first="""
            fuck off, f off, fck off, fuk off, eff off, fuck you, fuck u, fk off, go away |,
            go away and, go away please, piss off, bugger off, stfu, gtfo, go to hell, screw you,
            screw yourself, screw off, get bent, fuck right off, bite me |, suck it |, shove it |,
            what a scam, buzz off, go f, gfy, fu, leave me/us out of this/it, f you/u |,
            screw your/this/the, why/how do i keep getting, why am i still? getting/receiving,
            bother/annoy/bug/harass/pester/spam someone/somebody else,
            get out of here with, reported |, hope you/u/yall all? choke/die/rot/burn,
            get stuffed/fucked/wrecked, up yours, shove off, take a hike, kick rocks, pound sand,
            burn/rot in hell, naff off, jog on, go jump,
            you/ur/youre people? are? scammers/spammers/creeps, sod off, kiss my ass, eat shit,
            drop dead |, kys, shut up |, shut up and leave/stop, get lost |, sick of this |,
            make it stop |, this/it has/needs to stop |, go die, i hate you, hate these texts,
            hate your texts, sick of your/these/the texts/messages/surveys, tired of these texts,
            tired of your texts, fed up with these texts, fed up with your texts, so many texts,
            too many texts, too many messages, annoying texts, these texts are annoying,
            you keep texting, you keep messaging, you keep sending me, you keep spamming,
            keep spamming, spamming me, harassing me, this is harassment, this is spam,
            this is a scam, report/reporting you |, report/reporting you if/for/as,
            report/reporting you to the? ftc/fcc/police/cops/authorities/carrier,
            reporting/report/reported this number, reported you, reported as spam,
            report this as spam, sue you, do not disturb me, why are you texting me,
            why do you text me, texting me at, done with you people, want this to stop,
            want it to stop, you need to stop, when will this stop, when will you stop,
            why wont you stop, will you ever stop
        """,
    ),
    Request(
        "likely", "refuses", first="not interested, no interest, nolonger interested", then="""
            |, in this, in these, in your, thanks, thank, please, anymore, in any, in participating,
            in taking, so, at this/all, right now, whatsoever, and, sorry, period, either, bye, go,
            leave, buddy, guys, bro, one bit
        """, not_before="""
            was, were, is, they are, staff are, seem, seems, seemed, staff, they, agent, looked, he,
            she
        """,
    ),
    Request(
        "likely", "refuses", first="""
            cancel everything, dont want this, dont want these, dont want it, dont want any,
            dont want none, dont want anything, want nothing, nolonger want/wish to participate,
            dont need this, dont need these, no thanks, no thank you, dont want to do,
            dont want to take, dont want to participate, dont wish to participate
        """, then="""
            |, anymore, please, thanks, not, i, im, this, your, any, a survey, in, from you, bye,
            goodbye, have, sorry, were, we, lol, dude, man, bro, guys, sir, maam
        """,
    ),
    Request(
        "likely", "has no need of the texts", first="""
            dont think i/we/ill/well need these, nolonger need/require these, wont be needing these,
            wont need these, can/could manage/cope without these, dont require these,
            these/texts/messages are? too much/many for me/us
        """, then="|, anymore, please, thanks, thank, now, so, as, at, any",
    ),
    Request(
        "likely", "hostile", first="give it a rest, pack it in, give over", then="""
            |, please, pls, thanks, will, would, now, already
        """, not_before="dont, didnt, never, not, i, ill, we, to, should, gonna, id",
    ),
    Request(
        "likely", "wants to be left out", first="leave me/us out", then="|, please, pls, thanks",
        not_before="dont, didnt, never, not, i, ill, we, to, should, gonna, id",
    ),
    Request(
        "likely", "asks for another way", first="prefer, rather", second="""
            letter/letters/email/emails/post/call/calls/phone/ring/rang to/than/over/not
            by? a/the/your/these/getting? text/texts/texting/messages/sms
        """, gap=4,
    ),
    Request(
        "likely", "asks for another way", first="instead of, rather than", second="""
            text, texts, texting, messages, sms
        """, gap=2, then="|, me, us, please, pls, thanks, if",
        unless="pay, book, reply, confirm, order, call, ring",
    ),
    Request(
        "likely", "asks how to stop", first="""
            way of/to not, way not to, how to not, how not to, can/could i/we not, to not,
            possible not to, possible to not
        """, second="get, getting, receive, receiving, have, having", gap=1, then="""
            these, this |, text, texts, messages, your texts/messages, the texts/messages/reminders,
            any texts/messages, so many texts/messages
        """,
    ),
    Request(
        "likely", "refuses", first="""
            ill/gonna/i to? pass, hard pass
        """, then="|, on this, on that, thanks",
        not_before="*",
    ),
    Request(
        "likely", "refuses", first="""
            wont be answering, wont be doing/taking/filling any/your/this/the,
            rather not answer/participate, refuse to answer/participate/respond, not answering any,
            not answering your, not doing this survey, not doing your, no surveys, no more surveys,
            dont care about your/this/the survey/surveys/texts/messages, no desire/wish/intention to
            continue/participate/use, dont want what you/youre/u, not taking your, not taking this,
            not taking any, not taking a, stop survey
        """,
    ),
    Request(
        "likely", "ends the service", first="""
            cancel, cancelling, canceling, shut down, end, close, terminate, delete, deactivate,
            discontinue, quit, quitting, leaving, stop, drop, closing, ending
        """, second="""
            subscription, sub, subs, membership, account, acct, service, services, contract, plan,
            policy, agreement
        """, gap=4, not_before="""
            dont, not, didnt, cant, they, you, was, accidentally, the, year, months, weeks, days,
            trial, if, did, before, without, almost, nearly, wont, never, a
        """, not_between="""
            order, appointment, booking, at, about, with, to, from, issue, but, a, of, call, agent,
            customer
        """, unless="box, boxes, to my, to the",
    ),
    Request(
        "likely", "ends the service", first="""
            dont/nolonger want/need/use/wish your/this/the service/services/subscription,
            dont/nolonger want/need/wish to use your/this/the service/services/subscription/app,
            dont/nolonger want/need/use your/this/the membership/product/app,
            dont want to be a/your customer, want out of my/the/this contract/plan,
            quit/leave/leaving/quitting/exit the/this/your program/programme/club,
            dont/nolonger use you/yall/ya,
            moved/switched/switching/went to/with a/an/another different/other/new?
            provider/company/carrier/competitor, nolonger a customer, not a customer anymore,
            nolonger your customer, nolonger with you, nolonger use your, nolonger use this,
            done with your/this/the company/service/business/app, not renewing, wont be renewing,
            dont renew, dont want to renew
        """,
    ),
)  # fmt: skip
