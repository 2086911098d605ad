# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Work runs in its lane, comes back to the GUI thread, tells how far it is, and can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from holdback.errors import Cancelled
from holdback.gui.jobs import Changes, Jobs, Lane, Reporter, Task, TaskState
from holdback.support.progress import CancelToken

pytestmark = pytest.mark.gui


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_result_arrives_on_the_gui_thread(qtbot: QtBot, jobs: Jobs) -> None:
    threads: list[int] = []

    def work(progress: Reporter, cancel: CancelToken) -> int:
        threads.append(threading.get_ident())
        return 42

    def done(value: int) -> None:
        threads.append(threading.get_ident())
        assert value == 42

    jobs.run(work, done=done)
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert threads[0] != threading.get_ident()
    assert threads[1] == threading.get_ident()


@pytest.mark.parametrize(("lane", "at_once"), [(Lane.FILES, 1), (Lane.DB, 1), (Lane.NET, 4)])
def test_lane_has_its_number_of_threads(qtbot: QtBot, jobs: Jobs, lane: Lane, at_once: int) -> None:
    lock = threading.Lock()
    gate = threading.Event()
    running = most = 0

    def work(progress: Reporter, cancel: CancelToken) -> None:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
            if running == at_once:
                gate.set()
        gate.wait(20)
        with lock:
            running -= 1

    for _ in range(at_once * 3):
        jobs.run(work, lane=lane)
    qtbot.waitUntil(lambda: jobs.is_idle, timeout=20_000)
    assert most == at_once


def test_work_of_one_lane_keeps_its_order(qtbot: QtBot, jobs: Jobs) -> None:
    order: list[int] = []
    for number in range(20):
        jobs.run(lambda progress, cancel, n=number: n, done=order.append)
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert order == list(range(20))


def test_failure_goes_to_its_handler_and_else_to_the_signal(qtbot: QtBot, jobs: Jobs) -> None:
    def work(progress: Reporter, cancel: CancelToken) -> None:
        raise ValueError("broken")

    caught: list[BaseException] = []
    jobs.failed.connect(caught.append)
    jobs.run(work, failed=caught.append)
    qtbot.waitUntil(lambda: jobs.is_idle)
    jobs.run(work)
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert [str(error) for error in caught] == ["broken", "broken"]


def test_running_work_sees_the_cancel_and_ends_silently(qtbot: QtBot, jobs: Jobs) -> None:
    begun = threading.Event()

    def work(progress: Reporter, cancel: CancelToken) -> None:
        begun.set()
        while True:
            cancel.raise_if_cancelled()

    caught: list[BaseException] = []
    jobs.failed.connect(caught.append)
    ended: list[Task] = []
    jobs.task_ended.connect(ended.append)
    task = jobs.run(work, title="Endless")
    assert begun.wait(20)
    task.cancel()
    qtbot.waitUntil(lambda: jobs.is_idle, timeout=20_000)
    assert caught == []
    assert ended == [task]
    assert task.state is TaskState.CANCELLED


def test_waiting_work_that_is_cancelled_never_begins(qtbot: QtBot, jobs: Jobs) -> None:
    gate = threading.Event()
    begun: list[str] = []

    def first(progress: Reporter, cancel: CancelToken) -> None:
        gate.wait(20)

    def second(progress: Reporter, cancel: CancelToken) -> None:
        begun.append("second")

    failures: list[BaseException] = []
    jobs.run(first)
    jobs.run(second, failed=failures.append).cancel()
    gate.set()
    qtbot.waitUntil(lambda: jobs.is_idle, timeout=20_000)
    assert begun == []
    assert [type(error) for error in failures] == [Cancelled]


def test_progress_is_the_newest_and_items_come_in_order(qtbot: QtBot, jobs: Jobs) -> None:
    gate = threading.Event()

    def work(progress: Reporter, cancel: CancelToken) -> None:
        for number in range(5000):
            progress(number + 1, 5000, f"file {number}")
            if number % 1000 == 0:
                progress.send(number)
        gate.wait(20)

    seen: list[int] = []
    signals: list[int] = []
    jobs.task_progressed.connect(lambda task: signals.append(task.finished))
    task = jobs.run(work, title="Counting", item=seen.append)
    qtbot.waitUntil(lambda: task.finished == 5000, timeout=20_000)
    assert (task.total, task.current) == (5000, "file 4999")
    assert len(signals) < 500, "progress must be throttled"
    gate.set()
    qtbot.waitUntil(lambda: jobs.is_idle, timeout=20_000)
    assert seen == [0, 1000, 2000, 3000, 4000]


def test_changes_are_announced_after_the_result(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[object] = []
    jobs.changed.connect(told.append)
    jobs.run(lambda p, c: "result", done=told.append, changes=Changes(tracks=True))
    jobs.run(lambda p, c: 0, changes=lambda number: Changes(letters=bool(number)))
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert told == ["result", Changes(tracks=True)]


def test_result_for_a_deleted_receiver_is_dropped(
    qtbot: QtBot, qapp: QApplication, jobs: Jobs
) -> None:
    class Receiver(QObject):
        def take(self, value: object) -> None:
            raise AssertionError("the receiver is gone")

    gate = threading.Event()
    receiver = Receiver()
    jobs.run(lambda p, c: gate.wait(20), done=receiver.take)
    receiver.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.set()
    qtbot.waitUntil(lambda: jobs.is_idle, timeout=20_000)


def test_quiet_work_is_not_in_the_list_of_tasks(qtbot: QtBot, jobs: Jobs) -> None:
    gate = threading.Event()
    jobs.run(lambda p, c: gate.wait(20))
    task = jobs.run(lambda p, c: gate.wait(20), title="Seen", lane=Lane.FILES)
    assert jobs.tasks == (task,)
    gate.set()
    qtbot.waitUntil(lambda: jobs.is_idle, timeout=20_000)


def test_changes_add_up() -> None:
    assert Changes(tracks=True) | Changes(terms=True) == Changes(tracks=True, terms=True)
    assert not Changes()
    assert Changes(history=True)
