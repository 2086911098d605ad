# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a container family must be able to do. One object per family, see ``registry``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from holdback.formats.source import Source, Splice, tidy
from holdback.rights import Declaration, Field, TagValue

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Content:
    """What one file carries, before it is judged.

    Attributes:
        tags: native tags, in file order.
        packets: XMP packets with the carrier they stand in, e.g. ``("riff:_PMX", b"...")``.
        duration_s: playing time, if the headers tell.
        warnings: oddities worth showing.
        has_manifest: whether a C2PA manifest stands in the file.
    """

    tags: tuple[TagValue, ...] = ()
    packets: tuple[tuple[str, bytes], ...] = ()
    duration_s: float | None = None
    warnings: tuple[str, ...] = ()
    has_manifest: bool = False


@dataclass(frozen=True, slots=True)
class Rewrite:
    """How a file must be edited so that it says what a declaration says.

    Attributes:
        splices: the edits, in file order; empty where the file says it all already.
        carriers: the places that hold the declaration afterwards.
    """

    splices: tuple[Splice, ...] = ()
    carriers: tuple[str, ...] = ()

    @classmethod
    def of(cls, splices: Iterable[Splice], carriers: Iterable[str]) -> Rewrite:
        """Put splices into order and drop carriers named twice."""
        return cls(tidy(splices), tuple(dict.fromkeys(carriers)))


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a file that must survive a write.

    Attributes:
        carrier: where it stands, e.g. ``id3:TIT2`` or ``riff:bext``.
        value: its text or the digest of its bytes.
        field: what it is about, if Holdback knows.
    """

    carrier: str
    value: str
    field: Field | None = None


class Handler(Protocol):
    """One container family."""

    @property
    def formats(self) -> tuple[str, ...]:
        """The names of the formats it handles."""

    def read(self, source: Source, format: str) -> Content:
        """Return all that the file carries.

        Raises:
            UnreadableFile: the structure is too damaged.
        """

    def rewrite(self, source: Source, format: str, declaration: Declaration) -> Rewrite:
        """Return the edits that make the file carry ``declaration``.

        Raises:
            UnreadableFile: the structure is too damaged.
            WriteRefused: a safe edit cannot be proven; the message says why and what can be done.
        """

    def essence(self, source: Source, format: str) -> tuple[Range, ...]:
        """Return the ranges of the encoded audio (``docs/essence.md``)."""
