# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a word means, where the pointer rests on it and for those who hear the window read."""

from __future__ import annotations

import functools
import html

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from holdback.gui.handbook.chapters import Handbook


@functools.cache
def handbook_in(language: str) -> Handbook:
    """Return the handbook of a language, read from disk once."""
    return Handbook.load(language)


def meaning(term: str, language: str = "") -> str:
    """Return what a term of the glossary means, in the window's language unless one is named.

    Raises:
        KeyError: the glossary has no such term.
    """
    code = language or QLocale().name().partition("_")[0]
    return handbook_in(code).terms[term].meaning.replace("*", "")


def explain(widget: QWidget, term: str) -> None:
    """Give a widget the meaning of its word, to be seen on hovering and read by screen readers."""
    words = meaning(term)
    widget.setToolTip(f"<p>{html.escape(words)}</p>")  # rich text wraps, plain text would not
    widget.setAccessibleDescription(words)
