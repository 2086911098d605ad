# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue page's further views, each built when it is first asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from holdback.gui import icons
from holdback.gui.actions import Menu
from holdback.gui.message_bar import Choice, Kind

if TYPE_CHECKING:
    from holdback.gui.catalogue_page.editor import EditorView
    from holdback.gui.catalogue_page.page import CataloguePage
    from holdback.protect import BatchResult


class Extras(QObject):
    """Registers the actions that open the views, and brings back what came of them."""

    def __init__(self, page: CataloguePage) -> None:
        super().__init__(page)
        self._page = page
        self._editor: EditorView | None = None
        self._paths: tuple[Path, ...] = ()
        self.edit = page.shell.actions.add(
            "catalogue.edit",
            self.tr("&Edit rights data…"),
            self._open_editor,
            menu=Menu.CATALOGUE,
            shortcut="F2",
            icon=icons.icon("write"),
            keywords=self.tr("isrc iswc upc title artist label copyright fields tags"),
        )

    @property
    def selection_actions(self) -> list[QAction]:
        """What acts on the selected tracks."""
        return [self.edit]

    def set_browsing(self, is_browsing: bool) -> None:
        """Offer what needs the table only while it is in view."""
        for action in self.selection_actions:
            action.setEnabled(is_browsing)

    # --- the editor -----------------------------------------------------------------------

    @property
    def editor(self) -> EditorView:
        """The rights editor."""
        if self._editor is None:
            from holdback.gui.catalogue_page.editor import EditorView

            self._editor = EditorView(self._page.shell, self._page)
            self._editor.left.connect(self._leave_editor)
            self._editor.finished.connect(self._on_written)
            self._editor.failed.connect(self._page.messages.show_error)
        return self._editor

    @Slot()
    def _open_editor(self) -> None:
        if self.editor.is_writing:
            self._page.show_view(self.editor)
        else:
            self._page.with_paths(self.edit_paths)

    @Slot(object)
    def edit_paths(self, paths: tuple[Path, ...]) -> None:
        """Edit these files; changes to others that are not written yet are asked about."""
        if self.editor.has_changes and paths == self._paths:
            self._show_editor()
        elif self.editor.has_changes:
            self._page.messages.show_message(
                Kind.WARNING,
                self.tr("Changes to other tracks are not written yet."),
                Choice(self.tr("Go on with them"), self._show_editor),
                Choice(self.tr("Forget them"), lambda: self._begin(paths)),
                key="editor",
            )
        else:
            self._begin(paths)

    def _begin(self, paths: tuple[Path, ...]) -> None:
        self._paths = paths
        self.editor.open_for(paths)
        self._show_editor()

    @Slot()
    def _show_editor(self) -> None:
        self._page.messages.remove("editor")
        self._show(self.editor, self.tr("Edit rights data"))

    @Slot()
    def _leave_editor(self) -> None:
        self._page.show_catalogue()
        if self.editor.has_changes and not self.editor.is_writing:
            self._page.messages.show_message(
                Kind.INFO,
                self.tr("Your changes are kept, but not written yet."),
                Choice(self.tr("Go on editing"), self._show_editor),
                key="editor",
            )

    @Slot(object, str)
    def _on_written(self, result: BatchResult, words: str) -> None:
        is_whole = self._page.proof.tell_result(words, result)
        if is_whole:
            self._page.show_catalogue()

    def _show(self, view: QWidget, heading: str) -> None:
        self._page.show_view(view)
        self._page.heading.setText(heading)
