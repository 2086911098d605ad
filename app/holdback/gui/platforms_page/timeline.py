# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture of what one document said over time: a row for each use, a mark for each text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from holdback.gui import i18n, text
from holdback.gui.colours import Colours, Tone, colours_of
from holdback.gui.status import paint_status
from holdback.gui.theme import GRID
from holdback.platforms import Stance, Use, use_name

if TYPE_CHECKING:
    from holdback.terms import Moment

_ROW = 34
_AXIS = 34
_GAP = 2 * GRID
_SHORTEST_RUN = 30
_SHORTEST_SPAN = timedelta(days=30)
_DOT = 4.5


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of time over which one use had one stance in every text that was read."""

    begin: datetime
    end: datetime
    stance: Stance


def runs_of(moments: Sequence[Moment], use: Use) -> tuple[Run, ...]:
    """Return the stretches of one use; texts that agree with their neighbour are one stretch."""
    found: list[Run] = []
    for moment in moments:
        stance = moment.stances[use]
        if found and found[-1].stance is stance:
            last = max(found[-1].end, moment.last_at)
            found[-1] = Run(found[-1].begin, last, stance)
        else:
            found.append(Run(moment.first_at, moment.last_at, stance))
    return tuple(found)


class Timeline(QWidget):
    """Draws the runs; the arrow keys and the mouse choose a text.

    Everything that it shows stands in words in the list of versions beside it.

    Signals:
        chosen: the user wants to read the text with this number (oldest first).
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments: tuple[Moment, ...] = ()
        self._known: tuple[datetime, ...] = ()
        self._now = datetime.now(UTC)
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Stances over time"))

    def show_moments(
        self, moments: Sequence[Moment], known: Sequence[datetime], now: datetime
    ) -> None:
        """Show these texts; ``known`` are the days of versions that were not read."""
        self._moments = tuple(moments)
        read = {moment.reading.seen_at for moment in moments}
        self._known = tuple(day for day in known if day not in read)
        self._now = now
        self._current = len(self._moments) - 1
        self._describe()
        self.update()

    def set_current(self, number: int) -> None:
        """Show which text is being read."""
        if number != self._current and 0 <= number < len(self._moments):
            self._current = number
            self._describe()
            self.update()

    @property
    def current(self) -> int:
        """The number of the text that is being read; -1: none."""
        return self._current

    def described(self, number: int) -> str:
        """Return what one text says, in words."""
        moment = self._moments[number]
        parts = [i18n.format_date(moment.first_at.date())]
        for use, stance in moment.stances.items():
            word = text.stance_short(stance, use=use).word
            parts.append(f"{text.sentence(use_name(use))}: {word}")
        return "; ".join(parts)

    def _describe(self) -> None:
        words = self.described(self._current) if self._current >= 0 else ""
        self.setAccessibleDescription(words)

    # --- where things are -----------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(640, len(Use) * _ROW + _AXIS)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def _span(self) -> tuple[datetime, datetime]:
        days = [moment.first_at for moment in self._moments] + list(self._known)
        begin = min(days, default=self._now)
        end = max([self._now, *(moment.last_at for moment in self._moments)])
        return (begin, end) if end - begin >= _SHORTEST_SPAN else (end - _SHORTEST_SPAN, end)

    def _names_width(self) -> float:
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(text.sentence(use_name(use))) for use in Use)
        return min(widest + _GAP, self.width() * 0.3)

    def _x(self, moment: datetime) -> float:
        begin, end = self._span()
        left = self._names_width() + _DOT + 2
        room = self.width() - left - _DOT - 4
        return left + room * ((moment - begin) / (end - begin))

    def _nearest(self, x: float) -> int:
        if not self._moments:
            return -1
        return min(
            range(len(self._moments)), key=lambda n: abs(self._x(self._moments[n].first_at) - x)
        )

    # --- painting -------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self.palette())
        for row, use in enumerate(Use):
            self._paint_row(painter, colours, row, use)
        self._paint_axis(painter, colours)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.link), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

    def _paint_row(self, painter: QPainter, colours: Colours, row: int, use: Use) -> None:
        top = row * _ROW
        names = self._names_width()
        painter.setPen(QColor(colours.text))
        name = text.sentence(use_name(use))
        room = round(names - GRID)
        painter.drawText(
            QRectF(6, top, names - GRID, _ROW),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room),
        )
        runs = runs_of(self._moments, use)
        starts = [self._x(run.begin) - _DOT for run in runs]
        ends = [*starts[1:], self.width() - 4.0]
        for run, left, until in zip(runs, starts, ends, strict=False):
            status = text.stance_short(run.stance, use=use)
            right = max(until - 2, left + _SHORTEST_RUN)
            left = min(left, self.width() - 4 - _SHORTEST_RUN)
            seen = min(max(self._x(run.end) + _DOT, left + _SHORTEST_RUN), right)
            area = QRectF(left, top + 4, right - left, _ROW - 8)
            pair = colours.tones[status.tone or Tone.QUIET]
            # Seen: filled. From then until it was seen otherwise: only a dotted line around it.
            painter.setPen(QPen(QColor(pair.ink), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(pair.soft))
            painter.drawRoundedRect(QRectF(left, top + 4, seen - left, _ROW - 8), 6, 6)
            paint_status(painter, area, status, colours, with_ground=False)

    def _paint_axis(self, painter: QPainter, colours: Colours) -> None:
        y = len(Use) * _ROW + 8.0
        names = self._names_width()
        painter.setPen(QPen(QColor(colours.outline), 1))
        painter.drawLine(QPointF(names, y), QPointF(self.width() - 4, y))
        painter.setBrush(QColor(colours.base))
        for day in self._known:
            painter.drawEllipse(QPointF(self._x(day), y), _DOT - 2, _DOT - 2)
        for number, moment in enumerate(self._moments):
            is_current = number == self._current
            x = self._x(moment.first_at)
            ink = QColor(colours.link if is_current else colours.muted)
            if is_current:
                painter.setPen(QPen(ink, 1.5))
                painter.drawLine(QPointF(x, 2), QPointF(x, y))
            painter.setPen(QPen(ink, 1))
            painter.setBrush(ink)
            painter.drawEllipse(QPointF(x, y), _DOT, _DOT)
        self._paint_dates(painter, colours, y)

    def _paint_dates(self, painter: QPainter, colours: Colours, y: float) -> None:
        """Write the chosen day, then whatever of the ends and the years still has room."""
        begin, end = self._span()
        years = [datetime(year, 1, 1, tzinfo=UTC) for year in range(begin.year + 1, end.year + 1)]
        wanted = [(begin, i18n.format_date(begin.date())), (end, i18n.format_date(end.date()))]
        wanted += [(day, str(day.year)) for day in years]
        if self._current >= 0:
            day = self._moments[self._current].first_at
            wanted.insert(0, (day, i18n.format_date(day.date())))
        metrics = painter.fontMetrics()
        taken: list[tuple[float, float]] = []
        for number, (day, words) in enumerate(wanted):
            width = metrics.horizontalAdvance(words) + 2
            left = min(max(self._x(day) - width / 2, self._names_width()), self.width() - width - 2)
            if any(left < right + GRID and begun < left + width + GRID for begun, right in taken):
                continue
            taken.append((left, left + width))
            is_current = number == 0 and self._current >= 0
            painter.setPen(QColor(colours.link if is_current else colours.muted))
            painter.drawText(
                QRectF(left, y + 6, width, _AXIS - 14), Qt.AlignmentFlag.AlignLeft, words
            )

    # --- choosing -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._moments) - 1
        wanted = {
            Qt.Key.Key_Left: self._current - 1,
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if wanted is None or last < 0:
            super().keyPressEvent(event)
            return
        self._go(min(max(wanted, 0), last))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._nearest(event.position().x())
        if number >= 0:
            self._go(number)

    def _go(self, number: int) -> None:
        if number != self._current:
            self.set_current(number)
            self.chosen.emit(number)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._nearest(event.pos().x())
            words = self.described(number).replace("; ", "\n") if number >= 0 else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
