# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One file of a run: every value before and after, and what somebody else changed since."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.history_page.records import RunFile
from holdback.gui.i18n import format_moment
from holdback.gui.theme import GRID, label

if TYPE_CHECKING:
    from holdback.protect import FileStory
    from holdback.rights import FieldChange

_DIGEST_SHOWN = 16


class FileDetails(QWidget):
    """The right side of the history.

    Signals:
        story_wanted: the user asks what changed since.
    """

    story_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: RunFile | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, 0, 0)
        column.setSpacing(GRID)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        self.heading = label("", "caption", self)
        head.addWidget(self.heading, 1)
        self.ask = QPushButton(icons.icon("eye"), self.tr("What changed since?"), self)
        self.ask.setToolTip(
            self.tr("Reads the file and names every value that another program changed.")
        )
        self.ask.clicked.connect(self.story_wanted)
        head.addWidget(self.ask)
        column.addLayout(head)
        self.values = QTreeWidget(self)
        self.values.setAccessibleName(self.tr("Values that were changed"))
        self.values.setHeaderLabels(
            [self.tr("Field"), self.tr("Before"), self.tr("After"), self.tr("Place")]
        )
        self.values.setUniformRowHeights(True)
        self.values.setRootIsDecorated(False)
        self.values.setIndentation(GRID)
        for number, width in enumerate((16, 20, 20)):
            self.values.setColumnWidth(number, width * GRID)
        column.addWidget(self.values, 1)
        self.story = label("", "small", self)
        self.story.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.story.hide()
        column.addWidget(self.story)
        self.show_file(None)

    def show_file(self, file: RunFile | None) -> None:
        """Show what the run changed in one file."""
        self._file = file
        self.values.clear()
        self.story.hide()
        self.ask.setEnabled(file is not None)
        if file is None:
            self.heading.setText(self.tr("Choose a file to see what was changed."))
            return
        self.heading.setText(file.write.named.name)
        if file.changes:
            self._add(self.tr("Changed by this run"), file.changes)
        else:
            words = self.tr("The values were not kept by the version that wrote it.")
            self.values.addTopLevelItem(QTreeWidgetItem([words]))
            for carrier in file.write.carriers:
                self.values.addTopLevelItem(QTreeWidgetItem(["", "", "", carrier]))

    def _add(self, words: str, changes: Iterable[FieldChange]) -> None:
        group = QTreeWidgetItem([words])
        group.setFirstColumnSpanned(True)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        nothing, removed = self.tr("(nothing)"), self.tr("(removed)")
        for change in changes:
            field = change.field
            name = text.field_name(field) if field else change.carrier.rpartition(":")[2]
            item = QTreeWidgetItem(
                [
                    name,
                    nothing if change.before is None else change.before,
                    removed if change.after is None else change.after,
                    change.carrier,
                ]
            )
            for column in range(1, 4):
                item.setToolTip(column, item.text(column))
            group.addChild(item)
        self.values.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        group.setExpanded(True)

    def show_story(self, story: FileStory) -> None:
        """Show what became of the file since."""
        if self._file is None or story.verified.path != self._file.write.named:
            return
        self.show_file(self._file)
        if story.differences:
            self._add(self.tr("Changed by another program since"), story.differences)
        lines = [text.sentence(story.verified.reason)]
        if story.problem is not None:
            lines.append(text.sentence(story.problem))
        elif story.differences is None and story.digest_now and not story.is_as_left:
            lines.append(self.tr("Which values differ was not kept by the version that wrote it."))
        if story.modified is not None and not story.is_as_left:
            moment = format_moment(story.modified)
            lines.append(self.tr("Last changed: {moment}.").replace("{moment}", moment))
        if story.digest_now and not story.is_as_left:
            lines.append(
                self.tr("Digest then {then}… and now {now}…")
                .replace("{then}", story.digest_then[:_DIGEST_SHOWN])
                .replace("{now}", story.digest_now[:_DIGEST_SHOWN])
            )
        self.story.setText(" ".join(lines))
        self.story.show()
