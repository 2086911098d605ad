# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Periods counted as the law counts them, and courtesy dates left alone."""

from __future__ import annotations

from datetime import date

import pytest

from holdback.errors import BugError
from holdback.letters import DeadlineKind, LetterLibrary, deadline, letter_type
from holdback.letters.deadlines import add_months, next_working_day
from holdback.letters.holidays import easter_sunday, holidays_from

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
    assert library.law.get("FR").holidays.holds(national_day)
    assert not library.law.get("DE").holidays.holds(national_day)
    assert library.law.get("DE").holidays.holds(date(2026, 4, 6))  # Easter Monday
    assert library.law.get("ES").holidays.holds(date(2026, 4, 3))  # Good Friday
    assert not library.law.get("ES").holidays.holds(date(2026, 4, 6))


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


def england(library: LetterLibrary, year: int) -> list[str]:
    return [day.isoformat()[5:] for day in sorted(library.law.get("UK").holidays.days(year))]


@pytest.mark.parametrize(
    ("year", "weekdays"),
    [
        # As proclaimed and published for England and Wales; weekend days themselves left out.
        (2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
        (2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
        (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
        (2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
        (2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
    ],
)
def test_bank_holidays_move(year: int, weekdays: str, library: LetterLibrary) -> None:
    found = [d for d in england(library, year) if date.fromisoformat(f"{year}-{d}").weekday() < 5]
    assert found == weekdays.split()


def test_british_month_that_ends_on_a_moving_holiday_ends_later(library: LetterLibrary) -> None:
    britain = library.law.get("UK")
    summer = deadline(OBJECTION, britain, date(2026, 7, 31))
    assert (summer.day, summer.last_day) == (date(2026, 8, 31), date(2026, 9, 1))
    # Christmas on a Saturday, its substitutes on Monday and Tuesday.
    winter = deadline(OBJECTION, britain, date(2027, 11, 25))
    assert (winter.day, winter.last_day) == (date(2027, 12, 25), date(2027, 12, 29))


def test_dutch_period_goes_past_good_friday_and_the_fifth_of_may(library: LetterLibrary) -> None:
    law = library.law.get("NL")
    assert next_working_day(date(2027, 3, 26), law) == date(2027, 3, 30)
    assert next_working_day(date(2027, 5, 5), law) == date(2027, 5, 7)  # the 6th is Ascension


def test_every_list_of_holidays_says_where_it_is_from(library: LetterLibrary) -> None:
    statutory = [
        law for name in library.law.ids if (law := library.law.get(name)).objection_deadline
    ]
    assert {law.id for law in statutory} >= {"EU", "UK", "DE", "FR", "IT", "ES", "NL", "AT", "BE"}
    for law in statutory:
        assert law.holidays.citation, law.id
        notes = {law.holidays.note(code) for code in library.languages} - {""}
        assert len(notes) == len(library.languages), law.id


@pytest.mark.parametrize(
    "wrong",
    [
        {"fixed": ["02-29"]},
        {"fixed": ["13-01"]},
        {"weekdays": ["05-second-monday"]},
        {"moon": [1]},
        {"source": ""},
        {"evidence": "U"},
    ],
)
def test_wrong_list_of_holidays_is_refused(wrong: dict[str, object]) -> None:
    right = {"citation": "Act", "source": "read", "evidence": "S", "date_read": "2026-11-24"}
    assert holidays_from("XX", right).citation == "Act"
    with pytest.raises(BugError, match="XX"):
        holidays_from("XX", {**right, **wrong})
