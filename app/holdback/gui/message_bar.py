# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages that stay in the page until they are closed, in place of modal boxes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from holdback.errors import Cancelled, Message, UserError
from holdback.gui import icons, text
from holdback.gui.colours import Tone
from holdback.gui.theme import set_role

_LOG = logging.getLogger(__name__)
_MOST = 3


class Kind(StrEnum):
    """What a message is, told by icon, word and colour."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


_TONES = {
    Kind.INFO: Tone.INFO,
    Kind.SUCCESS: Tone.GOOD,
    Kind.WARNING: Tone.CAUTION,
    Kind.ERROR: Tone.BAD,
}
_ICONS = {
    Kind.INFO: "info",
    Kind.SUCCESS: "success",
    Kind.WARNING: "warning",
    Kind.ERROR: "error",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """A button in a message. ``closes``: the message goes when it is pressed."""

    label: str
    slot: Callable[[], object]
    closes: bool = True


class MessageStrip(QFrame):
    """One message: icon, sentence, at most a few buttons, and a cross to close it."""

    closed = Signal(QObject)

    def __init__(
        self, kind: Kind, sentence: str, choices: tuple[Choice, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self.sentence = sentence
        set_role(self, "bar")
        self.setProperty("tone", _TONES[kind].value)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        sign = QLabel(self)
        sign.setPixmap(icons.icon(_ICONS[kind], _TONES[kind]).pixmap(icons.SIZE, icons.SIZE))
        sign.setAccessibleName(self._word())
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        self._label = QLabel(sentence, self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setAccessibleName(f"{self._word()}: {sentence}")
        row.addWidget(self._label, 1)
        for choice in choices:
            row.addWidget(self._button(choice), 0, Qt.AlignmentFlag.AlignVCenter)
        close = QToolButton(self)
        close.setIcon(icons.icon("close"))
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Close this message"))
        close.setAccessibleName(self.tr("Close this message"))
        close.clicked.connect(self.dismiss)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def _word(self) -> str:
        return {
            Kind.INFO: self.tr("Information"),
            Kind.SUCCESS: self.tr("Done"),
            Kind.WARNING: self.tr("Warning"),
            Kind.ERROR: self.tr("Error"),
        }[self.kind]

    def _button(self, choice: Choice) -> QPushButton:
        button = QPushButton(choice.label, self)
        button.clicked.connect(choice.slot)
        if choice.closes:
            button.clicked.connect(self.dismiss)
        return button

    @Slot()
    def dismiss(self) -> None:
        """Close the message."""
        self.closed.emit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)


class MessageBar(QWidget):
    """The messages of one page, newest first, at most three."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._strips: dict[str, MessageStrip] = {}
        self._count = 0
        self.hide()

    @property
    def strips(self) -> tuple[MessageStrip, ...]:
        """The messages shown, oldest first."""
        return tuple(self._strips.values())

    def show_message(
        self, kind: Kind, sentence: str | Message, *choices: Choice, key: str = ""
    ) -> MessageStrip:
        """Show a message; one with the same ``key`` replaces the former."""
        self._count += 1
        key = key or f"message-{self._count}"
        self.remove(key)
        while len(self._strips) >= _MOST:
            self.remove(next(iter(self._strips)))
        words = text.sentence(sentence) if isinstance(sentence, Message) else sentence
        strip = MessageStrip(kind, words, choices, self)
        strip.closed.connect(self._close_strip)
        self._strips[key] = strip
        self._column.insertWidget(0, strip)
        self.show()
        return strip

    def show_error(self, error: BaseException) -> None:
        """Show what went wrong. What the user stopped themselves is not told."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, UserError):
            self.show_message(Kind.ERROR, " ".join(text.sentence(one) for one in error.messages))
            return
        _LOG.error("unexpected error", exc_info=error)
        self.show_fault(error)

    def show_fault(self, error: BaseException, *choices: Choice) -> None:
        """Say that Holdback itself made a mistake (which is in the log already)."""
        self.show_message(
            Kind.ERROR,
            self.tr(
                "Something went wrong inside Holdback ({name}). What was at work has stopped; "
                "files that were not finished are unchanged. Try again; if it happens again, "
                "Settings, Check shows the report, which is sent to nobody."
            ).replace("{name}", type(error).__name__),
            *choices,
            key="fault",
        )

    def remove(self, key: str) -> None:
        """Take the message with this key away, if it is there."""
        strip = self._strips.pop(key, None)
        if strip is not None:
            self._column.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        if not self._strips:
            self.hide()

    @Slot(QObject)
    def _close_strip(self, strip: QObject) -> None:
        for key, shown in list(self._strips.items()):
            if shown is strip:
                self.remove(key)
