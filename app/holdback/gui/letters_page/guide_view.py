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
    QVBoxLayout,
    QWidget,
)

from holdback.gui import text
from holdback.gui.full_page import FullPage, card
from holdback.gui.jobs import Lane
from holdback.gui.letters_page import work
from holdback.gui.letters_page.records import Guidance
from holdback.gui.page import Page
from holdback.gui.platforms_page.links import open_address
from holdback.gui.platforms_page.selection import fold
from holdback.gui.theme import GRID, label, set_role
from holdback.platforms import Platform, is_https_address
from holdback.rights import Profile

if TYPE_CHECKING:
    from holdback.letters import Step

_PLATFORM_ROLE = int(Qt.ItemDataRole.UserRole)


class GuideView(FullPage):
    """Questions on the left, numbered steps on the right.

    Signals:
        letter_chosen: the user wants to write the letter of this step.
    """

    letter_chosen = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__("", parent=page)
        self.back.setText(self.tr("Back to the letter"))
        self.heading.setText(self.tr("Where do I begin?"))
        self._page = page
        self._profile: Profile | None = None
        self.add_halves((self._make_questions(), self._make_steps()), (400, 640))

    def _make_questions(self) -> QWidget:
        frame, inside = card(self.tr("What your profile says"), self)
        frame.setMinimumWidth(38 * GRID)
        inside.setSpacing(GRID)
        self.known = label("", "muted", frame)
        inside.addWidget(self.known)
        self.change = QPushButton(self.tr("Change the profile…"), frame)
        self.change.clicked.connect(self._open_profile)
        inside.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(label(self.tr("Where is your music, and who worries you?"), "heading"))
        self.search = QLineEdit(frame)
        self.search.setPlaceholderText(self.tr("Find a service"))
        self.search.setAccessibleName(self.tr("Find a service"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        inside.addWidget(self.search)
        self.platforms = QListWidget(frame)
        set_role(self.platforms, "checks")
        self.platforms.setAccessibleName(self.tr("Services that matter to you"))
        self.platforms.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.platforms.itemChanged.connect(self._ask)
        inside.addWidget(self.platforms, 1)
        self.website = QCheckBox(self.tr("I have a website of my own"), frame)
        self.voice = QCheckBox(self.tr("My voice, image or biography is there too"), frame)
        self.evidence = QCheckBox(self.tr("I found my works in a data set or an output"), frame)
        self.copies = QCheckBox(self.tr("Someone hosts copies without my consent"), frame)
        for box in (self.website, self.voice, self.evidence, self.copies):
            box.toggled.connect(self._ask)
            inside.addWidget(box)
        return frame

    def _make_steps(self) -> QScrollArea:
        self.steps_area = QScrollArea(self)
        self.steps_area.setWidgetResizable(True)
        self.steps_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.steps_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_steps(())
        return self.steps_area

    # --- what can be chosen ---------------------------------------------------------------

    def open(self, platforms: Sequence[Platform], profile: Profile | None) -> None:
        """Ask about these services; the steps are those of ``profile``."""
        self._profile = profile
        self.known.setText(self._facts(profile) if profile else self.tr("You have no profile yet."))

        def fill(mine: frozenset[str]) -> None:
            self.set_platforms(platforms, mine)
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            self._ask()

        self._page.run(work.my_platforms(self._page.shell.services), done=fill, lane=Lane.DB)

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

    def _facts(self, profile: Profile) -> str:
        """Say what decides who may write what: country, roles, society, label, publisher."""
        nothing = self.tr("none")
        societies = ", ".join(one.name for one in profile.societies)
        companies = ", ".join(filter(None, (profile.label, profile.publisher)))
        told = (
            (self.tr("Country: {value}"), profile.country or self.tr("not said")),
            (self.tr("Roles: {value}"), ", ".join(text.role_name(role) for role in profile.roles)),
            (self.tr("Collecting society: {value}"), societies or nothing),
            (self.tr("Label or publisher: {value}"), companies or nothing),
        )
        return " · ".join(words.replace("{value}", value) for words, value in told)

    @Slot()
    def _open_profile(self) -> None:
        self._page.shell.navigator.open("settings", "profiles")

    # --- the steps ------------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        if self._profile is None:
            self.show_steps(())
            return
        self._page.run(
            work.steps(self._page.shell.services, self._profile, self.answers()),
            done=self.show_steps,
            lane=Lane.DB,
        )

    def _take(self, step: Step) -> None:
        pages = {"profile": "settings", "tag": "catalogue", "diary": "diary"}
        navigator = self._page.shell.navigator
        if step.kind.value in pages:
            navigator.open(pages[step.kind.value])
        elif step.kind.value != "setting":
            self.letter_chosen.emit(step)
        elif is_https_address(step.target):
            open_address(step.target)
        else:
            navigator.open("platforms", step.platform_id)

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
        frame, inside = card()
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        inside.addLayout(row)
        row.addWidget(label(str(number), "title"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        title = text.sentence(step.title)
        words.addWidget(label(title, "heading"))
        words.addWidget(label(text.sentence(step.why), "muted"))
        row.addLayout(words, 1)
        go = QPushButton(self._verb(step.kind.value))
        go.setAccessibleName(f"{go.text()}: {title}")
        go.clicked.connect(lambda _=False, one=step: self._take(one))
        row.addWidget(go, 0, Qt.AlignmentFlag.AlignVCenter)
        return frame

    def _verb(self, kind: str) -> str:
        return {
            "profile": self.tr("Open the profile"),
            "tag": self.tr("Go to the catalogue"),
            "publish": self.tr("Write the declaration"),
            "setting": self.tr("Show the setting"),
            "letter": self.tr("Write the letter"),
            "diary": self.tr("Open the diary"),
        }[kind]
