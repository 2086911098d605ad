# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plain records of this room: what is asked for, and the letter that comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from holdback.errors import Message
from holdback.letters.fields import Spans
from holdback.letters.languages import Language
from holdback.letters.types import DeadlineKind
from holdback.rights import Profile, Work


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a letter goes to. Nothing here is ever guessed: what is not known is empty.

    Attributes:
        name: the name everybody knows it by.
        id: the dossier's id; empty for the user's own recipients.
        entity: the company that runs it.
        group: the dossier's group, e.g. ``ai_developer``.
        country: ISO 3166-1 alpha-2 of the addressee, if known.
        postal: the postal address, lines or comma-separated parts.
        email: where such letters go.
        form: the address of the form the recipient insists on.
        source_url: the page the address was read from.
        evidence_date: the day it was seen there.
        quote: the clause a letter may quote, verbatim.
        quote_url: where the quoted clause stands.
        quote_date: the day the quoted clause was seen.
        quote_version: the date of the terms' version, if they name one.
        signed_code: whether it signed the Code of Practice's copyright chapter; None: not known.
    """

    name: str
    id: str = ""
    entity: str = ""
    group: str = ""
    country: str = ""
    postal: str = ""
    email: str = ""
    form: str = ""
    source_url: str = ""
    evidence_date: str = ""
    quote: str = ""
    quote_url: str = ""
    quote_date: str = ""
    quote_version: str = ""
    signed_code: bool | None = None


@dataclass(frozen=True, slots=True)
class LetterRequest:
    """Everything a letter is made of.

    Attributes:
        type: a letter type's id (or its number).
        recipient: whom it goes to; None for the public declaration.
        profile: who sends it.
        works: the works it is about; those the sender does not control are excluded by rule.
        language: ``en de fr es`` or another folder of ``resources/letters``; empty: the
            addressee's language where one is shipped, else English.
        jurisdiction: a file name of ``resources/law`` without suffix; empty: from the countries.
        answers: facts only the sender knows, by :attr:`Question.key`; empty ones become gaps.
        own_wording: the sender's own paragraphs, kept word for word.
        reference: the sender's reference for the diary and the subject line.
        place: where it is written, for the date line.
    """

    type: str
    recipient: Recipient | None
    profile: Profile
    works: tuple[Work, ...] = ()
    language: str = ""
    jurisdiction: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    own_wording: tuple[str, ...] = ()
    reference: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the letter's body."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside the letter's body."""

    text: str


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list in the letter's body; numbered where the reader is to answer point by point."""

    items: tuple[str, ...]
    numbered: bool = True


Block = Paragraph | Heading | ItemList


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """One legal sentence that stands in the letter, and where it comes from.

    Attributes:
        id: ``<jurisdiction>.<name>``.
        citation: the statute or case.
        source: address or name of what was read.
        date_read: the day it was read.
        evidence: ``S`` source read · ``L`` from general legal knowledge · ``U`` unverified.
        text: the sentence as it stands in the letter.
    """

    id: str
    citation: str
    source: str
    date_read: str
    evidence: str
    text: str


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A work that was left out of the schedule, and why."""

    work: Work
    reason: Message


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter, ready to be read, edited and written to files.

    Attributes:
        type: the letter type's id.
        language: of the text.
        jurisdiction: whose law it cites.
        sender: the printed lines of the sender's address, the name first.
        recipient: whom it goes to; None for a public declaration.
        recipient_lines: the printed lines of the address field.
        dated: the day of the letter.
        date_line: place and date as printed.
        reference: the sender's reference, or empty.
        subject: without a leading "Subject:".
        salutation: empty where none is customary.
        blocks: the body, without salutation, closing and signature.
        closing: the complimentary close.
        signature: the name below it.
        enclosures: the printed list of what is attached.
        works: the rows of the schedule.
        schedule_title: the schedule's printed title, e.g. ``Schedule A: works and recordings``.
        excluded: works left out by rule, with the reason.
        legal_bases: the legal sentences used.
        reply_by: the day an answer is due, assuming receipt on the letter's date; None: none.
        deadline_kind: whether that day follows from law or is only asked for.
        gaps: the visible placeholders that stand in the text, each word for word.
        warnings: what the sender should know; stands beside the draft, never in it.
        disclosures: what the recipient will learn about the sender.
        own_wording: the sender's own paragraphs as they stand in ``blocks``.
        fields: for each text of ``subject`` and ``blocks``, where in it the sender's answers and
            own words stand.
        words: the language's words and typographic habits, for the writers.
    """

    type: str
    language: str
    jurisdiction: str
    sender: tuple[str, ...]
    recipient: Recipient | None
    recipient_lines: tuple[str, ...]
    dated: date
    date_line: str
    reference: str
    subject: str
    salutation: str
    blocks: tuple[Block, ...]
    closing: str
    signature: str
    enclosures: tuple[str, ...]
    works: tuple[Work, ...]
    schedule_title: str
    excluded: tuple[Exclusion, ...]
    legal_bases: tuple[LegalBasis, ...]
    reply_by: date | None
    deadline_kind: DeadlineKind
    gaps: tuple[str, ...]
    warnings: tuple[Message, ...]
    words: Language = field(repr=False, compare=False)
    disclosures: tuple[Message, ...] = ()
    own_wording: tuple[str, ...] = ()
    fields: Mapping[str, Spans] = field(default_factory=dict, repr=False)

    @property
    def filled(self) -> tuple[str, ...]:
        """The sender's answers and own words as they are printed, each once."""
        spans = ((text, span) for text, found in self.fields.items() for span in found)
        return tuple(dict.fromkeys(text[start:end] for text, (start, end) in spans))
