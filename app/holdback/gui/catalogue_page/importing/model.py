# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a table and what would become of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from holdback.gui import text
from holdback.gui.colours import Tone
from holdback.gui.status import STATUS_ROLE
from holdback.gui.text import Status

if TYPE_CHECKING:
    from holdback.catalogue.importing import TableLine

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate
LINE, STATE, SAID, TRACK, VALUES = range(5)


def line_status(line: TableLine) -> Status:
    """Return what would become of a line as icon, word and tone."""
    words = {
        "matched": (translate("ImportModel", "Found"), "write", Tone.INFO),
        "ambiguous": (translate("ImportModel", "Several fit"), "conflicting", Tone.CAUTION),
        "not_found": (translate("ImportModel", "Not found"), "none", Tone.QUIET),
        "twice": (translate("ImportModel", "Named twice"), "stop", Tone.CAUTION),
        "invalid": (translate("ImportModel", "Wrong value"), "warning", Tone.CAUTION),
        "empty": (translate("ImportModel", "Nothing to do"), "check", None),
    }
    word, icon, tone = words[line.match.value]
    return Status(word, icon, tone, problem_words(line) or word)


def problem_words(line: TableLine) -> str:
    """Say why a line cannot be used, or nothing."""
    if line.problem is None:
        return ""
    words = text.sentence(line.problem)
    if line.wrong is None:
        return words
    return f"{text.field_name(line.wrong[0])} “{line.wrong[1][:60]}”: {words}"


class ImportModel(QAbstractTableModel):
    """One row per line; lines that cannot be used come first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[TableLine, ...] = ()

    @property
    def lines(self) -> tuple[TableLine, ...]:
        """The rows."""
        return self._lines

    def show_lines(self, lines: tuple[TableLine, ...]) -> None:
        """Show another table."""
        order = ("invalid", "ambiguous", "twice", "not_found", "matched", "empty")
        self.beginResetModel()
        self._lines = tuple(sorted(lines, key=lambda line: order.index(line.match.value)))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if role == STATUS_ROLE:
            return line_status(line) if column == STATE else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            if column == TRACK:
                return "\n".join(map(str, line.candidates or filter(None, (line.path,))))
            return self._words(line, column)
        return None

    def _words(self, line: TableLine, column: int) -> str:
        if column == LINE:
            return str(line.number)
        if column == STATE:
            return line_status(line).word
        if column == SAID:
            return line.shown
        if column == TRACK:
            return line.path.name if line.path is not None else ""
        if line.problem is not None:
            return problem_words(line)
        return " · ".join(f"{text.field_name(f)}: {v}" for f, v in line.fields.items())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Line"),
            self.tr("What happens"),
            self.tr("Named in the table"),
            self.tr("Track"),
            self.tr("Values"),
        )[section]
