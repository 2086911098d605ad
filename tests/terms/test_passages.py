# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotes are found again in their context, so that the window can show them highlighted."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from holdback.platforms import Dossier
from holdback.support.resources import resource
from holdback.terms import Document, Passages, read_document
from holdback.terms.passages import flat


def _document(text: str) -> Document:
    return read_document(text.encode(), name="terms.md", media_type="text/markdown")


@pytest.mark.parametrize(
    "text",
    [
        "Before. We ask you before we train models on it. After.",
        "Before. We  ask you\nbefore we train **models** on it. After.",
        "Before. We\u00a0ask you before we \u200btrain models on it. After.",
        "Before. WE ASK YOU before we train models on it. After.",
    ],
)
def test_a_quote_is_found_whatever_layout_did(text: str) -> None:
    document = _document(text)
    place = Passages(document).find("We ask you before we train models on it.")
    assert place is not None
    found = document.text[place[0] : place[1]]
    assert found.lower().startswith("we")
    assert found.endswith("on it.")


def test_what_does_not_stand_there_has_no_place() -> None:
    passages = Passages(_document("We ask you before we train models."))
    assert passages.find("We never ask.") is None
    assert passages.find("") is None


@settings(deadline=None)
@given(st.text(max_size=80), st.integers(0, 80), st.integers(1, 40))
def test_every_place_holds_the_words_that_were_looked_for(text: str, at: int, size: int) -> None:
    document = _document(text)
    wanted = document.text[at : at + size]
    place = Passages(document).find(wanted)
    if place is not None:
        assert flat(wanted) in flat(document.text)
        assert flat(document.text[place[0] : place[1]]) == flat(wanted)


@pytest.mark.corpus
def test_quotes_of_the_dossier_stand_in_the_versions_they_are_from(terms_corpus: Path) -> None:
    soundcloud = Dossier.load(resource("platforms")).get("soundcloud")
    path = terms_corpus / "SoundCloud" / "Terms-of-Service" / "2025-09-10.md"
    document = read_document(path)
    passages = Passages(document)
    for clause in soundcloud.quotes_for(next(iter(soundcloud.stances))):
        place = passages.find(clause.quote)
        assert place is not None
        assert flat(document.text[place[0] : place[1]]) == flat(clause.quote)
