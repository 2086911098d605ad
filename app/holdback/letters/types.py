# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The letter types: who each is for, who may send it, what it asks for.

A new type is one record here and one template per language in ``resources/letters/<language>/``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from holdback.errors import Message, UsageError, say


class DeadlineKind(StrEnum):
    """Whether a reply date follows from law or is only asked for."""

    STATUTORY = "statutory"
    COURTESY = "courtesy"


@dataclass(frozen=True, slots=True)
class Question:
    """One fact that only the sender knows; asked for in the window, a gap in the letter if empty.

    Attributes:
        key: the name of the answer in :attr:`LetterRequest.answers`.
        label: what to ask.
        required: whether a missing answer leaves a visible gap.
        multiline: whether the answer may hold several lines (each becomes a list item).
        is_yes_no: whether the answer is ``yes`` or nothing.
    """

    key: str
    label: Message
    required: bool = True
    multiline: bool = False
    is_yes_no: bool = False


@dataclass(frozen=True, slots=True)
class LetterType:
    """One kind of letter.

    Attributes:
        id: the stable word used in files, on the command line and in the diary.
        number: its number in the specification, accepted on the command line.
        name: what it is, for people.
        addressee: whom it goes to, for people.
        groups: dossier groups it is offered for; empty where recipients are the user's own.
        slot: the law slot that must be filled for a jurisdiction to be offered; empty: any.
        needs_works: whether it carries a schedule of works and is refused without one.
        has_schedule: whether works given to it go into a schedule; a data protection objection
            is about a person, not about works.
        roles: the roles of which the sender must hold one; empty: anybody.
        natural_person_only: whether only one natural person may send it.
        separate_confirmation: whether it must be confirmed on a screen of its own.
        reply_days: days until the courtesy reply date; None: no reply is asked for.
        questions: facts only the sender knows.
    """

    id: str
    number: int
    name: Message
    addressee: Message
    groups: tuple[str, ...] = ()
    slot: str = ""
    needs_works: bool = True
    has_schedule: bool = True
    roles: tuple[str, ...] = ()
    natural_person_only: bool = False
    separate_confirmation: bool = False
    reply_days: int | None = 30
    questions: tuple[Question, ...] = ()


_UPLOADS = ("music_hosting", "music_streaming", "social_video", "storage_transfer")
_DEVELOPERS = ("ai_developer", "ai_music", "ai_dataset")
_RIGHTS = ("author", "master_owner", "performer", "label", "agent")

_TYPES = (
    LetterType(
        "platform_objection",
        1,
        say("Objection to a platform's AI clause"),
        say("a platform's legal or support contact"),
        groups=(*_UPLOADS, "ai_music"),
        needs_works=False,
        questions=(
            Question("account_name", say("The name or address of your account")),
            Question("setting_state", say("The state of the AI setting in your account"), False),
        ),
    ),
    LetterType(
        "gdpr_objection",
        2,
        say("Data protection objection"),
        say("the data protection officer or form of a platform or developer"),
        groups=(*_UPLOADS, *_DEVELOPERS, "distributor"),
        slot="objection",
        needs_works=False,
        has_schedule=False,
        natural_person_only=True,
        separate_confirmation=True,
        questions=(
            Question("handles", say("Names and accounts under which they may know you")),
            Question(
                "urls",
                say("Addresses of pages with your voice, image or biography"),
                False,
                multiline=True,
            ),
            Question(
                "situation",
                say("Your particular situation: why this processing affects you"),
                multiline=True,
            ),
            Question("erasure", say("Ask for erasure as well"), False, is_yes_no=True),
            Question("access", say("Ask for access to your data as well"), False, is_yes_no=True),
        ),
    ),
    LetterType(
        "developer_reservation",
        3,
        say("Reservation of rights and questions to an AI developer"),
        say("an AI developer's legal or copyright contact"),
        groups=_DEVELOPERS,
        roles=_RIGHTS,
        questions=(
            Question("models", say("Names of models or products"), False),
            Question("crawlers", say("Names of crawlers"), False),
        ),
    ),
    LetterType(
        "dataset_works_found",
        4,
        say("Your works were found in a data set or an output"),
        say("an AI developer or the host of a data set"),
        groups=_DEVELOPERS,
        roles=_RIGHTS,
        questions=(
            Question("dataset", say("Name of the data set, or of the model that made the output")),
            Question(
                "evidence",
                say("What you found: row, address or output, with the date"),
                multiline=True,
            ),
        ),
    ),
    LetterType(
        "distributor_instruction",
        5,
        say("Instruction to a distributor: no AI licensing"),
        say("your distributor's support or legal contact"),
        groups=("distributor",),
        roles=("master_owner", "label", "agent"),
        questions=(
            Question("account_name", say("The name or number of your account")),
            Question("contract_date", say("The date of your distribution contract")),
            Question("clause", say("The clause on AI in your contract, if you know it"), False),
        ),
    ),
    LetterType(
        "label_reservation",
        6,
        say("Reservation towards a label or publisher"),
        say("your label, publisher or library"),
        roles=("author", "performer", "master_owner", "agent"),
        questions=(
            Question("contract_title", say("The title of your contract")),
            Question("contract_date", say("The date of your contract")),
            Question("clause", say("The clause on the rights you granted, if known"), False),
        ),
    ),
    LetterType(
        "public_declaration",
        7,
        say("Public declaration for your website"),
        say("everybody"),
        needs_works=False,
        roles=_RIGHTS,
        reply_days=None,
        questions=(Question("site_url", say("The address of your website"), False),),
    ),
    LetterType(
        "society_notice",
        8,
        say("Questions and notice to your collecting society"),
        say("your collecting society"),
        needs_works=False,
        questions=(Question("member_number", say("Your member number"), False),),
    ),
    LetterType(
        "follow_up",
        9,
        say("Reminder"),
        say("whoever got the first letter"),
        groups=(*_UPLOADS, *_DEVELOPERS, "distributor"),
        needs_works=False,
        has_schedule=False,
        reply_days=14,
        questions=(
            Question("first_date", say("The date of your first letter")),
            Question("first_reference", say("The reference of your first letter"), False),
            Question("first_type", say("The type of your first letter"), False),
            Question("first_sent", say("How and when it was sent"), False),
            Question("reply_summary", say("What was answered so far"), False, multiline=True),
        ),
    ),
    LetterType(
        "dmca_notice",
        10,
        say("Notice about a hosted copy (DMCA or DSA)"),
        say("the service's designated agent or notice form"),
        groups=(*_UPLOADS, *_DEVELOPERS),
        slot="takedown",
        roles=_RIGHTS,
        separate_confirmation=True,
        reply_days=None,
        questions=(
            Question("infringing_urls", say("Addresses of the copies"), multiline=True),
            Question("signature", say("Your full legal name as signature")),
        ),
    ),
)


def letter_types() -> tuple[LetterType, ...]:
    """Return all letter types, in the order of their numbers."""
    return _TYPES


def letter_type(name: str) -> LetterType:
    """Return the type called ``name``: its id, or its number.

    Raises:
        UsageError: there is no such type; the message lists those that exist.
    """
    for entry in _TYPES:
        if name in (entry.id, str(entry.number)):
            return entry
    raise UsageError(
        "There is no letter type {name}. The types are: {types}. Nothing was written.",
        name=name,
        types=", ".join(f"{entry.number} {entry.id}" for entry in _TYPES),
    )
