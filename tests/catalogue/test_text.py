# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdback.catalogue.text import fold, sort_key


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Ása Þórsdóttir", "asa thorsdottir"),
        ("Łukasz Żółw", "lukasz zolw"),
        ("STRASSE", "straße"),
        ("ＦＵＬＬ ｗｉｄｔｈ", "full width"),
        ("Мария", "мария"),
        ("Señor Ñandú", "senor nandu"),
        ("ISTANBUL", "ıstanbul"),
    ],
)
def test_folding_makes_equal_what_people_take_for_equal(written: str, typed: str) -> None:
    assert fold(written) == fold(typed)


@given(st.text())
def test_folding_ignores_how_a_text_is_composed_and_is_stable(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
    assert fold(fold(text)) == fold(text)
    assert "\0" not in fold(text)


def test_order_is_natural() -> None:
    wanted = [
        "",
        "...",
        "1 a",
        "2 Lines",
        "10 lines",
        "010 m",
        "Ása",
        "Atem",
        '"Echo"',
        "zoë 9",
        "Zoë 10",
    ]
    shuffled = wanted[::-1]
    assert sorted(shuffled, key=sort_key) == wanted


@given(st.integers(0, 10**30), st.integers(0, 10**30))
def test_numbers_sort_by_value(one: int, other: int) -> None:
    assert (sort_key(f"Take {one}") < sort_key(f"take {other}")) == (one < other)
