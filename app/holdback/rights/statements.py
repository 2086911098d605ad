# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One rights statement, found in a carrier or to be written into one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from holdback.rights.dimensions import Dimensions


class Standard(StrEnum):
    """Whose words a statement uses."""

    PLUS = "plus"  # IPTC/PLUS Data Mining property
    TDMREP = "tdmrep"  # W3C TDM Reservation Protocol
    AIPREF = "aipref"  # IETF Content-Usage
    CAWG = "cawg"  # CAWG training and data mining assertion
    C2PA = "c2pa"  # the older c2pa.training-mining assertion
    RSL = "rsl"  # Really Simple Licensing
    FOREIGN = "foreign"  # keys other programs use, read but never written
    NOTICE = "notice"  # a sentence for people: "text only"


class Seal(StrEnum):
    """The state of a file's C2PA signature."""

    NONE = "none"
    VALID = "valid"
    TRUSTED = "trusted"
    EXPIRED = "expired"
    BROKEN = "broken"
    NOT_CHECKABLE = "not_checkable"


@dataclass(frozen=True, slots=True)
class Statement:
    """What one carrier says, word for word, and what that means.

    Attributes:
        carrier: where it stands, ``FORMAT:PLACE``, e.g. ``id3:TXXX:TDM-RESERVATION``.
        standard: whose vocabulary it uses.
        value: the raw value as read.
        dimensions: what it says about each dimension.
        seal: the state of the manifest it stands in, if it stands in one. A deny inside a broken
            manifest still counts for the verdict, but is shown as unsealed.
    """

    carrier: str
    standard: Standard
    value: str
    dimensions: Dimensions
    seal: Seal | None = None

    @property
    def is_machine_readable(self) -> bool:
        """Whether a program can obey it without understanding a sentence."""
        return self.standard is not Standard.NOTICE

    @property
    def is_a_position(self) -> bool:
        """Whether it says anything at all about AI or text and data mining."""
        return not self.dimensions.says_nothing
