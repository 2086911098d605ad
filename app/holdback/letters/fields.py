# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the sender's answers stand in a letter, to the character.

An answer goes through its template between two marks that no text can hold (``values.clean``
takes noncharacters out of whatever people and files say). The marks are read off the rendered
text and taken out of it: a short answer such as *on* is known where it was put in, and not
wherever the language has that word.
"""

from __future__ import annotations

import re

BEGIN = "\ufdd0"
END = "\ufdd1"

Spans = tuple[tuple[int, int], ...]
"""Beginnings and ends of answers in one text, in order, not overlapping."""


def marked(answer: str) -> str:
    """Return an answer between marks; the empty one stays empty."""
    return f"{BEGIN}{answer}{END}" if answer else ""


def without_marks(text: str) -> str:
    """Return ``text`` without marks."""
    return text.replace(BEGIN, "").replace(END, "")


def squeezed(text: str) -> str:
    """Return ``text`` with single spaces, its marks still in it."""
    return re.sub(r"\s+", " ", text).strip()


def read_marks(text: str) -> tuple[str, Spans]:
    """Return ``text`` without its marks, and where the answers stand in it."""
    plain: list[str] = []
    spans: list[tuple[int, int]] = []
    length, begun = 0, -1
    for part in re.split(f"([{BEGIN}{END}])", text):
        if part == BEGIN:
            begun = length
        elif part == END:
            spans.append((begun, length))
        else:
            plain.append(part)
            length += len(part)
    return "".join(plain), tuple(spans)


def shifted(spans: Spans, by: int, length: int) -> Spans:
    """Return ``spans`` moved ``by`` characters and cut to a text of ``length``."""
    moved = ((start + by, min(end + by, length)) for start, end in spans)
    return tuple((start, end) for start, end in moved if start < end)
