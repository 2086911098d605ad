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
    QCheckBox,
    QComboBox,
    QCompleter,
    QFormLayout,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import text
from holdback.gui.i18n import format_date, language_name
from holdback.gui.letters_page.work import Basics, TypeEntry, Wanted, WorksRead, offers
from holdback.gui.letters_page.works_box import WorksBox
from holdback.gui.profiles import ProfileEntry
from holdback.gui.theme import GRID, label, set_role
from holdback.platforms import Platform, group_name
from holdback.rights import Profile

if TYPE_CHECKING:
    from holdback.letters import Letter, LetterRequest, Recipient

_DELAY_MS = 300
_WORDING_LINES = 4
_YES = "yes"
Answer = QLineEdit | QPlainTextEdit | QCheckBox
# About a person, not about works (letters.md §4, type 2).
_WITHOUT_WORKS = ("gdpr_objection",)


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
        self._answers: dict[str, str] = {}
        self._fields: dict[str, Answer] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_DELAY_MS)
        self._pause.timeout.connect(self.changed)
        content = QWidget(self)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, GRID, GRID)
        self._column.setSpacing(GRID + GRID // 2)
        self._make_recipient()
        self._make_type()
        self._make_sender()
        self.works = WorksBox(self)
        self.works.files_asked.connect(self.works_asked)
        self.works.catalogue_asked.connect(self.catalogue_asked)
        self.works.changed.connect(self._touch)
        self._column.addWidget(self.works)
        self._make_facts()
        self._column.addStretch(1)
        self.setWidget(content)

    # --- building -------------------------------------------------------------------------

    def _card(self, title: str) -> tuple[QFrame, QFormLayout]:
        card = QFrame(self)
        set_role(card, "card")
        form = QFormLayout(card)
        form.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
        form.setSpacing(GRID)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label(title, "heading", card))
        self._column.addWidget(card)
        return card, form

    def _make_recipient(self) -> None:
        _, form = self._card(self.tr("To"))
        self.recipient = QComboBox(self)
        self.recipient.setAccessibleName(self.tr("Recipient"))
        self.recipient.setEditable(True)
        self.recipient.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.recipient.model(), self.recipient)
        self.recipient.setCompleter(completer)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.recipient.currentIndexChanged.connect(self._on_recipient)
        form.addRow(self.recipient)
        self.recipient_hint = label("", "small", self)
        form.addRow(self.recipient_hint)
        self.own_box = QWidget(self)
        own = QFormLayout(self.own_box)
        own.setContentsMargins(0, 0, 0, 0)
        own.setSpacing(GRID)
        self.own_name = self._line(self.tr("Name"))
        self.own_address = self._text(self.tr("Postal address"))
        self.own_email = self._line(self.tr("E-mail"))
        self.own_country = self._line(self.tr("Country code"))
        self.own_country.setMaxLength(2)
        self.own_country.setPlaceholderText(self.tr("two letters, such as DE or US"))
        for field in (self.own_name, self.own_address, self.own_email, self.own_country):
            own.addRow(field.accessibleName(), field)
        form.addRow(self.own_box)
        self.several = QPushButton(self.tr("Write to several…"), self)
        self.several.clicked.connect(self.several_asked)
        form.addRow(self.several)

    def _make_type(self) -> None:
        _, form = self._card(self.tr("Which letter"))
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
        _, form = self._card(self.tr("From"))
        self.profile = QComboBox(self)
        self.profile.setAccessibleName(self.tr("Profile of the sender"))
        self.profile.currentIndexChanged.connect(self._on_profile)
        form.addRow(self.profile)
        self.no_profile = label(
            self.tr("You have no profile yet. It says who you are and how you can be reached."),
            "muted",
            self,
        )
        form.addRow(self.no_profile)
        self.make_profile = QPushButton(self.tr("Make a profile…"), self)
        self.make_profile.clicked.connect(self.profile_asked)
        form.addRow(self.make_profile)

    def _make_facts(self) -> None:
        self.facts_card, self.facts = self._card(self.tr("What only you know"))
        self.extra_card, extra = self._card(self.tr("Extras"))
        self.own_wording = self._text(self.tr("Your own words, added to the letter"))
        self.own_wording.setPlaceholderText(self.tr("Optional; an empty line starts a paragraph"))
        extra.addRow(label(self.own_wording.accessibleName(), "", self))
        extra.addRow(self.own_wording)
        self.place = self._line(self.tr("Place"))
        self.reference = self._line(self.tr("Your reference"))
        extra.addRow(self.tr("Place"), self.place)
        extra.addRow(self.tr("Your reference"), self.reference)

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        line.textChanged.connect(self._touch)
        return line

    def _text(self, name: str) -> QPlainTextEdit:
        box = QPlainTextEdit(self)
        box.setAccessibleName(name)
        box.setTabChangesFocus(True)
        box.setFixedHeight(_WORDING_LINES * self.fontMetrics().lineSpacing() + 2 * GRID)
        box.textChanged.connect(self._touch)
        return box

    # --- what can be chosen ---------------------------------------------------------------

    def set_basics(self, basics: Basics) -> None:
        """Offer these recipients and letters; keep what was chosen."""
        chosen = self.platform_id
        self._basics = basics
        with QSignalBlocker(self.recipient):
            self.recipient.clear()
            self.recipient.addItem(self.tr("Someone else…"), "")
            for platform in sorted(basics.platforms, key=lambda one: one.name.casefold()):
                self.recipient.addItem(platform.name, platform.id)
        self.works.set_catalogue_size(basics.in_catalogue)
        # Something checked to begin with, not merely what comes first in the dossier.
        first = sorted(basics.platforms, key=lambda one: not _is_checked(one))[:1]
        self.choose_recipient(chosen or (first[0].id if first else ""))

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

    def choose_recipient(self, platform_id: str) -> None:
        """Write to this service."""
        index = self.recipient.findData(platform_id)
        if index >= 0:
            with QSignalBlocker(self.recipient):
                self.recipient.setCurrentIndex(index)
            self._on_recipient()

    def load(self, request: LetterRequest) -> None:
        """Fill in everything as a letter of the diary has it."""
        to = request.recipient
        self._answers = dict(request.answers)
        self._fields = {}
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
        self.choose_recipient(to.id if to and self.recipient.findData(to.id) > 0 else "")
        if to is not None and not self.platform_id:
            self.own_name.setText(to.name)
            self.own_address.setPlainText(to.postal)
            self.own_email.setText(to.email)
            self.own_country.setText(to.country)
        self.choose_type(request.type)
        self.language.setCurrentIndex(max(self.language.findData(request.language), 0))
        self.jurisdiction.setCurrentIndex(max(self.jurisdiction.findData(request.jurisdiction), 0))
        self.own_wording.setPlainText("\n\n".join(request.own_wording))
        self.place.setText(request.place)
        self.reference.setText(request.reference)
        paths = tuple(path for work in request.works for path in work.files)
        self.works.set_works(WorksRead(request.works, paths))

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
        platform = self._platform()
        if platform is None:
            return
        parts = [text.sentence(group_name(platform.group))]
        to = letter.recipient if letter else None
        if to is not None:
            parts.append(to.email or to.form or to.postal or self.tr("no address is known"))
            if to.evidence_date:
                parts.append(
                    self.tr("seen on {date}").replace("{date}", format_date(to.evidence_date))
                )
        self.recipient_hint.setText(" · ".join(parts))

    def choose_type(self, type_id: str) -> None:
        """Write this kind of letter, if it is offered."""
        for row in range(self.type.count()):
            if self.type.itemData(row).type.id == type_id:
                self.type.setCurrentIndex(row)

    def set_works(self, found: WorksRead) -> None:
        """Show the works that were found."""
        self.works.set_works(found)

    @property
    def platform_id(self) -> str:
        """The chosen service; empty for somebody else."""
        return str(self.recipient.currentData() or "")

    @property
    def is_waiting(self) -> bool:
        """Whether the user is still at it: ``changed`` comes when they pause."""
        return self._pause.isActive()

    @property
    def lacks_works(self) -> bool:
        """Whether the chosen letter names works, and none is chosen."""
        entry = self.chosen_type
        return entry is not None and entry.type.needs_works and not self.works.chosen()

    @property
    def has_no_open_type(self) -> bool:
        """Whether a recipient is chosen to whom this sender has no letter to write."""
        return self._basics is not None and self.chosen_type is None

    def fitting(self) -> tuple[Platform, ...]:
        """Return the services that the chosen letter may go to."""
        entry = self.chosen_type
        platforms = self._basics.platforms if self._basics and entry else ()
        return tuple(one for one in platforms if entry and one.group.value in entry.type.groups)

    def answer_field(self, key: str) -> Answer:
        """Return the field of one question of the chosen letter."""
        return self._fields[key]

    @property
    def chosen_profile(self) -> Profile | None:
        """The sender."""
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
            platform_id=self.platform_id,
            own=None if self.platform_id else self._own_recipient(),
            profile=profile,
            works=() if entry.type.id in _WITHOUT_WORKS else self.works.chosen(),
            language=str(self.language.currentData() or ""),
            jurisdiction=str(self.jurisdiction.currentData() or ""),
            answers=self._collected(),
            own_wording=_paragraphs(self.own_wording.toPlainText()),
            reference=self.reference.text(),
            place=self.place.text(),
        )

    def _own_recipient(self) -> Recipient:
        from holdback.letters import Recipient

        return Recipient(
            name=self.own_name.text(),
            postal=self.own_address.toPlainText(),
            email=self.own_email.text(),
            country=self.own_country.text().upper(),
        )

    def _collected(self) -> Mapping[str, str]:
        for key, field in self._fields.items():
            self._answers[key] = _words(field)
        return {key: self._answers[key] for key in self._fields if self._answers[key].strip()}

    # --- reactions ------------------------------------------------------------------------

    @Slot()
    def _touch(self) -> None:
        self._pause.start()

    @Slot()
    def _on_recipient(self) -> None:
        platform = self._platform()
        self.own_box.setVisible(platform is None)
        self.recipient_hint.setVisible(platform is not None)
        if platform is not None:
            self.recipient_hint.setText(text.sentence(group_name(platform.group)))
        self._offer_types()
        self._touch()

    @Slot()
    def _on_profile(self) -> None:
        self._offer_types()
        self._touch()

    def _platform(self) -> Platform | None:
        wanted = self.platform_id
        platforms = self._basics.platforms if self._basics else ()
        return next((one for one in platforms if one.id == wanted), None)

    def _offer_types(self) -> None:
        """Offer the letters that fit the recipient; those this sender may not write are greyed."""
        if self._basics is None:
            return
        platform, profile = self._platform(), self.chosen_profile
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
        self._collected()
        self._fill_choices(entry)
        self._fill_questions(entry)
        self.type_hint.setText(
            self.tr("For {addressee}.").replace("{addressee}", text.sentence(entry.type.addressee))
            if entry
            else self.tr("No letter fits this recipient and this profile.")
        )
        self.works.setVisible(entry is not None and entry.type.id not in _WITHOUT_WORKS)
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

    def _fill_questions(self, entry: TypeEntry | None) -> None:
        while self.facts.rowCount() > 1:
            self.facts.removeRow(1)
        self._fields = {}
        questions = entry.type.questions if entry else ()
        for question in questions:
            words = text.sentence(question.label)
            before = self._answers.get(question.key, "")
            if question.is_yes_no:
                tick = QCheckBox(words, self)
                tick.setChecked(before == _YES)
                tick.toggled.connect(self._touch)
                self.facts.addRow(tick)
                self._fields[question.key] = tick
                continue
            field = self._text(words) if question.multiline else self._line(words)
            if isinstance(field, QPlainTextEdit):
                field.setPlainText(before)
            else:
                field.setText(before)
            if not question.required:
                field.setPlaceholderText(self.tr("Optional"))
            caption = label(words, "", self)
            caption.setBuddy(field)
            self.facts.addRow(caption)
            self.facts.addRow(field)
            self._fields[question.key] = field
        self.facts_card.setVisible(bool(questions))

    def add_paths(self, paths: tuple[Path, ...]) -> None:
        """Read works from more files and folders."""
        self.works.add_paths(paths)


def _is_checked(platform: Platform) -> bool:
    """Whether a text of this service was read, and a stance stands on it."""
    return platform.is_verified and any(one.verified for one in platform.stances.values())


def _words(field: Answer) -> str:
    if isinstance(field, QCheckBox):
        return _YES if field.isChecked() else ""
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def _paragraphs(words: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in words.split("\n\n") if part.strip())
