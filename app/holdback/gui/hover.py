# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What words mean where the pointer rests on them, on every page and without its help.

Qt hands a tooltip's event on to the parent of whoever has no tooltip, so in the end the window
gets it, and looks the words that are shown there up in the glossary.
"""

from __future__ import annotations

import functools
import html
import re

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGroupBox,
    QHeaderView,
    QLabel,
    QTabBar,
    QToolTip,
    QWidget,
)

from holdback.gui.handbook.hints import handbook_in

_MOST_TERMS = 4
_ONLY_ALONE = frozenset({"search"})
"""Keys of words that mean our term only where nothing else is said."""


@functools.cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    made = []
    for key, term in handbook_in(language).terms.items():
        word = re.escape(term.name)
        whole = rf"^\W*{word}\W*$" if key in _ONLY_ALONE else rf"\b{word}\w{{0,2}}\b"
        made.append((key, re.compile(whole, re.IGNORECASE)))
    # The longer name first: "generative AI training" is not to be explained as "AI training".
    return tuple(sorted(made, key=lambda one: -len(one[1].pattern)))


def terms_in(words: str, language: str = "") -> tuple[str, ...]:
    """Return the keys of the glossary's terms that stand in ``words``, in their order there."""
    code = language or QLocale().name().partition("_")[0]
    found: dict[str, int] = {}
    left = words
    for key, pattern in _patterns(code):
        match = pattern.search(left)
        if match is not None:
            found[key] = match.start()
            left = left[: match.start()] + " " * len(match[0]) + left[match.end() :]
    return tuple(sorted(found, key=lambda key: found[key]))


def explained(words: str, language: str = "") -> str:
    """Return the meaning of each term in ``words`` as rich text; empty if there is none."""
    code = language or QLocale().name().partition("_")[0]
    terms = handbook_in(code).terms
    return "".join(
        f"<p><b>{html.escape(terms[key].name)}</b>: "
        f"{html.escape(terms[key].meaning.replace('*', ''))}</p>"
        for key in terms_in(words, code)[:_MOST_TERMS]
    )


def words_at(widget: QWidget, place: QPoint) -> str:
    """Return the words that a widget shows where the pointer rests."""
    if isinstance(widget, QLabel):
        return re.sub(r"<[^>]+>", " ", widget.text())
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&", "")
    if isinstance(widget, QGroupBox):
        return widget.title().replace("&", "")
    if isinstance(widget, QTabBar):
        return widget.tabText(max(widget.tabAt(place), 0)).replace("&", "")
    header = widget.parentWidget()
    if isinstance(header, QHeaderView) and header.model() is not None:
        section = header.logicalIndexAt(place)
        return str(header.model().headerData(section, header.orientation()) or "")
    return ""


class TermHints(QObject):
    """Answers for every widget of a window that has no tooltip of its own."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            child = self._window.childAt(event.pos())
            if child is not None:
                words = explained(words_at(child, child.mapFrom(self._window, event.pos())))
                if words:
                    QToolTip.showText(event.globalPos(), words, child)
                    return True
        return super().eventFilter(watched, event)
