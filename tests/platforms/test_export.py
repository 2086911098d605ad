# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The matrix as CSV and HTML: complete, harmless, and the same words as in the window."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date

from lxml import html

from holdback.platforms import Dossier, Use
from holdback.platforms.export import matrix_csv, matrix_html
from holdback.support.resources import resource

TODAY = date(2026, 8, 30)
DOSSIER = Dossier.load(resource("platforms"))


def test_the_csv_has_every_service_with_words_dates_and_quotes() -> None:
    rows = list(csv.DictReader(io.StringIO(matrix_csv(DOSSIER.platforms, TODAY))))
    assert len(rows) == 69
    soundcloud = next(row for row in rows if row["id"] == "soundcloud")
    assert soundcloud["Trains generative AI"] == "Only if you agree"
    assert soundcloud["Trains generative AI: seen on"] == "2026-08-17"
    assert soundcloud["Trains generative AI: quote"].startswith("We will not use your content")


def test_old_evidence_and_other_regions_are_told_in_both() -> None:
    later = date(2027, 1, 1)
    linkedin = DOSSIER.get("linkedin")
    assert linkedin.regional
    (row,) = csv.DictReader(io.StringIO(matrix_csv([linkedin], later)))
    assert row["Older than 90 days"] == "yes"
    assert "United Kingdom" in row["Different by region"]
    page = matrix_html([linkedin], later)
    assert "(stale)" in page
    assert "United Kingdom" in page
    (row,) = csv.DictReader(io.StringIO(matrix_csv([DOSSIER.get("soundcloud")], TODAY)))
    assert (row["Older than 90 days"], row["Different by region"]) == ("no", "")


def test_no_cell_is_a_formula() -> None:
    hostile = replace(DOSSIER.get("soundcloud"), name="=cmd|'/c calc'!A1")
    (row,) = csv.DictReader(io.StringIO(matrix_csv([hostile], TODAY)))
    assert row["Service"] == "'=cmd|'/c calc'!A1"


def test_the_page_is_complete_and_brings_nothing_from_elsewhere() -> None:
    page = matrix_html(DOSSIER.platforms, TODAY)
    tree = html.document_fromstring(page)
    assert len(tree.xpath("//tbody/tr/th[@scope='row']")) == 69
    assert len(tree.xpath("//tbody/tr/td")) == 69 * (len(Use) + 1)
    assert tree.xpath("//script | //img | //link | //iframe | //@src | //@href") == []
    assert "Silent is not safe" in page


def test_names_are_text_and_never_markup() -> None:
    hostile = replace(DOSSIER.get("soundcloud"), name="<script>x</script>")
    assert "<script>" not in matrix_html([hostile], TODAY)


def test_the_words_can_be_spoken_in_another_language() -> None:
    page = matrix_html([DOSSIER.get("soundcloud")], TODAY, lambda m: f"«{m}»", "de")
    assert "«Only if you agree»" in page
    assert '<html lang="de">' in page
