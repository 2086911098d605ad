# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Before an upload: what the tracks lack, what the terms allow, which switch to turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from holdback.errors import UserError
from holdback.gui import icons, text
from holdback.gui.colours import Tone
from holdback.gui.full_page import FullPage, card
from holdback.gui.i18n import format_date
from holdback.gui.jobs import Reporter, Work
from holdback.gui.platforms_page.links import link, rich
from holdback.gui.platforms_page.selection import fold
from holdback.gui.services import Services
from holdback.gui.status import StatusLabel
from holdback.gui.text import Status
from holdback.gui.theme import GRID, label, set_role
from holdback.platforms import Group, Platform, UploadPoint, Weight, upload_check
from holdback.rights import Track, Verdict
from holdback.support.progress import CancelToken

_ID = int(Qt.ItemDataRole.UserRole)
_NOT_UPLOADED_TO = (Group.AI_DEVELOPER, Group.AI_DATASET)
_MOST_TRACKS = 20_000
_MOST_NAMES = 5


@dataclass(frozen=True, slots=True)
class Tracks:
    """The tracks that were looked at, how many could not be read, and the day it is."""

    tracks: tuple[Track, ...]
    unreadable: int
    today: date

    @property
    def are_reserved(self) -> bool:
        """Whether every track is reserved."""
        all_said = all(track.verdict is Verdict.RESERVED for track in self.tracks)
        return bool(self.tracks) and all_said and not self.unreadable


def look_at(services: Services, paths: Sequence[Path]) -> Work:
    """Read these files, or take the catalogue if there are none."""

    def work(progress: Reporter, cancel: CancelToken) -> Tracks:
        from holdback import formats
        from holdback.protect import find_files

        today = services.clock.today()
        if not paths:
            catalogue = services.catalogue
            rows = catalogue.rows(catalogue.ids()[:_MOST_TRACKS])
            return Tracks(tuple(row.track for row in rows), 0, today)
        tracks: list[Track] = []
        found = find_files(paths)
        for number, path in enumerate(found):
            cancel.raise_if_cancelled()
            progress(number, len(found), path.name)
            try:
                tracks.append(Track.from_reading(formats.read(path)))
            except UserError:
                continue
        return Tracks(tuple(tracks), len(found) - len(tracks), today)

    return work


class UploadView(FullPage):
    """Choose tracks and services on the left; read what to do first on the right.

    Signals:
        tracks_asked: look at these files; none means the catalogue.
    """

    tracks_asked = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("All services"), self.tr("Before you upload"), parent)
        self._platforms: dict[str, Platform] = {}
        self._tracks: Tracks | None = None
        self._paths: tuple[Path, ...] = ()
        self._label_name = ""
        self.results = QScrollArea(self)
        self.results.setWidgetResizable(True)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add_halves((self._make_choice(), self.results), (380, 660))

    def _make_choice(self) -> QFrame:
        frame, inside = card(self.tr("Which tracks?"), self)
        frame.setMinimumWidth(36 * GRID)
        inside.setSpacing(GRID)
        self.tracks = label("", "muted")
        inside.addWidget(self.tracks)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.folder = QPushButton(icons.icon("add-folder"), self.tr("Folder…"), frame)
        self.folder.clicked.connect(self._choose_folder)
        self.catalogue = QPushButton(icons.icon("catalogue"), self.tr("Catalogue"), frame)
        self.catalogue.clicked.connect(self._choose_catalogue)
        row.addWidget(self.folder)
        row.addWidget(self.catalogue)
        row.addStretch(1)
        inside.addLayout(row)
        inside.addWidget(label(self.tr("Where to?"), "heading"))
        self.targets = QListWidget(frame)
        set_role(self.targets, "checks")
        self.targets.setAccessibleName(self.tr("Services to upload to"))
        self.targets.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.targets.itemChanged.connect(self._tell)
        inside.addWidget(self.targets, 1)
        return frame

    # --- what is looked at ----------------------------------------------------------------

    def begin(self, platforms: Sequence[Platform], chosen: frozenset[str], label_name: str) -> None:
        """Offer these services, some of them ticked, and look at the catalogue."""
        self._platforms = {platform.id: platform for platform in platforms}
        self._label_name = label_name
        hosts = [one for one in platforms if one.group not in _NOT_UPLOADED_TO]
        ordered = sorted(hosts, key=lambda one: (one.id not in chosen, fold(one.name)))
        with QSignalBlocker(self.targets):
            self.targets.clear()
            for platform in ordered:
                item = QListWidgetItem(platform.name)
                item.setData(_ID, platform.id)
                ticked = platform.id in chosen
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
                self.targets.addItem(item)
        self.tracks_asked.emit(self._paths)

    def take_paths(self, paths: tuple[Path, ...]) -> None:
        """Look at these files instead."""
        self._paths = paths
        self.tracks_asked.emit(paths)

    def show_tracks(self, found: Tracks) -> None:
        """Say what the tracks carry."""
        self._tracks = found
        self.tracks.setText(self.tr("%n track(s)", "", len(found.tracks) + found.unreadable))
        self._tell()

    @Slot()
    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of tracks"))
        if name:
            self.take_paths((Path(name),))

    @Slot()
    def _choose_catalogue(self) -> None:
        self.take_paths(())

    # --- what is told ---------------------------------------------------------------------

    @Slot()
    def _tell(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * GRID, 0, GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._about_tracks())
        ticked = [
            self._platforms[str(self.targets.item(row).data(_ID))]
            for row in range(self.targets.count())
            if self.targets.item(row).checkState() is Qt.CheckState.Checked
        ]
        for platform in ticked:
            column.addWidget(self._about_platform(platform))
        if not ticked:
            column.addWidget(label(self.tr("Tick the services that you upload to."), "muted"))
        column.addStretch(1)
        self.results.setWidget(content)

    def _about_tracks(self) -> QFrame:
        frame, inside = card(self.tr("Your tracks"))
        found = self._tracks
        if found is None or not (found.tracks or found.unreadable):
            inside.addWidget(label(self.tr("There are no tracks to look at."), "muted"))
            return frame
        if found.are_reserved:
            inside.addWidget(StatusLabel(text.verdict(Verdict.RESERVED)))
            inside.addWidget(label(self.tr("Every track states your reservation.")))
        # What is missing in tracks is the same wherever they go.
        anywhere = next(iter(self._platforms.values()), None)
        if anywhere is not None:
            for point in upload_check(found.tracks, anywhere, found.today).points:
                if point.tracks:
                    self._add_point(inside, point)
        if found.unreadable:
            inside.addWidget(label(self.tr("%n could not be read.", "", found.unreadable), "muted"))
        return frame

    def _about_platform(self, platform: Platform) -> QFrame:
        frame, inside = card(platform.name)
        found = self._tracks
        if found is None:
            return frame
        for point in upload_check(found.tracks, platform, found.today).points:
            if not point.tracks:
                self._add_point(inside, point)
        if self._label_name:
            inside.addWidget(
                label(
                    self.tr(
                        "If {label} has an agreement of its own with {service}, that counts "
                        "instead of these terms."
                    )
                    .replace("{label}", self._label_name)
                    .replace("{service}", platform.name),
                    "muted",
                )
            )
        return frame

    def _add_point(self, column: QVBoxLayout, point: UploadPoint) -> None:
        column.addWidget(StatusLabel(self._weight(point.weight)))
        column.addWidget(label(text.sentence(point.message)))
        if point.quote:
            column.addWidget(label(QLocale().quoteString(point.quote), "quote"))
        seen = [link(point.url)] if point.url else []
        if point.evidence_date:
            day = format_date(point.evidence_date)
            seen.append(self.tr("seen on {date}").replace("{date}", day))
        if seen:
            column.addWidget(rich(" · ".join(seen)))
        names = [path.name for path in point.tracks[:_MOST_NAMES]]
        if names:
            shown = label(", ".join(names) + (" …" if len(point.tracks) > _MOST_NAMES else ""))
            set_role(shown, "small")
            column.addWidget(shown)

    def _weight(self, weight: Weight) -> Status:
        return {
            Weight.ACT: Status(self.tr("Do this first"), "warning", Tone.CAUTION, ""),
            Weight.WEIGH: Status(self.tr("Weigh this"), "compare", Tone.INFO, ""),
            Weight.KNOW: Status(self.tr("Good to know"), "info", Tone.QUIET, ""),
        }[weight]
