# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of the window, in the order of the navigation. A new page is one line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from holdback.gui.page import Page, Shell

translate = QCoreApplication.translate
Factory = Callable[[Shell, QWidget], Page]


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page as the navigation shows it.

    Attributes:
        page_id: what other pages and the saved state call it.
        name: says its name in the language of the window.
        icon: the name of its icon.
        make: builds it, when the window is up already.
    """

    page_id: str
    name: Callable[[], str]
    icon: str
    make: Factory


def _catalogue(shell: Shell, parent: QWidget) -> Page:
    from holdback.gui.catalogue_page import CataloguePage

    return CataloguePage(shell, parent)


def _platforms(shell: Shell, parent: QWidget) -> Page:
    from holdback.gui.platforms_page import PlatformsPage

    return PlatformsPage(shell, parent)


def _letters(shell: Shell, parent: QWidget) -> Page:
    from holdback.gui.letters_page import LettersPage

    return LettersPage(shell, parent)


def _diary(shell: Shell, parent: QWidget) -> Page:
    from holdback.gui.diary_page import DiaryPage

    return DiaryPage(shell, parent)


def _website(shell: Shell, parent: QWidget) -> Page:
    from holdback.gui.website_page import WebsitePage

    return WebsitePage(shell, parent)


def _history(shell: Shell, parent: QWidget) -> Page:
    from holdback.gui.history_page import HistoryPage

    return HistoryPage(shell, parent)


def _settings(shell: Shell, parent: QWidget) -> Page:
    from holdback.gui.settings_page import SettingsPage

    return SettingsPage(shell, parent)


PAGES: tuple[PageEntry, ...] = (
    PageEntry("catalogue", lambda: translate("Pages", "Catalogue"), "catalogue", _catalogue),
    PageEntry("platforms", lambda: translate("Pages", "Platforms"), "platforms", _platforms),
    PageEntry("letters", lambda: translate("Pages", "Letters"), "letters", _letters),
    PageEntry("diary", lambda: translate("Pages", "Diary"), "diary", _diary),
    PageEntry("website", lambda: translate("Pages", "Website"), "website", _website),
    PageEntry("history", lambda: translate("Pages", "History"), "history", _history),
    PageEntry("settings", lambda: translate("Pages", "Settings"), "settings", _settings),
)
