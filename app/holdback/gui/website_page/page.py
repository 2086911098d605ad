# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The website page: see the files, save them, put them online oneself, have the site checked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QTabWidget, QWidget

from holdback.gui import icons
from holdback.gui.actions import Menu
from holdback.gui.empty_state import EmptyState
from holdback.gui.jobs import Changes, Lane
from holdback.gui.message_bar import Choice, Kind
from holdback.gui.page import Page, Shell
from holdback.gui.website_page import work
from holdback.gui.website_page.check_view import CheckView
from holdback.gui.website_page.kit_view import KitView
from holdback.gui.website_page.proof_view import ProofView

if TYPE_CHECKING:
    from holdback.gui.website_page.work import MadeKit
    from holdback.website import CheckedPart

_FILES, _CHECK, _PROOF = range(3)


class WebsitePage(Page):
    """The artist's own address: what to say there, and whether it is said."""

    page_id = "website"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, self.tr("Website"), parent)
        self._made: MadeKit | None = None
        self._robots: Path | None = None
        self._folder = Path()
        self._is_stale = True
        settings = shell.actions.add(
            "website.profile",
            self.tr("Write your website's address"),
            self._open_profile,
            icon=icons.icon("user"),
        )
        shell.actions.add(
            "website.save",
            self.tr("Save the files for your &website…"),
            self._ask_save,
            menu=Menu.FILE,
            group=2,
            icon=icons.icon("website"),
            keywords=self.tr("robots tdmrep license headers kit"),
        )
        self.empty = EmptyState(
            "website",
            self.tr("The same word at your own address"),
            self.tr(
                "What AI companies have committed themselves to read today is the website: "
                "robots.txt and its kin. Write the address of yours into your profile, and "
                "Holdback makes the files for it."
            ),
            (settings,),
            self,
        )
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("Website"))
        self.kit = KitView(self.tabs)
        self.checking = CheckView(self.tabs)
        self.proof = ProofView(self, self.tabs)
        self._stack = QStackedWidget(self.tabs)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.kit)
        self.tabs.addTab(self._stack, self.tr("Files for your site"))
        self.tabs.addTab(self.checking, self.tr("Check your site"))
        self.tabs.addTab(self.proof, self.tr("Signed list"))
        self.body.addWidget(self.tabs)
        shell.actions.add(
            "website.proof",
            self.tr("&Sign a list of the recordings"),
            self._open_proof,
            menu=Menu.CATALOGUE,
            group=2,
            icon=icons.icon("seal-valid"),
            keywords=self.tr("proof timestamp digest essence"),
        )
        self.kit.robots_asked.connect(self._ask_robots)
        self.kit.robots_dropped.connect(self._drop_robots)
        self.kit.save_asked.connect(self._ask_save)
        self.checking.check_asked.connect(self.check)
        shell.profiles.changed.connect(self._on_profiles)

    # --- the kit --------------------------------------------------------------------------

    def activated(self) -> None:
        """Make the kit when the page comes into view, if the profile changed since."""
        if self._is_stale:
            self.make()

    @Slot()
    def _on_profiles(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.make()

    def on_changes(self, changes: Changes) -> None:
        """Make the kit anew when a profile changed."""
        if changes.profiles:
            self._on_profiles()

    def make(self) -> None:
        """Make the kit of the profile in use; nothing is written."""
        profile = self.shell.profiles.current
        if profile is None or not profile.website:
            self._made = None
            self._stack.setCurrentWidget(self.empty)
            self.tabs.setTabEnabled(_CHECK, False)
            return
        self._is_stale = False
        self.run(
            work.make(self.shell.services, profile, self._robots),
            lane=Lane.LOOK,
            done=self._take,
            failed=self._on_failed,
        )

    @Slot(object)
    def _take(self, made: MadeKit) -> None:
        is_other_site = self._made is None or self._made.site.origin != made.site.origin
        self._made = made
        self.messages.remove("website")
        self.kit.show_kit(made, self._robots)
        if is_other_site:
            self.checking.show_site(made.site.origin)
        self._stack.setCurrentWidget(self.kit)
        self.tabs.setTabEnabled(_CHECK, True)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._robots = None
        self.messages.show_error(error)
        if self._made is None:
            self._stack.setCurrentWidget(self.empty)

    @Slot()
    def _ask_robots(self) -> None:
        words = self.tr("Your present robots.txt")
        name, _ = QFileDialog.getOpenFileName(self, words, str(Path.home()), "robots.txt (*.txt)")
        if name:
            self.merge_robots(Path(name))

    def merge_robots(self, path: Path) -> None:
        """Merge the reservation into the user's own robots.txt; every line of it is kept."""
        self._robots = path
        self.make()

    @Slot()
    def _drop_robots(self) -> None:
        self._robots = None
        self.make()

    @Slot()
    def _ask_save(self) -> None:
        if self._made is None:
            self.shell.navigator.open(self.page_id)
            return
        words = self.tr("A folder for the files")
        name = QFileDialog.getExistingDirectory(self, words, str(Path.home()))
        if name:
            self.save(Path(name))

    def save(self, folder: Path) -> None:
        """Write the kit, and UPLOAD.txt with it, into a folder."""
        if self._made is None:
            return
        self._folder = folder
        self.run(
            work.save(self._made, folder),
            lane=Lane.LOOK,
            title=self.tr("Saving the files for your site"),
            done=self._on_saved,
        )

    @Slot(object)
    def _on_saved(self, number: int) -> None:
        self.messages.show_message(
            Kind.SUCCESS,
            self.tr(
                "%n file(s) saved. Nothing was uploaded: that is yours to do, UPLOAD.txt says how.",
                "",
                number,
            ),
            Choice(self.tr("Open folder"), self._open_folder, closes=False),
            key="website",
        )

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    @Slot()
    def _open_proof(self) -> None:
        self.shell.navigator.open(self.page_id, "proof")

    def open_payload(self, payload: object) -> None:
        """Show a tab by name: ``files``, ``check`` or ``proof``."""
        names = {"files": _FILES, "check": _CHECK, "proof": _PROOF}
        if payload in names:
            self.tabs.setCurrentIndex(names[str(payload)])

    @Slot()
    def _open_profile(self) -> None:
        self.shell.navigator.open("settings", "profiles")

    # --- the check ------------------------------------------------------------------------

    @Slot()
    def check(self) -> None:
        """Ask the live site. Goes online: only when the user asks."""
        if self._made is None:
            return
        self.checking.set_busy(is_busy=True)
        title = self.tr("Asking {site}").replace("{site}", self._made.site.origin)
        self.run(
            work.check(self.shell.services, self._made.site),
            lane=Lane.NET,
            title=title,
            done=self._on_checked,
            failed=self._on_check_failed,
        )

    @Slot(object)
    def _on_checked(self, parts: tuple[CheckedPart, ...]) -> None:
        self.checking.set_busy(is_busy=False)
        self.checking.show_parts(parts)

    @Slot(object)
    def _on_check_failed(self, error: BaseException) -> None:
        self.checking.set_busy(is_busy=False)
        self.messages.show_error(error)

    def save_state(self) -> dict[str, object]:
        """Return the tab in view and the host that was chosen."""
        return {"tab": self.tabs.currentIndex(), "host": self.kit.wanted_host}

    def restore_state(self, state: dict[str, object]) -> None:
        """Show what was in view."""
        tab = str(state.get("tab", "0"))
        self.tabs.setCurrentIndex(int(tab) if tab.isdigit() else 0)
        self.kit.wanted_host = str(state.get("host", ""))
