# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the ledger remembers of values: what a write changed, and what the file said then."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping
from typing import Any

from holdback.rights import Field, FieldChange, Reading

_LONGEST_VALUE = 600
_LARGEST = 4 << 20
_SIDECAR = "sidecar:"


def pack_changes(changes: Iterable[FieldChange]) -> bytes | None:
    """Return changes in the form the ledger keeps; None if there are none."""
    rows = [
        [one.carrier, _cut(one.before), _cut(one.after), one.field.value if one.field else None]
        for one in changes
    ]
    return _packed(rows) if rows else None


def unpack_changes(data: bytes | None) -> tuple[FieldChange, ...]:
    """Undo :func:`pack_changes`."""
    return tuple(
        FieldChange(carrier, before, after, Field(field) if field else None)
        for carrier, before, after, field in (_unpacked(data) if data else ())
    )


def pack_said(reading: Reading) -> bytes:
    """Return what a file says, value by value, in the form the ledger keeps."""
    return _packed(said_by(reading))


def unpack_said(data: bytes | None) -> Mapping[str, str] | None:
    """Undo :func:`pack_said`; None where the ledger did not keep it yet."""
    return dict(_unpacked(data)) if data else None


def said_by(reading: Reading) -> dict[str, str]:
    """Return what a file says by carrier, as it is remembered: long texts by their digest."""
    found: dict[str, list[str]] = {}
    for tag in reading.tags:
        if not tag.carrier.startswith(_SIDECAR):
            found.setdefault(tag.carrier, []).append(tag.value)
    return {carrier: _short("\n".join(values)) for carrier, values in found.items()}


def reverse(changes: Iterable[FieldChange]) -> tuple[FieldChange, ...]:
    """Return what putting back changes."""
    return tuple(FieldChange(c.carrier, c.after, c.before, c.field) for c in changes)


def _cut(text: str | None) -> str | None:
    if text is None or len(text) <= _LONGEST_VALUE:
        return text
    return text[: _LONGEST_VALUE - 1] + "…"


def _short(text: str) -> str:
    if len(text) <= _LONGEST_VALUE:
        return text
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return f"{text[:80]}… ({len(text)} characters, SHA-256 {digest}…)"


def _packed(value: object) -> bytes:
    return zlib.compress(json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode())


def _unpacked(data: bytes) -> Any:
    return json.loads(zlib.decompressobj().decompress(data, _LARGEST))
