# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The facts that templates may ask for, and the record of those that were missing."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from holdback.letters.control import Rights, is_kept
from holdback.letters.fields import marked
from holdback.letters.languages import Language
from holdback.letters.law import Jurisdiction, LawBlock
from holdback.letters.library import LetterLibrary
from holdback.letters.records import LegalBasis, LetterRequest
from holdback.letters.values import clean, clean_line, clean_lines
from holdback.rights import Work


@dataclass(slots=True)
class Facts:
    """What one draft knows. Templates see its ``context()`` and nothing else.

    Attributes:
        gaps: every placeholder that went into the text, each once, in order.
        bases: every legal sentence that went into the text, each once, in order.
    """

    request: LetterRequest
    library: LetterLibrary
    language: Language
    law: Jurisdiction
    rights: Rights
    works: tuple[Work, ...]
    today: date
    reply_by: date | None
    is_statutory_expired: bool = False
    gaps: dict[str, None] = field(default_factory=dict)
    bases: dict[str, LegalBasis] = field(default_factory=dict)

    @property
    def plural(self) -> bool:
        """Whether a band, label or company writes."""
        return not self.request.profile.is_natural_person

    @property
    def american(self) -> bool:
        """Whether dates are written month first."""
        return self.law.country == "US"

    def gap(self, key: str) -> str:
        """Return the placeholder of a missing fact, and remember it."""
        text = self.language.gap(key)
        self.gaps.setdefault(text)
        return text

    def answer(self, key: str) -> str:
        """Return the sender's answer on one line; dates that are ISO are put in words."""
        text = clean(self.request.answers.get(key, "")) or self._from_profile(key)
        with contextlib.suppress(ValueError):
            text = self.language.date(date.fromisoformat(text), american=self.american)
        return text

    def _from_profile(self, key: str) -> str:
        """Return what the profile already knows, so that nobody is asked twice."""
        profile = self.request.profile
        if key == "handles":
            return clean(", ".join(profile.handles))
        if key == "site_url":
            return clean_line(profile.website)
        if key == "signature" and not self.plural:
            return clean_line(profile.legal_name)
        if key == "member_number":
            to = clean_line(self.request.recipient.name if self.request.recipient else "")
            for society in profile.societies:
                if society.name.casefold() == to.casefold() or len(profile.societies) == 1:
                    return clean_line(society.member)
        return ""

    def need(self, key: str) -> str:
        """Return the sender's answer, marked as such, or a visible gap."""
        return marked(self.answer(key)) or self.gap(key)

    def lines(self, key: str) -> tuple[str, ...]:
        """Return the sender's answer line by line, each marked as such."""
        return tuple(marked(line) for line in clean_lines(self.request.answers.get(key, "")))

    def lines_or_gap(self, key: str) -> tuple[str, ...]:
        """Return the sender's answer line by line, or one visible gap."""
        return self.lines(key) or (self.gap(key),)

    def situation(self) -> tuple[str, ...]:
        """Return the particular situation: guided choices by name, and the sender's words."""
        choices = self.language.tables["situation"]
        given = clean_lines(self.request.answers.get("situation", ""))
        lines = tuple(marked(choices.get(line.removeprefix("@"), line)) for line in given)
        return lines or (self.gap("situation"),)

    def legal(self, slot: str) -> list[str]:
        """Return the texts that fill a slot in this jurisdiction, and remember their sources."""
        found: list[str] = []
        for block in self.law.blocks.get(slot, ()):
            text = self._text_of(block)
            if text:
                found.append(text)
        return found

    def _text_of(self, block: LawBlock) -> str:
        if block.rights and not any(self.rights.holds(name) for name in block.rights):
            return ""
        recipient = self.request.recipient
        if block.when == "signed_code" and not (recipient and recipient.signed_code):
            return ""
        if block.when == "reserved" and not any(work.reserved_where for work in self.works):
            return ""
        if block.when == "confirmed" and not is_kept(self.request.answers, "confirmed"):
            return self.gap("perjury")
        template = block.texts.get(self.language.code) or block.texts["en"]
        text = self.library.render_law(
            template, {"reply_by": self.reply_by_text()}, plural=self.plural
        )
        self.bases.setdefault(
            block.id,
            LegalBasis(
                block.id, block.citation, block.source, block.date_read, block.evidence, text
            ),
        )
        return text

    def reply_by_text(self) -> str:
        """Return the reply date in words, or the empty string."""
        return self.language.date(self.reply_by, american=self.american) if self.reply_by else ""

    def context(self) -> Mapping[str, object]:
        """Return what templates see: clean strings, numbers and a few functions."""
        profile, recipient = self.request.profile, self.request.recipient
        reserved = [work for work in self.works if work.reserved_where]
        quote = clean(recipient.quote) if recipient else ""
        return {
            "need": self.need,
            "have": lambda key: bool(self.answer(key)),
            "lines": self.lines,
            "lines_or_gap": self.lines_or_gap,
            "wanted": lambda key: is_kept(self.request.answers, key),
            "law": lambda slot: " ".join(self.legal(slot)),
            "laws": self.legal,
            "join": self.language.join,
            "quoted": self.language.quoted,
            "lower_first": lambda text: text[:1].lower() + text[1:],
            "rights": self.rights,
            "count": len(self.works),
            "count_words": self.count_words(len(self.works)),
            "reserved_count": len(reserved),
            "reserved_dated": bool(reserved) and all(w.reserved_since for w in reserved),
            "recipient": self._recipient_name(),
            "quote": quote,
            "quote_url": clean(recipient.quote_url) if recipient else "",
            "quote_date": self._day(recipient.quote_date if recipient else ""),
            "quote_version": self._day(recipient.quote_version if recipient else ""),
            "sender_name": clean_line(profile.legal_name or profile.name),
            "known_as": self._known_as(),
            "sender_address": self._sender_address(),
            "email": clean_line(profile.email),
            "phone": clean_line(profile.phone),
            "policy_url": clean_line(profile.policy_url),
            "rights_page": clean_line(profile.rights_page),
            "named": [self.need(k) for k in ("models", "crawlers") if self.answer(k)],
            "situation": self.situation() if self.request.type == "gdpr_objection" else (),
            "reply_by": self.reply_by_text(),
            "date": self.language.date(self.today, american=self.american),
            "statutory_expired": self.is_statutory_expired,
        }

    def count_words(self, count: int) -> str:
        """Return ``1 entry`` or ``12 entries``."""
        return self.language.phrase("entry" if count == 1 else "entries", count=count)

    def _recipient_name(self) -> str:
        recipient = self.request.recipient
        if recipient is None:
            return ""
        return clean_line(recipient.name) or self.gap("recipient_name")

    def _day(self, text: str) -> str:
        text = clean_line(text)
        try:
            return self.language.date(date.fromisoformat(text), american=self.american)
        except ValueError:
            return text

    def _known_as(self) -> str:
        profile = self.request.profile
        names: Sequence[str] = (clean_line(profile.name), clean_line(profile.legal_name))
        return self.language.join(list(dict.fromkeys(name for name in names if name)))

    def _sender_address(self) -> str:
        if self.request.type != "dmca_notice":
            return ""
        lines = clean_lines(self.request.profile.postal_address)
        return ", ".join(lines) if lines else self.gap("sender_postal")
