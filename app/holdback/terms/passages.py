# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds a quote in a text again, whatever layout and typography did to either of them."""

from __future__ import annotations

from holdback.terms.documents import Document
from holdback.terms.normal import normalise

_MARKUP = "*\\"


def flat(text: str) -> str:
    """Return text without case, markup, typography and layout: what its words are."""
    return " ".join(normalise(text).text.translate({ord(sign): None for sign in _MARKUP}).split())


class Passages:
    """The places of quotes in one document."""

    def __init__(self, document: Document) -> None:
        plain = normalise(document.text)
        letters: list[str] = []
        origin: list[int] = []
        for place, letter in enumerate(plain.text):
            if letter in _MARKUP:
                continue
            is_blank = letter.isspace()
            if is_blank and (not letters or letters[-1] == " "):
                continue
            letters.append(" " if is_blank else letter)
            origin.append(place)
        self._plain = plain
        self._words = "".join(letters)
        self._origin = origin

    def find(self, quote: str) -> tuple[int, int] | None:
        """Return where in the document's text the quote stands; ``None`` if it does not."""
        wanted = flat(quote)
        start = self._words.find(wanted) if wanted else -1
        if start < 0:
            return None
        last = self._origin[start + len(wanted) - 1]
        return self._plain.back(self._origin[start], last + 1)
