# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words break where their language breaks them, and only words do."""

from __future__ import annotations

import pytest

from holdback.letters import LetterLibrary
from holdback.letters.hyphenation import SOFT_HYPHEN, hyphenated


@pytest.mark.parametrize(
    ("patterns", "word", "expected"),
    [
        ("de_DE", "personenbezogenen", "per-so-nen-be-zo-ge-nen"),
        ("en_GB", "reservation", "reser-va-tion"),
        ("fr", "informations", "infor-ma-tions"),
        ("es", "entrenamiento", "entre-na-miento"),
    ],
)
def test_words_break_by_their_language(patterns: str, word: str, expected: str) -> None:
    assert hyphenated(word, patterns).replace(SOFT_HYPHEN, "-") == expected


@pytest.mark.parametrize(
    "text",
    [
        "https://artist.example/informations",
        "informations@artist.example",
        "DEABC2600001informations",
        "McInformations",
        "SoundCloud",
        "kurz",
        "",
    ],
)
def test_addresses_codes_and_names_stay_whole(text: str) -> None:
    assert hyphenated(text, "de_DE") == text


def test_unknown_patterns_change_nothing() -> None:
    assert hyphenated("personenbezogenen", "xx_XX") == "personenbezogenen"
    assert hyphenated("personenbezogenen", "") == "personenbezogenen"


def test_every_language_of_letters_has_patterns(library: LetterLibrary) -> None:
    for language in library.languages.values():
        word = "internationalisation"
        assert hyphenated(word, language.texts["hyphenation"]) != word
