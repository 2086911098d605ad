# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the ledger has to say to the user: comparing, undoing, and what a crash left behind."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from holdback.gui import text
from holdback.gui.catalogue_page import work
from holdback.gui.catalogue_page.intake import MOST_NAMED
from holdback.gui.jobs import Lane
from holdback.gui.message_bar import Choice, Kind
from holdback.gui.page import Page

if TYPE_CHECKING:
    from holdback.gui.catalogue_page.undo import Undo
    from holdback.protect import BatchResult, SweepReport, UndoReport, VerifyResult

translate = QCoreApplication.translate


def undo_words(report: UndoReport) -> tuple[bool, str]:
    """Say what an undo did, and whether every file was put back."""
    back = sum(1 for one in report.results if one.outcome.value == "restored")
    others = [one for one in report.results if one.outcome.value != "restored"]
    lines = []
    if back or not others:
        lines.append(
            translate("Proof", "%n track(s) are again what they were, to the last byte.", "", back)
        )
    for one in others[:MOST_NAMED]:
        reason = text.sentence(one.reason) if one.reason is not None else ""
        lines.append(f"{one.path.name}: {reason}")
    if len(others) > MOST_NAMED:
        lines.append(translate("Proof", "and %n more", "", len(others) - MOST_NAMED))
    return not others, "\n".join(lines)


class Proof(QObject):
    """Asks the ledger beside the window and puts the answer into the message bar."""

    def __init__(self, page: Page, undo: Undo) -> None:
        super().__init__(page)
        self._page = page
        self._undo = undo
        undo.finished.connect(self._on_undone)
        undo.failed.connect(page.messages.show_error)

    def sweep(self) -> None:
        """Put right what a run that ended in the middle left behind, and tell."""
        self._page.run(work.sweep(self._page.shell.services), lane=Lane.FILES, done=self._on_swept)

    def verify(self, paths: Sequence[Path]) -> None:
        """Compare files with the ledger."""
        self._page.run(
            work.verify(self._page.shell.services, paths),
            lane=Lane.LOOK,
            title=self.tr("Comparing with the ledger"),
            done=self._on_verified,
        )

    def tell_result(self, words: str, result: BatchResult) -> bool:
        """Tell what a run did, with an Undo button; returns whether all went well."""
        has_trouble = bool(result.not_done or result.stopped) or any(
            one.outcome.value in ("refused", "failed") for one in result.results
        )
        choices = []
        if result.batch is not None:
            batch, undo = result.batch, self._undo
            choices.append(Choice(self.tr("Undo"), lambda: undo.undo(batch)))
        kind = Kind.WARNING if has_trouble else Kind.SUCCESS
        self._page.messages.show_message(kind, words, *choices, key="protect")
        return not has_trouble

    @Slot(object)
    def _on_undone(self, report: UndoReport) -> None:
        is_whole, words = undo_words(report)
        kind = Kind.SUCCESS if is_whole else Kind.WARNING
        self._page.messages.show_message(kind, words, key="protect")

    @Slot(object)
    def _on_verified(self, results: tuple[VerifyResult, ...]) -> None:
        counted: dict[str, int] = {}
        for one in results:
            counted[one.outcome.value] = counted.get(one.outcome.value, 0) + 1
        words = " · ".join(
            f"{text.outcome(outcome).word}: {number}" for outcome, number in counted.items()
        )
        lines = [self.tr("Compared with the ledger. {result}").replace("{result}", words)]
        odd = [one for one in results if one.outcome.value not in ("as_written", "unknown")]
        lines += [f"{one.path.name}: {text.sentence(one.reason)}" for one in odd[:MOST_NAMED]]
        kind = Kind.WARNING if odd else Kind.SUCCESS
        self._page.messages.show_message(kind, "\n".join(lines), key="verify")

    @Slot(object)
    def _on_swept(self, report: SweepReport) -> None:
        if not report.found_something:
            return
        words = [self.tr("Holdback ended in the middle of its work last time.")]
        if report.completed:
            number = len(report.completed)
            words.append(self.tr("%n file(s) had been written and are recorded now.", "", number))
        if report.untouched:
            words.append(self.tr("%n file(s) are as they were.", "", len(report.untouched)))
        if report.removed:
            number = len(report.removed)
            words.append(self.tr("%n temporary file(s) of ours were removed.", "", number))
        for path, message in list(report.doubtful.items())[:MOST_NAMED]:
            words.append(f"{path.name}: {text.sentence(message)}")
        kind = Kind.WARNING if report.doubtful else Kind.INFO
        self._page.messages.show_message(kind, " ".join(words), key="sweep")
