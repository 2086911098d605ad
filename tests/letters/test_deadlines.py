# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Periods counted as the law counts them, and courtesy dates left alone."""

from __future__ import annotations

from datetime import date

import pytest

from holdback.letters import DeadlineKind, LetterLibrary, deadline, letter_type
from holdback.letters.deadlines import add_months, easter_sunday, is_holiday

OBJECTION = letter_type("gdpr_objection")


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 3, 31), 1, date(2026, 4, 30)),
        (date(2026, 11, 23), 1, date(2026, 12, 23)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
    ],
)
def test_months_go_by_the_calendar(start: date, months: int, expected: date) -> None:
    assert add_months(start, months) == expected


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (2024, date(2024, 3, 31)),
        (2025, date(2025, 4, 20)),
        (2026, date(2026, 4, 5)),
        (2027, date(2027, 3, 28)),
        (2038, date(2038, 4, 25)),
        (2285, date(2285, 3, 22)),
    ],
)
def test_easter_is_right(year: int, expected: date) -> None:
    assert easter_sunday(year) == expected


def test_period_that_ends_on_a_holiday_ends_with_the_next_working_day(
    library: LetterLibrary,
) -> None:
    germany = library.law.get("DE")
    period = deadline(OBJECTION, germany, date(2026, 11, 25))
    # 25 December is Christmas, the 26th a holiday and Saturday, the 27th a Sunday.
    assert period.day == date(2026, 12, 25)
    assert period.last_day == date(2026, 12, 28)
    assert period.kind is DeadlineKind.STATUTORY


def test_holidays_differ_by_country(library: LetterLibrary) -> None:
    national_day = date(2026, 7, 14)
    assert is_holiday(national_day, library.law.get("FR"))
    assert not is_holiday(national_day, library.law.get("DE"))
    assert is_holiday(date(2026, 4, 6), library.law.get("DE"))  # Easter Monday
    assert is_holiday(date(2026, 4, 3), library.law.get("ES"))  # Good Friday
    assert not is_holiday(date(2026, 4, 6), library.law.get("ES"))


def test_extension_adds_two_months_to_the_one(library: LetterLibrary) -> None:
    period = deadline(OBJECTION, library.law.get("FR"), date(2026, 9, 30), extended=True)
    assert period.day == date(2026, 12, 30)


def test_courtesy_dates_are_days_and_stay_on_weekends(library: LetterLibrary) -> None:
    period = deadline(letter_type("platform_objection"), library.law.get("DE"), date(2026, 11, 26))
    assert period.day == period.last_day == date(2026, 12, 26)
    assert period.kind is DeadlineKind.COURTESY


def test_switzerland_sets_no_period_for_the_declaration(library: LetterLibrary) -> None:
    period = deadline(OBJECTION, library.law.get("CH"), date(2026, 11, 23))
    assert period.kind is DeadlineKind.COURTESY
    assert period.day == date(2026, 12, 23)


def test_declaration_and_notice_have_no_date(library: LetterLibrary) -> None:
    for kind in ("public_declaration", "dmca_notice"):
        assert deadline(letter_type(kind), library.law.get("US"), date(2026, 1, 1)).day is None
