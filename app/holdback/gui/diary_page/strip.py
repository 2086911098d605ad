# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A strip of the weeks to come with the days on which answers are due.

A square is a day by law, a disc one that was asked for: shapes, so that colour is not needed.
"""

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
_HEIGHT = 92
_MARK = 12
_ROWS = 2
_TOP = 30
_FOOT = 20


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
        same = [e for e in self._due if self._day(e) == self._day(entry)]
        width = self.width() / _DAYS
        centre = min(self._x(self._day(entry)) + width / 2, self.width() - 8)
        row = min(same.index(entry), _ROWS - 1)
        return QRectF(centre - _MARK / 2, _TOP + row * (_MARK + 4), _MARK, _MARK)

    def _day(self, entry: DiaryEntry) -> date:
        return max(entry.last_day or self._today, self._first())

    def _room(self, number: int) -> float:
        """Return how wide a name may be beside a mark: up to the next mark of its row."""
        place = self._place(self._due[number])
        others = (self._place(entry) for entry in self._due)
        ends = [
            one.left() for one in others if one.top() == place.top() and one.left() > place.left()
        ]
        return min([*ends, self.width() - 2.0]) - place.right() - 8

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self.palette())
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(QColor(colours.base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setClipRect(self.rect().adjusted(1, 1, -1, -1))
        small = self.font()
        small.setPointSizeF(max(small.pointSizeF() * 0.85, 7.5))
        painter.setFont(small)
        self._paint_weeks(painter)
        self._paint_today(painter)
        for number in range(len(self._due)):
            self._paint_entry(painter, number)
        self._paint_legend(painter)
        painter.end()

    def _paint_weeks(self, painter: QPainter) -> None:
        colours, locale = colours_of(self.palette()), QLocale()
        for week in range(WEEKS):
            monday = self._first() + timedelta(days=7 * week)
            x, saturday = self._x(monday), self._x(monday + timedelta(days=5))
            weekend = QRectF(saturday, 24, self.width() * 2 / _DAYS, _HEIGHT - 24 - _FOOT)
            painter.fillRect(weekend, QColor(colours.window))
            if week:
                painter.setPen(QPen(QColor(colours.border), 1))
                painter.drawLine(round(x), 24, round(x), _HEIGHT - _FOOT)
            painter.setPen(QColor(colours.muted))
            month = locale.standaloneMonthName(monday.month, QLocale.FormatType.ShortFormat)
            painter.drawText(QRectF(x + 6, 4, 90, 18), 0, f"{monday.day} {month}")

    def _paint_entry(self, painter: QPainter, number: int) -> None:
        colours, entry = colours_of(self.palette()), self._due[number]
        status = words.due(entry, self._today)
        tone = status.tone if status and status.tone else Tone.QUIET
        place = self._place(entry)
        _paint_mark(
            painter,
            place,
            QColor(colours.tones[tone].ink),
            entry.deadline_kind.value == "statutory",
        )
        if number == self._at:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.link), 2))
            painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 4, 4)
        room = self._room(number)
        name = painter.fontMetrics().elidedText(
            entry.recipient_name, Qt.TextElideMode.ElideRight, int(room)
        )
        if len(name) > 1:
            painter.setPen(QColor(colours.text))
            beside = QRectF(place.right() + 5, place.top() - 3, room, _MARK + 6)
            painter.drawText(beside, int(Qt.AlignmentFlag.AlignVCenter), name)

    def _paint_today(self, painter: QPainter) -> None:
        colours = colours_of(self.palette())
        x = self._x(self._today)
        today = QRectF(x, 24, self.width() / _DAYS, _HEIGHT - 24 - _FOOT)
        painter.fillRect(today, QColor(colours.tones[Tone.INFO].soft))
        painter.setPen(QColor(colours.tones[Tone.INFO].ink))
        painter.drawText(QRectF(x, _HEIGHT - _FOOT + 1, 90, _FOOT - 2), 0, self.tr("today"))

    def _paint_legend(self, painter: QPainter) -> None:
        colours = colours_of(self.palette())
        right = self.width() - 12.0
        top = _HEIGHT - _FOOT + 1.0
        for is_law, told in ((False, self.tr("day asked for")), (True, self.tr("day by law"))):
            width = painter.fontMetrics().horizontalAdvance(told)
            painter.setPen(QColor(colours.muted))
            painter.drawText(QRectF(right - width, top, width + 2, _FOOT - 2), 0, told)
            mark = QRectF(right - width - 15, top + 4, 9, 9)
            _paint_mark(painter, mark, QColor(colours.muted), is_law)
            right = mark.left() - 18

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


def _paint_mark(painter: QPainter, place: QRectF, ink: QColor, is_law: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if is_law:
        painter.drawRoundedRect(place, 2, 2)
    else:
        painter.drawEllipse(place)
