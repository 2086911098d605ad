# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which services the matrix shows. Plain data: no widgets."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from holdback.platforms import Group, Platform, Stance


class Evidence(StrEnum):
    """What is asked of the evidence."""

    ANY = "any"
    FRESH = "fresh"
    STALE = "stale"
    NOT_VERIFIED = "not_verified"


@dataclass(frozen=True, slots=True)
class Filter:
    """What the user looks for; None and empty mean everything. ``among``: only these ids."""

    words: str = ""
    group: Group | None = None
    stance: Stance | None = None
    evidence: Evidence = Evidence.ANY
    among: frozenset[str] | None = None

    @property
    def is_open(self) -> bool:
        """Whether it lets everything through."""
        return self == Filter()

    def admits(self, platform: Platform, today: date) -> bool:
        """Whether the service is shown."""
        return (
            (self.group is None or platform.group is self.group)
            and (self.among is None or platform.id in self.among)
            and self._admits_stance(platform)
            and self._admits_evidence(platform, today)
            and all(word in _folded(platform) for word in fold(self.words).split())
        )

    def _admits_stance(self, platform: Platform) -> bool:
        if self.stance is None:
            return True
        return any(
            entry.verified and entry.stance is self.stance for entry in platform.stances.values()
        )

    def _admits_evidence(self, platform: Platform, today: date) -> bool:
        match self.evidence:
            case Evidence.ANY:
                return True
            case Evidence.FRESH:
                return not platform.is_stale(today)
            case Evidence.STALE:
                return platform.is_stale(today)
            case Evidence.NOT_VERIFIED:
                return not all(entry.verified for entry in platform.stances.values())


def select(
    platforms: Iterable[Platform], wanted: Filter, today: date
) -> list[tuple[Group, list[Platform]]]:
    """Return what is admitted, by group in the dossier's order; empty groups are left out.

    Within a group those come first of which a primary text was read: there is something to see.
    """
    admitted = [platform for platform in platforms if wanted.admits(platform, today)]
    admitted.sort(key=lambda platform: not platform.is_verified)
    grouped = [(group, [p for p in admitted if p.group is group]) for group in Group]
    return [(group, members) for group, members in grouped if members]


def fold(text: str) -> str:
    """Return text without case and accents, for finding."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def _folded(platform: Platform) -> str:
    return fold(f"{platform.name} {platform.company or ''} {platform.id}")
