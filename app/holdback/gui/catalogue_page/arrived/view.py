# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that arrived, one press from protection; and the folders with their profiles."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.full_page import FullPage
from holdback.gui.page import Shell
from holdback.gui.theme import GRID, label, set_role

if TYPE_CHECKING:
    from holdback.catalogue.folders import FolderBook, FolderRule
    from holdback.gui.catalogue_page.arrived.watcher import Watcher

_DATA = int(Qt.ItemDataRole.UserRole)


class ArrivedView(FullPage):
    """The list of arrived files above, the folders below.

    Signals:
        by_hand: these files are to be protected in the preview, where one can decide.
    """

    by_hand = Signal(object)

    def __init__(self, shell: Shell, watcher: Watcher, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.back.setText(self.tr("Back to the catalogue"))
        self._shell = shell
        self._watcher = watcher
        self._album = ""
        self._album_folder: Path | None = None
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self._build_files())
        splitter.addWidget(self._build_folders())
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([300, 300])
        self.column.addWidget(splitter, 1)
        watcher.changed.connect(self.show_book)
        watcher.protected.connect(self._show_again)
        shell.profiles.changed.connect(self._show_again)
        self._show_again()

    def _build_files(self) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, GRID)
        column.setSpacing(GRID)
        self._words = label("", "muted", side)
        column.addWidget(self._words)
        self.files = self._tree(
            self.tr("Files that arrived"),
            (self.tr("File"), self.tr("Profile"), self.tr("Remark"), self.tr("Folder")),
            (34, 20, 40),
            side,
        )
        self.files.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.files.itemSelectionChanged.connect(self._show_buttons)
        column.addWidget(self.files, 1)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch(1)
        self.dismiss = QPushButton(self.tr("Leave them as they are"), side)
        self.dismiss.clicked.connect(self._dismiss)
        self.decide = QPushButton(self.tr("Decide in the preview…"), side)
        self.decide.clicked.connect(self._decide)
        self.protect = QPushButton(icons.icon_on_accent("protect"), "", side)
        set_role(self.protect, "primary")
        self.protect.clicked.connect(self._protect)
        for button in (self.dismiss, self.decide, self.protect):
            row.addWidget(button)
        column.addLayout(row)
        return side

    def _build_folders(self) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(label(self.tr("Folders and albums"), "heading", side))
        column.addWidget(
            label(
                self.tr(
                    "A folder or an album can belong to a profile. In a watched folder Holdback "
                    "notices new exports when they are finished. Nothing is watched unless you "
                    "say so here."
                ),
                "muted",
                side,
            )
        )
        self.folders = self._tree(
            self.tr("Folders and albums with their profiles"),
            (
                self.tr("Folder or album"),
                self.tr("Profile"),
                self.tr("New files"),
                self.tr("Watched"),
            ),
            (52, 26, 22),
            side,
        )
        column.addWidget(self.folders, 1)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.add_folder = QPushButton(icons.icon("add-folder"), self.tr("Add folder…"), side)
        self.add_folder.clicked.connect(self._ask_folder)
        self.add_album = QPushButton(icons.icon("plus"), self.tr("Add the album"), side)
        self.add_album.clicked.connect(self._add_album)
        self.remove = QPushButton(icons.icon("minus"), self.tr("Forget the rule"), side)
        self.remove.clicked.connect(self._remove)
        self.folders.itemSelectionChanged.connect(self._show_buttons)
        for button in (self.add_folder, self.add_album, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return side

    def _tree(
        self, name: str, heads: tuple[str, ...], widths: tuple[int, ...], parent: QWidget
    ) -> QTreeWidget:
        tree = QTreeWidget(parent)
        tree.setAccessibleName(name)
        tree.setHeaderLabels(list(heads))
        tree.setRootIsDecorated(False)
        tree.header().setStretchLastSection(True)
        for number, width in enumerate(widths):
            tree.setColumnWidth(number, width * GRID)
        return tree

    # --- showing --------------------------------------------------------------------------

    def open_for(self, album: str, folder: Path | None) -> None:
        """Show the lists; ``album`` below ``folder`` is what can be added by one press."""
        self._album, self._album_folder = album, folder
        words = self.tr("Add the album “{album}”").replace("{album}", album[:40])
        self.add_album.setText(words if album else self.tr("Add the album"))
        self.add_album.setEnabled(bool(album) and folder is not None)
        self._show_again()

    @Slot()
    def _show_again(self) -> None:
        if self._watcher.book is not None:
            self.show_book(self._watcher.book)

    @Slot(object)
    def show_book(self, book: FolderBook) -> None:
        """Show the arrived files and the rules."""
        self.heading.setText(self.tr("%n file(s) arrived", "", len(book.arrived)))
        if book.arrived:
            words = self.tr("New in your watched folders. Each is protected as its folder says.")
        elif book.watched:
            words = self.tr("Nothing new in your watched folders.")
        else:
            words = self.tr("No folder is watched.")
        self._words.setText(words)
        self.files.clear()
        self.files.addTopLevelItems([self._file_item(book, path) for path in book.arrived])
        self.folders.clear()
        for rule in book.rules:
            self._add_rule(rule)
        self._show_buttons()

    def _file_item(self, book: FolderBook, path: Path) -> QTreeWidgetItem:
        rule = book.rule_for(path)
        reason = self._watcher.reasons.get(path)
        remark = text.sentence(reason) if reason is not None else ""
        who = self._profile_name(rule.profile if rule else "")
        item = QTreeWidgetItem([path.name, who, remark, str(path.parent)])
        if reason is not None:
            item.setIcon(2, icons.icon("warning"))
        item.setToolTip(2, remark)
        item.setToolTip(0, str(path))
        item.setData(0, _DATA, path)
        return item

    def _profile_name(self, key: str) -> str:
        if not key:
            current = self._shell.profiles.current
            return current.name if current else self.tr("(no profile)")
        found = (e.profile for e in self._shell.profiles.usable if e.key == key)
        return next((p.name for p in found if p is not None), self.tr("(no profile)"))

    def _add_rule(self, rule: FolderRule) -> None:
        name = str(rule.folder)
        if rule.album:
            name = self.tr("Album “{album}”").replace("{album}", rule.album)
        item = QTreeWidgetItem([name, "", "", ""])
        item.setIcon(0, icons.icon("list" if rule.album else "folder"))
        item.setToolTip(0, str(rule.folder))
        item.setSizeHint(0, QSize(0, 5 * GRID))
        item.setData(0, _DATA, rule)
        self.folders.addTopLevelItem(item)
        self.folders.setItemWidget(item, 1, self._profile_box(rule, name))
        if not rule.album:
            self.folders.setItemWidget(item, 2, self._arriving_box(rule, name))
            self.folders.setItemWidget(item, 3, self._watch_box(rule, name))

    def _profile_box(self, rule: FolderRule, name: str) -> QComboBox:
        box = QComboBox(self.folders)
        box.addItem(self.tr("The one in use"), "")
        for entry in self._shell.profiles.usable:
            if entry.profile is not None:
                box.addItem(entry.profile.name, entry.key)
        box.setCurrentIndex(max(box.findData(rule.profile), 0))
        box.setAccessibleName(self.tr("Profile of {folder}").replace("{folder}", name))
        box.activated.connect(
            lambda index: self._watcher.put(replace(rule, profile=box.itemData(index)))
        )
        return box

    def _arriving_box(self, rule: FolderRule, name: str) -> QComboBox:
        from holdback.catalogue.folders import Arriving

        box = QComboBox(self.folders)
        for what, words in (
            (Arriving.ASK, self.tr("wait here")),
            (Arriving.PROTECT, self.tr("are protected")),
            (Arriving.IGNORE, self.tr("are left alone")),
        ):
            box.addItem(words, what)
        box.setCurrentIndex(max(box.findData(rule.arriving), 0))
        box.setAccessibleName(self.tr("New files in {folder}").replace("{folder}", name))
        box.activated.connect(
            lambda index: self._watcher.put(replace(rule, arriving=Arriving(box.itemData(index))))
        )
        return box

    def _watch_box(self, rule: FolderRule, name: str) -> QCheckBox:
        box = QCheckBox(self.folders)
        box.setChecked(rule.is_watched)
        box.setAccessibleName(self.tr("Watch {folder}").replace("{folder}", name))
        box.clicked.connect(lambda on: self._watcher.put(replace(rule, is_watched=on)))
        return box

    @Slot()
    def _show_buttons(self) -> None:
        paths = self._chosen()
        self.protect.setText(self.tr("Protect %n file(s)", "", len(paths)))
        self.protect.setAccessibleName(self.protect.text())
        for button in (self.dismiss, self.decide, self.protect):
            button.setEnabled(bool(paths))
        self.remove.setEnabled(self.folders.currentItem() is not None)

    def _chosen(self) -> tuple[Path, ...]:
        chosen = self.files.selectedItems()
        if not chosen:
            everything = map(self.files.topLevelItem, range(self.files.topLevelItemCount()))
            chosen = [item for item in everything if item is not None]
        return tuple(item.data(0, _DATA) for item in chosen)

    # --- acting ---------------------------------------------------------------------------

    @Slot()
    def _protect(self) -> None:
        self.protect.setEnabled(False)
        self._watcher.protect(self._chosen())

    @Slot()
    def _dismiss(self) -> None:
        self._watcher.dismiss(self._chosen())

    @Slot()
    def _decide(self) -> None:
        self.by_hand.emit(self._chosen())

    @Slot()
    def _ask_folder(self) -> None:
        words = self.tr("Choose a folder")
        folder = QFileDialog.getExistingDirectory(self, words)
        if folder:
            self.add(Path(folder))

    def add(self, folder: Path) -> None:
        """Make a rule for a folder; nothing is watched yet."""
        from holdback.catalogue.folders import FolderRule

        self._watcher.put(FolderRule(folder.absolute()))

    @Slot()
    def _add_album(self) -> None:
        from holdback.catalogue.folders import FolderRule

        if self._album and self._album_folder is not None:
            self._watcher.put(FolderRule(self._album_folder, album=self._album))

    @Slot()
    def _remove(self) -> None:
        item = self.folders.currentItem()
        if item is not None:
            self._watcher.remove(item.data(0, _DATA))
