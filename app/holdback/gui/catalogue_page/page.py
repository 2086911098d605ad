# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue page: drop, see, find, protect, undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QPushButton, QStackedWidget, QWidget

from holdback.gui import icons, text
from holdback.gui.actions import Menu
from holdback.gui.catalogue_page import work
from holdback.gui.catalogue_page.browse import BrowseView
from holdback.gui.catalogue_page.extras import Extras
from holdback.gui.catalogue_page.filter_menu import FilterMenu, GroupMenu
from holdback.gui.catalogue_page.intake import Intake
from holdback.gui.catalogue_page.model import TrackTable
from holdback.gui.catalogue_page.proof import Proof
from holdback.gui.catalogue_page.protect_view import ProtectView
from holdback.gui.catalogue_page.search_field import SearchField
from holdback.gui.catalogue_page.searches import SearchSidebar
from holdback.gui.catalogue_page.undo import Undo
from holdback.gui.catalogue_page.welcome import Welcome
from holdback.gui.empty_state import EmptyState
from holdback.gui.jobs import Changes, Lane, Task
from holdback.gui.message_bar import Kind
from holdback.gui.page import DropWish, Page, Shell
from holdback.gui.theme import GRID, set_role

if TYPE_CHECKING:
    from holdback.catalogue import TrackRow
    from holdback.gui.catalogue_page.work import Found, Looked, Overview
    from holdback.gui.explain import Explanation
    from holdback.protect import BatchResult

_REFRESH_MS = 250  # the table follows a running scan at most four times a second


class CataloguePage(Page):
    """The user's files."""

    page_id = "catalogue"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, self.tr("Catalogue"), parent)
        self._sort, self._descending = "artist", False
        self._restored: tuple[tuple[int, ...], int] | None = None
        self._overviewed: Task | None = None
        self._overview_query = ""
        self._counted: object = None
        self._finding: Task | None = None
        self._find_again = False
        self._in_catalogue = 0
        self._looking: Task | None = None
        self._looked_at: int | None = None
        self.model = TrackTable(self)
        self.intake = Intake(self)
        self.undo = Undo(shell, self)
        self.proof = Proof(self, self.undo)
        self.extras = Extras(self)
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
        self.proof.sweep()
        self.refind()
        self.undo.refresh()
        self.extras.start()

    # --- building -------------------------------------------------------------------------

    def _register_actions(self) -> None:
        add = self.shell.actions.add
        keys = QKeySequence.StandardKey
        add("catalogue.export", self.tr("&Export the table…"), self._ask_export, menu=Menu.FILE,
            group=2, icon=icons.icon("export"), shortcut="Ctrl+E",
            keywords=self.tr("csv json spreadsheet"))  # fmt: skip
        add("edit.copy", self.tr("&Copy rows as text"), self._copy_rows, menu=Menu.EDIT, group=2,
            shortcut="Ctrl+Shift+C", icon=icons.icon("copy"))  # fmt: skip
        add("edit.select_all", self.tr("Select &all tracks"), self._select_all, menu=Menu.EDIT,
            group=2, shortcut="Ctrl+Shift+A", icon=icons.icon("list"))  # fmt: skip
        self.protect = add("catalogue.protect", self.tr("&Protect…"), self._open_protect,
            menu=Menu.CATALOGUE, shortcut="Ctrl+Return", icon=icons.icon("protect"),
            keywords=self.tr("tag write reserve"))  # fmt: skip
        self.reseal = add("catalogue.reseal", self.tr("Sea&l anew…"), self._open_reseal,
            menu=Menu.CATALOGUE, icon=icons.icon("seal-valid"), shortcut="Ctrl+Shift+L",
            keywords=self.tr("seal sign c2pa broken"))  # fmt: skip
        self.verify = add("catalogue.verify", self.tr("Compare with the &ledger"), self._verify,
            menu=Menu.CATALOGUE, shortcut="Ctrl+Shift+V", icon=icons.icon("compare"),
            keywords=self.tr("verify check proof"))  # fmt: skip
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
        self._add_button = QPushButton(self.intake.add_folder.iconText(), self)
        self._add_button.setIcon(icons.icon("add-folder"))
        self._add_button.clicked.connect(self.intake.add_folder.trigger)
        self._protect_button = QPushButton(self.protect.iconText(), self)
        self._protect_button.setIcon(icons.icon_on_accent("protect"))
        set_role(self._protect_button, "primary")
        self._protect_button.clicked.connect(self.protect.trigger)
        for tool in (self.search, self._add_button, self._protect_button):
            self.tools.addWidget(tool)

    def _build_views(self) -> None:
        self.empty = EmptyState(
            "catalogue",
            self.tr("See what your tracks say about AI"),
            self.tr(
                "Drop a folder of music anywhere in this window. Holdback reads the files and "
                "shows which of them reserve your rights. Nothing is changed until you say so."
            ),
            (self.intake.add_folder, self.intake.try_samples),
            self,
        )
        self.searches = SearchSidebar(self.shell, self)
        self.extras.add_places(self.searches)
        self.browse = BrowseView(self.model, self.searches, self)
        self.filter_menu = FilterMenu(self)
        self.group_menu = GroupMenu(self)
        self.browse.filters.add_tool(self.filter_menu)
        self.browse.filters.add_tool(self.group_menu)
        self.browse.table.addActions(
            [self.protect, self.reseal, self.verify, self.show_in_folder, self.forget]
        )
        self.browse.table.addActions(self.extras.selection_actions)
        self.protecting = ProtectView(self.shell, self, self.messages)
        self._views = QStackedWidget(self)
        for view in (self.empty, self.browse, self.protecting):
            self._views.addWidget(view)
        self.body.addWidget(self._views)
        self.welcome: Welcome | None = None
        if self.shell.settings.value.first_run_done:
            self._show_view(self.empty)
        else:
            self._build_welcome()

    def _build_welcome(self) -> None:
        self.welcome = Welcome(self)
        self.welcome.profile_made.connect(self.shell.profiles.save)
        self.welcome.folder_wanted.connect(self.intake.add_folder.trigger)
        self.welcome.samples_wanted.connect(self.intake.try_samples.trigger)
        self.welcome.finished.connect(self._end_welcome)
        self.intake.begun.connect(self.welcome.music_arrived)
        self._views.addWidget(self.welcome)
        self._show_view(self.welcome)

    @Slot()
    def _end_welcome(self) -> None:
        self.shell.settings.update(first_run_done=True)
        if self.welcome is not None:
            self._views.removeWidget(self.welcome)
            self.welcome.deleteLater()
            self.welcome = None
        self.show_catalogue()

    def _connect(self) -> None:
        self.model.rows_wanted.connect(self._fetch)
        self.model.sort_asked.connect(self._on_sort)
        self.search.textChanged.connect(self.refind)
        self.search.left.connect(self._leave_search)
        self.searches.chosen.connect(self._on_saved_search)
        self.searches.failed.connect(self.messages.show_error)
        self.searches.place_chosen.connect(self.extras.open_place)
        self.filter_menu.changed.connect(self._on_saved_search)
        self.group_menu.chosen.connect(self.refind)
        self.browse.details.overview.query_chosen.connect(self._on_saved_search)
        self.browse.filters.chosen.connect(self.refind)
        self.browse.selection_changed.connect(self._on_selection)
        explain = self.shell.actions.action("help.explain")
        self.browse.details.explain_asked.connect(explain.trigger)
        self.browse.details.seal_notice.reseal_wanted.connect(self._open_reseal)
        self.intake.some_rows.connect(self._on_some_rows)
        self.intake.finished.connect(self._on_scanned)
        self.protecting.left.connect(self.show_catalogue)
        self.protecting.finished.connect(self._on_protected)
        self.protecting.failed.connect(self.messages.show_error)
        self.undo.finished.connect(self._leave_result)

    def _show_view(self, view: QWidget) -> None:
        self._views.setCurrentWidget(view)
        is_browsing = view is self.browse
        if view is not self.protecting:
            is_welcome = view is self.welcome
            self.heading.setText(self.tr("Welcome") if is_welcome else self.tr("Catalogue"))
        for tool in (self.search, self._add_button, self._protect_button):
            tool.setVisible(is_browsing)
        for action in (
            self.protect, self.reseal, self.verify, self.show_in_folder, self.forget,
        ):  # fmt: skip
            action.setEnabled(is_browsing)
        self.extras.set_browsing(is_browsing)

    def show_view(self, view: QWidget) -> None:
        """Bring a view of its own in place of the table."""
        if self._views.indexOf(view) < 0:
            self._views.addWidget(view)
        self._show_view(view)

    def with_paths(self, act: Callable[[tuple[Path, ...]], None]) -> None:
        """Call ``act`` with the files of the selected rows, or of all that are shown."""
        self._with_paths(act, of_all=True)

    @Slot(object)
    def protect_paths(self, paths: tuple[Path, ...]) -> None:
        """Show what protecting these files would do."""
        self._open_protect_for(paths)

    def first_selected(self) -> int | None:
        """Return the id of the first selected track, if any is."""
        return next(iter(self.browse.selected_ids()), None)

    @Slot()
    def show_catalogue(self) -> None:
        """Bring the table back."""
        self._show_view(self.browse if self._in_catalogue else self.empty)
        if self._in_catalogue:
            self.browse.table.setFocus()

    # --- finding --------------------------------------------------------------------------

    @property
    def query(self) -> str:
        """What is searched for, as the user typed it."""
        return self.search.text().strip()

    @Slot()
    def refind(self) -> None:
        """Ask the index for the rows that search field, filter and order call for."""
        if self._finding is not None:
            self._find_again = True
            return
        condition = self.browse.filters.condition
        self._finding = self.run(
            work.find(
                self.shell.services,
                self.query,
                condition,
                self._sort,
                self._descending,
                self.group_menu.grouping,
            ),
            done=self._take_found,
            failed=self._on_find_failed,
        )

    @Slot(object)
    def _take_found(self, found: Found) -> None:
        self._finding = None
        was_empty = not self._in_catalogue
        self._in_catalogue = found.in_catalogue
        self.browse.show_found(found)
        self._select_as_before()
        self.browse.filters.show_counts(found.counts)
        self.browse.protection.show_counts(found.counts)
        self.filter_menu.set_counts(found.counts)
        self.filter_menu.set_query(self.query)
        self.searches.set_query(self.query)
        self.searches.refresh_soon()
        if self._counted != (counted := (self.query, found.counts)):  # more than the order changed
            self._counted = counted
            self._show_overview()
        self.browse.say_nothing_found(self._nothing_words(found))
        if self._in_catalogue and self.welcome is not None:
            if not self.welcome.has_music:
                self._end_welcome()  # there is a catalogue already: no introduction is needed
        elif self._views.currentWidget() in (self.empty, self.browse) and (
            was_empty or not self._in_catalogue
        ):
            self.show_catalogue()
        self._show_protect_words()
        if self._find_again:
            self._find_again = False
            self.refind()

    def _select_as_before(self) -> None:
        if self._restored is not None and len(self.model.ids):
            (ids, at), self._restored = self._restored, None
            self.browse.select(ids, at)

    def _show_overview(self) -> None:
        """Count what is reserved, if in view, on a lane that the table's rows do not wait for."""
        if self._overviewed is None and not self.browse.selected_ids() and self._in_catalogue:
            query = self._overview_query = self.query
            self._overviewed = self.run(
                work.overview(self.shell.services, query),
                lane=Lane.LOOK,
                done=self._take_overview,
                failed=self._on_overview_failed,
            )

    @Slot(object)
    def _take_overview(self, overview: Overview) -> None:
        self._overviewed = None
        if self._overview_query != self.query:  # something else is searched for by now
            self._show_overview()
            return
        self.browse.details.overview.show_overview(overview)
        if not self.browse.selected_ids():
            self.browse.details.show_overview()

    @Slot(object)
    def _on_overview_failed(self, error: BaseException) -> None:
        self._overviewed = None
        self.messages.show_error(error)

    def _nothing_words(self, found: Found) -> str:
        if not found.in_catalogue or len(found.ids):
            return ""
        if found.problems:
            return "\n".join(text.sentence(problem) for problem in found.problems)
        return self.tr("No track matches. Clear the search field or choose another filter.")

    @Slot(object)
    def _on_find_failed(self, error: BaseException) -> None:
        self._finding = None
        self.messages.show_error(error)

    @Slot(str, bool)
    def _on_sort(self, key: str, descending: bool) -> None:
        self._sort, self._descending = key, descending
        self.refind()

    @Slot(str)
    def _on_saved_search(self, query: str) -> None:
        self.browse.filters.choose_all()
        self.search.setText(query)
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
            return
        self._looked_at = None
        if ids:
            self.browse.details.show_hint(self.tr("%n track(s) selected", "", len(ids)))
        else:
            self._show_overview()

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

    def _with_paths(self, act: Callable[[tuple[Path, ...]], None], *, of_all: bool) -> None:
        """Call ``act`` with the files of the selected rows, or of all rows if none is selected."""
        ids = self.browse.selected_ids() or (tuple(self.model.ids) if of_all else ())
        if ids:
            self.run(work.paths_of(self.shell.services, ids), done=act)

    # --- adding files ---------------------------------------------------------------------

    def drop_wish(self, paths: tuple[str, ...]) -> DropWish:
        """Say that they will be read."""
        words = self.tr(
            "Add %n item(s) to your catalogue. Files are read, not changed.", "", len(paths)
        )
        return DropWish(words, "add-folder")

    def accept_paths(self, paths: tuple[str, ...]) -> bool:
        """Read dropped files and folders into the catalogue."""
        self.add_paths([Path(path) for path in paths])
        return True

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders into the catalogue."""
        self._leave_result()
        self.intake.add_paths(paths)

    @Slot()
    def _on_some_rows(self) -> None:
        if not self._in_catalogue:
            self.refind()
        elif not self._refresher.isActive():
            self._refresher.start()

    @Slot()
    def _on_scanned(self) -> None:
        self._refresher.stop()
        self.refind()
        self.run(work.prepare_orders(self.shell.services), lane=Lane.FILES)

    # --- protect, verify, undo ------------------------------------------------------------

    @Slot()
    def _open_protect(self) -> None:
        if self.protecting.is_writing:
            self._show_view(self.protecting)
        else:
            self._with_paths(self._open_protect_for, of_all=True)

    @Slot(object)
    def _open_protect_for(self, paths: tuple[Path, ...]) -> None:
        self.extras.use_bound_profile(paths)
        self._show_view(self.protecting)
        self.heading.setText(self.tr("Protect %n track(s)", "", len(paths)))
        self.protecting.open_for(paths)

    @Slot()
    def _open_reseal(self) -> None:
        if not self.protecting.is_writing:
            self._with_paths(self._open_reseal_for, of_all=False)

    @Slot(object)
    def _open_reseal_for(self, paths: tuple[Path, ...]) -> None:
        self._show_view(self.protecting)
        self.heading.setText(self.tr("Seal %n track(s) anew", "", len(paths)))
        self.protecting.open_for(paths, seal=True)

    @Slot(object)
    def _on_protected(self, result: BatchResult) -> None:
        is_whole = self.proof.tell_result(self.protecting.result_words(result), result)
        if is_whole:
            self.show_catalogue()
        else:
            self._show_view(self.protecting)  # it names each file and the reason

    @Slot()
    def _leave_result(self) -> None:
        if self._views.currentWidget() is self.protecting and not self.protecting.is_writing:
            self.protecting.leave()

    @Slot()
    def _verify(self) -> None:
        self._with_paths(self.proof.verify, of_all=True)

    @Slot()
    def _forget(self) -> None:
        self._with_paths(self.intake.forget, of_all=False)

    # --- small acts -----------------------------------------------------------------------

    @Slot()
    def _open_folder(self) -> None:
        self._with_paths(self._open_folder_of, of_all=False)

    @Slot(object)
    def _open_folder_of(self, paths: tuple[Path, ...]) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths[0].parent)))

    @Slot()
    def _copy_rows(self) -> None:
        ids = self.browse.selected_ids()
        if ids:
            self.run(work.rows(self.shell.services, ids), done=self._put_on_clipboard)

    @Slot(object)
    def _put_on_clipboard(self, rows: tuple[TrackRow, ...]) -> None:
        lines = [
            "\t".join(
                (r.title, r.artist, r.album, r.isrc, text.verdict(r.verdict).word, str(r.path))
            )
            for r in rows
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

    @Slot()
    def _select_all(self) -> None:
        self.browse.table.selectAll()

    @Slot()
    def _ask_export(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        start = Path(QStandardPaths.writableLocation(documents)) / "catalogue.csv"
        words = self.tr("Export the table")
        kinds = "CSV (*.csv);;XLSX (*.xlsx);;JSON (*.json)"
        target, _ = QFileDialog.getSaveFileName(self, words, str(start), kinds)
        if target:
            self.export(Path(target))

    def export(self, target: Path) -> None:
        """Write the rows that are shown to a CSV, XLSX or JSON file."""
        whole = " ".join(part for part in (self.query, self.browse.filters.condition) if part)
        self.run(
            work.export(self.shell.services, target, whole),
            lane=Lane.LOOK,
            title=self.tr("Exporting the table"),
            done=self._on_exported,
        )

    @Slot(object)
    def _on_exported(self, number: int) -> None:
        self.messages.show_message(
            Kind.SUCCESS, self.tr("%n track(s) exported.", "", number), key="export"
        )

    # --- what the shell asks --------------------------------------------------------------

    def on_changes(self, changes: Changes) -> None:
        """Redraw what changed."""
        if changes.tracks or changes.statements:
            self._counted = None
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

    def explain_words(self) -> str:
        """Tracks are explained."""
        return self.tr("E&xplain this track")

    def explain(self, show: Callable[[Explanation], None]) -> bool:
        """Explain the track in the details pane."""
        examination = self.browse.details.examination
        if examination is None:
            return False
        self.run(work.explain(self.shell.services, examination), done=show)
        return True

    def save_state(self) -> dict[str, object]:
        """Return the layout of the table, and what is shown in it."""
        return {
            **self.browse.save_state(),
            "query": self.query,
            "condition": self.browse.filters.condition,
            "grouping": self.group_menu.grouping,
        }

    def restore_state(self, state: dict[str, object]) -> None:
        """Take the layout of the table back, and what was shown in it."""
        self.browse.restore_state(state)
        self.search.setText(str(state.get("query") or ""))
        self.browse.filters.choose(str(state.get("condition") or ""))
        self.group_menu.set_grouping(str(state.get("grouping") or ""))
        selected = str(state.get("selected") or "")
        ids = tuple(int(one) for one in selected.split(",") if one.isdecimal())
        at = str(state.get("scrolled") or "")
        self._restored = (ids, int(at) if at.isdecimal() else 0)
