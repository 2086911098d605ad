# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The search field's small language, turned into one SQL condition.

Plain words are searched everywhere; ``name:value`` looks in one place; ``-`` excludes; ``or``
and brackets combine. Nothing a user types can be an error: what is not understood is searched as
plain words, and an unknown value of a known name finds nothing and is told.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from datetime import datetime

from holdback.catalogue.conditions import (
    EVERYTHING,
    NOTHING,
    Condition,
    all_of,
    any_of,
    negated,
)
from holdback.catalogue.names import NAMES, Context, Unknown
from holdback.catalogue.text import fold
from holdback.errors import Message, say

_LONGEST = 1000  # characters; nobody types more
_MOST = 60  # words and brackets: SQLite bounds how deep an expression may be
_DEEPEST = 20
_TOKEN = re.compile(
    r"""\s+
    |(?P<bracket>[()])
    |(?P<minus>-(?=[^\s)]))
    |(?P<name>[A-Za-z_]+):(?P<value>"[^"]*"?|[^\s()"]+)
    |"(?P<phrase>[^"]*)"?
    |(?P<word>[^\s()"]+)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query that was understood, and what in it was not."""

    condition: Condition
    problems: tuple[Message, ...] = ()


def parse(query: str, *, now: datetime, has_trigrams: bool) -> Parsed:
    """Turn what the user typed into a condition.

    ``now`` is the moment that ``changed:<7d`` counts back from.
    """
    cleaned = "".join(c if c.isprintable() else " " for c in query[:_LONGEST])
    parser = _Parser(list(_TOKEN.finditer(cleaned)), Context(now, has_trigrams))
    return Parsed(parser.whole(), tuple(parser.problems))


def under(path: bytes) -> Condition:
    """Return the condition that a file lies in the folder ``path`` or below it."""
    separator = os.fsencode(os.sep)
    start = path if path.endswith(separator) else path + separator
    end = start[:-1] + bytes([start[-1] + 1])
    return Condition(
        "t.folder_id IN (SELECT id FROM folder WHERE path = ? OR (path >= ? AND path < ?))",
        (path, start, end),
    )


@dataclass(slots=True)
class _Parser:
    tokens: list[re.Match[str]]
    context: Context
    problems: list[Message] = field(default_factory=list)
    _at: int = 0

    def whole(self) -> Condition:
        # A lone "-" is the beginning of an exclusion that is still being typed.
        self.tokens = [t for t in self.tokens if t[0].strip() and t["word"] != "-"]
        del self.tokens[_MOST:]
        parts = []
        while self._at < len(self.tokens):
            parts.append(self._alternatives(0))
            self._at += 1  # a closing bracket that nothing opened
        return all_of(parts)

    def _alternatives(self, depth: int) -> Condition:
        found = [self._together(depth)]
        while self._next_is("or", "|"):
            self._at += 1
            found.append(self._together(depth))
        # "a or" while the user is still typing must not find everything.
        return any_of([one for one in found if one != EVERYTHING]) if found else EVERYTHING

    def _together(self, depth: int) -> Condition:
        parts: list[Condition] = []
        words: list[str] = []
        while self._at < len(self.tokens):
            if self._next_is("or", "|", ")"):
                break
            token = self.tokens[self._at]
            self._at += 1
            if token["minus"]:
                parts.append(self._excluded(depth))
            elif token["bracket"]:
                parts.append(self._bracket(depth))
            elif token["name"]:
                parts.append(self._named(token))
            else:
                words.append(fold(token["word"] or token["phrase"] or ""))
        words = [word.strip() for word in words if word.strip()]
        if words:
            parts.append(self.context.anywhere(words))
        return all_of(parts)

    def _excluded(self, depth: int) -> Condition:
        if self._at >= len(self.tokens):
            return EVERYTHING
        token = self.tokens[self._at]
        self._at += 1
        if token["minus"]:
            return self._excluded(depth)
        if token["bracket"] == "(":
            return negated(self._bracket(depth))
        if token["name"]:
            return negated(self._named(token))
        word = fold(token["word"] or token["phrase"] or "").strip()
        return negated(self.context.anywhere([word])) if word else EVERYTHING

    def _bracket(self, depth: int) -> Condition:
        if depth >= _DEEPEST:
            return EVERYTHING
        inside = self._alternatives(depth + 1)
        if self._next_is(")"):
            self._at += 1
        return inside

    def _named(self, token: re.Match[str]) -> Condition:
        look_up = NAMES.get(token["name"].lower())
        value = token["value"].strip('"')
        if look_up is None:
            return self.context.anywhere([fold(f"{token['name']}:{value}")])
        if not value.strip():
            return EVERYTHING
        try:
            return any_of([look_up(self.context, part) for part in _parts(token["value"])])
        except Unknown as unknown:
            self.problems.append(
                say(
                    "Nothing can be found by {name}:{value}. Try {examples}.",
                    name=token["name"],
                    value=value,
                    examples=unknown.examples,
                )
            )
            return NOTHING

    def _next_is(self, *words: str) -> bool:
        if self._at >= len(self.tokens):
            return False
        token = self.tokens[self._at]
        return bool(token["word"] or token["bracket"]) and token[0].lower() in words


def _parts(value: str) -> list[str]:
    """Split ``none,partly``; a quoted value is one part, commas and all."""
    if value.startswith('"'):
        return [value.strip('"')]
    return [part for part in value.split(",") if part] or [value]
