# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Soft hyphens by each language's patterns (those of LibreOffice, through Pyphen)."""

from __future__ import annotations

import re
from functools import lru_cache

import pyphen

SOFT_HYPHEN = "\u00ad"
# Shorter words are not worth a hyphen; fewer than three letters look lost on a line.
_SHORTEST_WORD = 8
_LEAST_LETTERS = 3
_WORD = re.compile(rf"(?<![\w@.:/\-])[^\W\d_]{{{_SHORTEST_WORD},}}(?![\w@:/])")


def hyphenated(text: str, patterns: str) -> str:
    """Return ``text`` with soft hyphens in its long words.

    Words with digits, capitals inside, or a place in an address are left alone. ``patterns`` is
    a name such as ``de_DE``; an empty or unknown one leaves the text as it is.
    """
    dictionary = _dictionary(patterns)
    if dictionary is None:
        return text

    def broken(match: re.Match[str]) -> str:
        word = match[0]
        return word if word[1:] != word[1:].lower() else dictionary.inserted(word, SOFT_HYPHEN)

    return _WORD.sub(broken, text)


@lru_cache(maxsize=16)
def _dictionary(patterns: str) -> pyphen.Pyphen | None:
    name = pyphen.language_fallback(patterns) if patterns else None
    return pyphen.Pyphen(lang=name, left=_LEAST_LETTERS, right=_LEAST_LETTERS) if name else None
