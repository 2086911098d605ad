# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The dossier's words for people: groups, uses, stances, defaults, opt-out kinds.

Two axes (design.md §4 rule 10): the stance is one thing, whether anybody verified it another.
A stance has a :class:`Tone` for its colour and icon, and always a word. ``silent`` and
``unclear`` are grey: nothing in them is safe. What is not verified has no tone at all.
"""

from __future__ import annotations

from enum import StrEnum

from holdback.errors import Message, say
from holdback.platforms.model import Default, Group, OptOutKind, Stance, StanceEntry, Use


class Tone(StrEnum):
    """How serious a stance is for an artist; the window maps it to a colour and an icon."""

    USED = "used"
    """Content may be used, and there is no way out."""
    USED_UNLESS = "used_unless"
    """Content may be used unless the artist acts."""
    GUARDED = "guarded"
    """The text rules it out, or asks first."""
    RULE = "rule"
    """A rule that binds the service's users: a neutral colour, for it stops no crawler."""
    OPEN = "open"
    """Nothing said, or nothing settled: grey, never green."""
    NOT_VERIFIED = "not_verified"
    """Nobody read a primary text for it: no colour at all."""


_TONES = {
    Stance.PERMITTED: Tone.USED,
    Stance.PERMITTED_OPT_OUT: Tone.USED_UNLESS,
    Stance.OPT_IN_ONLY: Tone.GUARDED,
    Stance.PROHIBITED: Tone.GUARDED,
    Stance.SILENT: Tone.OPEN,
    Stance.UNCLEAR: Tone.OPEN,
}

_STANCES = {
    Stance.PERMITTED: say("Permitted"),
    Stance.PERMITTED_OPT_OUT: say("Permitted unless you object"),
    Stance.OPT_IN_ONLY: say("Only if you agree"),
    Stance.PROHIBITED: say("Ruled out"),
    Stance.SILENT: say("Silent"),
    Stance.UNCLEAR: say("Unclear"),
}

_EXPLAINED = {
    Stance.PERMITTED: say("The text allows or announces it and names no way out."),
    Stance.PERMITTED_OPT_OUT: say("Allowed unless you switch a setting, send a form or object."),
    Stance.OPT_IN_ONLY: say("Only with your express consent, says the text."),
    Stance.PROHIBITED: say(
        "The text rules it out. That is a promise or a rule on paper: it does not stop copying."
    ),
    Stance.SILENT: say(
        "The text was read and says nothing about it. Silent is not safe: a general licence may "
        "still be argued to cover it."
    ),
    Stance.UNCLEAR: say("Words bear on it but do not settle it."),
}

# A ban on training by others binds the service's users. It must never look like a green tick for
# the service (letters.md §5, claim 15).
FORBIDDEN_TO_USERS = say("Forbidden to users")
FORBIDDEN_TO_USERS_EXPLAINED = say(
    "The service forbids its users to do it. That is a rule on paper for others; it does not stop "
    "crawlers and says nothing about the service itself."
)

NOT_VERIFIED = say("Not verified")
NOT_VERIFIED_EXPLAINED = say(
    "No primary text was read for this. Read the terms yourself, or let Holdback fetch them."
)

_REPORTED = {
    Stance.PERMITTED: say("No primary text carries this. Reported elsewhere: permitted."),
    Stance.PERMITTED_OPT_OUT: say(
        "No primary text carries this. Reported elsewhere: permitted unless you object."
    ),
    Stance.OPT_IN_ONLY: say("No primary text carries this. Reported elsewhere: only if you agree."),
    Stance.PROHIBITED: say("No primary text carries this. Reported elsewhere: ruled out."),
}

_USES = {
    Use.PLATFORM_GENERATIVE_TRAINING: say("Trains generative AI"),
    Use.PLATFORM_OTHER_ML: say("Other machine learning"),
    Use.THIRD_PARTY_TRAINING: say("Training by others"),
    Use.SUBLICENCE_FOR_AI: say("Passes it on for AI"),
}

_USES_EXPLAINED = {
    Use.PLATFORM_GENERATIVE_TRAINING: say(
        "May the service or its group train generative AI with what you upload?"
    ),
    Use.PLATFORM_OTHER_ML: say(
        "May it use your uploads for other machine learning: recommendation, search, moderation?"
    ),
    Use.THIRD_PARTY_TRAINING: say(
        "May others train AI on your uploads: partners, users, visitors, crawlers? A rule against "
        "it binds the service's users; it does not stop crawlers."
    ),
    Use.SUBLICENCE_FOR_AI: say("May the service pass your content or its licence on for AI?"),
}

_GROUPS = {
    Group.MUSIC_HOSTING: say("Music hosting"),
    Group.MUSIC_STREAMING: say("Streaming services"),
    Group.DISTRIBUTOR: say("Distributors"),
    Group.SOCIAL_VIDEO: say("Social networks and video"),
    Group.STORAGE_TRANSFER: say("Storage and file transfer"),
    Group.AI_MUSIC: say("AI music generators"),
    Group.AI_DEVELOPER: say("AI developers"),
    Group.AI_DATASET: say("AI datasets"),
}

_REGIONS = {
    "EEA_CH_UK": say("EEA, Switzerland, United Kingdom"),
    "EU_EEA_CH_UK": say("EU, EEA, Switzerland, United Kingdom"),
    "EU_EFTA_UK": say("EU, EFTA, United Kingdom"),
    "US": say("United States"),
    "elsewhere": say("Everywhere else"),
}

_DEFAULTS = {
    Default.ON: say("Used unless you act"),
    Default.OFF: say("Not used unless you agree"),
    Default.NONE: say("No switch stated"),
}

_OPT_OUTS = {
    OptOutKind.SETTING: say("A setting in your account"),
    OptOutKind.FORM: say("A form to send"),
    OptOutKind.ROBOTS: say("A line in your own website's robots.txt"),
    OptOutKind.OTHER: say("Another way"),
    OptOutKind.NONE_NEEDED: say("Nothing to do: off unless you agree"),
    OptOutKind.NONE: say("No way out is stated"),
    OptOutKind.UNCLEAR: say("Unclear"),
}


def is_rule_for_users(stance: Stance, use: Use | None) -> bool:
    """Whether the stance is a ban that binds the service's users only."""
    return use is Use.THIRD_PARTY_TRAINING and stance is Stance.PROHIBITED


def tone_of(entry: StanceEntry) -> Tone:
    """Return the tone in which the stance is shown; unverified ones have none of their own."""
    if not entry.verified:
        return Tone.NOT_VERIFIED
    return Tone.RULE if is_rule_for_users(entry.stance, entry.use) else _TONES[entry.stance]


def word_for(entry: StanceEntry) -> Message:
    """Return the word in the cell: the stance's, or "Not verified"."""
    return stance_word(entry.stance, entry.use) if entry.verified else NOT_VERIFIED


def explain(entry: StanceEntry) -> Message:
    """Return one sentence that says what the word in the cell means."""
    if entry.verified:
        return stance_explained(entry.stance, entry.use)
    return _REPORTED.get(entry.stance, NOT_VERIFIED_EXPLAINED)


def stance_word(stance: Stance, use: Use | None = None) -> Message:
    """Return the stance's word for people; of one use, or in general."""
    return FORBIDDEN_TO_USERS if is_rule_for_users(stance, use) else _STANCES[stance]


def stance_explained(stance: Stance, use: Use | None = None) -> Message:
    """Return one sentence that says what the stance means; of one use, or in general."""
    if is_rule_for_users(stance, use):
        return FORBIDDEN_TO_USERS_EXPLAINED
    return _EXPLAINED[stance]


def use_name(use: Use) -> Message:
    """Return the use as a short column heading."""
    return _USES[use]


def use_explained(use: Use) -> Message:
    """Return the use as a question."""
    return _USES_EXPLAINED[use]


def group_name(group: Group) -> Message:
    """Return the group's heading."""
    return _GROUPS[group]


def region_name(code: str) -> Message:
    """Return a region's name; a code that a user's own entry made up is its own name."""
    return _REGIONS.get(code) or say("Region {code}", code=code.replace("_", ", "))


def default_word(default: Default) -> Message:
    """Return what happens if the artist does nothing."""
    return _DEFAULTS[default]


def opt_out_word(kind: OptOutKind) -> Message:
    """Return what kind of step an opt-out is."""
    return _OPT_OUTS[kind]
