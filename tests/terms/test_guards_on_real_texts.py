# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guards let real terms pass, and tell another document from a rewritten one."""

from __future__ import annotations

import itertools
import json
from functools import lru_cache
from pathlib import Path

import pytest

from holdback.terms import guards
from holdback.terms.documents import Document
from holdback.terms.extract import read_document
from holdback.terms.sources import Unread

pytestmark = pytest.mark.corpus


@lru_cache(maxsize=200)
def _document(path: Path) -> Document:
    return read_document(path)


def _index(corpus: Path) -> dict[str, list[dict[str, object]]]:
    found: dict[str, list[dict[str, object]]] = json.loads(
        (corpus / "index.json").read_text(encoding="utf-8")
    )
    return found


def test_no_real_text_is_refused_at_first_sight(terms_corpus: Path) -> None:
    for file in _index(terms_corpus)["files"]:
        path = terms_corpus / str(file["file"])
        document = _document(path)
        wall = guards.wall_in_body(path.read_bytes(), "text/html", "x")
        wall = wall or guards.wall_in_page(document, "x")
        wall = wall or guards.wall_beside(document, None, "x")
        assert wall is None, (file["file"], wall)


REFUSED = {
    # Excerpts of long texts.
    "Adobe/General-Terms-of-Use/2024-06.md": Unread.SHRUNKEN,
    "SoundCloud/Terms-of-Service/2024-02-07.md": Unread.SHRUNKEN,
    # The archive went over to the European notice, which is another document.
    "LinkedIn/Privacy-Policy/2025-11-04.md": Unread.NOT_THE_TERMS,
    # French before, English after.
    "Qobuz/Terms-of-Service/2025-09-23.md": Unread.OTHER_LANGUAGE,
}


def test_new_versions_are_compared_however_thoroughly_they_were_rewritten(
    terms_corpus: Path,
) -> None:
    refused = {}
    for pair in _index(terms_corpus)["pairs"]:
        after = _document(terms_corpus / str(pair["after"]))
        before = _document(terms_corpus / str(pair["before"]))
        wall = guards.wall_beside(after, before, "x")
        if wall is not None:
            refused[str(pair["after"])] = wall.reason
    assert refused == REFUSED


def test_another_document_of_the_same_service_is_never_compared(terms_corpus: Path) -> None:
    files = _index(terms_corpus)["files"]
    checked = 0
    for one, other in itertools.permutations(files, 2):
        same_service = one["service"] == other["service"]
        if not same_service or one["document"] == other["document"]:
            continue
        before = _document(terms_corpus / str(one["file"]))
        after = _document(terms_corpus / str(other["file"]))
        assert guards.wall_beside(after, before, "x") is not None, (one["file"], other["file"])
        checked += 1
    assert checked > 50
