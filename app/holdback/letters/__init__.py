# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Letter types, legal bases, drafting, documents, diary."""

from holdback.letters.control import Offer, Rights, offered
from holdback.letters.deadlines import Deadline, deadline
from holdback.letters.drafting import draft
from holdback.letters.export import SUFFIXES, letter_bytes, write_letter
from holdback.letters.library import LetterLibrary
from holdback.letters.mail import file_stem, is_mail_address
from holdback.letters.recipients import country_of_address, recipient_from_platform
from holdback.letters.records import (
    Block,
    Exclusion,
    Heading,
    ItemList,
    LegalBasis,
    Letter,
    LetterRequest,
    Paragraph,
    Recipient,
)
from holdback.letters.schedule import schedule_csv, schedule_rows
from holdback.letters.text import (
    form_pieces,
    letter_json,
    letter_text,
    mailto,
    message_text,
    types_json,
)
from holdback.letters.types import (
    DeadlineKind,
    LetterType,
    Question,
    letter_type,
    letter_types,
)
from holdback.letters.works import ReservationRecord, works_from_tracks

__all__ = [
    "SUFFIXES",
    "Block",
    "Deadline",
    "DeadlineKind",
    "Exclusion",
    "Heading",
    "ItemList",
    "LegalBasis",
    "Letter",
    "LetterLibrary",
    "LetterRequest",
    "LetterType",
    "Offer",
    "Paragraph",
    "Question",
    "Recipient",
    "ReservationRecord",
    "Rights",
    "country_of_address",
    "deadline",
    "draft",
    "file_stem",
    "form_pieces",
    "is_mail_address",
    "letter_bytes",
    "letter_json",
    "letter_text",
    "letter_type",
    "letter_types",
    "mailto",
    "message_text",
    "offered",
    "recipient_from_platform",
    "schedule_csv",
    "schedule_rows",
    "types_json",
    "works_from_tracks",
    "write_letter",
]
