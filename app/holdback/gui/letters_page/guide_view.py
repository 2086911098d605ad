# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A few plain questions, and the steps that make sense, in order: settings and tags first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.letters_page.work import Guidance
from holdback.gui.platforms_page.selection import fold
from holdback.gui.theme import GRID, label, set_role
from holdback.platforms import Platform

if TYPE_CHECKING:
    from holdback.letters import Step

_PLATFORM_ROLE = int(Qt.ItemDataRole.UserRole)


class GuideView(QWidget):
    """Questions on the left, numbered steps on the right.

    Signals:
        asked: the answers changed.
        chosen: the user wants to take this step.
        left: they go back to the letter.
    """

    asked = Signal()
    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID + GRID // 2)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        self.back = QPushButton(icons.icon("chevron-left"), self.tr("Back to the letter"), self)
        self.back.clicked.connect(self.left)
        head.addWidget(self.back)
        head.addWidget(label(self.tr("Where do I begin?"), "heading", self), 1)
        column.addLayout(head)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self._make_questions())
        splitter.addWidget(self._make_steps())
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.setSizes([400, 640])
        column.addWidget(splitter, 1)

    def _make_questions(self) -> QWidget:
        card = QFrame(self)
        set_role(card, "card")
        card.setMinimumWidth(38 * GRID)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
        inside.setSpacing(GRID)
        inside.addWidget(label(self.tr("Where is your music, and who worries you?"), "heading"))
        self.search = QLineEdit(card)
        self.search.setPlaceholderText(self.tr("Find a service"))
        self.search.setAccessibleName(self.tr("Find a service"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        inside.addWidget(self.search)
        self.platforms = QListWidget(card)
        set_role(self.platforms, "checks")
        self.platforms.setAccessibleName(self.tr("Services that matter to you"))
        self.platforms.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.platforms.itemChanged.connect(self.asked)
        inside.addWidget(self.platforms, 1)
        self.website = QCheckBox(self.tr("I have a website of my own"), card)
        self.voice = QCheckBox(self.tr("My voice, image or biography is there too"), card)
        self.evidence = QCheckBox(self.tr("I found my works in a data set or an output"), card)
        self.copies = QCheckBox(self.tr("Someone hosts copies without my consent"), card)
        for box in (self.website, self.voice, self.evidence, self.copies):
            box.toggled.connect(self.asked)
            inside.addWidget(box)
        return card

    def _make_steps(self) -> QScrollArea:
        self.steps_area = QScrollArea(self)
        self.steps_area.setWidgetResizable(True)
        self.steps_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.steps_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_steps(())
        return self.steps_area

    # --- what can be chosen ---------------------------------------------------------------

    def set_platforms(self, platforms: Sequence[Platform], mine: frozenset[str]) -> None:
        """Offer these services; the user's own are ticked and stand first."""
        chosen = frozenset(self.chosen_ids()) or mine
        with QSignalBlocker(self.platforms):
            self.platforms.clear()
            ordered = sorted(platforms, key=lambda one: (one.id not in chosen, fold(one.name)))
            for platform in ordered:
                item = QListWidgetItem(platform.name)
                item.setData(_PLATFORM_ROLE, platform.id)
                is_chosen = platform.id in chosen
                item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
                self.platforms.addItem(item)

    def chosen_ids(self) -> tuple[str, ...]:
        """Return the ids of the ticked services."""
        items = (self.platforms.item(row) for row in range(self.platforms.count()))
        return tuple(
            str(item.data(_PLATFORM_ROLE))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def answers(self) -> Guidance:
        """Return what was answered."""
        return Guidance(
            platforms=self.chosen_ids(),
            has_website=self.website.isChecked(),
            voice_or_image_online=self.voice.isChecked(),
            found_evidence=self.evidence.isChecked(),
            found_copies=self.copies.isChecked(),
        )

    @Slot(str)
    def _on_search(self, words: str) -> None:
        for row in range(self.platforms.count()):
            item = self.platforms.item(row)
            item.setHidden(fold(words) not in fold(item.text()))

    # --- the steps ------------------------------------------------------------------------

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the recommended steps in their order."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * GRID, 0, GRID, 2 * GRID)
        column.setSpacing(GRID)
        if not steps:
            column.addWidget(label(self.tr("Make a profile first, then answer the questions.")))
        for number, step in enumerate(steps, start=1):
            column.addWidget(self._step(number, step))
        column.addStretch(1)
        self.steps_area.setWidget(content)

    def _step(self, number: int, step: Step) -> QFrame:
        card = QFrame()
        set_role(card, "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
        row.setSpacing(2 * GRID)
        row.addWidget(label(str(number), "title"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        title = text.sentence(step.title)
        words.addWidget(label(title, "heading"))
        words.addWidget(label(text.sentence(step.why), "muted"))
        row.addLayout(words, 1)
        go = QPushButton(self._verb(step.kind.value))
        go.setAccessibleName(f"{go.text()}: {title}")
        go.clicked.connect(lambda _=False, one=step: self.chosen.emit(one))
        row.addWidget(go, 0, Qt.AlignmentFlag.AlignVCenter)
        return card

    def _verb(self, kind: str) -> str:
        return {
            "profile": self.tr("Open the profile"),
            "tag": self.tr("Go to the catalogue"),
            "publish": self.tr("Write the declaration"),
            "setting": self.tr("Show the setting"),
            "letter": self.tr("Write the letter"),
            "diary": self.tr("Open the diary"),
        }[kind]
