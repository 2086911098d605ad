# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The measured floor on real texts: what the reader of clauses must never fall below again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bench.score_terms import Score, score_pairs, score_texts

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
