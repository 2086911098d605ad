# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Letters page: questions on the left, the letter on the right, nothing ever sent from here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, QStandardPaths, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from holdback.errors import UserError
from holdback.gui import icons, text
from holdback.gui.jobs import Changes, Lane, Task
from holdback.gui.letters_page import work
from holdback.gui.letters_page.bulk_view import BulkView
from holdback.gui.letters_page.check_pane import CheckPane
from holdback.gui.letters_page.confirm_view import ConfirmView
from holdback.gui.letters_page.form import LetterForm
from holdback.gui.letters_page.guide_view import GuideView
from holdback.gui.letters_page.nothing_yet import NothingYet
from holdback.gui.letters_page.pages_view import PagesView
from holdback.gui.letters_page.pieces_pane import PiecesPane
from holdback.gui.message_bar import Choice, Kind
from holdback.gui.page import Page, Shell
from holdback.gui.platforms_page.details import open_address
from holdback.gui.theme import label, set_role
from holdback.platforms import is_https_address

if TYPE_CHECKING:
    from holdback.letters import Letter, Step

_FORM_WIDTH = 380
_PREVIEW, _NOTHING, _CONFIRM = 0, 1, 2
_PIECES_TAB = 2
_WIDER_BY = 1.25  # redraw the pages when they are shown that much larger than they were drawn


class LettersPage(Page):
    """Drafts a letter while the user answers, and writes it to a file when they are content."""

    page_id: ClassVar[str] = "letters"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, self.tr("Letters"), parent)
        self._desk = work.Desk()
        self._is_loaded = False
        self._wanted_platform = ""
        self._wanted_paths: tuple[Path, ...] = ()
        self._letter: Letter | None = None
        self._drawn_width = 0
        self._basics: work.Basics | None = None
        self._drafted: work.Drafted | None = None
        self._reopened: work.Reopened | None = None
        self._number: int | None = None
        self._follows: int | None = None
        self._is_confirmed = False
        self._after_confirming: Callable[[], object] | None = None
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
        self.guide.asked.connect(self._ask_guide)
        self.guide.chosen.connect(self._take_step)
        self.guide.left.connect(self._close_guide)
        self.whole = QStackedWidget(self)
        self.whole.addWidget(self._make_body())
        self.whole.addWidget(self.guide)
        self.bulk = BulkView(self, self._desk)
        self.bulk.left.connect(self._close_guide)
        self.whole.addWidget(self.bulk)
        self.body.addWidget(self.whole, 1)
        self.form.set_profiles(shell.profiles.entries, self._current_key())
        shell.profiles.changed.connect(self._on_profiles)
        self._show_letter(None)

    # --- building -------------------------------------------------------------------------

    def _make_tools(self) -> None:
        self.guide_button = QPushButton(icons.icon("list"), self.tr("Where do I begin?"), self)
        self.guide_button.clicked.connect(self._open_guide)
        self.tools.addWidget(self.guide_button)
        self.copy_button = QPushButton(icons.icon("copy"), self.tr("Copy text"), self)
        self.copy_button.clicked.connect(self._copy)
        self.mail_button = QPushButton(icons.icon("mail"), self.tr("Open in mail program"), self)
        self.mail_button.clicked.connect(self._mail)
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
        self.pieces.copy_asked.connect(self._copy_piece)
        self.pieces.sent.connect(self._note_sent)
        self.tabs.addTab(self.pieces, self.tr("Web form"))
        self.tabs.setMinimumWidth(320)
        self.preview = PagesView(self)
        self.nothing = NothingYet(self)
        self.right = QStackedWidget(self)
        self.right.addWidget(self.preview)
        self.right.addWidget(self.nothing)
        self.confirm = ConfirmView(self)
        self.confirm.confirmed.connect(self._on_confirmed)
        self.confirm.left.connect(self._on_not_confirmed)
        self.right.addWidget(self.confirm)
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
        return self._letter

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

    def _on_basics(self, basics: work.Basics) -> None:
        self._basics = basics
        self.form.set_basics(basics)
        if self._reopened is not None:
            self._reopen()
        if self._wanted_platform:
            self.form.choose_recipient(self._wanted_platform)
            self._wanted_platform = ""
        if self._wanted_paths:
            self._read_works(self._wanted_paths)
            self._wanted_paths = ()

    def _reopen(self) -> None:
        again, self._reopened = self._reopened, None
        if again is None:
            return
        self._drafted = None
        self._number, self._follows = again.draft, again.follows
        self.form.load(again.request)
        self.tabs.setCurrentWidget(self.form)

    @Slot()
    def _on_profiles(self) -> None:
        self.form.set_profiles(self.shell.profiles.entries, self._current_key())

    def _current_key(self) -> str:
        entry = self.shell.profiles.current_entry
        return entry.key if entry else ""

    # --- the guided path ------------------------------------------------------------------

    @Slot()
    def _open_guide(self) -> None:
        self.whole.setCurrentWidget(self.guide)
        self.run(work.my_platforms(self.shell.services), done=self._fill_guide, lane=Lane.DB)

    def _fill_guide(self, mine: frozenset[str]) -> None:
        if self._basics is not None:
            self.guide.set_platforms(self._basics.platforms, mine)
            self.guide.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask_guide()

    @Slot()
    def _ask_guide(self) -> None:
        profile = self.form.chosen_profile
        if profile is None:
            self.guide.show_steps(())
            return
        self.run(
            work.steps(self.shell.services, profile, self.guide.answers()),
            done=self.guide.show_steps,
            lane=Lane.DB,
        )

    @Slot()
    def _close_guide(self) -> None:
        self.whole.setCurrentIndex(0)

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        pages = {"profile": "settings", "tag": "catalogue", "diary": "diary"}
        if step.kind.value in pages:
            self.shell.navigator.open(pages[step.kind.value])
        elif step.kind.value == "setting":
            if is_https_address(step.target):
                open_address(step.target)
            else:
                self.shell.navigator.open("platforms", step.platform_id)
        else:
            self._close_guide()
            self.form.choose_recipient(step.platform_id)
            self.form.choose_type(step.letter_type)
            self.tabs.setCurrentWidget(self.form)

    @Slot()
    def _open_bulk(self) -> None:
        entry = self.form.chosen_type
        if self._drafted is None or entry is None or self._needs_confirming(self._open_bulk):
            return
        name = text.sentence(entry.type.name)
        self.bulk.offer(name, self._drafted.request, self.form.fitting())
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
            self._show_letter(None)
            return
        self._drafting = self.run(
            work.draft(self.shell.services, self._desk, wanted, self.preview.picture_width),
            done=self._on_drafted,
            failed=self._on_not_drafted,
            lane=Lane.DB,
        )

    def _on_drafted(self, drafted: work.Drafted) -> None:
        former = self._drafted
        if former is not None and (
            former.letter.type != drafted.letter.type
            or former.letter.recipient != drafted.letter.recipient
        ):
            # Another letter from here on: the diary keeps the former one.
            self._number = self._follows = None
        self._drafted = drafted
        self._show_letter(drafted.letter)
        to = drafted.letter.recipient
        if to is not None and drafted.pieces:
            self.pieces.show_pieces(to.form, drafted.pieces)
            self.tabs.setTabVisible(_PIECES_TAB, True)
        self._drawn_width = drafted.pages[0].width() if drafted.pages else 0
        self.preview.set_pages(drafted.pages, drafted.letter.subject)

    def _on_not_drafted(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            self.messages.show_error(error)
        words = text.sentence(error.message) if isinstance(error, UserError) else ""
        self._show_letter(None, words)

    def _show_letter(self, letter: Letter | None, reason: str = "") -> None:
        self._letter = letter
        self._is_confirmed = False
        self._after_confirming = None
        self.form.show_outcome(letter)
        self.check.show_letter(letter)
        if letter is None or letter.recipient is None or not letter.recipient.form:
            self.tabs.setTabVisible(_PIECES_TAB, False)
        count = self.check.count(letter) if letter else 0
        self.tabs.setTabText(
            1,
            self.tr("Check ({count})").replace("{count}", str(count))
            if count
            else self.tr("Check"),
        )
        for button in (self.copy_button, self.mail_button, self.save_button):
            button.setEnabled(letter is not None)
        self.form.several.setEnabled(letter is not None and len(self.form.fitting()) > 1)
        self.right.setCurrentIndex(_PREVIEW if letter else _NOTHING)
        if letter is None:
            self.nothing.say(self.tr("No letter yet"), reason or self._what_is_missing())

    def _what_is_missing(self) -> str:
        if self.form.chosen_profile is None:
            return self.tr("Make a profile first: a letter needs a sender.")
        if self.form.lacks_works:
            return self.tr(
                "Choose tracks: this letter names works. Add files or a folder under “Works” on "
                "the left, or drop them here."
            )
        if self.form.has_no_open_type:
            return self.tr(
                "No letter fits this recipient and this profile. Choose another recipient; a "
                "letter that is greyed out says why when you point at it."
            )
        return self.tr("Choose a recipient and a letter on the left; it appears here at once.")

    @Slot()
    def _redraw_if_wider(self) -> None:
        if self._letter and self.preview.picture_width > self._drawn_width * _WIDER_BY:
            self._redraft()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle.start()

    # --- what becomes of it ---------------------------------------------------------------

    def _needs_confirming(self, then: Callable[[], object]) -> bool:
        """Whether the letter must be confirmed first; if so, ask, and do ``then`` afterwards."""
        entry = self.form.chosen_type
        if self._letter is None or entry is None:
            return True
        if self._is_confirmed or not entry.type.separate_confirmation:
            return False
        self._after_confirming = then
        self.run(work.plain_text(self._letter), done=self._ask_to_confirm, lane=Lane.DB)
        return True

    def _ask_to_confirm(self, words: str) -> None:
        if self._letter is not None:
            self.right.setCurrentIndex(_CONFIRM)
            self.confirm.ask(words, len(self._letter.gaps))

    @Slot()
    def _on_confirmed(self) -> None:
        self._is_confirmed = True
        self.right.setCurrentIndex(_PREVIEW)
        then, self._after_confirming = self._after_confirming, None
        if then is not None:
            then()

    @Slot()
    def _on_not_confirmed(self) -> None:
        self._after_confirming = None
        self.right.setCurrentIndex(_PREVIEW if self._letter else _NOTHING)

    @Slot()
    def _save_as(self) -> None:
        if self._letter is None or self._needs_confirming(self._save_as):
            return
        kinds = {
            self.tr("PDF, to print and to send (*.pdf)"): ".pdf",
            self.tr("Word or LibreOffice document (*.docx)"): ".docx",
            self.tr("E-mail draft with attachments (*.eml)"): ".eml",
            self.tr("Plain text (*.txt)"): ".txt",
        }
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggestion = str(Path(folder) / f"{work.file_stem(self._letter)}.pdf")
        name, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the letter"), suggestion, ";;".join(kinds)
        )
        if name:
            path = Path(name)
            if path.suffix.lower() not in kinds.values():
                path = path.with_name(path.name + kinds.get(kind, ".pdf"))
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the letter to ``path``; the ending tells the kind."""
        if self._drafted is not None and self._letter is not None:
            self.run(
                work.write(
                    self.shell.services,
                    self._desk,
                    self._drafted,
                    path,
                    self._number,
                    self._follows,
                    self.form.works.table_kinds(),
                ),
                done=self._on_saved,
                lane=Lane.FILES,
                title=self.tr("Writing the letter"),
                changes=Changes(letters=True),
            )

    def _on_saved(self, written: work.Written) -> None:
        self._number, path = written.number, written.path
        told = self.tr("The letter is in {file}. Nothing was sent.").replace("{file}", str(path))
        if written.tables:
            names = ", ".join(one.name for one in written.tables)
            told += " " + self.tr("The list of works lies beside it: {names}.").replace(
                "{names}", names
            )
        self.messages.show_message(
            Kind.SUCCESS,
            told,
            Choice(
                self.tr("Show the folder"),
                partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path.parent))),
                closes=False,
            ),
            Choice(
                self.tr("Note down that I sent it"),
                partial(self.shell.navigator.open, "diary", written.number),
            ),
            key="saved",
        )

    @Slot()
    def _copy(self) -> None:
        if self._letter is not None and not self._needs_confirming(self._copy):
            self.run(work.plain_text(self._letter), done=self._on_text, lane=Lane.DB)

    def _on_text(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.messages.show_message(
            Kind.SUCCESS,
            self.tr("The text of the letter is in the clipboard. Nothing was sent."),
            key="copied",
        )

    @Slot(int)
    def _copy_piece(self, number: int) -> None:
        if not self._needs_confirming(partial(self._copy_piece, number)):
            QGuiApplication.clipboard().setText(self.pieces.pieces[number])
            self.messages.show_message(
                Kind.SUCCESS,
                self.tr("Piece {number} is in the clipboard. Nothing was sent.").replace(
                    "{number}", str(number + 1)
                ),
                key="copied",
            )

    @Slot()
    def _note_sent(self) -> None:
        if self._drafted is not None and not self._needs_confirming(self._note_sent):
            self.pieces.sent_button.setEnabled(False)
            self.run(
                work.sent_by_form(
                    self.shell.services, self._desk, self._drafted, self._number, self._follows
                ),
                done=self._on_noted,
                failed=self._on_not_noted,
                lane=Lane.DB,
                changes=Changes(letters=True),
            )

    def _on_noted(self, number: int) -> None:
        # What was sent stays on record as it was: the next letter is another one.
        self._number = self._follows = None
        self.pieces.show_sent()
        self.messages.show_message(
            Kind.SUCCESS,
            self.tr("The diary says that you sent the letter today through the form."),
            Choice(self.tr("Open the diary"), partial(self.shell.navigator.open, "diary", number)),
            key="sent",
        )

    def _on_not_noted(self, error: BaseException) -> None:
        self.pieces.sent_button.setEnabled(True)
        self.messages.show_error(error)

    @Slot()
    def _mail(self) -> None:
        if self._letter is not None and not self._needs_confirming(self._mail):
            self.run(work.mail_address(self._letter), done=self._on_mail, lane=Lane.DB)

    def _on_mail(self, address: str | None) -> None:
        if address is None:
            self.messages.show_message(
                Kind.INFO,
                self.tr(
                    "This letter is too long to hand to a mail program directly. Save it as an "
                    "e-mail draft, or copy the text."
                ),
                key="mail",
            )
            return
        if not QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode)):
            self.messages.show_message(
                Kind.WARNING,
                self.tr("No mail program could be opened. Copy the text instead."),
                key="mail",
            )

    @Slot()
    def _open_settings(self) -> None:
        self.shell.navigator.open("settings", "profiles")

    # --- what the window asks -------------------------------------------------------------

    def open_payload(self, payload: object) -> None:
        """Write to a service (its id), about files (paths), or open a letter of the diary."""
        self._close_guide()
        if isinstance(payload, work.Reopened):
            self._reopened = payload
            if self._is_loaded and self.form.recipient.count():
                self._reopen()
            return
        if isinstance(payload, str):
            if self._is_loaded and self.form.recipient.count():
                self.form.choose_recipient(payload)
            else:
                self._wanted_platform = payload
        elif isinstance(payload, (tuple, list)):
            paths = tuple(Path(str(one)) for one in payload)
            if self._is_loaded and self.form.recipient.count():
                self._read_works(paths)
            else:
                self._wanted_paths = paths

    def accept_paths(self, paths: tuple[str, ...]) -> bool:
        if self.form.chosen_profile is None:
            return False
        self.form.add_paths(tuple(Path(path) for path in paths))
        return True

    def focus_search(self) -> bool:
        self.tabs.setCurrentWidget(self.form)
        self.form.recipient.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def save_state(self) -> dict[str, object]:
        return {"splitter": self.splitter.saveState()}

    def restore_state(self, state: dict[str, object]) -> None:
        splitter = state.get("splitter")
        if splitter is not None:
            self.splitter.restoreState(splitter)  # type: ignore[arg-type]
