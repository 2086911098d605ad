# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The four uses, the six stances, and what the reader of clauses hands out about them."""

from __future__ import annotations

from dataclasses import dataclass

from holdback.errors import Message
from holdback.terms.documents import Document

USES: tuple[str, ...] = (
    "platform_generative_training",
    "platform_other_ml",
    "third_party_training",
    "sublicence_for_ai",
)
STANCES: tuple[str, ...] = (
    "permitted",
    "permitted_opt_out",
    "opt_in_only",
    "prohibited",
    "silent",
    "unclear",
)


@dataclass(frozen=True, slots=True)
class Finding:
    """What one text says about one use, and the words that say it.

    ``quote`` is a verbatim piece of the document's ``source``; ``start`` and ``end`` are its place
    in the document's ``text``. Both are empty exactly where the stance is ``silent``. ``rule``
    names the rule of ``resources/terms/rules.toml`` that decided.
    """

    use: str
    stance: str
    reason: Message
    quote: str = ""
    basis: str = ""
    start: int = 0
    end: int = 0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class ContentLicence:
    """The clause by which users license what they upload; ``None`` where it does not say."""

    quote: str
    sublicensable: bool | None
    transferable: bool | None
    derivative_works: bool | None
    purpose: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Trap:
    """A clause that looks like a stance on uploads and is none, with the kind of look-alike."""

    kind: str
    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything the reader of clauses found in one document."""

    document: Document
    language: str
    findings: tuple[Finding, ...]
    content_licence: ContentLicence | None = None
    traps: tuple[Trap, ...] = ()

    def finding(self, use: str) -> Finding:
        """Return the finding about ``use``; there is exactly one for each of ``USES``."""
        return next(f for f in self.findings if f.use == use)
