# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The details pane: everything one file says, and where it says it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from holdback.errors import Message
from holdback.gui import icons, text
from holdback.gui.catalogue_page.columns import duration_words
from holdback.gui.catalogue_page.overview import OverviewPane
from holdback.gui.catalogue_page.seal_notice import SealNotice
from holdback.gui.colours import Tone, colours_of
from holdback.gui.i18n import format_size
from holdback.gui.status import StatusLabel
from holdback.gui.theme import GRID, label, set_role
from holdback.rights import Dimension, Position, Seal, Statement

if TYPE_CHECKING:
    from holdback.catalogue import Examination


class DetailsPane(QFrame):
    """Shows one examined file, a summary of several, or a hint what to select."""

    explain_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Details"))
        self._shown: Examination | None = None
        self._stack = QStackedWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2 * GRID, 0, 0, 0)
        outer.addWidget(self._stack)
        self._hint = label("", "muted", self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._hint)
        self._stack.addWidget(self._build_file_view())
        self.overview = OverviewPane(self)
        self._stack.addWidget(self.overview)
        self.show_hint(self.tr("Select a track to see everything its file says."))

    def _build_file_view(self) -> QWidget:
        view = QWidget(self)
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self._title = label("", "heading", view)
        self._subtitle = label("", "muted", view)
        explain = QPushButton(icons.icon("help"), "", view)
        explain.setAccessibleName(self.tr("In plain words"))
        explain.setToolTip(self.tr("Explains this track: what it says, where, since when"))
        set_role(explain, "toggle")
        explain.clicked.connect(self.explain_asked)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(explain, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._subtitle)
        pills = QHBoxLayout()
        pills.setSpacing(GRID)
        self._verdict = StatusLabel(None, view)
        self._seal = StatusLabel(None, view)
        pills.addWidget(self._verdict)
        pills.addWidget(self._seal)
        pills.addStretch(1)
        column.addLayout(pills)
        self._explained = label("", "small", view)
        column.addWidget(self._explained)
        self.seal_notice = SealNotice(view)
        column.addWidget(self.seal_notice)
        column.addSpacing(GRID)
        column.addLayout(self._build_dimensions(view))
        column.addSpacing(GRID)
        self._tabs = QTabWidget(view)
        self._tabs.setAccessibleName(self.tr("Statements, tags and file"))
        self._statements = QTextBrowser(self._tabs)
        self._statements.setAccessibleName(self.tr("Statements and where they stand"))
        self._statements.setFrameShape(QFrame.Shape.NoFrame)
        self._statements.setOpenLinks(False)
        self._statements.setStyleSheet(
            "QTextBrowser { border: 1px solid transparent; background: transparent; padding: 0; }"
            "QTextBrowser:focus { border: 1px solid palette(link); }"
        )
        self._tags = self._tree((self.tr("Tag"), self.tr("Value"), self.tr("Place")))
        self._tags.setAccessibleName(self.tr("Tags"))
        self._facts = self._tree((self.tr("Fact"), self.tr("Value")))
        self._facts.setAccessibleName(self.tr("File"))
        self._tabs.addTab(self._statements, self.tr("Statements"))
        self._tabs.addTab(self._tags, self.tr("Tags"))
        self._tabs.addTab(self._facts, self.tr("File"))
        column.addWidget(self._tabs, 1)
        return view

    def _build_dimensions(self, view: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(4)
        self._positions: dict[Dimension, StatusLabel] = {}
        for row, dimension in enumerate(Dimension):
            name = label(text.dimension_name(dimension), "", view)
            name.setToolTip(text.dimension_explained(dimension))
            pill = StatusLabel(None, view)
            self._positions[dimension] = pill
            grid.addWidget(name, row, 0)
            grid.addWidget(pill, row, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        return grid

    def _tree(self, headers: tuple[str, ...]) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setHeaderLabels(list(headers))
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        tree.header().setStretchLastSection(True)
        return tree

    # --- showing --------------------------------------------------------------------------

    @property
    def examination(self) -> Examination | None:
        """What is shown, if it is one file."""
        return self._shown

    def show_hint(self, words: str) -> None:
        """Show a sentence in place of a file."""
        self._shown = None
        self._hint.setText(words)
        self._stack.setCurrentIndex(0)

    def show_overview(self) -> None:
        """Show how much of the catalogue is reserved."""
        self._shown = None
        self._stack.setCurrentWidget(self.overview)

    def show_problem(self, message: Message) -> None:
        """Say why the file cannot be shown."""
        self.show_hint(text.sentence(message))

    def show_file(self, examination: Examination) -> None:
        """Show everything one file says."""
        self._shown = examination
        track = examination.track
        self._title.setText(track.title or track.path.name)
        self._subtitle.setText(" · ".join(part for part in (track.artist, track.album) if part))
        self._subtitle.setVisible(bool(self._subtitle.text()))
        verdict = text.verdict(track.verdict)
        self._verdict.set_status(verdict)
        self._seal.set_status(None if track.seal is Seal.NONE else text.seal(track.seal))
        self._explained.setText(verdict.explanation)
        self.seal_notice.show_for(examination)
        for dimension, pill in self._positions.items():
            pill.set_status(text.position(track.dimensions[dimension]))
        self._fill_statements(examination)
        self._fill_tags(examination)
        self._fill_facts(examination)
        self._stack.setCurrentIndex(1)

    def _fill_statements(self, examination: Examination) -> None:
        colours = colours_of(self.palette())
        parts: list[str] = []
        for conflict in examination.track.judgement.conflicts:
            sentence = self.tr(
                "{dimension}: {restricting} says no, {allowing} says yes. The stricter one counts."
            )
            words = (
                sentence.replace("{dimension}", text.dimension_name(conflict.dimension))
                .replace("{restricting}", ", ".join(s.carrier for s in conflict.restricting))
                .replace("{allowing}", ", ".join(s.carrier for s in conflict.allowing))
            )
            tone = colours.tones[Tone.BAD]
            parts.append(f'<p style="color:{tone.ink}"><b>{escape(self.tr("Conflict"))}</b> '
                         f"{escape(words)}</p>")  # fmt: skip
        for message in examination.seal_problems:
            parts.append(f"<p>{escape(text.sentence(message))}</p>")
        spoken = [s for s in examination.statements if s.is_a_position]
        others = [s for s in examination.statements if not s.is_a_position]
        for statement in (*spoken, *others):
            parts.append(self._statement_html(statement))
        if not examination.statements:
            nothing = self.tr("The file says nothing about AI or text and data mining.")
            parts.append(f"<p>{escape(nothing)}</p>")
        self._statements.setHtml("".join(parts))

    def _statement_html(self, statement: Statement) -> str:
        colours = colours_of(self.palette())
        said = []
        for position in (Position.DENY, Position.CONDITIONAL, Position.ALLOW):
            names = [
                text.dimension_name(d) for d in Dimension if statement.dimensions[d] is position
            ]
            if names:
                status = text.position(position)
                ink = colours.tones[status.tone].ink if status.tone else colours.text
                said.append(
                    f'<span style="color:{ink}"><b>{escape(status.word)}:</b></span> '
                    f"{escape(', '.join(names))}"
                )
        meaning = "<br>".join(said) or escape(self.tr("Says nothing about AI."))
        seal = f" · {escape(text.seal(statement.seal).word)}" if statement.seal else ""
        return (
            '<p style="margin-top:0;margin-bottom:14px">'
            f"<b>{escape(text.standard_name(statement.standard))}</b>{seal}<br>"
            f'<span style="color:{colours.muted}">{escape(statement.carrier)}</span><br>'
            f"“{escape(statement.value)}”<br>{meaning}</p>"
        )

    def _fill_tags(self, examination: Examination) -> None:
        self._tags.clear()
        items = []
        for tag in examination.tags:
            name = text.field_name(tag.field) if tag.field else tag.carrier.partition(":")[2]
            item = QTreeWidgetItem([name, " ".join(tag.value.split()), tag.carrier])
            item.setToolTip(1, tag.value)
            item.setToolTip(2, tag.carrier)
            items.append(item)
        self._tags.addTopLevelItems(items)
        self._tags.setColumnWidth(0, 14 * GRID)
        self._tags.setColumnWidth(1, 20 * GRID)

    def _fill_facts(self, examination: Examination) -> None:
        track = examination.track
        facts = [
            (self.tr("File"), track.path.name),
            (self.tr("Folder"), str(track.path.parent)),
            (self.tr("Format"), track.format.upper()),
            (self.tr("Length"), duration_words(track.duration_s)),
            (self.tr("Size"), format_size(track.size_bytes)),
            (self.tr("ISRC"), track.isrc or self.tr("missing")),
            (self.tr("Signed by"), examination.signer),
            (self.tr("Digest of the audio"), track.essence or ""),
        ]
        facts += [(self.tr("Oddity"), warning) for warning in examination.warnings]
        self._facts.clear()
        for name, value in facts:
            if value:
                item = QTreeWidgetItem([name, value])
                item.setToolTip(1, value)
                self._facts.addTopLevelItem(item)
        self._facts.setColumnWidth(0, 16 * GRID)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._shown is not None:
            self._fill_statements(self._shown)
