# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the small readers collect, and how they know what is worth collecting."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from holdback.formats import statements
from holdback.formats.mapping import field_of_free_key
from holdback.rights import Field, Statement, TagValue
from holdback.rights.vocabulary import FOREIGN_KEYS, MACHINE_KEYS

WANTED = frozenset(Field) - {Field.GENRE, Field.LYRICIST, Field.RIGHTS_URL, Field.CONTACT}
"""The fields that the index keeps, and those whose sentences may be a statement."""

_SENTENCES = frozenset(
    one.value
    for one in (
        Field.COPYRIGHT,
        Field.COMMENT,
        Field.USAGE_TERMS,
        Field.PHONOGRAM,
        Field.OWNER,
    )
)
Key = tuple[str, Field | None]
Value = tuple[str, str, Field | None]
"""One tag: carrier, value, meaning. A tuple: some ten are made per file of a library."""


@dataclass(slots=True)
class Found:
    """What stands in the headers of one file, as far as the index needs it.

    ``tags`` and ``packets`` are in the order in which the full reader has them; ``speaking`` are
    those of the tags that may hold a statement.
    """

    format: str
    duration_s: float | None = None
    tags: list[Value] = field(default_factory=list)
    speaking: list[Value] = field(default_factory=list)
    packets: list[tuple[str, bytes]] = field(default_factory=list)
    has_manifest: bool = False

    def add(self, carrier: str, value: str, meaning: Field | None) -> None:
        """Collect one value."""
        tag = (carrier, value, meaning)
        self.tags.append(tag)
        # By name: hashing a member of an enumeration is a call of its own.
        if meaning is None or meaning._value_ in _SENTENCES or speaks(carrier):
            self.speaking.append(tag)

    def statements(self) -> list[Statement]:
        """Return what the tags that may speak say; the packets are not among them."""
        return [said for tag in self.speaking if (said := _said(*tag)) is not None]


@lru_cache(maxsize=1024)
def _said(carrier: str, value: str, meaning: Field | None) -> Statement | None:
    """Return what one value says. A library repeats its notices thousands of times."""
    return next(statements.in_tags((TagValue(carrier, value, meaning),)), None)


@lru_cache(maxsize=4096)
def key_of(carrier: str, key: str) -> Key | None:
    """Return carrier and field of a free key that matters, else None."""
    meaning = field_of_free_key(key)
    if meaning in WANTED or speaks(carrier):
        return carrier, meaning
    return None


@lru_cache(maxsize=4096)
def speaks(carrier: str) -> bool:
    """Whether the last part of a carrier is the key of a machine-readable statement."""
    key = carrier.rpartition(":")[2].strip().upper()
    return key in FOREIGN_KEYS or key.replace("_", "-") in MACHINE_KEYS
