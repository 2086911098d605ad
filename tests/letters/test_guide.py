# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guided path: the right steps, in the right order, with real dossier entries."""

from __future__ import annotations

from dataclasses import replace

import pytest

from holdback.letters import Situation, StepKind, recommended_steps
from holdback.platforms import Dossier, Platform
from holdback.rights import Profile, Society
from holdback.support.resources import resource
from letters.conftest import PROFILE


@pytest.fixture(scope="session")
def platforms() -> dict[str, Platform]:
    """The shipped dossier by id."""
    return {p.id: p for p in Dossier.load(resource("platforms")).platforms}


def test_tags_and_settings_come_before_letters(platforms: dict[str, Platform]) -> None:
    steps = recommended_steps(
        PROFILE,
        Situation(
            platforms=(platforms["linkedin"], platforms["distrokid"], platforms["openai"]),
            unprotected=7,
            has_website=True,
            voice_or_image_online=True,
        ),
    )
    kinds = [step.kind for step in steps]
    assert kinds[0] is StepKind.TAG
    assert kinds[1] is StepKind.PUBLISH
    assert kinds[-1] is StepKind.DIARY
    linkedin = [step for step in steps if step.platform_id == "linkedin"]
    assert next(s.kind for s in linkedin) is StepKind.SETTING
    assert [s.letter_type for s in linkedin][1:] == ["platform_objection", "gdpr_objection"]
    assert kinds.index(StepKind.SETTING) < kinds.index(StepKind.LETTER)
    assert StepKind.SETTING not in kinds[kinds.index(StepKind.LETTER) :]
    letters = [step.letter_type for step in steps if step.kind is StepKind.LETTER]
    assert letters.index("distributor_instruction") < letters.index("platform_objection")
    assert letters.index("platform_objection") < letters.index("developer_reservation")
    assert "7 tracks" in str(steps[0].title)


def test_membership_and_contracts_bring_their_letters() -> None:
    tied = replace(PROFILE, societies=(Society("GEMA"),), label="Big Label")
    letters = [step.letter_type for step in recommended_steps(tied, Situation())]
    assert "society_notice" in letters
    assert "label_reservation" in letters
    assert "dmca_notice" not in letters


def test_evidence_brings_letters_that_need_it() -> None:
    found = Situation(found_evidence=True, found_copies=True)
    letters = [step.letter_type for step in recommended_steps(PROFILE, found)]
    assert letters[:2] == ["dataset_works_found", "dmca_notice"]


def test_nothing_is_recommended_that_the_sender_may_not_write(
    platforms: dict[str, Platform],
) -> None:
    band = replace(PROFILE, roles=("performer",), is_natural_person=False, country="")
    situation = Situation(
        platforms=(platforms["distrokid"], platforms["linkedin"]), voice_or_image_online=True
    )
    steps = recommended_steps(band, situation)
    assert steps[0].kind is StepKind.PROFILE
    letters = [step.letter_type for step in steps]
    assert "distributor_instruction" not in letters
    assert "gdpr_objection" not in letters


def test_voice_leads_to_an_objection_to_developers_too(platforms: dict[str, Platform]) -> None:
    developer = platforms["openai"]

    def objections(profile: Profile, *, voice: bool) -> list[str]:
        situation = Situation(platforms=(developer,), voice_or_image_online=voice)
        steps = recommended_steps(profile, situation)
        return [step.platform_id for step in steps if step.letter_type == "gdpr_objection"]

    assert objections(PROFILE, voice=True) == [developer.id]
    assert objections(PROFILE, voice=False) == []
    assert objections(replace(PROFILE, is_natural_person=False), voice=True) == []
