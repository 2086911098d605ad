# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plan, preview, safe write, verify, ledger, undo. The only room that writes to users' files."""

from holdback.protect.edits import Edit, plan_edits
from holdback.protect.plan import find_files, make_plan, replan
from holdback.protect.protector import Protector
from holdback.protect.records import (
    BatchResult,
    BatchSummary,
    Conflict,
    ConflictKind,
    Existing,
    FileResult,
    Fingerprint,
    HardLinks,
    Outcome,
    Plan,
    PlanOptions,
    Reservation,
    SealOrder,
    SidecarChoice,
    SweepReport,
    TrackPlan,
    UndoOutcome,
    UndoReport,
    UndoResult,
    UnfinishedBatch,
    VerifyOutcome,
    VerifyResult,
)

__all__ = [
    "BatchResult",
    "BatchSummary",
    "Conflict",
    "ConflictKind",
    "Edit",
    "Existing",
    "FileResult",
    "Fingerprint",
    "HardLinks",
    "Outcome",
    "Plan",
    "PlanOptions",
    "Protector",
    "Reservation",
    "SealOrder",
    "SidecarChoice",
    "SweepReport",
    "TrackPlan",
    "UndoOutcome",
    "UndoReport",
    "UndoResult",
    "UnfinishedBatch",
    "VerifyOutcome",
    "VerifyResult",
    "find_files",
    "make_plan",
    "plan_edits",
    "replan",
]
