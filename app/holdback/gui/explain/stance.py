# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Explains a stance: what the terms say about one use, in which words, seen when and where."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from holdback.errors import Message, say
from holdback.gui import text
from holdback.gui.explain.record import Explanation, quoted
from holdback.gui.i18n import format_date
from holdback.platforms.model import (
    Clause,
    Default,
    EvidenceKind,
    OptOut,
    Platform,
    Stance,
    Use,
    is_stale,
)
from holdback.platforms.words import default_word, opt_out_word, use_explained, use_name

_SAYS = say("{question} {name}: {stance}. {meaning}")
_NOT_READ = say("Others report: {stance}. Their words are no proof; only the terms are.")
_QUOTE = say("The words are: {words}")
_SEEN = say("They were seen on {date} ({how}).")
_IN_FORCE = say("They are in force since {date}.")
_NO_QUOTE = say("There is no sentence to quote: what counts is that the text does not speak of it.")
_STALE = say("That is more than 90 days ago. Terms change; read them again before you rely on it.")
_UNDATED = say("The day on which they were seen is not known; read them again.")
_DEFAULT = say("If you do nothing: {default}.")
_WAY = say("What you can do: {way}.")
_WAY_UNVERIFIED = say("What you can do, as others report: {way}.")
_REGION = say("In {region} it is different: {stance}.")
_NOTE = say("The reviewer noted: {note}")
_LIMITS = say(
    "This is what the text says. Whether the service keeps to it nobody can see from outside, and "
    "Holdback gives no legal advice."
)
_HOW_SEEN: dict[EvidenceKind, Message] = {
    EvidenceKind.PRIMARY_ARCHIVED: say("an archived copy of the terms"),
    EvidenceKind.PRIMARY_ARCHIVED_UNDATED: say("an archived copy without a date"),
    EvidenceKind.SECONDARY_QUOTE: say("quoted by others, the terms were not read"),
}


def explain_stance(platform: Platform, uses: Sequence[Use], today: date) -> Explanation:
    """Return the explanation of what one service's terms say about one use, or about several."""
    says = [_about(platform, use, today) for use in uses]
    acts = []
    if platform.default is not Default.NONE:
        acts.append(_words(_DEFAULT, default=text.sentence(default_word(platform.default))))
    acts += [_way(way) for way in platform.opt_outs]
    clauses = [clause for use in uses for clause in platform.quotes_for(use)]
    name = platform.name
    return Explanation(
        f"{name} · {text.sentence(use_name(uses[0]))}" if len(uses) == 1 else name,
        tuple(words for words in (*says, " ".join(acts), _words(_LIMITS)) if words),
        chapter="platforms",
        links=tuple(dict.fromkeys(clause.url for clause in clauses)),
    )


def _about(platform: Platform, use: Use, today: date) -> str:
    told = [_stance(platform, use), *_evidence(platform, use, today)]
    for region in platform.regional:
        if use in region.stances:
            word = text.stance(region.stances[use], use=use).word
            told.append(_words(_REGION, region=region.region, stance=word))
    if platform.stances[use].note:
        told.append(_words(_NOTE, note=platform.stances[use].note))
    return " ".join(told)


def _words(message: Message, **fields: str) -> str:
    return text.sentence(Message(message.template, tuple(fields.items())))


def _stance(platform: Platform, use: Use) -> str:
    entry = platform.stances[use]
    status = text.stance(entry.stance, is_verified=entry.verified, use=use)
    told = _words(
        _SAYS,
        question=text.sentence(use_explained(use)),
        name=platform.name,
        stance=status.word,
        meaning=status.explanation,
    )
    if entry.verified or entry.stance is Stance.UNCLEAR:
        return told
    return f"{told} {_words(_NOT_READ, stance=text.stance(entry.stance, use=use).word)}"


def _evidence(platform: Platform, use: Use, today: date) -> list[str]:
    quotes = platform.quotes_for(use)
    told: list[str] = []
    for clause in quotes:
        told += _quote(clause)
    if not quotes and platform.stances[use].verified:
        told.append(_words(_NO_QUOTE))
    seen = platform.evidence_date_for(use)
    if seen is not None and is_stale(seen, today):
        told.append(_words(_STALE))
    elif seen is None and quotes:
        told.append(_words(_UNDATED))
    return told


def _quote(clause: Clause) -> list[str]:
    told = [_words(_QUOTE, words=quoted(clause.quote))]
    if clause.evidence_date:
        how = text.sentence(_HOW_SEEN[clause.evidence_kind])
        told.append(_words(_SEEN, date=format_date(clause.evidence_date), how=how))
    if clause.effective_date:
        told.append(_words(_IN_FORCE, date=format_date(clause.effective_date)))
    return told


def _way(way: OptOut) -> str:
    name = text.sentence(opt_out_word(way.kind))
    told = f"{name}, {way.value}" if way.value else name
    return _words(_WAY_UNVERIFIED if way.unverified else _WAY, way=told)
