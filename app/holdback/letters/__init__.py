# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Letter types, legal bases, drafting, documents, diary."""

from holdback.letters.bulk import BulkResult, write_many
from holdback.letters.claims import CLAIMS, Finding
from holdback.letters.control import Offer, Rights, offered
from holdback.letters.deadlines import Deadline, deadline
from holdback.letters.diary import Diary
from holdback.letters.diary_entries import CHANNELS, DiaryEntry, Event, EventKind, Status
from holdback.letters.diary_export import diary_csv, diary_ics, diary_json
from holdback.letters.drafting import draft
from holdback.letters.export import SUFFIXES, letter_bytes, write_letter
from holdback.letters.guide import Situation, Step, StepKind, recommended_steps
from holdback.letters.holidays import Holidays
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
from holdback.letters.samples import Sample, write_samples
from holdback.letters.schedule import schedule_csv, schedule_rows
from holdback.letters.storage import request_from_json, request_to_json
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
    "CHANNELS",
    "CLAIMS",
    "SUFFIXES",
    "Block",
    "BulkResult",
    "Deadline",
    "DeadlineKind",
    "Diary",
    "DiaryEntry",
    "Event",
    "EventKind",
    "Exclusion",
    "Finding",
    "Heading",
    "Holidays",
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
    "Sample",
    "Situation",
    "Status",
    "Step",
    "StepKind",
    "country_of_address",
    "deadline",
    "diary_csv",
    "diary_ics",
    "diary_json",
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
    "recommended_steps",
    "request_from_json",
    "request_to_json",
    "schedule_csv",
    "schedule_rows",
    "types_json",
    "works_from_tracks",
    "write_letter",
    "write_many",
    "write_samples",
]
