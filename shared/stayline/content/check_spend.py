"""What types alone cannot say about money: exact amounts, and budgets of programs there are."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from stayline.content.content_error import ContentError
from stayline.content.tables import build
from stayline.domain.playbook import Budget, Playbook
from stayline.domain.spend import ALL, CENT, DOLLAR

_AMOUNT = re.compile(r"\d+(\.\d{1,2})? USD")


def read(tables: Mapping[str, Any]) -> dict[str, Budget]:
    """Build the budgets of spend.toml, by program.

    Raises:
        ContentError: names the program, and what is no amount.
    """
    return {
        program: build(Budget, _amounts(table, program), _place(program))
        for program, table in tables.items()
    }


def budgets(playbook: Playbook) -> None:
    """Refuse a budget of what is no program, and a day that may cost more than its month."""
    if ALL in playbook.journeys:
        raise ContentError(f"{ALL}.toml", "a journey of this name would share the budget of all")
    for program, budget in playbook.budgets.items():
        if program != ALL and program not in playbook.journeys:
            raise ContentError(_place(program), "there is no journey of this name")
        if budget.day and budget.month and budget.day > budget.month:
            raise ContentError(_place(program), "a day may cost more than its month")


def prices(playbook: Playbook) -> None:
    """Refuse a price that whole millionths of a dollar cannot hold: sums are exact."""
    for country, price in playbook.prices.items():
        for cents in (price.outbound, price.inbound, price.surcharge):
            if cents < 0 or (cents * CENT) % 1:
                reason = f"{cents} US cents are negative, or finer than a millionth of a dollar"
                raise ContentError(f"prices.toml: [{country}]", reason)


def _place(program: str) -> str:
    return f"spend.toml: [{program}]"


def _amounts(table: object, program: str) -> dict[str, Any]:
    """Turn '49.90 USD' into millionths of a dollar."""
    if not isinstance(table, dict):
        raise ContentError("spend.toml", f"{program} = {table!r} belongs under [all] or a journey")
    for period, amount in table.items():
        if not (_AMOUNT.fullmatch(str(amount)) and Decimal(amount.split()[0])):
            reason = f"{period} = {amount!r} is no amount; write for example '50 USD'"
            raise ContentError(_place(program), reason)
    return {period: int(Decimal(amount.split()[0]) * DOLLAR) for period, amount in table.items()}
