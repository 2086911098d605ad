# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each type in each language as rendered pages: what stands where, read back by poppler.

Not pictures: those differ between versions of a renderer. After a wanted change of the layout,
run the tests once with HOLDBACK_REGENERATE_GOLDEN=1, look at the pages and commit both.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from holdback.letters import Letter, LetterLibrary, letter_types, pdf, pdf_flow, write_letter
from holdback.letters.layout import MARGIN_LEFT_MM, MARGIN_RIGHT_MM, PageForm, page_form
from letters.conftest import ANSWERS
from letters.page_reading import Reading, differences, read_pages

pytestmark = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not installed"
)
GOLDEN = Path(__file__).with_name("golden") / "pages"
LANGUAGES = tuple(LetterLibrary.load().languages)
Write = Callable[..., Letter]
_ROUNDING_MM = 0.5


def written(write: Write, kind: str, language: str, folder: Path) -> tuple[Letter, Path]:
    """Write the letter that knows everything; each language in a country of its own."""
    place = {"en": "UK", "de": "DE", "fr": "FR", "es": "ES"}.get(language, "EU")
    if (kind, place) == ("dmca_notice", "UK"):
        place = "US"  # there is no such notice in Britain; American paper, too
    letter = write(kind, language, place, answers={**ANSWERS, "confirmed": "yes"})
    return letter, write_letter(letter, folder / f"{kind}.{language}.pdf")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [entry.id for entry in letter_types()])
def test_pages_are_the_reviewed_ones(
    kind: str, language: str, write: Write, tmp_path: Path
) -> None:
    letter, path = written(write, kind, language, tmp_path)
    reading = read_pages(path)
    golden = GOLDEN / f"{kind}.{language}.txt"
    if os.environ.get("HOLDBACK_REGENERATE_GOLDEN") == "1":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(reading.golden(), encoding="utf-8")
    assert differences(golden.read_text(encoding="utf-8"), reading.golden()) == []
    assert outside(reading) == []
    assert in_the_way(letter, reading) == []
    fonts = subprocess.run(["pdffonts", str(path)], capture_output=True, check=True, text=True)
    rows = [line.split() for line in fonts.stdout.splitlines()[2:]]
    assert rows
    # The columns from the right: object, generation, unicode, subset, embedded.
    assert all(row[-5] == "yes" for row in rows), fonts.stdout


def outside(reading: Reading) -> list[str]:
    """Return what stands outside the margins of its page."""
    found = []
    for line in reading.lines:
        width, height = reading.sizes[line.page - 1]
        left, right = MARGIN_LEFT_MM - _ROUNDING_MM, width - MARGIN_RIGHT_MM + _ROUNDING_MM
        if line.left < left or line.right > right or line.top < 10 or line.bottom > height - 5:
            found.append(str(line))
    return found


def in_the_way(letter: Letter, reading: Reading) -> list[str]:
    """Return what stands in the field of the address and is not part of it."""
    if not letter.recipient_lines:
        return []
    form = page_form(letter)
    address = " ".join(" ".join(letter.recipient_lines).split())
    right, bottom = form.address_left_mm + form.address_width_mm, form.body_top_mm
    return [
        str(line)
        for line in reading.lines
        if line.page == 1
        and line.left < right - 1
        and line.right > form.address_left_mm + 1
        and line.bottom > form.address_top_mm + 1
        and line.top < bottom - 1
        and line.text not in address
        and line.text not in letter.date_line
        and line.text != letter.words.phrase("reference", reference=letter.reference)
    ]


@pytest.fixture
def german(write: Write, tmp_path: Path) -> Callable[[], list[str]]:
    """Compare a German letter, written now, with its golden pages."""

    def compare() -> list[str]:
        _, path = written(write, "developer_reservation", "de", tmp_path)
        golden = GOLDEN / "developer_reservation.de.txt"
        return differences(golden.read_text(encoding="utf-8"), read_pages(path).golden())

    return compare


def test_address_moved_by_two_millimetres_is_noticed(
    german: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert german() == []

    def lower(letter: Letter) -> PageForm:
        form = page_form(letter)
        return replace(form, address_top_mm=form.address_top_mm + 2)

    monkeypatch.setattr(pdf, "page_form", lower)
    assert german()


def test_other_spacing_is_noticed(
    german: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_flow, "_CLOSER", (1.3,))
    assert german()


def test_text_in_the_window_or_off_the_page_is_noticed(write: Write, tmp_path: Path) -> None:
    letter, path = written(write, "developer_reservation", "de", tmp_path)
    reading = read_pages(path)
    body = max(reading.lines, key=lambda line: line.right - line.left)
    stray = replace(body, page=1, top=70.0, bottom=74.0)
    assert in_the_way(letter, replace(reading, lines=(*reading.lines, stray)))
    wide = replace(body, right=205.0)
    assert outside(replace(reading, lines=(wide,)))
