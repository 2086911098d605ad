# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Platforms page: filters above, the matrix on the left, one service on the right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
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
from holdback.gui.page import Page, Shell
from holdback.gui.platforms_page.details import DetailsPane
from holdback.gui.platforms_page.matrix import MatrixDelegate, MatrixModel, MatrixView
from holdback.gui.platforms_page.selection import Evidence, Filter
from holdback.gui.services import Services
from holdback.gui.status import StatusLabel
from holdback.gui.theme import GRID, label
from holdback.platforms import Group, Platform, Problem, Stance, group_name
from holdback.support.progress import CancelToken, Progress


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


class PlatformsPage(Page):
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
        self.body.addLayout(self._make_filters())
        self.body.addWidget(self._make_matrix(), 1)
        self.body.addLayout(self._make_legend())

    # --- building -------------------------------------------------------------------------

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
        for combo in (self.groups, self.stances, self.evidence):
            combo.currentIndexChanged.connect(self._refilter)
            row.addWidget(combo)
        row.addWidget(self.count)
        return row

    def _combo(self, name: str, everything: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(15)
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
        if changes.platforms and self._is_loaded:
            self._load()

    def _load(self) -> None:
        self._is_loaded = True
        self.run(_Load(self.shell.services), done=self._show, lane=Lane.DB)

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
        )
        if wanted == self._filter:
            return
        self._filter = wanted
        chosen = self._chosen_id()
        self.model.set_filter(wanted)
        self._after_reset(chosen)

    @Slot()
    def clear_filters(self) -> None:
        """Show all services again."""
        self.search.clear()
        for combo in (self.groups, self.stances, self.evidence):
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

    # --- what the window asks -------------------------------------------------------------

    def open_payload(self, payload: object) -> None:
        """Show the service with this id."""
        if not isinstance(payload, str):
            return
        self._wanted_id = payload
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
