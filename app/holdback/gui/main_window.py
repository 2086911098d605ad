# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one window: navigation on the left, the page beside it, tasks below."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons
from holdback.gui.actions import Actions, Menu
from holdback.gui.command_palette import CommandPalette
from holdback.gui.drop_overlay import DropOverlay
from holdback.gui.help import Help
from holdback.gui.hover import TermHints
from holdback.gui.jobs import Changes
from holdback.gui.menus import Menus
from holdback.gui.message_bar import Kind
from holdback.gui.navigation import Navigation
from holdback.gui.page import Page, Shell
from holdback.gui.pages import PAGES, PageEntry
from holdback.gui.task_panel import TaskPanel, TaskStatus
from holdback.gui.theme import GRID, label
from holdback.gui.widgets import name_field_buttons, order_tabs

if TYPE_CHECKING:
    from holdback.gui.explain import ExplainWindow, Explanation

_WANTED = QSize(1280, 800)
_SMALLEST = QSize(880, 560)


class MainWindow(QMainWindow):
    """Holds the pages and what they share."""

    closed = Signal()

    def __init__(
        self, shell: Shell, geometry: QSettings, pages: tuple[PageEntry, ...] = PAGES
    ) -> None:
        super().__init__()
        self._shell = shell
        self._geometry = geometry
        self._entries = pages
        self._pages: dict[str, Page] = {}
        self._is_closing = False
        self.setWindowIcon(icons.application_icon())
        self.setMinimumSize(_SMALLEST)
        self.setAcceptDrops(True)
        self._build_frame()
        self._overlay = DropOverlay(self)
        self._palette = CommandPalette(shell.actions, self)
        self._hints = TermHints(self)
        self._register_actions()
        self.help = Help(shell, self._page_in_view, self._explain, self)
        self._explanation: ExplainWindow | None = None
        self._menus = Menus(shell.actions, self)
        self._connect()
        self._restore()

    # --- building -------------------------------------------------------------------------

    def _build_frame(self) -> None:
        self._navigation = Navigation(self._entries, self)
        self._stack = QStackedWidget(self)
        middle = QWidget(self)
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._build_brand(middle))
        left.addWidget(self._navigation)
        row.addLayout(left)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self._tasks = TaskPanel(self._shell.jobs, self)
        self._task_status = TaskStatus(self._shell.jobs, self)
        self._task_status.list_asked.connect(self._tasks.toggle)
        self.statusBar().setSizeGripEnabled(False)
        promise = label(
            self.tr("Works offline. Nothing leaves this computer unless you ask."), "small"
        )
        promise.setWordWrap(False)
        promise.setContentsMargins(2 * GRID, 0, 0, 0)
        self.statusBar().addWidget(promise)
        self.statusBar().addPermanentWidget(self._task_status)

    def _build_brand(self, parent: QWidget) -> QWidget:
        brand = QWidget(parent)
        row = QHBoxLayout(brand)
        row.setContentsMargins(2 * GRID, 2 * GRID, 0, GRID)
        row.setSpacing(GRID)
        mark = QLabel(brand)
        mark.setPixmap(icons.application_icon().pixmap(3 * GRID, 3 * GRID))
        mark.setAccessibleName("Holdback")
        row.addWidget(mark)
        row.addWidget(label("Holdback", "heading", brand), 1)
        return brand

    def _build_page(self, page_id: str) -> Page:
        entry = next(entry for entry in self._entries if entry.page_id == page_id)
        page = entry.make(self._shell, self._stack)
        self._pages[page_id] = page
        self._stack.addWidget(page)
        name_field_buttons(page)
        state = self._geometry.value(f"pages/{page_id}")
        if isinstance(state, dict):
            page.restore_state(state)
        return page

    @Slot()
    def _build_next_page(self) -> None:
        """Build the pages that nobody asked for yet, one between two events each."""
        for entry in self._entries:
            if entry.page_id not in self._pages:
                self._build_page(entry.page_id)
                self._builder.start()
                return

    def _register_actions(self) -> None:
        add = self._shell.actions.add
        keys = QKeySequence.StandardKey
        add("window.quit", self.tr("&Quit"), self.close, menu=Menu.FILE, group=9,
            shortcut=[keys.Quit, "Ctrl+Q"], role=QAction.MenuRole.QuitRole)  # fmt: skip
        for number, entry in enumerate(self._entries, start=1):
            add(
                f"go.{entry.page_id}",
                self.tr("Go to {page}").replace("{page}", entry.name()),
                lambda _checked=False, page_id=entry.page_id, go=self._shell.navigator: go.open(
                    page_id
                ),
                menu=Menu.VIEW,
                group=1,
                shortcut=f"Ctrl+{number}",
                icon=icons.icon(entry.icon),
                role=(
                    QAction.MenuRole.PreferencesRole
                    if entry.page_id == "settings"
                    else QAction.MenuRole.NoRole
                ),
            )
        add("window.search", self.tr("&Find"), self._focus_search, menu=Menu.EDIT, group=3,
            shortcut=keys.Find, icon=icons.icon("search"))  # fmt: skip
        add("window.palette", self.tr("&Commands…"), self._open_palette, menu=Menu.VIEW, group=2,
            shortcut="Ctrl+K", icon=icons.icon("command"), is_listed=False)  # fmt: skip
        add("window.tasks", self.tr("Show &tasks"), self._tasks.toggle, menu=Menu.VIEW, group=2,
            shortcut="Ctrl+J", icon=icons.icon("tasks"))  # fmt: skip
        add("help.about", self.tr("&About Holdback"), self._open_about, menu=Menu.HELP,
            group=9, icon=icons.icon("info"), role=QAction.MenuRole.AboutRole)  # fmt: skip

    def _connect(self) -> None:
        self._navigation.chosen.connect(self._on_navigation)
        self._shell.navigator.requested.connect(self.open_page)
        self._shell.navigator.waiting.connect(self._navigation.show_waiting)
        self._shell.jobs.changed.connect(self._on_changes)
        self._shell.jobs.failed.connect(self._on_failed)
        self._shell.jobs.became_idle.connect(self._on_idle)
        self._builder = QTimer(self)
        self._builder.setSingleShot(True)
        self._builder.setInterval(0)
        self._builder.timeout.connect(self._build_next_page)

    # --- pages ----------------------------------------------------------------------------

    @property
    def actions_registry(self) -> Actions:
        """Everything this window can do."""
        return self._shell.actions

    def focusNextPrevChild(self, next: bool) -> bool:
        # Pages change what they show; the order is made when it is wanted.
        if self.page is not None:
            order_tabs(self.page)
        return super().focusNextPrevChild(next)

    @property
    def page(self) -> Page | None:
        """The page in view."""
        current = self._stack.currentWidget()
        return current if isinstance(current, Page) else None

    def _page_in_view(self) -> str:
        return self.page.page_id if self.page is not None else ""

    def page_of(self, page_id: str) -> Page:
        """Return one page, in view or not; it is built if it was not needed until now."""
        return self._pages.get(page_id) or self._build_page(page_id)

    @Slot(str, object)
    def open_page(self, page_id: str, payload: object = None) -> None:
        """Bring a page into view."""
        if self._navigation.choose(page_id) and payload is not None:
            self.page_of(page_id).open_payload(payload)

    @Slot(str)
    def _on_navigation(self, page_id: str) -> None:
        page = self.page_of(page_id)
        self._stack.setCurrentWidget(page)
        self.setWindowTitle(self._navigation.currentItem().text())
        self.help.show_explainable(page.explain_words())
        page.activated()

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        for page in self._pages.values():
            page.on_changes(changes)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        if self.page is not None:
            self.page.messages.show_error(error)

    @Slot()
    def _focus_search(self) -> None:
        if self.page is not None:
            self.page.focus_search()

    @Slot()
    def _explain(self) -> None:
        page = self.page
        if page is not None and not page.explain(self._show_explanation):
            page.messages.show_message(
                Kind.INFO, self.tr("Select what you want explained first."), key="explain"
            )

    def _show_explanation(self, explanation: Explanation) -> None:
        from holdback.gui.explain import ExplainWindow

        if self._explanation is None:
            self._explanation = ExplainWindow(self.help, self)
        self._explanation.explain(explanation)

    @Slot()
    def _open_palette(self) -> None:
        self._palette.open_over(self)

    @Slot()
    def _open_about(self) -> None:
        self.open_page("settings", "about")

    def close_palette(self) -> None:
        """Hide the command palette."""
        self._palette.dismiss()

    # --- dropping files -------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = _local_paths(event)
        if paths:
            event.acceptProposedAction()
            self.show_drop_overlay(paths)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hide_drop_overlay()

    def show_drop_overlay(self, paths: tuple[str, ...]) -> None:
        """Say what dropping these files and folders here would do."""
        wish = self.page.drop_wish(paths) if self.page is not None else None
        wish = wish or self.page_of("catalogue").drop_wish(paths)
        if wish is not None:
            self._overlay.show_for(wish)

    def hide_drop_overlay(self) -> None:
        """Show the page again."""
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._overlay.hide()
        paths = _local_paths(event)
        if paths:
            event.acceptProposedAction()
            self.take_paths(paths)

    def take_paths(self, paths: tuple[str, ...]) -> None:
        """Show files and folders: the page in view may want them, else the catalogue does."""
        if self.page is not None and self.page.accept_paths(paths):
            return
        self.open_page("catalogue")
        self.page_of("catalogue").accept_paths(paths)

    # --- state and end --------------------------------------------------------------------

    def _restore(self) -> None:
        frame = self._geometry.value("window/geometry")
        if not (isinstance(frame, QByteArray) and self.restoreGeometry(frame)):
            self.resize(_WANTED)
        screen = self.screen() or QGuiApplication.primaryScreen()
        room = screen.availableGeometry().size()
        self.resize(self.size().boundedTo(room))
        if not self._navigation.choose(str(self._geometry.value("window/page"))):
            self._navigation.setCurrentRow(0)

    def save_state(self) -> None:
        """Remember size, place, page in view and each page's layout."""
        self._geometry.setValue("window/geometry", self.saveGeometry())
        self._geometry.setValue("window/page", self._navigation.page_id)
        for page_id, page in self._pages.items():
            self._geometry.setValue(f"pages/{page_id}", page.save_state())
        self._geometry.sync()

    def retire(self) -> None:
        """Go without ending the program: another window has taken over."""
        self._shell.jobs.disconnect(self)
        self.hide()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._shell.jobs.is_idle:
            self.save_state()
            event.accept()
            self.closed.emit()
            return
        # The file at work is finished, the rest is not begun; then the window closes itself.
        event.ignore()
        if not self._is_closing:
            self._is_closing = True
            self._shell.jobs.cancel_all()
            if self.page is not None:
                self.page.messages.show_message(
                    Kind.INFO, self.tr("Closing as soon as the file at work is finished…")
                )
            self._stack.setEnabled(False)
            self._navigation.setEnabled(False)

    @Slot()
    def _on_idle(self) -> None:
        if self._is_closing:
            QTimer.singleShot(0, self.close)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._builder.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._overlay.setGeometry(self.rect())
        self._tasks.place()


def _local_paths(event: QDropEvent) -> tuple[str, ...]:
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return tuple(str(Path(u.toLocalFile())) for u in urls if u.isLocalFile() and u.toLocalFile())
