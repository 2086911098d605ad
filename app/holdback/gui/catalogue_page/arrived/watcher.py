# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Watches the folders that the user wants watched: the system's word, and a look now and then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from holdback.errors import Message
from holdback.gui.catalogue_page.arrived import work
from holdback.gui.jobs import Changes, Lane, Task
from holdback.gui.page import Shell

if TYPE_CHECKING:
    from holdback.catalogue.arrivals import Arrivals
    from holdback.catalogue.folders import FolderBook, FolderRule, FolderStore
    from holdback.gui.catalogue_page.arrived.work import Noticed, Protected

_SOON_MS = 500
_AGAIN_MS = 1500
_NOW_AND_THEN_MS = 60_000  # drives in the network report nothing


class Watcher(QObject):
    """Owns the book of rules, looks for new files, and has them protected.

    Attributes:
        reasons: why files that were to be protected wait instead.

    Signals:
        changed: the rules or the list of arrived files are other ones (FolderBook).
        arrived: new files wait (tuple of Path).
        protected: what became of files (Protected).
        failed: BaseException.
    """

    changed = Signal(object)
    arrived = Signal(object)
    protected = Signal(object)
    failed = Signal(object)

    def __init__(self, shell: Shell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._path = shell.services.data_folder.root / "folders.json"
        self._memory: list[Arrivals] = []
        self._book: FolderBook | None = None
        self._looking: Task | None = None
        self.reasons: dict[Path, Message] = {}
        self._files = QFileSystemWatcher(self)
        self._files.directoryChanged.connect(self._on_change)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.look)
        self._rarely = QTimer(self)
        self._rarely.setInterval(_NOW_AND_THEN_MS)
        self._rarely.timeout.connect(self.look)

    @property
    def book(self) -> FolderBook | None:
        """The rules and the list, as last read; None while they are being read."""
        return self._book

    @property
    def is_watching(self) -> bool:
        """Whether any folder is watched."""
        return self._book is not None and bool(self._book.watched)

    def start(self) -> None:
        """Read the rules, and look for what arrived while the window was closed."""
        self._run(work.read_book(self._path), self._take_book)

    # --- rules ----------------------------------------------------------------------------

    def put(self, rule: FolderRule) -> None:
        """Keep a rule; a folder that is watched from now on is read first."""
        rules = self._book.rules if self._book is not None else ()
        was_watched = any(one.is_watched and one.folder == rule.folder for one in rules)
        if rule.is_watched and not was_watched:
            self._run(
                work.begin_watching(self._shell.services, self._path, rule),
                self._take_book,
                lane=Lane.FILES,
                title=self.tr("Reading the folder"),
                changes=Changes(tracks=True),
            )
        else:
            self.change(lambda kept: kept.put(rule))

    def remove(self, rule: FolderRule) -> None:
        """Forget a rule."""
        self.change(lambda kept: kept.remove(rule))

    def dismiss(self, paths: tuple[Path, ...]) -> None:
        """Take files off the list; they stay as they are."""
        self.change(lambda kept: kept.settle(paths))

    def change(self, how: Callable[[FolderStore], FolderBook]) -> None:
        """Change the book beside the window."""
        self._run(work.change_book(self._path, how), self._take_book)

    @Slot(object)
    def _take_book(self, book: FolderBook) -> None:
        is_other_watch = book.watched != (self._book.watched if self._book else ())
        self._book = book
        self.changed.emit(book)
        if is_other_watch:
            self._run(work.folders_to_watch(book), self._watch)
            if book.watched:
                self._rarely.start()
                self._soon.start(_SOON_MS)
            else:
                self._rarely.stop()

    @Slot(object)
    def _watch(self, folders: tuple[str, ...]) -> None:
        now = set(self._files.directories())
        gone, new = now - set(folders), set(folders) - now
        if gone:
            self._files.removePaths(sorted(gone))
        if new:
            self._files.addPaths(sorted(new))

    # --- looking --------------------------------------------------------------------------

    @Slot()
    def _on_change(self) -> None:
        if not self._soon.isActive():
            self._soon.start(_SOON_MS)

    @Slot()
    def look(self) -> None:
        """Look for new files now."""
        if self._looking is None and self.is_watching:
            self._looking = self._run(
                work.look(self._shell.services, self._path, self._memory),
                self._take_noticed,
                lane=Lane.LOOK,
                changes=lambda noticed: Changes(tracks=bool(noticed.arrived)),
            )

    @Slot(object)
    def _take_noticed(self, noticed: Noticed) -> None:
        self._looking = None
        if noticed.book != self._book:
            self._book = noticed.book
            self.changed.emit(noticed.book)
        if noticed.waiting:
            self._soon.start(_AGAIN_MS)
        if noticed.arrived:
            self._run(work.folders_to_watch(noticed.book), self._watch)  # perhaps in a new folder
            self.arrived.emit(noticed.arrived)
        if noticed.to_protect:
            self.protect(noticed.to_protect)

    def protect(self, paths: tuple[Path, ...]) -> None:
        """Protect files, each in the name of its folder's profile."""
        profiles = {e.key: e.profile for e in self._shell.profiles.usable if e.profile is not None}
        self._run(
            work.protect_arrived(
                self._shell.services, self._path, paths, profiles, self._shell.profiles.current
            ),
            self._take_protected,
            lane=Lane.FILES,
            title=self.tr("Protecting %n new track(s)", "", len(paths)),
            changes=Changes(tracks=True, statements=True, history=True),
        )

    @Slot(object)
    def _take_protected(self, result: Protected) -> None:
        self.reasons.update(result.waiting)
        self.protected.emit(result)
        self.start()  # the list is shorter now

    def _run(self, job: Any, done: Callable[[Any], None], **options: Any) -> Task:
        return self._shell.jobs.run(
            job, done=done, failed=self._on_failed, **{"lane": Lane.DB, **options}
        )

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._looking = None
        self.failed.emit(error)
