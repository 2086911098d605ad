# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text for matching: lower case, plain quotes, dashes and blanks, NFKC; with the way back."""

from __future__ import annotations

import unicodedata
from array import array
from dataclasses import dataclass

_ONE_TO_ONE = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f", " "),
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u00b4`", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        **dict.fromkeys("\u2028\u2029\t\f\v\x85", " "),
    }
)
_DROPPED = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))


@dataclass(frozen=True, slots=True)
class NormalText:
    """``text`` for matching; ``origin`` gives each character's place, ``None`` if unchanged."""

    text: str
    origin: array[int] | None

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Return where ``text[start:end]`` stands in the readable text."""
        if self.origin is None or start >= end:
            return start, end
        return self.origin[start], self.origin[end - 1] + 1


def normalise(text: str) -> NormalText:
    """Return ``text`` made ready for matching, character by character where lengths differ."""
    plain = text.translate(_ONE_TO_ONE).lower()
    if len(plain) == len(text) and not _needs_care(plain):
        return NormalText(plain, None)
    pieces: list[str] = []
    origin = array("L")
    for at, character in enumerate(text):
        if ord(character) in _DROPPED:
            continue
        piece = character.translate(_ONE_TO_ONE)
        if not piece.isascii():
            piece = unicodedata.normalize("NFKC", piece).translate(_ONE_TO_ONE)
        piece = piece.lower()
        pieces.append(piece)
        origin.extend([at] * len(piece))
    return NormalText("".join(pieces), origin)


def _needs_care(plain: str) -> bool:
    if plain.isascii():
        return False
    if plain.translate(_DROPPED) != plain:
        return True
    return not unicodedata.is_normalized("NFKC", plain)


def key(sentence: str) -> str:
    """Return what two sentences that differ in layout only have in common."""
    return " ".join(unicodedata.normalize("NFKC", sentence).translate(_ONE_TO_ONE).split())
