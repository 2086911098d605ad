# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of the real window share."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from holdback.gui.app import Holdback
from holdback.support.samples import sample_tracks

WAIT_MS = 60_000
SAMPLES = len(sample_tracks())
OpenWindow = Callable[[], Holdback]


def settle(qtbot: QtBot, holdback: Holdback) -> None:
    """Wait until nothing is at work and nothing is about to be."""
    calm = 0

    def is_calm() -> bool:
        nonlocal calm
        calm = calm + 1 if holdback.jobs.is_idle else 0
        return calm > 3

    qtbot.waitUntil(is_calm, timeout=WAIT_MS)
