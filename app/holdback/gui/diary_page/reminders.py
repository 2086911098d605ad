# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reminders of answers that are due: a message at the start, and, if wanted, one a day in the tray.

The tray's choice is kept in the settings: empty is off, ``on`` is on, and a date is on, with the
day of the last reminder.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QCheckBox, QSystemTrayIcon

from holdback.gui.diary_page import work
from holdback.gui.jobs import Lane
from holdback.gui.letters_page.records import Desk
from holdback.gui.message_bar import Choice, Kind
from holdback.gui.page import Page
from holdback.gui.tray import tray_of

SOON_MS = 1500
"""How long after the start the diary is looked through: the window comes first."""
_HOUR_MS = 3_600_000
_ON = "on"


class ReminderBox(QCheckBox):
    """The box that switches the tray's reminders on; looks through the diary every hour.

    It is hidden where the desktop has no tray.
    """

    def __init__(self, page: Page, desk: Desk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._has_told = False
        self.setText(self.tr("Remind me once a day"))
        self.setToolTip(
            self.tr("While Holdback runs, a note beside the clock says which answers are due.")
        )
        self.setChecked(bool(self._setting))
        self.toggled.connect(self._on_toggled)
        self.setVisible(QSystemTrayIcon.isSystemTrayAvailable())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.look)
        self._soon.start(SOON_MS)
        self._hourly = QTimer(self)
        self._hourly.timeout.connect(self.look)
        self._hourly.start(_HOUR_MS)

    @property
    def _setting(self) -> str:
        return self._page.shell.settings.value.tray_reminders

    @Slot()
    def look(self) -> None:
        """Look through the diary, and tell what is due."""
        self._page.run(
            work.due(self._page.shell.services, self._desk), done=self._on_due, lane=Lane.DB
        )

    def _on_due(self, due: work.Due) -> None:
        self._page.tell_waiting(due.overdue + due.soon, self._words(due))
        if not due.overdue and not due.soon:
            return
        if not self._has_told:
            self._has_told = True
            self._tell_in_window(due)
        today = due.today.isoformat()
        if self._setting not in ("", today) and QSystemTrayIcon.isSystemTrayAvailable():
            self._page.shell.settings.update(tray_reminders=today)
            self._tell_in_tray(due)

    def _words(self, due: work.Due) -> str:
        told = []
        if due.overdue:
            told.append(self.tr("%n answer(s) to your letters are overdue.", "", due.overdue))
        if due.soon:
            told.append(
                self.tr("%n answer(s) to your letters are due within a week.", "", due.soon)
            )
        return " ".join(told)

    def _tell_in_window(self, due: work.Due) -> None:
        shown = getattr(self.window(), "page", None)
        if isinstance(shown, Page):
            way = Choice(self.tr("Open the diary"), self._open)
            shown.messages.show_message(
                Kind.WARNING if due.overdue else Kind.INFO,
                self._words(due),
                *(() if shown is self._page else (way,)),
                key="due",
            )

    def _tell_in_tray(self, due: work.Due) -> None:
        tray_of(self).tell(self._words(due), self._open)

    @Slot()
    def _open(self) -> None:
        self._page.shell.navigator.open("diary")

    @Slot(bool)
    def _on_toggled(self, is_on: bool) -> None:
        self._page.shell.settings.update(tray_reminders=_ON if is_on else "")
        if is_on:
            self.look()
