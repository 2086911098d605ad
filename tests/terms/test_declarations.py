# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Declarations of Open Terms Archive tell where a document stands now."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from holdback.terms.declarations import Declaration, pages_in, read_declaration
from holdback.terms.live import LivePage
from holdback.terms.sources import Archive, NotRead, Place, SourceText, Unread
from loopback import Loopback, Reply
from terms.pages import SITE, page

ARCHIVE = Archive("contrib", "Sound Example", "Terms of Service")
PATH = "/OpenTermsArchive/contrib-declarations/main/declarations/Sound%20Example.json"
DECLARED = {
    "name": "Sound Example",
    "terms": {
        "Terms of Service": {
            "fetch": f"https://{SITE}/legal/new-terms",
            "select": ['[role="main"]', {"startBefore": "#a", "endBefore": "#b"}],
            "remove": [".sidebar"],
            "executeClientScripts": True,
        },
        "Privacy Policy": {
            "select": ["main"],
            "combine": [{"fetch": f"https://{SITE}/p1"}, {"fetch": "http://insecure.example/p2"}],
        },
    },
}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Loopback]:
    with Loopback(tmp_path / "server", [SITE, "raw.githubusercontent.com"]) as running:
        yield running


def test_a_moved_document_is_found_by_its_declaration(server: Loopback) -> None:
    server.on("raw.githubusercontent.com", PATH, Reply(json.dumps(DECLARED).encode()))
    body = page("Clause.").replace(b"<main>", b"<div role='main'>").replace(b"</main>", b"</div>")
    server.on(SITE, "/legal/new-terms", Reply(body))
    place = Place("sound", "Terms of Service", f"https://{SITE}/terms", archives=(ARCHIVE,))
    live = LivePage(server.client())
    assert isinstance(live.read(place), NotRead)
    declared = read_declaration(server.client(), ARCHIVE)
    assert declared == (
        Declaration(f"https://{SITE}/legal/new-terms", ('[role="main"]',), needs_scripts=True),
    )
    assert isinstance(live.read(declared[0].applied_to(place)), SourceText)


def test_shared_keys_hold_for_combined_pages_and_only_https_is_taken() -> None:
    assert pages_in(json.dumps(DECLARED).encode(), "Privacy Policy") == (
        Declaration(f"https://{SITE}/p1", ("main",), needs_scripts=False),
    )


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"{}", b'{"terms": []}', b'{"terms": {"Terms of Service": 1}}', b"\xff"]
)
def test_what_is_not_understood_declares_nothing(body: bytes) -> None:
    assert pages_in(body, "Terms of Service") == ()


def test_a_missing_declaration_is_told(server: Loopback) -> None:
    found = read_declaration(server.client(), ARCHIVE)
    assert isinstance(found, NotRead)
    assert found.reason is Unread.GONE
