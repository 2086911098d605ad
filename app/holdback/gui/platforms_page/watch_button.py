# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether and how often the user's own platforms are watched while the window is open."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QSystemTrayIcon, QWidget

from holdback.gui import icons

DAY_HOURS = 24
WEEK_HOURS = 7 * DAY_HOURS
_LOOK_EVERY_MS = 10 * 60 * 1000


class WatchButton(QPushButton):
    """Shows the schedule and offers others. Off until the user says otherwise.

    Signals:
        chosen: every so many hours from now on; 0 switches watching off.
        stays_chosen: whether Holdback goes on beside the clock when its window is closed.
        log_asked: show the checks that were made.
        looked_at_clock: some minutes went by; a check may be due.
    """

    chosen = Signal(int)
    stays_chosen = Signal(bool)
    log_asked = Signal()
    looked_at_clock = Signal()

    def __init__(self, parent: QWidget | None = None, *, stays: bool = False) -> None:
        super().__init__(parent)
        self.setIcon(icons.icon("eye"))
        menu = QMenu(self)
        group = QActionGroup(self)
        self._actions: dict[int, QAction] = {}
        for hours, words in self._choices():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(hours)
            group.addAction(action)
            self._actions[hours] = action
        group.triggered.connect(self._on_chosen)
        menu.addSeparator()
        self.stays = menu.addAction(self.tr("Go on beside the clock when the window is closed"))
        self.stays.setCheckable(True)
        self.stays.setChecked(stays)
        self.stays.setVisible(QSystemTrayIcon.isSystemTrayAvailable())
        self.stays.toggled.connect(self.stays_chosen)
        self.log = menu.addAction(icons.icon("list"), self.tr("Checks that were made…"))
        self.log.triggered.connect(self.log_asked)
        self.setMenu(menu)
        self.setToolTip(
            self.tr(
                "While Holdback is open it asks the terms pages of my platforms for changes. "
                "Nothing about you or your files is sent."
            )
        )
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_EVERY_MS)
        self._clock.timeout.connect(self.looked_at_clock)
        self.show_schedule(0)

    def _choices(self) -> tuple[tuple[int, str], ...]:
        return (
            (0, self.tr("Do not watch my platforms")),
            (DAY_HOURS, self.tr("Watch my platforms every day")),
            (WEEK_HOURS, self.tr("Watch my platforms every week")),
        )

    def show_schedule(self, hours: int) -> None:
        """Show how often platforms are watched; 0: never."""
        words = self.tr("Watching: off") if not hours else self.tr("Watching: daily")
        if hours >= WEEK_HOURS:
            words = self.tr("Watching: weekly")
        self.setText(words)
        self.setAccessibleName(words)
        nearest = min(self._actions, key=lambda one: abs(one - hours))
        self._actions[nearest].setChecked(True)
        if hours:
            self._clock.start()
        else:
            self._clock.stop()

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.chosen.emit(int(action.data()))
