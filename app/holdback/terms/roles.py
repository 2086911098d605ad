# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the roles of one sentence: which AI, training or use, who, whose content, on what terms.

The answer is a list of :class:`Statement`: plain facts that the rules of ``rules.toml`` judge.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from holdback.terms.acts import ActReader, Piece, inside
from holdback.terms.documents import BlockKind
from holdback.terms.sentences import Sentence
from holdback.terms.subjects import outside
from holdback.terms.vocabulary import Span


@dataclass(frozen=True, slots=True)
class Statement:
    """What one piece of a sentence says about AI, as far as the rules ask.

    ``act`` is ``train``, ``develop``, ``use``, ``automated``, ``mining`` or ``mention``; ``who``
    is ``platform``, ``user``, ``third`` or ``none``; ``denied`` says that it is ruled out.
    """

    sentence: Sentence
    start: int
    end: int
    act: str
    ai: frozenset[str]
    who: str
    denied: bool
    objects: frozenset[str]
    consent: bool
    objection: bool
    flags: frozenset[str]


class SentenceReader(ActReader):
    """Reads the statements of one sentence."""

    def statements(self) -> list[Statement]:
        """Return what the sentence says, one statement for each piece that speaks of AI."""
        found: list[Statement] = []
        for piece in self.pieces:
            act, at, ai = self._act(piece)
            if act:
                found.append(self._statement(piece, act, at, ai))
        if any(s.act == "train" and not s.denied for s in found):
            found.extend(self._shared_alike(found))
        found.extend(self._nor_handed_on(found))
        return found

    def _nor_handed_on(self, found: list[Statement]) -> list[Statement]:
        """Return the promise "nor shared for this purpose" beside one not to train."""
        for statement in found:
            if statement.act == "train" and statement.denied and self._said("how.nor_handed_on"):
                return [replace(statement, act="share")]
        return []

    def _shared_alike(self, found: list[Statement]) -> list[Statement]:
        """Return the pieces of a list with training in it that hand content to others."""
        taken = {s.start - self.sentence.start for s in found}
        ai = frozenset().union(*(s.ai for s in found))
        shared = []
        for piece in self.pieces:
            body = self.text[piece.start : piece.end]
            if piece.start in taken or not self._has("how.to_others", body):
                continue
            given = [s for s in self._spans("how.share") if inside(s, piece)]
            if given:
                shared.append(self._statement(piece, "share", given[0], ai))
        return shared

    def _statement(self, piece: Piece, act: str, at: Span, ai: frozenset[str]) -> Statement:
        body = self.text[piece.start : piece.end]
        own = objects = self._objects(body)
        if not objects & {"user", "service", "output", "public"}:
            objects |= self._objects(self.lead + " " + self.text[: self.pieces[0].end])
        if self._has("what.output", self.lead):
            objects |= {"output"}
        scope = self._scope(piece)
        flags = self._flags(piece, at, body, scope)
        who, denied = self._bound(piece, act, at, flags)
        objected = self._has("how.objection", scope)
        if who in ("user", "none") and self._said("how.no_objection"):
            who, denied, objected = "platform", False, False
        elif who == "user" and self._has("how.user_objects", self.text[: at[1]]):
            who, denied = "platform", False
        if who == "none":
            who = self._default_who(own, objects, denied, flags)
            if who == "none" and objected and not denied and act == "train":
                who = "platform"
            denied = denied or (who == "user" and "restricted" in flags)
        if who == "platform" and not denied and act in ("train", "develop"):
            objected = objected or self._way_out_follows(piece)
        return Statement(
            self.sentence,
            piece.start + self.sentence.start,
            piece.end + self.sentence.start,
            act,
            ai,
            who,
            denied,
            objects,
            self._consented(scope, who, denied),
            objected,
            flags,
        )

    def _bound(self, piece: Piece, act: str, at: Span, flags: frozenset[str]) -> tuple[str, bool]:
        """Return who acts, and whether the act is denied, as the grammar of ``piece`` says."""
        who, subject_end, context = self._who(piece, at)
        denied = self._denied(piece, at, subject_end, context, who)
        before = self.lead + " " + self.text[: at[1]]
        body = self.text[piece.start : piece.end]
        if self._has("how.not_granted_us", before):
            who, denied = "platform", True
        elif self._has("how.no_grant", before) or self._has("how.reserved", body):
            who, denied = "user", True
        elif self._has("how.refused", before):
            denied = True
        if who == "user" and context != "piece" and "own" in flags:
            who, denied = "platform", self._negates(self.text[piece.start : at[1]])
        before = self.text[piece.start : at[0]]
        others = self._has("how.requires_others", before)
        others = others or (not denied and self._has("how.lets_others", before))
        if who == "platform" and others:
            who = "third"
        if "for_their" in flags and "share" in flags and act in ("train", "develop"):
            who = "third"
        return who, denied

    def _way_out_follows(self, piece: Piece) -> bool:
        """Say whether what follows offers to opt out, and not of something else."""
        return any(
            self._has("how.opt_out_next", text) and not self._has("how.opt_out_other", text)
            for text in (self.text[piece.end :], self.following)
        )

    def _scope(self, piece: Piece) -> str:
        """Return the words that can set terms for ``piece``: its own, the first and last one's."""
        if len(self.pieces) == 1:
            return self.text
        parts = [piece]
        if self.pieces[0] is not piece:
            parts.insert(0, self.pieces[0])
        last = self.pieces[-1]
        if last is not piece and self.words.roles["how.closing"].match(
            self.text[last.start : last.end]
        ):
            parts.append(last)
        return " ; ".join(self.text[p.start : p.end] for p in parts)

    def _consented(self, scope: str, who: str, denied: bool) -> bool:
        """Say whether the artist's own consent is asked for."""
        if not denied and self._has("how.consent_given", scope):
            return False
        if who != "platform" and self._has("how.platform_consent", scope):
            return False
        scope = self.words.roles["how.enable_refusal"].sub(" ", scope)
        if not denied:
            scope = self.words.roles["how.without_consent"].sub(" ", scope)
        if self._has("how.consent", scope):
            return True
        return denied and self._has("how.without_consent", scope)

    def _who(self, piece: Piece, at: Span) -> tuple[str, int, str]:
        """Return who acts, where their name ends, and in which part: piece, head, lead or none."""
        end = at[1]
        in_piece = self.subjects.last(self.text[piece.start : end])
        if in_piece:
            return in_piece[0], piece.start + in_piece[1], "piece"
        if piece is not self.pieces[0]:
            head = self.subjects.last(self.text[: self.pieces[0].end])
            if head:
                return head[0], head[1], "head"
        lead = self.subjects.last(self.lead)
        if lead:
            return lead[0], lead[1], "lead"
        return "none", piece.start, "none"

    def _denied(self, piece: Piece, at: Span, subject_end: int, context: str, who: str) -> bool:
        body = self.text[piece.start : piece.end]
        if self._has("how.not_after", body[max(0, at[0] - piece.start) :]):
            return True
        if who == "third" and self._negates(self.text[piece.start : subject_end]):
            return True
        if context == "piece":
            between = self.text[subject_end : at[1]]
            if self._named_by(piece, subject_end):
                between = self.text[piece.start : at[1]]
            return self._denied_before(piece, subject_end) or self._negates(between)
        own = self.text[piece.start : at[1]]
        if self._negates(own):
            return True
        if who == "third" and context == "head":
            return self._negates(self.text[:subject_end])
        if who == "third" and context == "lead":
            return self._negates(self.lead[:subject_end])
        if context == "head":
            return self._negates(self.text[max(0, subject_end - 30) : self.pieces[0].end])
        if context == "lead":
            return self._negates(self.lead[max(0, subject_end - 30) :])
        head = self.text[: self.pieces[0].end] if piece is not self.pieces[0] else ""
        return self._negates(head) or self._negates(self.lead)

    def _named_by(self, piece: Piece, subject_end: int) -> bool:
        """Say whether the subject is named after its act: "is not used by us"."""
        return self._has("who.named_by", self.text[piece.start : subject_end] + "|")

    def _denied_before(self, piece: Piece, subject_end: int) -> bool:
        """Say whether a denial stands right before the subject: "nor will we"."""
        start = subject_end
        while start > piece.start and not self.text[start - 1].isspace():
            start -= 1
        for _ in range(3):
            before = self.text[max(piece.start, start - 50) : start] + "|"
            if self._has("how.not_before", before):
                return True
            start = self.text.rfind(" ", piece.start, max(start - 1, piece.start)) + 1
            if start <= piece.start:
                break
        return False

    def _negates(self, text: str) -> bool:
        text = self.words.roles["how.objection"].sub("_", text)
        negations = self.words.spans("how.not", text)
        return bool(negations) and not self._has("how.turn", text[negations[-1][1] :])

    def _objects(self, text: str) -> frozenset[str]:
        names = {
            "user": "what.user_content",
            "service": "what.service_content",
            "output": "what.output",
            "public": "what.public_data",
            "interaction": "what.interaction",
            "feedback": "what.feedback",
            "content": "what.content",
            "input": "what.input",
            "service_data": "what.service_data",
        }
        if self.privacy:
            names["user"] = (
                "what.user_content" if not self._has("about.data", text) else "about.data"
            )
        return frozenset(name for name, role in names.items() if self._has(role, text))

    def _flags(self, piece: Piece, at: Span, body: str, scope: str) -> frozenset[str]:
        whole = self.text
        flags = {
            "own": self._has("who.platform_models", body),
            "others_models": self._has("who.other_models", body),
            "override": self._said("how.override_strong"),
            "unless_you": self._has("how.unless_you", scope),
            "exception": self._has("how.exception", scope),
            "passive": self._has("how.passive", body),
            "share": bool(outside(self._spans("how.share"), self._spans("what.user_content"))),
            "hands_on": self._hands_on(piece, at),
            "sold_to_ai": self._has("how.for_ai", body) and self._has("how.sell_on", body),
            "models_made": self._has("ai.models_made", body),
            "contrast": self._has("how.contrast", self.text[at[1] :]),
            "user_warrants": self._said("how.user_warrants"),
            "cannot_prevent": self._said("how.cannot_prevent"),
            "to_others": self._said("how.to_others"),
            "competing": self._has("how.competing", self.lead + " " + body),
            "by_ai": self._has("how.by_ai", body),
            "foreign_only": self._said("how.foreign_only"),
            "for_now": self._has("how.for_now", scope),
            "whether": self._has("how.whether", whole[piece.start : at[0]]),
            "user_chooses": self._has("how.user_chooses", whole[piece.start : at[0]]),
            "joint": self._said("who.joint"),
            "partial": self._said("how.partial"),
            "tag_off_by_default": self._said("how.tag_off_by_default"),
            "third_models": self._has("how.third_models", body),
            "example": self._is_example(),
            "offered": self._has("how.offered", body),
            "tag": self._said("how.tag"),
            "grant": self._said("how.grant") or self._has("how.grant", self.lead),
            "into_ai": self._has("how.into_ai", body),
            "made": self._has("ai.made", body),
            "analysed": self._has("act.analyse", whole[max(0, at[0] - 20) : at[1] + 60]),
            "applied": self._has("act.apply_to_content", body),
            "mining": self._said("how.mining"),
            "restricted": self._has("how.restriction_heading", self.sentence.headings),
            "permit_others": self._said("how.permit_others"),
            "own_denial": self._said("how.own_denial"),
            "for_their": self._said("how.for_their"),
            "own_submission": self._has("how.own_submission", scope),
            "summary": self._said("how.summary"),
            "generating": self._has("how.generating", body),
            "recommender": self._has("how.recommender", body),
            "impersonation": self._said("how.impersonation"),
            "no_guarantee": self._has("how.no_guarantee", whole[: at[1]]),
            "uses": self._has("act.use", body),
            "may": self._said("how.may"),
            "definition": self._said("how.definition"),
        }
        return frozenset(name for name, present in flags.items() if present)

    def _hands_on(self, piece: Piece, at: Span) -> bool:
        """Say whether the act is what content is sold or shared for, rather than used."""
        excluded = self._spans("what.user_content") + self._spans("who.user_grants")
        given = [s for s in outside(self._spans("how.hand_on"), excluded) if inside(s, piece)]
        given = [s for s in given if s[0] < at[0]]
        if not given:
            return False
        turned = self._has("how.turn", self.text[given[-1][1] : at[0]])
        return not turned and not self._has("act.own_use", self.text[piece.start : given[-1][0]])

    def _is_example(self) -> bool:
        """Say whether this sentence gives an example of content handed on to others."""
        return (
            self.words.roles["how.anaphora"].match(self.text) is not None
            and self._has("how.share", self.before)
            and self._has("how.to_others", self.before)
            and self._has("how.grant", self.before)
        )

    def _default_who(
        self, own: frozenset[str], objects: frozenset[str], denied: bool, flags: frozenset[str]
    ) -> str:
        if self.privacy and not denied:
            return "platform"
        if denied and self._said("how.use_denied"):
            return "user"
        if denied and self._said("how.speaks_of_itself"):
            return "platform"
        if "restricted" in flags and self.sentence.kind is BlockKind.LIST_ITEM:
            return "user"
        if denied and ("restricted" in flags or ("service" in objects and "user" not in objects)):
            return "user"
        if "others_models" in flags and "own" not in flags:
            return "third"
        if {"user", "interaction", "service_data"} & (objects if denied else own):
            return "platform"
        if "own" in flags:
            return "platform"
        return "none"
