# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plan, preview, safe write, verify, ledger, undo. The only room that writes to users' files."""

from holdback.protect.edits import Edit, plan_edits
from holdback.protect.finding import find_files
from holdback.protect.plan import make_plan, replan
from holdback.protect.protector import Protector
from holdback.protect.records import (
    BatchResult,
    BatchSummary,
    Conflict,
    ConflictKind,
    Existing,
    FileResult,
    FileStory,
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
    WrittenFile,
)
from holdback.protect.sealing import holds_own_seals

__all__ = [
    "BatchResult",
    "BatchSummary",
    "Conflict",
    "ConflictKind",
    "Edit",
    "Existing",
    "FileResult",
    "FileStory",
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
    "WrittenFile",
    "find_files",
    "holds_own_seals",
    "make_plan",
    "plan_edits",
    "replan",
]
