# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks for the passphrase of an identity file; it is shown nowhere and kept nowhere."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from holdback.gui.theme import GRID, label, set_role

_SHORTEST = 8  # as holdback.seal.identity asks


class PassphraseDialog(QDialog):
    """One field to open a file, two to protect a new one."""

    def __init__(self, act: str, parent: QWidget | None = None, *, is_new: bool) -> None:
        super().__init__(parent)
        self._is_new = is_new
        self.setWindowTitle(self.tr("Passphrase"))
        self.setMinimumWidth(56 * GRID)
        column = QVBoxLayout(self)
        column.setSpacing(2 * GRID)
        new_words = self.tr(
            "The private key is written encrypted with this passphrase, at least eight characters. "
            "Nobody can open the file without it, and nobody can give it back to you."
        )
        old_words = self.tr("The passphrase of the file; leave it empty if it has none.")
        column.addWidget(label(new_words if is_new else old_words, "", self))
        form = QFormLayout()
        form.setVerticalSpacing(GRID)
        self.first = self._field(self.tr("Passphrase"))
        form.addRow(self.tr("&Passphrase"), self.first)
        self.second = self._field(self.tr("Once more"))
        if is_new:
            form.addRow(self.tr("Once &more"), self.second)
        else:
            self.second.hide()
        column.addLayout(form)
        self._problem = label("", "small", self)
        column.addWidget(self._problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.rejected.connect(self.reject)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        self.go = buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.go, "primary")
        self.go.clicked.connect(self.accept)
        column.addWidget(buttons)
        self._check()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        field.textChanged.connect(self._check)
        return field

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self.first.text()

    @Slot()
    def _check(self) -> None:
        problem = ""
        if self._is_new and len(self.first.text()) < _SHORTEST:
            problem = self.tr("At least eight characters.")
        elif self._is_new and self.first.text() != self.second.text():
            problem = self.tr("The two entries differ.")
        self._problem.setText(problem)
        self.go.setEnabled(not problem)


def ask_passphrase(act: str, parent: QWidget, *, is_new: bool) -> str | None:
    """Ask the user; None if they would rather not."""
    dialog = PassphraseDialog(act, parent, is_new=is_new)
    try:
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.passphrase if accepted else None
    finally:
        dialog.deleteLater()
