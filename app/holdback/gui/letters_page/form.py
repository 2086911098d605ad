# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The questions a letter needs answered: to whom, which letter, from whom, which works, facts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import text
from holdback.gui.i18n import language_name
from holdback.gui.letters_page.facts_box import FactsBox
from holdback.gui.letters_page.fields import Since, form_card, line_field, text_field
from holdback.gui.letters_page.recipient_box import RecipientBox
from holdback.gui.letters_page.records import Basics, TypeEntry, Wanted, WorksRead
from holdback.gui.letters_page.work import offers
from holdback.gui.letters_page.works_box import WorksBox
from holdback.gui.profiles import ProfileEntry
from holdback.gui.theme import GRID, label
from holdback.platforms import Platform
from holdback.rights import Profile

if TYPE_CHECKING:
    from holdback.letters import Letter, LetterRequest

_DELAY_MS = 300


class LetterForm(QScrollArea):
    """The left side of the page.

    Signals:
        changed: an answer changed, and the user paused.
        works_asked: files and folders to read the works from.
        catalogue_asked: the works are to be those of the whole catalogue.
        profile_asked: there is no profile; the user wants to make one.
        several_asked: the letter is to go to several recipients.
    """

    changed = Signal()
    works_asked = Signal(tuple)
    catalogue_asked = Signal()
    profile_asked = Signal()
    several_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("What the letter is made of"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._basics: Basics | None = None
        self._profiles: tuple[ProfileEntry, ...] = ()
        self._kept_profile: Profile | None = None
        self._kept_type = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_DELAY_MS)
        self._pause.timeout.connect(self.changed)
        content = QWidget(self)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, GRID, GRID)
        self._column.setSpacing(GRID + GRID // 2)
        self.to = RecipientBox(self)
        self.to.chosen.connect(self._on_recipient)
        self.to.changed.connect(self._touch)
        self.to.several_asked.connect(self.several_asked)
        self._column.addWidget(self.to)
        self._make_type()
        self._make_sender()
        self.works = WorksBox(self)
        self.works.files_asked.connect(self.works_asked)
        self.works.catalogue_asked.connect(self.catalogue_asked)
        self.works.changed.connect(self._touch)
        self._column.addWidget(self.works)
        self.facts = FactsBox(self)
        self.facts.changed.connect(self._touch)
        self._column.addWidget(self.facts)
        self._make_extras()
        self._column.addStretch(1)
        self.setWidget(content)

    # --- building -------------------------------------------------------------------------

    def _card(self, title: str) -> QFormLayout:
        frame, form = form_card(title, self)
        self._column.addWidget(frame)
        return form

    def _make_type(self) -> None:
        form = self._card(self.tr("Which letter"))
        self.type = QComboBox(self)
        self.type.setAccessibleName(self.tr("Which letter"))
        self.type.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.type.setMinimumContentsLength(20)
        self.type.currentIndexChanged.connect(self._on_type)
        form.addRow(self.type)
        self.type_hint = label("", "small", self)
        form.addRow(self.type_hint)
        self.language = QComboBox(self)
        self.language.setAccessibleName(self.tr("Language of the letter"))
        form.addRow(self.tr("Language"), self.language)
        self.jurisdiction = QComboBox(self)
        self.jurisdiction.setAccessibleName(self.tr("Which law the letter cites"))
        form.addRow(self.tr("Law"), self.jurisdiction)
        for combo in (self.language, self.jurisdiction):
            combo.currentIndexChanged.connect(self._touch)

    def _make_sender(self) -> None:
        form = self._card(self.tr("From"))
        self.profile = QComboBox(self)
        self.profile.setAccessibleName(self.tr("Profile of the sender"))
        self.profile.currentIndexChanged.connect(self._take_profile)
        form.addRow(self.profile)
        self.since = Since(self.tr("Take today's profile"), self)
        self.since.taken.connect(self._take_profile)
        form.addRow(self.since)
        self.no_profile = label(
            self.tr("You have no profile yet. It says who you are and how you can be reached."),
            "muted",
            self,
        )
        form.addRow(self.no_profile)
        self.make_profile = QPushButton(self.tr("Make a profile…"), self)
        self.make_profile.clicked.connect(self.profile_asked)
        form.addRow(self.make_profile)

    def _make_extras(self) -> None:
        extra = self._card(self.tr("Extras"))
        self.own_wording = text_field(self.tr("Your own words, added to the letter"), self)
        self.own_wording.setPlaceholderText(self.tr("Optional; an empty line starts a paragraph"))
        extra.addRow(label(self.own_wording.accessibleName(), "", self))
        extra.addRow(self.own_wording)
        self.place = line_field(self.tr("Place"), self)
        self.reference = line_field(self.tr("Your reference"), self)
        extra.addRow(self.tr("Place"), self.place)
        extra.addRow(self.tr("Your reference"), self.reference)
        for field in (self.own_wording, self.place, self.reference):
            field.textChanged.connect(self._touch)

    # --- what can be chosen ---------------------------------------------------------------

    def set_basics(self, basics: Basics) -> None:
        """Offer these recipients and letters; keep what was chosen."""
        self._basics = basics
        self.works.set_catalogue_size(basics.in_catalogue)
        self.to.offer(basics.platforms)

    def set_profiles(self, profiles: tuple[ProfileEntry, ...], current: str) -> None:
        """Offer these profiles."""
        self._profiles = profiles
        with QSignalBlocker(self.profile):
            self.profile.clear()
            for entry in profiles:
                if entry.profile is not None:
                    self.profile.addItem(entry.profile.name or entry.key, entry.key)
            self.profile.setCurrentIndex(max(self.profile.findData(current), 0))
        has_one = self.profile.count() > 0
        self.profile.setVisible(has_one)
        self.no_profile.setVisible(not has_one)
        self.make_profile.setVisible(not has_one)
        self._on_profile()

    def load(self, request: LetterRequest) -> None:
        """Fill in everything as a letter of the diary has it."""
        row = next(
            (
                row
                for row in range(self.profile.count())
                if self.profile.itemText(row) == request.profile.name
            ),
            -1,
        )
        if row >= 0:
            self.profile.setCurrentIndex(row)
        self._keep_profile(request.profile)
        self.choose_type(request.type)
        self.to.load(request.recipient)
        self.choose_type(request.type)
        self._kept_type = request.type
        self.facts.load(request.answers)
        self._on_type()
        self.language.setCurrentIndex(max(self.language.findData(request.language), 0))
        self.jurisdiction.setCurrentIndex(max(self.jurisdiction.findData(request.jurisdiction), 0))
        self.own_wording.setPlainText("\n\n".join(request.own_wording))
        self.place.setText(request.place)
        self.reference.setText(request.reference)
        paths = tuple(path for work in request.works for path in work.files)
        self.works.set_works(WorksRead(request.works, paths))

    def _keep_profile(self, saved: Profile) -> None:
        """Let the sender be as the letter has it, though the profile may be another by now."""
        current = self.chosen_profile
        if current is None or current == saved:
            self._kept_profile = None if current else saved
            self.since.say("")
            return
        self._kept_profile = saved
        self.since.say(
            self.tr(
                "As saved, from {name}. The profile is another by now; your letter was left as it "
                "was."
            ).replace("{name}", saved.name)
        )

    @Slot()
    def _take_profile(self) -> None:
        self._kept_profile = None
        self.since.say("")
        self._on_profile()

    def show_outcome(self, letter: Letter | None) -> None:
        """Say what "Automatic" came to, and where the letter goes."""
        for combo in (self.language, self.jurisdiction):
            value = getattr(letter, "language" if combo is self.language else "jurisdiction", "")
            name = combo.itemText(combo.findData(value)) if value else ""
            combo.setItemText(
                0,
                self.tr("Automatic: {choice}").replace("{choice}", name)
                if name
                else self.tr("Automatic"),
            )
        self.to.show_outcome(letter)

    def choose_type(self, type_id: str) -> None:
        """Write this kind of letter, if it is offered."""
        for row in range(self.type.count()):
            if self.type.itemData(row).type.id == type_id:
                self.type.setCurrentIndex(row)

    def set_works(self, found: WorksRead) -> None:
        """Show the works that were found."""
        self.works.set_works(found)

    @property
    def is_waiting(self) -> bool:
        """Whether the user is still at it: ``changed`` comes when they pause."""
        return self._pause.isActive()

    @property
    def lacks_works(self) -> bool:
        """Whether the chosen letter names works, and none is chosen."""
        entry = self.chosen_type
        return entry is not None and entry.type.needs_works and not self.works.chosen()

    def fitting(self) -> tuple[Platform, ...]:
        """Return the services that the chosen letter may go to."""
        entry = self.chosen_type
        platforms = self._basics.platforms if self._basics and entry else ()
        return tuple(one for one in platforms if entry and one.group.value in entry.type.groups)

    @property
    def chosen_profile(self) -> Profile | None:
        """The sender."""
        if self._kept_profile is not None:
            return self._kept_profile
        key = self.profile.currentData()
        return next((e.profile for e in self._profiles if e.key == key), None)

    @property
    def chosen_type(self) -> TypeEntry | None:
        """The kind of letter."""
        entry = self.type.currentData()
        return entry if isinstance(entry, TypeEntry) else None

    def wanted(self) -> Wanted | None:
        """Return everything the form says; None while something is missing."""
        entry, profile = self.chosen_type, self.chosen_profile
        if entry is None or profile is None:
            return None
        return Wanted(
            type_id=entry.type.id,
            platform_id=self.to.platform_id,
            own=self.to.own_recipient(),
            profile=profile,
            works=self.works.chosen() if entry.type.has_schedule else (),
            language=str(self.language.currentData() or ""),
            jurisdiction=str(self.jurisdiction.currentData() or ""),
            answers=self.facts.answers(),
            own_wording=_paragraphs(self.own_wording.toPlainText()),
            reference=self.reference.text(),
            place=self.place.text(),
            kept=self.to.kept if entry.type.id == self._kept_type else None,
        )

    def missing(self) -> str:
        """Say what keeps the letter from being written; empty if nothing does."""
        if self.chosen_profile is None:
            return self.tr("Make a profile first: a letter needs a sender.")
        if self.lacks_works:
            return self.tr(
                "Choose tracks: this letter names works. Add files or a folder under “Works” on "
                "the left, or drop them here."
            )
        if self._basics is not None and self.chosen_type is None:
            return self.tr(
                "No letter fits this recipient and this profile. Choose another recipient; a "
                "letter that is greyed out says why when you point at it."
            )
        return ""

    # --- reactions ------------------------------------------------------------------------

    @Slot()
    def _touch(self) -> None:
        self._pause.start()

    @Slot()
    def _on_recipient(self) -> None:
        if not self.to.has_kept:
            self._kept_type = ""
            self.facts.forget_unasked()
        self._offer_types()
        self._touch()

    @Slot()
    def _on_profile(self) -> None:
        self._offer_types()
        self._touch()

    def _offer_types(self) -> None:
        """Offer the letters that fit the recipient; those this sender may not write are greyed."""
        if self._basics is None:
            return
        platform, profile = self.to.platform, self.chosen_profile
        reasons = {}
        if profile is not None:
            reasons = {one.type.id: one.reason for one in offers(profile) if not one.is_open}
        before = self.chosen_type.type.id if self.chosen_type else ""
        with QSignalBlocker(self.type):
            self.type.clear()
            for entry in self._basics.types:
                fits = platform is None or platform.group.value in entry.type.groups
                if not fits or not entry.languages:
                    continue
                self.type.addItem(text.sentence(entry.type.name), entry)
                reason = reasons.get(entry.type.id)
                if reason is not None:
                    self._grey_out(self.type.count() - 1, text.sentence(reason))
            self._choose_type(before, reasons)
        self._on_type()

    def _grey_out(self, row: int, reason: str) -> None:
        model = self.type.model()
        if isinstance(model, QStandardItemModel):
            item = model.item(row)
            item.setEnabled(False)
            item.setToolTip(reason)

    def _choose_type(self, before: str, closed: Mapping[str, object]) -> None:
        ids = [self.type.itemData(row).type.id for row in range(self.type.count())]
        is_open = [one for one in ids if one not in closed]
        wanted = before if before in is_open else (is_open[0] if is_open else "")
        self.type.setCurrentIndex(ids.index(wanted) if wanted else -1)

    @Slot()
    def _on_type(self) -> None:
        entry = self.chosen_type
        if entry is not None and entry.type.id != self._kept_type:
            self.facts.forget_unasked()
        self._fill_choices(entry)
        self.facts.ask(entry.type.questions if entry else ())
        self.type_hint.setText(
            self.tr("For {addressee}.").replace("{addressee}", text.sentence(entry.type.addressee))
            if entry
            else self.tr("No letter fits this recipient and this profile.")
        )
        self.works.setVisible(entry is not None and entry.type.has_schedule)
        self.works.set_required(entry is not None and entry.type.needs_works)
        self._touch()

    def _fill_choices(self, entry: TypeEntry | None) -> None:
        languages = entry.languages if entry else ()
        laws = entry.jurisdictions if entry else ()
        choices = (
            (self.language, [(code, language_name(code)) for code in languages]),
            (self.jurisdiction, list(laws)),
        )
        for combo, offered in choices:
            before = combo.currentData()
            with QSignalBlocker(combo):
                combo.clear()
                combo.addItem(self.tr("Automatic"), "")
                for value, name in offered:
                    combo.addItem(name, value)
                combo.setCurrentIndex(max(combo.findData(before), 0))

    def add_paths(self, paths: tuple[Path, ...]) -> None:
        """Read works from more files and folders."""
        self.works.add_paths(paths)


def _paragraphs(words: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in words.split("\n\n") if part.strip())
