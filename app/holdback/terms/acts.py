# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds what a piece of a sentence does with AI: trains, develops, uses or only names it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from holdback.terms.sentences import Sentence
from holdback.terms.subjects import Names, Subjects, outside
from holdback.terms.vocabulary import Span, Vocabulary

_NEAR = 120
_DEVELOPED = 80
_MAX_PIECES = 40
_PIECE = re.compile(r";\s|:\s|(?<=[\s,])\((?:[a-z]|[ivx]{2,5}|\d{1,2})\)\s")


@dataclass(frozen=True, slots=True)
class Piece:
    """``text[start:end]`` is one item or clause of a sentence."""

    start: int
    end: int


class ActReader:
    """Holds the words of one sentence, its pieces and where it speaks of AI and training."""

    def __init__(
        self,
        words: Vocabulary,
        names: Names,
        sentence: Sentence,
        text: str,
        *,
        privacy: bool,
        following: str = "",
    ) -> None:
        self.following = following
        self.words = words
        self.privacy = privacy
        self.subjects = Subjects(words, names)
        self.sentence = sentence
        self.text = words.plain(text)
        self.lead = words.plain(sentence.lead)
        self.before = words.plain(sentence.before)
        if words.roles["how.anaphora"].match(self.text):
            self.lead += " " + self.before
        self.pieces = _pieces(self.text, words.roles["how.next_clause"])
        self._known: dict[str, bool] = {}
        self._found: dict[str, list[Span]] = {}
        self.ai = {k: self._spans(f"ai.{k}") for k in ("generative", "ai", "ml")}
        self.ai["ai"] = _clear(self.ai["ai"], self.ai["generative"])
        self.ai["ml"] = _clear(self.ai["ml"], self.ai["generative"])
        self.training = outside(self._spans("act.train"), self._spans("act.not_train"))

    def _spans(self, role: str) -> list[Span]:
        found = self._found.get(role)
        if found is None:
            found = self._found[role] = self.words.spans(role, self.text)
        return found

    def _said(self, role: str) -> bool:
        """Say whether the whole sentence has a word of ``role``; asked often, looked up once."""
        known = self._known.get(role)
        if known is None:
            known = self._known[role] = self.words.has(role, self.text)
        return known

    def _has(self, role: str, text: str) -> bool:
        return self.words.has(role, text)

    def _act(self, piece: Piece) -> tuple[str, Span, frozenset[str]]:
        """Return what is done in ``piece``, where the word for it stands, and with which AI."""
        kinds = {k: [s for s in spans if inside(s, piece)] for k, spans in self.ai.items()}
        mentions = sorted(s for spans in kinds.values() for s in spans)
        ai = frozenset(k for k, spans in kinds.items() if spans)
        training = [s for s in self.training if inside(s, piece)]
        if not ai and training:
            ai = self._ai_of_head(piece)
            mentions = mentions or training if ai else mentions
        if training and ai:
            return "train", _nearest(training, mentions), ai
        if training and self._trains_on(piece):
            return "train", training[0], frozenset({"models"})
        if training:
            for kind in ("models", "trainable"):
                target = self._trainable(training, piece, kind)
                if target is not None:
                    named = "models" if kind == "models" else "tools"
                    return "train", target, frozenset({named})
            return "", (0, 0), frozenset()
        if not ai:
            return self._without_ai(piece)
        developing = self._developing(piece, mentions)
        if developing is not None:
            return "develop", developing, ai
        mentions = _clear(mentions, self._spans("ai.named")) or mentions
        using = [s for s in self._spans("act.use") if inside(s, piece)]
        if using:
            return "use", _nearest(using, mentions), ai
        return "mention", mentions[0], ai

    def _ai_of_head(self, piece: Piece) -> frozenset[str]:
        """Return the AI that the lead-in or the first piece names for a list of acts."""
        head = self.lead + " " + self.text[: self.pieces[0].end]
        if piece is self.pieces[0]:
            head = self.lead
        named = frozenset(k for k in self.ai if self._has(f"ai.{k}", head))
        if named:
            return named
        title = self.sentence.headings.rpartition(" / ")[2]
        if not self._has("act.train", title):
            return frozenset()
        return frozenset(k for k in self.ai if self._has(f"ai.{k}", title))

    def _trains_on(self, piece: Piece) -> bool:
        """Say whether training without a word of AI is one of models: "we train on your files"."""
        return any(inside(s, piece) for s in self._spans("ai.train_on"))

    def _trainable(self, training: list[Span], piece: Piece, kind: str) -> Span | None:
        before_role = "ai.models_before" if kind == "models" else "ai.trained_before"
        for span in training:
            after = self.text[span[1] : min(span[1] + 60, piece.end)]
            before = self.text[max(span[0] - 60, piece.start) : span[0]]
            if self._has(f"ai.{kind}", after) or self._has(before_role, before):
                return span
        return None

    def _without_ai(self, piece: Piece) -> tuple[str, Span, frozenset[str]]:
        algorithms = [s for s in self._spans("ai.algorithms") if inside(s, piece)]
        developing = self._developing(piece, algorithms)
        if developing is not None:
            return "develop", developing, frozenset({"tools"})
        models = [s for s in self._spans("ai.models") if inside(s, piece)]
        developing = self._developing(piece, models)
        body = self.text[piece.start : piece.end]
        whose = ("who.platform_models", "who.other_models")
        if developing is not None and any(self._has(role, body) for role in whose):
            return "develop", developing, frozenset({"models"})
        for role, act in (("how.mining", "mining"), ("ai.automated", "automated")):
            spans = [s for s in self._spans(role) if inside(s, piece)]
            if spans:
                return act, spans[0], frozenset()
        return self._unrelated(piece), (piece.start, piece.start), frozenset()

    def _unrelated(self, piece: Piece) -> str:
        """Say whether ``piece`` trains people, goes by train, or names a company after AI."""
        body = self.text[piece.start : piece.end]
        if self._has("act.not_train", body):
            return "other_training"
        return "company" if self._has("about.company", body) else ""

    def _developing(self, piece: Piece, mentions: list[Span]) -> Span | None:
        for span in self._spans("act.develop"):
            if not inside(span, piece):
                continue
            for mention in mentions:
                between = self.text[span[1] : mention[0]]
                if not 0 <= mention[0] - span[1] < _DEVELOPED:
                    continue
                if self._has("how.including", between) or not self._has("how.by_means", between):
                    return span
        return None


def _pieces(text: str, next_clause: re.Pattern[str]) -> list[Piece]:
    ends = [m.end() if text[m.start()] in ";:" else m.start() for m in _PIECE.finditer(text)]
    ends += [m.start() for m in next_clause.finditer(text)]
    cuts = [0]
    for cut in sorted(ends):
        if cut > cuts[-1]:
            cuts.append(cut)
        if len(cuts) > _MAX_PIECES:
            break
    cuts.append(len(text))
    return [Piece(a, b) for a, b in pairwise(cuts) if text[a:b].strip()]


def inside(span: Span, piece: Piece) -> bool:
    """Say whether ``span`` begins in ``piece``."""
    return piece.start <= span[0] < piece.end


def _clear(spans: list[Span], covering: list[Span]) -> list[Span]:
    return [s for s in spans if not any(a < s[1] and s[0] < b for a, b in covering)]


def _nearest(spans: list[Span], mentions: list[Span]) -> Span:
    """Return the first span near a mention of AI, or the nearest of all."""
    for span in spans:
        if not mentions or min(abs(span[0] - m[0]) for m in mentions) < _NEAR:
            return span
    return min(spans, key=lambda s: min(abs(s[0] - m[0]) for m in mentions))
