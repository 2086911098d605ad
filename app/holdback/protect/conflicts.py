# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What others have said in a file already, and how ours is put beside it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from holdback.errors import Message, say
from holdback.protect.records import Conflict, ConflictKind, Existing
from holdback.rights import Declaration, Dimension, Field, Position, Profile, Reading, Statement
from holdback.rights.notice import (
    RESERVATION_SENTENCES,
    names_creative_commons,
    names_phonogram_right,
)
from holdback.rights.vocabulary import (
    dimensions_of_content_usage,
    dimensions_of_plus,
    dimensions_of_tdm_reservation,
)

_YEAR_PLACEHOLDER = "{year}"
_LICENCE_WORDS = ("LICEN", "WCOP", "WEBSTATEMENT", "CC:")
_SIDECAR = "sidecar:"


@dataclass(frozen=True, slots=True)
class Settlement:
    """A declaration that takes account of what stands there, and what that was."""

    declaration: Declaration
    conflicts: tuple[Conflict, ...] = ()
    refusal: Message | None = None


def settle(
    reading: Reading, declaration: Declaration, profile: Profile, choice: Existing | None
) -> Settlement:
    """Fit ``declaration`` to what ``reading`` shows, as ``choice`` says.

    ``None`` means: add, but refuse where a Creative Commons licence stands, because a sentence
    about reserved rights beside it would contradict what the artist has granted for good.
    """
    effective = choice or Existing.ADD
    ours = _Ours(profile)
    conflicts: list[Conflict] = []
    changed: dict[str, str] = {}
    for field, attribute in (
        (Field.COPYRIGHT, "notice"),
        (Field.USAGE_TERMS, "usage_terms"),
        (Field.RIGHTS_URL, "rights_url"),
    ):
        wanted = getattr(declaration, attribute)
        theirs = ours.strangers(_standing(reading, field), wanted) if wanted else {}
        conflicts += [
            Conflict(_kind(field, text), carrier, text, wanted, effective)
            for text, carrier in theirs.items()
        ]
        if theirs and effective is Existing.KEEP:
            changed[attribute] = ""
        elif theirs and effective is Existing.ADD:
            # One address can stand there, not two: theirs stays readable, so ours does not go in.
            is_address = field is Field.RIGHTS_URL
            changed[attribute] = "" if is_address else join_texts((*theirs, wanted))
    conflicts += _licences(reading, declaration, effective, conflicts)
    opposed = _opposed(reading, declaration, ours, effective)
    conflicts += opposed
    return Settlement(
        replace(
            declaration,
            notice=changed.get("notice", declaration.notice),
            usage_terms=changed.get("usage_terms", declaration.usage_terms),
            rights_url=changed.get("rights_url", declaration.rights_url),
        ),
        tuple(conflicts),
        _refusal(conflicts, opposed, choice),
    )


def join_texts(texts: Iterable[str]) -> str:
    """Put sentences behind one another so that each stays readable."""
    joined = ""
    for text in texts:
        if joined:
            joined += " " if joined[-1] in ".!?;" else "; "
        joined += text
    return joined


class _Ours:
    """Knows what Holdback would have written for this profile in any year, under any policy."""

    def __init__(self, profile: Profile) -> None:
        line = " ".join(profile.copyright_template.replace("{owner}", profile.rightsholder).split())
        years = re.escape(line).replace(re.escape(_YEAR_PLACEHOLDER), r"\d{4}")
        self._line = re.compile(years) if line else None
        self._terms = profile.usage_terms.strip()

    def strip(self, text: str) -> str:
        """Return what is left of ``text`` when everything of ours is taken out."""
        for sentence in RESERVATION_SENTENCES.values():
            text = text.replace(sentence, "")
        if self._line:
            text = self._line.sub("", text)
        if self._terms:
            text = text.replace(self._terms, "")
        left = text.strip().strip(";").strip()
        return left if any(letter.isalnum() for letter in left) else ""

    def strangers(self, standing: Sequence[tuple[str, str]], wanted: str) -> dict[str, str]:
        """Return text and carrier of what is not ours and not said by ours anyway."""
        found: dict[str, str] = {}
        for carrier, value in standing:
            left = self.strip(value.replace(wanted, ""))
            if left and _plain(left) not in _plain(wanted):
                found.setdefault(left, carrier)
        return {
            text: carrier
            for text, carrier in found.items()
            if not any(text != other and _plain(text) in _plain(other) for other in found)
        }

    def wrote(self, text: str) -> bool:
        """Whether one of our sentences stands in ``text``."""
        return any(sentence in text for sentence in RESERVATION_SENTENCES.values())


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _standing(reading: Reading, field: Field) -> list[tuple[str, str]]:
    return [
        (tag.carrier, tag.value)
        for tag in reading.tags
        if tag.field is field and tag.value.strip() and not tag.carrier.startswith(_SIDECAR)
    ]


def _kind(field: Field, text: str) -> ConflictKind:
    if names_creative_commons(text):
        return ConflictKind.CREATIVE_COMMONS
    if field is Field.USAGE_TERMS:
        return ConflictKind.USAGE_TERMS
    if field is Field.RIGHTS_URL:
        return ConflictKind.RIGHTS_URL
    return ConflictKind.PHONOGRAM if names_phonogram_right(text) else ConflictKind.NOTICE


def _licences(
    reading: Reading, declaration: Declaration, choice: Existing, known: Sequence[Conflict]
) -> list[Conflict]:
    """Find Creative Commons licences in licence, web statement and comment fields too."""
    carriers = {conflict.carrier for conflict in known}
    return [
        Conflict(ConflictKind.CREATIVE_COMMONS, tag.carrier, tag.value, declaration.notice, choice)
        for tag in reading.tags
        if tag.carrier not in carriers
        and (
            tag.field in (Field.COPYRIGHT, Field.RIGHTS_URL, Field.USAGE_TERMS, Field.COMMENT)
            or any(word in tag.carrier.upper() for word in _LICENCE_WORDS)
        )
        and names_creative_commons(tag.value)
    ]


def _opposed(
    reading: Reading, declaration: Declaration, ours: _Ours, choice: Existing
) -> list[Conflict]:
    """Find statements of others that say the opposite of what would be written."""
    if any(ours.wrote(value) for _, value in _standing(reading, Field.COPYRIGHT)):
        return []  # our own earlier choice: it is replaced, not argued with
    said = (
        dimensions_of_plus(declaration.plus),
        dimensions_of_tdm_reservation(declaration.tdm_reservation),
        dimensions_of_content_usage(declaration.content_usage),
    )
    ours_text = f"TDM-RESERVATION={declaration.tdm_reservation}"

    def disagrees(statement: Statement) -> bool:
        return any(
            (statement.dimensions[dimension].restricts and one[dimension] is Position.ALLOW)
            or (statement.dimensions[dimension] is Position.ALLOW and one[dimension].restricts)
            for dimension in Dimension
            for one in said
        )

    return [
        Conflict(ConflictKind.RESERVATION, statement.carrier, statement.value, ours_text, choice)
        for statement in reading.statements
        if disagrees(statement)
    ]


def _refusal(
    conflicts: Sequence[Conflict], opposed: Sequence[Conflict], choice: Existing | None
) -> Message | None:
    licence = next((c for c in conflicts if c.kind is ConflictKind.CREATIVE_COMMONS), None)
    if licence and choice is None:
        return say(
            "This track is under a Creative Commons licence ({found}), which a reservation would "
            "contradict. Nothing is written unless you decide for this track what becomes of the "
            "licence: keep it, add to it, or replace it.",
            found=licence.found if len(licence.found) <= 120 else licence.found[:117] + "...",
        )
    if opposed and choice is Existing.KEEP:
        return say(
            "This track already says something else about AI and text and data mining "
            "({carrier}: {found}), and you chose to keep what stands there. Nothing is written; "
            "choose to add or to replace if the track shall say yours.",
            carrier=opposed[0].carrier,
            found=opposed[0].found,
        )
    return None
