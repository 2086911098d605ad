# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Help menu: the handbook at the chapter of the page in view, the glossary, explanations."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from holdback.gui import icons
from holdback.gui.actions import Menu
from holdback.gui.handbook import HandbookWindow
from holdback.gui.handbook.chapters import GLOSSARY
from holdback.gui.handbook.hints import handbook_in
from holdback.gui.page import Shell
from holdback.gui.widgets import name_field_buttons


class Help(QObject):
    """Opens the handbook, which is read from disk when first asked for."""

    def __init__(
        self,
        shell: Shell,
        page_in_view: Callable[[], str],
        explain: Callable[[], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._shell = shell
        self._page_in_view = page_in_view
        self._window = window
        self._opened: HandbookWindow | None = None
        add = shell.actions.add
        add("help.handbook", self.tr("&Handbook"), self.open_for_page, menu=Menu.HELP, group=1,
            shortcut="F1", icon=icons.icon("help"),
            hint=self.tr("Open the chapter about this page"))  # fmt: skip
        add("help.glossary", self.tr("What &words mean"), self.open_glossary, menu=Menu.HELP,
            group=1, icon=icons.icon("text"), keywords=self.tr("glossary terms"))  # fmt: skip
        self._explain = add("help.explain", "", explain, menu=Menu.HELP, group=2,
            shortcut="Shift+F1", icon=icons.icon("eye"),
            keywords=self.tr("what does it mean why"))  # fmt: skip
        self.show_explainable("")

    @property
    def handbook_window(self) -> HandbookWindow:
        """The handbook, open or not."""
        if self._opened is None:
            book = handbook_in(self._shell.languages.current)
            self._opened = HandbookWindow(book, self._shell.theme, self._window)
            name_field_buttons(self._opened)
        return self._opened

    def show_explainable(self, words: str) -> None:
        """Name what the page in view can explain; empty: it explains nothing."""
        self._explain.setText(words or self.tr("E&xplain what is selected"))
        self._explain.setEnabled(bool(words))

    @Slot()
    def open_for_page(self) -> None:
        """Open the chapter that explains the page in view."""
        book = handbook_in(self._shell.languages.current)
        self.handbook_window.open_at(book.chapter_for_page(self._page_in_view()))

    @Slot()
    def open_glossary(self) -> None:
        """Open the list of terms."""
        self.handbook_window.open_at(GLOSSARY)
