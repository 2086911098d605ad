# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of the catalogue is reserved: a ring with its share, and a bar per format and album."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import text
from holdback.gui.colours import Colours, Tone, colours_of
from holdback.gui.i18n import format_count
from holdback.gui.theme import GRID, label, set_role
from holdback.rights import Verdict

if TYPE_CHECKING:
    from holdback.gui.catalogue_page.work import Overview

_ORDER = (Verdict.RESERVED, Verdict.PARTLY, Verdict.CONFLICTING, Verdict.ALLOWED, Verdict.NONE)
_MOST_ALBUMS = 8
_EDGE = 17 * GRID
_THICK = 14.0
_FULL = 360 * 16


def ink_of(verdict: Verdict, colours: Colours) -> QColor:
    """Return the colour of a verdict's part in a ring or bar."""
    tone = text.verdict(verdict).tone or Tone.QUIET
    return QColor(colours.outline if tone is Tone.QUIET else colours.tones[tone].ink)


def share_words(reserved: int, total: int) -> str:
    """Return the reserved share in whole per cent; 100 % only when all are."""
    return f"{100 * reserved // total if total else 0} %"


class Ring(QWidget):
    """One ring, a part per verdict, with the reserved share in its middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers: Mapping[Verdict, int] = {}
        self.setFixedSize(_EDGE, _EDGE)

    def show_numbers(self, numbers: Mapping[Verdict, int], words: str) -> None:
        """Show these numbers; ``words`` say the same to a screen reader."""
        self._numbers = numbers
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(_THICK, _THICK, -_THICK, -_THICK)
        total = sum(self._numbers.values())
        start = 90 * 16
        for verdict in _ORDER:
            number = self._numbers.get(verdict, 0)
            if not number:
                continue
            # Even one track among thousands is to be seen.
            span = max(round(_FULL * number / total), 48)
            pen = QPen(ink_of(verdict, colours), _THICK)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawArc(area, start, -span)
            start -= span
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        reserved = self._numbers.get(Verdict.RESERVED, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, share_words(reserved, total))
        painter.end()


class Bar(QWidget):
    """A thin bar: the reserved part of one album or format."""

    def __init__(self, reserved: int, total: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = reserved / total if total else 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(8 * GRID, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(self.rect())
        painter.setBrush(QColor(colours.border))
        painter.drawRoundedRect(area, 3, 3)
        if self._share:
            painter.setBrush(ink_of(Verdict.RESERVED, colours))
            area.setWidth(max(area.width() * self._share, 3.0))
            painter.drawRoundedRect(area, 3, 3)
        painter.end()


class OverviewPane(QScrollArea):
    """The ring, its legend, then formats, then the albums where most is left to do."""

    query_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Protection at a glance"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget(self)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID)
        self.ring = Ring(self._inside)
        self._sentence = label("", "muted", self._inside)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._sentence)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(GRID)
        self._rows.setVerticalSpacing(GRID // 2)
        self._rows.setColumnStretch(1, 1)
        column.addSpacing(GRID)
        column.addLayout(self._rows)
        column.addStretch(1)
        hint = label(
            self.tr("Select a track to see everything its file says."), "small", self._inside
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(hint)
        self.setWidget(self._inside)

    def show_overview(self, overview: Overview) -> None:
        """Show these numbers."""
        counts = overview.counts
        reserved = counts.verdicts.get(Verdict.RESERVED, 0)
        words = (
            self.tr("{reserved} of {total} tracks are reserved")
            .replace("{reserved}", format_count(reserved))
            .replace("{total}", format_count(counts.total))
        )
        legend = [
            f"{text.verdict(v).word}: {format_count(counts.verdicts[v])}"
            for v in _ORDER
            if counts.verdicts.get(v)
        ]
        self.ring.show_numbers(counts.verdicts, "\n".join([words, *legend]))
        self._sentence.setText(words)
        self._clear()
        # A share of nothing would be a number without meaning.
        self.ring.setVisible(bool(counts.total))
        self._sentence.setVisible(bool(counts.total))
        if counts.total:
            self._heading(self.tr("By format"))
        for name, verdicts in sorted(counts.by_format.items()):
            number = sum(verdicts.values())
            self._row(name.upper(), f"format:{name}", verdicts.get(Verdict.RESERVED, 0), number)
        open_albums = [head for head in overview.albums if head.reserved < head.tracks]
        open_albums.sort(key=lambda head: head.reserved - head.tracks)
        if open_albums:
            self._heading(self.tr("Albums with most to do"))
        for head in open_albums[:_MOST_ALBUMS]:
            query = f'album:"{head.name}"' if head.name else "album:missing"
            self._row(head.name or self.tr("No album"), query, head.reserved, head.tracks)

    def _clear(self) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _heading(self, words: str) -> None:
        self._rows.addWidget(label(words, "caption", self._inside), self._rows.rowCount(), 0, 1, 3)

    def _row(self, name: str, query: str, reserved: int, total: int) -> None:
        place = self._rows.rowCount()
        numbers = (
            self.tr("{reserved} of {total}")
            .replace("{reserved}", format_count(reserved))
            .replace("{total}", format_count(total))
        )
        button = QPushButton(self._inside)
        set_role(button, "link")
        metrics = button.fontMetrics()
        button.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, 14 * GRID))
        button.setAccessibleName(f"{name}: {numbers}")
        button.setToolTip(f"{name}\n{query}")
        button.setProperty("query", query)
        button.clicked.connect(self._choose)
        number = QLabel(numbers, self._inside)
        set_role(number, "small")
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._rows.addWidget(button, place, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addWidget(Bar(reserved, total, self._inside), place, 1)
        self._rows.addWidget(number, place, 2)

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.query_chosen.emit(str(button.property("query")))
