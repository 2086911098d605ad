# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Addressees come from the dossier, of the right kind and region, or not at all."""

from __future__ import annotations

import pytest

from holdback.letters import country_of_address, letter_types, recipient_from_platform
from holdback.platforms import Dossier, Platform
from holdback.support.resources import resource


@pytest.fixture(scope="module")
def platforms() -> dict[str, Platform]:
    return {p.id: p for p in Dossier.load(resource("platforms")).platforms}


@pytest.mark.parametrize(
    ("service", "kind", "country", "email"),
    [
        ("soundcloud", "platform_objection", "DE", "legal@soundcloud.com"),
        ("soundcloud", "dmca_notice", "US", "copyrightagent@soundcloud.com"),
        ("openai", "gdpr_objection", "DE", "dpo@openai.com"),
        ("mistral", "gdpr_objection", "DE", ""),
        ("mistral", "gdpr_objection", "US", "us-data-requests@mistral.ai"),
        ("reddit", "gdpr_objection", "FR", "dpo@reddit.com"),
        ("tumblr", "dmca_notice", "US", "dmca@tumblr.com"),
        ("stability_ai", "developer_reservation", "DE", "legal@stability.ai"),
    ],
)
def test_mailbox_is_of_the_right_kind(
    service: str, kind: str, country: str, email: str, platforms: dict[str, Platform]
) -> None:
    assert recipient_from_platform(platforms[service], kind, country).email == email


@pytest.mark.parametrize(
    ("service", "kind", "country", "expected"),
    [
        ("reddit", "gdpr_objection", "DE", "NL"),
        ("reddit", "gdpr_objection", "US", "US"),
        ("stability_ai", "developer_reservation", "DE", "GB"),
        ("stability_ai", "developer_reservation", "US", "US"),
        ("x", "gdpr_objection", "DE", "IE"),
        ("x", "gdpr_objection", "US", "US"),
        ("xai", "gdpr_objection", "GB", "GB"),
    ],
)
def test_address_is_that_of_the_senders_region(
    service: str, kind: str, country: str, expected: str, platforms: dict[str, Platform]
) -> None:
    assert recipient_from_platform(platforms[service], kind, country).country == expected


def test_takedown_mailboxes_get_no_contract_letters(platforms: dict[str, Platform]) -> None:
    for platform in platforms.values():
        to = recipient_from_platform(platform, "distributor_instruction", "DE")
        assert "dmca" not in to.email
        assert "copyright" not in to.email


def test_nothing_is_ever_invented(platforms: dict[str, Platform]) -> None:
    for platform in platforms.values():
        known = {contact.value for contact in platform.contacts}
        addresses = " ".join(place.address for place in platform.postal)
        for entry in letter_types():
            for country in ("DE", "US", "GB", "CH", "JP", ""):
                to = recipient_from_platform(platform, entry.id, country)
                assert {to.email, to.form} - {""} <= known
                for part in to.postal.split(", "):
                    assert part in addresses
                if to.postal or to.email or to.form:
                    assert to.source_url.startswith("https://")


def test_department_is_left_out_where_the_letter_is_not_for_it(
    platforms: dict[str, Platform],
) -> None:
    to = recipient_from_platform(platforms["distrokid"], "distributor_instruction", "DE")
    assert to.postal.startswith("DistroKid LLC, 34 Third Ave")
    assert "Agent" not in to.postal


def test_quote_is_an_allowing_clause_in_force(platforms: dict[str, Platform]) -> None:
    for platform in platforms.values():
        to = recipient_from_platform(platform, "platform_objection", "DE")
        if to.quote:
            clause = next(c for c in platform.clauses if c.quote == to.quote)
            assert not clause.superseded
            assert clause.evidence_kind.is_primary
    assert recipient_from_platform(platforms["soundcloud"], "2", "DE").quote == ""


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("Street 1, 12043 Berlin, Germany", "DE"),
        ("60 29th Street, San Francisco, CA 94110, USA, Attn: Legal", "US"),
        ("1 Road\nLondon\nUK", "GB"),
        ("Somewhere", ""),
        ("", ""),
    ],
)
def test_country_is_read_from_the_address(address: str, code: str) -> None:
    assert country_of_address(address) == code
