# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A service's texts over time: the picture, the same in words, and the text that is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import i18n, icons, text
from holdback.gui.full_page import FullPage
from holdback.gui.platforms_page.story_work import Mark, ShownText, Story
from holdback.gui.platforms_page.text_pane import TextPane
from holdback.gui.platforms_page.timeline import Timeline
from holdback.gui.theme import GRID, label
from holdback.gui.widgets import let_shrink
from holdback.platforms import Platform, use_name

if TYPE_CHECKING:
    from holdback.terms import Appearance, History, Moment, Past


class _Wrapping(QStyledItemDelegate):
    """Gives a cell as many lines as its words need at the width that the column has now."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = self.parent()
        assert isinstance(view, QTreeView)
        room = QRect(0, 0, view.columnWidth(index.column()) - 2 * GRID, 10_000)
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        needed = option.fontMetrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), words)
        return QSize(needed.width(), needed.height() + GRID)


class StoryView(FullPage):
    """The whole story of one service's terms, as far as it is known.

    Signals:
        past_asked: fetch earlier texts from an archive.
        text_asked: the reading with this record is to be shown.
        appearance_asked: when did these words first stand in the document with this key?
    """

    past_asked = Signal()
    text_asked = Signal(object)
    appearance_asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("All services"), "", parent)
        self._platform: Platform | None = None
        self._story: Story | None = None
        self._known: Mapping[str, tuple[datetime, ...]] = {}
        self._make_head()
        self.told = label("", "muted", self)
        self.told.hide()
        self.column.addWidget(self.told)
        self.timeline = Timeline(self)
        self.timeline.chosen.connect(self._on_timeline)
        self.column.addWidget(self.timeline)
        self.add_halves((self._make_versions(), self._make_text()), (460, 580))

    def _make_head(self) -> None:
        self.document = QComboBox(self)
        self.document.setAccessibleName(self.tr("Document"))
        let_shrink(self.document)
        self.document.currentIndexChanged.connect(self._show_document)
        self.earlier = QPushButton(icons.icon("history"), self.tr("Look for earlier texts"), self)
        self.earlier.clicked.connect(self.past_asked)
        self.head.addWidget(self.document)
        self.head.addWidget(self.earlier)

    def _make_versions(self) -> QTreeView:
        self._model = QStandardItemModel(0, 2, self)
        self._model.setHorizontalHeaderLabels(
            [self.tr("Seen on"), self.tr("What it says about AI")]
        )
        self.versions = QTreeView(self)
        self.versions.setModel(self._model)
        self.versions.setAccessibleName(self.tr("Texts that were seen, the newest first"))
        self.versions.setItemDelegateForColumn(1, _Wrapping(self.versions))
        self.versions.setRootIsDecorated(False)
        self.versions.setWordWrap(True)
        self.versions.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.versions.setAllColumnsShowFocus(True)
        self.versions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.versions.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.sectionResized.connect(self._on_resized)
        self.versions.selectionModel().currentRowChanged.connect(self._on_version)
        return self.versions

    @Slot(int, int, int)
    def _on_resized(self, section: int, before: int, now: int) -> None:
        # The heights of wrapped rows follow from the widths.
        self.versions.scheduleDelayedItemsLayout()

    def _make_text(self) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(2 * GRID, 0, 0, 0)
        column.setSpacing(GRID)
        self.pane = TextPane(side)
        self.pane.mark_chosen.connect(self._on_mark)
        column.addWidget(self.pane, 1)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        words = self.tr("When did this clause first appear?")
        self.when = QPushButton(icons.icon("clock"), words, side)
        self.when.clicked.connect(self._ask_when)
        row.addWidget(self.when)
        row.addStretch(1)
        column.addLayout(row)
        self.answer = label("", "muted", side)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.answer.hide()
        column.addWidget(self.answer)
        self.asks = label("", "small", side)
        column.addWidget(self.asks)
        return side

    @property
    def platform(self) -> Platform | None:
        """The service whose story is shown."""
        return self._platform

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    # --- showing --------------------------------------------------------------------------

    def begin(self, platform: Platform, hosts: Sequence[str]) -> None:
        """Show that a service's texts are being looked up; ``hosts`` would be asked for more."""
        if platform is not self._platform:
            self._known = {}
            self._answer("")
            self._tell("")
        self._platform = platform
        self.heading.setText(
            self.tr("{service}: the terms over time").replace("{service}", platform.name)
        )
        asks = self.tr("Will ask: {hosts}. Nothing about you or your files is sent.").replace(
            "{hosts}", ", ".join(hosts)
        )
        self.asks.setText(asks)
        self.earlier.setToolTip(asks)
        self.when.setToolTip(asks)
        self._hosts = ", ".join(hosts)

    def show_story(self, story: Story) -> None:
        """Show the texts that are kept."""
        if self._platform is None or story.platform != self._platform.id:
            return
        self._story = story
        chosen = self.document.currentText()
        with QSignalBlocker(self.document):
            self.document.clear()
            for name, _moments in story.documents:
                self.document.addItem(name)
            self.document.setCurrentIndex(max(self.document.findText(chosen), 0))
        self.document.setVisible(len(story.documents) > 1)
        self._show_document()

    def show_past(self, past: Sequence[Past]) -> None:
        """Say what the archive knows; the new texts come with the next story."""
        self._known = {
            one.place.name: tuple(version.seen_at for version in one.versions) for one in past
        }
        added = sum(one.added for one in past)
        known = sum(len(one.versions) for one in past)
        refused = [text.sentence(one.not_read.message) for one in past if one.not_read]
        words = self.tr("%n version(s) are known to the archive.", "", known)
        words += " " + self.tr("%n text(s) were read and kept.", "", added)
        self._tell(" ".join([words, *refused]))

    @Slot()
    def _show_document(self) -> None:
        moments = self._moments()
        known = self._known.get(self.document.currentText(), ())
        if self._story is not None:
            self.timeline.show_moments(moments, known, self._story.now)
        with QSignalBlocker(self.versions.selectionModel()):
            self._fill(moments)
        self.timeline.setVisible(bool(moments))
        if not moments:
            self._tell(
                self.tr(
                    "No text of this service is kept yet. Check its terms, or look for earlier "
                    "texts in an archive ({hosts})."
                ).replace("{hosts}", self._hosts)
            )
            self.pane.show_text(None)
            return
        self._choose(len(moments) - 1)

    def _moments(self) -> tuple[Moment, ...]:
        index = self.document.currentIndex()
        if self._story is None or not 0 <= index < len(self._story.documents):
            return ()
        return self._story.documents[index][1]

    def _fill(self, moments: Sequence[Moment]) -> None:
        from holdback.terms import source_name

        self._model.removeRows(0, self._model.rowCount())
        for number in range(len(moments) - 1, -1, -1):
            moment = moments[number]
            source = text.sentence(source_name(moment.reading.source))
            seen = f"{i18n.format_date(moment.first_at.date())}\n{source}"
            cells = [seen, self._difference(moments, number)]
            items = [QStandardItem(words) for words in cells]
            for item in items:
                item.setToolTip(self.timeline.described(number).replace("; ", "\n"))
            self._model.appendRow(items)

    def _difference(self, moments: Sequence[Moment], number: int) -> str:
        """Return in words what a text says otherwise than the one before it."""
        moment = moments[number]
        if moment.reading.is_technical:
            return self.tr("Cut anew by the archive; no change by the service")
        before = moments[number - 1].stances if number else None
        parts = []
        for use, stance in moment.stances.items():
            word = text.stance_short(stance, use=use).word
            if before is None:
                parts.append(f"{text.sentence(use_name(use))}: {word}")
            elif before[use] is not stance:
                was = text.stance_short(before[use], use=use).word
                parts.append(f"{text.sentence(use_name(use))}: {was} → {word}")
        return "\n".join(parts) or self.tr("Says the same as before")

    # --- choosing -------------------------------------------------------------------------

    @Slot(int)
    def _on_timeline(self, number: int) -> None:
        self._choose(number)

    @Slot(QModelIndex, QModelIndex)
    def _on_version(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self._choose(self._model.rowCount() - 1 - current.row())

    def _choose(self, number: int) -> None:
        moments = self._moments()
        self.timeline.set_current(number)
        index = self._model.index(len(moments) - 1 - number, 0)
        with QSignalBlocker(self.versions.selectionModel()):
            self.versions.setCurrentIndex(index)
        self.versions.viewport().update()
        self.versions.scrollTo(index)
        self.text_asked.emit(moments[number].reading)

    def show_text(self, shown: ShownText) -> None:
        """Show the text that was asked for."""
        self.pane.show_text(shown)

    @Slot(object)
    def _on_mark(self, mark: Mark | None) -> None:
        self.when.setEnabled(mark is not None)
        self._answer("")

    @Slot()
    def _ask_when(self) -> None:
        mark, moments = self.pane.mark, self._moments()
        if mark is not None and moments:
            place = moments[max(self.timeline.current, 0)].reading.place
            self._answer(self.tr("Asking the archive…"))
            self.when.setEnabled(False)
            self.appearance_asked.emit(place, mark.quote)

    def show_no_answer(self) -> None:
        """Offer to ask again: the last try came to nothing."""
        self.when.setEnabled(self.pane.mark is not None)
        self._answer("")

    def show_appearance(self, history: History | None) -> None:
        """Say when the passage in view first stood in the document."""
        self.when.setEnabled(self.pane.mark is not None)
        if history is None:
            self._answer(self.tr("No archive follows this document."))
            return
        if history.not_read is not None:
            self._answer(text.sentence(history.not_read.message))
            return
        self._answer(self._told(history.first_seen[0], len(history.versions)))

    def _answer(self, words: str) -> None:
        self.answer.setText(words)
        self.answer.setVisible(bool(words))

    def _told(self, seen: Appearance, versions: int) -> str:
        if seen.first is None:
            words = self.tr("It stands in none of the versions that could be read.")
        elif seen.before is None:
            words = self.tr("It stood in the oldest version that could be read, of {date}.")
        elif seen.is_exact:
            words = self.tr("First seen on {date}; the version before, of {before}, lacks it.")
        else:
            words = self.tr("First seen on {date}, and not yet on {before}.")
        if seen.first is not None:
            words = words.replace("{date}", i18n.format_date(seen.first.day))
        if seen.before is not None:
            words = words.replace("{before}", i18n.format_date(seen.before.day))
        if seen.gone is not None:
            day = i18n.format_date(seen.gone.day)
            words += " " + self.tr("It is gone since {date}.").replace("{date}", day)
        read = self.tr("%n version(s) were read", "", seen.reads)
        known = self.tr("of {total} known.").replace("{total}", i18n.format_count(versions))
        return f"{words} {read} {known}"
