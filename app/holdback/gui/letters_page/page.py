# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Letters page: questions on the left, the letter on the right, nothing ever sent from here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from holdback.errors import UserError
from holdback.gui import i18n, icons, text
from holdback.gui.jobs import Changes, Lane, Task
from holdback.gui.letters_page import work
from holdback.gui.letters_page.bulk_view import BulkView
from holdback.gui.letters_page.check_pane import CheckPane
from holdback.gui.letters_page.form import LetterForm
from holdback.gui.letters_page.guide_view import GuideView
from holdback.gui.letters_page.letter_pane import LetterPane
from holdback.gui.letters_page.outgoing import Outgoing
from holdback.gui.letters_page.pieces_pane import PiecesPane
from holdback.gui.letters_page.records import Basics, Desk, Drafted, Reopened
from holdback.gui.message_bar import Kind
from holdback.gui.page import DropWish, Page, Shell
from holdback.gui.theme import label, set_role

if TYPE_CHECKING:
    from holdback.letters import Letter, Step

_FORM_WIDTH = 380
_PIECES_TAB = 2
_WIDER_BY = 1.25  # redraw the pages when they are shown that much larger than they were drawn


class LettersPage(Page):
    """Drafts a letter while the user answers, and writes it to a file when they are content."""

    page_id: ClassVar[str] = "letters"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, self.tr("Letters"), parent)
        self._desk = Desk()
        self.outgoing = Outgoing(self, self._desk)
        self.outgoing.noting.connect(self._on_noting)
        self.outgoing.noted.connect(self._on_noted)
        self._is_loaded = False
        self._wanted_platform = ""
        self._wanted_paths: tuple[Path, ...] = ()
        self._drawn_width = 0
        self._basics: Basics | None = None
        self._drafted: Drafted | None = None
        self._reopened: Reopened | None = None
        self._drafting: Task | None = None
        self._reading: Task | None = None
        self._make_tools()
        self.body.addWidget(
            label(
                self.tr(
                    "Holdback writes the letter; you send it. A letter gives notice and asks: it "
                    "cannot make a model forget, and tags and settings come first."
                ),
                "muted",
                self,
            )
        )
        self.guide = GuideView(self)
        self.guide.letter_chosen.connect(self._write_step)
        self.guide.left.connect(self._back_to_letter)
        self.whole = QStackedWidget(self)
        self.whole.addWidget(self._make_body())
        self.whole.addWidget(self.guide)
        self.bulk = BulkView(self, self._desk)
        self.bulk.left.connect(self._back_to_letter)
        self.whole.addWidget(self.bulk)
        self.body.addWidget(self.whole, 1)
        self.form.set_profiles(shell.profiles.entries, self._current_key())
        shell.profiles.changed.connect(self._on_profiles)
        self._show_no_letter()

    # --- building -------------------------------------------------------------------------

    def _make_tools(self) -> None:
        self.guide_button = QPushButton(icons.icon("list"), self.tr("Where do I begin?"), self)
        self.guide_button.clicked.connect(self._open_guide)
        self.tools.addWidget(self.guide_button)
        self.copy_button = QPushButton(icons.icon("copy"), self.tr("Copy text"), self)
        self.copy_button.clicked.connect(self.outgoing.copy)
        self.mail_button = QPushButton(icons.icon("mail"), self.tr("Open in mail program"), self)
        self.mail_button.clicked.connect(self.outgoing.mail)
        self.save_button = QPushButton(
            icons.icon_on_accent("export"), self.tr("Save letter…"), self
        )
        set_role(self.save_button, "primary")
        self.save_button.clicked.connect(self._save_as)
        for button in (self.copy_button, self.mail_button, self.save_button):
            self.tools.addWidget(button)

    def _make_body(self) -> QSplitter:
        self.form = LetterForm(self)
        self.form.changed.connect(self._redraft)
        self.form.works_asked.connect(self._read_works)
        self.form.catalogue_asked.connect(self._take_catalogue)
        self.form.profile_asked.connect(self._open_settings)
        self.form.several_asked.connect(self._open_bulk)
        self.check = CheckPane(self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Fill in and check the letter"))
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.form, self.tr("Fill in"))
        self.tabs.addTab(self.check, self.tr("Check"))
        self.pieces = PiecesPane(self)
        self.pieces.copy_asked.connect(self.outgoing.copy_piece)
        self.pieces.sent.connect(self.outgoing.note_sent)
        self.tabs.addTab(self.pieces, self.tr("Web form"))
        self.tabs.setMinimumWidth(320)
        self.right = LetterPane(self)
        self.right.confirm.confirmed.connect(self.outgoing.confirm)
        self.right.confirm.left.connect(self.outgoing.do_not_confirm)
        self.outgoing.confirming.connect(self.right.ask_to_confirm)
        self.outgoing.confirmed.connect(self._on_confirmed)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self.tabs)
        self.splitter.addWidget(self.right)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([_FORM_WIDTH, 2 * _FORM_WIDTH])
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(250)
        self._settle.timeout.connect(self._redraw_if_wider)
        return self.splitter

    @property
    def letter(self) -> Letter | None:
        """The draft that is shown; None while there is none."""
        return self.outgoing.letter

    # --- loading --------------------------------------------------------------------------

    def activated(self) -> None:
        if not self._is_loaded:
            # Fonts must be made known on the GUI thread; workers only use them.
            from holdback.letters.pdf import ensure_application

            ensure_application()
            self._load()

    def on_changes(self, changes: Changes) -> None:
        if self._is_loaded and (changes.platforms or changes.tracks):
            self._load()

    def _load(self) -> None:
        self._is_loaded = True
        language = QLocale().name().split("_")[0]
        self.run(
            work.basics(self.shell.services, self._desk, language),
            done=self._on_basics,
            lane=Lane.DB,
        )

    def _on_basics(self, basics: Basics) -> None:
        self._basics = basics
        self.form.set_basics(basics)
        if self._reopened is not None:
            self._reopen()
        if self._wanted_platform:
            self.form.to.choose(self._wanted_platform)
            self._wanted_platform = ""
        if self._wanted_paths:
            self._read_works(self._wanted_paths)
            self._wanted_paths = ()

    def _reopen(self) -> None:
        again, self._reopened = self._reopened, None
        if again is None:
            return
        self._drafted = None
        self.outgoing.reopen(again)
        self.form.load(again.request)
        self.tabs.setCurrentWidget(self.form)
        self.messages.remove("dated")
        if again.dated is not None and again.dated != self.shell.services.clock.today():
            told = self.tr(
                "Opened as saved on {date}. It now bears today's date, and the day for an answer "
                "is counted from today."
            )
            day = i18n.format_date(again.dated)
            self.messages.show_message(Kind.INFO, told.replace("{date}", day), key="dated")

    @Slot()
    def _on_profiles(self) -> None:
        self.form.set_profiles(self.shell.profiles.entries, self._current_key())

    def _current_key(self) -> str:
        entry = self.shell.profiles.current_entry
        return entry.key if entry else ""

    # --- the views beside the letter ------------------------------------------------------

    @Slot()
    def _open_guide(self) -> None:
        self.whole.setCurrentWidget(self.guide)
        platforms = self._basics.platforms if self._basics else ()
        self.guide.open(platforms, self.form.chosen_profile)

    @Slot()
    def _back_to_letter(self) -> None:
        self.whole.setCurrentIndex(0)

    @Slot(object)
    def _write_step(self, step: Step) -> None:
        self._back_to_letter()
        self.form.to.choose(step.platform_id)
        self.form.choose_type(step.letter_type)
        self.tabs.setCurrentWidget(self.form)

    @Slot()
    def _open_bulk(self) -> None:
        entry = self.form.chosen_type
        if (
            self._drafted is None
            or entry is None
            or self.outgoing.needs_confirming(self._open_bulk)
        ):
            return
        name = text.sentence(entry.type.name)
        self.bulk.offer(name, self._drafted, self.form.fitting())
        self.whole.setCurrentWidget(self.bulk)

    # --- the works ------------------------------------------------------------------------

    @Slot(tuple)
    def _read_works(self, paths: tuple[Path, ...]) -> None:
        profile = self.form.chosen_profile
        if profile is None:
            return
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self.run(
            work.read_works(self.shell.services, paths, profile),
            done=self.form.set_works,
            lane=Lane.FILES,
            title=self.tr("Reading the list of works"),
        )

    @Slot()
    def _take_catalogue(self) -> None:
        self.run(work.catalogue_paths(self.shell.services), done=self._read_works, lane=Lane.DB)

    # --- the draft ------------------------------------------------------------------------

    @Slot()
    def _redraft(self) -> None:
        if self._drafting is not None:
            self._drafting.cancel()
            self._drafting = None
        wanted = self.form.wanted()
        if wanted is None or self.form.lacks_works:
            self._show_no_letter()
            return
        self._drafting = self.run(
            work.draft(self.shell.services, self._desk, wanted, self.right.preview.picture_width),
            done=self._on_drafted,
            failed=self._on_not_drafted,
            lane=Lane.DB,
        )

    def _on_drafted(self, drafted: Drafted) -> None:
        former = self._drafted
        if former is not None and _subject_of(former) != _subject_of(drafted):
            self.outgoing.begin_another()
        self._drafted = drafted
        entry = self.form.chosen_type
        self._show(drafted.letter)
        self.outgoing.take(drafted, entry is not None and entry.type.separate_confirmation)
        to = drafted.letter.recipient
        if to is not None and drafted.pieces:
            self.pieces.show_pieces(to.form, drafted.pieces)
        self.tabs.setTabVisible(_PIECES_TAB, bool(drafted.pieces))
        self.form.to.show_newer(drafted.newer)
        self._drawn_width = drafted.pages[0].width() if drafted.pages else 0
        self.right.show_draft(drafted)

    @Slot()
    def _on_confirmed(self) -> None:
        """Show the letter again: as it reads confirmed, or as it was if the user went back."""
        self.right.show_again()
        drafted = self.outgoing.drafted
        if drafted is not None and drafted is not self._drafted:
            self._drafted = drafted
            self._show(drafted.letter)
            if drafted.letter.recipient is not None and drafted.pieces:
                self.pieces.show_pieces(drafted.letter.recipient.form, drafted.pieces)
            self.right.show_draft(drafted)

    def _on_not_drafted(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            self.messages.show_error(error)
        words = text.sentence(error.message) if isinstance(error, UserError) else ""
        self._show_no_letter(words)

    def _show_no_letter(self, reason: str = "") -> None:
        """Say why there is none: ``reason``, what is missing for it, or that it is on its way."""
        self._show(None)
        self.outgoing.take(None)
        self.tabs.setTabVisible(_PIECES_TAB, False)
        reason = reason or self.form.missing()
        if reason:
            self.right.show_nothing(self.tr("No letter yet"), reason)
        else:
            self.right.show_nothing(
                self.tr("Writing the letter…"), self.tr("It appears here in a moment.")
            )

    def _show(self, letter: Letter | None) -> None:
        self.form.show_outcome(letter)
        self.check.show_letter(letter)
        count = self.check.count(letter) if letter else 0
        self.tabs.setTabText(
            1,
            self.tr("Check ({count})").replace("{count}", str(count))
            if count
            else self.tr("Check"),
        )
        for button in (self.copy_button, self.mail_button, self.save_button):
            button.setEnabled(letter is not None)
        self.form.to.several.setEnabled(letter is not None and len(self.form.fitting()) > 1)

    @Slot()
    def _redraw_if_wider(self) -> None:
        if self.letter and self.right.preview.picture_width > self._drawn_width * _WIDER_BY:
            self._redraft()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle.start()

    def save_to(self, path: Path) -> None:
        """Write the letter to ``path``; the ending tells the kind."""
        self.outgoing.save_to(path, self.form.works.table_kinds())

    @Slot()
    def _save_as(self) -> None:
        self.outgoing.save_as(self.form.works.table_kinds)

    @Slot()
    def _on_noting(self) -> None:
        self.pieces.sent_button.setEnabled(False)

    @Slot(bool)
    def _on_noted(self, is_noted: bool) -> None:
        if is_noted:
            self.pieces.show_sent()
        else:
            self.pieces.sent_button.setEnabled(True)

    @Slot()
    def _open_settings(self) -> None:
        self.shell.navigator.open("settings", "profiles")

    # --- what the window asks -------------------------------------------------------------

    def open_payload(self, payload: object) -> None:
        """Write to a service (its id), about files (paths), or open a letter of the diary."""
        self._back_to_letter()
        if isinstance(payload, Reopened):
            self._reopened = payload
            if self._is_loaded and self.form.to.combo.count():
                self._reopen()
            return
        if isinstance(payload, str):
            if self._is_loaded and self.form.to.combo.count():
                self.form.to.choose(payload)
            else:
                self._wanted_platform = payload
        elif isinstance(payload, (tuple, list)):
            paths = tuple(Path(str(one)) for one in payload)
            if self._is_loaded and self.form.to.combo.count():
                self._read_works(paths)
            else:
                self._wanted_paths = paths

    def drop_wish(self, paths: tuple[str, ...]) -> DropWish | None:
        if self.form.chosen_profile is None:
            return None
        words = self.tr("Name the works of %n item(s) in this letter.", "", len(paths))
        return DropWish(words, "letters")

    def accept_paths(self, paths: tuple[str, ...]) -> bool:
        if self.form.chosen_profile is None:
            return False
        self.form.add_paths(tuple(Path(path) for path in paths))
        return True

    def focus_search(self) -> bool:
        self.tabs.setCurrentWidget(self.form)
        self.form.to.combo.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def save_state(self) -> dict[str, object]:
        return {"splitter": self.splitter.saveState()}

    def restore_state(self, state: dict[str, object]) -> None:
        splitter = state.get("splitter")
        if splitter is not None:
            self.splitter.restoreState(splitter)  # type: ignore[arg-type]


def _subject_of(drafted: Drafted) -> tuple[str, str]:
    """Return what makes a letter another one: its kind, and who it is to."""
    to = drafted.letter.recipient
    return drafted.letter.type, (to.id or to.name) if to else ""
