# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Check rules of ISRC, ISWC, GTIN, ISNI and IPI."""

from __future__ import annotations

import pytest

from holdback.rights import identifiers


@pytest.mark.parametrize(
    ("rule", "text", "normal"),
    [
        ("isrc", "DE-A12-26-00001", "DEA122600001"),
        ("isrc", "isrc:dea122600001", "DEA122600001"),
        ("isrc", "DEA12260000", None),
        ("isrc", "DE A12 26 0000X", None),
        # the examples of ISO 15707 and of the ISWC agency's guide
        ("iswc", "T-034.524.680-1", "T-034.524.680-1"),
        ("iswc", "T0345246801", "T-034.524.680-1"),
        ("iswc", "T-034.524.680-2", None),
        ("barcode", "4006381333931", "4006381333931"),
        ("barcode", "036000291452", "036000291452"),
        ("barcode", "4006381333932", None),
        ("isni", "0000 0001 2103 2683", "0000000121032683"),
        ("isni", "000000012146438X", "000000012146438X"),
        ("isni", "0000 0001 2103 2684", None),
        ("ipi", "00014107338", "00014107338"),
        ("ipi", "14107338", None),
        ("ipi", "00014107339", None),
    ],
)
def test_identifier(rule: str, text: str, normal: str | None) -> None:
    assert getattr(identifiers, f"normal_{rule}")(text) == normal
