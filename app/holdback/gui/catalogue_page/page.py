# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue page: drop, see, find, protect, undo."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QPushButton, QStackedWidget, QWidget

from holdback.gui import icons, text
from holdback.gui.actions import Menu
from holdback.gui.catalogue_page import work
from holdback.gui.catalogue_page.browse import BrowseView
from holdback.gui.catalogue_page.model import TrackTable
from holdback.gui.catalogue_page.protect_view import ProtectView
from holdback.gui.catalogue_page.search_field import SearchField
from holdback.gui.catalogue_page.undo import Undo
from holdback.gui.empty_state import EmptyState
from holdback.gui.jobs import Changes, Lane, Task
from holdback.gui.message_bar import Choice, Kind
from holdback.gui.page import Page, Shell
from holdback.gui.theme import GRID, set_role

if TYPE_CHECKING:
    from holdback.catalogue import ScanResult, TrackRow
    from holdback.gui.catalogue_page.work import Found, Looked
    from holdback.protect import BatchResult, SweepReport, UndoReport, VerifyResult

_REFRESH_MS = 250  # the table follows a running scan at most four times a second
_MOST_NAMED = 3


class CataloguePage(Page):
    """The user's files."""

    page_id = "catalogue"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, self.tr("Catalogue"), parent)
        self._sort, self._descending = "artist", False
        self._finding: Task | None = None
        self._find_again = False
        self._in_catalogue = 0
        self._looking: Task | None = None
        self._looked_at: int | None = None
        self.model = TrackTable(self)
        self.undo = Undo(shell, self)
        self._register_actions()
        self._build_tools()
        self._build_views()
        self._refresher = QTimer(self)
        self._refresher.setSingleShot(True)
        self._refresher.setInterval(_REFRESH_MS)
        self._refresher.timeout.connect(self.refind)
        self._connect()
        # When the event loop runs: the window is on screen before the rooms below are imported.
        QTimer.singleShot(0, self, self._begin)

    @Slot()
    def _begin(self) -> None:
        self.run(work.sweep(self.shell.services), lane=Lane.FILES, done=self._on_swept)
        self.refind()
        self.undo.refresh()

    # --- building -------------------------------------------------------------------------

    def _register_actions(self) -> None:
        add = self.shell.actions.add
        keys = QKeySequence.StandardKey
        self.add_folder = add("catalogue.add_folder", self.tr("Add &folder…"), self._ask_folder,
            menu=Menu.FILE, shortcut=keys.Open, icon=icons.icon("add-folder"),
            keywords=self.tr("open music import scan"))  # fmt: skip
        self.add_files = add("catalogue.add_files", self.tr("Add f&iles…"), self._ask_files,
            menu=Menu.FILE, shortcut="Ctrl+Shift+O", icon=icons.icon("add-file"))  # fmt: skip
        self.try_samples = add("catalogue.samples", self.tr("&Try the samples…"),
            self._ask_samples, menu=Menu.FILE, icon=icons.icon("star"),
            keywords=self.tr("demo example"))  # fmt: skip
        add("edit.copy", self.tr("&Copy rows as text"), self._copy_rows, menu=Menu.EDIT, group=2,
            shortcut="Ctrl+Shift+C", icon=icons.icon("copy"))  # fmt: skip
        add("edit.select_all", self.tr("Select &all tracks"), self._select_all, menu=Menu.EDIT,
            group=2, shortcut="Ctrl+Shift+A")  # fmt: skip
        self.protect = add("catalogue.protect", self.tr("&Protect…"), self._open_protect,
            menu=Menu.CATALOGUE, shortcut="Ctrl+Return", icon=icons.icon("protect"),
            keywords=self.tr("tag write reserve"))  # fmt: skip
        self.verify = add("catalogue.verify", self.tr("Compare with the &ledger"), self._verify,
            menu=Menu.CATALOGUE, shortcut="Ctrl+Shift+V", icon=icons.icon("compare"),
            keywords=self.tr("verify check proof"))  # fmt: skip
        self.rescan = add("catalogue.rescan", self.tr("&Read everything again"), self._rescan,
            menu=Menu.CATALOGUE, group=1, shortcut=keys.Refresh, icon=icons.icon("refresh"),
            keywords=self.tr("rescan refresh"))  # fmt: skip
        self.show_in_folder = add("catalogue.open_folder", self.tr("Open the &containing folder"),
            self._open_folder, menu=Menu.CATALOGUE, group=2, icon=icons.icon("folder"),
            shortcut="Ctrl+Shift+F")  # fmt: skip
        self.forget = add("catalogue.forget", self.tr("Take out of the catalo&gue"), self._forget,
            menu=Menu.CATALOGUE, group=2, icon=icons.icon("minus"), shortcut=keys.Delete,
            hint=self.tr("The files themselves stay where and as they are."))  # fmt: skip

    def _build_tools(self) -> None:
        self.search = SearchField(self)
        self.search.setPlaceholderText(self.tr("Find title, artist, ISRC, folder…"))
        self.search.setAccessibleName(self.tr("Find tracks"))
        self.search.setFixedWidth(36 * GRID)
        self.tools.addWidget(self.search)
        self._add_button = QPushButton(self.add_folder.iconText(), self)
        self._add_button.setIcon(icons.icon("add-folder"))
        self._add_button.clicked.connect(self.add_folder.trigger)
        self.tools.addWidget(self._add_button)
        self._protect_button = QPushButton(self)
        self._protect_button.setIcon(icons.icon_on_accent("protect"))
        set_role(self._protect_button, "primary")
        self._protect_button.clicked.connect(self.protect.trigger)
        self.tools.addWidget(self._protect_button)

    def _build_views(self) -> None:
        self.empty = EmptyState(
            "catalogue",
            self.tr("See what your tracks say about AI"),
            self.tr(
                "Drop a folder of music anywhere in this window. Holdback reads the files and "
                "shows which of them reserve your rights. Nothing is changed until you say so."
            ),
            (self.add_folder, self.try_samples),
            self,
        )
        self.browse = BrowseView(self.model, self)
        self.browse.table.addActions([self.protect, self.verify, self.show_in_folder, self.forget])
        self.protecting = ProtectView(self.shell, self)
        self._views = QStackedWidget(self)
        for view in (self.empty, self.browse, self.protecting):
            self._views.addWidget(view)
        self.body.addWidget(self._views)
        self._show_view(self.empty)

    def _connect(self) -> None:
        self.model.rows_wanted.connect(self._fetch)
        self.model.sort_asked.connect(self._on_sort)
        self.search.textChanged.connect(self.refind)
        self.search.left.connect(self._leave_search)
        self.browse.filters.chosen.connect(self.refind)
        self.browse.selection_changed.connect(self._on_selection)
        self.protecting.left.connect(self._show_catalogue)
        self.protecting.finished.connect(self._on_protected)
        self.protecting.failed.connect(self.messages.show_error)
        self.undo.finished.connect(self._on_undone)
        self.undo.failed.connect(self.messages.show_error)

    def _show_view(self, view: QWidget) -> None:
        self._views.setCurrentWidget(view)
        is_browsing = view is self.browse
        if view is not self.protecting:
            self.heading.setText(self.tr("Catalogue"))
        for tool in (self.search, self._add_button, self._protect_button):
            tool.setVisible(is_browsing)
        for action in (self.protect, self.verify, self.show_in_folder, self.forget):
            action.setEnabled(is_browsing)

    @Slot()
    def _show_catalogue(self) -> None:
        self._show_view(self.browse if self._in_catalogue else self.empty)
        if self._in_catalogue:
            self.browse.table.setFocus()

    # --- finding --------------------------------------------------------------------------

    @Slot()
    def refind(self) -> None:
        """Ask the index for the rows that search field, filter and order call for."""
        if self._finding is not None:
            self._find_again = True
            return
        self._finding = self.run(
            work.find(
                self.shell.services,
                self.search.text().strip(),
                self.browse.filters.condition,
                self._sort,
                self._descending,
            ),
            done=self._take_found,
            failed=self._on_find_failed,
        )

    @Slot(object)
    def _take_found(self, found: Found) -> None:
        self._finding = None
        was_empty = not self._in_catalogue
        self._in_catalogue = found.in_catalogue
        self.browse.show_ids(found.ids)
        self.browse.filters.show_counts(found.counts)
        is_nothing = bool(found.in_catalogue) and not len(found.ids)
        self.browse.say_nothing_found(
            self.tr("No track matches. Clear the search field or choose another filter.")
            if is_nothing
            else ""
        )
        if self._views.currentWidget() is not self.protecting and (
            was_empty or not self._in_catalogue
        ):
            self._show_catalogue()
        self._show_protect_words()
        if self._find_again:
            self._find_again = False
            self.refind()

    @Slot(object)
    def _on_find_failed(self, error: BaseException) -> None:
        self._finding = None
        self.messages.show_error(error)

    @Slot(str, bool)
    def _on_sort(self, key: str, descending: bool) -> None:
        self._sort, self._descending = key, descending
        self.refind()

    @Slot(object)
    def _fetch(self, ids: tuple[int, ...]) -> None:
        self.run(work.rows(self.shell.services, ids), done=self._take_rows)

    @Slot(object)
    def _take_rows(self, rows: tuple[TrackRow, ...]) -> None:
        self.model.take_rows(rows)

    @Slot()
    def _leave_search(self) -> None:
        self.browse.table.setFocus()

    # --- selection and details ------------------------------------------------------------

    @Slot()
    def _on_selection(self) -> None:
        ids = self.browse.selected_ids()
        self._show_protect_words()
        if len(ids) == 1:
            self._look(ids[0])
        elif ids:
            self._looked_at = None
            self.browse.details.show_selection(len(ids), None)
        else:
            self._looked_at = None
            self.browse.details.show_hint(
                self.tr("Select a track to see everything its file says.")
            )

    def _look(self, track_id: int) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._looked_at = track_id
        self._looking = self.run(
            work.look(self.shell.services, track_id), lane=Lane.LOOK, done=self._take_looked
        )

    @Slot(object)
    def _take_looked(self, looked: Looked | None) -> None:
        self._looking = None
        if self._looked_at is None or looked is None:
            return
        if looked.examination is not None:
            self.browse.details.show_file(looked.examination)
        elif looked.problem is not None:
            self.browse.details.show_problem(looked.problem)

    def _show_protect_words(self) -> None:
        selected = len(self.browse.selected_ids())
        if not self.model.ids:
            words = self.tr("Protect…")
        elif selected:
            words = self.tr("Protect %n track(s)…", "", selected)
        else:
            words = self.tr("Protect all %n track(s)…", "", len(self.model.ids))
        self._protect_button.setText(words)
        self._protect_button.setAccessibleName(words)
        self._protect_button.setEnabled(bool(len(self.model.ids)))
        self.protect.setText(words)

    def _chosen_ids(self) -> tuple[int, ...]:
        return self.browse.selected_ids() or tuple(self.model.ids)

    # --- adding files ---------------------------------------------------------------------

    def accept_paths(self, paths: tuple[str, ...]) -> bool:
        """Read dropped files and folders into the catalogue."""
        self.add_paths([Path(path) for path in paths])
        return True

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders into the catalogue."""
        if self._views.currentWidget() is self.protecting and not self.protecting.is_writing:
            self.protecting.leave()
        self.run(
            work.scan(self.shell.services, paths),
            lane=Lane.FILES,
            title=self.tr("Reading files"),
            item=self._on_some_rows,
            done=self._on_scanned,
        )

    @Slot()
    def _ask_folder(self) -> None:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Add a folder to the catalogue"), start
        )
        if folder:
            self.add_paths([Path(folder)])

    @Slot()
    def _ask_files(self) -> None:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        files, _ = QFileDialog.getOpenFileNames(self, self.tr("Add files to the catalogue"), start)
        if files:
            self.add_paths([Path(file) for file in files])

    @Slot()
    def _ask_samples(self) -> None:
        self.copy_samples(self.shell.services.data_folder.root / "samples")

    def copy_samples(self, folder: Path) -> None:
        """Copy the sample tracks into ``folder`` and show them."""
        self.run(
            work.copy_samples(self.shell.services, folder),
            lane=Lane.FILES,
            title=self.tr("Copying the samples"),
            item=self._on_some_rows,
            done=self._on_scanned,
        )

    @Slot()
    def _rescan(self) -> None:
        self.add_paths([])

    @Slot(object)
    def _on_some_rows(self, ids: object) -> None:
        if not self._in_catalogue:
            self.refind()
        elif not self._refresher.isActive():
            self._refresher.start()

    @Slot(object)
    def _on_scanned(self, result: ScanResult) -> None:
        self._refresher.stop()
        self.refind()
        if result.unreadable:
            number = len(result.unreadable)
            words = self.tr(
                "%n item(s) could not be read; the rest is in the catalogue.", "", number
            )
            first = [
                f"{told.path.name}: {text.sentence(told.message)}"
                for told in result.unreadable[:_MOST_NAMED]
            ]
            if number > _MOST_NAMED:
                first.append("…")
            self.messages.show_message(Kind.WARNING, "\n".join([words, *first]), key="scan")
        elif not self._in_catalogue and not len(result.tracks):
            self.messages.show_message(
                Kind.INFO,
                self.tr(
                    "There is no audio file of a kind that Holdback knows. Nothing was changed; "
                    "try another folder."
                ),
                key="scan",
            )
        else:
            self.messages.remove("scan")

    # --- protect, verify, undo ------------------------------------------------------------

    @Slot()
    def _open_protect(self) -> None:
        if self.protecting.is_writing:
            self._show_view(self.protecting)
            return
        ids = self._chosen_ids()
        if ids:
            self.run(work.paths_of(self.shell.services, ids), done=self._open_protect_for)

    @Slot(object)
    def _open_protect_for(self, paths: tuple[Path, ...]) -> None:
        self._show_view(self.protecting)
        self.heading.setText(self.tr("Protect %n track(s)", "", len(paths)))
        self.protecting.open_for(paths)

    @Slot(object)
    def _on_protected(self, result: BatchResult) -> None:
        words = self.protecting.result_words(result)
        has_trouble = bool(result.not_done or result.stopped) or any(
            one.outcome.value in ("refused", "failed") for one in result.results
        )
        choices = []
        if result.batch is not None:
            batch = result.batch
            undo = self.undo
            choices.append(Choice(self.tr("Undo"), lambda: undo.undo(batch)))
        self.messages.show_message(
            Kind.WARNING if has_trouble else Kind.SUCCESS, words, *choices, key="protect"
        )
        if not has_trouble:
            self._show_catalogue()

    @Slot(object)
    def _on_undone(self, report: UndoReport) -> None:
        back = sum(1 for one in report.results if one.outcome.value == "restored")
        others = [one for one in report.results if one.outcome.value != "restored"]
        words = [self.tr("%n track(s) are again what they were, to the last byte.", "", back)]
        for one in others[:_MOST_NAMED]:
            reason = text.sentence(one.reason) if one.reason is not None else ""
            words.append(f"{one.path.name}: {reason}")
        if len(others) > _MOST_NAMED:
            words.append(self.tr("and %n more", "", len(others) - _MOST_NAMED))
        self.messages.show_message(
            Kind.WARNING if others else Kind.SUCCESS, "\n".join(words), key="protect"
        )
        if self._views.currentWidget() is self.protecting and not self.protecting.is_writing:
            self.protecting.leave()

    @Slot()
    def _verify(self) -> None:
        ids = self._chosen_ids()
        self.run(work.paths_of(self.shell.services, ids), done=self._verify_paths)

    @Slot(object)
    def _verify_paths(self, paths: tuple[Path, ...]) -> None:
        self.run(
            work.verify(self.shell.services, paths),
            lane=Lane.LOOK,
            title=self.tr("Comparing with the ledger"),
            done=self._on_verified,
        )

    @Slot(object)
    def _on_verified(self, results: tuple[VerifyResult, ...]) -> None:
        counted: dict[str, int] = {}
        for one in results:
            counted[one.outcome.value] = counted.get(one.outcome.value, 0) + 1
        words = " · ".join(
            f"{text.outcome(outcome).word}: {number}" for outcome, number in counted.items()
        )
        is_fine = set(counted) <= {"as_written", "unknown"}
        self.messages.show_message(
            Kind.SUCCESS if is_fine else Kind.WARNING,
            self.tr("Compared with the ledger. {result}").replace("{result}", words),
            key="verify",
        )

    @Slot(object)
    def _on_swept(self, report: SweepReport) -> None:
        if not report.found_something:
            return
        words = [self.tr("Holdback ended in the middle of its work last time.")]
        if report.completed:
            words.append(
                self.tr(
                    "%n file(s) had been written and are recorded now.", "", len(report.completed)
                )
            )
        if report.untouched:
            words.append(self.tr("%n file(s) are as they were.", "", len(report.untouched)))
        if report.removed:
            words.append(
                self.tr("%n temporary file(s) of ours were removed.", "", len(report.removed))
            )
        for path, message in list(report.doubtful.items())[:_MOST_NAMED]:
            words.append(f"{path.name}: {text.sentence(message)}")
        kind = Kind.WARNING if report.doubtful else Kind.INFO
        self.messages.show_message(kind, " ".join(words), key="sweep")

    # --- small acts -----------------------------------------------------------------------

    @Slot()
    def _open_folder(self) -> None:
        ids = self.browse.selected_ids()
        row = self.model.row_of_id(ids[0]) if ids else None
        if row is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(row.folder))

    @Slot()
    def _copy_rows(self) -> None:
        lines = []
        for track_id in self.browse.selected_ids():
            row = self.model.row_of_id(track_id)
            if row is not None:
                verdict = text.verdict(row.verdict).word
                lines.append("\t".join((row.title, row.artist, row.album, row.isrc, verdict,
                                        str(row.path))))  # fmt: skip
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    @Slot()
    def _select_all(self) -> None:
        self.browse.table.selectAll()

    @Slot()
    def _forget(self) -> None:
        ids = self.browse.selected_ids()
        if ids:
            self.run(work.paths_of(self.shell.services, ids), done=self._forget_paths)

    @Slot(object)
    def _forget_paths(self, paths: tuple[Path, ...]) -> None:
        self.run(
            work.forget(self.shell.services, paths),
            done=self._on_forgotten,
            changes=Changes(tracks=True),
        )

    @Slot(object)
    def _on_forgotten(self, number: int) -> None:
        self.messages.show_message(
            Kind.INFO,
            self.tr(
                "%n track(s) left the catalogue. The files are where and as they were.", "", number
            ),
            key="forget",
        )

    # --- what the shell asks --------------------------------------------------------------

    def on_changes(self, changes: Changes) -> None:
        """Redraw what changed."""
        if changes.tracks or changes.statements:
            self.refind()
            if self._looked_at is not None:
                self._look(self._looked_at)
        if changes.history:
            self.undo.refresh()

    def focus_search(self) -> bool:
        """Put the cursor into the search field."""
        if self._views.currentWidget() is not self.browse:
            return False
        self.search.setFocus()
        self.search.selectAll()
        return True

    def save_state(self) -> dict[str, object]:
        """Return the layout of the table."""
        return self.browse.save_state()

    def restore_state(self, state: dict[str, object]) -> None:
        """Take the layout of the table back."""
        self.browse.restore_state(state)
