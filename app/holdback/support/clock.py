# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock, handed down from the entry points so that tests can set it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time. Times are aware and in UTC; the day is the user's local day."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        ...

    def today(self) -> date:
        """Return the user's local calendar day."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the user's local calendar day."""
        return datetime.now().astimezone().date()


class FixedClock:
    """A clock that stands still, for tests and reproducible documents."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        """Return the fixed moment in UTC."""
        return self._moment.astimezone(UTC)

    def today(self) -> date:
        """Return the day of the fixed moment."""
        return self._moment.date()
