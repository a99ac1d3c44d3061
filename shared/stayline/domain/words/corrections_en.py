"""English words that deny, correct, bound or lower a score."""

from typing import Final

CORRECTIONS: Final[dict[str, str]] = {
    "no": """
        not, isnt, wasnt, wouldnt, cant, cannot, dont, never, nor, aint, no, didnt, doesnt, wont,
        couldnt, shouldnt, zero chance, no chance, no way, hardly, barely, rather than, instead of,
        without, neither, not even, not quite, not really, far from, nowhere near, arent, less like,
        anything but, everything but, by no means, in no way, instead of my usual, instead of the
        usual, rather than my usual, not my usual, not the usual, unlike my usual, no longer,
        nolonger, no longer a, no longer an, not anymore, hardly a, never a, never been a, far from
        being, ignore the, ignore my, disregard the, disregard my, forget the, forget my, scrap the,
        scrap my, sorry for the, sorry about the, sorry bout the, still not, dont even, doesnt even,
        didnt even, wouldnt even, couldnt even, isnt even, wasnt even, not worth, isnt worth, wasnt
        worth, arent worth, scrap that, scratch that, ignore that, forget that, disregard that,
        delete that, nobody gets, nobody ever gets, no one gets, no one ever gets, noone gets,
        nobody deserves, no one deserves, nobody gets a, no one gets a
    """,
    "correct": """
        wait, actually, sorry, soz, oops, mean, i mean, meant, i meant, correction, scratch, scratch
        that, make that, make it, change that to, change to, change it to, typo, edit, or rather, no
        wait, my bad, whoops, changed my mind, on second thought, on second thoughts, on reflection,
        mistake, mistyped, should say, should have said, no, nope, i take that back, ignore that,
        disregard, instead, nah, fat fingers, fat fingered, fat thumbs, wrong way round, no hang on,
        oh hang on, wait hang on, hold on a sec, hang on a sec, take that back, i take it back,
        thats too high, thats too low, thats a bit high, finger slipped, fingers slipped, thumb
        slipped, hand slipped, meaning, ah go on, oh go on, och go on, nah go on, ah here, nah more,
        no more like, nah more like, wrong way around, wrong way, backwards, upside down, back to
        front, misread, misread it, read it wrong, other way round, ignore previous, ignore last,
        ignore last text, ignore last message, ignore last msg, ignore the last one, ignore my last,
        ignore my last text, ignore my last message, ignore the last text, ignore previous text,
        ignore the first one, ignore first one, ignore other text, ignore the other one, disregard
        previous, disregard last, disregard my last, scrap that, forget that, disregard that, delete
        that
    """,
    "bound": """
        more than, less than, at least, atleast, at most, over, under, above, below, min, minimum,
        minimum of, maximum of, max, up to, higher than, lower than, greater than, better than,
        worse than, no more than, no less than, not less than, not more than, almost, nearly,
        close to, just under, just over, just below, just above, upwards of, north of, south of,
        high, low, between, not far off, approaching, fewer than, short of, beyond, past, not quite
    """,
    "minus": "minus, negative",
    "deducts": """
        minus, deducted, deduct, docked, dock, knocked, subtracted, dropped, drop, dropping, knock
        off, knocked off, knocking off, took off, take off, taken off, taking off, docking, marked
        down
    """,
    "deducted": """
        deducted, docked, off for, off cause, off because, off due, off since, off cos, off coz
    """,
    "slip": "sorry, soz, oops, typo, mistake, my bad, whoops, actually, i mean, rather",
    "blunder": "by mistake, by accident, accidentally, mistakenly, in error",
    "blunder_first": """
        accidentally, accidentally hit, accidentally pressed, accidentally sent, mistakenly,
        why it sent, it sent, phone sent, sent a, autocorrected to, mistakenly sent
    """,
    "withheld": """
        other, missing, remaining, extra, kept back, keep back, keeping back, held back, hold back,
        holding back, withheld, withholding
    """,
    "loses": """
        lost, lose, losing, loses, took, taking, take, off, cost, minus, drop, dropped, dropping,
        knocking, deducting
    """,
    "rounds": "round, rounded, rounding, round up, round down, rounds, rounding up",
    "bound_after": """
        at best, at the most, at the least, at the very least, at the very most, at worst,
        at a push, at a stretch, max, tops, maybe more, maybe less, perhaps more, possibly more,
        maybe higher, maybe lower, maybe even more
    """,
    "typed": """
        i typed, typed, wrote, i wrote, pressed, i pressed, hit, i hit, entered, i entered, it says,
        autocorrect
    """,
    "differs": "higher, lower, better, worse, more, less, up, down, extra, above, below",
}
