# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where address, date and text stand on the first page: one form per language's country.

Plain numbers, so that PDF and DOCX agree. All measures in millimetres from the page's corner.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from holdback.letters.fields import shifted
from holdback.letters.records import Letter

A4_MM = (210.0, 297.0)
US_LETTER_MM = (215.9, 279.4)
MARGIN_LEFT_MM = 25.0
MARGIN_RIGHT_MM = 20.0
MARGIN_TOP_MM = 25.0
MARGIN_BOTTOM_MM = 18.0


@dataclass(frozen=True, slots=True)
class PageForm:
    """The form of a letter's pages.

    Attributes:
        page_mm: width and height of the paper.
        address_left_mm: where the recipient's lines begin.
        address_top_mm: top of the recipient's lines.
        address_width_mm: how wide they may run.
        sender_left_mm: where the sender's lines begin.
        sender_top_mm: top of the sender's lines.
        return_line: whether the sender stands once more, small, above the address, for the
            window of the envelope (DIN 5008).
        date_left_mm: where date and reference begin.
        date_top_mm: top of date and reference.
        body_top_mm: where the subject (or salutation) begins.
        fold_marks_mm: heights of the marks at the left edge.
        subject_label: whether the subject is introduced by a word such as *Objet*.
        subject_after_salutation: whether it stands below the salutation, as in Britain.
    """

    page_mm: tuple[float, float]
    address_left_mm: float
    address_top_mm: float
    address_width_mm: float
    sender_left_mm: float
    sender_top_mm: float
    return_line: bool
    date_left_mm: float
    date_top_mm: float
    body_top_mm: float
    fold_marks_mm: tuple[float, ...] = ()
    subject_label: bool = False
    subject_after_salutation: bool = False


def page_form(letter: Letter) -> PageForm:
    """Return the form in which a letter is set.

    German letters follow DIN 5008 form B: the address field is 45 mm from the top and 85 mm
    wide, its window text starts 62.7 mm down; folds at 105 and 210 mm, the punch mark at 148.5.
    French letters follow NF Z 11-001 with the address to the right of the middle, and Spanish
    letters the same window. English letters are set in block form.
    """
    american = letter.jurisdiction in ("US", "US-CA", "CA")
    page = US_LETTER_MM if american else A4_MM
    form = letter.words.layout.get("form", "block")
    if not letter.recipient_lines:
        return PageForm(page, 25, 27, 85, 25, 27, False, 125, 27, 60)
    if form == "din5008":
        return PageForm(
            page, 25, 62.7, 80, 125, 27, True, 125, 72, 98.5, (105, 148.5, 210)
        )  # fmt: skip
    if form == "window_right":
        return PageForm(
            page, 110, 50, 80, 25, 25, False, 110, 84, 98, subject_label=True
        )  # fmt: skip
    return PageForm(
        page, 25, 53, 85, 125, 25, False, 125, 68, 94, subject_after_salutation=not american
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a text that is printed in one way."""

    text: str
    is_gap: bool = False
    is_field: bool = False


def runs_of(text: str, letter: Letter, *, with_fields: bool, offset: int = 0) -> tuple[Run, ...]:
    """Return a text of a letter in pieces: gaps, what the sender filled in, and the rest.

    ``offset`` is how many characters were printed before the text that the letter knows.
    """
    gaps = "|".join(re.escape(gap) for gap in letter.gaps) or r"(?!)"
    kinds = [""] * len(text)
    if with_fields:
        for start, end in shifted(letter.fields.get(text[offset:], ()), offset, len(text)):
            kinds[start:end] = ["field"] * (end - start)
    for match in re.finditer(gaps, text):
        kinds[match.start() : match.end()] = ["gap"] * len(match[0])
    runs: list[Run] = []
    start = 0
    for kind, group in itertools.groupby(kinds):
        end = start + len(tuple(group))
        runs.append(Run(text[start:end], kind == "gap", kind == "field"))
        start = end
    return tuple(runs)
