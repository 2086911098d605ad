# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The dossier at a glance: one row per service, one cell per use; and its JSON form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from holdback.errors import Message
from holdback.platforms.model import (
    Clause,
    Contact,
    Default,
    Group,
    OptOut,
    Platform,
    PostalAddress,
    Stance,
    Use,
    is_stale,
)
from holdback.platforms.words import Tone, tone_of, word_for


@dataclass(frozen=True, slots=True)
class GlanceCell:
    """One stance as it is shown: a word always, a tone for colour and icon, and its quote."""

    use: Use
    stance: Stance
    is_verified: bool
    tone: Tone
    word: Message
    quote: str
    note: str
    evidence_date: str | None
    is_stale: bool
    regional: tuple[tuple[str, Stance], ...] = ()
    """Where it is otherwise: the region's code, and the stance there."""


@dataclass(frozen=True, slots=True)
class GlanceRow:
    """One service in the matrix."""

    id: str
    name: str
    group: Group
    cells: tuple[GlanceCell, ...]
    default: Default
    evidence_date: str | None
    is_stale: bool
    is_verified: bool
    is_users_own: bool


def glance(platform: Platform, today: date) -> GlanceRow:
    """Return the service's row; ``today`` decides whether its evidence is stale."""
    return GlanceRow(
        id=platform.id,
        name=platform.name,
        group=platform.group,
        cells=tuple(_cell(platform, use, today) for use in Use),
        default=platform.default,
        evidence_date=platform.evidence_date,
        is_stale=platform.is_stale(today),
        is_verified=platform.is_verified,
        is_users_own=platform.is_users_own,
    )


def _cell(platform: Platform, use: Use, today: date) -> GlanceCell:
    entry = platform.stances[use]
    evidence_date = platform.evidence_date_for(use)
    quotes = platform.quotes_for(use)
    return GlanceCell(
        use=use,
        stance=entry.stance,
        is_verified=entry.verified,
        tone=tone_of(entry),
        word=word_for(entry),
        quote=quotes[0].quote if quotes else "",
        note=entry.note,
        evidence_date=evidence_date,
        is_stale=is_stale(evidence_date, today),
        regional=tuple((r.region, r.stances[use]) for r in platform.regional if use in r.stances),
    )


def platform_json(platform: Platform, today: date) -> dict[str, object]:
    """Return the entry in the form of the command line's contract (design.md §5)."""
    return {
        "id": platform.id,
        "name": platform.name,
        "group": platform.group.value,
        "stances": {use.value: platform.stance(use).value for use in Use},
        "verified": {use.value: platform.stances[use].verified for use in Use},
        "evidence_dates": {use.value: platform.evidence_date_for(use) for use in Use},
        "default": platform.default.value,
        "evidence_date": platform.evidence_date,
        "stale": platform.is_stale(today),
        "quotes": [_clause_json(clause) for clause in platform.clauses],
        "opt_out": [_opt_out_json(way) for way in platform.opt_outs],
        "contacts": [_contact_json(contact) for contact in platform.contacts],
        "postal": [_postal_json(address) for address in platform.postal],
        "company": platform.company,
        "confidence": platform.confidence.value,
        "verified_primary": platform.verified_primary,
        "regional": [
            {
                "region": region.region,
                "stances": {use.value: stance.value for use, stance in region.stances.items()},
                "note": region.note,
            }
            for region in platform.regional
        ],
        "stance_notes": {
            use.value: platform.stances[use].note for use in Use if platform.stances[use].note
        },
        "history": list(platform.history),
        "notes": platform.notes,
    }


def _clause_json(clause: Clause) -> dict[str, object]:
    return {
        "quote": clause.quote,
        "uses": [use.value for use in clause.uses],
        "about": clause.about,
        "url": clause.url,
        "effective_date": clause.effective_date,
        "evidence_date": clause.evidence_date,
        "superseded": clause.superseded,
        "evidence_kind": clause.evidence_kind.value,
    }


def _opt_out_json(way: OptOut) -> dict[str, object]:
    return {
        "kind": way.kind.value,
        "value": way.value,
        "note": way.note,
        "unverified": way.unverified,
    }


def _contact_json(contact: Contact) -> dict[str, object]:
    return {
        "role": contact.role,
        "kind": contact.kind.value,
        "value": contact.value,
        "source_url": contact.source_url,
    }


def _postal_json(address: PostalAddress) -> dict[str, object]:
    return {
        "role": address.role,
        "address": address.address,
        "source_url": address.source_url,
    }
