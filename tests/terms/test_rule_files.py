# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The word lists and rules that people edit: complete, well-formed, refused when they are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from holdback.errors import BugError
from holdback.terms.reasons import reason_for
from holdback.terms.rules import load_rules, rules
from holdback.terms.vocabulary import LANGUAGES, load_vocabulary, vocabulary


def test_every_language_has_every_role() -> None:
    english = set(vocabulary("en").roles)
    for language in LANGUAGES:
        words = vocabulary(language)
        assert set(words.roles) == english, language
        for role in words.roles:
            assert words.roles[role].pattern, role


def test_rules_are_named_once_and_say_why() -> None:
    names = [rule.id for rule in rules()]
    assert len(names) == len(set(names))
    fallback = reason_for("no such reason", "unclear", frozenset())
    for rule in rules():
        assert rule.stances or rule.trap, rule.id
        if rule.stances:
            assert rule.basis, rule.id
            assert reason_for(rule.reason, "permitted", frozenset()) != fallback, rule.id


@pytest.mark.parametrize(
    "text",
    [
        'rule = [{ id = "a", stances = { nonsense = "permitted" } }]',
        'rule = [{ id = "a", stances = { sublicence_for_ai = "perhaps" } }]',
        'rule = [{ id = "a", wo = ["platform"] }]',
        'rule = [{ id = "a", who = "platform" }]',
        "rule = [",
    ],
)
def test_malformed_rules_are_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "rules.toml"
    path.write_text(text)
    with pytest.raises(BugError):
        load_rules(path)


def test_malformed_word_list_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "en.toml"
    path.write_text('language = "en"')
    with pytest.raises(BugError):
        load_vocabulary(path)
