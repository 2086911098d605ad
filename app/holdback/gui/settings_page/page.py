# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from holdback.gui.page import Page, Shell


class SettingsPage(Page):
    """What the user can set."""

    page_id = "settings"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, self.tr("Settings"), parent)
        self.body.addStretch(1)
