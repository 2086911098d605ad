# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SQL conditions about ``track t``, put together without ever putting a value into the SQL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Value = str | int | float | bytes


@dataclass(frozen=True, slots=True)
class Condition:
    """The part of an SQL statement after WHERE, about ``track t``, and its parameters."""

    sql: str = "1"
    parameters: tuple[Value, ...] = ()


EVERYTHING = Condition()
NOTHING = Condition("0")


def all_of(conditions: Sequence[Condition]) -> Condition:
    """Return the condition that all of these are met; everything meets none."""
    kept = [one for one in conditions if one != EVERYTHING]
    return _joined(" AND ", kept) if kept else EVERYTHING


def any_of(conditions: Sequence[Condition]) -> Condition:
    """Return the condition that one of these is met; everything meets none."""
    return _joined(" OR ", conditions) if conditions else EVERYTHING


def negated(condition: Condition) -> Condition:
    """Return the opposite; the opposite of nothing asked is nothing asked."""
    if condition == EVERYTHING:
        return EVERYTHING
    return Condition(f"NOT ({condition.sql})", condition.parameters)


def _joined(word: str, conditions: Sequence[Condition]) -> Condition:
    if len(conditions) == 1:
        return conditions[0]
    return Condition(
        "(" + word.join(one.sql for one in conditions) + ")",
        tuple(value for one in conditions for value in one.parameters),
    )
