# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue page's further views, each built when it is first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from holdback.gui import icons
from holdback.gui.actions import Menu
from holdback.gui.i18n import format_count
from holdback.gui.jobs import Lane, Reporter, Work
from holdback.gui.message_bar import Choice, Kind
from holdback.gui.services import Services
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    from holdback.catalogue.folders import FolderBook
    from holdback.gui.catalogue_page.arrived import ArrivedView, Watcher
    from holdback.gui.catalogue_page.arrived.work import Protected
    from holdback.gui.catalogue_page.editor import EditorView
    from holdback.gui.catalogue_page.importing import ImportView
    from holdback.gui.catalogue_page.page import CataloguePage
    from holdback.gui.catalogue_page.searches import SearchSidebar
    from holdback.protect import BatchResult

_ARRIVED = "arrived"  # its key among the places of the sidebar


class Extras(QObject):
    """Registers the actions that open the views, and brings back what came of them."""

    def __init__(self, page: CataloguePage) -> None:
        super().__init__(page)
        self._page = page
        self._editor: EditorView | None = None
        self._importing: ImportView | None = None
        self._arrived: ArrivedView | None = None
        self._watcher: Watcher | None = None
        self._paths: tuple[Path, ...] = ()
        self._sidebar: SearchSidebar | None = None
        self.edit = page.shell.actions.add(
            "catalogue.edit",
            self.tr("&Edit rights data…"),
            self._open_editor,
            menu=Menu.CATALOGUE,
            shortcut="F2",
            icon=icons.icon("write"),
            keywords=self.tr("isrc iswc upc title artist label copyright fields tags"),
        )

        self.import_table = page.shell.actions.add(
            "catalogue.import",
            self.tr("&Import a table…"),
            self._ask_import,
            menu=Menu.FILE,
            group=2,
            shortcut="Ctrl+I",
            icon=icons.icon("import"),
            keywords=self.tr("csv xlsx spreadsheet isrc list"),
        )
        self.sheet = page.shell.actions.add(
            "catalogue.sheet",
            self.tr("&Rights sheet of the release…"),
            self._ask_sheet,
            menu=Menu.FILE,
            group=2,
            icon=icons.icon("print"),
            keywords=self.tr("pdf credits label copy"),
        )

        self.arrived_action = page.shell.actions.add(
            "catalogue.arrived",
            self.tr("Arri&ved files and folders…"),
            self._open_arrived,
            menu=Menu.CATALOGUE,
            group=3,
            shortcut="Ctrl+Shift+N",
            icon=icons.icon("bell"),
            keywords=self.tr("watch new export daw profile bind rule"),
        )

    @property
    def selection_actions(self) -> list[QAction]:
        """What acts on the selected tracks."""
        return [self.edit, self.sheet]

    def set_browsing(self, is_browsing: bool) -> None:
        """Offer what needs the table only while it is in view."""
        for action in self.selection_actions:
            action.setEnabled(is_browsing)

    # --- the editor -----------------------------------------------------------------------

    @property
    def editor(self) -> EditorView:
        """The rights editor."""
        if self._editor is None:
            from holdback.gui.catalogue_page.editor import EditorView

            self._editor = EditorView(self._page.shell, self._page)
            self._editor.left.connect(self._leave_editor)
            self._editor.finished.connect(self._on_written)
            self._editor.failed.connect(self._page.messages.show_error)
        return self._editor

    @Slot()
    def _open_editor(self) -> None:
        if self.editor.is_writing:
            self._page.show_view(self.editor)
        else:
            self._page.with_paths(self.edit_paths)

    @Slot(object)
    def edit_paths(self, paths: tuple[Path, ...]) -> None:
        """Edit these files; changes to others that are not written yet are asked about."""
        from holdback.gui.catalogue_page.editor.work import MOST_TRACKS

        if len(paths) > MOST_TRACKS:
            words = self.tr("The editor takes {most} tracks at once. Select fewer of them.")
            words = words.replace("{most}", format_count(MOST_TRACKS))
            self._page.messages.show_message(Kind.INFO, words, key="editor")
            return
        if self.editor.has_changes and paths == self._paths:
            self._show_editor()
        elif self.editor.has_changes:
            self._page.messages.show_message(
                Kind.WARNING,
                self.tr("Changes to other tracks are not written yet."),
                Choice(self.tr("Go on with them"), self._show_editor),
                Choice(self.tr("Forget them"), lambda: self._begin(paths)),
                key="editor",
            )
        else:
            self._begin(paths)

    def _begin(self, paths: tuple[Path, ...]) -> None:
        self._paths = paths
        self.editor.open_for(paths)
        self._show_editor()

    @Slot()
    def _show_editor(self) -> None:
        self._page.messages.remove("editor")
        self._show(self.editor, self.tr("Edit rights data"))

    @Slot()
    def _leave_editor(self) -> None:
        self._page.show_catalogue()
        if self.editor.has_changes and not self.editor.is_writing:
            self._page.messages.show_message(
                Kind.INFO,
                self.tr("Your changes are kept, but not written yet."),
                Choice(self.tr("Go on editing"), self._show_editor),
                key="editor",
            )

    @Slot(object, str)
    def _on_written(self, result: BatchResult, words: str) -> None:
        is_whole = self._page.proof.tell_result(words, result)
        if is_whole:
            self._page.show_catalogue()

    # --- tables ---------------------------------------------------------------------------

    @property
    def importing(self) -> ImportView:
        """Tables of other programs."""
        if self._importing is None:
            from holdback.gui.catalogue_page.importing import ImportView

            self._importing = ImportView(self._page.shell, self._page)
            self._importing.left.connect(self._page.show_catalogue)
            self._importing.finished.connect(self._on_written)
            self._importing.failed.connect(self._page.messages.show_error)
        return self._importing

    @Slot()
    def _ask_import(self) -> None:
        if self._importing is not None and self._importing.is_writing:
            self._show(self._importing, self.tr("Import a table"))
            return
        kinds = self.tr("Tables") + " (*.csv *.tsv *.txt *.xlsx)"
        words = self.tr("Import a table")
        source, _ = QFileDialog.getOpenFileName(self._page, words, _documents(), kinds)
        if source:
            self.import_from(Path(source))

    def import_from(self, table: Path) -> None:
        """Show which line of a table belongs to which track."""
        self._show(self.importing, self.tr("Import a table"))
        self.importing.open_for(table)

    # --- the rights sheet -----------------------------------------------------------------

    @Slot()
    def _ask_sheet(self) -> None:
        start = str(Path(_documents()) / "rights-sheet.pdf")
        words = self.tr("Save the rights sheet")
        target, _ = QFileDialog.getSaveFileName(self._page, words, start, "PDF (*.pdf)")
        if target:
            self._page.with_paths(lambda paths: self.write_sheet(paths, Path(target)))

    def write_sheet(self, paths: tuple[Path, ...], target: Path) -> None:
        """Write the rights sheet of the releases among these files."""
        self._page.run(
            sheet_work(self._page.shell.services, paths, target),
            lane=Lane.LOOK,
            title=self.tr("Writing the rights sheet"),
            done=self._on_sheet,
        )

    @Slot(object)
    def _on_sheet(self, written: tuple[Path, int]) -> None:
        target, number = written
        words = self.tr("The rights sheet of %n release(s) is written.", "", number)
        choice = Choice(self.tr("Open it"), lambda: _open(target))
        self._page.messages.show_message(Kind.SUCCESS, words, choice, key="sheet")

    # --- arrived files, and whose folders are whose ---------------------------------------

    @property
    def watcher(self) -> Watcher:
        """Who looks for new files; started with the page."""
        if self._watcher is None:
            from holdback.gui.catalogue_page.arrived import Watcher

            self._watcher = Watcher(self._page.shell, self)
            self._watcher.arrived.connect(self._on_arrived)
            self._watcher.protected.connect(self._on_arrived_protected)
            self._watcher.failed.connect(self._page.messages.show_error)
            self._watcher.changed.connect(self._tell_waiting)
        return self._watcher

    def start(self) -> None:
        """Begin to watch what the user wants watched."""
        self.watcher.start()

    @property
    def arrived(self) -> ArrivedView:
        """The list of arrived files, and the rules."""
        if self._arrived is None:
            from holdback.gui.catalogue_page.arrived import ArrivedView

            self._arrived = ArrivedView(self._page.shell, self.watcher, self._page)
            self._arrived.left.connect(self._page.show_catalogue)
            self._arrived.by_hand.connect(self._page.protect_paths)
        return self._arrived

    def add_places(self, sidebar: SearchSidebar) -> None:
        """Put the list of arrived files into the sidebar."""
        self._sidebar = sidebar
        sidebar.add_place(_ARRIVED, self.tr("Arrived"), self.tr("Arrived files and folders"))

    @Slot(str)
    def open_place(self, place: str) -> None:
        """Open what was chosen in the sidebar."""
        if place == _ARRIVED:
            self._open_arrived()

    @Slot()
    def _open_arrived(self) -> None:
        self._page.messages.remove("arrived")
        self._show(self.arrived, self.tr("Arrived files and folders"))
        self.arrived.open_for("", None)
        row = self._page.first_selected()
        if row is not None:
            self._page.run(album_work(self._page.shell.services, row), done=self._take_album)

    @Slot(object)
    def _take_album(self, found: tuple[str, Path | None]) -> None:
        self.arrived.open_for(*found)

    @Slot(object)
    def _tell_waiting(self, book: FolderBook) -> None:
        words = self.tr("%n new file(s) arrived in your watched folders.", "", len(book.arrived))
        self._page.tell_waiting(len(book.arrived), words)
        if self._sidebar is not None:
            self._sidebar.set_count(_ARRIVED, len(book.arrived))

    @Slot(object)
    def _on_arrived(self, paths: tuple[Path, ...]) -> None:
        if self._arrived is not None and self._arrived.isVisible():
            return
        self._page.messages.show_message(
            Kind.INFO,
            self.tr("%n new file(s) arrived in your watched folders.", "", len(paths)),
            Choice(self.tr("Show them"), self._open_arrived),
            key="arrived",
        )

    @Slot(object)
    def _on_arrived_protected(self, result: Protected) -> None:
        self._page.messages.remove("arrived")
        if result.written:
            words = self.tr("%n new track(s) protected.", "", len(result.written))
            undo, page = self.tr("Undo"), self._page
            # Several runs are put back in the history.
            only = result.batches[0] if len(result.batches) == 1 else None
            choices = [] if only is None else [Choice(undo, lambda: page.undo.undo(only))]
            page.messages.show_message(Kind.SUCCESS, words, *choices, key="arrived-protected")
        is_in_view = self._arrived is not None and self._arrived.isVisible()
        if result.waiting and not is_in_view:
            self._page.messages.show_message(
                Kind.WARNING,
                self.tr("Your decision is wanted: %n new file(s).", "", len(result.waiting)),
                Choice(self.tr("Show them"), self._open_arrived),
                key="arrived",
            )

    def use_bound_profile(self, paths: tuple[Path, ...]) -> None:
        """Use the profile that a folder is bound to, and say so."""
        book = self.watcher.book
        key = book.profile_for(paths) if book is not None else ""
        profiles = self._page.shell.profiles
        current = profiles.current_entry
        if not key or (current is not None and current.key == key):
            return
        entry = next((e for e in profiles.usable if e.key == key), None)
        if entry is not None and entry.profile is not None:
            profiles.choose(key)
            words = self.tr("These files are in a folder of the profile “{name}”: it is in use.")
            words = words.replace("{name}", entry.profile.name)
            self._page.messages.show_message(Kind.INFO, words, key="bound")

    def _show(self, view: QWidget, heading: str) -> None:
        self._page.show_view(view)
        self._page.heading.setText(heading)


def sheet_work(services: Services, paths: Sequence[Path], target: Path) -> Work:
    """Read these files and write their rights sheet."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[Path, int]:
        from holdback.catalogue import Told
        from holdback.gui.rights_sheet import sheet_track, write_sheet

        tracks = []
        for number, found in enumerate(services.catalogue.examine_all(paths)):
            cancel.raise_if_cancelled()
            progress(number, len(paths))
            if not isinstance(found, Told):
                tracks.append(sheet_track(found))
        return target, write_sheet(tracks, target, services.clock.today())

    return work


def album_work(services: Services, track_id: int) -> Work:
    """Say which album a track is of, and in which folder it lies."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[str, Path | None]:
        row = services.catalogue.track(track_id)
        return (row.album, row.path.parent) if row is not None else ("", None)

    return work


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
