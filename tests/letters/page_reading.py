# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands where on the pages of a PDF, as poppler reads it, in millimetres."""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

_MM = 25.4 / 72
_SAME_LINE_MM = 1.0
_NEXT_COLUMN_MM = 8.0
NEAR_MM = 1.0
"""How far a line may stand from its golden place: another poppler measures a little otherwise."""


@dataclass(frozen=True)
class Line:
    """Words beside each other: the box around them, and the page (from 1)."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str

    def __str__(self) -> str:
        return f"{self.page} {self.left:.1f} {self.top:.1f} {self.text}"


@dataclass(frozen=True)
class Reading:
    """The pages' sizes and the lines on them, from the top."""

    sizes: tuple[tuple[float, float], ...]
    lines: tuple[Line, ...]

    def golden(self) -> str:
        """Return what is kept in the tree: a line of sizes, then each line's place and words."""
        sizes = " ".join(f"{width:.1f}x{height:.1f}" for width, height in self.sizes)
        return "\n".join([sizes, *map(str, self.lines)]) + "\n"


def read_pages(pdf: Path) -> Reading:
    """Read a PDF with ``pdftotext -bbox``."""
    done = subprocess.run(
        ["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, check=True, timeout=60
    )
    sizes: list[tuple[float, float]] = []
    lines: list[Line] = []
    # Poppler escapes words, not the title; the pages alone are well-formed.
    text = done.stdout.decode("utf-8")
    body = text[text.index("<doc>") : text.index("</doc>") + len("</doc>")]
    for number, page in enumerate(ET.fromstring(body).iter("page"), start=1):
        sizes.append((float(page.attrib["width"]) * _MM, float(page.attrib["height"]) * _MM))
        words = [_word(number, word) for word in page.iter("word")]
        lines += _lines(sorted(words, key=lambda word: (word.top, word.left)))
    return Reading(tuple(sizes), tuple(lines))


def _word(page: int, word: ET.Element) -> Line:
    box = [float(word.attrib[key]) * _MM for key in ("xMin", "yMin", "xMax", "yMax")]
    return Line(page, *box, text=word.text or "")


def _lines(words: list[Line]) -> list[Line]:
    rows: list[list[Line]] = []
    for word in words:
        if rows and word.top - rows[-1][0].top < _SAME_LINE_MM:
            rows[-1].append(word)
        else:
            rows.append([word])
    found: list[Line] = []
    for row in rows:
        begun: list[Line] = []
        for word in sorted(row, key=lambda one: one.left):
            if begun and word.left - begun[-1].right > _NEXT_COLUMN_MM:
                found.append(_joined(begun))
                begun = []
            begun.append(word)
        found.append(_joined(begun))
    return found


def _joined(words: list[Line]) -> Line:
    return Line(
        words[0].page,
        words[0].left,
        min(word.top for word in words),
        max(word.right for word in words),
        max(word.bottom for word in words),
        " ".join(word.text for word in words),
    )


def differences(golden: str, found: str) -> list[str]:
    """Say where pages differ from the golden ones: in words, or by more than ``NEAR_MM``."""
    before, now = golden.splitlines(), found.splitlines()
    told = [f"pages: {before[0]} -> {now[0]}"] if before[0] != now[0] else []
    if len(before) != len(now):
        told.append(f"lines: {len(before) - 1} -> {len(now) - 1}")
    for old, new in zip(before[1:], now[1:], strict=False):
        page, left, top, text = old.split(" ", 3)
        page_now, left_now, top_now, text_now = new.split(" ", 3)
        is_near = (
            abs(float(left) - float(left_now)) <= NEAR_MM
            and abs(float(top) - float(top_now)) <= NEAR_MM
        )
        if page != page_now or text != text_now or not is_near:
            told.append(f"{old} -> {new}")
    return told
