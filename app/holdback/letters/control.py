# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may write what: the rights a sender controls, work by work (letters.md §1.3, §4, §5.12)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from holdback.errors import Message, say
from holdback.letters.records import Exclusion
from holdback.letters.types import LetterType, letter_types
from holdback.rights import Profile, Work

_RIGHT_OF_ROLE = {
    "author": "works",
    "master_owner": "recordings",
    "label": "recordings",
    "performer": "performances",
}
# Letters that speak about works without declaring anything for them.
_ASKS_ONLY = ("society_notice", "label_reservation", "follow_up", "gdpr_objection")


@dataclass(frozen=True, slots=True)
class Rights:
    """The layers of right a letter may speak for.

    Attributes:
        works: the author's.
        recordings: the producer's or master owner's.
        performances: the performer's.
        agent: whether they are another person's, for whom the sender writes.
    """

    works: bool = False
    recordings: bool = False
    performances: bool = False
    agent: bool = False

    @property
    def any(self) -> bool:
        """Whether there is anything to speak for."""
        return self.works or self.recordings or self.performances

    def holds(self, name: str) -> bool:
        """Whether the layer called ``works``, ``recordings`` or ``performances`` is held."""
        return bool(getattr(self, name))


@dataclass(frozen=True, slots=True)
class Controlled:
    """What is left of a list of works when each is asked: may this sender speak for it?"""

    rights: Rights
    works: tuple[Work, ...]
    excluded: tuple[Exclusion, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """Whether a letter type is open to a sender; the reason says why not."""

    type: LetterType
    is_open: bool
    reason: Message | None = None


def controlled(
    entry: LetterType, profile: Profile, works: Sequence[Work], answers: Mapping[str, str]
) -> Controlled:
    """Return the works that ``profile`` may speak for in a letter of this type."""
    kept: list[Work] = []
    excluded: list[Exclusion] = []
    layers: set[str] = set()
    for work in works:
        roles = work.roles or profile.roles
        if entry.id in _ASKS_ONLY:
            usable: tuple[str, ...] = roles
        else:
            usable = tuple(r for r in roles if _lost(r, roles, profile, answers) is None)
        held = [r for r in usable if r in _RIGHT_OF_ROLE]
        if entry.id == "distributor_instruction":
            held = [r for r in held if _RIGHT_OF_ROLE[r] == "recordings"]
        if usable == ("agent",):
            held = ["author", "master_owner"]
        if not held:
            excluded.append(Exclusion(work, _why(entry, roles, profile, answers)))
            continue
        layers.update(_RIGHT_OF_ROLE[r] for r in held)
        shown = tuple(r for r in roles if r in held or r == "agent")
        kept.append(replace(work, roles=shown))
    if not works:
        layers = {
            _RIGHT_OF_ROLE[r]
            for r in profile.roles
            if r in _RIGHT_OF_ROLE and _lost(r, profile.roles, profile, answers) is None
        }
    rights = Rights(
        works="works" in layers,
        recordings="recordings" in layers,
        performances="performances" in layers,
        agent="agent" in profile.roles,
    )
    return Controlled(rights, tuple(kept), tuple(excluded))


def offered(profile: Profile) -> tuple[Offer, ...]:
    """Return every letter type with whether this sender may write it, and if not, why."""
    return tuple(_offer(entry, profile) for entry in letter_types())


def refusal(entry: LetterType, profile: Profile) -> Message | None:
    """Return why this sender cannot write a letter of this type, or None."""
    if entry.natural_person_only and not profile.is_natural_person:
        return say(
            "A data protection objection belongs to one natural person. A band, label or company "
            "cannot make it: each member writes alone, with a profile of their own."
        )
    if entry.roles and not set(entry.roles) & set(profile.roles):
        return say(
            "This letter needs one of these roles: {roles}. The profile {name} holds none of them.",
            roles=", ".join(entry.roles),
            name=profile.name,
        )
    if entry.id == "society_notice" and not profile.societies:
        return say(
            "The profile {name} names no collecting society. Add the society to the profile to "
            "write to it.",
            name=profile.name,
        )
    return None


def _offer(entry: LetterType, profile: Profile) -> Offer:
    reason = refusal(entry, profile)
    if reason is None and entry.needs_works:
        probe = controlled(entry, profile, (Work("", profile.name),), {})
        reason = probe.excluded[0].reason if probe.excluded else None
    return Offer(entry, reason is None, reason)


def is_kept(answers: Mapping[str, str], key: str) -> bool:
    """Whether the sender says that a right stayed with them after all."""
    return answers.get(key, "").strip().casefold() in ("yes", "ja", "oui", "sí", "si", "true", "1")


def _lost(
    role: str, roles: Sequence[str], profile: Profile, answers: Mapping[str, str]
) -> Message | None:
    """Say to whom the right of ``role`` went, or None if it is the sender's to declare."""
    if role == "author" and profile.societies and not is_kept(answers, "author_rights_kept"):
        return say(
            "{society} administers the author's rights in works of its members; a member must not "
            "declare them alone. Ask the society with letter 8.",
            society=", ".join(society.name for society in profile.societies),
        )
    if role == "author" and profile.publisher and not is_kept(answers, "author_rights_kept"):
        return say(
            "The publisher {publisher} may hold the author's rights. Ask it with letter 6.",
            publisher=profile.publisher,
        )
    owns_masters = "master_owner" in roles or "label" in roles
    if (
        role == "performer"
        and profile.label
        and not owns_masters
        and not is_kept(answers, "performer_rights_kept")
    ):
        return say(
            "The label {label} may hold the performer's rights. Ask it with letter 6.",
            label=profile.label,
        )
    return None


def _why(
    entry: LetterType, roles: Sequence[str], profile: Profile, answers: Mapping[str, str]
) -> Message:
    for role in roles:
        reason = _lost(role, roles, profile, answers)
        if reason is not None:
            return reason
    if entry.id == "distributor_instruction":
        return say("Only whoever owns the recording can instruct its distributor.")
    return say("The sender holds no right in this work that this letter could speak for.")
