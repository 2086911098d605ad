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
from holdback.terms.declarations import Declaration
from holdback.terms.documents import Block, BlockKind, Document
from holdback.terms.extract import read_document
from holdback.terms.histories import History
from holdback.terms.passages import Passages
from holdback.terms.past import Moment, Past
from holdback.terms.records import (
    Check,
    CheckOutcome,
    FindingState,
    Reading,
    Schedule,
    StoredFinding,
)
from holdback.terms.report import (
    check_json,
    check_log_json,
    finding_json,
    history_json,
    signals_json,
)
from holdback.terms.service import TermsService
from holdback.terms.signals import Signals
from holdback.terms.sources import (
    NotRead,
    Place,
    SourceKind,
    Unread,
    Version,
    places_of,
    source_name,
)
from holdback.terms.stances import STANCES, USES, Analysis, ContentLicence, Finding, Trap
from holdback.terms.wayback import Saved, archive_keys_kept, keep_archive_keys

__all__ = [
    "STANCES",
    "USES",
    "Analysis",
    "Appearance",
    "Block",
    "BlockKind",
    "Check",
    "CheckOutcome",
    "ClauseChange",
    "Comparison",
    "ContentLicence",
    "Declaration",
    "Difference",
    "Document",
    "Finding",
    "FindingState",
    "History",
    "Moment",
    "NotRead",
    "Passages",
    "Past",
    "Place",
    "PlaceResult",
    "Reading",
    "Saved",
    "Schedule",
    "Signals",
    "SourceKind",
    "StanceChange",
    "StoredFinding",
    "TermsService",
    "Trap",
    "Unread",
    "Version",
    "analysis_json",
    "analyze",
    "archive_keys_kept",
    "check_json",
    "check_log_json",
    "compare",
    "comparison_json",
    "finding_json",
    "history_json",
    "is_alert",
    "keep_archive_keys",
    "places_of",
    "read_document",
    "signals_json",
    "source_name",
]
