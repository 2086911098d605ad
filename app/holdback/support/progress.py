# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long work tells how far it is, and how it is stopped."""

from __future__ import annotations

import threading
from typing import Protocol

from holdback.errors import Cancelled


class Progress(Protocol):
    """A sink for progress. Called from the working thread, often: it must be cheap."""

    def __call__(self, done: int, total: int | None, current: str = "") -> None:
        """``done`` of ``total`` (``None``: not known yet) are finished; ``current`` is at work."""
        ...


def no_progress(done: int, total: int | None, current: str = "") -> None:
    """Ignore progress."""


class CancelToken:
    """A flag that one thread raises and a worker looks at between two items."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at the next safe point."""
        self._event.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether stopping was asked for."""
        return self._event.is_set()

    def raise_if_cancelled(self) -> None:
        """Leave the work here if stopping was asked for.

        Raises:
            Cancelled: the user asked to stop.
        """
        if self.is_cancelled:
            raise Cancelled
