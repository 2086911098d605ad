# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people may write into each field: the checks of an editor, said while one types."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from holdback.errors import Message, say
from holdback.rights.identifiers import (
    barcode_check,
    ipi_check,
    isni_check,
    iswc_check,
    normal_barcode,
    normal_ipi,
    normal_isni,
    normal_isrc,
    normal_iswc,
)
from holdback.rights.tracks import Field

EDITABLE = (
    Field.TITLE,
    Field.ARTIST,
    Field.ALBUM_ARTIST,
    Field.COMPOSER,
    Field.LYRICIST,
    Field.PUBLISHER,
    Field.LABEL,
    Field.ISRC,
    Field.ISWC,
    Field.BARCODE,
    Field.IPI,
    Field.ISNI,
    Field.COPYRIGHT,
    Field.PHONOGRAM,
    Field.DATE,
    Field.OWNER,
    Field.CONTACT,
    Field.RIGHTS_URL,
    Field.USAGE_TERMS,
)
"""The fields an editor offers, in its order."""

LONGEST = 8000
_YEAR = re.compile(r"^(1[89]|20)\d\d$")
_BREAKS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u2028\u2029]+")
_DIGITS_ONLY = re.compile(r"[^0-9A-Z]")


@dataclass(frozen=True, slots=True)
class Checked:
    """A value as it would be written, and what is wrong with it.

    Attributes:
        value: in its normal written form; as typed where it is wrong.
        problem: why it cannot be written, or None.
    """

    value: str
    problem: Message | None = None


def check_field(field: Field, text: str) -> Checked:
    """Say how ``text`` would be written into ``field``. The empty text is always right."""
    plain = _BREAKS.sub(" ", text).strip()
    if not plain:
        return Checked("")
    if len(plain) > LONGEST:
        return Checked(plain, say("This is longer than {count} characters.", count=LONGEST))
    if field is not Field.USAGE_TERMS:
        plain = " ".join(plain.split())
    check = _CHECKS.get(field)
    return check(plain) if check else Checked(plain)


def _isrc(text: str) -> Checked:
    found = normal_isrc(text)
    if found:
        return Checked(found)
    return Checked(
        text,
        say(
            "An ISRC has 12 characters: two letters, three letters or digits, seven digits. "
            "Here are {count}.",
            count=len(_bare(text)),
        ),
    )


def _iswc(text: str) -> Checked:
    found = normal_iswc(text)
    if found:
        return Checked(found)
    bare = _bare(text).removeprefix("ISWC")
    if re.fullmatch(r"T\d{10}", bare):
        return Checked(text, _wrong_check("ISWC", iswc_check(bare[1:10])))
    return Checked(text, say("An ISWC is the letter T and ten digits, such as T-034.524.680-1."))


def _barcode(text: str) -> Checked:
    found = normal_barcode(text)
    if found:
        return Checked(found)
    bare = _bare(text)
    if bare.isdigit() and len(bare) in (12, 13, 14):
        return Checked(text, _wrong_check("UPC/EAN", barcode_check(bare[:-1])))
    return Checked(text, say("A UPC has 12 digits, an EAN 13. Here are {count}.", count=len(bare)))


def _ipi(text: str) -> Checked:
    found = normal_ipi(text)
    if found:
        return Checked(found)
    bare = _bare(text).removeprefix("IPI")
    if bare.isdigit() and 9 <= len(bare) <= 11:
        return Checked(text, _wrong_check("IPI", ipi_check(bare.zfill(11)[:9])))
    return Checked(text, say("An IPI name number has 9 to 11 digits."))


def _isni(text: str) -> Checked:
    found = normal_isni(text)
    if found:
        return Checked(found)
    bare = _bare(text).removeprefix("ISNI")
    if re.fullmatch(r"\d{15}[\dX]", bare):
        return Checked(text, _wrong_check("ISNI", isni_check(bare[:15])))
    return Checked(text, say("An ISNI has 16 digits; the last may be an X."))


def _wrong_check(name: str, expected: str) -> Message:
    return say(
        "A digit is mistyped: the check digit of this {name} would be {expected}.",
        name=name,
        expected=expected,
    )


def _several(check: Callable[[str], Checked]) -> Callable[[str], Checked]:
    """Check codes of several people, set apart by commas or semicolons."""

    def each(text: str) -> Checked:
        found = [check(part.strip()) for part in re.split(r"[;,]", text) if part.strip()]
        problem = next((one.problem for one in found if one.problem), None)
        return Checked(text if problem else "; ".join(one.value for one in found), problem)

    return each


def _year(text: str) -> Checked:
    if _YEAR.match(text):
        return Checked(text)
    return Checked(text, say("A year has four digits, such as 2026."))


def _address(text: str) -> Checked:
    if _is_web(text):
        return Checked(text)
    return Checked(text, say("A web address begins with https:// or http://."))


def _contact(text: str) -> Checked:
    if _is_web(text) or re.fullmatch(r"(mailto:)?[^@\s]+@[^@\s]+\.[^@\s]+", text):
        return Checked(text)
    return Checked(text, say("A contact is a web address (https://…) or an e-mail address."))


def _is_web(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in text


def _bare(text: str) -> str:
    return _DIGITS_ONLY.sub("", text.upper())


_CHECKS: Mapping[Field, Callable[[str], Checked]] = {
    Field.ISRC: _isrc,
    Field.ISWC: _iswc,
    Field.BARCODE: _barcode,
    Field.IPI: _several(_ipi),
    Field.ISNI: _several(_isni),
    Field.DATE: _year,
    Field.RIGHTS_URL: _address,
    Field.CONTACT: _contact,
}
