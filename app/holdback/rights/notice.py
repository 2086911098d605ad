# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The human notice: the sentence Holdback writes, and sentences of others that it recognises."""

from __future__ import annotations

import re
from collections.abc import Mapping

from holdback.rights.dimensions import Dimensions, Position
from holdback.rights.policy import Policy

_LAW = "under Art. 4(3) Directive (EU) 2019/790"

# The literal token survives remuxes that drop every other field (standards.md §8, §11).
RESERVATION_SENTENCES: Mapping[Policy, str] = {
    Policy.RESERVE_ALL: (
        f"Text and data mining and AI training reserved {_LAW} (tdm-reservation=1)."
    ),
    Policy.RESERVE_ALL_BUT_SEARCH: (
        "Text and data mining and AI training reserved, indexing by search engines excepted, "
        f"{_LAW} (tdm-reservation=1)."
    ),
    Policy.NO_TRAINING: f"AI and machine-learning training reserved {_LAW} (tdm-reservation=1).",
    Policy.NO_GENERATIVE_TRAINING: f"Generative AI training reserved {_LAW} (tdm-reservation=1).",
    Policy.LICENCE_ONLY: (
        "Text and data mining and AI training only with a licence from the rightsholder, "
        f"otherwise reserved {_LAW} (tdm-reservation=1)."
    ),
    Policy.ALLOW: "Text and data mining and AI training permitted (tdm-reservation=0).",
}


def compose_notice(copyright_line: str, policy: Policy) -> str:
    """Return the notice to embed: the artist's copyright line and the reservation sentence.

    A line that already carries a reservation token is kept as the artist wrote it.
    """
    line = " ".join(copyright_line.split())
    if _TOKEN.search(line):
        return line
    sentence = RESERVATION_SENTENCES[policy]
    return f"{line} {sentence}" if line else sentence


def split_notice(text: str) -> tuple[str, str]:
    """Return the copyright line, and the reservation sentence of ours that stands in it or ""."""
    for sentence in RESERVATION_SENTENCES.values():
        if sentence in text:
            return " ".join(text.replace(sentence, " ").split()), sentence
    return text, ""


def join_notice(line: str, sentence: str) -> str:
    """Undo :func:`split_notice`."""
    return " ".join(part for part in (line, sentence) if part)


def fill_copyright_template(template: str, *, year: int, owner: str) -> str:
    """Fill ``{year}`` and ``{owner}``; every other brace stays as it stands.

    Plain replacement, not ``str.format``: the template is a user's text.
    """
    return template.replace("{year}", str(year)).replace("{owner}", owner)


_TOKEN = re.compile(r"\btdm-reservation\s*[=:]\s*([01])\b", re.IGNORECASE)

_SUBJECT = (
    r"(?:text\s*(?:and|&|und|-)\s*data[\s-]*mining|\btdm\b|data\s*mining|fouille\s+de\s+textes"
    r"|miner[ií]a\s+de\s+textos|(?:generative\s+)?\bai\b[\s/-]*(?:training|model)|\bki\b[\s-]*training"
    r"|training\s+(?:of\s+|any\s+|for\s+)?(?:generative\s+)?(?:ai\b|artificial\s+intelligence|machine)"
    r"|machine[\s-]learning|artificial\s+intelligence|k[üu]nstliche[rn]?\s+intelligenz"
    r"|intelligence\s+artificielle|\bl'?ia\b|inteligencia\s+artificial)"
)
_REFUSAL = (
    r"(?:\breserv\w*|vorbehalten|behalte\w*\b.{0,60}\bvor\b|\bprohibit\w*|\bforbidden\b|not\s+(?:be\s+)?"
    r"(?:permitted|allowed|used|licensed)|\bno\b|\bopt(?:ed)?[\s-]?out\b|untersagt|verboten|nicht\s+"
    r"(?:gestattet|erlaubt)|\bkein\w*|m'oppose|opposition|interdit\w*|r[ée]serv\w*|reserv\w*|prohibid\w*)"
)
_RESERVES = re.compile(
    rf"(?:{_SUBJECT}[^.;\n]{{0,120}}?{_REFUSAL}|{_REFUSAL}[^.;\n]{{0,80}}?{_SUBJECT})",
    re.IGNORECASE,
)
_GENERATIVE_ONLY = re.compile(r"^\W*(?:no\s+)?generative\s+ai\b", re.IGNORECASE)
_NAMES_MINING = re.compile(r"mining|\btdm\b|fouille|miner[ií]a", re.IGNORECASE)
_NAMES_TRAINING = re.compile(r"\btrain|entra[iî]n|entrena|machine[\s-]learning", re.IGNORECASE)
_PERMITS = re.compile(
    rf"{_SUBJECT}[^.;\n]{{0,60}}?\b(?:is\s+|are\s+)?(?:permitted|allowed|welcome|erlaubt|gestattet"
    r"|autoris\w+|permitid\w+)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"\b(?:not|nicht|no|non|kein\w*)\s+(?:be\s+)?\w*\s*$", re.IGNORECASE)

# Each way to name the subject holds one of these. A library has two or three sentences a track
# and hardly any is about AI: looking for these first is twenty times faster.
_HINTS = re.compile(r"[ak]i\b|ia\b|tdm\b|min(?:ing|er)|fouille|training|machine|intel")
_FOLDED_ODDLY = "\N{LATIN SMALL LETTER LONG S}\N{LATIN SMALL LETTER DOTLESS I}\N{KELVIN SIGN}\u0130"

_CREATIVE_COMMONS = re.compile(
    r"creativecommons\.org/(?:licenses|publicdomain)/([a-z0-9+-]+)|\bcreative\s+commons\b"
    r"|\bCC[\s-](?:BY|0)(?:[\s-](?:NC|ND|SA))*\b",
    re.IGNORECASE,
)
_PHONOGRAM = re.compile(r"℗|\(P\)\s*\d{4}|\bphonogram(?:me)?\b", re.IGNORECASE)


def dimensions_of_notice(text: str) -> Dimensions:
    """Say what a sentence for people means, if it is about AI or text and data mining at all.

    Pattern matching over English, German, French and Spanish; the result is always to be shown
    as "text only". "All rights reserved" alone says nothing about text and data mining.
    """
    if not _HINTS.search(text.lower()) and not any(odd in text for odd in _FOLDED_ODDLY):
        return Dimensions()
    token = _TOKEN.search(text)
    if token:
        return Dimensions.all_at(Position.DENY if token[1] == "1" else Position.ALLOW)
    reserves = _RESERVES.search(text)
    if reserves:
        return _meaning_of_reservation(reserves[0])
    permits = _PERMITS.search(text)
    if permits and not _NEGATED.search(permits[0].rsplit(" ", 1)[0]):
        return Dimensions.all_at(Position.ALLOW)
    return Dimensions()


def _meaning_of_reservation(words: str) -> Dimensions:
    deny = Position.DENY
    if _NAMES_MINING.search(words):
        return Dimensions.all_at(deny)
    if _GENERATIVE_ONLY.match(words):
        return Dimensions(generative=deny)
    if _NAMES_TRAINING.search(words):
        return Dimensions(train=deny, generative=deny)
    return Dimensions(train=deny, generative=deny, input=deny)


def names_creative_commons(text: str) -> bool:
    """Whether the text names a Creative Commons licence or dedication."""
    return _CREATIVE_COMMONS.search(text) is not None


def names_phonogram_right(text: str) -> bool:
    """Whether the text is a label's or producer's ℗ line."""
    return _PHONOGRAM.search(text) is not None
