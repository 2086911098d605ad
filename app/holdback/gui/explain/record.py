# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an explanation is made of."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale

_MOST_LETTERS = 240


@dataclass(frozen=True, slots=True)
class Explanation:
    """A heading, paragraphs in the user's language, and the chapter that says more.

    ``links`` are addresses that the paragraphs rest on.
    """

    heading: str
    paragraphs: tuple[str, ...]
    chapter: str
    links: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All of it as plain text, to be copied."""
        return "\n\n".join((self.heading, *self.paragraphs, *self.links))


def quoted(words: str) -> str:
    """Return words of others in the locale's quotation marks, cut where they are long."""
    one_line = " ".join(words.split())
    if len(one_line) > _MOST_LETTERS:
        one_line = one_line[: _MOST_LETTERS - 1].rstrip() + "…"
    return QLocale().quoteString(one_line)


def listed(words: list[str]) -> str:
    """Return words as an enumeration of the locale: "a, b and c"."""
    return QLocale().createSeparatedList(words)
