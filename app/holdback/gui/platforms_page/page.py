# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Platforms page: filters above, the matrix on the left, one service on the right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import (
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QSize,
    QStandardPaths,
    Qt,
    Slot,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import i18n, icons, text
from holdback.gui.empty_state import EmptyState
from holdback.gui.jobs import Changes, Lane
from holdback.gui.message_bar import Kind
from holdback.gui.page import Shell
from holdback.gui.platforms_page import terms_work
from holdback.gui.platforms_page.change_view import ChangeView
from holdback.gui.platforms_page.check_card import CheckCard
from holdback.gui.platforms_page.details import DetailsPane
from holdback.gui.platforms_page.matrix import MatrixDelegate, MatrixModel, MatrixView
from holdback.gui.platforms_page.selection import Evidence, Filter
from holdback.gui.platforms_page.terms_page import TermsPage
from holdback.gui.platforms_page.terms_work import Overview, TermsDesk
from holdback.gui.platforms_page.upload_view import UploadView, look_at
from holdback.gui.platforms_page.watch_button import WatchButton
from holdback.gui.services import Services
from holdback.gui.status import StatusLabel
from holdback.gui.theme import GRID, label
from holdback.platforms import Group, Platform, Problem, Stance, group_name
from holdback.support.progress import CancelToken, Progress

if TYPE_CHECKING:
    pass


@dataclass(frozen=True, slots=True)
class _Loaded:
    platforms: tuple[Platform, ...]
    problems: tuple[Problem, ...]
    today: date


@dataclass(frozen=True, slots=True)
class _Load:
    services: Services

    def __call__(self, progress: Progress, cancel: CancelToken) -> _Loaded:
        dossier = self.services.dossier
        return _Loaded(dossier.platforms, dossier.problems, self.services.clock.today())


class PlatformsPage(TermsPage):
    """What the terms of each service say about AI."""

    page_id: ClassVar[str] = "platforms"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, self.tr("Platforms"), parent)
        self._is_loaded = False
        self._today = date.min
        self._wanted_id = ""
        self._filter = Filter()
        self.body.addWidget(
            label(
                self.tr(
                    "What the terms say about AI, with the words and the day they were seen. "
                    "A rule on paper does not stop copying, and silent is not safe."
                ),
                "muted",
                self,
            )
        )
        self._desk = TermsDesk(shell.services)
        self._overview = Overview(frozenset(), frozenset())
        self._card: CheckCard | None = None
        self._make_tools()
        glance = QWidget(self)
        column = QVBoxLayout(glance)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addLayout(self._make_filters())
        column.addWidget(self._make_matrix(), 1)
        column.addLayout(self._make_legend())
        self.change_view = ChangeView(self)
        self.change_view.left.connect(self._back_to_matrix)
        self.change_view.reviewed.connect(self._review)
        self.change_view.letter_asked.connect(self._write_letter)
        self.whole = QStackedWidget(self)
        self.whole.addWidget(glance)
        self.whole.addWidget(self.change_view)
        self.upload = UploadView(self)
        self.upload.left.connect(self._back_to_matrix)
        self.upload.tracks_asked.connect(self._look_at_tracks)
        self.whole.addWidget(self.upload)
        self.body.addWidget(self.whole, 1)

    # --- building -------------------------------------------------------------------------

    def _make_tools(self) -> None:
        self.watch = WatchButton(self)
        self.watch.chosen.connect(self._set_schedule)
        self.watch.looked_at_clock.connect(self.watch_if_due)
        self.tools.addWidget(self.watch)
        self.upload_button = QPushButton(icons.icon("protect"), self.tr("Before you upload…"), self)
        self.upload_button.clicked.connect(self._open_upload)
        self.tools.addWidget(self.upload_button)
        self.export_button = QPushButton(icons.icon("export"), self.tr("Export…"), self)
        self.export_button.setToolTip(self.tr("Save the services shown as PDF, web page or table"))
        self.export_button.clicked.connect(self._export)
        self.tools.addWidget(self.export_button)

    def _make_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a service"))
        self.search.setAccessibleName(self.tr("Find a service"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMinimumWidth(16 * GRID)
        self.search.textChanged.connect(self._refilter)
        self.among = self._combo(self.tr("Which services"), self.tr("All services"))
        self.among.addItem(icons.icon("star"), self.tr("My platforms"), "mine")
        self.among.addItem(icons.icon("compare"), self.tr("Changed"), "changed")
        self.groups = self._combo(self.tr("Kind of service"), self.tr("All kinds"))
        for group in Group:
            self.groups.addItem(text.sentence(group_name(group)), group)
        self.stances = self._combo(self.tr("Stance on any use"), self.tr("Any stance"))
        for stance in Stance:
            status = text.stance(stance)
            self.stances.addItem(icons.icon(status.icon, status.tone), status.word, stance)
        self.evidence = self._combo(self.tr("Age of the evidence"), self.tr("Any evidence"))
        self.evidence.addItem(self.tr("Seen within 90 days"), Evidence.FRESH)
        self.evidence.addItem(self.tr("Seen more than 90 days ago"), Evidence.STALE)
        self.evidence.addItem(self.tr("Not verified"), Evidence.NOT_VERIFIED)
        self.count = label("", "muted", self)
        self.count.setWordWrap(False)
        row.addWidget(self.search, 1)
        for combo in self._combos():
            combo.currentIndexChanged.connect(self._refilter)
            row.addWidget(combo)
        row.addWidget(self.count)
        return row

    def _combos(self) -> tuple[QComboBox, ...]:
        return self.among, self.groups, self.stances, self.evidence

    def _combo(self, name: str, everything: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(11)
        combo.addItem(everything, None)
        return combo

    def _make_matrix(self) -> QSplitter:
        self.model = MatrixModel(self)
        self.view = MatrixView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(MatrixDelegate(self.view))
        self.view.setAccessibleName(self.tr("Services and what their terms say"))
        self.view.setRootIsDecorated(False)
        self.view.setIndentation(0)
        self.view.setItemsExpandable(False)
        self.view.setUniformRowHeights(True)
        self.view.setAllColumnsShowFocus(True)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setIconSize(QSize(icons.SIZE, icons.SIZE))
        self.view.selectionModel().currentRowChanged.connect(self._on_current)
        self.details = DetailsPane(self)
        self.details.setMinimumWidth(35 * GRID)
        self.details.letter_asked.connect(self._write_letter)
        self.details.mine_asked.connect(self._set_mine)
        self.details.check_made.connect(self._take_card)
        self.left = QStackedWidget(self)
        self.left.addWidget(self.view)
        self.left.addWidget(self._make_nothing_found())
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.left)
        splitter.addWidget(self.details)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.setSizes([self.view.natural_width(), 300])
        self.splitter = splitter
        return splitter

    def _make_nothing_found(self) -> QWidget:
        empty = EmptyState(
            "filter",
            self.tr("No service fits"),
            self.tr("No service fits all the filters at once."),
            (),
            self,
        )
        button = QPushButton(self.tr("Show all services"), empty)
        button.clicked.connect(self.clear_filters)
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.addWidget(empty, 1)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return holder

    def _make_legend(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for stance in Stance:
            row.addWidget(StatusLabel(text.stance_short(stance), self))
        row.addWidget(StatusLabel(text.stance_short(Stance.UNCLEAR, is_verified=False), self))
        row.addStretch(1)
        return row

    # --- loading --------------------------------------------------------------------------

    def activated(self) -> None:
        if not self._is_loaded:
            self._load()

    def on_changes(self, changes: Changes) -> None:
        if not self._is_loaded:
            return
        if changes.platforms:
            self._load()
        elif changes.terms:
            self._look_up()
            self._show_kept()

    def _load(self) -> None:
        self._is_loaded = True
        self.run(_Load(self.shell.services), done=self._show, lane=Lane.DB)
        self._look_up()

    def _look_up(self) -> None:
        self.run(terms_work.overview(self._desk), done=self._take_overview, lane=Lane.DB)

    def _show(self, loaded: _Loaded) -> None:
        self._today = loaded.today
        chosen = self._wanted_id or self._chosen_id()
        self.model.set_platforms(loaded.platforms, loaded.today)
        self._after_reset(chosen)
        self.messages.remove("problems")
        if loaded.problems:
            first = loaded.problems[0]
            self.messages.show_message(
                Kind.WARNING,
                self.tr(
                    "%n entry(s) of your own could not be read and were left out. The first: "
                    "{problem}",
                    "",
                    len(loaded.problems),
                ).replace("{problem}", str(first)),
                key="problems",
            )

    # --- filtering and choosing -----------------------------------------------------------

    @Slot()
    def _refilter(self) -> None:
        wanted = Filter(
            words=self.search.text(),
            group=self.groups.currentData(),
            stance=self.stances.currentData(),
            evidence=self.evidence.currentData() or Evidence.ANY,
            among=self._among(),
        )
        if wanted == self._filter:
            return
        self._filter = wanted
        chosen = self._chosen_id()
        self.model.set_filter(wanted)
        self._after_reset(chosen)

    def _among(self) -> frozenset[str] | None:
        match self.among.currentData():
            case "mine":
                return self._overview.mine
            case "changed":
                return self._overview.changed
        return None

    @Slot()
    def clear_filters(self) -> None:
        """Show all services again."""
        self.search.clear()
        for combo in self._combos():
            combo.setCurrentIndex(0)

    def _after_reset(self, chosen: str) -> None:
        root = QModelIndex()
        for row in range(self.model.rowCount()):
            self.view.setFirstColumnSpanned(row, root, True)
        self.view.expandAll()
        self.left.setCurrentIndex(0 if self.model.shown or not self.model.total else 1)
        self.count.setText(
            self.tr("{shown} of {total}")
            .replace("{shown}", i18n.format_count(self.model.shown))
            .replace("{total}", i18n.format_count(self.model.total))
        )
        index = self.model.index_of(chosen) if chosen else QModelIndex()
        if not index.isValid():
            index = self.model.first()
        self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            self.details.show_nothing()
            return
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.scrollTo(index)

    def _chosen_id(self) -> str:
        return self.details.platform.id if self.details.platform else ""

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        platform = self.model.platform(current)
        if platform is not None:
            self.details.show_platform(platform, self._today)

    @Slot(str)
    def _write_letter(self, platform_id: str) -> None:
        self.shell.navigator.open("letters", platform_id)

    # --- before an upload -----------------------------------------------------------------

    @Slot()
    def _open_upload(self) -> None:
        chosen = self._overview.mine
        if self.details.platform is not None:
            chosen |= {self.details.platform.id}
        profile = self.shell.profiles.current
        self.whole.setCurrentWidget(self.upload)
        self.upload.begin(self.model.platforms_all, chosen, profile.label if profile else "")

    @Slot(tuple)
    def _look_at_tracks(self, paths: tuple[Path, ...]) -> None:
        self.run(
            look_at(self.shell.services, paths),
            done=self.upload.show_tracks,
            lane=Lane.FILES if paths else Lane.DB,
            title=self.tr("Looking at the tracks") if paths else "",
        )

    def accept_paths(self, paths: tuple[str, ...]) -> bool:
        if self.whole.currentWidget() is not self.upload:
            return False
        self.upload.take_paths(tuple(Path(path) for path in paths))
        return True

    # --- taking it along ------------------------------------------------------------------

    @Slot()
    def _export(self) -> None:
        kinds = {
            self.tr("PDF (*.pdf)"): ".pdf",
            self.tr("Web page (*.html)"): ".html",
            self.tr("Table (*.csv)"): ".csv",
        }
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the matrix"),
            str(Path(folder) / f"holdback-{self._today.isoformat()}.pdf"),
            ";;".join(kinds),
        )
        if name:
            path = Path(name)
            if path.suffix.lower() not in kinds.values():
                path = path.with_name(path.name + kinds.get(kind, ".pdf"))
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the services shown to ``path``; the ending tells the kind."""
        language = QLocale().name().split("_")[0]
        self.run(
            terms_work.export_matrix(
                self.shell.services, self.model.platforms_shown(), path, language
            ),
            done=self._on_exported,
            lane=Lane.FILES,
            title=self.tr("Writing the matrix"),
        )

    def _on_exported(self, path: Path) -> None:
        self.messages.show_message(
            Kind.SUCCESS,
            self.tr("The matrix is in {file}.").replace("{file}", str(path)),
            key="exported",
        )

    # --- what the window asks -------------------------------------------------------------

    def open_payload(self, payload: object) -> None:
        """Show the service with this id."""
        if not isinstance(payload, str):
            return
        self._wanted_id = payload
        self.whole.setCurrentIndex(0)
        self.clear_filters()
        index = self.model.index_of(payload)
        if index.isValid():
            self._choose(index)

    def focus_search(self) -> bool:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        return True

    def save_state(self) -> dict[str, object]:
        return {"splitter": self.splitter.saveState(), "platform": self._chosen_id()}

    def restore_state(self, state: dict[str, object]) -> None:
        splitter = state.get("splitter")
        if splitter is not None:
            self.splitter.restoreState(splitter)  # type: ignore[arg-type]
        self._wanted_id = str(state.get("platform") or "")
