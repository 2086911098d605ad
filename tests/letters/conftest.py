# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A sender, works and addressees that all tests of letters share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from holdback.letters import Letter, LetterLibrary, LetterRequest, Recipient, draft
from holdback.rights import Profile, Society, Work
from holdback.support.clock import FixedClock

MOMENT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)

ANSWERS = {
    "account_name": "example-artist",
    "setting_state": "off",
    "handles": "@exampleartist",
    "urls": "https://artist.example/about\nhttps://artist.example/talk",
    "situation": "@voice\n@cloning",
    "erasure": "yes",
    "access": "yes",
    "models": "Example Model",
    "crawlers": "ExampleBot",
    "dataset": "Example Data Set 1.0",
    "evidence": "Row 4711, seen 2026-11-02\nRow 4712, seen 2026-11-02",
    "contract_date": "2024-05-01",
    "contract_title": "Artist Agreement",
    "clause": "The artist grants the rights of distribution.",
    "site_url": "https://artist.example",
    "member_number": "1234567",
    "first_date": "2026-10-01",
    "first_reference": "HB-7",
    "first_type": "gdpr_objection",
    "first_received": "2026-10-02",
    "first_sent": "e-mail, 1 October 2026",
    "infringing_urls": "https://host.example/a.mp3\nhttps://host.example/b.mp3",
    "signature": "Erika Beispiel",
    "principal": "Erika Beispiel",
}

PROFILE = Profile(
    name="Example Artist",
    legal_name="Erika Beispiel",
    country="DE",
    postal_address="Postfach 12 34\n20457 Hamburg",
    email="rights@artist.example",
    rights_page="https://artist.example/rights",
    policy_url="https://artist.example/tdm-policy.json",
)

WORKS = (
    Work(
        "Morning Song",
        "Example Artist",
        authors="Erika Beispiel",
        isrc="DEABC2600001",
        iswc="T-034.524.680-1",
        barcode="4006381333931",
        label="Own Label",
        release_date="2026-02-03",
        roles=("author", "master_owner", "performer"),
        share="100 %",
        reserved_where="FLAC: TDMRep, PLUS",
        reserved_since="2026-11-01",
        digest="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ),
    Work("Evening Song", "Example Artist", version="Live", roles=("author", "performer")),
)

RECIPIENT = Recipient(
    name="Example Platform",
    id="example",
    entity="Example Platform Ltd",
    group="ai_developer",
    country="IE",
    postal="Example Platform Ltd, 1 Example Street, Dublin 2, D02 XY00, Ireland",
    email="legal@platform.example",
    source_url="https://platform.example/terms",
    evidence_date="2026-10-01",
    quote="We may use your content to develop our models.",
    quote_url="https://platform.example/terms",
    quote_date="2026-10-01",
    quote_version="2026-08-17",
    signed_code=True,
)


@pytest.fixture(scope="session")
def library() -> LetterLibrary:
    """The shipped languages, templates and law."""
    return LetterLibrary.load()


@pytest.fixture(scope="session")
def write(library: LetterLibrary) -> Callable[..., Letter]:
    """Draft a letter from the shared facts; keyword arguments replace parts of the request."""

    def make(kind: str, language: str = "en", jurisdiction: str = "DE", **changes: Any) -> Letter:
        return draft(request(kind, language, jurisdiction, **changes), FixedClock(MOMENT), library)

    return make


def request(
    kind: str, language: str = "en", jurisdiction: str = "DE", **changes: Any
) -> LetterRequest:
    """Return a complete request; a society is added where the letter is to one."""
    profile = PROFILE
    if kind in ("society_notice", "8"):
        profile = Profile(
            **{
                **{name: getattr(PROFILE, name) for name in PROFILE.__dataclass_fields__},
                "societies": (Society("GEMA", "1234567"),),
            }
        )
    values: dict[str, Any] = {
        "recipient": RECIPIENT,
        "profile": profile,
        "works": WORKS,
        "answers": ANSWERS,
        "place": "Hamburg",
        "reference": "HB-2026-001",
    }
    values.update(changes)
    return LetterRequest(type=kind, language=language, jurisdiction=jurisdiction, **values)
