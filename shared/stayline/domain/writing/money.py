"""How money is written: separators, symbol and its place as the contact's language has them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final


@dataclass(frozen=True, slots=True)
class Habit:
    """Separators, and patterns by currency: # is the amount, ¤ the ISO code in `other`."""

    thousands: str
    decimal: str
    symbols: Mapping[str, str]
    other: str


# Symbols within the GSM alphabet, and a plain space before them: ₩, ₺ and the no-break space of
# CLDR would each double the price of a text.
_HABITS: Final[Mapping[str, Habit]] = {
    "en": Habit(
        thousands=",",
        decimal=".",
        symbols={
            "AUD": "A$#",
            "CAD": "CA$#",
            "EUR": "€#",
            "GBP": "£#",
            "JPY": "¥#",
            "USD": "$#",
        },
        other="¤ #",
    ),
    "ko": Habit(
        thousands=",",
        decimal=".",
        symbols={"EUR": "€#", "GBP": "£#", "JPY": "JP¥#", "KRW": "#원", "USD": "US$#"},
        other="¤ #",
    ),
    "tr": Habit(
        thousands=".",
        decimal=",",
        symbols={"EUR": "# €", "GBP": "# £", "TRY": "# TL", "USD": "# $"},
        other="# ¤",
    ),
}

# Digits after the decimal separator where they are not two. Source: ISO 4217, table A.1.
_NONE = ("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
         "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF")  # fmt: skip
_THREE = ("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND")
_DIGITS: Final[Mapping[str, int]] = {**dict.fromkeys(_NONE, 0), **dict.fromkeys(_THREE, 3)}
_USUAL_DIGITS: Final = 2

_MONEY: Final = re.compile(r"(?P<amount>[0-9]{1,12}(?:\.[0-9]{1,4})?) (?P<currency>[A-Z]{3})")


def written(money: str, language: str) -> str | None:
    """Write "49.90 USD" as the language does: $49.90, US$49.90, 49,90 $.

    Gives None for what is no amount and currency code, and for an amount the currency has no coin
    for ("49.905 USD"). A language that has no habit here is written to as in English.
    """
    found = _MONEY.fullmatch(money)
    if not found:
        return None
    currency, amount = found["currency"], Decimal(found["amount"])
    coin = Decimal(1).scaleb(-_DIGITS.get(currency, _USUAL_DIGITS))
    if amount % coin:
        return None
    habit = _HABITS.get(language, _HABITS["en"])
    separators = str.maketrans({",": habit.thousands, ".": habit.decimal})
    number = f"{amount.quantize(coin):,}".translate(separators)
    pattern = habit.symbols.get(currency, habit.other)
    return pattern.replace("¤", currency).replace("#", number)
