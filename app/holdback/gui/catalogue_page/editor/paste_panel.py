# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A pasted list before it is taken: which line goes to which track."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.catalogue_page.editor.draft import Draft
from holdback.gui.theme import GRID, label, set_role
from holdback.rights import Field


class PastePanel(QWidget):
    """Line by line: the track, its value now and afterwards.

    Signals:
        taken: the user wants the list as shown: field, text, first row.
        left: the user does not.
    """

    taken = Signal(object, str, int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = Field.TITLE
        self._text = ""
        self._start = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self.heading = label("", "heading", self)
        self._words = label("", "muted", self)
        column.addWidget(self.heading)
        column.addWidget(self._words)
        self.lines = QTreeWidget(self)
        self.lines.setAccessibleName(self.tr("Lines of the list and the tracks they go to"))
        self.lines.setHeaderLabels(
            [self.tr("Track"), self.tr("Now"), self.tr("Afterwards"), self.tr("Remark")]
        )
        self.lines.setRootIsDecorated(False)
        self.lines.setUniformRowHeights(True)
        for number, width in enumerate((20, 16, 18)):
            self.lines.setColumnWidth(number, width * GRID)
        column.addWidget(self.lines, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addStretch(1)
        self.cancel = QPushButton(self.tr("Leave the list"), self)
        self.cancel.clicked.connect(self.left)
        self.take = QPushButton(self.tr("Use the list"), self)
        set_role(self.take, "primary")
        self.take.clicked.connect(self._on_take)
        foot.addWidget(self.cancel)
        foot.addWidget(self.take)
        column.addLayout(foot)

    def show_list(self, draft: Draft, field: Field, pasted: str, start: int) -> None:
        """Show where the lines would go."""
        self._field, self._text, self._start = field, pasted, start
        found = draft.pasted(field, pasted, start)
        fits = [line for line in found if line.track is not None]
        self.heading.setText(
            self.tr("{lines} lines onto {tracks} tracks: {field}")
            .replace("{lines}", str(len(found)))
            .replace("{tracks}", str(len(draft.tracks) - start))
            .replace("{field}", text.field_name(field))
        )
        notes = [self.tr("In the order of the table. Empty lines leave their track as it is.")]
        if len(found) > len(fits):
            notes.append(
                self.tr("%n line(s) have no track and are left out.", "", len(found) - len(fits))
            )
        missing = len(draft.tracks) - start - len(fits)
        if missing > 0:
            notes.append(self.tr("%n track(s) get nothing.", "", missing))
        self._words.setText(" ".join(notes))
        self.lines.clear()
        items = []
        for line in found:
            name = line.track.name if line.track else self.tr("(no track)")
            remark = text.sentence(line.problem) if line.problem else ""
            if line.track is not None and not line.text:
                remark = self.tr("stays as it is")
            after = (line.after or line.before) if line.track else line.text
            item = QTreeWidgetItem([name, line.before, after, remark])
            if line.problem is not None or line.track is None:
                item.setIcon(2, icons.icon("warning"))
            item.setToolTip(3, remark)
            items.append(item)
        self.lines.addTopLevelItems(items)
        self.take.setFocus()

    @Slot()
    def _on_take(self) -> None:
        self.taken.emit(self._field, self._text, self._start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
