# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting, failing to start, and what becomes of our own mistakes."""

from __future__ import annotations

import logging
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from holdback.gui import app
from holdback.gui.faults import FaultKeeper, discreet
from holdback.gui.single_instance import Listener, hand_over, socket_name
from holdback.support.clock import FixedClock
from holdback.support.paths import DataFolder
from window import SAMPLES, WAIT_MS, OpenWindow, settle

pytestmark = pytest.mark.gui
NOON = FixedClock(datetime(2026, 8, 17, 12, 0, tzinfo=UTC))
_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from holdback.gui.app import main
qt = QApplication([])
QTimer.singleShot(500, qt.closeAllWindows)
sys.exit(main(sys.argv[2:], Path(sys.argv[1])))
"""


def start(data: Path, *paths: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _START, str(data), *map(str, paths)],
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )


def test_program_starts_with_a_folder_and_ends_when_closed(tmp_path: Path, music: Path) -> None:
    run = start(tmp_path / "data", music)
    assert run.returncode == 0, run.stderr
    assert (tmp_path / "data" / "records.db").exists()
    assert not list((tmp_path / "data" / "logs").glob("*crash*"))


def test_data_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file stands here", encoding="utf-8")
    run = start(tmp_path / "data")
    assert run.returncode == 1
    assert "cannot make its data folder" in run.stderr
    assert "Traceback" not in run.stderr


def test_damaged_records_are_told_and_left_untouched(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    damaged = b"no database at all" * 100
    (data / "records.db").write_bytes(damaged)
    run = start(data)
    assert run.returncode == 1
    assert "damaged" in run.stderr
    assert "Traceback" not in run.stderr
    assert (data / "records.db").read_bytes() == damaged


def test_window_is_up_while_the_records_cannot_be_read_yet(
    qtbot: QtBot, qapp: QApplication, data_folder: DataFolder
) -> None:
    records = sqlite3.connect(data_folder.records_db, isolation_level=None)
    records.execute("BEGIN EXCLUSIVE")
    holdback = app.Holdback(qapp, data_folder)
    holdback.start()
    qtbot.waitExposed(holdback.window)
    assert [task.title for task in holdback.jobs.tasks] == ["Open the records"]
    records.execute("ROLLBACK")
    records.close()
    settle(qtbot, holdback)
    (batches,) = (
        holdback.services.records.connection().execute("SELECT count(*) FROM batch").fetchone()
    )
    assert batches == 0
    holdback.window.close()
    holdback.close()
    holdback.deleteLater()


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[FaultKeeper]:
    made = FaultKeeper(tmp_path / "logs", NOON)
    level = logging.getLogger("holdback").level
    made.start()
    yield made
    made.stop()
    logging.getLogger("holdback").setLevel(level)


def test_fault_is_kept_and_told_and_the_program_goes_on(
    keeper: FaultKeeper, tmp_path: Path
) -> None:
    told: list[tuple[BaseException, Path | None]] = []
    keeper.tell(lambda error, kept: told.append((error, kept)))
    error = RuntimeError("a slip of ours")
    sys.excepthook(RuntimeError, error, None)
    kept = tmp_path / "logs" / "crash-20260817T120000Z.txt"
    assert told == [(error, kept)]
    assert "a slip of ours" in kept.read_text(encoding="utf-8")
    assert "a slip of ours" in keeper.log_file.read_text(encoding="utf-8")


def test_hard_crash_is_found_at_the_next_start(tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    logs.mkdir()
    (logs / "hard-crash.txt").write_text("Fatal Python error: Aborted", encoding="utf-8")
    keeper = FaultKeeper(logs, NOON)
    try:
        found = keeper.start()
        assert found == logs / "crash-20260817T120000Z.txt"
        assert "Aborted" in found.read_text(encoding="utf-8")
    finally:
        keeper.stop()
    again = FaultKeeper(logs, NOON)
    try:
        assert again.start() is None
    finally:
        again.stop()


def test_fault_of_a_thread_is_kept_and_offered_once_at_the_next_start(
    keeper: FaultKeeper, tmp_path: Path
) -> None:
    def slip() -> None:
        raise RuntimeError("a slip beside the window")

    thread = threading.Thread(target=slip)
    thread.start()
    thread.join()
    keeper.stop()
    kept = tmp_path / "logs" / "crash-20260817T120000Z.txt"
    assert keeper.start() == kept
    assert "a slip beside the window" in kept.read_text(encoding="utf-8")
    keeper.stop()
    assert keeper.start() is None, "offered once"


def test_log_and_reports_name_no_folder_of_the_user(
    keeper: FaultKeeper, qtbot: QtBot, open_window: OpenWindow, music: Path, tmp_path: Path
) -> None:
    holdback = open_window()
    holdback.window.take_paths((str(music), str(tmp_path / "gone")))
    settle(qtbot, holdback)
    logger = logging.getLogger("holdback.gui")
    logger.info("the file cannot be read: %s", FileNotFoundError(2, "gone", str(music / "a b.wav")))
    try:
        (music / "c d.wav").read_bytes()
    except FileNotFoundError as error:
        holdback.window.page.messages.show_error(error)  # type: ignore[union-attr]
        sys.excepthook(type(error), error, error.__traceback__)
    logs = tmp_path / "logs"
    written = "".join(path.read_text(encoding="utf-8") for path in logs.iterdir())
    assert "'a b.wav'" in written
    assert "'c d.wav'" in written
    assert str(tmp_path) not in written
    assert str(Path.home()) not in written


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ('File "/home/mara/x/holdback/gui/app.py", line 3', 'File "holdback/gui/app.py", line 3'),
        ("no such file: '/home/mara/My songs/one.mp3'", "no such file: 'one.mp3'"),
        (r"cannot open 'C:\Users\Mara\Songs\one.mp3'", "cannot open 'one.mp3'"),
        (f"in {Path.home()}/Music", "in ~/Music"),
        ("nothing '/' to shorten, 'a word'", "nothing '' to shorten, 'a word'"),
    ],
)
def test_paths_are_cut_to_what_helps(words: str, kept: str) -> None:
    assert discreet(words) == kept


def test_clean_end_leaves_no_crash_file(keeper: FaultKeeper, tmp_path: Path) -> None:
    keeper.stop()
    assert [path.name for path in (tmp_path / "logs").iterdir()] == ["holdback.log"]
    keeper.start()


def test_window_tells_what_the_last_run_left_behind(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    holdback = open_window()
    holdback.tell_left_behind(tmp_path / "crash.txt")
    assert holdback.window.page is not None
    assert "mistake of its own" in holdback.window.page.messages.strips[0].sentence


def test_message_that_it_cannot_start_is_a_box_where_there_is_a_screen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:  # fmt: skip
    shown: list[str] = []
    monkeypatch.setattr(app.QMessageBox, "critical", lambda *words: shown.append(words[2]))
    monkeypatch.setattr(app.QApplication, "platformName", lambda: "xcb")
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    assert app.main([], blocked) == 1
    assert shown
    assert shown[0] in capsys.readouterr().err


def test_data_folder_is_the_one_that_was_asked_for(
    open_window: OpenWindow, data_folder: DataFolder
) -> None:
    assert open_window().services.data_folder == data_folder


def test_second_start_hands_its_files_over_and_goes(
    qtbot: QtBot, open_window: OpenWindow, data_folder: DataFolder, music: Path
) -> None:
    holdback = open_window()
    listener = Listener(data_folder.root)
    listener.asked.connect(holdback.take_over)
    assert listener.start()
    second = subprocess.Popen(
        [sys.executable, "-c", _START, str(data_folder.root), str(music)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=WAIT_MS)
    assert second.returncode == 0, second.communicate()[1].decode()
    settle(qtbot, holdback)
    page = holdback.window.page_of("catalogue")
    assert page.model.rowCount() == SAMPLES  # type: ignore[attr-defined]
    listener.stop()


def test_nobody_to_hand_over_to(qapp: QApplication, tmp_path: Path) -> None:
    assert not hand_over(tmp_path, ["/music"])


def test_only_one_window_listens_and_a_crashed_one_is_succeeded(
    qapp: QApplication, tmp_path: Path
) -> None:
    first, second = Listener(tmp_path), Listener(tmp_path)
    assert first.start()
    assert not second.start()
    first.stop()
    assert second.start()
    second.stop()


@pytest.mark.parametrize(
    "words", [b"nonsense\n", b'{"version": 99, "paths": []}\n', b'{"version": 1, "paths": [1]}\n']
)
def test_strange_words_on_the_socket_are_ignored(
    qtbot: QtBot, tmp_path: Path, words: bytes
) -> None:
    asked: list[object] = []
    listener = Listener(tmp_path)
    listener.asked.connect(asked.append)
    assert listener.start()
    socket = QLocalSocket()
    socket.connectToServer(socket_name(tmp_path))
    socket.write(words)
    qtbot.waitUntil(
        lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=WAIT_MS
    )
    assert asked == []
    listener.stop()
