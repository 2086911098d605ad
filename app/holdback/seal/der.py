# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""As much of DER (X.690) as signatures and timestamps need: read a value, write a value.

``cryptography`` signs CMS, but reads neither CMS nor timestamps; a library for all of ASN.1 would
be a second one for a few structures. Everything here is bounded by the bytes it is given.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

BOOLEAN, INTEGER, OCTET_STRING, NULL, OID = 0x01, 0x02, 0x04, 0x05, 0x06
GENERALIZED_TIME, SEQUENCE, SET = 0x18, 0x30, 0x31
_MOST_LENGTH_BYTES = 4


class DerError(ValueError):
    """The bytes are no DER, or not the structure that was expected."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value: its tag byte, its content, and the whole of it as it stood."""

    tag: int
    content: bytes
    raw: bytes

    def parts(self) -> list[Value]:
        """Return the values inside.

        Raises:
            DerError: the content is not a row of values.
        """
        return list(_row(self.content))

    def expect(self, tag: int) -> Value:
        """Return itself if it has this tag.

        Raises:
            DerError: it has another one.
        """
        if self.tag != tag:
            raise DerError(f"tag {self.tag:#x} where {tag:#x} was expected")
        return self

    @property
    def number(self) -> int:
        """The value of an INTEGER."""
        return int.from_bytes(self.expect(INTEGER).content, "big", signed=True)

    @property
    def oid(self) -> str:
        """The value of an OBJECT IDENTIFIER, dotted."""
        content = self.expect(OID).content
        if not content or content[-1] & 0x80:
            raise DerError("an object identifier without an end")
        numbers, current = [], 0
        for byte in content:
            current = current << 7 | byte & 0x7F
            if not byte & 0x80:
                numbers.append(current)
                current = 0
        first = min(numbers[0] // 40, 2)
        return ".".join(map(str, (first, numbers[0] - 40 * first, *numbers[1:])))


def read(content: bytes) -> Value:
    """Read the one value that ``content`` is.

    Raises:
        DerError: it is none, or something follows it.
    """
    values = list(_row(content))
    if len(values) != 1:
        raise DerError(f"{len(values)} values where one was expected")
    return values[0]


def _row(content: bytes) -> Iterator[Value]:
    at = 0
    while at < len(content):
        start = at
        if at + 2 > len(content) or content[at] & 0x1F == 0x1F:
            raise DerError("a value that is cut, or has a long tag")
        tag, length = content[at], content[at + 1]
        at += 2
        if length & 0x80:
            size = length & 0x7F
            if not 0 < size <= _MOST_LENGTH_BYTES or at + size > len(content):
                raise DerError("a length that DER does not allow")
            length = int.from_bytes(content[at : at + size], "big")
            at += size
        if at + length > len(content):
            raise DerError("a value that is longer than what holds it")
        yield Value(tag, content[at : at + length], content[start : at + length])
        at += length


def write(tag: int, content: bytes) -> bytes:
    """Return a value."""
    size = len(content)
    if size < 0x80:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(length))) + length + content


def write_number(number: int) -> bytes:
    """Return a non-negative INTEGER."""
    return write(INTEGER, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def write_oid(dotted: str) -> bytes:
    """Return an OBJECT IDENTIFIER."""
    first, second, *rest = map(int, dotted.split("."))
    content = b""
    for number in (40 * first + second, *rest):
        groups = [number & 0x7F]
        while number := number >> 7:
            groups.append(number & 0x7F | 0x80)
        content += bytes(reversed(groups))
    return write(OID, content)
