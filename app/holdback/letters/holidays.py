# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Public holidays by rule, as ``[holidays]`` of a jurisdiction's file states them.

Four kinds of day: of a fixed date, counted from Easter Sunday, the first or last weekday of a
month, and the substitute for one that falls on a weekend. Days that a government sets for one
year are not among them; the note beside a period in law says what is not counted.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from holdback.errors import BugError

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_KEYS = {
    "fixed", "easter", "weekdays", "substitute", "citation", "source", "evidence", "date_read",
    "note",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Holidays:
    """The nationwide public holidays of one jurisdiction.

    Attributes:
        fixed: days as (month, day).
        easter: days counted from Easter Sunday.
        weekdays: (month, weekday from 0 for Monday, whether the last one; else the first).
        substitute: whether a fixed day that falls on a weekend is kept on the next day that is
            neither weekend nor holiday.
        citation: the statute that sets them.
        source: what was read.
        evidence: ``S`` read · ``L`` general legal knowledge, to be checked.
        date_read: when.
        notes: what is not counted, by language.
    """

    fixed: tuple[tuple[int, int], ...] = ()
    easter: tuple[int, ...] = ()
    weekdays: tuple[tuple[int, int, bool], ...] = ()
    substitute: bool = False
    citation: str = ""
    source: str = ""
    evidence: str = ""
    date_read: str = ""
    notes: Mapping[str, str] = field(default_factory=dict)

    def days(self, year: int) -> frozenset[date]:
        """Return every holiday of a year, substitutes included."""
        easter = easter_sunday(year)
        moving = {easter + timedelta(days=offset) for offset in self.easter}
        moving |= {_weekday(year, *rule) for rule in self.weekdays}
        fixed = sorted(date(year, month, day) for month, day in self.fixed)
        found = moving | set(fixed)
        if self.substitute:
            for day in fixed:
                if day.weekday() >= 5:
                    found.add(_next_free(day, found))
        return frozenset(found)

    def holds(self, day: date) -> bool:
        """Whether ``day`` is a holiday."""
        return day in self.days(day.year)

    def note(self, language: str) -> str:
        """Return what is not counted, in ``language``, else in English."""
        return self.notes.get(language) or self.notes.get("en", "")


def holidays_from(name: str, data: Mapping[str, Any]) -> Holidays:
    """Return what the table ``[holidays]`` of the file ``name`` says.

    Raises:
        BugError: the shipped table is malformed, or does not say where its days come from.
    """
    if not data:
        return Holidays()
    unknown = set(data) - _KEYS
    sourced = all(data.get(key) for key in ("citation", "source", "date_read"))
    if unknown or not sourced or data.get("evidence") not in ("S", "L"):
        raise BugError(f"{name}: [holidays] has unknown keys {sorted(unknown)} or no source")
    return Holidays(
        fixed=tuple(_month_day(name, text) for text in data.get("fixed", ())),
        easter=tuple(data.get("easter", ())),
        weekdays=tuple(_rule(name, text) for text in data.get("weekdays", ())),
        substitute=bool(data.get("substitute", False)),
        citation=data["citation"],
        source=data["source"],
        evidence=data["evidence"],
        date_read=data["date_read"],
        notes=data.get("note", {}),
    )


def easter_sunday(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    ell = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * ell) // 451
    month, day = divmod(h + ell - 7 * m + 114, 31)
    return date(year, month, day + 1)


def _weekday(year: int, month: int, weekday: int, is_last: bool) -> date:
    if is_last:
        end = date(year, month, calendar.monthrange(year, month)[1])
        return end - timedelta(days=(end.weekday() - weekday) % 7)
    begin = date(year, month, 1)
    return begin + timedelta(days=(weekday - begin.weekday()) % 7)


def _next_free(day: date, taken: set[date]) -> date:
    while day.weekday() >= 5 or day in taken:
        day += timedelta(days=1)
    return day


def _month_day(name: str, text: str) -> tuple[int, int]:
    try:
        day = date.fromisoformat(f"2027-{text}")
    except ValueError as error:
        raise BugError(f"{name}: {text} is no day of every year") from error
    return day.month, day.day


def _rule(name: str, text: str) -> tuple[int, int, bool]:
    found = re.fullmatch(rf"(0[1-9]|1[0-2])-(first|last)-({'|'.join(_WEEKDAYS)})", text)
    if found is None:
        raise BugError(f"{name}: {text} is no rule such as 05-last-monday")
    return int(found[1]), _WEEKDAYS.index(found[3]), found[2] == "last"
