# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One letter to several recipients: whom, in which files, and what came of each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.colours import Tone
from holdback.gui.full_page import FullPage, card
from holdback.gui.jobs import Changes, Lane, Task
from holdback.gui.letters_page import work_out
from holdback.gui.letters_page.records import Desk, Drafted
from holdback.gui.page import Page
from holdback.gui.platforms_page.selection import fold
from holdback.gui.task_panel import set_bar
from holdback.gui.theme import GRID, label, set_role
from holdback.platforms import Platform

if TYPE_CHECKING:
    from holdback.letters import BulkResult, LetterRequest

_PLATFORM_ROLE = int(Qt.ItemDataRole.UserRole)


class BulkView(FullPage):
    """Recipients on the left, files and results on the right."""

    def __init__(self, page: Page, desk: Desk) -> None:
        super().__init__("", parent=page)
        self.back.setText(self.tr("Back to the letter"))
        self._page = page
        self._desk = desk
        self._request: LetterRequest | None = None
        self._task: Task | None = None
        self.add_halves((self._make_recipients(), self._make_right()), (400, 640))
        page.shell.jobs.task_progressed.connect(self._on_progress)

    def _make_recipients(self) -> QWidget:
        frame, inside = card(parent=self)
        frame.setMinimumWidth(38 * GRID)
        inside.setSpacing(GRID)
        self.search = QLineEdit(frame)
        self.search.setPlaceholderText(self.tr("Find a service"))
        self.search.setAccessibleName(self.tr("Find a service"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        inside.addWidget(self.search)
        self.recipients = QListWidget(frame)
        set_role(self.recipients, "checks")
        self.recipients.setAccessibleName(self.tr("Recipients of the letter"))
        self.recipients.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.recipients.itemChanged.connect(self._on_chosen)
        inside.addWidget(self.recipients, 1)
        self.count = label("", "small", frame)
        inside.addWidget(self.count)
        return frame

    def _make_right(self) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(2 * GRID, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(
            label(
                self.tr(
                    "Each recipient gets a letter and a row in the diary of their own. Language, "
                    "law and address follow the recipient; your answers and words are the same "
                    "in all of them. Read each letter before you send it: Holdback sends nothing."
                ),
                "muted",
                side,
            )
        )
        self.learns = label("", "small", side)
        column.addWidget(self.learns)
        self.kinds = {
            ".pdf": QCheckBox(self.tr("PDF"), side),
            ".docx": QCheckBox(self.tr("Word or LibreOffice document"), side),
            ".eml": QCheckBox(self.tr("E-mail draft with attachments"), side),
            ".txt": QCheckBox(self.tr("Plain text"), side),
        }
        self.kinds[".pdf"].setChecked(True)
        for box in self.kinds.values():
            box.toggled.connect(self._on_chosen)
            column.addWidget(box)
        self.start = QPushButton(icons.icon_on_accent("export"), self.tr("Write them to a folder…"))
        set_role(self.start, "primary")
        self.start.clicked.connect(self._choose_folder)
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.bar = QProgressBar(side)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Letters written so far"))
        row.addWidget(self.bar, 1)
        self.cancel = QPushButton(self.tr("Cancel"), side)
        self.cancel.clicked.connect(self._cancel)
        row.addWidget(self.cancel)
        column.addLayout(row)
        self.outcome = label("", "heading", side)
        column.addWidget(self.outcome)
        self.results = QListWidget(side)
        self.results.setWordWrap(True)
        self.results.setAccessibleName(self.tr("What came of each letter"))
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.results, 1)
        self._spare = QWidget(side)
        column.addWidget(self._spare, 1)
        self._show_results(())
        return side

    # --- what can be chosen ---------------------------------------------------------------

    def offer(self, title: str, drafted: Drafted, platforms: Sequence[Platform]) -> None:
        """Offer these services as recipients of the letter; that of the draft is ticked."""
        self._request = request = drafted.request
        told = "; ".join(text.sentence(one) for one in drafted.letter.disclosures)
        self.learns.setText(
            self.tr("Each recipient will learn: {things}.").replace("{things}", told)
        )
        self.heading.setText(self.tr("To several: {letter}").replace("{letter}", title))
        former = request.recipient.id if request.recipient else ""
        with QSignalBlocker(self.recipients):
            self.recipients.clear()
            for platform in sorted(platforms, key=lambda one: fold(one.name)):
                item = QListWidgetItem(platform.name)
                item.setData(_PLATFORM_ROLE, platform.id)
                is_chosen = platform.id == former
                item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
                self.recipients.addItem(item)
        self.search.clear()
        self._show_results(())
        self._on_chosen()

    def chosen_ids(self) -> tuple[str, ...]:
        """Return the ids of the ticked services."""
        items = (self.recipients.item(row) for row in range(self.recipients.count()))
        return tuple(
            str(item.data(_PLATFORM_ROLE))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def chosen_kinds(self) -> tuple[str, ...]:
        """Return the endings of the files to write of each letter."""
        return tuple(suffix for suffix, box in self.kinds.items() if box.isChecked())

    @Slot(str)
    def _on_search(self, words: str) -> None:
        for row in range(self.recipients.count()):
            item = self.recipients.item(row)
            item.setHidden(fold(words) not in fold(item.text()))

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self.chosen_ids()
        self.count.setText(self.tr("%n recipient(s) chosen", "", len(chosen)))
        is_busy = self._task is not None
        self.start.setEnabled(bool(chosen and self.chosen_kinds()) and not is_busy)
        self.bar.setVisible(is_busy)
        self.cancel.setVisible(is_busy)

    # --- writing --------------------------------------------------------------------------

    @Slot()
    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder for the letters"))
        if name:
            self.write_to(Path(name))

    def write_to(self, folder: Path) -> None:
        """Write one letter for each chosen recipient into ``folder``."""
        if self._request is None or self._task is not None:
            return
        self._show_results(())
        self._task = self._page.run(
            work_out.write_bulk(
                self._page.shell.services,
                self._desk,
                self._request,
                self.chosen_ids(),
                folder,
                self.chosen_kinds(),
            ),
            done=self._on_done,
            failed=self._on_failed,
            lane=Lane.FILES,
            title=self.tr("Writing the letters"),
            changes=Changes(letters=True),
        )
        set_bar(self.bar, self._task)
        self._on_chosen()

    @Slot(object)
    def _on_progress(self, task: Task) -> None:
        if task is self._task:
            set_bar(self.bar, task)

    @Slot()
    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_done(self, results: tuple[BulkResult, ...]) -> None:
        self._task = None
        self._show_results(results)
        self._on_chosen()

    def _on_failed(self, error: BaseException) -> None:
        self._task = None
        self._on_chosen()
        self._page.messages.show_error(error)
        self._page.shell.jobs.announce(Changes(letters=True))

    def _show_results(self, results: Sequence[BulkResult]) -> None:
        self.results.clear()
        written = sum(one.letter is not None for one in results)
        stopped = sum(one.was_stopped for one in results)
        refused = len(results) - written - stopped
        told = [self.tr("%n letter(s) written. Nothing was sent.", "", written)]
        if stopped:
            told.append(
                self.tr(
                    "Stopped. The letters written until then stay in the folder and in the diary."
                )
            )
        if refused:
            told.append(self.tr("%n letter(s) could not be written.", "", refused))
        self.outcome.setText(" ".join(told))
        for one in sorted(results, key=lambda one: one.letter is not None):
            self.results.addItem(self._result(one))
        for widget in (self.outcome, self.results):
            widget.setVisible(bool(results))
        self._spare.setVisible(not results)

    def _result(self, one: BulkResult) -> QListWidgetItem:
        if one.reason is not None:
            words = (
                self.tr("{name}: not written. {reason}")
                .replace("{name}", one.recipient.name)
                .replace("{reason}", text.sentence(one.reason))
            )
            return QListWidgetItem(icons.icon("warning", Tone.CAUTION), words)
        files = ", ".join(path.name for path in one.files)
        return QListWidgetItem(icons.icon("success", Tone.GOOD), f"{one.recipient.name}: {files}")
