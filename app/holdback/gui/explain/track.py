# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Explains a track: what its file says, where that stands, since when, and what it cannot do."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from holdback.errors import Message, say
from holdback.gui import text
from holdback.gui.explain.record import Explanation, listed, quoted
from holdback.gui.i18n import format_count, format_date
from holdback.rights import Dimension, Position, Seal, Statement, Verdict

if TYPE_CHECKING:
    from holdback.catalogue import Examination

_MOST_PLACES = 3

_NOTHING = say(
    "The file says nothing about AI or text and data mining. Holdback looked at {tags} of its tags "
    "and at the small files beside it."
)
_SAYS: dict[Position, Message] = {
    Position.DENY: say("It says no to: {uses}."),
    Position.CONDITIONAL: say("It allows only on conditions: {uses}."),
    Position.ALLOW: say("It says yes to: {uses}."),
    Position.UNKNOWN: say("It leaves open: {uses}."),
}
_ONLY_A_SENTENCE = say(
    "It says so only in a sentence for people; programs that look for a machine-readable word find "
    "none."
)
_NOT_ALL = say(
    "For the verdict “reserved”, mining, training and generative training would each have to be "
    "denied in a way that machines read."
)
_PLACE = say("{standard} in {place}: {words}")
_PLACES = say("This stands in {places}.")
_MORE = say("{number} more places say something too; the details list them.")
_CONFLICT = say(
    "On “{use}” it says no in {restricting} and yes in {allowing}; the stricter one counts, but a "
    "reader may take the other one."
)
_SIGNED_BY = say("The seal was made by {signer}.")
_OURS = say(
    "Holdback wrote its reservation on {date}; the History page can put the file back as it was."
)
_NOT_OURS = say("Holdback has not written to this file, or has put it back since.")
_LIMITS = say(
    "What this cannot do: it states a will where machines and people can read it. It does not stop "
    "anybody from copying the file, and whoever strips the tags strips the statement with them."
)
_LIMITS_NOTHING = say(
    "What this means: silence reserves nothing. Protecting the file writes your choice into it, "
    "after you have seen every change."
)


def explain_track(examination: Examination, reserved_since: date | None) -> Explanation:
    """Return the explanation of one examined file.

    ``reserved_since`` is the day of Holdback's own reservation that stands in it, from the ledger.
    """
    track = examination.track
    says = [_verdict(examination)]
    spoken = [one for one in examination.statements if one.is_a_position]
    if spoken:
        says += _positions(examination)
        says += _weakness(examination, spoken)
        says += _conflicts(examination)
    found = [_places(spoken)] if spoken else []
    if track.seal is not Seal.NONE:
        found.append(text.seal(track.seal).explanation)
        if examination.signer:
            found.append(_words(_SIGNED_BY, signer=examination.signer))
    if reserved_since is not None:
        found.append(_words(_OURS, date=format_date(reserved_since)))
    else:
        found.append(_words(_NOT_OURS))
    limits = _words(_LIMITS if spoken else _LIMITS_NOTHING)
    name = track.title or track.path.name
    heading = " · ".join(part for part in (name, track.artist) if part)
    return Explanation(heading, (" ".join(says), " ".join(found), limits), chapter="tags")


def _words(message: Message, **fields: str) -> str:
    return text.sentence(Message(message.template, tuple(fields.items())))


def _verdict(examination: Examination) -> str:
    if examination.track.verdict is Verdict.NONE:
        return _words(_NOTHING, tags=format_count(len(examination.tags)))
    status = text.verdict(examination.track.verdict)
    return f"{status.word}. {status.explanation}"


def _positions(examination: Examination) -> list[str]:
    said = []
    for position, message in _SAYS.items():
        uses = [
            text.dimension_name(one)
            for one in Dimension
            if examination.track.dimensions[one] is position
        ]
        if uses:
            said.append(_words(message, uses=listed(uses)))
    return said


def _weakness(examination: Examination, spoken: list[Statement]) -> list[str]:
    if examination.track.verdict is not Verdict.PARTLY:
        return []
    return [_words(_NOT_ALL if any(s.is_machine_readable for s in spoken) else _ONLY_A_SENTENCE)]


def _conflicts(examination: Examination) -> list[str]:
    return [
        _words(
            _CONFLICT,
            use=text.dimension_name(conflict.dimension),
            restricting=listed([s.carrier for s in conflict.restricting[:_MOST_PLACES]]),
            allowing=listed([s.carrier for s in conflict.allowing[:_MOST_PLACES]]),
        )
        for conflict in examination.track.judgement.conflicts
    ]


def _places(spoken: list[Statement]) -> str:
    named = [
        _words(
            _PLACE,
            standard=text.standard_name(one.standard),
            place=one.carrier,
            words=quoted(one.value),
        )
        for one in spoken[:_MOST_PLACES]
    ]
    told = _words(_PLACES, places="; ".join(named))
    left = len(spoken) - _MOST_PLACES
    return f"{told} {_words(_MORE, number=format_count(left))}" if left > 0 else told
