# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's one icon beside the clock: it tells of things, and can keep Holdback at work.

Where the desktop has no tray nothing here shows, and the message bar of the page is the way.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from holdback.gui import icons


class Tray(QObject):
    """Made by :func:`tray_of`; belongs to the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._open_told: Callable[[], None] | None = None
        self._stays = False
        self._menu = QMenu(window)
        self._menu.addAction(icons.application_icon(), self.tr("Open Holdback"), self.open)
        self._menu.addAction(self.tr("Quit"), self._quit)
        self.icon = QSystemTrayIcon(icons.application_icon(), self)
        self.icon.setToolTip("Holdback")
        self.icon.setContextMenu(self._menu)
        self.icon.messageClicked.connect(self._on_clicked)
        self.icon.activated.connect(self._on_activated)
        window.installEventFilter(self)

    @property
    def stays(self) -> bool:
        """Whether Holdback goes on at work here when its window is closed."""
        return self._stays

    def set_stays(self, stays: bool) -> None:
        """Say whether closing the window leaves Holdback at work beside the clock."""
        self._stays = stays and QSystemTrayIcon.isSystemTrayAvailable()
        self.icon.setVisible(self._stays)

    def tell(self, words: str, open_told: Callable[[], None]) -> bool:
        """Show a note beside the clock; a click on it calls ``open_told``. False: no tray."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return False
        self._open_told = open_told
        self.icon.show()
        self.icon.showMessage("Holdback", words, icons.application_icon())
        return True

    @Slot()
    def open(self) -> None:
        """Bring the window to the front."""
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    @Slot()
    def _on_clicked(self) -> None:
        self.open()
        if self._open_told is not None:
            self._open_told()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self._on_clicked()

    @Slot()
    def _quit(self) -> None:
        self._window.show()
        self._window.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Only the closing by the window's own button: what the program closes is to end.
        # The kind of event first: a window that is being destroyed still sends some, when our own
        # attributes are gone already.
        if (
            event.type() == QEvent.Type.Close
            and event.spontaneous()
            and watched is self._window
            and self._stays
        ):
            event.ignore()
            self._window.hide()
            return True
        return super().eventFilter(watched, event)


def tray_of(widget: QWidget) -> Tray:
    """Return the tray icon of the widget's window; it is made when it is first needed."""
    window = widget.window()
    return window.findChild(Tray) or Tray(window)
