# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each type in each language, word for word.

After a wanted change, run the tests once with HOLDBACK_REGENERATE_GOLDEN=1, read the difference
in ``git diff`` as a lawyer would, and commit it with the change.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from holdback.letters import Letter, LetterLibrary, letter_text, letter_types
from letters.conftest import ANSWERS

GOLDEN = Path(__file__).with_name("golden")
LANGUAGES = tuple(LetterLibrary.load().languages)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [entry.id for entry in letter_types()])
def test_text_is_the_reviewed_one(kind: str, language: str, write: Callable[..., Letter]) -> None:
    text = letter_text(write(kind, language))
    golden = GOLDEN / f"{kind}.{language}.txt"
    if os.environ.get("HOLDBACK_REGENERATE_GOLDEN") == "1":
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [entry.id for entry in letter_types()])
def test_nothing_is_missing_when_everything_is_known(
    kind: str, language: str, write: Callable[..., Letter]
) -> None:
    answers = {**ANSWERS, "confirmed": "yes"}
    assert write(kind, language, answers=answers).gaps == ()
