# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue's protection at a glance: one bar, a part per verdict, and the share in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from holdback.gui import text
from holdback.gui.colours import Tone, colours_of
from holdback.gui.i18n import format_count
from holdback.gui.theme import GRID
from holdback.rights import Verdict

if TYPE_CHECKING:
    from holdback.catalogue import Counts

_ORDER = (Verdict.RESERVED, Verdict.PARTLY, Verdict.CONFLICTING, Verdict.ALLOWED, Verdict.NONE)
_GAP = 2


class ProtectionBar(QWidget):
    """How much of the catalogue is reserved. The filters beside it say the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers: dict[Verdict, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_counts(None)

    def show_counts(self, counts: Counts | None) -> None:
        """Show these numbers; nothing is shown of an empty catalogue."""
        self._numbers = {v: n for v, n in counts.verdicts.items() if n} if counts else {}
        self.setVisible(bool(self._numbers))
        self.setAccessibleName(self.words)
        self.update()

    @property
    def words(self) -> str:
        """The same as a sentence."""
        total = sum(self._numbers.values())
        words = self.tr("{reserved} of {total} tracks are reserved ({share})")
        reserved = self._numbers.get(Verdict.RESERVED, 0)
        share = f"{100 * reserved // total if total else 0} %"
        return (
            words.replace("{reserved}", format_count(reserved))
            .replace("{total}", format_count(total))
            .replace("{share}", share)
        )

    def parts(self) -> list[tuple[Verdict, QRectF]]:
        """Return where each part is drawn."""
        total = sum(self._numbers.values())
        shown = [verdict for verdict in _ORDER if verdict in self._numbers]
        room = self.width() - _GAP * max(len(shown) - 1, 0)
        found = []
        left = 0.0
        for verdict in shown:
            # Even one track among thousands is to be seen.
            width = max(room * self._numbers[verdict] / total, 3.0)
            found.append((verdict, QRectF(left, 0, width, self.height())))
            left += width + _GAP
        return found

    def sizeHint(self) -> QSize:
        return QSize(30 * GRID, GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), GRID / 2, GRID / 2)
        painter.setClipPath(whole)
        painter.setPen(Qt.PenStyle.NoPen)
        for verdict, area in self.parts():
            tone = text.verdict(verdict).tone or Tone.QUIET
            ink = colours.outline if tone is Tone.QUIET else colours.tones[tone].ink
            painter.fillRect(area, QColor(ink))
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            lines = [self.words]
            for verdict, _area in self.parts():
                number = format_count(self._numbers[verdict])
                lines.append(f"{text.verdict(verdict).word}: {number}")
            QToolTip.showText(event.globalPos(), "\n".join(lines), self)
            return True
        return super().event(event)
