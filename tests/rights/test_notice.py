# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices: what is written, and what sentences of others mean."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdback.rights import Dimensions, Policy, Position
from holdback.rights.notice import (
    RESERVATION_SENTENCES,
    compose_notice,
    dimensions_of_notice,
    fill_copyright_template,
    names_creative_commons,
    names_phonogram_right,
)


@pytest.mark.parametrize("policy", list(Policy))
def test_every_sentence_carries_the_literal_token(policy: Policy) -> None:
    token = "(tdm-reservation=0)" if policy is Policy.ALLOW else "(tdm-reservation=1)"
    assert token in RESERVATION_SENTENCES[policy]


def test_a_notice_begins_with_the_copyright_line() -> None:
    line = fill_copyright_template("{year} {owner}. All rights reserved.", year=2026, owner="Ada")
    notice = compose_notice(line, Policy.RESERVE_ALL)
    assert notice.startswith("2026 Ada. All rights reserved. Text and data mining")


def test_a_notice_that_reserves_already_is_kept() -> None:
    own = "2026 Ada. No mining (tdm-reservation=1)."
    assert compose_notice(own, Policy.RESERVE_ALL) == own


def test_braces_of_the_user_are_no_code() -> None:
    template = "{year} {owner.__class__} {owner}"
    assert fill_copyright_template(template, year=1, owner="A") == "1 {owner.__class__} A"


@pytest.mark.parametrize(
    "text",
    [
        "2026 Ada. Text and data mining reserved.",
        "No AI training.",
        "All rights reserved, including AI training",
        "This recording may not be used for training artificial intelligence",
        "Text und Data Mining vorbehalten (§ 44b UrhG)",
        "Nutzung für KI-Training untersagt",
        "Toute fouille de textes et de données est interdite",
        "Prohibida la minería de textos y datos",
        "Use for machine learning prohibited",
        "x (tdm-reservation=1)",
    ],
)
def test_reservations_in_words_are_recognised(text: str) -> None:
    assert dimensions_of_notice(text).generative is Position.DENY


def test_a_sentence_means_no_more_than_it_says() -> None:
    deny = Position.DENY
    assert dimensions_of_notice("No AI training.") == Dimensions(train=deny, generative=deny)
    assert dimensions_of_notice("Data mining prohibited") == Dimensions.all_at(deny)
    assert dimensions_of_notice("No generative AI training") == Dimensions(generative=deny)
    assert dimensions_of_notice("Use by artificial intelligence forbidden") == Dimensions(
        train=deny, generative=deny, input=deny
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026 Ada. All rights reserved.",
        "℗ 2026 Nordlicht Records",
        "Licensed under CC BY 4.0",
        "Recorded by AI Weiwei's neighbour",
        "Made with Ableton",
        "Training Day (Original Soundtrack)",
        "No rain tonight",
    ],
)
def test_other_sentences_say_nothing_about_ai(text: str) -> None:
    assert dimensions_of_notice(text).says_nothing


def test_permission_in_words_is_recognised() -> None:
    assert dimensions_of_notice("AI training is permitted.").train is Position.ALLOW
    assert dimensions_of_notice("AI training is not permitted.").train is Position.DENY


def test_licences_and_phonogram_lines_are_recognised() -> None:
    assert names_creative_commons("https://creativecommons.org/licenses/by-nc/4.0/")
    assert names_creative_commons("CC BY-SA 3.0")
    assert not names_creative_commons("2026 CC Records")
    assert names_phonogram_right("℗ 2026 Nordlicht")
    assert not names_phonogram_right("2026 Phil Collins")


def test_a_very_long_hostile_notice_costs_little() -> None:
    began = time.process_time()
    dimensions_of_notice("AI reserved not " * 20_000)
    dimensions_of_notice("no " * 100_000)
    assert time.process_time() - began < 20


@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                [
                    "text and data mining",
                    "TDM",
                    "data\nmining",
                    "fouille de textes",
                    "minería de",
                    "textos",
                    "generative AI training",
                    "ai/model",
                    "KI-Training",
                    "training of any",
                    "training for artificial intelligence",
                    "Machine Learning",
                    "künstliche",
                    "intelligenz",
                    "intelligence artificielle",
                    "l'IA",
                    "inteligencia artificial",
                    "reserved",
                    "no",
                    "not permitted",
                    "allowed",
                    "vorbehalten",
                    "opt out",
                    "Kein",
                    "autorisé",
                    "tdm-reservation = 1",
                    "trai\u0130ning",
                    "\u017f",
                    "maiden",
                    ".",
                ]
            ),
            st.text(max_size=6),
        ),
        max_size=7,
    )
)
def test_looking_for_hints_first_changes_no_meaning(parts: list[str]) -> None:
    for text in (" ".join(parts), "".join(parts), " ".join(parts).upper()):
        # A dotless i makes the hints be passed over, and is in none of the patterns.
        assert dimensions_of_notice(text) == dimensions_of_notice(f"{text}.\u0131")
