# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the real window behaves over many synthetic rows.

    python tests/bench/window_bench.py [--rows 100000]

Prints milliseconds: until the first paint and the full table, from each act to its rows, and the
longest gap in the event loop meanwhile (a 2 ms timer is what feels it); then the memory.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from holdback.gui.app import Holdback
from holdback.gui.catalogue_page import CataloguePage
from holdback.gui.catalogue_page.columns import INDEX_OF
from holdback.gui.settings import Settings, save_settings
from holdback.support.database import index_database
from holdback.support.paths import DataFolder

sys.path.insert(0, str(Path(__file__).parent))
from table_bench import fill

PATIENCE_S = 120


class Watch:
    """Drives the window and feels the gaps."""

    def __init__(self, qt: QApplication, holdback: Holdback) -> None:
        self._qt = qt
        self._holdback = holdback
        self._gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._feel)

    def _feel(self) -> None:
        now = time.perf_counter()
        self._gaps.append(now - self._last)
        self._last = now

    def step(self, name: str, act: Callable[[], object], is_done: Callable[[], bool]) -> None:
        """Act, wait for the rows and then for rest; print both figures."""
        self._gaps.clear()
        self._last = start = time.perf_counter()
        self._timer.start()
        act()
        while not is_done() and time.perf_counter() - start < PATIENCE_S:
            self._qt.processEvents()
        done = time.perf_counter() - start
        for _ in range(50):
            while not self._holdback.jobs.is_idle:
                self._qt.processEvents()
            self._qt.processEvents()
        self._timer.stop()
        print(f"{name:26} {1000 * done:7.0f} ms   longest gap {1000 * max(self._gaps):5.0f} ms")


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    rows = parser.parse_args().rows
    with tempfile.TemporaryDirectory() as folder:
        data = DataFolder.locate(Path(folder))
        save_settings(data.settings_file, Settings(first_run_done=True))
        database = index_database(data.index_db).open()
        fill(database, rows).prepare_orders()  # as after a scan
        database.close()
        measure(data, rows)


def measure(data: DataFolder, rows: int) -> None:
    """Open the window over this index and go through a day's work."""
    qt = QApplication([])
    start = time.perf_counter()
    holdback = Holdback(qt, data)
    holdback.start()
    qt.processEvents()
    print(f"{'first paint':26} {1000 * (time.perf_counter() - start):7.0f} ms")
    page = holdback.window.page_of("catalogue")
    assert isinstance(page, CataloguePage)
    table, model = page.browse.table, page.model
    watch = Watch(qt, holdback)
    watch.step(
        "full table",
        lambda: None,
        lambda: len(model.ids) == rows and model.index(0, 0).data() not in (None, "…"),
    )
    watch.step("search", lambda: page.search.setText("harb"), lambda: 0 < len(model.ids) < rows)
    watch.step("clear the search", page.search.clear, lambda: len(model.ids) == rows)
    for key in ("title", "album", "isrc", "path"):
        before = list(model.ids[:50])
        watch.step(
            f"sort by {key}",
            lambda key=key: table.sortByColumn(INDEX_OF[key], Qt.SortOrder.DescendingOrder),
            lambda before=before: list(model.ids[:50]) != before,
        )
    watch.step("select all", table.selectAll, lambda: len(page.browse.selected_ids()) == rows)
    before = list(model.ids[:50])
    watch.step(
        "sort with all selected",
        lambda: table.sortByColumn(INDEX_OF["artist"], Qt.SortOrder.AscendingOrder),
        lambda: list(model.ids[:50]) != before,
    )
    table.clearSelection()
    bar = table.verticalScrollBar()

    def scroll() -> None:
        for place in range(0, rows, max(rows // 60, 1)):
            bar.setValue(place)
            qt.processEvents()

    watch.step("scroll through, 60 stops", scroll, lambda: True)
    print(f"{'memory':26} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024:7} MB")
    holdback.window.close()
    holdback.close()


if __name__ == "__main__":
    main()
