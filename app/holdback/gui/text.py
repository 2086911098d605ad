# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The wording of everything that the rooms below only name: verdicts, seals, policies, outcomes.

Each state has a word, an icon and a tone (never a colour alone) and a sentence that explains it.
Sentences that come from below as :class:`~holdback.errors.Message` are translated here, under the
context ``core``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from holdback.errors import Message, say
from holdback.gui.colours import Tone
from holdback.platforms.model import Stance, Use
from holdback.platforms.words import NOT_VERIFIED, NOT_VERIFIED_EXPLAINED, is_rule_for_users
from holdback.platforms.words import stance_explained as _stance_explained
from holdback.platforms.words import stance_word as _stance_word
from holdback.rights import Dimension, Field, Policy, Position, Seal, Standard, Verdict


@dataclass(frozen=True, slots=True)
class Status:
    """A state as it is shown. ``tone`` is None where a colour would claim too much."""

    word: str
    icon: str
    tone: Tone | None
    explanation: str


def sentence(message: Message) -> str:
    """Return ``message`` in the user's language; numbers are written as the locale writes them."""
    translated = QCoreApplication.translate("core", message.template)
    if not message.fields:
        return translated
    locale = QLocale()
    fields = {
        name: locale.toString(value) if isinstance(value, int) else value
        for name, value in message.fields
    }
    return translated.format_map(fields)


_Entry = tuple[Message, str, Tone | None, Message]

_VERDICTS: dict[Verdict, _Entry] = {
    Verdict.RESERVED: (
        say("Reserved"),
        "reserved",
        Tone.GOOD,
        say(
            "The file says, in a way machines can read, that text and data mining, AI training "
            "and generative training are reserved. It states your reservation; it does not block "
            "copying.",
        ),
    ),
    Verdict.PARTLY: (
        say("Partly reserved"),
        "partly",
        Tone.CAUTION,
        say("The file reserves some uses, or says so only in a sentence for people."),
    ),
    Verdict.NONE: (
        say("Not reserved"),
        "none",
        Tone.QUIET,
        say("The file says nothing about AI or text and data mining."),
    ),
    Verdict.ALLOWED: (
        say("Allowed"),
        "allowed",
        Tone.INFO,
        say("The file says that these uses are allowed."),
    ),
    Verdict.CONFLICTING: (
        say("Conflict"),
        "conflicting",
        Tone.BAD,
        say(
            "The file says two things at once. The stricter one counts, but it should be cleared "
            "up.",
        ),
    ),
}

_SEALS: dict[Seal, _Entry] = {
    Seal.NONE: (
        say("No seal"),
        "seal-none",
        None,
        say("The file carries no signed Content Credentials (C2PA)."),
    ),
    Seal.VALID: (
        say("Seal intact"),
        "seal-valid",
        Tone.INFO,
        say(
            "Signed, and unchanged since. Nobody known here vouches for the signer's name.",
        ),
    ),
    Seal.TRUSTED: (
        say("Seal trusted"),
        "seal-trusted",
        Tone.GOOD,
        say(
            "Signed and unchanged since, by you or by a signer that you trust (Settings, Signing). "
            "Others may see “valid, signer unknown”."
        ),
    ),
    Seal.EXPIRED: (
        say("Seal expired"),
        "seal-expired",
        Tone.CAUTION,
        say("Signed, but the certificate has expired since."),
    ),
    Seal.BROKEN: (
        say("Seal broken"),
        "seal-broken",
        Tone.BAD,
        say("The file was changed after it was signed. What it states still counts."),
    ),
    Seal.NOT_CHECKABLE: (
        say("Seal not checkable"),
        "seal-unknown",
        Tone.QUIET,
        say("A seal is there, but it could not be checked here."),
    ),
}

_STANCE_LOOKS: dict[Stance, tuple[str, Tone | None]] = {
    Stance.PERMITTED: ("open", Tone.BAD),
    Stance.PERMITTED_OPT_OUT: ("switch", Tone.CAUTION),
    Stance.OPT_IN_ONLY: ("ask", Tone.INFO),
    Stance.PROHIBITED: ("closed", Tone.GOOD),
    Stance.SILENT: ("silent", Tone.QUIET),
    Stance.UNCLEAR: ("unclear", Tone.QUIET),
}

# The words of the matrix, where a cell must be read at a glance.
_STANCES_SHORT: dict[Stance, Message] = {
    Stance.PERMITTED: say("Permitted"),
    Stance.PERMITTED_OPT_OUT: say("You can object"),
    Stance.OPT_IN_ONLY: say("If you agree"),
    Stance.PROHIBITED: say("Ruled out"),
    Stance.SILENT: say("Silent"),
    Stance.UNCLEAR: say("Unclear"),
}

_FOR_USERS_SHORT = say("Users may not")

# What became of a file: protect's three sets of outcomes, which share some words.
_OUTCOMES: dict[str, _Entry] = {
    "written": (
        say("Written"),
        "success",
        Tone.GOOD,
        say("Written and read back; the audio is the same, bit by bit."),
    ),
    "unchanged": (
        say("Already there"),
        "check",
        Tone.QUIET,
        say("Everything stood there already; the file was not touched."),
    ),
    "refused": (
        say("Not written"),
        "stop",
        Tone.CAUTION,
        say("Left as it is, for the reason given."),
    ),
    "failed": (
        say("Failed"),
        "error",
        Tone.BAD,
        say("Something went wrong; the file is as it was."),
    ),
    "restored": (
        say("Put back"),
        "undo",
        Tone.GOOD,
        say("The file is again what it was, to the last byte."),
    ),
    "as_written": (
        say("As written"),
        "success",
        Tone.GOOD,
        say("The file is exactly what Holdback wrote."),
    ),
    "retagged": (
        say("Tags changed"),
        "tag",
        Tone.CAUTION,
        say("Other tags than Holdback wrote, the same audio."),
    ),
    "audio_changed": (
        say("Audio changed"),
        "error",
        Tone.BAD,
        say("The audio is not the one that Holdback wrote."),
    ),
    "unknown": (
        say("Not on record"),
        "unclear",
        Tone.QUIET,
        say("Holdback has not written this file."),
    ),
    "missing": (
        say("Missing"),
        "warning",
        Tone.CAUTION,
        say("The file is not where it was."),
    ),
}

_POLICIES: dict[Policy, tuple[Message, Message]] = {
    Policy.RESERVE_ALL: (
        say("Reserve everything"),
        say(
            "No AI may analyse your music, learn from it, take it as input or use it in its search "
            "answers.",
        ),
    ),
    Policy.RESERVE_ALL_BUT_SEARCH: (
        say("Reserve everything but search"),
        say(
            "All of that is reserved, but search engines may index your music so that people "
            "find it."
        ),
    ),
    Policy.NO_TRAINING: (
        say("No AI training"),
        say("No AI may learn from your music; other analysis is left open."),
    ),
    Policy.NO_GENERATIVE_TRAINING: (
        say("No training of generative AI"),
        say("Only AI that makes music, voices, text or pictures may not learn from it."),
    ),
    Policy.LICENCE_ONLY: (
        say("Only with a licence"),
        say("Everything is reserved, and the file says where a licence can be had."),
    ),
    Policy.ALLOW: (
        say("Allow"),
        say("You say expressly that these uses are allowed."),
    ),
}

_DIMENSIONS: dict[Dimension, tuple[Message, Message]] = {
    Dimension.TDM: (
        say("Text and data mining"),
        say("Automated analysis of your work to gain information."),
    ),
    Dimension.TRAIN: (
        say("AI training"),
        say("Training any kind of model with your work."),
    ),
    Dimension.GENERATIVE: (
        say("Generative AI training"),
        say("Training models that make new music, voice, text or pictures."),
    ),
    Dimension.INPUT: (
        say("AI input"),
        say("Feeding your work to a finished model, as prompt or context."),
    ),
    Dimension.SEARCH: (
        say("Search"),
        say("Indexing your work so that people can find it."),
    ),
}

_POSITIONS: dict[Position, _Entry] = {
    Position.DENY: (
        say("Denied"),
        "closed",
        Tone.GOOD,
        say("The file says no."),
    ),
    Position.CONDITIONAL: (
        say("On conditions"),
        "key",
        Tone.INFO,
        say("Only on conditions, such as a licence."),
    ),
    Position.ALLOW: (
        say("Allowed"),
        "open",
        Tone.CAUTION,
        say("The file says yes."),
    ),
    Position.UNKNOWN: (
        say("Not stated"),
        "silent",
        Tone.QUIET,
        say("The file says nothing about it."),
    ),
}

_STANDARDS: dict[Standard, Message] = {
    Standard.PLUS: say("IPTC/PLUS Data Mining"),
    Standard.TDMREP: say("TDM Reservation Protocol"),
    Standard.AIPREF: say("AI preferences (Content-Usage)"),
    Standard.CAWG: say("CAWG training and data mining"),
    Standard.C2PA: say("C2PA training and mining"),
    Standard.RSL: say("Really Simple Licensing"),
    Standard.FOREIGN: say("Another program's own key"),
    Standard.NOTICE: say("A sentence for people"),
}

_FIELDS: dict[Field, Message] = {
    Field.TITLE: say("Title"),
    Field.ARTIST: say("Artist"),
    Field.ALBUM: say("Album"),
    Field.ALBUM_ARTIST: say("Album artist"),
    Field.COMPOSER: say("Composer"),
    Field.LYRICIST: say("Lyricist"),
    Field.PUBLISHER: say("Publisher"),
    Field.LABEL: say("Label"),
    Field.GENRE: say("Genre"),
    Field.DATE: say("Date"),
    Field.TRACK_NUMBER: say("Track number"),
    Field.ISRC: say("ISRC"),
    Field.ISWC: say("ISWC"),
    Field.BARCODE: say("Barcode (UPC/EAN)"),
    Field.IPI: say("IPI number"),
    Field.ISNI: say("ISNI"),
    Field.COPYRIGHT: say("Copyright notice"),
    Field.PHONOGRAM: say("℗ line"),
    Field.OWNER: say("Rights owner"),
    Field.RIGHTS_URL: say("Rights page"),
    Field.CONTACT: say("Contact"),
    Field.USAGE_TERMS: say("Terms of use"),
    Field.COMMENT: say("Comment"),
}

_ROLES: dict[str, tuple[Message, Message]] = {
    "author": (
        say("Author"),
        say("You wrote the music or the words."),
    ),
    "master_owner": (
        say("Master owner"),
        say("The recording belongs to you."),
    ),
    "performer": (
        say("Performer"),
        say("You sing or play on the recording."),
    ),
    "label": (
        say("Label"),
        say("You run the label that holds the recordings."),
    ),
    "agent": (
        say("Agent"),
        say("You write for somebody else, with their authority."),
    ),
}


def verdict(value: Verdict) -> Status:
    """Return how a track's verdict is shown."""
    return _status(_VERDICTS[value])


def seal(value: Seal) -> Status:
    """Return how the state of a C2PA signature is shown."""
    return _status(_SEALS[value])


def stance(value: Stance, *, is_verified: bool = True, use: Use | None = None) -> Status:
    """Return how a stance is shown; one that nobody verified has no colour and says so."""
    if not is_verified:
        return Status(sentence(NOT_VERIFIED), "unverified", None, sentence(NOT_VERIFIED_EXPLAINED))
    icon, tone = ("user", Tone.QUIET) if is_rule_for_users(value, use) else _STANCE_LOOKS[value]
    word, explained = _stance_word(value, use), _stance_explained(value, use)
    return Status(sentence(word), icon, tone, sentence(explained))


def stance_short(value: Stance, *, is_verified: bool = True, use: Use | None = None) -> Status:
    """Return the same as :func:`stance` in the fewest words, for the matrix."""
    status = stance(value, is_verified=is_verified, use=use)
    if not is_verified:
        return status
    short = _FOR_USERS_SHORT if is_rule_for_users(value, use) else _STANCES_SHORT[value]
    return replace(status, word=sentence(short))


def outcome(value: StrEnum | str) -> Status:
    """Return how an outcome of protect, undo or verify is shown."""
    return _status(_OUTCOMES[str(value)])


def position(value: Position) -> Status:
    """Return how a position on one dimension is shown."""
    return _status(_POSITIONS[value])


def policy_name(value: Policy) -> str:
    """Return the policy's name."""
    return sentence(_POLICIES[value][0])


def policy_explained(value: Policy) -> str:
    """Return one plain sentence on what the policy reserves."""
    return sentence(_POLICIES[value][1])


def dimension_name(value: Dimension) -> str:
    """Return the dimension's name."""
    return sentence(_DIMENSIONS[value][0])


def dimension_explained(value: Dimension) -> str:
    """Return one plain sentence on what the dimension covers."""
    return sentence(_DIMENSIONS[value][1])


def standard_name(value: Standard) -> str:
    """Return the name of the standard whose words a statement uses."""
    return sentence(_STANDARDS[value])


def field_name(value: Field) -> str:
    """Return what a tag is about."""
    return sentence(_FIELDS[value])


def role_name(role: str) -> str:
    """Return the name of a role of ``rights.profile.ROLES``."""
    return sentence(_ROLES[role][0])


def role_explained(role: str) -> str:
    """Return one plain sentence on what the role means."""
    return sentence(_ROLES[role][1])


def _status(entry: _Entry) -> Status:
    word, icon, tone, explanation = entry
    return Status(sentence(word), icon, tone, sentence(explanation))
