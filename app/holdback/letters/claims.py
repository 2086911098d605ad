# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The gate: claims that no letter may make (letters.md §5), found by phrase and by structure.

Phrase patterns live with each language in ``resources/letters/<language>/claims.toml``, numbered
as in the specification; what can only be judged from the whole letter is a rule here. A wrong
claim in Holdback's own texts is a defect that the tests catch; in the user's own words it is a
warning and nothing more.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from holdback.errors import BugError, Message, say
from holdback.letters.control import is_kept
from holdback.letters.records import Heading, ItemList, Letter, LetterRequest, Paragraph
from holdback.letters.types import DeadlineKind

CLAIMS: Mapping[int, Message] = {
    1: say("that this letter by itself forbids AI training by law"),
    2: say("that a tag or file stops AI systems; it states a reservation"),
    3: say("a right to opt out in a country whose law has none"),
    4: say("that works must be deleted from a trained model"),
    5: say("that a provider must say which works it used"),
    6: say("a period in law for answering outside data protection"),
    7: say("that data protection law protects music"),
    8: say("that an objection is absolute"),
    9: say("that training is unlawful as such"),
    10: say("that a reservation reaches back in time"),
    11: say("a right from the NO FAKES bill or the ELVIS Act"),
    12: say("rights that a society holds, or that a society's reservation covers recordings"),
    13: say("a takedown of hosted copies because of training"),
    14: say("statutory damages or other sums"),
    15: say("that the addressee trains on the works, without evidence"),
    16: say("that some format is officially recognised"),
    17: say("past scraping by the addressee, without evidence"),
    18: say("authority or exclusive ownership that the roles do not show"),
    19: say("all rights in tracks under a Creative Commons licence"),
    20: say("that a letter is court-proof or approved by a lawyer"),
    21: say("a threat, a penalty, a cost or the form of a formal warning"),
    22: say("a statement under penalty of perjury that was not confirmed"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One claim that should not be made.

    Attributes:
        number: the claim's number in :data:`CLAIMS`.
        excerpt: the words that make it, or the structure that does.
    """

    number: int
    excerpt: str

    @property
    def claim(self) -> Message:
        """What is claimed, for people."""
        return CLAIMS[self.number]


@dataclass(frozen=True, slots=True)
class _Pattern:
    number: int
    expression: re.Pattern[str]
    except_types: tuple[str, ...]


_REMEMBERED = 4096


class ClaimsGate:
    """The phrase patterns of all languages, ready to be held against texts."""

    def __init__(self, patterns: Mapping[str, Sequence[_Pattern]]) -> None:
        self._patterns = dict(patterns)
        # The same sentences stand in letter after letter; none is judged twice.
        self._judged = lru_cache(_REMEMBERED)(self._judge)

    @classmethod
    def load(cls, folder: Path) -> ClaimsGate:
        """Read every language's ``claims.toml`` below ``folder``.

        Raises:
            BugError: a shipped file is malformed, or a language has none.
        """
        return cls({path.parent.name: _read(path) for path in sorted(folder.glob("*/claims.toml"))})

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it can judge."""
        return tuple(self._patterns)

    def check_text(self, text: str, language: str, letter_type: str = "") -> tuple[Finding, ...]:
        """Return the claims that ``text`` makes in ``language``."""
        return self._judged(text, language, letter_type)

    def _judge(self, text: str, language: str, letter_type: str) -> tuple[Finding, ...]:
        plain = _plain(text)
        found = []
        for pattern in self._patterns.get(language, ()):
            if letter_type and letter_type in pattern.except_types:
                continue
            match = pattern.expression.search(plain)
            if match:
                found.append(Finding(pattern.number, match[0]))
        return tuple(found)

    def check_letter(self, letter: Letter, request: LetterRequest) -> tuple[Finding, ...]:
        """Return the claims that a whole letter makes, by phrase and by structure."""
        texts = [letter.subject, *_texts(letter)]
        found = [f for text in texts for f in self.check_text(text, letter.language, letter.type)]
        return (*found, *_structure(letter, request, "\n".join(texts)))

    def check_own_words(self, request: LetterRequest, language: str) -> tuple[Finding, ...]:
        """Return the claims that the sender's own wording and answers make."""
        texts = (*request.own_wording, *request.answers.values())
        return tuple(f for text in texts for f in self.check_text(text, language, request.type))


def own_words_warnings(findings: Iterable[Finding]) -> Iterable[Message]:
    """Turn findings in the sender's own words into warnings."""
    for finding in findings:
        yield say(
            "Your own words claim {claim}: “{excerpt}”. That can be wrong or risky; reword it or "
            "be sure of it. Nothing was changed.",
            claim=finding.claim,
            excerpt=finding.excerpt,
        )


def _read(path: Path) -> tuple[_Pattern, ...]:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return tuple(
            _Pattern(
                entry["claim"],
                re.compile(entry["pattern"]),
                tuple(entry.get("except_types", ())),
            )
            for entry in data["pattern"]
        )
    except (OSError, KeyError, re.error, tomllib.TOMLDecodeError) as error:
        raise BugError(f"{path.parent.name}/claims.toml: {error}") from error


def _plain(text: str) -> str:
    text = text.replace("’", "'").replace("\u00ad", "")
    return re.sub(r"\s+", " ", text).casefold()


def _texts(letter: Letter) -> Iterable[str]:
    for block in letter.blocks:
        match block:
            case Paragraph(text) | Heading(text):
                yield text
            case ItemList(items):
                yield from items


def _structure(letter: Letter, request: LetterRequest, text: str) -> Iterable[Finding]:
    profile = request.profile
    if letter.deadline_kind is DeadlineKind.STATUTORY and letter.type != "gdpr_objection":
        yield Finding(6, f"{letter.type}: statutory")
    if letter.type == "gdpr_objection":
        if not profile.is_natural_person:
            yield Finding(7, profile.name)
        if letter.works:
            yield Finding(7, letter.schedule_title)
    declares = letter.type in (
        "platform_objection", "developer_reservation", "dataset_works_found", "dmca_notice",
        "public_declaration",
    )  # fmt: skip
    if declares and profile.societies and not is_kept(request.answers, "author_rights_kept"):
        for work in letter.works:
            if "author" in work.roles:
                yield Finding(12, work.title)
    for work in letter.works:
        if set(work.roles) - set(request_roles(request, work.title)):
            yield Finding(18, work.title)
    if any(basis.evidence == "U" for basis in letter.legal_bases):
        yield Finding(9, "unverified legal basis")
    said = text.replace(letter.words.gap("perjury"), "").casefold()
    if "perjury" in said and not is_kept(request.answers, "confirmed"):
        yield Finding(22, "penalty of perjury")


def request_roles(request: LetterRequest, title: str) -> tuple[str, ...]:
    """Return the roles the sender named for a work, or in the profile."""
    roles: tuple[str, ...] = ()
    for work in request.works:
        if title in work.title or work.title in title:
            roles += work.roles or request.profile.roles
    if "agent" in (roles or request.profile.roles):
        roles += ("author", "master_owner", "performer")
    return roles or request.profile.roles
