# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The five dimensions of a reservation, and how several statements add up.

Dimensions and rules: standards.md §15 ("Reading others' files"). When statements disagree the
most restrictive one is effective, as AIPREF and RSL prescribe.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum


class Dimension(StrEnum):
    """What a statement can be about."""

    TDM = "tdm"
    TRAIN = "train"
    GENERATIVE = "generative"
    INPUT = "input"
    SEARCH = "search"


class Position(StrEnum):
    """What a statement says about one dimension."""

    DENY = "deny"
    CONDITIONAL = "conditional"
    ALLOW = "allow"
    UNKNOWN = "unknown"

    @property
    def restricts(self) -> bool:
        """Whether it denies, plainly or unless a condition is met."""
        return self in (Position.DENY, Position.CONDITIONAL)


_STRICTNESS = {
    Position.DENY: 3,
    Position.CONDITIONAL: 2,
    Position.ALLOW: 1,
    Position.UNKNOWN: 0,
}


@dataclass(frozen=True, slots=True)
class Dimensions:
    """One position per dimension; ``unknown`` where nothing is said."""

    tdm: Position = Position.UNKNOWN
    train: Position = Position.UNKNOWN
    generative: Position = Position.UNKNOWN
    input: Position = Position.UNKNOWN
    search: Position = Position.UNKNOWN

    @classmethod
    def where(cls, positions: Mapping[Dimension, Position]) -> Dimensions:
        """Build from a mapping; dimensions that it leaves out are unknown."""
        return cls(**{dimension.value: position for dimension, position in positions.items()})

    @classmethod
    def all_at(cls, position: Position, *, search: Position = Position.UNKNOWN) -> Dimensions:
        """Return TDM, training, generative training and input at ``position``."""
        return cls(position, position, position, position, search)

    def __getitem__(self, dimension: Dimension) -> Position:
        position: Position = getattr(self, dimension.value)
        return position

    def as_dict(self) -> dict[str, str]:
        """Return ``{"tdm": "deny", ...}``, the form of the JSON contract."""
        return {field.name: getattr(self, field.name).value for field in fields(self)}

    @property
    def says_nothing(self) -> bool:
        """Whether every dimension is unknown."""
        return self == Dimensions()


def most_restrictive(several: Iterable[Dimensions]) -> Dimensions:
    """Return, per dimension, the strictest position found in ``several``."""
    collected = list(several)
    return Dimensions.where(
        {
            dimension: max(
                (one[dimension] for one in collected),
                key=_STRICTNESS.__getitem__,
                default=Position.UNKNOWN,
            )
            for dimension in Dimension
        }
    )
