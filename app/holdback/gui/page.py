# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every page gets (:class:`Shell`) and must provide (:class:`Page`)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from holdback.gui.actions import Actions
from holdback.gui.i18n import Languages
from holdback.gui.jobs import Changes, Jobs, Lane, Task, Work
from holdback.gui.message_bar import MessageBar
from holdback.gui.profiles import Profiles
from holdback.gui.services import Services
from holdback.gui.settings import SettingsStore
from holdback.gui.theme import GRID, Theme, label

if TYPE_CHECKING:
    from holdback.gui.explain import Explanation


class Navigator(QObject):
    """How one page opens another, e.g. ``navigator.open("letters", platform_id)``."""

    requested = Signal(str, object)
    waiting = Signal(str, int, str)  # page, how many things wait there, that in words

    def open(self, page_id: str, payload: object = None) -> None:
        """Show a page; a payload other than None is handed to its ``open_payload``."""
        self.requested.emit(page_id, payload)


@dataclass(frozen=True, slots=True)
class DropWish:
    """What a page would do with files that are held over it: one sentence, and an icon's name."""

    sentence: str
    icon: str


@dataclass(frozen=True, slots=True)
class Shell:
    """What the window lends to its pages."""

    services: Services
    jobs: Jobs
    actions: Actions
    settings: SettingsStore
    profiles: Profiles
    languages: Languages
    navigator: Navigator
    theme: Theme


class Page(QWidget):
    """One page: a header with title and tools, the message bar, and the body.

    A subclass sets ``page_id``, fills ``self.body`` (and may add to ``self.tools``) in its
    constructor, and overrides what it needs of the methods below. All its texts are made in the
    constructor: when the language changes the window builds its pages anew.
    """

    page_id: ClassVar[str] = ""

    def __init__(self, shell: Shell, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell = shell
        self.messages = MessageBar(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        header = QHBoxLayout()
        header.setSpacing(GRID)
        self.heading = label(title, "title", self)
        header.addWidget(self.heading)
        header.addStretch(1)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(GRID)
        header.addLayout(self.tools)
        column.addLayout(header)
        column.addWidget(self.messages)
        self.body = QVBoxLayout()
        self.body.setSpacing(2 * GRID)
        column.addLayout(self.body, 1)

    def run(
        self,
        work: Work,
        *,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        item: Callable[[Any], None] | None = None,
        lane: Lane = Lane.DB,
        title: str = "",
        changes: Changes | Callable[[Any], Changes] | None = None,
    ) -> Task:
        """Run work beside the window (see :meth:`Jobs.run`); errors go to the message bar."""
        return self.shell.jobs.run(
            work,
            done=done,
            failed=failed or self.messages.show_error,
            item=item,
            lane=lane,
            title=title,
            changes=changes,
        )

    def activated(self) -> None:
        """Called each time the page comes into view."""

    def on_changes(self, changes: Changes) -> None:
        """Redraw what depends on what changed; called whether the page is in view or not."""

    def open_payload(self, payload: object) -> None:
        """Show what another page asked to show here."""

    def tell_waiting(self, count: int, words: str) -> None:
        """Show beside this page's name how many things wait here (0: nothing), and in words."""
        self.shell.navigator.waiting.emit(self.page_id, count, words)

    def drop_wish(self, paths: tuple[str, ...]) -> DropWish | None:
        """Say what :meth:`accept_paths` would do with these; None leaves them to the catalogue."""
        return None

    def accept_paths(self, paths: tuple[str, ...]) -> bool:
        """Take dropped files and folders; False hands them to the catalogue."""
        return False

    def focus_search(self) -> bool:
        """Put the cursor into the page's search field; False if it has none."""
        return False

    def explain_words(self) -> str:
        """Return what this page can explain, as the menu says it; empty if nothing."""
        return ""

    def explain(self, show: Callable[[Explanation], None]) -> bool:
        """Have what is selected explained by ``show``, now or soon; False if nothing is."""
        return False

    def save_state(self) -> dict[str, object]:
        """Return what of the layout is to be the same next time (QByteArray, str, int)."""
        return {}

    def restore_state(self, state: dict[str, object]) -> None:
        """Take back what ``save_state`` returned."""
