# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from holdback.gui.empty_state import EmptyState
from holdback.gui.page import Page, Shell


class CataloguePage(Page):
    """The user's files."""

    page_id = "catalogue"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, self.tr("Catalogue"), parent)
        empty = EmptyState(
            "catalogue",
            self.tr("Your catalogue is empty"),
            self.tr("Drop a folder of music here. Holdback reads the files and changes nothing."),
            parent=self,
        )
        self.body.addWidget(empty)
