# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses in labels: shown short, opened in the user's browser on their click."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from holdback.gui.theme import set_role
from holdback.platforms import is_https_address


def link(address: str) -> str:
    """Return a link for rich text: the address without its scheme, shortened in the middle."""
    shown = address.removeprefix("https://").rstrip("/")
    if len(shown) > 60:
        shown = f"{shown[:42]}…{shown[-16:]}"
    return f'<a href="{escape(address, quote=True)}">{escape(shown)}</a>'


def rich(words: str) -> QLabel:
    """Return a small label whose links open in the user's browser."""
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextBrowserInteraction
        | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
    made.linkActivated.connect(open_address)
    set_role(made, "small")
    return made


def open_address(address: str) -> None:
    """Hand an address to the user's browser; only https, only on their click."""
    if is_https_address(address):
        QDesktopServices.openUrl(QUrl(address))
