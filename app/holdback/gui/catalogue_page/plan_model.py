# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview's list of files: what would happen to each, and afterwards what did."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from holdback.errors import Message
from holdback.gui import text
from holdback.gui.catalogue_page.seal_choice import seal_place
from holdback.gui.colours import Tone
from holdback.gui.status import STATUS_ROLE
from holdback.gui.text import Status

if TYPE_CHECKING:
    from holdback.protect import BatchResult, Plan, TrackPlan

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate
FILE, STATE, WHY = range(3)


def planned_status(track: TrackPlan) -> Status:
    """Return what would happen to a file as icon, word and tone."""
    if track.refusal is not None:
        return Status(
            translate("PlanModel", "Left alone"),
            "stop",
            Tone.CAUTION,
            translate("PlanModel", "This file will not be written, for the reason given."),
        )
    if not track.changes:
        return text.outcome("unchanged")
    if track.conflicts:
        return Status(
            translate("PlanModel", "Needs a look"),
            "conflicting",
            Tone.CAUTION,
            translate("PlanModel", "Somebody else's words stand there already; see below."),
        )
    return Status(
        translate("PlanModel", "Will be written"),
        "write",
        Tone.INFO,
        translate("PlanModel", "The values below go into the file. The audio stays the same."),
    )


class PlanModel(QAbstractTableModel):
    """One row per file of a plan; with results, what became of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tracks: tuple[TrackPlan, ...] = ()
        self._results: Mapping[Path, tuple[Status, Message | None]] = {}

    @property
    def tracks(self) -> tuple[TrackPlan, ...]:
        """The rows."""
        return self._tracks

    def show_plan(self, plan: Plan | None) -> None:
        """Show another plan; files that need a look come first."""
        self.beginResetModel()
        tracks = plan.tracks if plan is not None else ()
        self._tracks = tuple(sorted(tracks, key=_urgency))
        self._results = {}
        self.endResetModel()

    def show_result(self, result: BatchResult) -> None:
        """Show what became of each file; failures come first."""
        self.beginResetModel()
        self._results = {
            one.path: (text.outcome(one.outcome), one.reason) for one in result.results
        }
        not_reached = text.Status(
            translate("PlanModel", "Not reached"),
            "clock",
            Tone.QUIET,
            translate("PlanModel", "The run ended before this file; it is as it was."),
        )
        for path in result.not_done:
            self._results = {**self._results, path: (not_reached, None)}
        order = {"failed": 0, "refused": 1, "written": 3, "unchanged": 4}
        rank = {one.path: order[one.outcome.value] for one in result.results}
        self._tracks = tuple(sorted(self._tracks, key=lambda t: rank.get(t.path, 2)))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._tracks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        track = self._tracks[index.row()]
        column = index.column()
        if role == STATUS_ROLE:
            return self._status(track) if column == STATE else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(track, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return {FILE: str(track.path), WHY: self._words(track, WHY)}.get(column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("File"), self.tr("What happens"), self.tr("Remark"))[section]

    def _status(self, track: TrackPlan) -> Status:
        if track.path in self._results:
            return self._results[track.path][0]
        return planned_status(track)

    def _words(self, track: TrackPlan, column: int) -> str:
        if column == FILE:
            return track.path.name
        if column == STATE:
            return self._status(track).word
        reason = self._results.get(track.path, (None, None))[1] or track.refusal or track.remark
        if reason is not None:
            return text.sentence(reason)
        if track.conflicts and not self._results:
            words = self.tr("%n conflict(s), see below", "", len(track.conflicts))
            return " · ".join(filter(None, (words, seal_place(track))))
        if track.changes:
            parts = [self.tr("%n value(s)", "", len(track.changes))]
            parts += [track.sidecar.name] if track.sidecar is not None else []
            return " · ".join(filter(None, (*parts, seal_place(track))))
        return ""


def _urgency(track: TrackPlan) -> int:
    if track.refusal is not None:
        return 0
    return 1 if track.conflicts else 2 if track.changes else 3
