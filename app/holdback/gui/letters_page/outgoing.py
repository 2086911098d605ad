# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways a finished draft leaves the window: file, clipboard, mail program, diary."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from holdback.gui.jobs import Changes, Lane
from holdback.gui.letters_page import work, work_out
from holdback.gui.letters_page.records import Desk, Drafted, Reopened, Written
from holdback.gui.message_bar import Choice, Kind
from holdback.gui.page import Page

if TYPE_CHECKING:
    from holdback.letters import Letter

_ANY_WIDTH = 600


class Outgoing(QObject):
    """Holds the draft that is shown, and takes it out. Nothing is ever sent from here.

    Some letters must be confirmed first, on a screen of their own: then that is asked for, and
    what was wanted is done once they are.

    Signals:
        confirming: the letter, and how many gaps are open in it, is to be confirmed.
        confirmed: it was, or the user went back; the letter is to be shown again.
        noting: the sending is being noted down in the diary.
        noted: it was (true), or it could not be (false).
    """

    confirming = Signal(str, int)
    confirmed = Signal()
    noting = Signal()
    noted = Signal(bool)

    def __init__(self, page: Page, desk: Desk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._services = page.shell.services
        self._drafted: Drafted | None = None
        self._must_be_confirmed = False
        self._is_confirmed = False
        self._to_confirm: Drafted | None = None
        self._after_confirming: Callable[[], object] | None = None
        self._number: int | None = None
        self._follows: int | None = None

    @property
    def drafted(self) -> Drafted | None:
        """What is shown and goes out; None while there is no letter."""
        return self._drafted

    @property
    def letter(self) -> Letter | None:
        """The draft that is shown; None while there is none."""
        return self._drafted.letter if self._drafted else None

    # --- which letter ---------------------------------------------------------------------

    def take(self, drafted: Drafted | None, must_be_confirmed: bool = False) -> None:
        """Take a new draft, or none; what was confirmed of the former one counts no more."""
        self._drafted = drafted
        self._must_be_confirmed = must_be_confirmed
        self._is_confirmed = False
        self._to_confirm = None
        self._after_confirming = None

    def begin_another(self) -> None:
        """What comes is another letter: the diary keeps the former one."""
        self._number = self._follows = None

    def reopen(self, again: Reopened) -> None:
        """What comes is this draft of the diary, or one that follows a letter of it."""
        self._number, self._follows = again.draft, again.follows

    # --- confirming -----------------------------------------------------------------------

    def needs_confirming(self, then: Callable[[], object]) -> bool:
        """Whether there is no letter to take, or it must be confirmed: then ``then`` waits."""
        letter = self.letter
        if letter is None:
            return True
        if self._is_confirmed or not self._must_be_confirmed:
            return False
        self._after_confirming = then
        drafted = self._drafted
        if drafted is not None:
            width = drafted.pages[0].width() if drafted.pages else _ANY_WIDTH
            self._page.run(
                work_out.confirmed(self._services, self._desk, drafted, width),
                done=self._ask_to_confirm,
                lane=Lane.DB,
            )
        return True

    def _ask_to_confirm(self, drafted: Drafted) -> None:
        if self.letter is not None:
            self._to_confirm = drafted
            self.confirming.emit(drafted.words, len(drafted.letter.gaps))

    @Slot()
    def confirm(self) -> None:
        """The user read the letter and stands by it: from here on it is the confirmed one."""
        self._is_confirmed = True
        self._drafted, self._to_confirm = self._to_confirm or self._drafted, None
        self.confirmed.emit()
        then, self._after_confirming = self._after_confirming, None
        if then is not None:
            then()

    @Slot()
    def do_not_confirm(self) -> None:
        """The user went back without confirming."""
        self._after_confirming = None
        self.confirmed.emit()

    # --- files ----------------------------------------------------------------------------

    def save_as(self, tables: Callable[[], tuple[str, ...]]) -> None:
        """Ask for a file name and write the letter; ``tables`` as in :meth:`save_to`."""
        letter = self.letter
        if letter is None or self.needs_confirming(partial(self.save_as, tables)):
            return
        kinds = {
            self.tr("PDF, to print and to send (*.pdf)"): ".pdf",
            self.tr("Word or LibreOffice document (*.docx)"): ".docx",
            self.tr("E-mail draft with attachments (*.eml)"): ".eml",
            self.tr("Plain text (*.txt)"): ".txt",
        }
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggestion = str(Path(folder) / f"{work.file_stem(letter)}.pdf")
        name, kind = QFileDialog.getSaveFileName(
            self._page, self.tr("Save the letter"), suggestion, ";;".join(kinds)
        )
        if name:
            path = Path(name)
            if path.suffix.lower() not in kinds.values():
                path = path.with_name(path.name + kinds.get(kind, ".pdf"))
            self.save_to(path, tables())

    def save_to(self, path: Path, tables: tuple[str, ...] = ()) -> None:
        """Write the letter to ``path``, and its list of works beside it as these ``tables``."""
        if self._drafted is None:
            return
        self._page.run(
            work_out.write(
                self._services, self._desk, self._drafted, path, self._number, self._follows, tables
            ),
            done=self._on_saved,
            lane=Lane.FILES,
            title=self.tr("Writing the letter"),
            changes=Changes(letters=True),
        )

    def _on_saved(self, written: Written) -> None:
        self._number, path = written.number, written.path
        told = self.tr("The letter is in {file}. Nothing was sent.").replace("{file}", str(path))
        if written.tables:
            names = ", ".join(one.name for one in written.tables)
            told += " " + self.tr("The list of works lies beside it: {names}.").replace(
                "{names}", names
            )
        self._page.messages.show_message(
            Kind.SUCCESS,
            told,
            Choice(
                self.tr("Show the folder"),
                partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path.parent))),
                closes=False,
            ),
            Choice(
                self.tr("Note down that I sent it"),
                partial(self._page.shell.navigator.open, "diary", written.number),
            ),
            key="saved",
        )

    # --- clipboard and mail ---------------------------------------------------------------

    @Slot()
    def copy(self) -> None:
        """Put the text of the letter into the clipboard."""
        if self.letter is not None and not self.needs_confirming(self.copy):
            self._page.run(work_out.plain_text(self.letter), done=self._on_text, lane=Lane.DB)

    def _on_text(self, words: str) -> None:
        told = self.tr("The text of the letter is in the clipboard. Nothing was sent.")
        self._put_into_clipboard(words, told)

    def copy_piece(self, number: int) -> None:
        """Put one of the pieces for the recipient's form into the clipboard."""
        if self._drafted is not None and not self.needs_confirming(
            partial(self.copy_piece, number)
        ):
            told = self.tr("Piece {number} is in the clipboard. Nothing was sent.")
            self._put_into_clipboard(
                self._drafted.pieces[number], told.replace("{number}", str(number + 1))
            )

    def _put_into_clipboard(self, words: str, told: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self._page.messages.show_message(Kind.SUCCESS, told, key="copied")

    @Slot()
    def mail(self) -> None:
        """Hand the letter to the mail program."""
        if self.letter is not None and not self.needs_confirming(self.mail):
            self._page.run(work_out.mail_address(self.letter), done=self._on_mail, lane=Lane.DB)

    def _on_mail(self, address: str | None) -> None:
        if address is None:
            self._page.messages.show_message(
                Kind.INFO,
                self.tr(
                    "This letter is too long to hand to a mail program directly. Save it as an "
                    "e-mail draft, or copy the text."
                ),
                key="mail",
            )
        elif not QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode)):
            self._page.messages.show_message(
                Kind.WARNING,
                self.tr("No mail program could be opened. Copy the text instead."),
                key="mail",
            )

    # --- the diary ------------------------------------------------------------------------

    @Slot()
    def note_sent(self) -> None:
        """Note down in the diary that the user sent the letter today through the form."""
        if self._drafted is None or self.needs_confirming(self.note_sent):
            return
        self.noting.emit()
        self._page.run(
            work_out.sent_by_form(
                self._services, self._desk, self._drafted, self._number, self._follows
            ),
            done=self._on_noted,
            failed=self._on_not_noted,
            lane=Lane.DB,
            changes=Changes(letters=True),
        )

    def _on_noted(self, number: int) -> None:
        self._number = number
        self.noted.emit(True)
        self._page.messages.show_message(
            Kind.SUCCESS,
            self.tr("The diary says that you sent the letter today through the form."),
            Choice(
                self.tr("Open the diary"),
                partial(self._page.shell.navigator.open, "diary", number),
            ),
            key="sent",
        )

    def _on_not_noted(self, error: BaseException) -> None:
        self.noted.emit(False)
        self._page.messages.show_error(error)
