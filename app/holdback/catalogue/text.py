# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text as people compare it: folded for searching, natural order for sorting.

Both are computed once, when a row is written, so that SQLite compares plain bytes: a collation
written in Python would be called two million times to sort a hundred thousand rows.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_DIGITS = re.compile(r"\d+")
_LEADING_SIGNS = re.compile(r"^[^\w]+")
_KEY_LENGTH = 120
# Letters that decomposition leaves whole, written as people type them without the key.
_PLAIN = {
    "ł": "l",
    "đ": "d",
    "ø": "o",
    "ħ": "h",
    "ŧ": "t",
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
}


class _Folding(dict[int, str | int | None]):
    """For ``str.translate``: drops marks, writes plain letters; learns characters as they come."""

    def __missing__(self, code: int) -> str | int | None:
        letter = chr(code)
        plain = _PLAIN.get(letter, letter)
        self[code] = None if unicodedata.combining(letter) else plain
        return self[code]


_FOLDING = _Folding({0: " "})


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Return ``text`` without case, accents and width: ``Ása`` and ``asa`` become equal."""
    if text.isascii():
        return text.lower().replace("\0", " ")
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_FOLDING)
    return plain.lower() if plain.isascii() else plain.casefold().translate(_FOLDING)


@lru_cache(maxsize=8192)
def sort_key(text: str, limit: int = _KEY_LENGTH) -> str:
    """Return what sorting compares: folded, numbers by value, leading signs ignored.

    ``2 Lines`` comes before ``10 Lines``; text without letters or digits comes first.
    Only the first ``limit`` characters count.
    """
    folded = fold(text)
    if not folded[:1].isalnum():
        folded = _LEADING_SIGNS.sub("", folded) or folded
    return _DIGITS.sub(_padded, folded[:limit])


def _padded(match: re.Match[str]) -> str:
    digits = match[0]
    value = digits.lstrip("0") if digits.isascii() else str(int(digits))
    # The number of digits first, so that longer numbers are greater whatever their length.
    return f"{len(value):03d}{value}"
