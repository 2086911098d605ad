# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Loads the word lists of ``resources/terms/<language>.toml`` and the decisions of rules.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from holdback.errors import BugError
from holdback.support.resources import resource

LANGUAGES: tuple[str, ...] = ("en", "de", "fr")

_GROUP = re.compile(r"\((?!\?)")
_GAP = re.compile(r"~(\d) ")
_NOUN_GAP = re.compile(r"=(\d) ")
_SET = re.compile(r"\{([a-z_]+)\}")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_BEHIND = re.compile(r"(\(\?<[!=][^()]*\))")
_NOTHING = re.compile(r"(?!)")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Shared:
    """What the phrases of one language have in common.

    ``sets`` are the lists of words that a phrase names in braces; ``breaks`` are the words that
    end a noun phrase, which the gap ``=3`` does not step over.
    """

    sets: Mapping[str, str] = field(default_factory=dict)
    breaks: str = ""


class Roles(Mapping[str, re.Pattern[str]]):
    """The patterns of a word list, each made when it is first asked for."""

    def __init__(self, phrases: Mapping[str, list[str]], shared: Shared | None = None) -> None:
        self._phrases = phrases
        self._shared = shared or Shared()
        self._made: dict[str, re.Pattern[str]] = {}

    def __getitem__(self, role: str) -> re.Pattern[str]:
        made = self._made.get(role)
        if made is None:
            made = self._made[role] = pattern(self._phrases[role], self._shared)
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(self._phrases)

    def __len__(self) -> int:
        return len(self._phrases)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language: one pattern for each role, e.g. ``ai.generative``."""

    language: str
    stopwords: frozenset[str]
    triggers: tuple[str, ...]
    trigger_words: tuple[str, ...]
    ignore: re.Pattern[str]
    roles: Roles

    def spans(self, role: str, text: str) -> list[Span]:
        """Return where the words of ``role`` stand in ``text``."""
        return [m.span() for m in self.roles[role].finditer(text)]

    def marks(self, text: str) -> list[int]:
        """Return where words of interest stand in ``text``, in order."""
        found: list[int] = []
        for piece in self.triggers:
            at = text.find(piece)
            while at >= 0:
                found.append(at)
                at = text.find(piece, at + len(piece))
        for word in self.trigger_words:
            at = text.find(word)
            while at >= 0:
                end = at + len(word)
                if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
                    found.append(at)
                at = text.find(word, end)
        return sorted(found)

    def has(self, role: str, text: str) -> bool:
        """Say whether any word of ``role`` stands in ``text``."""
        return self.roles[role].search(text) is not None

    def plain(self, text: str) -> str:
        """Return ``text`` without phrases that negate nothing and addresses, at equal length."""
        if "://" in text or "www." in text:
            text = _ADDRESS.sub(lambda m: "_" * len(m[0]), text)
        return self.ignore.sub(lambda m: "_" * len(m[0]), text)


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return the word lists of ``language``, read once."""
    return load_vocabulary(resource("terms", f"{language}.toml"))


def load_vocabulary(path: Path) -> Vocabulary:
    """Return the word lists that the file at ``path`` holds.

    Raises:
        BugError: the file is not the TOML that the reader of clauses expects.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        shared = _shared(data.pop("sets"), data["breaks"])
        roles = Roles(
            {
                f"{section}.{name}": phrases
                for section, entries in data.items()
                if isinstance(entries, dict)
                for name, phrases in entries.items()
            },
            shared,
        )
        return Vocabulary(
            data["language"],
            frozenset(data["stopwords"]),
            tuple(data["triggers"]),
            tuple(data["trigger_words"]),
            pattern(data["ignore"], shared),
            roles,
        )
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError, re.error) as damage:
        raise BugError(f"the word list {path.name} cannot be used: {damage}") from damage


def _shared(sets: dict[str, list[str]], breaks: list[str]) -> Shared:
    """Return the sets, each as one group, where a set may name those before it."""
    known: dict[str, str] = {}
    for name, phrases in sets.items():
        known[name] = f"({'|'.join(_named(phrase, known) for phrase in phrases)})"
    return Shared(known, "|".join(map(re.escape, breaks)))


def _named(phrase: str, sets: Mapping[str, str]) -> str:
    """Return ``phrase`` with the words of each set that it names in braces."""
    return _SET.sub(lambda found: sets[found[1]], phrase)


def pattern(phrases: list[str], shared: Shared | None = None) -> re.Pattern[str]:
    """Return one pattern for a list of phrases (how they are written: docs/clause-reader.md)."""
    if not phrases:
        return _NOTHING
    shared = shared or Shared()
    return re.compile(rf"(?<!\w)(?:{'|'.join(_phrase(p, shared) for p in phrases)})(?!\w)")


def _phrase(phrase: str, shared: Shared) -> str:
    grouped = _GROUP.sub("(?:", _named(phrase, shared.sets))
    starred = grouped.replace("*", r"\w*")
    starred = _NOUN_GAP.sub(rf"(?:(?!(?:{shared.breaks})\\b)[^\\s;,]+ ){{0,\1}}?", starred)
    gapped = _GAP.sub(r"(?:[^\\s;]+ ){0,\1}?", starred)
    # A look-behind must have a fixed width, so its blanks stay single.
    parts = _BEHIND.split(gapped)
    return "".join(p if p.startswith("(?<") else _blanks(p) for p in parts)


def _blanks(piece: str) -> str:
    """Return a piece of a phrase whose blanks match any white space; " ?" may be missing."""
    return piece.replace(" ?", r"\s*").replace(" ", r"\s+")
