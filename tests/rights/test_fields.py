# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an editor accepts, how it writes it, and what it says about the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdback.rights import Field
from holdback.rights.fields import EDITABLE, LONGEST, check_field

# ISWC: the example of ISO 15707 (T-034.524.680-1) and one more; EAN: GS1's own example;
# ISNI: the one of the ISNI pages.
RIGHT = [
    (Field.ISRC, "de-a12-26-00017", "DEA122600017"),
    (Field.ISRC, "ISRC DEA122600017", "DEA122600017"),
    (Field.ISWC, "T0345246801", "T-034.524.680-1"),
    (Field.ISWC, "t-034.524.680-1", "T-034.524.680-1"),
    (Field.BARCODE, "4006381 333931", "4006381333931"),
    (Field.ISNI, "0000 0001 2103 2683", "0000000121032683"),
    (Field.IPI, "14107338", None),
    (Field.IPI, "00014107338, 14.10.7338.0", None),
    (Field.DATE, "2026", "2026"),
    (Field.RIGHTS_URL, "https://artist.example/rights", "https://artist.example/rights"),
    (Field.CONTACT, "rights@artist.example", "rights@artist.example"),
    (Field.TITLE, "  Ebb \n und  Flut ", "Ebb und Flut"),
    (Field.USAGE_TERMS, "One line.\nAnother  line.", "One line.\nAnother  line."),
]
WRONG = [
    (Field.ISRC, "DEA12260001", "12 characters"),
    (Field.ISWC, "T-034.524.680-2", "would be 1"),
    (Field.ISWC, "034524680", "letter T"),
    (Field.BARCODE, "4006381333932", "would be 1"),
    (Field.BARCODE, "123", "Here are 3"),
    (Field.ISNI, "0000 0001 2103 2684", "would be 3"),
    (Field.IPI, "00014107339", "would be"),
    (Field.DATE, "26", "four digits"),
    (Field.DATE, "2026-05-01", "four digits"),
    (Field.RIGHTS_URL, "artist.example", "https://"),
    (Field.RIGHTS_URL, "javascript:alert(1)", "https://"),
    (Field.CONTACT, "call me", "e-mail"),
    (Field.TITLE, "x" * (LONGEST + 1), "longer"),
]


@pytest.mark.parametrize(("field", "typed", "written"), [one for one in RIGHT if one[2]])
def test_right_values_get_their_normal_form(field: Field, typed: str, written: str) -> None:
    checked = check_field(field, typed)
    assert checked.problem is None, str(checked.problem)
    assert checked.value == written


@pytest.mark.parametrize(("field", "typed", "said"), WRONG)
def test_wrong_values_are_told_and_kept_as_typed(field: Field, typed: str, said: str) -> None:
    checked = check_field(field, typed)
    assert said in str(checked.problem)
    assert checked.value == typed


@given(st.sampled_from(EDITABLE), st.text())
def test_checking_ends_for_any_text_and_is_stable(field: Field, text: str) -> None:
    checked = check_field(field, text)
    assert "\0" not in checked.value
    if checked.problem is None:
        assert check_field(field, checked.value) == checked


@given(st.integers(0, 10**11 - 1))
def test_one_wrong_digit_of_a_barcode_is_always_found(number: int) -> None:
    body = f"{number:011d}"
    right = [d for d in "0123456789" if check_field(Field.BARCODE, body + d).problem is None]
    assert len(right) == 1
