# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds who acts in a stretch of text: the platform, its users, or others."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from holdback.terms.vocabulary import Span, Vocabulary, pattern


@dataclass(frozen=True, slots=True)
class Names:
    """What the document calls the platform, besides "we" and "us"."""

    platform: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Subjects:
    """The words and names by which those who act are known."""

    words: Vocabulary
    names: Names

    def last(self, text: str) -> tuple[str, int] | None:
        """Return the last one named as acting in ``text``, and where the name ends."""
        hits = [(s, "platform") for s in self._granted(text)]
        hits += [(s, "user") for s in self._users(text)]
        hits += [(s, "third") for s in self._others(text)]
        pronouns = self.words.roles["who.platform_pronoun"]
        platform: list[Span] = []
        named = [m.span() for m in self.names.platform.finditer(text)]
        for span in self.words.spans("who.platform", text):
            (platform if pronouns.fullmatch(text[span[0] : span[1]]) else named).append(span)
        platform += self._named(text, named)
        platform = outside(platform, self.words.spans("who.in_relative", text))
        away = self.words.roles["who.not_acting_before"]
        hits += [
            (s, "platform")
            for s in platform
            if not away.search(text[max(0, s[0] - 24) : s[0]] + "|")
        ]
        hits.sort()
        while hits:
            span, who = hits.pop()
            before = text[max(0, span[0] - 40) : span[0]]
            enabled = who != "platform" and self.words.has("who.enabling_before", before)
            if enabled and hits:
                continue
            return who, span[1]
        return None

    def _named(self, text: str, spans: list[Span]) -> list[Span]:
        """Return where the platform's name acts, rather than qualifying something."""
        acts = self.words.roles["who.name_acts_after"]
        return [s for s in spans if acts.match(text[s[1] : s[1] + 60])]

    def _others(self, text: str) -> list[Span]:
        """Return where others act, rather than being named as those who are given something."""
        acts = self.words.roles["who.third_acts_after"]
        joint = self.words.spans("who.joint", text)
        found = []
        for span in self.words.spans("who.third", text):
            if any(a <= span[0] < b for a, b in joint):
                continue
            if self.names.platform.fullmatch(text[span[0] : span[1]]):
                continue
            before = text[max(0, span[0] - 40) : span[0]] + "|"
            if acts.match(text[span[1] : span[1] + 50]) or self.words.has(
                "who.third_acts_before", before
            ):
                found.append(span)
        return found

    def _granted(self, text: str) -> list[Span]:
        """Return where a user grants something: from there on the platform acts."""
        return self.words.spans("who.user_grants", text)

    def _users(self, text: str) -> list[Span]:
        """Return where users act: named together with a verb that says so, not just mentioned."""
        owned = self.words.spans("what.user_content", text) + self.words.spans("who.third", text)
        found = self.words.spans("who.user_by", text)
        for span in outside(self.words.spans("who.user", text), owned):
            after = text[span[1] : span[1] + 40]
            before = text[max(0, span[0] - 16) : span[0]]
            if after.startswith("'") or self.words.roles["who.says_that"].match(
                text[span[1] : span[1] + 90]
            ):
                continue
            if self.words.roles["who.acts_after"].match(after) or self.words.has(
                "who.acts_before", before + "|"
            ):
                found.append(span)
        return found


def outside(spans: list[Span], excluded: list[Span]) -> list[Span]:
    """Return the spans that do not begin inside one of ``excluded``."""
    return [s for s in spans if not any(a <= s[0] < b for a, b in excluded)]


_NAME = re.compile(r"(?<![\w.])([A-Z][\w.&’'-]{2,20})")


def names_of(text: str, words: Vocabulary) -> Names:
    """Return what ``text`` (in its own case) calls the platform: what acts like one, often."""
    counts: dict[str, int] = {}
    for match in _NAME.finditer(text[:200_000]):
        counts[match[1]] = counts.get(match[1], 0) + 1
    verbs = words.roles["who.name_verbs"]
    refused = words.roles["who.not_a_name"]
    acting: dict[str, int] = {}
    for match in _NAME.finditer(text[:200_000]):
        name = match[1]
        if counts[name] < 3 or refused.fullmatch(name.lower()):
            continue
        if verbs.match(text, match.end() + 1, match.end() + 40):
            acting[name] = acting.get(name, 0) + 1
    best = sorted(acting, key=lambda n: -acting[n])[:4]
    found = tuple(re.escape(n.lower()) for n in best if acting[n] >= 2)
    return Names(_names_pattern(found))


@lru_cache(maxsize=256)
def _names_pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)") if names else pattern([])
