# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped dossier: complete, valid, and faithful to the texts it was made from."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

from holdback.platforms import Dossier, EvidenceKind, Platform, Stance, Use, check_folder
from holdback.platforms.reading import parse_platform
from holdback.support.resources import resource

FOLDER = resource("platforms")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
FILES = sorted(FOLDER.glob("*.toml"))


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return Dossier.load(FOLDER)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_entry_validates(path: Path) -> None:
    assert parse_platform(path.read_text(encoding="utf-8"), path.name).id == path.stem


def test_there_are_69_services(dossier: Dossier) -> None:
    assert len(FILES) == len(dossier) == 69
    assert check_folder(FOLDER) == ()


def test_a_verified_claim_always_has_its_words_or_says_why_not(dossier: Dossier) -> None:
    for platform in dossier:
        for use, entry in platform.stances.items():
            if entry.verified and entry.stance.needs_quote:
                assert platform.quotes_for(use) or entry.note, (platform.id, use)


def test_no_claim_rests_on_a_secondary_quote_alone(dossier: Dossier) -> None:
    for platform in dossier:
        for use, entry in platform.stances.items():
            quotes = platform.quotes_for(use)
            if entry.verified and entry.stance.needs_quote and quotes:
                assert any(quote.evidence_kind.is_primary for quote in quotes), (platform.id, use)


def test_a_service_nobody_read_has_no_verified_stance(dossier: Dossier) -> None:
    unread = [platform for platform in dossier if not platform.is_verified]
    assert len(unread) == 31
    assert not any(entry.verified for platform in unread for entry in platform.stances.values())


def test_quotes_from_the_press_are_marked_as_such(dossier: Dossier) -> None:
    kinds = {
        clause.evidence_kind
        for platform in dossier
        for clause in platform.clauses
        if clause.provenance is None
    }
    assert kinds <= {EvidenceKind.SECONDARY_QUOTE, EvidenceKind.PRIMARY_ARCHIVED_UNDATED}


def _reference() -> list[dict[str, object]]:
    path = Path(__file__).resolve().parents[3] / "shared" / "reference" / "platforms.json"
    if not path.is_file():
        pytest.skip("the reference material is not here")
    services: list[dict[str, object]] = json.loads(path.read_text(encoding="utf-8"))["services"]
    return services


CORPUS_KNEW_BETTER = {
    ("soundcloud", Use.THIRD_PARTY_TRAINING),
    ("bandcamp", Use.PLATFORM_OTHER_ML),
    ("spotify", Use.PLATFORM_OTHER_ML),
    ("qobuz", Use.THIRD_PARTY_TRAINING),
    ("bluesky", Use.PLATFORM_OTHER_ML),
    ("youtube", Use.PLATFORM_OTHER_ML),
    ("wetransfer", Use.PLATFORM_OTHER_ML),
    ("wetransfer", Use.THIRD_PARTY_TRAINING),
    ("stability_ai", Use.PLATFORM_OTHER_ML),
}


@pytest.mark.corpus
def test_stances_are_the_reference_s_unless_the_corpus_is_named(dossier: Dossier) -> None:
    for service in _reference():
        platform = dossier.get(str(service["id"]))
        stances = service["stance"]
        assert isinstance(stances, dict)
        for name, stance in stances.items():
            entry = platform.stances[Use(name)]
            if (platform.id, entry.use) in CORPUS_KNEW_BETTER:
                assert entry.stance.value != stance
                assert "terms corpus" in entry.note, (platform.id, name)
            else:
                assert entry.stance.value == stance, (platform.id, name)


@pytest.mark.corpus
def test_nothing_of_the_reference_is_lost(dossier: Dossier) -> None:
    for service in _reference():
        platform = dossier.get(str(service["id"]))
        clauses = service["clauses"]
        assert isinstance(clauses, list)
        assert [c["quote"] for c in clauses] == [
            clause.quote for clause in platform.clauses[: len(clauses)]
        ]
        assert [(c["role"], c["value"]) for c in service["contacts"]] == [  # type: ignore[attr-defined]
            (contact.role, contact.value) for contact in platform.contacts
        ]
        assert [p["address"] for p in service["postal"]] == [  # type: ignore[attr-defined]
            address.address for address in platform.postal
        ]
        assert [(o["kind"], o["value"]) for o in service["opt_out"]] == [  # type: ignore[attr-defined]
            (way.kind.value, way.value) for way in platform.opt_outs
        ]
        assert set(service["history"]) <= set(platform.history)  # type: ignore[call-overload]
        assert set(service["regional_stance"] or ()) == {  # type: ignore[call-overload]
            region.region for region in platform.regional
        }
        assert (service["company"], service["default"]) == (platform.company, platform.default)


def _corpus_files(terms_corpus: Path) -> dict[tuple[str, str], list[Path]]:
    index = json.loads((terms_corpus / "index.json").read_text(encoding="utf-8"))
    found: dict[tuple[str, str], list[Path]] = {}
    for file in index["files"]:
        source = file["source"]
        key = (source["repo"] + "/" + source["path"], source["commit"][:12])
        found.setdefault(key, []).append(terms_corpus / file["file"])
    return found


@pytest.mark.corpus
def test_quotes_taken_from_corpus_versions_are_verbatim(
    dossier: Dossier, terms_corpus: Path
) -> None:
    files = _corpus_files(terms_corpus)
    checked = 0
    for platform in dossier:
        for clause in platform.clauses:
            if clause.provenance is None:
                continue
            key = (
                f"{clause.provenance.repository}/{clause.provenance.path}",
                clause.provenance.commit[:12],
            )
            for path in files.get(key, []):
                text = path.read_text(encoding="utf-8")
                plain = _LINK.sub(r"\1", text).replace("*", "")
                plain = " ".join(plain.split())
                quote = " ".join(clause.quote.split())
                assert clause.quote in text or quote in plain, (platform.id, clause.quote)
                checked += 1
    assert checked >= 25


@pytest.mark.corpus
def test_content_licences_are_verbatim(dossier: Dossier, terms_corpus: Path) -> None:
    index = json.loads((terms_corpus / "index.json").read_text(encoding="utf-8"))
    quotes = {
        file["content_licence"]["quote"] for file in index["files"] if file.get("content_licence")
    }
    licences = [p.content_licence for p in dossier if p.content_licence is not None]
    assert len(licences) >= 15
    assert all(licence.quote in quotes for licence in licences)


def test_entries_are_plain_to_edit() -> None:
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        assert text.endswith("\n")
        assert "\t" not in text
        assert "\r" not in text
        keys = list(tomllib.loads(text))
        assert keys[:3] == ["id", "name", "group"], path.name


def test_soundcloud_says_what_it_said(dossier: Dossier) -> None:
    soundcloud: Platform = dossier.get("soundcloud")
    assert soundcloud.stance(Use.PLATFORM_GENERATIVE_TRAINING) is Stance.OPT_IN_ONLY
    old = [clause for clause in soundcloud.clauses if clause.superseded]
    assert [clause.evidence_date for clause in old] == ["2024-02-07"]
    assert old[0] not in soundcloud.quotes_for(Use.PLATFORM_GENERATIVE_TRAINING)
