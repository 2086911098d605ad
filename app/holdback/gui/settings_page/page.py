# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings page: profiles, and how the window looks and speaks."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from holdback import __version__
from holdback.gui import icons
from holdback.gui.actions import Menu
from holdback.gui.page import Page, Shell
from holdback.gui.settings_page.check_tab import CheckTab
from holdback.gui.settings_page.profiles_tab import ProfilesTab
from holdback.gui.settings_page.signing_tab import SigningTab
from holdback.gui.theme import GRID, label
from holdback.support.resources import resource

_FIELD_WIDTH = 40 * GRID
_TABS = ("profiles", "signing", "window", "data", "check", "about")


class SettingsPage(Page):
    """What the user can set."""

    page_id = "settings"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, self.tr("Settings"), parent)
        self.profiles = ProfilesTab(shell, self.messages, self)
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("Settings"))
        self.tabs.addTab(self.profiles, self.tr("Profiles"))
        self.signing = SigningTab(shell, self.messages, self)
        self.tabs.addTab(self.signing, self.tr("Signing"))
        self.tabs.addTab(self._build_window_tab(), self.tr("Language and appearance"))
        self.tabs.addTab(self._build_data_tab(), self.tr("Your data"))
        self.check = CheckTab(shell, self.messages, self)
        self.tabs.addTab(self.check, self.tr("Check"))
        self.tabs.addTab(self._build_about_tab(), self.tr("About"))
        self.body.addWidget(self.tabs, 1)
        shell.actions.add(
            "settings.data_folder",
            self.tr("Open the data folder"),
            self._open_data_folder,
            icon=icons.icon("folder"),
            keywords=self.tr("log records backup"),
        )
        shell.actions.add(
            "settings.check",
            self.tr("&Check this installation"),
            self._open_check,
            menu=Menu.HELP,
            group=8,
            icon=icons.icon("check"),
            keywords=self.tr("doctor problem log crash report"),
        )
        shell.actions.add(
            "settings.signing",
            self.tr("Your signing identity"),
            self._open_signing,
            icon=icons.icon("seal-valid"),
            keywords=self.tr("seal sign certificate key c2pa trust"),
        )

    def _build_window_tab(self) -> QWidget:
        tab = QWidget(self)
        form = QFormLayout(tab)
        form.setContentsMargins(0, 2 * GRID, 0, 0)
        form.setVerticalSpacing(2 * GRID)
        form.setHorizontalSpacing(3 * GRID)
        settings = self.shell.settings.value
        self.language = QComboBox(tab)
        self.language.setFixedWidth(_FIELD_WIDTH)
        self.language.addItem(self.tr("As the system"), "")
        for code in self.shell.languages.available:
            self.language.addItem(self.shell.languages.name(code), code)
        self.language.setCurrentIndex(max(self.language.findData(settings.language), 0))
        self.language.activated.connect(self._on_language)
        self.appearance = QComboBox(tab)
        self.appearance.setFixedWidth(_FIELD_WIDTH)
        for value, word in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            self.appearance.addItem(word, value)
        self.appearance.setCurrentIndex(self.appearance.findData(settings.appearance))
        self.appearance.activated.connect(self._on_appearance)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(self.tr("&Appearance"), self.appearance)
        return tab

    def _build_data_tab(self) -> QWidget:
        tab = QWidget(self)
        column = QVBoxLayout(tab)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(
            label(
                self.tr(
                    "Everything Holdback keeps lies in one folder on this computer: your profiles, "
                    "the ledger of every write (needed to undo), letters, and an index of your "
                    "files that can be rebuilt at any time. Nothing is sent anywhere unless you "
                    "ask for it."
                ),
                "",
                tab,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.data_folder = QLineEdit(str(self.shell.services.data_folder.root), tab)
        self.data_folder.setReadOnly(True)
        self.data_folder.setAccessibleName(self.tr("Data folder"))
        open_folder = QPushButton(self.tr("Open folder"), tab)
        open_folder.setIcon(icons.icon("folder"))
        open_folder.clicked.connect(self._open_data_folder)
        row.addWidget(self.data_folder, 1)
        row.addWidget(open_folder)
        column.addLayout(row)
        column.addWidget(
            label(
                self.tr("To keep it elsewhere, start Holdback with --data-dir and a folder."),
                "small",
                tab,
            )
        )
        column.addStretch(1)
        return tab

    def _build_about_tab(self) -> QWidget:
        tab = QWidget(self)
        column = QVBoxLayout(tab)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        column.setSpacing(2 * GRID)
        version = self.tr("Holdback {version}").replace("{version}", __version__)
        column.addWidget(label(version, "heading", tab))
        for words in (
            self.tr(
                "Holdback states your reservation where machines and people can read it: in your "
                "files, towards platforms, in letters. It cannot block copying, and it is not "
                "legal advice."
            ),
            self.tr(
                "Free software under the GNU General Public License, version 3 or later. It uses "
                "Qt and PySide6 (LGPL-3.0), mutagen (GPL-2.0-or-later) and others; their licences "
                "come with the program."
            ),
        ):
            line = label(words, "", tab)
            line.setMaximumWidth(80 * GRID)
            column.addWidget(line)
        licences = QPushButton(self.tr("Show the licences"), tab)
        licences.setIcon(icons.icon("document"))
        licences.clicked.connect(self._open_licences)
        row = QHBoxLayout()
        row.addWidget(licences)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return tab

    @Slot()
    def _open_check(self) -> None:
        self.shell.navigator.open("settings", "check")

    @Slot()
    def _open_signing(self) -> None:
        self.shell.navigator.open("settings", "signing")

    @Slot()
    def _open_licences(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(resource("licences"))))

    @Slot()
    def _on_language(self) -> None:
        self.shell.settings.update(language=self.language.currentData())

    @Slot()
    def _on_appearance(self) -> None:
        self.shell.settings.update(appearance=self.appearance.currentData())

    @Slot()
    def _open_data_folder(self) -> None:
        root = self.shell.services.data_folder.root
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(root)))

    def activated(self) -> None:
        """Look again who seals: it may have been changed elsewhere."""
        self.signing.refresh()

    def open_payload(self, payload: object) -> None:
        """Show a tab by name: one of ``_TABS``."""
        if payload in _TABS:
            self.tabs.setCurrentIndex(_TABS.index(str(payload)))

    def save_state(self) -> dict[str, object]:
        """Return the tab in view."""
        return {"tab": self.tabs.currentIndex()}

    def restore_state(self, state: dict[str, object]) -> None:
        """Show the tab that was in view."""
        tab = str(state.get("tab", "0"))
        self.tabs.setCurrentIndex(int(tab) if tab.isdigit() else 0)
