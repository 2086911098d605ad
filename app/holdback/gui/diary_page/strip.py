# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A strip of the weeks to come with the days on which answers are due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from holdback.gui.colours import Tone, colours_of
from holdback.gui.diary_page import words
from holdback.gui.i18n import format_date

if TYPE_CHECKING:
    from holdback.letters import DiaryEntry

WEEKS = 10
_DAYS = 7 * WEEKS
_HEIGHT = 76


class CalendarStrip(QWidget):
    """Ten weeks from last Monday on; a mark on each day an answer is due.

    Signals:
        chosen: the letter with this number, by click or by Enter.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date(2026, 1, 1)
        self._due: list[DiaryEntry] = []
        self._at = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Days on which answers are due"))

    @property
    def entries(self) -> tuple[DiaryEntry, ...]:
        """The letters with a day in the strip, soonest first."""
        return tuple(self._due)

    def show_entries(self, entries: Sequence[DiaryEntry], today: date) -> None:
        """Show the letters that await an answer."""
        self._today = today
        waiting = [e for e in entries if words.due(e, today) is not None]
        self._due = sorted(waiting, key=lambda e: (e.last_day or today, e.id))
        self._at = -1
        lines = [self._line(entry) for entry in self._due]
        self.setAccessibleDescription("; ".join(lines) or self.tr("No answer is awaited."))
        self.update()

    def _line(self, entry: DiaryEntry) -> str:
        status = words.due(entry, self._today)
        if status is None:
            return entry.recipient_name
        return f"{status.word}: {entry.recipient_name}, {status.explanation}"

    def sizeHint(self) -> QSize:
        return QSize(600, _HEIGHT)

    # --- painting -------------------------------------------------------------------------

    def _first(self) -> date:
        return self._today - timedelta(days=self._today.weekday() + 7)

    def _x(self, day: date) -> float:
        return (day - self._first()).days * self.width() / _DAYS

    def _place(self, entry: DiaryEntry) -> QRectF:
        """Return the mark of a letter; those before the strip stand at its beginning."""
        day = max(entry.last_day or self._today, self._first())
        same = [e for e in self._due if max(e.last_day or self._today, self._first()) == day]
        width = self.width() / _DAYS
        centre = min(self._x(day) + width / 2, self.width() - 8)
        return QRectF(centre - 6, 46 - 15 * min(same.index(entry), 1), 12, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self.palette())
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(QColor(colours.base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        locale = QLocale()
        small = self.font()
        small.setPointSizeF(max(small.pointSizeF() * 0.85, 7.5))
        painter.setFont(small)
        for week in range(WEEKS):
            monday = self._first() + timedelta(days=7 * week)
            x = self._x(monday)
            if week:
                painter.setPen(QPen(QColor(colours.border), 1))
                painter.drawLine(round(x), 24, round(x), _HEIGHT - 8)
            painter.setPen(QColor(colours.muted))
            month = locale.standaloneMonthName(monday.month, QLocale.FormatType.ShortFormat)
            painter.drawText(QRectF(x + 6, 4, 90, 18), 0, f"{monday.day} {month}")
        self._paint_today(painter)
        for number, entry in enumerate(self._due):
            status = words.due(entry, self._today)
            tone = status.tone if status and status.tone else Tone.QUIET
            place = self._place(entry)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tones[tone].ink))
            if entry.deadline_kind.value == "statutory":
                painter.drawRoundedRect(place, 2, 2)
            else:
                painter.drawEllipse(place)
            if number == self._at:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(colours.link), 2))
                painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 4, 4)
        painter.end()

    def _paint_today(self, painter: QPainter) -> None:
        colours = colours_of(self.palette())
        width = self.width() / _DAYS
        x = self._x(self._today)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.tones[Tone.INFO].soft))
        painter.drawRect(QRectF(x, 24, width, _HEIGHT - 32))
        painter.setPen(QColor(colours.tones[Tone.INFO].ink))
        painter.drawText(QRectF(x, _HEIGHT - 18, 90, 16), 0, self.tr("today"))

    # --- choosing -------------------------------------------------------------------------

    def _hit(self, at: QPoint) -> int:
        for number, entry in enumerate(self._due):
            if self._place(entry).adjusted(-4, -4, 4, 4).contains(at):
                return number
        return -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._at = self._hit(event.position().toPoint())
        self.update()
        if self._at >= 0:
            self.chosen.emit(self._due[self._at].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step and self._due:
            self._at = (self._at + step) % len(self._due) if self._at >= 0 else 0
            self.update()
            self.chosen.emit(self._due[self._at].id)
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._hit(event.pos())
            if number >= 0:
                QToolTip.showText(event.globalPos(), self._line(self._due[number]), self)
            else:
                day = self._first() + timedelta(days=int(event.pos().x() * _DAYS / self.width()))
                QToolTip.showText(event.globalPos(), format_date(day), self)
            return True
        return super().event(event)
