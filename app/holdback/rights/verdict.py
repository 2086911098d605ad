# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a track's statements amount to (standards.md §15, point 4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from holdback.rights.dimensions import Dimension, Dimensions, Position, most_restrictive
from holdback.rights.statements import Statement


class Verdict(StrEnum):
    """The first of the two axes; the other is :class:`~holdback.rights.statements.Seal`."""

    RESERVED = "reserved"
    PARTLY = "partly"
    NONE = "none"
    ALLOWED = "allowed"
    CONFLICTING = "conflicting"


@dataclass(frozen=True, slots=True)
class Conflict:
    """One dimension on which statements disagree, with both sides."""

    dimension: Dimension
    restricting: tuple[Statement, ...]
    allowing: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, the effective dimensions (most restrictive wins), and what disagrees."""

    verdict: Verdict
    dimensions: Dimensions
    conflicts: tuple[Conflict, ...] = ()


_NEEDED = (Dimension.TDM, Dimension.TRAIN, Dimension.GENERATIVE)


def judge(statements: Iterable[Statement]) -> Judgement:
    """Return the verdict on a track that carries ``statements``.

    *Reserved* needs TDM, training and generative training each denied by at least one
    machine-readable statement: a sentence alone is weak in Germany, Denmark and the Netherlands
    (standards.md §9).
    """
    spoken = [statement for statement in statements if statement.is_a_position]
    effective = most_restrictive(statement.dimensions for statement in spoken)
    conflicts = tuple(_conflicts(spoken))
    if conflicts:
        return Judgement(Verdict.CONFLICTING, effective, conflicts)
    by_machine = most_restrictive(s.dimensions for s in spoken if s.is_machine_readable)
    if all(by_machine[dimension] is Position.DENY for dimension in _NEEDED):
        verdict = Verdict.RESERVED
    elif any(effective[dimension].restricts for dimension in Dimension):
        verdict = Verdict.PARTLY
    elif any(effective[dimension] is Position.ALLOW for dimension in Dimension):
        verdict = Verdict.ALLOWED
    else:
        verdict = Verdict.NONE
    return Judgement(verdict, effective)


def _conflicts(statements: list[Statement]) -> Iterable[Conflict]:
    for dimension in Dimension:
        restricting = tuple(s for s in statements if s.dimensions[dimension].restricts)
        allowing = tuple(s for s in statements if s.dimensions[dimension] is Position.ALLOW)
        if restricting and allowing:
            yield Conflict(dimension, restricting, allowing)
