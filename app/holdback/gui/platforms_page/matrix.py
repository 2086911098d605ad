# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The glance matrix: services by group down, uses across, one word in each cell."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem, QTreeView

from holdback.gui import i18n, text
from holdback.gui.colours import Tone, colours_of
from holdback.gui.platforms_page.selection import Filter, select
from holdback.gui.status import STATUS_ROLE, StatusDelegate
from holdback.gui.text import Status
from holdback.platforms import (
    Group,
    Platform,
    Stance,
    Use,
    glance,
    group_name,
    region_name,
    use_explained,
    use_name,
)

Index = QModelIndex | QPersistentModelIndex

NAME = 0
FIRST_USE = 1
SEEN = FIRST_USE + len(Use)
_USES = tuple(Use)
_ROW_HEIGHT = 30
_INSET = 8
_NARROWEST = 58
_GROUP_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class MatrixModel(QAbstractItemModel):
    """Two levels: groups, and the services in them. Groups cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Platform, ...] = ()
        self._groups: list[tuple[Group, list[Platform]]] = []
        self._today = date.min
        self._filter = Filter()

    def set_platforms(self, platforms: Sequence[Platform], today: date) -> None:
        """Show other services; ``today`` decides what is stale."""
        self.beginResetModel()
        self._all = tuple(platforms)
        self._today = today
        self._groups = select(self._all, self._filter, today)
        self.endResetModel()

    def set_filter(self, wanted: Filter) -> None:
        """Show only what ``wanted`` admits."""
        self.beginResetModel()
        self._filter = wanted
        self._groups = select(self._all, wanted, self._today)
        self.endResetModel()

    @property
    def total(self) -> int:
        """How many services there are."""
        return len(self._all)

    @property
    def shown(self) -> int:
        """How many services the filter lets through."""
        return sum(len(members) for _, members in self._groups)

    def platform(self, index: Index) -> Platform | None:
        """Return the service of a row; None for a group."""
        if not index.isValid() or not index.parent().isValid():
            return None
        return self._groups[index.parent().row()][1][index.row()]

    def use_of(self, index: Index) -> Use | None:
        """Return the use a cell is about; None for the other columns."""
        return _USES[index.column() - FIRST_USE] if FIRST_USE <= index.column() < SEEN else None

    def index_of(self, platform_id: str) -> QModelIndex:
        """Return the row of a service; an invalid index if it is not shown."""
        for row, (_, members) in enumerate(self._groups):
            for below, platform in enumerate(members):
                if platform.id == platform_id:
                    return self.index(below, NAME, self.index(row, 0, QModelIndex()))
        return QModelIndex()

    @property
    def platforms_all(self) -> tuple[Platform, ...]:
        """All services, shown or not."""
        return self._all

    def platforms_shown(self) -> tuple[Platform, ...]:
        """Return the services that the filter lets through, in their order."""
        return tuple(platform for _, members in self._groups for platform in members)

    def find(self, platform_id: str) -> Platform | None:
        """Return a service by its id, shown or not."""
        return next((one for one in self._all if one.id == platform_id), None)

    def first(self) -> QModelIndex:
        """Return the first service's row; an invalid index if none is shown."""
        if not self._groups:
            return QModelIndex()
        return self.index(0, NAME, self.index(0, 0, QModelIndex()))

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        # Groups have the id 0, services the number of their group plus one.
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        number = index.internalId() if index.isValid() else 0
        return self.createIndex(number - 1, 0, 0) if number else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() or parent.column():
            return 0
        return len(self._groups[parent.row()][1])

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return SEEN + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.platform(index) is None:
            # The cursor skips what is not enabled, and goes from service to service.
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        is_use = FIRST_USE <= section < SEEN
        if role == Qt.ItemDataRole.DisplayRole:
            if is_use:
                return text.sentence(use_name(_USES[section - FIRST_USE]))
            return self.tr("Service") if section == NAME else self.tr("Seen on")
        if role == Qt.ItemDataRole.ToolTipRole:
            if is_use:
                return text.sentence(use_explained(_USES[section - FIRST_USE]))
            if section == SEEN:
                return self.tr("The newest day on which Holdback's reviewers saw the text")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        platform = self.platform(index)
        if platform is None:
            return self._group_data(index, role)
        column = index.column()
        if column == NAME:
            return self._name_data(platform, role)
        status = self.seen(platform) if column == SEEN else self.cell(platform, column)
        if role == STATUS_ROLE:
            return status
        if role == Qt.ItemDataRole.DisplayRole:
            return status.word
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = self.headerData(column, Qt.Orientation.Horizontal)
            return ". ".join((f"{platform.name}, {heading}: {status.word}", *self._else(index)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((f"{platform.name}: {status.explanation}", *self._else(index)))
        return None

    def _else(self, index: Index) -> tuple[str, ...]:
        """Return where a stance is otherwise than the cell says, and that its words are old."""
        platform = self.platform(index)
        if platform is None or not FIRST_USE <= index.column() < SEEN:
            return ()
        use = _USES[index.column() - FIRST_USE]
        cell = next(one for one in glance(platform, self._today).cells if one.use is use)
        told = [
            f"{text.sentence(region_name(region))}: {text.stance(stance, use=use).word}"
            for region, stance in cell.regional
        ]
        if cell.is_verified and cell.is_stale:
            told.append(self.tr("Seen more than 90 days ago: read the terms again."))
        return tuple(told)

    def cell(self, platform: Platform, column: int) -> Status:
        """Return how the stance of one use is shown."""
        use = _USES[column - FIRST_USE]
        entry = platform.stances[use]
        return text.stance_short(entry.stance, is_verified=entry.verified, use=use)

    def seen(self, platform: Platform) -> Status:
        """Return how the age of the evidence is shown."""
        day = i18n.format_date(platform.evidence_date)
        if not day:
            return Status(
                self.tr("No date"),
                "unclear",
                None,
                self.tr("Nobody has recorded when the text was seen."),
            )
        if platform.is_stale(self._today):
            return Status(
                day,
                "clock",
                Tone.CAUTION,
                self.tr("Seen more than 90 days ago: read the terms again before you rely on it."),
            )
        return Status(day, "check", None, self.tr("Seen within the last 90 days."))

    def _name_data(self, platform: Platform, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return platform.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return platform.company or platform.name
        return None

    def _group_data(self, index: Index, role: int) -> Any:
        group, members = self._groups[index.row()]
        name = text.sentence(group_name(group))
        if index.column() == NAME and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return f"{name} ({i18n.format_count(len(members))})"
        return True if role == _GROUP_ROLE else None


class MatrixDelegate(StatusDelegate):
    """Draws stances as pills, and a group as a line of its own."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not index.data(_GROUP_ROLE):
            if index.column() == NAME:
                self._paint_name(painter, option, index)
            else:
                super().paint(painter, option, index)
            return
        colours = colours_of(option.widget.palette())
        painter.save()
        painter.fillRect(option.rect, QColor(colours.alternate))
        font = option.font
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        area = QRectF(option.rect).adjusted(_INSET, 0, -4, 0)
        painter.drawText(
            area,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            str(index.data(Qt.ItemDataRole.DisplayRole)),
        )
        painter.restore()

    def _paint_name(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        name, cell.text = cell.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, option.widget)
        area = QRectF(option.rect).adjusted(_INSET, 0, -4, 0)
        painter.setPen(QColor(colours_of(option.widget.palette()).text))
        painter.setFont(option.font)
        painter.drawText(
            area,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            option.fontMetrics.elidedText(
                name, Qt.TextElideMode.ElideRight, max(int(area.width()), 0)
            ),
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), _ROW_HEIGHT)


class MatrixView(QTreeView):
    """Gives each use the width of its longest word; where that is too much, the icon alone."""

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(_NARROWEST)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        )
        self._fit()

    def natural_width(self) -> int:
        """Return the width at which every word is shown."""
        name, use, seen = self._natural()
        return name + len(_USES) * use + seen + 24

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _natural(self) -> tuple[int, int, int]:
        metrics = self.fontMetrics()
        words = [text.stance_short(stance).word for stance in Stance]
        words.append(text.stance_short(Stance.UNCLEAR, is_verified=False).word)
        use = max(metrics.horizontalAdvance(word) for word in words) + 42
        name = metrics.horizontalAdvance("Internet Archive") + 2 * _INSET
        return name, use, metrics.horizontalAdvance("00 MMM 0000") + 36

    def _fit(self) -> None:
        if self.model() is None:
            return
        name, use, seen = self._natural()
        room = self.viewport().width()
        spare = room - name - seen - len(_USES) * use
        if spare < 0:
            # The details have the date too; the uses keep what room there is.
            spare += seen - _NARROWEST
            seen = _NARROWEST
        if spare < 0:
            use = max(use + spare // len(_USES), _NARROWEST)
        header = self.header()
        for column in range(FIRST_USE, SEEN):
            header.resizeSection(column, use)
        header.resizeSection(SEEN, seen)
        header.resizeSection(NAME, max(name, room - seen - len(_USES) * use))
        header.setFixedHeight(self._header_height(use))

    def _header_height(self, width: int) -> int:
        """Return the height at which no heading loses a line."""
        font = self.header().font()
        font.setBold(True)
        metrics = QFontMetrics(font)
        room = QRect(0, 0, max(width - 2 * _INSET, 1), 1000)
        heights = [
            metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), heading).height()
            for column in range(FIRST_USE, SEEN)
            if (heading := str(self.model().headerData(column, Qt.Orientation.Horizontal)))
        ]
        return max(heights, default=metrics.height()) + 18
