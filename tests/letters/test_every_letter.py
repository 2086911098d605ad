# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All types in all languages and jurisdictions, to a real addressee, with no gap left open."""

from __future__ import annotations

import email
import email.policy
from pathlib import Path

import pytest

from holdback.letters import (
    LetterLibrary,
    draft,
    letter_bytes,
    letter_text,
    letter_types,
    recipient_from_platform,
    write_letter,
)
from holdback.letters.text import plain
from holdback.platforms import Dossier
from holdback.support.clock import FixedClock
from holdback.support.resources import resource
from letters.conftest import ANSWERS, MOMENT, PROFILE, request


def test_no_gap_is_left_that_the_data_could_fill(library: LetterLibrary, tmp_path: Path) -> None:
    dossier = {p.id: p for p in Dossier.load(resource("platforms")).platforms}
    written = 0
    for entry in letter_types():
        to = recipient_from_platform(dossier["reddit"], entry.id, PROFILE.country)
        for language in library.languages:
            for place in library.jurisdictions_of(entry):
                made = request(
                    entry.id,
                    language,
                    place,
                    recipient=to,
                    answers={**ANSWERS, "confirmed": "yes"},
                )
                letter = draft(made, FixedClock(MOMENT), library)
                postal = () if to.postal else (letter.words.gap("recipient_postal"),)
                assert letter.gaps == postal, (entry.id, language, place)
                text = letter_text(letter)
                assert "[[" not in text
                assert "{" not in text
                assert "  " not in letter.subject
                assert " ." not in text.replace(" ...", "")
                assert " ," not in text
                written += 1
        write_letter(letter, tmp_path / f"{entry.id}.pdf")
    assert written >= 10 * 4 * 9


@pytest.mark.parametrize("language", LetterLibrary.load().languages)
@pytest.mark.parametrize("kind", [entry.id for entry in letter_types()])
def test_mail_of_every_type_parses(kind: str, language: str, library: LetterLibrary) -> None:
    letter = draft(request(kind, language), FixedClock(MOMENT), library)
    message = email.message_from_bytes(letter_bytes(letter, ".eml"), policy=email.policy.default)
    assert not message.defects
    assert not any(part.defects for part in message.walk())
    assert not any(value.defects for value in message.values())
    assert message["Subject"] == plain(letter.subject)
