# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Letter types, legal bases, drafting, documents, diary."""

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
from holdback.letters.types import (
    DeadlineKind,
    LetterType,
    Question,
    letter_type,
    letter_types,
)
from holdback.letters.works import ReservationRecord, works_from_tracks

__all__ = [
    "Block",
    "DeadlineKind",
    "Exclusion",
    "Heading",
    "ItemList",
    "LegalBasis",
    "Letter",
    "LetterRequest",
    "LetterType",
    "Paragraph",
    "Question",
    "Recipient",
    "ReservationRecord",
    "letter_type",
    "letter_types",
    "works_from_tracks",
]
