# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the kit: each as it would be uploaded, who reads it, and the steps for a host."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.theme import GRID, label, set_role

if TYPE_CHECKING:
    from holdback.gui.website_page.work import MadeKit
    from holdback.website import KitFile

_LIST_WIDTH = 32 * GRID
_HOST_WIDTH = 28 * GRID
_ROW_HEIGHT = 4 * GRID


class KitView(QWidget):
    """Shows one kit."""

    robots_asked = Signal()
    robots_dropped = Signal()
    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: MadeKit | None = None
        self._files: tuple[KitFile, ...] = ()
        self._wanted_host = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        column.setSpacing(GRID + GRID // 2)
        column.addLayout(self._build_choices())
        self._remarks = label("", "small", self)
        column.addWidget(self._remarks)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.list = QListWidget(splitter)
        self.list.setAccessibleName(self.tr("Files of the kit"))
        self.list.setIconSize(QSize(icons.SIZE, icons.SIZE))
        self.list.currentRowChanged.connect(self._show_row)
        splitter.addWidget(self.list)
        splitter.addWidget(self._build_right(splitter))
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([_LIST_WIDTH, 3 * _LIST_WIDTH])
        splitter.setStretchFactor(1, 1)
        column.addWidget(splitter, 1)

    def _build_choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        caption = label(self.tr("Your &host"), "caption", self)
        caption.setWordWrap(False)
        self.host = QComboBox(self)
        self.host.setAccessibleName(self.tr("Your host"))
        self.host.setMinimumWidth(_HOST_WIDTH)
        self.host.activated.connect(self._show_files)
        caption.setBuddy(self.host)
        self.robots = QPushButton(self.tr("Merge my robots.txt…"), self)
        self.robots.setIcon(icons.icon("import"))
        self.robots.setToolTip(
            self.tr("If your site has a robots.txt already: every line of it is kept.")
        )
        self.robots.clicked.connect(self.robots_asked)
        self.drop_robots = QPushButton(self.tr("Without it"), self)
        self.drop_robots.clicked.connect(self.robots_dropped)
        self.drop_robots.hide()
        self.save = QPushButton(self.tr("Save the files…"), self)
        set_role(self.save, "primary")
        self.save.setIcon(icons.icon_on_accent("folder"))
        self.save.clicked.connect(self.save_asked)
        row.addWidget(caption)
        row.addWidget(self.host)
        row.addWidget(self.robots)
        row.addWidget(self.drop_robots)
        row.addStretch(1)
        row.addWidget(self.save)
        return row

    def _build_right(self, parent: QWidget) -> QStackedWidget:
        self._right = QStackedWidget(parent)
        self.guide = QTextBrowser(self._right)
        self.guide.setAccessibleName(self.tr("What to upload where"))
        self.guide.setOpenLinks(False)
        self._right.addWidget(self.guide)
        file = QWidget(self._right)
        column = QVBoxLayout(file)
        column.setContentsMargins(2 * GRID, 0, 0, 0)
        column.setSpacing(GRID)
        self.name = label("", "heading", file)
        self.goes = label("", "", file)
        self.read_by = label("", "muted", file)
        self.preview = QPlainTextEdit(file)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.preview.setAccessibleName(self.tr("Content of the file"))
        for part in (self.name, self.goes, self.read_by):
            column.addWidget(part)
        column.addWidget(self.preview, 1)
        self._right.addWidget(file)
        return self._right

    @property
    def wanted_host(self) -> str:
        """The host that was chosen, now or last time."""
        return str(self.host.currentData() or self._wanted_host)

    @wanted_host.setter
    def wanted_host(self, value: str) -> None:
        self._wanted_host = value

    # --- showing --------------------------------------------------------------------------

    def show_kit(self, made: MadeKit, robots: Path | None) -> None:
        """Show a kit that was made; the host and the file in view stay."""
        from holdback.website import GUIDES

        self._made = made
        if not self.host.count():
            for host, guide in GUIDES.items():
                self.host.addItem(text.sentence(guide.name), host)
            wanted = self.host.findData(self._wanted_host)
            self.host.setCurrentIndex(wanted if wanted >= 0 else self.host.count() - 1)
        if robots is None:
            self.robots.setText(self.tr("Merge my robots.txt…"))
        else:
            words = self.tr("Merged with {file}").replace("{file}", robots.name)
            self.robots.setText(words)
        self.drop_robots.setVisible(robots is not None)
        self._remarks.setText("\n".join(text.sentence(one) for one in made.remarks))
        self._remarks.setVisible(bool(made.remarks))
        self._show_files()

    @Slot()
    def _show_files(self) -> None:
        if self._made is None:
            return
        from holdback.website import Host, files_for

        row = max(self.list.currentRow(), 0)
        self._files = files_for(self._made.kit, Host(self.host.currentData()))
        self.list.clear()
        entries = [(self.tr("What to upload where"), "list")]
        entries += [(file.path, "file") for file in self._files]
        for words, icon in entries:
            item = QListWidgetItem(icons.icon(icon), words)
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(self._files)))

    @Slot(int)
    def _show_row(self, row: int) -> None:
        if row <= 0:
            self._show_guide()
            return
        file = self._files[row - 1]
        self.name.setText(file.path)
        goes = self.tr("Where it goes: {place}").replace("{place}", text.sentence(file.upload))
        self.goes.setText(goes)
        readers = self.tr("Who reads it: {readers}")
        self.read_by.setText(readers.replace("{readers}", text.sentence(file.read_by)))
        self.preview.setPlainText(file.content)
        self._right.setCurrentIndex(1)

    def _show_guide(self) -> None:
        from holdback.website import GUIDES

        self._right.setCurrentIndex(0)
        if self._made is None or self.host.currentData() is None:
            return
        guide = GUIDES[self.host.currentData()]
        steps = "".join(
            f'<li style="margin-bottom:8px">{escape(text.sentence(step))}</li>'
            for step in guide.steps
        )
        promise = self.tr(
            "None of these files stops anybody. They state your reservation in the forms that "
            "programs can read, beside the sentence for people and the tags in your files."
        )
        self.guide.setHtml(
            f"<h3>{escape(text.sentence(guide.name))}: {escape(self._made.site.origin)}</h3>"
            f"<ol>{steps}</ol><p>{escape(promise)}</p>"
        )
