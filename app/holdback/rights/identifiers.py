# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Identifiers of recordings, works and people: their written forms and check rules."""

from __future__ import annotations

import re

_ISRC = re.compile(r"^[A-Z]{2}[A-Z0-9]{3}\d{7}$")
_ISWC = re.compile(r"^T\d{10}$")
_SEPARATORS = re.compile(r"[\s.\-–]")


def _compact(text: str) -> str:
    return _SEPARATORS.sub("", text).upper()


def normal_isrc(text: str) -> str | None:
    """Return the 12-character ISRC (ISO 3901), or None if ``text`` is none."""
    compact = _compact(text).removeprefix("ISRC").removeprefix(":")
    return compact if _ISRC.match(compact) else None


def normal_iswc(text: str) -> str | None:
    """Return ``T-123.456.789-C`` (ISO 15707, check digit proven), or None if ``text`` is none."""
    compact = _compact(text).removeprefix("ISWC").removeprefix(":")
    if not _ISWC.match(compact):
        return None
    body, check = compact[1:10], compact[10]
    return f"T-{body[:3]}.{body[3:6]}.{body[6:9]}-{check}" if iswc_check(body) == check else None


def iswc_check(body: str) -> str:
    """Return the check digit of the nine digits of an ISWC."""
    total = 1 + sum(weight * int(digit) for weight, digit in enumerate(body, start=1))
    return str((10 - total % 10) % 10)


def normal_barcode(text: str) -> str | None:
    """Return the 12, 13 or 14 digits of a UPC, EAN or GTIN with a right check digit (GS1)."""
    compact = _compact(text)
    if not compact.isascii() or not compact.isdigit() or len(compact) not in (12, 13, 14):
        return None
    return compact if barcode_check(compact[:-1]) == compact[-1] else None


def barcode_check(body: str) -> str:
    """Return the check digit of a UPC, EAN or GTIN without it."""
    weighted = sum(
        int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body))
    )
    return str((10 - weighted % 10) % 10)


def normal_isni(text: str) -> str | None:
    """Return the 16 characters of an ISNI (ISO 27729) whose MOD 11-2 check character is right."""
    compact = _compact(text).removeprefix("ISNI").removeprefix(":")
    if not re.match(r"^\d{15}[\dX]$", compact):
        return None
    return compact if compact[15] == isni_check(compact[:15]) else None


def isni_check(body: str) -> str:
    """Return the check character of the fifteen digits of an ISNI."""
    total = 0
    for digit in body:
        total = (total + int(digit)) * 2
    check = (12 - total % 11) % 11
    return "X" if check == 10 else str(check)


def normal_ipi(text: str) -> str | None:
    """Return the 11 digits of an IPI name number whose two check digits (modulo 101) are right."""
    compact = _compact(text).removeprefix("IPI").removeprefix(":")
    if not compact.isascii() or not compact.isdigit() or not 9 <= len(compact) <= 11:
        return None
    full = compact.zfill(11)
    return full if ipi_check(full[:9]) == full[9:] else None


def ipi_check(body: str) -> str:
    """Return the two check digits of the nine digits of an IPI name number."""
    total = sum(weight * int(digit) for weight, digit in zip(range(10, 1, -1), body, strict=True))
    return f"{(101 - total % 101) % 100:02d}"
