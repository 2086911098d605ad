# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The free texts of ``bext`` and of plain ``iXML``, as recorders write them."""

from __future__ import annotations

import re
import struct

from holdback.formats.headers.found import Found
from holdback.formats.headers.window import Doubt, Window

_LIMIT = 65536
_BEXT = struct.Struct("<256s32s32s")
_HISTORY = 602
_SPOKEN = "NOTE|USER|BWF_DESCRIPTION|BWF_ORIGINATOR|BWF_CODING_HISTORY"
_TEXT = re.compile(rf"<({_SPOKEN})>([^<>&]*)</\1>")
_ANY = re.compile(rf"<(?:{_SPOKEN})")


def read_bext(found: Found, window: Window, start: int, length: int) -> None:
    """Collect the texts of a ``bext`` chunk; doubt where it is shorter than its fixed part."""
    if length < _HISTORY or length > _LIMIT:
        raise Doubt
    data = window.at(start, length)
    description, originator, reference = _BEXT.unpack_from(data)
    _add(found, "bext:Description", description)
    _add(found, "bext:Originator", originator)
    _add(found, "bext:OriginatorReference", reference)
    _add(found, "bext:CodingHistory", data[_HISTORY:])


def read_ixml(found: Found, window: Window, start: int, length: int) -> None:
    """Collect the texts of an ``iXML`` chunk; doubt at anything but plain elements in UTF-8."""
    if length > _LIMIT:
        raise Doubt
    try:
        document = window.at(start, length).decode("utf-8")
    except UnicodeDecodeError as error:
        raise Doubt from error
    plain = _TEXT.findall(document)
    if len(plain) != len(_ANY.findall(document)):
        raise Doubt
    for name, text in plain:
        if text.strip():
            found.add(f"riff:iXML:{name}", text.strip(), None)


def _add(found: Found, name: str, raw: bytes) -> None:
    end = raw.find(b"\0")
    raw = raw if end < 0 else raw[:end]
    if not raw:
        return
    try:
        text = str(raw, "utf-8")
    except UnicodeDecodeError:
        text = str(raw, "cp1252", "replace")
    if text.strip():
        found.add(f"riff:{name}", text.strip(), None)
