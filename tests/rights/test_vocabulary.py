# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Values of the standards, as written and as found in the wild (standards.md §1-§8)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdback.rights import Dimensions, Position
from holdback.rights.vocabulary import (
    dimensions_of_content_usage,
    dimensions_of_foreign,
    dimensions_of_plus,
    dimensions_of_rsl,
    dimensions_of_tdm_reservation,
    dimensions_of_training_mining,
)

DENY, ALLOW, CONDITIONAL = Position.DENY, Position.ALLOW, Position.CONDITIONAL
BASE = "http://ns.useplus.org/ldf/vocab/"


@pytest.mark.parametrize(
    ("value", "meaning"),
    [
        (BASE + "DMI-PROHIBITED", Dimensions.all_at(DENY)),
        ("DMI-PROHIBITED", Dimensions.all_at(DENY)),
        (" dmi-prohibited ", Dimensions.all_at(DENY)),
        (f"<{BASE}DMI-PROHIBITED>", Dimensions.all_at(DENY)),
        (BASE + "DMI-PROHIBITED-AIMLTRAINING", Dimensions(train=DENY, generative=DENY)),
        (BASE + "DMI-PROHIBITED-GENAIMLTRAINING", Dimensions(generative=DENY)),
        (
            BASE + "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING",
            Dimensions.all_at(DENY, search=ALLOW),
        ),
        (BASE + "DMI-PROHIBITED-SEECONSTRAINT", Dimensions.all_at(CONDITIONAL)),
        (BASE + "DMI-ALLOWED", Dimensions.all_at(ALLOW, search=ALLOW)),
        (BASE + "DMI-UNSPECIFIED", Dimensions()),
        ("anything else", Dimensions()),
    ],
)
def test_plus_values(value: str, meaning: Dimensions) -> None:
    assert dimensions_of_plus(value) == meaning


@pytest.mark.parametrize(
    ("value", "meaning"),
    [
        ("1", Dimensions.all_at(DENY)),
        (" 1 ", Dimensions.all_at(DENY)),
        ("0", Dimensions.all_at(ALLOW)),
        ("yes", Dimensions()),
        ("2", Dimensions()),
        ("", Dimensions()),
    ],
)
def test_any_other_tdm_value_is_as_if_unset(value: str, meaning: Dimensions) -> None:
    assert dimensions_of_tdm_reservation(value) == meaning


@pytest.mark.parametrize(
    ("value", "meaning"),
    [
        ("train-ai=n, ai-use=n", Dimensions(generative=DENY, input=DENY)),
        ("train-ai=n,search=y", Dimensions(generative=DENY, search=ALLOW)),
        ("/music/ train-ai=n", Dimensions(generative=DENY)),
        ("train-ai=n;x=1", Dimensions(generative=DENY)),
        ("Train-AI=n", Dimensions()),
        ("train-ai=n,", Dimensions()),
        ('train-ai="n"', Dimensions()),
        ("train-ai=no", Dimensions()),
        ("bots=n", Dimensions()),
        ("tdm=n", Dimensions()),
    ],
)
def test_content_usage_values(value: str, meaning: Dimensions) -> None:
    assert dimensions_of_content_usage(value) == meaning


def test_training_mining_reads_both_spellings_and_prefixes() -> None:
    entries = {
        "cawg.data_mining": {"use": "notAllowed"},
        "cawg.ai_training": {"use": "constrained", "constraints_info": "ask"},
        "c2pa.ai_generative_training": "notAllowed",
        "cawg.ai_inference": {"use": "allowed"},
        "org.example.other": {"use": "notAllowed"},
    }
    assert dimensions_of_training_mining(entries) == Dimensions(DENY, CONDITIONAL, DENY, ALLOW)


def test_rsl_prohibition_beats_permission() -> None:
    meaning = dimensions_of_rsl("ai-train", "all")
    assert (meaning.train, meaning.generative, meaning.tdm) == (DENY, DENY, ALLOW)


@pytest.mark.parametrize(
    ("key", "value", "denies"),
    [
        ("ai_training_opt_out", "TRUE", True),
        ("NO_AI_TRAINING_MARKER", "NO_AI_TRAINING", True),
        ("AI_TRAINING_OPT_OUT", "FALSE", False),
        ("SOMETHING", "TRUE", False),
    ],
)
def test_foreign_keys(key: str, value: str, denies: bool) -> None:
    assert (dimensions_of_foreign(key, value).train is DENY) is denies


@given(st.text(max_size=200))
def test_no_text_is_an_error_anywhere(text: str) -> None:
    dimensions_of_plus(text)
    dimensions_of_tdm_reservation(text)
    dimensions_of_content_usage(text)
    dimensions_of_rsl(text, text)
    dimensions_of_foreign(text, text)
