# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The row of filters above the table: one per verdict, each with its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from holdback.gui import icons, text
from holdback.gui.i18n import format_count
from holdback.gui.theme import set_role
from holdback.rights import Verdict

if TYPE_CHECKING:
    from holdback.catalogue import Counts

# What needs the artist's attention stands first.
_ORDER = (Verdict.NONE, Verdict.PARTLY, Verdict.CONFLICTING, Verdict.RESERVED, Verdict.ALLOWED)


class FilterBar(QWidget):
    """All, not reserved, partly, in conflict, reserved, allowed: one is chosen."""

    chosen = Signal(str)  # the condition in the words of the search field; empty for all

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._all = self._button("")
        self._all.setChecked(True)
        row.addWidget(self._all)
        self._buttons: dict[Verdict, QPushButton] = {}
        for verdict in _ORDER:
            button = self._button(f"verdict:{verdict.value}")
            status = text.verdict(verdict)
            button.setIcon(icons.icon(status.icon, status.tone))
            button.setToolTip(status.explanation)
            self._buttons[verdict] = button
            row.addWidget(button)
        row.addStretch(1)
        self._row = row
        self._group.buttonClicked.connect(self._on_clicked)
        self.show_counts(None)

    def _button(self, condition: str) -> QPushButton:
        button = QPushButton(self)
        button.setCheckable(True)
        button.setProperty("condition", condition)
        set_role(button, "flat")
        self._group.addButton(button)
        return button

    @property
    def condition(self) -> str:
        """The condition that is chosen now."""
        chosen = self._group.checkedButton() or self._all
        return str(chosen.property("condition"))

    def show_counts(self, counts: Counts | None) -> None:
        """Show how many tracks each filter would leave; filters without any are hidden."""
        total = counts.total if counts else 0
        self._all.setText(self.tr("All {count}").replace("{count}", format_count(total)))
        self._all.setAccessibleName(self._all.text())
        for verdict, button in self._buttons.items():
            number = counts.verdicts.get(verdict, 0) if counts else 0
            words = f"{text.verdict(verdict).word}  {format_count(number)}"
            button.setText(words)
            button.setAccessibleName(words)
            button.setVisible(number > 0 or button.isChecked())

    def add_tool(self, tool: QWidget) -> None:
        """Put a further tool at the right end."""
        self._row.addWidget(tool)

    def choose_all(self) -> None:
        """Go back to all tracks, without a signal."""
        self._all.setChecked(True)

    def choose(self, condition: str) -> None:
        """Choose the filter of a condition, without a signal; all tracks if there is none."""
        for button in self._buttons.values():
            if button.property("condition") == condition:
                button.setChecked(True)
                return
        self.choose_all()

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self.condition)
