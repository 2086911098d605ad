# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python's cyclic garbage is collected on the GUI thread, and nowhere else.

A collection runs in whatever thread happens to allocate. If a worker's frees a widget that lay in
a cycle, Qt destroys it off the GUI thread and may crash. So the automatic one is off while the
window lives, and a timer asks the same question (are there enough new objects?) where it is safe.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_MS = 1000


class GarbageCollector(QObject):
    """Takes collecting over from Python as long as it lives; ``close`` gives it back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_automatic = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation that is due by Python's own thresholds."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return

    def close(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        if self._was_automatic:
            gc.enable()
