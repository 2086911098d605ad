# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept of terms: readings, checks, findings, the schedule. :mod:`store` writes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from holdback.errors import Message
from holdback.terms.compare import StanceChange
from holdback.terms.sources import SourceKind


class CheckOutcome(StrEnum):
    """What one check of one document came to."""

    FIRST = "first"
    SAME = "same"
    FORMAT_ONLY = "format_only"
    TEXT_CHANGED = "text_changed"
    STANCE_CHANGED = "stance_changed"
    UNCONFIRMED = "unconfirmed"
    RE_EXTRACTED = "re_extracted"
    UNREAD = "unread"

    @property
    def was_read(self) -> bool:
        """Whether a text was read and compared."""
        return self is not CheckOutcome.UNREAD


class FindingState(StrEnum):
    """Where a finding stands."""

    UNCONFIRMED = "unconfirmed"
    OPEN = "open"
    REVIEWED = "reviewed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Reading:
    """One text that a source gave us: where, when, and the digest of what it said."""

    id: int
    platform: str
    place: str
    name: str
    source: SourceKind
    address: str
    identity: str
    is_technical: bool
    seen_at: datetime
    fetched_at: datetime
    etag: str
    last_modified: str
    digest: str


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the log of checks."""

    at: datetime
    platform: str
    place: str
    source: SourceKind
    outcome: CheckOutcome
    reason: str
    message: Message | None
    not_before: datetime | None


@dataclass(frozen=True, slots=True)
class StoredFinding:
    """A change of stances that was found, and whether anybody looked at it."""

    id: int
    found_at: datetime
    platform: str
    place: str
    name: str
    source: SourceKind
    kind: str
    changes: tuple[StanceChange, ...]
    state: FindingState
    before: int
    after: int
    confirmed_at: datetime | None
    reviewed_at: datetime | None
    note: str


@dataclass(frozen=True, slots=True)
class Schedule:
    """How often the watched platforms are checked, and from which source first."""

    every_hours: int
    source: SourceKind
    last_run: datetime | None = None
