# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables behind :mod:`holdback.gui.text`: word, icon, tone and explanation of each state."""

from __future__ import annotations

from holdback.errors import Message, say
from holdback.gui.colours import Tone
from holdback.platforms.model import Stance
from holdback.rights import Dimension, Field, Policy, Position, Seal, Standard, Verdict

Entry = tuple[Message, str, Tone | None, Message]

VERDICTS: dict[Verdict, Entry] = {
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

SEALS: dict[Seal, Entry] = {
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

STANCE_LOOKS: dict[Stance, tuple[str, Tone | None]] = {
    Stance.PERMITTED: ("open", Tone.BAD),
    Stance.PERMITTED_OPT_OUT: ("switch", Tone.CAUTION),
    Stance.OPT_IN_ONLY: ("ask", Tone.INFO),
    Stance.PROHIBITED: ("closed", Tone.GOOD),
    Stance.SILENT: ("silent", Tone.QUIET),
    Stance.UNCLEAR: ("unclear", Tone.QUIET),
}

# The words of the matrix, where a cell must be read at a glance.
STANCES_SHORT: dict[Stance, Message] = {
    Stance.PERMITTED: say("Permitted"),
    Stance.PERMITTED_OPT_OUT: say("You can object"),
    Stance.OPT_IN_ONLY: say("If you agree"),
    Stance.PROHIBITED: say("Ruled out"),
    Stance.SILENT: say("Silent"),
    Stance.UNCLEAR: say("Unclear"),
}

FOR_USERS_SHORT = say("Users may not")

# What became of a file: protect's three sets of outcomes, which share some words.
OUTCOMES: dict[str, Entry] = {
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

POLICIES: dict[Policy, tuple[Message, Message]] = {
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

DIMENSIONS: dict[Dimension, tuple[Message, Message]] = {
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

POSITIONS: dict[Position, Entry] = {
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

STANDARDS: dict[Standard, Message] = {
    Standard.PLUS: say("IPTC/PLUS Data Mining"),
    Standard.TDMREP: say("TDM Reservation Protocol"),
    Standard.AIPREF: say("AI preferences (Content-Usage)"),
    Standard.CAWG: say("CAWG training and data mining"),
    Standard.C2PA: say("C2PA training and mining"),
    Standard.RSL: say("Really Simple Licensing"),
    Standard.FOREIGN: say("Another program's own key"),
    Standard.NOTICE: say("A sentence for people"),
}

FIELDS: dict[Field, Message] = {
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

ROLES: dict[str, tuple[Message, Message]] = {
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
