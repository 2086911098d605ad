# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading, comparing and watching platforms' terms."""

from __future__ import annotations

from holdback.terms.analysis import analysis_json, analyze
from holdback.terms.appearance import Appearance
from holdback.terms.checking import Difference, PlaceResult, is_alert
from holdback.terms.compare import (
    ClauseChange,
    Comparison,
    StanceChange,
    compare,
    comparison_json,
)
from holdback.terms.documents import Block, BlockKind, Document
from holdback.terms.extract import read_document
from holdback.terms.service import History, TermsService
from holdback.terms.signals import Signals
from holdback.terms.sources import NotRead, Place, SourceKind, Unread, Version, places_of
from holdback.terms.stances import STANCES, USES, Analysis, ContentLicence, Finding, Trap

__all__ = [
    "STANCES",
    "USES",
    "Analysis",
    "Block",
    "BlockKind",
    "ClauseChange",
    "Comparison",
    "ContentLicence",
    "Document",
    "Finding",
    "StanceChange",
    "Trap",
    "analysis_json",
    "analyze",
    "compare",
    "comparison_json",
    "read_document",
]
