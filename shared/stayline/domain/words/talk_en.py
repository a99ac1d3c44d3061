"""English words of a reply that answers nothing: greetings, questions, requests, autoreplies."""

from typing import Final

TALK: Final[dict[str, str]] = {
    "greet": """
        hi, hello, hey, hiya, good morning, good afternoon, good evening, morning, see you, see ya,
        cya, bye, goodbye, good night, happy birthday, merry christmas, happy new year, whats up,
        sup, how are you
    """,
    "ask": """
        wheres, who is this, who is it, who are you, who dis, who is asking, who, whos, what, whats,
        why, how, which, when, where, whose, is this, is it, are you, do you, does, can i, may i,
        could i, should i, huh, pardon, come again, do i, am i, is there, are there, is that, is 1,
        is one, did you, have you, will you, wdym, wym, what is this, what is it, what are you, can
        we, could we, may we, shall we
    """,
    "ask_anywhere": """
        who is this, whos this, who dis, who this, who are you, what is this about, what is this for
    """,
    "exclaim": """
        what a, what an, how lovely, how nice, how wonderful, when i, when we, when it, whatever,
        when the, where i, who cares, which is, which was, who was, who is, how they, how it,
        how the, how you, how your, what you, what i, why not, what they, which i, when they,
        where they, when he, when she, who helped, no matter what, which made, what can i say, what
        more can i say, what else can i say, what to say, what do you expect, what did i expect,
        what can one say, what is there to say
    """,
    "want": """
        call me, ring me, phone me, text me, email me, contact me, call back, callback, call us,
        ring back, can you, could you, would you, will you please, can someone, could someone,
        can somebody, i need, we need, i want, i would like, id like, refund, refund me, send me,
        tell me, let me know, need help, help me, please fix, please help, please call, please send,
        please tell, please explain, please contact, get back to me, speak to, talk to, speak with,
        give me a call, call at, ring at, reschedule, book me, please cancel, give me my,
        i want my money, money back, reach me, call my, reply to me, someone call, please change,
        please update, please stop by, please give me, please resend, resend, remind me,
        ask me later, ask me again, try me, pls call, plz call, kindly call, pls ring, pls text,
        can we get, can we have, can we book, could we get, could we have, could we book, can i
        book, could i book
    """,
    # With how many of them, it is more of the goods that is wanted: "need 4 more bags".
    "orders": "need, send, deliver, bring, reserve, fetch",
    "call": """
        can you call, could you call, please call, will you call, call me, ring me, phone me,
        text me, email me, contact me, call back, callback, call us, ring back, reach me, call my,
        try me, remind me, someone call, give me a call, pls call, plz call, kindly call, move my,
        reschedule, please move, push my, shift my, bring my, book me, move our, move it to,
        book us, change my appointment, change my booking
    """,
    "auto": """
        auto reply, autoreply, auto response, automatic reply, automated, automatic response,
        automatic message, out of office, out of the office, ooo, im driving, driving right now,
        cant talk right now, cant talk now, in a meeting, will get back to you, will reply when,
        ill reply when, this mailbox, on annual leave, on vacation, currently unavailable,
        currently away, away from my, do not disturb, dnd, busy right now, unable to answer,
        not monitored, cannot receive, will respond, on leave until, away until,
        unable to take your call, ill call you later, ill call you back, call you later,
        driving with do not, limited access to, sorry driving, driving rn, driving now, driving atm,
        currently driving
    """,
    "auto_sure": """
        received your message, received your text, received your enquiry, received your email,
        i am away, im away until, away until, away from my desk, will reply as soon as,
        will respond as soon as, thank you for contacting, thanks for contacting,
        auto reply, autoreply, auto response, automatic reply, automatic response,
        automatic message, automated, out of office, out of the office, ooo, not monitored,
        driving with do not, im driving, on annual leave, this mailbox
    """,
    # Whom a reply calls by name behind its score: "9 pal".
    "address": """
        pal, hen, duck, ducky, luv, luvs, love, loves, babe, babes, bbz, bbe, bae, bruv, bruh, fam,
        hun, hunni, hunny, hon, honey, darlin, darling, darl, chief, petal, boss, m8, mucker, mush,
        champ, mate, mates, matey, lads, lad, girls, gals, sunshine, treacle, sweetie, sweetheart,
        chaps, chap, chuck, boyo, butt, flower, pet, cock, squire, guv, geezer, bossman, blud, cuz,
        doll, bud, buddy, partner, amigo, amigos, homie, my love, my lovely, my dear, our kid, xoxo,
        mwah, innit, tbf, ngl, fr, ong, obviously, folks, peeps, yall, kind sir, old chap, old bean,
        captain, cap, skip, coach, doc, sis, bestie, queen, king, legends, lovelies, ladies, gents,
        gentlemen, everyone, team, my mate, my pal
    """,
    "signature": "sent from my, sent from, get outlook, sent via, envoye de mon",
    "yes": """
        yes, yeah, yep, yup, ok, okay, sure, y, yea, ya, yess, yes please, of course, definitely,
        absolutely, correct, right, aye, k, please do, yh, yeh, yus
    """,
    "reject": """
        no, nope, nah, n, no thanks, no thank you, not really, never, nay, not interested, not now
    """,
    "polite": """
        can i, could i, may i, can you, could you, would you, can someone, could someone,
        can somebody, could somebody, can we, will you
    """,
}
