# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a few plain questions to the steps that make sense, in order (letters.md §6).

Settings and tags come before letters: a letter is usually not the reservation.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from holdback.errors import Message, say
from holdback.letters.control import refusal
from holdback.letters.types import letter_type
from holdback.platforms import Group, OptOutKind, Platform, Stance, Use
from holdback.rights import Profile


class StepKind(StrEnum):
    """What a step is, so that the window can offer the way to it."""

    PROFILE = "profile"
    TAG = "tag"
    PUBLISH = "publish"
    SETTING = "setting"
    LETTER = "letter"
    DIARY = "diary"


@dataclass(frozen=True, slots=True)
class Situation:
    """The answers to the guided path's questions.

    Attributes:
        platforms: where the tracks are online, or whose developers matter.
        unprotected: how many tracks carry no machine-readable reservation yet.
        has_website: whether the artist has a site of their own.
        voice_or_image_online: whether voice, image or biography are there too.
        found_evidence: whether works were found in a data set or an output.
        found_copies: whether copies are hosted somewhere without consent.
        wants_developers: whether AI developers are to be written to at all.
    """

    platforms: Sequence[Platform] = ()
    unprotected: int = 0
    has_website: bool = False
    voice_or_image_online: bool = False
    found_evidence: bool = False
    found_copies: bool = False
    wants_developers: bool = True


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do.

    Attributes:
        kind: where in the window it is done.
        title: what to do.
        why: what it can do and what it cannot.
        letter_type: the type of letter, for letters.
        platform_id: whom it concerns, if one service.
        target: an address or place in the settings to go to.
    """

    kind: StepKind
    title: Message
    why: Message
    letter_type: str = ""
    platform_id: str = ""
    target: str = ""


def recommended_steps(profile: Profile, situation: Situation) -> tuple[Step, ...]:
    """Return the steps in the order in which they should be taken."""
    return (
        *_before_letters(profile, situation),
        *_about_settings(situation),
        *_about_contracts(profile, situation),
        *_about_platforms(profile, situation),
        *_about_developers(profile, situation),
        Step(
            StepKind.DIARY,
            say("Note in the diary what you sent and what came back"),
            say("Holdback counts the month of data protection requests and reminds you."),
        ),
    )


def _before_letters(profile: Profile, situation: Situation) -> Iterable[Step]:
    if not profile.country:
        yield Step(
            StepKind.PROFILE,
            say("Add your country to the profile"),
            say("Without it no letter can cite the law that is yours."),
        )
    if situation.unprotected:
        yield Step(
            StepKind.TAG,
            say("Tag {count} tracks that say nothing yet", count=situation.unprotected),
            say(
                "For works online, European law wants a reservation that machines can read. Its "
                "date counts: it does not reach back."
            ),
        )
    if situation.has_website:
        yield Step(
            StepKind.PUBLISH,
            say("Put the machine-readable files and the declaration on your website"),
            say("They state the reservation where crawlers look for it."),
            letter_type="public_declaration",
        )


def _about_contracts(profile: Profile, situation: Situation) -> Iterable[Step]:
    distributors = [p for p in situation.platforms if p.group is Group.DISTRIBUTOR]
    for platform in distributors:
        if refusal(letter_type("distributor_instruction"), profile) is None:
            yield Step(
                StepKind.LETTER,
                say("Instruct {name} not to license your recordings for AI", name=platform.name),
                say("AI licences for independent music are mostly signed by distributors."),
                letter_type="distributor_instruction",
                platform_id=platform.id,
            )
    if profile.societies:
        yield Step(
            StepKind.LETTER,
            say(
                "Ask {society} what it reserved and what you may declare alone",
                society=", ".join(society.name for society in profile.societies),
            ),
            say("A society speaks for works, never for recordings or performances."),
            letter_type="society_notice",
        )
    if profile.label or profile.publisher:
        yield Step(
            StepKind.LETTER,
            say(
                "Ask {name} how the contract stands to AI",
                name=", ".join(filter(None, (profile.label, profile.publisher))),
            ),
            say("What the contract moved to them, only they can reserve or license."),
            letter_type="label_reservation",
        )


def _about_settings(situation: Situation) -> Iterable[Step]:
    for platform in situation.platforms:
        if platform.group in _CONTRACTS_OR_DEVELOPERS:
            continue
        ways = (o for o in platform.opt_outs if o.kind in (OptOutKind.SETTING, OptOutKind.FORM))
        setting = next((way for way in ways if way.value), None)
        if setting:
            yield Step(
                StepKind.SETTING,
                say("Set the AI choice of {name} first", name=platform.name),
                say("A switch works at once; a letter asks."),
                platform_id=platform.id,
                target=setting.value or "",
            )


def _about_platforms(profile: Profile, situation: Situation) -> Iterable[Step]:
    for platform in situation.platforms:
        if platform.group in _CONTRACTS_OR_DEVELOPERS:
            continue
        if _allows(platform):
            yield Step(
                StepKind.LETTER,
                say("Object to the AI clause of {name}", name=platform.name),
                say("The letter refuses the use and asks what happened so far."),
                letter_type="platform_objection",
                platform_id=platform.id,
            )
        if _allows(platform):
            yield from _about_personal_data(profile, situation, platform)


def _about_personal_data(
    profile: Profile, situation: Situation, platform: Platform
) -> Iterable[Step]:
    if situation.voice_or_image_online and profile.is_natural_person:
        yield Step(
            StepKind.LETTER,
            say("Object to the use of your personal data by {name}", name=platform.name),
            say(
                "It concerns voice, image and biography, not the music. An answer is due "
                "within one month by law where the GDPR applies."
            ),
            letter_type="gdpr_objection",
            platform_id=platform.id,
        )


def _about_developers(profile: Profile, situation: Situation) -> Iterable[Step]:
    if (
        situation.wants_developers
        and refusal(letter_type("developer_reservation"), profile) is None
    ):
        for platform in situation.platforms:
            if platform.group in _DEVELOPERS and (platform.contacts or platform.postal):
                yield Step(
                    StepKind.LETTER,
                    say("Reserve your rights towards {name}", name=platform.name),
                    say("It gives notice and asks; it does not stop anything by itself."),
                    letter_type="developer_reservation",
                    platform_id=platform.id,
                )
    for platform in situation.platforms:
        if platform.group in _DEVELOPERS:
            yield from _about_personal_data(profile, situation, platform)
    if situation.found_evidence:
        yield Step(
            StepKind.LETTER,
            say("Write about the works that you found"),
            say("Only what the evidence shows, with the date on which you saw it."),
            letter_type="dataset_works_found",
        )
    if situation.found_copies:
        yield Step(
            StepKind.LETTER,
            say("Send a notice about the hosted copies"),
            say("Only for identified copies that a service stores, never because of training."),
            letter_type="dmca_notice",
        )


_DEVELOPERS = (Group.AI_DEVELOPER, Group.AI_MUSIC, Group.AI_DATASET)
_CONTRACTS_OR_DEVELOPERS = (*_DEVELOPERS, Group.DISTRIBUTOR)


def _allows(platform: Platform) -> bool:
    return any(platform.stance(use) in (Stance.PERMITTED, Stance.PERMITTED_OPT_OUT) for use in Use)
