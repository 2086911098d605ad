# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small habits of widgets that several pages want."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QWidget,
)

_FEWEST_LETTERS = 8
_AROUND_ICON = 6
_PADDING = 34


def let_shrink(combo: QComboBox) -> None:
    """Let a combo box become narrower than its longest entry; the list shows them whole."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(_FEWEST_LETTERS)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class ElidingButton(QPushButton):
    """A button as wide as its column; words that do not fit end in dots and stand in the tooltip.

    Its accessible name is the whole.
    """

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        icon = 0 if self.icon().isNull() else self.iconSize().width() + _AROUND_ICON
        room = self.width() - icon - _PADDING
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))


def name_field_buttons(root: QWidget) -> None:
    """Name the small buttons that Qt puts into fields; it leaves them without a word."""
    for field in root.findChildren(QLineEdit):
        for button in field.findChildren(QToolButton):
            if button.accessibleName() or button.text():
                continue
            if button.objectName() == "_q_qlineeditclearbutton":
                button.setAccessibleName(QCoreApplication.translate("Widgets", "Clear the field"))
            else:
                button.setAccessibleName(QCoreApplication.translate("Widgets", "Find"))


def order_tabs(root: QWidget) -> None:
    """Let Tab go through ``root`` as one reads: in the order of its layouts.

    Qt's own order is that in which widgets were made, which readers cannot see.
    """
    stops = [w for w in _as_read(root) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for before, after in itertools.pairwise(stops):
        QWidget.setTabOrder(before, after)


def _as_read(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if isinstance(widget, QTabWidget):
        yield widget.tabBar()
    if isinstance(widget, QTabWidget | QSplitter | QStackedWidget):
        for number in range(widget.count()):
            yield from _with_inside(cast("QWidget", widget.widget(number)))
    elif isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from _with_inside(inside)
    elif layout is not None:
        yield from _in_layout(layout)


def _with_inside(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    yield from _as_read(widget)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _with_inside(widget)
        elif inner is not None:
            yield from _in_layout(inner)
