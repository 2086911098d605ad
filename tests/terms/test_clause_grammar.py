# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clauses made by a grammar: whatever words fill a frame, the stance must be the frame's."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from holdback.terms import USES, analyze, read_document
from terms.clause_grammar import clauses, grammar

_SAFE = {"prohibited", "opt_in_only"}
_OPEN = {"permitted", "permitted_opt_out", "unclear"}


@pytest.mark.parametrize("language", ["en", "de", "fr"])
@pytest.mark.parametrize("seed", [7, 11])
def test_paraphrases_keep_the_stance_of_their_frame(language: str, seed: int) -> None:
    asked, wrong, assured = 0, [], []
    for clause in clauses(grammar(language), each=2, seed=seed):
        analysis = analyze(read_document(clause.text))
        found = tuple(analysis.finding(use).stance for use in USES)
        asked += 1
        if found != clause.stances:
            wrong.append((clause.text, found))
        pairs = zip(found, clause.stances, strict=True)
        if any(a in _SAFE and b in _OPEN for a, b in pairs):
            assured.append((clause.text, found))
    assert asked > 200
    assert assured == []
    assert len(wrong) <= 0.03 * asked, wrong


def test_clauses_of_our_own_keep_their_measured_floor() -> None:
    path = Path(__file__).parent / "grammar" / "clauses.toml"
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["clause"]
    right, assured = 0, []
    for row in rows:
        analysis = analyze(read_document(row["text"]))
        for use, truth in zip(USES, row["stances"], strict=True):
            found = analysis.finding(use).stance
            right += found == truth
            if found in _SAFE and truth in _OPEN:
                assured.append((row["text"], use, found))
    assert assured == []
    assert right >= 0.92 * len(USES) * len(rows)
