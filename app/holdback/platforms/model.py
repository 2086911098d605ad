# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the dossier knows about one service. Plain records, no files, no network.

The uses, the stances and their meaning are those of design.md §3 and of the labelling rules of
the terms corpus (LABELS.md): a stance says what a text *says*, not what the service does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

STALE_AFTER_DAYS = 90
"""Evidence older than this is shown as stale everywhere (design.md §3)."""


class Use(StrEnum):
    """What content may be used for; one stance each."""

    PLATFORM_GENERATIVE_TRAINING = "platform_generative_training"
    PLATFORM_OTHER_ML = "platform_other_ml"
    THIRD_PARTY_TRAINING = "third_party_training"
    SUBLICENCE_FOR_AI = "sublicence_for_ai"


class Stance(StrEnum):
    """What the terms say about one use. ``silent`` is never the same as safe."""

    PERMITTED = "permitted"
    PERMITTED_OPT_OUT = "permitted_opt_out"
    OPT_IN_ONLY = "opt_in_only"
    PROHIBITED = "prohibited"
    SILENT = "silent"
    UNCLEAR = "unclear"

    @property
    def needs_quote(self) -> bool:
        """Whether the stance is a claim about words that must be shown."""
        return self not in (Stance.SILENT, Stance.UNCLEAR)


class Default(StrEnum):
    """What happens to an artist's content if they do nothing."""

    ON = "on"
    OFF = "off"
    NONE = "none"


class Group(StrEnum):
    """The kinds of service, in the order in which they are shown."""

    MUSIC_HOSTING = "music_hosting"
    MUSIC_STREAMING = "music_streaming"
    DISTRIBUTOR = "distributor"
    SOCIAL_VIDEO = "social_video"
    STORAGE_TRANSFER = "storage_transfer"
    AI_MUSIC = "ai_music"
    AI_DEVELOPER = "ai_developer"
    AI_DATASET = "ai_dataset"


class Confidence(StrEnum):
    """How sure the reviewer was of the whole entry."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class EvidenceKind(StrEnum):
    """How a quote was seen."""

    PRIMARY_ARCHIVED = "primary_archived"
    PRIMARY_ARCHIVED_UNDATED = "primary_archived_undated"
    SECONDARY_QUOTE = "secondary_quote"

    @property
    def is_primary(self) -> bool:
        """Whether the words were read in the service's own text."""
        return self is not EvidenceKind.SECONDARY_QUOTE


class OptOutKind(StrEnum):
    """What an artist can do about a use."""

    SETTING = "setting"
    FORM = "form"
    ROBOTS = "robots"
    OTHER = "other"
    NONE_NEEDED = "none_needed"
    NONE = "none"
    UNCLEAR = "unclear"


class ContactKind(StrEnum):
    """How a contact is reached."""

    EMAIL = "email"
    FORM = "form"


def earliest_day(iso: str) -> date:
    """Return the first day that a date given as year, year-month or full date can mean.

    Raises:
        ValueError: it is none of these.
    """
    parts = iso.split("-")
    if not 1 <= len(parts) <= 3 or [len(part) for part in parts] != [4, 2, 2][: len(parts)]:
        raise ValueError(iso)
    numbers = [int(part) for part in parts if part.isascii() and part.isdigit()]
    if len(numbers) != len(parts):
        raise ValueError(iso)
    year, month, day = (*numbers, 1, 1)[:3]
    return date(year, month, day)


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a text was read: an archive's repository, file and commit."""

    archive: str
    repository: str
    path: str
    commit: str
    commit_date: str


@dataclass(frozen=True, slots=True)
class Clause:
    """A verbatim sentence and where it stands.

    ``uses`` are the stances that it carries (none: it is background), ``about`` says in words
    what it is about. Dates are ISO: a day, a month or a year.
    """

    quote: str
    uses: tuple[Use, ...]
    about: str
    url: str
    evidence_kind: EvidenceKind
    effective_date: str | None = None
    evidence_date: str | None = None
    superseded: bool = False
    provenance: Provenance | None = None


@dataclass(frozen=True, slots=True)
class StanceEntry:
    """The stance on one use; ``verified`` if the words that carry it (or their absence) were read.

    ``note`` says where the stance comes from when no quote carries it, and where sources differ.
    ``evidence_date`` is given where the text read for this use is older than the rest.
    """

    use: Use
    stance: Stance
    verified: bool
    note: str = ""
    evidence_date: str | None = None


@dataclass(frozen=True, slots=True)
class RegionalStance:
    """The stances in one region, where they differ from or are narrower than the general ones."""

    region: str
    stances: Mapping[Use, Stance]
    note: str = ""


@dataclass(frozen=True, slots=True)
class OptOut:
    """One way to object. ``value`` is an address, a path in the settings, or a robots token."""

    kind: OptOutKind
    value: str | None = None
    note: str = ""
    unverified: bool = False


@dataclass(frozen=True, slots=True)
class Contact:
    """A mailbox or a form, and the page on which it was found (``None``: not recorded)."""

    role: str
    kind: ContactKind
    value: str
    source_url: str | None = None


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """A postal address in one line, and the page on which it was found."""

    role: str
    address: str
    source_url: str | None = None


@dataclass(frozen=True, slots=True)
class TermsDocument:
    """An address at which terms of the service stand; ``read`` tells whether anyone read it.

    ``select`` are CSS selectors of the part that is the terms, where known.
    """

    url: str
    name: str = ""
    read: bool = True
    select: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ArchiveLocation:
    """Where Open Terms Archive keeps a document: ``<collection>-versions``, ``service/type.md``."""

    collection: str
    service: str
    terms_type: str
    urls: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ContentLicence:
    """The clause by which artists license their uploads to the service.

    ``None`` means that the clause does not say. ``purpose`` is ``service_only``, ``improve``,
    ``new_technologies`` or ``any``.
    """

    quote: str
    purpose: str
    url: str
    evidence_date: str
    sublicensable: bool | None = None
    transferable: bool | None = None
    derivative_works: bool | None = None


@dataclass(frozen=True, slots=True)
class Platform:
    """One service: what its terms say about AI, with the words, their dates and what to do."""

    id: str
    name: str
    group: Group
    stances: Mapping[Use, StanceEntry]
    default: Default
    confidence: Confidence
    verified_primary: bool
    company: str | None = None
    company_verified: bool = False
    newest_evidence: str | None = None
    notes: str = ""
    history: tuple[str, ...] = ()
    regional: tuple[RegionalStance, ...] = ()
    clauses: tuple[Clause, ...] = ()
    content_licence: ContentLicence | None = None
    opt_outs: tuple[OptOut, ...] = ()
    contacts: tuple[Contact, ...] = ()
    postal: tuple[PostalAddress, ...] = ()
    documents: tuple[TermsDocument, ...] = ()
    archives: tuple[ArchiveLocation, ...] = ()
    is_users_own: bool = field(default=False)

    @property
    def evidence_date(self) -> str | None:
        """The newest day on which a text was seen; ``None`` if no dated text was."""
        dates = [clause.evidence_date for clause in self.clauses if clause.evidence_date]
        if self.newest_evidence:
            dates.append(self.newest_evidence)
        return max(dates, key=earliest_day, default=None)

    @property
    def is_verified(self) -> bool:
        """Whether a primary text was read for at least one clause."""
        return self.verified_primary

    def evidence_date_for(self, use: Use) -> str | None:
        """The newest day on which the words behind this stance were seen; ``None``: unknown."""
        stated = self.stances[use].evidence_date
        if stated:
            return stated
        quotes = self.quotes_for(use)
        if not quotes:
            return self.evidence_date if self.stances[use].verified else None
        dates = [clause.evidence_date for clause in quotes if clause.evidence_date]
        return max(dates, key=earliest_day, default=None)

    def is_stale(self, today: date) -> bool:
        """Whether the evidence is older than 90 days, or of unknown date."""
        return is_stale(self.evidence_date, today)

    def stance(self, use: Use) -> Stance:
        """Return the stance on ``use``, verified or not."""
        return self.stances[use].stance

    def quotes_for(self, use: Use) -> tuple[Clause, ...]:
        """Return the clauses in force that carry the stance on ``use``."""
        return tuple(c for c in self.clauses if use in c.uses and not c.superseded)


def is_stale(evidence_date: str | None, today: date) -> bool:
    """Whether evidence of that (possibly partial) date is older than 90 days or undated."""
    if evidence_date is None:
        return True
    return today - earliest_day(evidence_date) > timedelta(days=STALE_AFTER_DAYS)
