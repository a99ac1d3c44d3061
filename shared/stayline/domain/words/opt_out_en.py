"""How people ask in English, Spanish, French or German for no more texts."""

from typing import Final

from stayline.domain.words.no_contact_en import NO_CONTACT
from stayline.domain.words.refusals_en import REFUSALS
from stayline.domain.words.removals_en import REMOVALS
from stayline.domain.words.requests_en import REQUESTS as CERTAIN
from stayline.domain.words.requests_other import REQUESTS as OTHER

KEYWORDS: Final[dict[str, str]] = {
    "stop": """
        stop, stops, stopall, stop all, stop everything, stop it, stop this, stop these, stop that,
        stop them, stop now, unsubscribe, unsubscribe all, unsub, unsubs, unsubscribed,
        unsubscribe me, cancel, cancel all, end, end this, end it, quit, revoke, optout, opt out,
        opt me out, remove, remove me, block, blocked, blocking, desist, cease, stop texting,
        stop text, stop texts, stop msg, stop sms, stop spam, stop messages, stop2end, just stop,
        dnc, no more, enough stop, arret, arrete, arretez, arreter, arrets, parar, pare, para, alto,
        baja, darse de baja, dar de baja, cancelar, basta, stopp, stoppen, abmelden, abbestellen,
        abmeldung, austragen, uitschrijven, afmelden, sair, descadastrar, annulla, cancella,
        disiscrivi, desuscribir, desuscribirme, desabonner, se desabonner, me desabonner,
        desabonnement, desinscription, desinscrire, me desinscrire, avsluta, avregistrera, wypisz,
        rezygnuje, wypisz mnie, стоп, отписаться, отписка, отпишись, отменить, отмена, отказ, 退订,
        停止, 取消, 配信停止, 解除, توقف, قف, إلغاء, ايقاف, रोकें, बंद, huy, dung, berhenti, td,
        arret sms, detener, detenganse, eliminar, eliminarme, cancelen, quitar, stahp, stawp,
        ㄴ새ㅔ, no mas, ya no
    """,
    "start": """
        start, unstop, restart, opt in, optin, opt me in, opt me back in, opt back in, start again,
        start texts, start texting, start texting me again, start texting again,
        start sending texts again, start sending me texts again, start sending texts,
        start the texts again, start my texts again, texts back on, turn texts back on,
        turn my texts back on, turn the texts back on, sign me back up, sign me up again,
        sign me back up for texts, sign me back up for the texts, add me back, put me back on,
        subscribe me again, opt me in again, strat, satrt, sttart,
        starrt, unstp, unsotp, ustop, un stop
    """,
    "help": "help, info, hlep, hepl, hlp, halp, heelp",
    "likely": """
        leave, pass, spam, spammer, spammers, scam, scammer, scammers, enough, enough
        already, enough with this, enough with this already, enough with these,
        enough with it, enough of this, enough of this already, enough of these, enough now,
        enough is enough, thats enough, mute, im done, go away, no thanks, no thank you, nah,
        not interested, im not interested, no interest, quit it, cut it out, just stop will you,
        stop will you,
        stop it will you, stop will ya, pack it in, pack it in will you, give over, knock it off,
        back off,
        give it a rest, give it up, i refuse, i decline, im out, count me out, i want out,
        let me out, shut up, stfu, gtfo, harassment, lawyer, fuck you, fuck off, get lost, i quit,
        cancel it, cancel this, cancel me, i want to cancel, want to cancel, id like to cancel,
        i would like to cancel, i wish to cancel, we want to cancel, i need to cancel,
        im cancelling, im canceling, leave it, spamming, uninterested, nty, no ty, rather not,
        id rather not, not for me, wrong, do one, jog on, sod off, bog off, naff off, piss off,
        clear off, buzz off, bugger off, get stuffed, take a hike, take the hint, bore off,
        give over,
        im sick of these, sick of these, sick of this, im sick of this, im sick of you, sick of you,
        sick of you lot, im sick of you lot, tired of these, im tired of these, fed up of these,
        im fed up of these, fed up with these, im fed up with these, you again, not you again,
        oh not you again, jog on mate, on your bike
    """,
}
NOISE: Final = """
    please, pls, plz, plse, pleas, thanks, thank, you, ty, thx, now, immediately, asap, ok, okay,
    just, sir, madam, maam, guys, hi, hello, hey, already, right, away, today, dear, team, ffs, omg,
    ugh, fucking, fuckin, effing, bloody, damn, goddamn, for, gods, god, sake, the, love, of,
    kindly, all, this, it, i, said, u, lol, xx, x, cheers, regards, por, favor, gracias, merci,
    пожалуйста, спасибо, per, favore, grazie, obrigado, obrigada, plait, pub, nachrichten, mensajes,
    mensagens, messaggi, vous, s'il, proszę, svp, bitte, danke, sofort, here, and, again, too, much,
    ya, bye, goodbye, man, bro, dude, mate, fs, hell, fuck, really, so, k, kk, pretty, seriously,
    sorry, bruh, bot, nah, nope, yeah, yea, yep, robot, computer, people, folks
"""
# These letters away from a keyword is another word.
NOT_A_TYPO: Final = """
    top, sop, shop, step, slop, strop, stomp, stow, stub, stoup, estop, stot, swop, scop, spot,
    store, story, stock, sto, tops, pots, post, stood, stone, stove, stoke, star, stay, stew, stem,
    stir, soap, soup, slip, snap, chop, crop, drop, prop, flop, hop, stripe, cancer, cancels,
    cancelled, canceled, chancel, quite, quiet, quilt, suit, quid, quip, unit, duit, quits, and,
    send, bend, ends, ending, ended, invoke, evoke, revoked, removed, remote, halt, help, stoppt,
    pars, spare, parard, park, part, pari, paar, baha, bata, pasta, baste, hasta, salir, vasta,
    alta, salto, auto, also, para, sail, said, hair, fair, pair, sari, stops, stopping, start,
    starts, tart, smart, stark, stat, state, restart, info, into, inform, kelp, held, yelp, locked,
    clocked, flocked, blocker, blocks, reed, subscribed, hello, heap, whelp, helps, hell, heel, herp
"""
# The words that wishes are made of, which may come misspelled, and real words that look like one.
SPELLED: Final = """
    alone, leave, wrong, person, want, account, subscription, removed, hitting, blowing, bugging,
    calling, please, sorry, stop, text, texts, texting, texted, dont, block, number, unsubscribe,
    unsubscribed, message, messages, messaging, sending, contact, contacting, remove, delete,
    receive, receiving, consent, bothering, harassing, spamming, surveys, interested, permission,
    database, mailing, send, anymore, again, never, phone, these, list, take, more, blocking,
    blocked, notifications, communication, communications, marketing, telling, cancel, quit, thanks
"""
SPELLED_LIKE: Final = """
    lone, aloe, thee, lock, bloc, stoop, lave, wring, prone, count, wont, went, wand, wait, hurting,
    paling, plead, pleased, persona, personal, persons, removes, balling, falling, culling, coaling,
    massage, massages, testing, taxing, tasting, tested, spending, lending, pending, ending,
    bending, vending, mending, tending, seeding, sensing, heading, contract, contracts, contacts,
    contacted, numbers, numbed, lumber, cumber, umber, removed, removes, remover, remote, removal,
    deleted, deletes, deplete, receiver, received, receives, deceive, content, consents, contest,
    context, slamming, scamming, spanning, slimming, swimming, sailing, making, failing, nailing,
    bailing, hailing, mauling, milling, malling, survey, surveyed, surveyor, uninterested,
    permissions, messaged, messenger, relieve, subscribe, resubscribe, blocks, stopped, tent,
    toxins, nexting, boxing, faxing, fixing, mixing, waxing, texture, nummer, remova, remove,
    contacto, texas, deluxe, tax, taxes, gain, hone, pone, ever, locking, locked, clocked, flocked,
    clocking, selling, tolling, filling, yelling, calling, notification, smarketing, quiet, quite,
    thank, thinks, thinking, tanks, hanks, lease, sitting, fitting, smiling,
    railing, emailing, nail, moer, moor, moore, concel, council, cancels, cancer, cancelled,
    canceled
"""
# The small words that are written in one with those above: "pleasestop", "dontcontactme".
RUN_TOGETHER: Final = """
    pls, plz, me, my, us, you, ur, your, from, off, list, take, no, more, again, all, it, this,
    these, now, any, anymore, lose, optout, opt, out, never, thanks, thank, msg, msgs, txt, txts,
    txting, the, to, unsub, enough, get, phone, cell, quit, ever, not, interested
"""
# Words that say how, but not what: a wish is looked for without them.
FILLERS: Final = """
    damn, damned, goddamn, goddam, fucking, fuckin, fking, fkn, fckn, effing, freaking, freakin,
    frickin, fricking, friggin, bloody, stupid, dumb, dumbass, silly, idiotic, ridiculous, pesky,
    pointless, useless, unwanted, unsolicited, random, constant, endless, incessant, daily, really,
    literally, actually, bleeping, darn, blasted, shitty, crappy, lame
"""

REQUESTS: Final = CERTAIN + NO_CONTACT + REMOVALS + OTHER + REFUSALS
# A clause that opens like this only tells or asks about it.
TELLS: Final = """
    did, when did, why did/was/were/has/have/had,
    who told/asked/stopped/signed/unsubscribed/changed, has, have, was, were, does, had, is the,
    isnt, is/will unsubscribe/unsubscribing/stopping/stop, if i unsubscribe/unsubscribed
"""
ASKS: Final = """
    how, where, what, whats, which, is there, am i, do i, are there, is it possible, wheres, hows
"""
# The same, said in the midst of it: "tell me how to get off".
ASKS_AMID: Final = """
    how to, how do/can/could/would/should i/we, way to, is there a/any way, what do i,
    where do/can i
"""
# A clause with one of these takes an opt-out back, or asks for the opposite.
UNDONE: Final = """
    resubscribe, re subscribe, subscribe me again, unsubscribed by mistake,
    unsubscribed by accident, unsubscribed accidentally, opted out by mistake,
    opted out by accident, stop by mistake, stop by accident, accidentally unsubscribed,
    accidentally opted, accidentally stopped, accidentally texted stop, accidentally sent stop,
    accidentally said stop, opt back in, opt me back, add me back, sign me back, dont want to stop,
    dont want to unsubscribe, dont unsubscribe, dont want to opt out, dont want to miss, dont stop,
    never stop sending, never stop texting, dont opt me out, didnt unsubscribe, not unsubscribe,
    unsubscribed me, dont want to cancel, dont want to lose, dont want to leave,
    dont want to be/get removed/unsubscribed/taken, dont remove me, dont take me off
"""
PLEADS: Final = """
    is it possible to remove/be/stop/get, how about, what part of, why cant you, why wont you,
    how many times, how often
"""
