# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sender should know. Stands beside the draft, never in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from holdback.errors import Message, say
from holdback.letters.control import Controlled
from holdback.letters.law import Jurisdiction
from holdback.letters.records import LegalBasis, Recipient
from holdback.letters.types import LetterType
from holdback.platforms import is_stale
from holdback.rights import Policy, Profile

_RESERVING = (
    "platform_objection", "developer_reservation", "dataset_works_found",
    "distributor_instruction", "public_declaration",
)  # fmt: skip
_NARROWER = (Policy.NO_TRAINING, Policy.NO_GENERATIVE_TRAINING)


def warnings_for(
    entry: LetterType,
    profile: Profile,
    law: Jurisdiction,
    found: Controlled,
    recipient: Recipient | None,
    bases: Sequence[LegalBasis],
) -> tuple[Message, ...]:
    """Return the warnings of one draft, the weightiest first."""
    return (
        *_about_rights(entry, profile, found),
        *_about_law(entry, law, bases),
        *_about_recipient(entry, recipient),
    )


def old_address(recipient: Recipient | None, today: date) -> Iterable[Message]:
    """Return a warning where the dossier's address was not looked at for 90 days."""
    if recipient is not None and recipient.id and is_stale(recipient.evidence_date or None, today):
        yield say(
            "Where {name} is to be written to was last looked up over 90 days ago ({date}). See "
            "whether the address still holds before you send the letter.",
            name=recipient.name,
            date=recipient.evidence_date or say("no date is known"),
        )


def _about_rights(entry: LetterType, profile: Profile, found: Controlled) -> Iterable[Message]:
    if found.excluded:
        yield say(
            "{count} of {total} works were left out of the schedule because you do not control "
            "the rights this letter speaks for.",
            count=len(found.excluded),
            total=len(found.excluded) + len(found.works),
        )
    if profile.societies and entry.id in _RESERVING and not found.rights.works:
        yield say(
            "You are a member of {society}. This letter speaks only for recordings and "
            "performances; ask the society about the works with letter 8.",
            society=", ".join(society.name for society in profile.societies),
        )
    if profile.label and entry.id in _RESERVING and found.rights.recordings:
        yield say(
            "Your profile names the label {label}. If your contract gave it exclusive rights, "
            "only the label can declare them: check the contract, or write letter 6 first.",
            label=profile.label,
        )
    if entry.id not in _RESERVING:
        return
    if profile.policy is Policy.ALLOW:
        yield say(
            "Your profile's policy allows AI uses, but this letter reserves rights against them. "
            "Change one of the two before you send it."
        )
    elif profile.policy in _NARROWER:
        yield say(
            "This letter reserves text and data mining as a whole, which is more than your "
            "profile's policy does."
        )
    if "creativecommons" in profile.usage_terms.casefold() or "CC BY" in profile.usage_terms:
        yield say(
            "Your usage terms name a Creative Commons licence. It cannot be withdrawn for copies "
            "already taken; leave such tracks out of this letter."
        )


def _about_law(
    entry: LetterType, law: Jurisdiction, bases: Sequence[LegalBasis]
) -> Iterable[Message]:
    unread = [basis.citation for basis in bases if basis.evidence in ("L", "U")]
    if unread:
        yield say(
            "A lawyer should check what the letter says on: {citations}. These sentences come "
            "from general legal knowledge; the texts were not read again.",
            citations="; ".join(dict.fromkeys(unread)),
        )
    if entry.id not in _RESERVING:
        return
    if "no_statutory_reservation" in law.flags:
        yield say(
            "{country}: the law there knows no reservation by letter. This letter gives notice "
            "and asks questions; nobody there has to follow it.",
            country=law.name("en"),
        )
    if "analysis_allowed" in law.flags:
        yield say(
            "{country}: the law there allows computer analysis of works to a wide extent, "
            "whatever this letter says.",
            country=law.name("en"),
        )
    if "contract_terms_void" in law.flags:
        yield say(
            "{country}: contract terms against such analysis have no effect there.",
            country=law.name("en"),
        )
    if "no_national_law" in law.flags:
        yield say("No law is cited, because Holdback has no reviewed text for this country.")
    if "no_statutory_reservation" not in law.flags and entry.id != "distributor_instruction":
        yield say(
            "A letter alone is rarely the reservation: for works online, tag the files and "
            "publish the machine-readable files first. It does not reach back in time."
        )


def _about_recipient(entry: LetterType, recipient: Recipient | None) -> Iterable[Message]:
    if entry.separate_confirmation:
        yield say("Read this letter once more and confirm each statement before you send it.")
    if entry.id == "dmca_notice":
        yield say(
            "This notice needs your full legal name and real contact data. In other letters an "
            "agent's or PO box address will do."
        )
    if recipient is None:
        return
    if not (recipient.postal or recipient.email or recipient.form):
        yield say(
            "No confirmed address of {name} is known for letters of this kind. Look it up on "
            "the recipient's own pages; the letter shows a gap.",
            name=recipient.name,
        )
    elif recipient.form and not recipient.email:
        yield say(
            "{name} takes such requests through a form: {form}. Holdback gives you the text in "
            "pieces to paste there.",
            name=recipient.name,
            form=recipient.form,
        )
    if entry.id == "platform_objection" and not recipient.quote:
        yield say(
            "No clause of {name} is known that allows AI uses. The letter objects only in case "
            "the terms are read that way.",
            name=recipient.name,
        )


def enclosures_to_add(enclosures: Sequence[str]) -> Iterable[Message]:
    """Name the enclosures that the letter promises and Holdback does not make."""
    if enclosures:
        yield say(
            "The letter names enclosures that you must add yourself: {enclosures}.",
            enclosures="; ".join(enclosures),
        )


def disclosures_for(profile: Profile, *, has_postal: bool, has_works: bool) -> tuple[Message, ...]:
    """Return what the recipient will learn about the sender from this letter."""
    told: list[Message] = []
    if profile.legal_name and profile.legal_name != profile.name:
        told.append(say("your legal name: {value}", value=profile.legal_name))
    told.append(say("your artist name: {value}", value=profile.name))
    if has_postal:
        told.append(
            say("your postal address: {value}", value=profile.postal_address.replace("\n", ", "))
        )
    if profile.email:
        told.append(say("your e-mail address: {value}", value=profile.email))
    if profile.phone:
        told.append(say("your telephone number: {value}", value=profile.phone))
    if has_works:
        told.append(say("the works in the schedule, with their codes and your rights in them"))
    return tuple(told)
