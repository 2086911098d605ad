# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The claims gate: nothing on the list of letters.md §5 comes out, and seeds are caught."""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from holdback.errors import UserError
from holdback.letters import DeadlineKind, Letter, LetterLibrary, Paragraph, draft, letter_types
from holdback.letters.claims import CLAIMS
from holdback.letters.control import controlled, refusal
from holdback.letters.library import choose_person
from holdback.rights import Society
from holdback.support.clock import FixedClock
from holdback.support.resources import resource
from letters.conftest import ANSWERS, MOMENT, PROFILE, WORKS, request

LIBRARY = LetterLibrary.load()
LANGUAGES = tuple(LIBRARY.languages)
ROLES = (
    ("author",),
    ("master_owner",),
    ("performer",),
    ("label",),
    ("agent",),
    ("author", "master_owner", "performer"),
)

SEEDS: dict[str, list[tuple[int, str]]] = {
    language: [(int(number), text) for number, texts in claims.items() for text in texts]
    for language, claims in tomllib.loads(
        Path(__file__).with_name("claims_seeds.toml").read_text(encoding="utf-8")
    ).items()
}
STRUCTURAL = {22}  # judged by what the sender confirmed, not by a phrase alone


def test_every_language_is_judged_and_seeded() -> None:
    assert set(LIBRARY.gate.languages) == set(LANGUAGES) == set(SEEDS)
    for language, seeds in SEEDS.items():
        assert {number for number, _ in seeds} == set(CLAIMS) - STRUCTURAL, language


@pytest.mark.parametrize(
    ("language", "number", "text"),
    [(language, number, text) for language, seeds in SEEDS.items() for number, text in seeds],
)
def test_seeded_claim_is_caught(language: str, number: int, text: str) -> None:
    assert number in {finding.number for finding in LIBRARY.gate.check_text(text, language)}
    assert number in CLAIMS


@pytest.mark.parametrize("language", LANGUAGES)
def test_templates_claim_nothing(language: str) -> None:
    for path in sorted(resource("letters", language).glob("*.j2")):
        source = path.read_text(encoding="utf-8")
        for plural in (False, True):
            text = choose_person(source, plural=plural)
            for line in text.splitlines():
                findings = LIBRARY.gate.check_text(line, language, path.stem)
                allowed = path.stem == "common"  # no type of its own: claim 13 is the notice's
                wrong = [f for f in findings if not (allowed and f.number == 13)]
                assert wrong == [], f"{path.name}: {line}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_legal_blocks_claim_nothing(language: str) -> None:
    notices = {"takedown", "takedown_reason", "takedown_statement", "takedown_deadline"}
    periods = {"deadline", "expired", "access"}
    for name in LIBRARY.law.ids:
        for slot, blocks in LIBRARY.law.get(name).blocks.items():
            kind = (
                "dmca_notice"
                if slot in notices
                else "gdpr_objection"
                if slot in periods
                else "developer_reservation"
            )
            for block in blocks:
                text = choose_person(block.texts[language], plural=False)
                assert LIBRARY.gate.check_text(text, language, kind) == (), block.id


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [entry.id for entry in letter_types()])
def test_no_letter_claims_anything_in_any_jurisdiction_or_role(kind: str, language: str) -> None:
    entry = next(e for e in letter_types() if e.id == kind)
    written = 0
    for place in LIBRARY.jurisdictions_of(entry):
        for number, roles in enumerate(ROLES):
            person = number % 2 == 0 or kind == "gdpr_objection"
            societies = (Society("GEMA", "1"),) if number % 3 == 2 else PROFILE.societies
            if kind == "society_notice":
                societies = (Society("GEMA", "1"),)
            made = request(
                kind,
                language,
                place,
                profile=replace(
                    PROFILE, roles=roles, is_natural_person=person, societies=societies
                ),
                works=tuple(replace(work, roles=roles) for work in WORKS),
                answers={**ANSWERS, "confirmed": "yes" if number % 2 else ""},
            )
            try:
                letter = draft(made, FixedClock(MOMENT), LIBRARY)
            except UserError:
                nothing_left = controlled(entry, made.profile, made.works, made.answers)
                assert refusal(entry, made.profile) or not nothing_left.works
                continue
            written += 1
            assert LIBRARY.gate.check_letter(letter, made) == ()
    assert written >= len(LIBRARY.jurisdictions_of(entry))


def _with_a_seed(folder: Path, language: str, kind: str, seed: str) -> LetterLibrary:
    """Return the library with one template that says what it must not."""
    letters = folder / f"{language}-{kind}"
    shutil.copytree(resource("letters"), letters)
    template = letters / language / f"{kind}.j2"
    template.write_text(template.read_text("utf-8") + f"\n\n{seed}\n", encoding="utf-8")
    return LetterLibrary.load(letters)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [entry.id for entry in letter_types()])
def test_wrong_sentence_in_a_template_is_caught(kind: str, language: str, tmp_path: Path) -> None:
    number, seed = next(pair for pair in SEEDS[language] if pair[0] == 8)
    library = _with_a_seed(tmp_path, language, kind, seed)
    made = request(kind, language, answers={**ANSWERS, "confirmed": "yes"})
    letter = draft(made, FixedClock(MOMENT), library)
    assert {finding.number for finding in library.gate.check_letter(letter, made)} == {number}


@pytest.mark.parametrize("language", LANGUAGES)
def test_wrong_sentence_in_a_legal_block_is_caught(language: str, tmp_path: Path) -> None:
    shutil.copytree(resource("law"), tmp_path / "law")
    number, seed = next(pair for pair in SEEDS[language] if pair[0] == 16)
    file = tmp_path / "law" / "AT.toml"
    lines = [
        f'text.{language} = "{seed}"' if line.startswith(f"text.{language} =") else line
        for line in file.read_text("utf-8").splitlines()
    ]
    file.write_text("\n".join(lines), encoding="utf-8")
    library = LetterLibrary.load(law=tmp_path / "law")
    made = request("developer_reservation", language, "AT")
    letter = draft(made, FixedClock(MOMENT), library)
    assert number in {finding.number for finding in library.gate.check_letter(letter, made)}


def _seeded(letter: Letter, **changes: object) -> Letter:
    return replace(letter, **changes)  # type: ignore[arg-type]


def test_structure_is_judged_too(write: Callable[..., Letter]) -> None:
    made = request("developer_reservation")
    letter = write("developer_reservation")
    gate = LIBRARY.gate
    statutory = _seeded(letter, deadline_kind=DeadlineKind.STATUTORY)
    assert 6 in {f.number for f in gate.check_letter(statutory, made)}
    member = replace(made, profile=replace(PROFILE, societies=(Society("GEMA"),)))
    assert 12 in {f.number for f in gate.check_letter(letter, member)}
    band = request("gdpr_objection", profile=replace(PROFILE, is_natural_person=False))
    assert 7 in {f.number for f in gate.check_letter(write("gdpr_objection"), band)}
    greedy = _seeded(letter, works=(replace(WORKS[1], roles=("master_owner",)),))
    assert 18 in {f.number for f in gate.check_letter(greedy, made)}
    unread = _seeded(letter, legal_bases=(replace(letter.legal_bases[0], evidence="U"),))
    assert 9 in {f.number for f in gate.check_letter(unread, made)}
    notice = write("dmca_notice", "en", "US")
    sworn = _seeded(notice, blocks=(*notice.blocks, Paragraph("Under penalty of perjury.")))
    assert 22 in {f.number for f in gate.check_letter(sworn, request("dmca_notice"))}
    trained = _seeded(notice, blocks=(Paragraph("You trained a model."),))
    assert 13 in {f.number for f in gate.check_letter(trained, request("dmca_notice"))}


def test_own_words_warn_and_never_block(write: Callable[..., Letter]) -> None:
    letter = write("developer_reservation", own_wording=("Training on my music is illegal.",))
    assert any("Your own words claim" in str(warning) for warning in letter.warnings)
    assert "Training on my music is illegal." in letter.own_wording
    answers = {**ANSWERS, "models": "You must not train"}
    letter = write("developer_reservation", answers=answers)
    assert any("Your own words claim" in str(warning) for warning in letter.warnings)
