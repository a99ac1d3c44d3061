"""Other forms that spell the line which was signed: the same letters, cut elsewhere."""

from dataclasses import replace
from random import Random

from tests.adapters.signed import Pairs, Request, line

_TRIES = 30


def recut(rng: Random, request: Request) -> Request:
    """Cut the signed line anew, so that the signature still fits; some find no other cut."""
    signature = request.signed
    whole = request.path + line(request.pairs)
    for _ in range(_TRIES):
        path, pairs = request.path, tuple(sorted(request.pairs))
        for _ in range(rng.choice([1, 1, 1, 2, 2, 3, 4])):
            path, pairs = _cut(rng, path, pairs)
        names = [name for name, _ in pairs]
        is_signed = len(set(names)) == len(names) and path + line(pairs) == whole
        if is_signed and (path, pairs) != (request.path, tuple(sorted(request.pairs))):
            break
    return replace(request, signature=signature, path=path, pairs=pairs)


def _cut(rng: Random, path: str, pairs: Pairs) -> tuple[str, Pairs]:
    how = rng.randrange(7)
    if not pairs or how == 0:
        return _across_the_address(rng, path, pairs)
    at = rng.randrange(len(pairs))
    if rng.random() < 0.3:  # where there is most to cut
        at = max(range(len(pairs)), key=lambda one: len(pairs[one][1]))
    name, value = pairs[at]
    both = name + value
    if how in {1, 2} and at + 1 < len(pairs):  # the next field becomes part of this one
        following = pairs[at + 1]
        joined = (name, value + following[0] + following[1])
        if how == 1 and rng.random() < 0.5:
            joined = (both + following[0], following[1])
        return path, (*pairs[:at], joined, *pairs[at + 2 :])
    if how in {3, 4, 5}:  # the value's end becomes a field of its own
        start = _somewhere(rng, value)
        end = rng.randint(start, len(value))
        parts = ((name, value[:start]), (value[start:end], value[end:]))
        return path, (*pairs[:at], *parts, *pairs[at + 1 :])
    boundary = rng.randint(0, len(both))
    return path, (*pairs[:at], (both[:boundary], both[boundary:]), *pairs[at + 1 :])


def _across_the_address(rng: Random, path: str, pairs: Pairs) -> tuple[str, Pairs]:
    """Move the first field into the address, or the address's end into the first field."""
    if pairs and rng.random() < 0.5:
        return path + pairs[0][0] + pairs[0][1], pairs[1:]
    start = rng.randint(len(path) // 2, len(path))
    if pairs and rng.random() < 0.5:
        (name, value), *rest = pairs
        return path[:start], ((path[start:] + name, value), *rest)
    return path[:start], ((path[start:], ""), *pairs)


def _somewhere(rng: Random, value: str) -> int:
    """Cut before a capital, which names begin with, more often than anywhere."""
    capitals = [at for at, letter in enumerate(value) if letter.isupper()]
    if capitals and rng.random() < 0.7:
        return rng.choice(capitals)
    return rng.randint(0, len(value))
