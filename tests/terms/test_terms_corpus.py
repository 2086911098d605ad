# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The measured floor on real texts: what the reader of clauses must never fall below again."""

from __future__ import annotations

import html
import json
import textwrap
from pathlib import Path
from typing import Any

import pytest

from bench.score_terms import Score, score_pairs, score_texts
from holdback.terms import BlockKind, Document, analyze, compare, read_document

pytestmark = pytest.mark.corpus


@pytest.fixture(scope="module")
def index(terms_corpus: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((terms_corpus / "index.json").read_text(encoding="utf-8"))
    return loaded


@pytest.fixture(scope="module")
def score(terms_corpus: Path, index: dict[str, Any]) -> Score:
    return score_texts(terms_corpus, index["files"])


def test_stances_of_real_texts(score: Score) -> None:
    assert score.accuracy >= 0.97
    assert score.missed_share <= 0.02
    assert score.alarm_share <= 0.01


def test_nothing_unsafe_is_called_safe(score: Score) -> None:
    assert score.assured == []


def test_every_quote_stands_in_its_file(score: Score) -> None:
    assert score.not_verbatim == []
    assert score.hit_share >= 0.85


def test_kinds_of_change_of_real_versions(terms_corpus: Path, index: dict[str, Any]) -> None:
    wrong, invented = score_pairs(terms_corpus, index["pairs"])
    assert len(wrong) <= 0.05 * len(index["pairs"])
    assert invented == []


def _wrapped(document: Document) -> Document:
    blocks = [document.text[b.start : b.end] for b in document.blocks]
    lines = (textwrap.fill(b, 80, break_long_words=False, break_on_hyphens=False) for b in blocks)
    return read_document("\n\n".join(lines), media_type="text/plain")


def _as_page(document: Document) -> Document:
    shapes = {BlockKind.HEADING: "<h2>{}</h2>", BlockKind.LIST_ITEM: "<ul><li>{}</li></ul>"}
    parts = (
        shapes.get(b.kind, "<p>{}</p>").format(html.escape(document.text[b.start : b.end]))
        for b in document.blocks
    )
    return read_document("<main>" + "".join(parts) + "</main>", media_type="text/html")


def test_layout_of_real_texts_does_not_matter(terms_corpus: Path, index: dict[str, Any]) -> None:
    differing = 0
    for entry in index["files"][::5]:
        document = read_document(terms_corpus / entry["file"])
        stances = [f.stance for f in analyze(document).findings]
        for other in (_wrapped(document), _as_page(document)):
            found = [f.stance for f in analyze(other).findings]
            differing += sum(a != b for a, b in zip(stances, found, strict=True))
            assert compare(document, other).kind in ("format_only", "text_changed")
    assert differing <= 1
