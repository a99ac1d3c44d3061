"""How people ask in English, Spanish, French or German for no more texts."""

from typing import Final

from stayline.domain.words.request import Request

KEYWORDS: Final[dict[str, str]] = {
    "stop": "stop, stops, stopall, stop all, stop everything, stop it, stop this, stop these, "
    "stop that, stop them, stop now, unsubscribe, unsubscribe all, unsub, unsubscribed, "
    "unsubscribe me, cancel, cancel all, end, end this, end it, quit, revoke, optout, opt out, "
    "opt me out, remove, remove me, block, desist, cease, stop texting, stop text, stop texts, "
    "stop msg, stop sms, stop spam, stop messages, stop2end, just stop, dnc, no more, enough stop, "
    # Keywords of languages without a module of their own.
    "arret, arrete, arretez, arreter, arrets, parar, pare, para, alto, baja, darse de baja, "
    "dar de baja, cancelar, basta, stopp, stoppen, abmelden, abbestellen, abmeldung, austragen, "
    "uitschrijven, afmelden, sair, descadastrar, annulla, cancella, disiscrivi, desuscribir, "
    "desuscribirme, desabonner, se desabonner, me desabonner, desabonnement, desinscription, "
    "desinscrire, me desinscrire, avsluta, avregistrera, wypisz, rezygnuje, wypisz mnie, "
    "стоп, отписаться, отписка, отпишись, отменить, 退订, 停止, 取消, 配信停止, 解除, توقف, قف, إلغاء, "
    "ايقاف, रोकें, बंद, huy, dung, berhenti, td, ㄴ새ㅔ, no mas, ya no",
    "start": "start, unstop",
    "help": "help, info",
    # Whole replies that refuse or offend without naming texts.
    "likely": "leave, pass, spam, spammer, spammers, scam, scammer, scammers, enough, enough already, enough is enough, thats enough, "
    "mute, im done, go away, no thanks, no thank you, nah, not interested, im not interested, no interest, quit it, cut it out, "
    "knock it off, back off, give it a rest, give it up, i refuse, i decline, im out, count me out, i want out, let me out, "
    "shut up, stfu, gtfo, harassment, lawyer, fuck you, fuck off, get lost, i quit, cancel it, cancel this, cancel me, "
    "i want to cancel, want to cancel, id like to cancel, i would like to cancel, i wish to cancel, we want to cancel, i need to cancel, "
    "im cancelling, im canceling, leave it, spamming, uninterested, rather not, id rather not, not for me, wrong",
}
NOISE: Final = (
    "please, pls, plz, plse, pleas, thanks, thank, you, ty, thx, now, immediately, asap, ok, okay, just, sir, "
    "madam, maam, guys, hi, hello, hey, already, right, away, today, dear, team, ffs, omg, ugh, "
    "fucking, fuckin, effing, bloody, damn, goddamn, for, gods, god, sake, the, love, of, kindly, all, "
    "this, it, i, said, u, lol, xx, x, cheers, regards, por, favor, gracias, merci, svp, bitte, "
    "danke, sofort, here, and, again, too, much, ya, bye, goodbye, man, bro, dude, mate, hell, fuck, "
    "really, so, seriously"
)
# These letters away from a keyword is another word.
NOT_A_TYPO: Final = (
    "top, sop, shop, step, slop, strop, stoop, stomp, stow, atop, stub, stoup, estop, stot, swop, "
    "scop, spot, store, story, stock, sto, tops, pots, post, stood, stone, stove, stoke, star, "
    "stay, stew, stem, stir, soap, soup, slip, snap, chop, crop, drop, prop, flop, hop, stripe, "
    "cancer, cancels, cancelled, canceled, chancel, quite, quiet, quilt, suit, quid, quip, unit, "
    "duit, quits, and, send, bend, ends, ending, ended, invoke, evoke, revoked, removed, remote, "
    "halt, help, stoppt, pars, spare, parard, park, part, pari, paar, baha, bata, pasta, baste, hasta, salir, "
    "vasta, alta, salto, auto, also, para, sail, said, hair, fair, pair, sari, stops, stopping, "
    "start, starts, tart, smart, star, stark, stat, state, restart, info, into, inform, kelp, "
    "held, yelp, hello, heap, whelp, helps, hell, heel, herp"
)

_TEXTS: Final = (
    "text, texts, txt, txts, msg, msgs, mesage, mesages, message, messages, messaging, sms, smses, notification, "
    "notifications, alert, alerts, reminder, reminders, promo, promos, promotions, promotional, ads, "
    "adverts, advertising, advertisements, marketing, survey, surveys, spam, communication, "
    "communications, correspondence, newsletter, newsletters, offers, deals, coupons, "
    "solicitations, solicitation, polls, questionnaires, txting, texting, mails, emails, contact, bs, nonsense"
)
_DOING: Final = (
    "texting, txting, messaging, msging, messageing, smsing, spamming, contacting, calling, ringing, bothering, "
    "bugging, harassing, pestering, annoying, emailing, notifying, bombarding, pinging, "
    "writing, blowing, hitting, txtn, textin, messagin"
)
_STUFF: Final = (
    "this, these, those, them, it, stuff, crap, shit, junk, rubbish, garbage, things, anything, "
    "any, more"
)
_NOT_ASKING: Final = (
    "cant, cannot, couldnt, dont, didnt, doesnt, not, never, i, we, they, he, she, did, does, non, "
    "one, bus, full, next, last, first, pit, the, a, it, itll, will, got, wouldnt, shouldnt, "
    "wont, nonstop, to_how, to_got"
)
_LIMITS: Final = "before, after, between, during, while, until, till, at, on, unless"
_OBJECT: Final = (
    "|, me, us, my, this, to, the, so, please, pls, now, all, every, at, on, thanks, thank, today, asap, "
    "immediately, constantly, daily, or, i, im, again, anymore, any, ever, here, with, about, in, up, and"
)

REQUESTS: Final = (
    Request("certain", "asks for the texts to stop", "stop, quit, cease, stopp, stpo, halt, "
            "discontinue, kindly stop", _DOING, 4, _OBJECT, _NOT_ASKING, "using, wish"),
    Request("certain", "asks for the texts to stop", "stop, quit, cease, stopp, halt, discontinue, end, cancel, kill, "
            "disable, turnoff, enough, without, block, pause", _TEXTS, 4, "", _NOT_ASKING,
            "using, by, my, our, order, appointment, wish, i, got, until, but, working"),
    Request("certain", "asks for the texts to stop", "stop, end, cancel, disable, turnoff", "texts, text, messages, sms, alerts, reminders, "
            "notifications, subscription", 3, "|, please, now, to, from, service, alerts, messages", _NOT_ASKING,
            "using, by, order, appointment, i, got"),
    Request("certain", "asks for the texts to stop", "stop, quit, cease", "sending", 2,
            "|, me |, me texts, me these, me this, me messages, me shit, me crap, me stuff, "
            "me junk, me any, me anything, me more, me all, me so, me your, me please, me sms, me survey, me surveys, me "
            "spam, me offers, me the, me fucking, me things, me this, me random, me unwanted, me daily, me promos, me ads, us, "
            "texts, messages, these, this, those, them, stuff, crap, shit, sms, spam, anything, so, all, any, to", _NOT_ASKING),
    Request("certain", "asks not to be contacted", "dont, never, dnt, donot, dont ever, dont you",
            "text, txt, message, msg, sms, contact, email, bother, disturb, spam, call, ring, ping, "
            "notify, harass, bug, annoy, texting, contacting, messaging", 3,
            "|, me, us, this, my, again, anymore, any, ever, here, please",
            "i, we, they, you, he, she, it, who, why, u, people, customers, if, but, ill, id, that, to",
            "forget, hesitate, want, wanna, need, miss, have, mind, get, see, think, know, like, understand, use, even, "
            "believe, care, receive, work, find, remember, recall, trust, always, reply, answer, listen, respond"),
    Request("certain", "asks not to be contacted", "dont, never, dnt, stop", "send, sending", 2,
            "|, me |, me texts, me any, me anything, me more, me these, me this, me messages, me stuff, me "
            "crap, me shit, me junk, me text, me sms, me surveys, me spam, me again, me ads, me offers, me another text, "
            "me another message, any, anything, more texts, more messages, texts, messages, these, this, those, "
            "sms, any more, spam, to this", "i, we, they, you, he, she, it, who, why, u, if, cant, did"),
    Request("certain", "asks for no more texts", "nomore, enough, without", _TEXTS + ", calls, calling, contacting", 3, "",
            "have, got, get, getting, received, with, there, be, is, see"),
    Request("certain", "asks for no more texts", "no", "texts, messages, sms, msgs, texting, spam, "
            "contact, marketing, ads, surveys, promos", 2, "|, please, pls, thanks, thank, from, anymore", "have, got, get, "
            "getting, received, there, is, was, had, with, been, see, are, were", "received, signal"),
    Request("certain", "does not want the texts", "dont, nolonger, never, dnt, not, neither, didnt", "want, wanna, wish, care, "
            "agree, consent, interested, want to, asked", 1, "", "you, they, he, she, u, people, who, if"),
    Request("certain", "asks to be taken off", "take, remove, delete, get, drop, erase, scratch, "
            "strike, scrub, pull", "off, from", 4, "|, this, these, list, lists, your list, your mailing, "
            "your contact, your contacts, your database, your system, your text, your texts, your sms, your messages, your messaging, "
            "your marketing, your phone, your distribution, your records, your files, your call, your calling, your data, ur, the "
            "list, the mailing, the text, the database, the texts, the sms, any, all, text, texts, sms, mailing, "
            "messages, messaging, future, here, please, pls, now, immediately, marketing, u, you, everything, database, asap, ya",
            "cant, i, we, they, he, she, to_how, did, you, who, dont, to_got, not, didnt",
            "hold, plan, stain, refund, account, money, it, ur way, card, bill, contract, delivery, order, app, call, "
            "waitlist, waiting, queue, insurance, policy, stains, them, that, charges, fee, fees"),
    Request("certain", "asks for the number to be dropped", "lose, delete, remove, forget, erase, drop, scrub, trash, "
            "discard, ditch", "number, phone, digits, cell, contact, info, data, details", 3, "|, please, pls, now, from your, "
            "off, asap, immediately, thanks, thank, permanently, from ur, from this, from the list, u, you",
            "cant, i, we, they, did, you, dont, to_how, not, didnt", "order, account, plan, case, ticket, tracking, wrong, card, bank, the"),
    Request("certain", "asks to be unsubscribed", "unsubscribe*, unsuscrib*, unsubcrib*, unsubscrib*, unsub, "
            "unsubsribe*, unsubscirbe*, optout, optingout, optmeout, optedout, desubscribe, deregister me",
            not_before="didnt, not, never, dont, the, wasnt, an, isnt, wont, no"),
    Request("certain", "asks to be left alone", "leave, let", "alone, be", 4, "|, please, now, or, and, thanks, you, forever, already, "
            "for", "dont, didnt, not, they, to_got, never, wont_they", "home, kids, house, it, them, him, her, my, to, will, that"),
    Request("certain", "blocks the number", "block, blocking, blocked, blockin, blacklisting, blacklist", "you, u, this number, your number, "
            "ur number, number, the number, these numbers, your ass, yall, this", 2, "", "to_how, you, got, was, is, been, are, why, they, u, "
            "getting, cant, dont, not", "my, me, card, account"),
    Request("certain", "blocks the number", "you are blocked, youre blocked, ur blocked, u r blocked, your blocked, consider "
            "yourself blocked, you have been blocked, youve been blocked, reported and blocked, reporting and blocking"),
    Request("certain", "revokes consent", "revoke, withdraw, rescind, withdrawing, revoking, withdrawn, revoked", "consent, permission, authorization, "
            "authorisation", 3, not_before="not, dont, didnt"),
    Request("certain", "asks not to be contacted", "do not call list, dont call list, donotcall, do not contact list, dont contact list, dnc list, cease and desist, "
            "off your list, off ur list, off this list, off your mailing list, off the mailing list, never hear from you, "
            "lose my digits, no further contact, cease all contact, cease contact, cease all communication, "
            "no further texts, no further messages, dont ever contact, nolonger contact me, nolonger text me, stop contact, "
            "cut it out with the texts, stop blowing up my phone, get off my phone, stay off my phone, out of my phone, "
            "turn these off, turn this off, turnoff these, turnoff this, make these texts stop, make the texts stop, make these messages stop, "
            "texts to stop, messages to stop, text messages to stop, these to stop, you to stop texting, quit it with the texts, give it a rest "
            "with the texts, mute you, no thank you stop, no stop, yes stop, i said stop, told you to stop, asked you to stop, "
            "want you to stop, need you to stop, stop already, stop please, please stop, pls stop, plz stop, stop stop, stop bugging, "
            "stop bothering, stop harassing, stop spamming, stop pestering, stop it with the, stop with the texts, "
            "stop with these texts, stop with the messages, never contact me, never text me, would like to stop receiving, want to stop receiving, "
            "want to stop getting, like to stop getting, wish to stop receiving, stop receiving, opt me out, opt out, opting out, opted out, i opt out", then="",
            not_before="dont, didnt, cant, not, i, never, they, we, it, did, does, wont, an, accidentally, you, non, nonstop, one, would_it, the"),
    # Spanish, French, German, Portuguese, Italian.
    Request("certain", "asks for no more texts", "no mas, no quiero mas, no quiero recibir, no me envien, no me "
            "manden, no me mandes, no me envies, no me escriban, no me escribas, no me contacten, no me molesten, dejen de, deja de, deje de, "
            "paren de, pare de, dejame en paz, dejenme en paz, quitenme de, borrenme de, borren mi numero, eliminen mi numero, sacame de, saquenme de, "
            "denme de baja, dame de baja, quiero darme de baja, nao quero mais, nao me mande, nao envie, nao enviem, me tire da lista, "
            "me remova, parem de, pare de enviar, ne menvoyez plus, ne plus menvoyer, arretez de, arrete de, plus de sms, plus de messages, plus de "
            "message, je ne veux plus, ne me contactez plus, laissez moi tranquille, retirez moi, supprimez mon numero, desabonnez moi, "
            "keine sms, keine nachrichten, keine weiteren, keine werbung, nicht mehr schreiben, nicht mehr kontaktieren, nicht mehr anschreiben, "
            "horen sie auf, hor auf, horen sie auf mir, lassen sie mich in ruhe, lass mich in ruhe, loschen sie meine nummer, "
            "meine nummer loschen, bitte abmelden, melden sie mich ab, austragen bitte, non voglio piu, non scrivetemi piu, non mandatemi piu, "
            "basta messaggi, cancellatemi, smettetela"),
    # Likely: refusal, hostility, the wrong person, ending the service, how to stop.
    Request("likely", "asks how to stop", "how, how do i, how can i, way, how to, where do i, where can i", "stop, unsubscribe, optout, "
            "cancel, end, quit, block, turnoff, off, out", 5, "|, this, these, it, the, texts, getting, receiving, your, "
            "messages, you, from, sms, all, being, of, them, my sub*, sub*, texting, please", "", "using, by, car, water, engine, order, hold, leak"),
    Request("likely", "the wrong person", "wrong number, wrong person, wrong no, wrong num, wrong phone, wrong guy, "
            "wrong recipient, incorrect number, not my name, got the wrong, have the wrong, "
            "have wrong, nobody by that name, no one by that name, no one here by that, nobody here by that, "
            "nolonger their number, nolonger his number, nolonger her number, not their number anymore, new owner of this number, "
            "this isnt him, this is not him, this isnt her, this is not her, you texted the wrong, texting the wrong, not the right person, "
            "not the person, this number belongs to, just got this number, recently got this number, new number for me, not a customer, never been a "
            "customer, im not your customer, who gave you my number, how did you get my number, where did you get my number, who gave you this number, "
            "i dont know who you are, dont know you, never signed up, didnt sign up, never subscribed, didnt subscribe, never agreed, "
            "never gave you permission, never asked for this, didnt ask for this, didnt ask for these, never asked for these, not signed up, never opted in, "
            "not who you think, mistaken identity, wrong contact"),
    Request("likely", "hostile", "fuck off, f off, fck off, fuk off, eff off, fuck you, fuck u, fk off, go away, piss off, get lost, bugger off, "
            "shut up, stfu, gtfo, go to hell, screw you, screw off, get bent, buzz off, sod off, kiss my ass, "
            "eat shit, drop dead, kys, go die, i hate you, hate these texts, hate your texts, sick of your texts, sick of these texts, tired of "
            "these texts, tired of your texts, sick of this, fed up with these texts, fed up with your texts, so many texts, too many texts, "
            "too many messages, annoying texts, these texts are annoying, you keep texting, you keep messaging, you keep sending me, you keep spamming, keep spamming, "
            "spamming me, harassing me, this is harassment, this is spam, this is a scam, report you, reporting you, "
            "reported as spam, report this as spam, sue you, "
            "do not disturb me, why are you texting me, why do you text me, texting me at, "
            "done with you people, make it stop, want this to stop, want it to stop, has to stop, needs to stop, you need to stop, "
            "when will this stop, when will you stop, why wont you stop, will you ever stop"),
    Request("likely", "refuses", "not interested, no interest, nolonger interested", "", 0, "|, in this, in these, in your, thanks, thank, please, anymore, in any, in participating, so",
            "was, were, is, are, seem, seems, seemed, staff, they, agent, looked, he, she"),
    Request("likely", "refuses", "dont want this, dont want these, dont want it, dont want any, dont want anything, dont need this, dont need these, no thanks, no thank you, "
            "dont want to do, dont want to take, dont want to participate, dont wish to participate", "", 0,
            "|, anymore, please, thanks, not, i, im, this, your, any, a survey, in, from you"),
    Request("likely", "refuses", "wont be answering, not answering any, not answering your, not doing this survey, not doing your, no surveys, no more surveys, "
            "not taking your, not taking this, not taking any, not taking a, stop survey"),
    Request("likely", "ends the service", "cancel, cancelling, canceling, end, close, terminate, delete, deactivate, "
            "discontinue, quit, quitting, leaving, stop, drop, closing, ending", "subscription, membership, account, service, services, contract, plan, "
            "policy, agreement", 4, "", "dont, not, didnt, cant, they, you, was, accidentally, the, year, months, weeks, days, trial, if, did, before, without, almost, nearly, wont, never, the, a",
            "order, appointment, booking, at, about, with, to, from, issue, but, a, of, call, agent, customer"),
    Request("likely", "ends the service", "nolonger a customer, not a customer anymore, nolonger your customer, nolonger with you, nolonger use your, "
            "nolonger use this, "
            "done with your company, not renewing, wont be renewing, dont renew, dont want to renew"),
)
# A clause that opens like this only tells or asks about it.
TELLS: Final = "did, when did, why did, who, has, have, was, were, does, had, is the, isnt"
ASKS: Final = "how, where, what, which, is there, am i, do i, are there, is it possible, wheres, hows"
# Said anywhere, these turn an opt-out word round: it was an accident, or is to be undone.
UNDONE: Final = (
    "resubscribe, re subscribe, subscribe me again, by mistake, by accident, accidentally, accident, opt back in, opt me back, add me back, "
    "sign me back, dont want to stop, dont want to unsubscribe, dont unsubscribe, dont want to opt out, dont want to miss, dont stop, never stop, "
    "dont opt me out, didnt unsubscribe, not unsubscribe, did not unsubscribe, unsubscribed me, dont want to cancel, "
    "dont want to lose, dont want to leave, dont remove me, dont take me off"
)
