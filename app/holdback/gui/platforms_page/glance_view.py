# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All services at a glance, and the one that is chosen beside them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.empty_state import EmptyState
from holdback.gui.platforms_page.details import DetailsPane
from holdback.gui.platforms_page.filters import FilterBar
from holdback.gui.platforms_page.matrix import MatrixDelegate, MatrixModel, MatrixView
from holdback.gui.platforms_page.selection import Filter
from holdback.gui.platforms_page.terms_work import Overview
from holdback.gui.status import StatusLabel
from holdback.gui.theme import GRID
from holdback.platforms import Platform, Stance


class GlanceView(QWidget):
    """Filters above, the matrix on the left, one service on the right, the legend below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self._filter = Filter()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        self.filters = FilterBar(self)
        column.addWidget(self.filters)
        column.addWidget(self._make_matrix(), 1)
        column.addLayout(self._make_legend())

    # --- building -------------------------------------------------------------------------

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
        button.clicked.connect(self.filters.clear)
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

    # --- choosing -------------------------------------------------------------------------

    def show_platforms(self, platforms: Sequence[Platform], today: date, chosen: str) -> None:
        """Show other services; ``chosen`` is the id of the one to show beside them."""
        self._today = today
        self.model.set_platforms(platforms, today)
        self._after_reset(chosen)

    def refilter(self, overview: Overview) -> None:
        """Show what the filters admit now; ``overview`` knows whose and what changed."""
        wanted = self.filters.wanted(overview)
        if wanted == self._filter:
            return
        self._filter = wanted
        chosen = self.chosen_id
        self.model.set_filter(wanted)
        self._after_reset(chosen)

    def _after_reset(self, chosen: str) -> None:
        root = QModelIndex()
        for row in range(self.model.rowCount()):
            self.view.setFirstColumnSpanned(row, root, True)
        self.view.expandAll()
        self.left.setCurrentIndex(0 if self.model.shown or not self.model.total else 1)
        self.filters.show_count(self.model.shown, self.model.total)
        index = self.model.index_of(chosen) if chosen else QModelIndex()
        if not index.isValid():
            index = self.model.first()
        self._choose(index)

    def choose(self, platform_id: str) -> None:
        """Bring a service into view; nothing happens if the filters keep it out."""
        index = self.model.index_of(platform_id)
        if index.isValid():
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            self.details.show_nothing()
            return
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.scrollTo(index)

    @property
    def chosen_id(self) -> str:
        """The id of the service that is shown beside the matrix; empty: none."""
        return self.details.platform.id if self.details.platform else ""

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        platform = self.model.platform(current)
        if platform is not None:
            self.details.show_platform(platform, self._today)
