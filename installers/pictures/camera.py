# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives one window and takes pictures of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from holdback.gui.app import Holdback

PATIENCE_S = 90


class Photographer:
    """Drives one window from state to state and takes a picture of each."""

    def __init__(self, qt: QApplication, holdback: Holdback, folder: Path, look: str) -> None:
        self.qt = qt
        self.holdback = holdback
        self.folder = folder
        self.look = look
        self.count = 0

    @property
    def window(self):  # type: ignore[no-untyped-def]
        """The window in use (it is built anew when the language changes)."""
        return self.holdback.window

    def wait(self, until: Callable[[], bool] | None = None) -> None:
        """Let the window work until it is idle, or until something holds."""
        from PySide6.QtCore import QDeadlineTimer, QThread

        limit = QDeadlineTimer(PATIENCE_S * 1000)
        calm = 0
        while calm < 8:
            if limit.hasExpired():
                raise TimeoutError(f"the window did not come to rest in {self.look}")
            self.qt.processEvents()
            QThread.msleep(10)
            calm = calm + 1 if (until or self.is_idle)() else 0

    def is_idle(self) -> bool:
        """Whether nothing is at work."""
        return bool(self.holdback.jobs.is_idle)

    def snap(self, name: str, of=None) -> None:  # type: ignore[no-untyped-def]
        """Save what the window (or another one, ``of``) shows now."""
        self.wait()
        self.snap_now(name, of)

    def snap_now(self, name: str, of=None) -> None:  # type: ignore[no-untyped-def]
        """Save what the window shows, at work or not."""
        for _ in range(5):
            self.qt.processEvents()
        self.count += 1
        (of or self.window).grab().save(str(self.folder / f"{name}-{self.look}.png"))
