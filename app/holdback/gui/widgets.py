# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small habits of widgets that several pages want."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QSizePolicy

_FEWEST_LETTERS = 8


def let_shrink(combo: QComboBox) -> None:
    """Let a combo box become narrower than its longest entry; the list shows them whole."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(_FEWEST_LETTERS)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
