# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user decides before protecting: who, what to reserve, what becomes of others' words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QWidget,
)

from holdback.gui import text
from holdback.gui.profiles import Profiles
from holdback.gui.settings import SettingsStore
from holdback.gui.theme import GRID, label, set_role
from holdback.gui.widgets import let_shrink
from holdback.rights import Policy, Profile

if TYPE_CHECKING:
    from holdback.protect import PlanOptions


class ProtectForm(QFrame):
    """The choices; ``changed`` tells that the plan has to be made anew."""

    changed = Signal()

    def __init__(
        self, profiles: Profiles, settings: SettingsStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._profiles = profiles
        self._settings = settings
        set_role(self, "card")
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(4)
        self._who = self._build_who()
        self._policy = QComboBox(self)
        for policy in Policy:
            self._policy.addItem(text.policy_name(policy), policy.value)
        self._policy_hint = label("", "small", self)
        self._existing = QComboBox(self)
        self._existing_hint = label("", "small", self)
        for value, named in self._existing_words().items():
            self._existing.addItem(named[0], value)
        self._sidecar = QComboBox(self)
        for choice, word in self._sidecar_words().items():
            self._sidecar.addItem(word, choice)
        self._keep_time = QCheckBox(self.tr("Keep file times"), self)
        self._keep_time.setToolTip(
            self.tr("The time of the last change stays what it was before the write.")
        )
        who = self._caption(self.tr("&Who reserves"), self._who_focus())
        grid.addWidget(who, 0, 0)
        grid.addWidget(self._who, 1, 0)
        grid.addWidget(self._who_hint, 2, 0)
        grid.addWidget(self._caption(self.tr("What to &reserve"), self._policy), 0, 1)
        grid.addWidget(self._policy, 1, 1)
        grid.addWidget(self._policy_hint, 2, 1)
        words = self.tr("If others' &words stand there")
        grid.addWidget(self._caption(words, self._existing), 0, 2)
        grid.addWidget(self._existing, 1, 2)
        grid.addWidget(self._existing_hint, 2, 2)
        grid.addWidget(self._caption(self.tr("&Sidecar files (.xmp)"), self._sidecar), 0, 3)
        grid.addWidget(self._sidecar, 1, 3)
        grid.addWidget(self._keep_time, 2, 3)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        for combo in (self._profile, self._policy, self._existing, self._sidecar):
            let_shrink(combo)
        self._name_fields()
        self._fill()
        self._connect()

    def _build_who(self) -> QStackedWidget:
        stack = QStackedWidget(self)
        self._profile = QComboBox(stack)
        self._name = QLineEdit(stack)
        self._name.setPlaceholderText(self.tr("Your artist name"))
        stack.addWidget(self._profile)
        stack.addWidget(self._name)
        stack.setFixedHeight(self._name.sizeHint().height())
        self._who_hint = label("", "small", self)
        return stack

    def _who_focus(self) -> QWidget:
        return self._profile if self._profiles.usable else self._name

    def _caption(self, words: str, buddy: QWidget) -> QLabel:
        made = label(words, "caption", self)
        made.setBuddy(buddy)
        return made

    def _name_fields(self) -> None:
        self._profile.setAccessibleName(self.tr("Profile"))
        self._name.setAccessibleName(self.tr("Your artist name"))
        self._policy.setAccessibleName(self.tr("What to reserve"))
        self._existing.setAccessibleName(self.tr("If others' words stand there"))
        self._sidecar.setAccessibleName(self.tr("Sidecar files (.xmp)"))

    def _existing_words(self) -> dict[str, tuple[str, str]]:
        return {
            "": (
                self.tr("Add mine, ask about licences"),
                self.tr("Yours is appended. Tracks under Creative Commons are left alone."),
            ),
            "add": (
                self.tr("Add mine everywhere"),
                self.tr("Yours is appended, also where a Creative Commons licence stands."),
            ),
            "keep": (
                self.tr("Keep theirs"),
                self.tr("Yours goes only where nothing stands yet."),
            ),
            "replace": (self.tr("Replace with mine"), self.tr("Yours takes its place.")),
        }

    def _sidecar_words(self) -> dict[str, str]:
        return {
            "auto": self.tr("Only where a file needs one"),
            "never": self.tr("Never"),
            "always": self.tr("Beside every file"),
        }

    def _fill(self) -> None:
        with QSignalBlocker(self._profile):
            self._profile.clear()
            for entry in self._profiles.usable:
                assert entry.profile is not None
                self._profile.addItem(entry.profile.name, entry.key)
            current = self._profiles.current_entry
            if current is not None:
                self._profile.setCurrentIndex(self._profile.findData(current.key))
        self._who.setCurrentIndex(0 if self._profiles.usable else 1)
        if self._profiles.usable:
            self._who_hint.setText(self.tr("The name that stands in the notice."))
        else:
            self._who_hint.setText(self.tr("It stands in the notice. More can follow in Settings."))
        settings = self._settings.value
        profile = self._profiles.current
        with (
            QSignalBlocker(self._policy),
            QSignalBlocker(self._existing),
            QSignalBlocker(self._sidecar),
        ):
            policy = profile.policy if profile is not None else Policy.RESERVE_ALL
            self._policy.setCurrentIndex(self._policy.findData(policy.value))
            self._existing.setCurrentIndex(max(self._existing.findData(settings.existing), 0))
            self._sidecar.setCurrentIndex(self._sidecar.findData(settings.sidecar))
        self._show_hints()

    def _connect(self) -> None:
        self._profile.activated.connect(self._on_profile)
        self._name.textChanged.connect(self.changed)
        self._policy.activated.connect(self._on_choice)
        self._existing.activated.connect(self._on_choice)
        self._sidecar.activated.connect(self._on_choice)
        self._keep_time.toggled.connect(self._on_choice)
        self._profiles.changed.connect(self._on_profiles)

    # --- what was chosen ------------------------------------------------------------------

    @property
    def profile(self) -> Profile | None:
        """The chosen profile, or one made of the name that was typed; None if that is empty."""
        if self._profiles.usable:
            key = self._profile.currentData()
            return next((e.profile for e in self._profiles.usable if e.key == key), None)
        name = self._name.text().strip()
        return Profile(name=name, policy=self.policy) if name else None

    @property
    def is_new_profile(self) -> bool:
        """Whether the profile is not saved yet."""
        return not self._profiles.usable

    @property
    def policy(self) -> Policy:
        """The chosen policy."""
        return Policy(self._policy.currentData())

    def options(self) -> PlanOptions:
        """Return the chosen options. Only in answer to the user: it imports ``protect``."""
        from holdback.protect import Existing, PlanOptions, SidecarChoice

        existing = self._existing.currentData()
        return PlanOptions(
            sidecar=SidecarChoice(self._sidecar.currentData()),
            existing=Existing(existing) if existing else None,
            keep_mtime=self._keep_time.isChecked(),
        )

    def set_new_name(self, name: str) -> None:
        """Fill in the artist's name where there is no profile yet."""
        self._name.setText(name)

    def focus_first(self) -> None:
        """Put the cursor where the user has to decide first."""
        (self._policy if self._profiles.usable else self._name).setFocus()

    # --- reactions ------------------------------------------------------------------------

    @Slot()
    def _on_profile(self) -> None:
        self._profiles.choose(self._profile.currentData())
        profile = self.profile
        if profile is not None:
            self._policy.setCurrentIndex(self._policy.findData(profile.policy.value))
        self._on_choice()

    @Slot()
    def _on_choice(self) -> None:
        self._settings.update(
            existing=self._existing.currentData(), sidecar=self._sidecar.currentData()
        )
        self._show_hints()
        self.changed.emit()

    @Slot()
    def _on_profiles(self) -> None:
        before = self.profile
        self._fill()
        if self.profile != before:
            self.changed.emit()

    def _show_hints(self) -> None:
        self._policy_hint.setText(text.policy_explained(self.policy))
        self._existing_hint.setText(self._existing_words()[self._existing.currentData()][1])
