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

from holdback.errors import Message
from holdback.gui import wording
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


def verdict(value: Verdict) -> Status:
    """Return how a track's verdict is shown."""
    return _status(wording.VERDICTS[value])


def seal(value: Seal) -> Status:
    """Return how the state of a C2PA signature is shown."""
    return _status(wording.SEALS[value])


def stance(value: Stance, *, is_verified: bool = True, use: Use | None = None) -> Status:
    """Return how a stance is shown; one that nobody verified has no colour and says so."""
    if not is_verified:
        return Status(sentence(NOT_VERIFIED), "unverified", None, sentence(NOT_VERIFIED_EXPLAINED))
    icon, tone = (
        ("user", Tone.QUIET) if is_rule_for_users(value, use) else wording.STANCE_LOOKS[value]
    )
    word, explained = _stance_word(value, use), _stance_explained(value, use)
    return Status(sentence(word), icon, tone, sentence(explained))


def stance_short(value: Stance, *, is_verified: bool = True, use: Use | None = None) -> Status:
    """Return the same as :func:`stance` in the fewest words, for the matrix."""
    status = stance(value, is_verified=is_verified, use=use)
    if not is_verified:
        return status
    short = (
        wording.FOR_USERS_SHORT if is_rule_for_users(value, use) else wording.STANCES_SHORT[value]
    )
    return replace(status, word=sentence(short))


def outcome(value: StrEnum | str) -> Status:
    """Return how an outcome of protect, undo or verify is shown."""
    return _status(wording.OUTCOMES[str(value)])


def position(value: Position) -> Status:
    """Return how a position on one dimension is shown."""
    return _status(wording.POSITIONS[value])


def policy_name(value: Policy) -> str:
    """Return the policy's name."""
    return sentence(wording.POLICIES[value][0])


def policy_explained(value: Policy) -> str:
    """Return one plain sentence on what the policy reserves."""
    return sentence(wording.POLICIES[value][1])


def dimension_name(value: Dimension) -> str:
    """Return the dimension's name."""
    return sentence(wording.DIMENSIONS[value][0])


def dimension_explained(value: Dimension) -> str:
    """Return one plain sentence on what the dimension covers."""
    return sentence(wording.DIMENSIONS[value][1])


def standard_name(value: Standard) -> str:
    """Return the name of the standard whose words a statement uses."""
    return sentence(wording.STANDARDS[value])


def field_name(value: Field) -> str:
    """Return what a tag is about."""
    return sentence(wording.FIELDS[value])


def role_name(role: str) -> str:
    """Return the name of a role of ``rights.profile.ROLES``."""
    return sentence(wording.ROLES[role][0])


def role_explained(role: str) -> str:
    """Return one plain sentence on what the role means."""
    return sentence(wording.ROLES[role][1])


def _status(entry: wording.Entry) -> Status:
    word, icon, tone, explanation = entry
    return Status(sentence(word), icon, tone, sentence(explanation))
