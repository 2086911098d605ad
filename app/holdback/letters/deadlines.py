# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When an answer is due, counted as the law counts, and told apart from mere requests.

GDPR art. 12(3) gives one month from receipt, by the calendar, not 30 days. A period in months
ends on the day of the same number, or on the last day of a shorter month; where that is a
Saturday, a Sunday or a public holiday, it ends with the next working day (Regulation 1182/71
art. 3). Courtesy dates are not moved: they bind nobody.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from holdback.letters.law import Jurisdiction
from holdback.letters.types import DeadlineKind, LetterType

EXTENSION_MONTHS = 2


@dataclass(frozen=True, slots=True)
class Deadline:
    """When an answer is due.

    Attributes:
        day: the day by plain counting; None where no answer is asked for.
        last_day: the last day in law, moved on past weekends and holidays; equal to ``day``
            for courtesy dates.
        kind: whether it follows from law.
    """

    day: date | None
    last_day: date | None
    kind: DeadlineKind


def add_months(day: date, months: int) -> date:
    """Return the day of the same number ``months`` later, or that month's last day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def next_working_day(day: date, law: Jurisdiction) -> date:
    """Return ``day``, or the first day after it that is neither weekend nor holiday."""
    while day.weekday() >= 5 or law.holidays.holds(day):
        day += timedelta(days=1)
    return day


def deadline(
    entry: LetterType, law: Jurisdiction, start: date, *, extended: bool = False
) -> Deadline:
    """Return the deadline of a letter received (or, for courtesy, written) on ``start``.

    ``extended`` adds the two months that art. 12(3) allows if announced within the first.
    """
    if entry.id == "gdpr_objection" and law.objection_deadline == "calendar_month":
        day = add_months(start, 1 + (EXTENSION_MONTHS if extended else 0))
        return Deadline(day, next_working_day(day, law), DeadlineKind.STATUTORY)
    if entry.reply_days is None:
        return Deadline(None, None, DeadlineKind.COURTESY)
    day = start + timedelta(days=entry.reply_days)
    return Deadline(day, day, DeadlineKind.COURTESY)
