# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a dossier entry to an addressee: the contact of the right kind, or none. Never a guess."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from holdback.letters.records import Recipient
from holdback.letters.types import letter_type
from holdback.platforms import Clause, ContactKind, Platform, Stance, Use

_Place = TypeVar("_Place")

# How well a contact's role, as the dossier words it, fits a kind of letter. Anything below 1
# is no fit: a mailbox for takedowns is no place for a contract letter.
_FITS: Mapping[str, Mapping[str, int]] = {
    "contract": {
        r"\blegal\b": 5, r"provider|publisher|registered|^company": 4, r"\bnotices\b": 3,
        r"general|support": 3, r"^(us|eu|eea|uk)\b": 2, r"agent|dmca|designated|takedown": -9,
        r"privacy|\bdpo\b|data|represent|object|documentation|law enforcement": -4,
    },
    "reservation": {
        r"\blegal\b": 5, r"copyright|\bip\b|intellectual": 4, r"provider|publisher|^company": 4,
        r"\bnotices\b": 3, r"general": 2, r"^(us|eu|eea|uk|elsewhere)\b": 2,
        r"privacy|\bdpo\b|data|represent|object|documentation": -4,
    },
    "data": {
        r"\bdpo\b|data protection": 6, r"object|data-subject|data requests": 5,
        r"privacy": 5, r"controller": 4, r"represent": 3, r"^company|provider": 2,
        r"^(us|eu|eea|uk|elsewhere)\b": 2, r"copyright|dmca|takedown|documentation": -9,
    },
    # Whatever department an address was given for, the company itself sits there. Only
    # representatives are somebody else.
    "company": {
        r"\bdpo\b|privacy|controller": 2, r"agent|^us\b|^eu\b": 1, r"represent": -9,
    },
    "takedown": {
        r"dmca|designated agent|copyright agent": 6, r"takedown": 6, r"\bdsa\b": 4,
        r"copyright|\bip\b": 4, r"privacy|\bdpo\b|data|represent|object|documentation": -9,
    },
}  # fmt: skip
_KIND_OF_TYPE = {
    "gdpr_objection": "data",
    "dmca_notice": "takedown",
    "developer_reservation": "reservation",
    "dataset_works_found": "reservation",
}
_REGIONS: Mapping[str, str] = {
    "EU": r"\beu\b|\beea\b",
    "UK": r"\buk\b",
    "CH": r"\bch\b|swiss",
    "US": r"(?<!non-)\bus\b",
    "OTHER": r"elsewhere|outside",
}
_COUNTRIES: Mapping[str, str] = {
    "germany": "DE", "deutschland": "DE", "austria": "AT", "switzerland": "CH", "france": "FR",
    "spain": "ES", "italy": "IT", "netherlands": "NL", "the netherlands": "NL", "belgium": "BE",
    "ireland": "IE", "republic of ireland": "IE", "luxembourg": "LU", "sweden": "SE",
    "norway": "NO", "denmark": "DK", "united kingdom": "GB", "uk": "GB", "england": "GB",
    "usa": "US", "united states": "US", "canada": "CA", "japan": "JP", "australia": "AU",
    "singapore": "SG",
}  # fmt: skip
_EEA = frozenset(
    {
        "AT",
        "BE",
        "BG",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GR",
        "HR",
        "HU",
        "IE",
        "IS",
        "IT",
        "LI",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "NO",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
        "SK",
    }
)


def recipient_from_platform(
    platform: Platform, type_id: str, sender_country: str = ""
) -> Recipient:
    """Return the addressee of a letter of this type to this service.

    Only addresses of the dossier are used, each with the page it was read from. Where none of
    the right kind is known, the field stays empty and the letter shows a gap.
    """
    kind = _KIND_OF_TYPE.get(letter_type(type_id).id, "contract")
    region = _region(sender_country)
    email = _best(
        (c for c in platform.contacts if c.kind is ContactKind.EMAIL),
        lambda c: _fit(c.role, kind, region),
    )
    form = _best(
        (c for c in platform.contacts if c.kind is ContactKind.FORM),
        lambda c: _fit(c.role, kind, region),
    )
    postal = _best(platform.postal, lambda p: _fit(p.role, kind, region))
    address = re.sub(r"\s*\(add .*\)\s*$", "", postal.address) if postal else ""
    if postal is None:
        postal = _best(platform.postal, lambda p: _fit(p.role, "company", region))
        address = _without_department(postal.address) if postal else ""
    chosen = postal or email or form
    clause = _objectionable(platform) if type_id in ("platform_objection", "1") else None
    return Recipient(
        name=re.split(r" / | \(", platform.name)[0],
        id=platform.id,
        entity=(platform.company or "") if platform.company_verified else "",
        group=platform.group.value,
        country=country_of_address(address),
        postal=address,
        email=email.value if email else "",
        form=form.value if form else "",
        source_url=(chosen.source_url or "") if chosen else "",
        evidence_date=platform.evidence_date or "",
        quote=clause.quote if clause else "",
        quote_url=clause.url if clause else "",
        quote_date=(clause.evidence_date or "") if clause else "",
        quote_version=(clause.effective_date or "") if clause else "",
    )


def _without_department(address: str) -> str:
    """Return an address without the department it was given for, which is not the addressee."""
    parts = re.split(r",\s+", address)
    kept = [p for p in parts if not re.match(r"attn\b|fao\b|c/o\b|copyright agent", p, re.I)]
    return ", ".join(kept)


def country_of_address(address: str) -> str:
    """Return the ISO code of the country an address names, or the empty string."""
    for part in reversed(re.split(r"[\r\n,]+", address)):
        code = _COUNTRIES.get(part.strip().strip(".").casefold())
        if code:
            return code
    return ""


def _region(country: str) -> str:
    code = country.upper()
    if code in _EEA:
        return "EU"
    return {"GB": "UK", "UK": "UK", "CH": "CH", "US": "US"}.get(code, "OTHER")


def _fit(role: str, kind: str, region: str) -> int:
    lowered = role.casefold()
    score = sum(weight for pattern, weight in _FITS[kind].items() if re.search(pattern, lowered))
    if "outside eu" in lowered:
        return score + (3 if region in ("US", "OTHER") else -9)
    named = {name for name, pattern in _REGIONS.items() if re.search(pattern, lowered)}
    if "OTHER" in named:
        named.add("US")
    if named and score > 0 and kind != "takedown":
        score += 3 if region in named else -12
    return score


def _best(places: Iterable[_Place], fit: Callable[[_Place], int]) -> _Place | None:
    scored = [(fit(place), place) for place in places]
    best = max((score for score, _ in scored), default=0)
    return next((place for score, place in scored if score == best), None) if best > 0 else None


def _objectionable(platform: Platform) -> Clause | None:
    """Return the clause in force that allows the service an AI use, word for word."""
    for use in Use:
        if platform.stance(use) in (Stance.PERMITTED, Stance.PERMITTED_OPT_OUT):
            for clause in platform.quotes_for(use):
                if clause.evidence_kind.is_primary:
                    return clause
    return None
