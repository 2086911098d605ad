# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cycles that hold widgets are freed on the GUI thread, whichever thread makes the garbage."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from holdback.gui.garbage import GarbageCollector
from window import OpenWindow

pytestmark = pytest.mark.gui


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[GarbageCollector]:
    gc.collect()
    made = GarbageCollector()
    yield made
    made.close()
    made.deleteLater()


class Cyclic(QWidget):
    freed_in: threading.Thread | None = None

    def __init__(self) -> None:
        super().__init__()
        self.itself = self

        def note(_: object) -> None:
            Cyclic.freed_in = threading.current_thread()

        self.watch = weakref.finalize(self, note, None)


def test_a_worker_never_frees_a_widget(qtbot: QtBot, collector: GarbageCollector) -> None:
    Cyclic()

    def litter() -> None:
        for _ in range(20 * gc.get_threshold()[0]):
            cycle: list[object] = []
            cycle.append(cycle)

    worker = threading.Thread(target=litter)
    worker.start()
    worker.join()
    assert Cyclic.freed_in is None
    qtbot.waitUntil(lambda: Cyclic.freed_in is threading.main_thread())


def test_python_collects_by_itself_again_when_the_collector_is_gone(
    collector: GarbageCollector,
) -> None:
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()


def test_the_window_collects_for_python(open_window: OpenWindow) -> None:
    open_window()
    assert not gc.isenabled()
