# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Work beside the window: four lanes of threads, plain data in, plain data out.

A piece of work is a plain callable ``work(progress, cancel)``. It must not touch a widget nor
hold one in a closure (Python may free a QObject from a worker thread). What it returns is handed
to a callback on the GUI thread. Signals live on :class:`Jobs`, a QObject of the GUI thread.
"""

from __future__ import annotations

import functools
import itertools
import logging
import queue
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from holdback.errors import Cancelled
from holdback.support.progress import CancelToken, Progress

_LOG = logging.getLogger(__name__)
_TICK_MS = 50  # progress reaches the window at most 20 times a second


class Lane(StrEnum):
    """Which threads do the work. Work of one lane starts in the order it was asked for."""

    FILES = "files"  # one thread: reading and writing music files
    LOOK = "look"  # one thread: reading the few files that are looked at, while others are scanned
    DB = "db"  # one thread: short queries and records
    NET = "net"  # four threads: fetching


_THREADS = {Lane.FILES: 1, Lane.LOOK: 1, Lane.DB: 1, Lane.NET: 4}


@dataclass(frozen=True, slots=True)
class Changes:
    """What a piece of work changed, so that pages redraw what they show and nothing else."""

    tracks: bool = False
    statements: bool = False
    history: bool = False
    platforms: bool = False
    terms: bool = False
    letters: bool = False
    profiles: bool = False

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            **{f.name: getattr(self, f.name) or getattr(other, f.name) for f in fields(self)}
        )

    def __bool__(self) -> bool:
        return any(getattr(self, f.name) for f in fields(self))


class Reporter(Progress, Protocol):
    """The worker's way to the window: how far it is, and parts of the result as they come."""

    def send(self, item: Any) -> None:
        """Hand plain data to the ``item`` callback on the GUI thread."""
        ...


class Work(Protocol):
    """A callable that can run in a worker thread."""

    def __call__(self, progress: Reporter, cancel: CancelToken, /) -> Any:
        """Do it; look at ``cancel`` between items; return plain data."""
        ...


class TaskState(StrEnum):
    """How far a task is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Task:
    """One piece of work as the window shows it. Read it on the GUI thread only.

    Attributes:
        title: what it does, for people; empty for quiet work that no list shows.
        finished: how many items are done.
        total: of how many, or None while that is not known.
        current: the item at work.
    """

    def __init__(self, number: int, title: str, lane: Lane) -> None:
        self.number = number
        self.title = title
        self.lane = lane
        self.cancel_token = CancelToken()
        self.state = TaskState.WAITING
        self.finished = 0
        self.total: int | None = None
        self.current = ""
        self.started_s: float | None = None

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return self.state in (TaskState.DONE, TaskState.FAILED, TaskState.CANCELLED)

    @property
    def rate(self) -> float | None:
        """Items per second so far, once there is enough to tell."""
        if self.started_s is None or not self.finished:
            return None
        elapsed = time.monotonic() - self.started_s
        return self.finished / elapsed if elapsed > 0.5 else None

    @property
    def seconds_left(self) -> float | None:
        """A guess at the time left, once there is enough to tell."""
        rate = self.rate
        if rate is None or self.total is None:
            return None
        return max(self.total - self.finished, 0) / rate

    def cancel(self) -> None:
        """Ask it to stop at the next safe point."""
        self.cancel_token.cancel()


@dataclass(slots=True)
class _Handlers:
    task: Task
    future: Future[Any] | None
    done: Callable[[Any], None] | None
    failed: Callable[[BaseException], None] | None
    item: Callable[[Any], None] | None
    changes: Changes | Callable[[Any], Changes] | None


class _Sink:
    """The worker's end: the newest progress only, and items in order."""

    def __init__(self, number: int, items: queue.SimpleQueue[tuple[int, Any]]) -> None:
        self._number = number
        self._items = items
        self.latest: tuple[int, int | None, str] | None = None
        self.started_s: float | None = None

    def __call__(self, done: int, total: int | None, current: str = "") -> None:
        self.latest = (done, total, current)

    def send(self, item: Any) -> None:
        self._items.put((self._number, item))


class Jobs(QObject):
    """Runs work in lanes and brings results back to the GUI thread."""

    task_started = Signal(object)  # Task
    task_progressed = Signal(object)  # Task
    task_ended = Signal(object)  # Task
    changed = Signal(object)  # Changes
    failed = Signal(object)  # BaseException nobody else took
    became_idle = Signal()
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._pools: dict[Lane, ThreadPoolExecutor] = {}
        self._handlers: dict[int, _Handlers] = {}
        self._sinks: dict[int, _Sink] = {}
        self._ended: queue.SimpleQueue[tuple[int, Future[Any]]] = queue.SimpleQueue()
        self._items: queue.SimpleQueue[tuple[int, Any]] = queue.SimpleQueue()
        self._is_closed = False
        self._woken.connect(self._collect, Qt.ConnectionType.QueuedConnection)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._tick)

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Tasks with a title that wait or run, oldest first."""
        return tuple(h.task for h in self._handlers.values() if h.task.title)

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits or runs, quiet work included."""
        return not self._handlers

    def run(
        self,
        work: Work,
        *,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        item: Callable[[Any], None] | None = None,
        lane: Lane = Lane.DB,
        title: str = "",
        changes: Changes | Callable[[Any], Changes] | None = None,
    ) -> Task:
        """Run ``work`` in ``lane``; call back on the GUI thread.

        ``done`` gets what it returned, ``failed`` what it raised (:class:`Cancelled` is silent),
        ``item`` each object that the work handed to ``progress.send``. Callbacks that are bound
        methods of a deleted QObject are dropped. ``changes`` is what to announce when it is done.
        """
        task = Task(next(self._numbers), title, lane)
        sink = _Sink(task.number, self._items)
        self._sinks[task.number] = sink
        self._handlers[task.number] = _Handlers(task, None, done, failed, item, changes)
        if title:
            self.task_started.emit(task)
            if not self._ticker.isActive():
                self._ticker.start()
        future = self._pool(lane).submit(_begin, work, sink, task.cancel_token)
        self._handlers[task.number].future = future
        future.add_done_callback(functools.partial(self._deliver, task.number))
        return task

    def cancel_all(self) -> None:
        """Ask everything to stop; work that has not begun is dropped."""
        for handlers in list(self._handlers.values()):
            handlers.task.cancel()
            if handlers.future is not None:
                handlers.future.cancel()

    def close(self) -> None:
        """Stop everything and wait for the threads. For the end of the program."""
        self._is_closed = True
        self.cancel_all()
        for pool in self._pools.values():
            pool.shutdown(wait=True, cancel_futures=True)
        self._pools.clear()
        self._ticker.stop()

    def announce(self, changes: Changes) -> None:
        """Tell every page what changed."""
        if changes:
            self.changed.emit(changes)

    def _pool(self, lane: Lane) -> ThreadPoolExecutor:
        if lane not in self._pools:
            self._pools[lane] = ThreadPoolExecutor(_THREADS[lane], f"holdback-{lane}")
        return self._pools[lane]

    def _deliver(self, number: int, future: Future[Any]) -> None:
        # In the worker's thread, or in ours when the future was cancelled before it began.
        self._ended.put((number, future))
        if not self._is_closed:
            self._woken.emit()

    @Slot()
    def _collect(self) -> None:
        self._hand_over_items()
        while not self._ended.empty():
            number, future = self._ended.get()
            handlers = self._handlers.pop(number, None)
            self._sinks.pop(number, None)
            if handlers is not None:
                self._finish(handlers, future)
        if not self._handlers:
            self._ticker.stop()
            self.became_idle.emit()

    def _finish(self, handlers: _Handlers, future: Future[Any]) -> None:
        task = handlers.task
        try:
            error = future.exception(timeout=0)
        except CancelledError:
            error = Cancelled()
        if error is None:
            task.state = TaskState.DONE
            result = future.result()
            _call(handlers.done, result)
            self._announce(handlers.changes, result)
        else:
            is_cancel = isinstance(error, Cancelled)
            task.state = TaskState.CANCELLED if is_cancel else TaskState.FAILED
            if handlers.failed is not None:
                _call(handlers.failed, error)
            elif not is_cancel:
                self.failed.emit(error)
        if task.title:
            self.task_ended.emit(task)

    def _announce(self, changes: Changes | Callable[[Any], Changes] | None, result: Any) -> None:
        if changes is not None:
            self.announce(changes if isinstance(changes, Changes) else changes(result))

    @Slot()
    def _tick(self) -> None:
        self._hand_over_items()
        for number, handlers in list(self._handlers.items()):
            task, sink = handlers.task, self._sinks[number]
            if sink.started_s is not None and task.state is TaskState.WAITING:
                task.state = TaskState.RUNNING
                task.started_s = sink.started_s
            if sink.latest is not None:
                task.finished, task.total, task.current = sink.latest
            if task.title:
                self.task_progressed.emit(task)

    def _hand_over_items(self) -> None:
        while not self._items.empty():
            number, item = self._items.get()
            handlers = self._handlers.get(number)
            if handlers is not None:
                _call(handlers.item, item)


def _begin(work: Work, sink: _Sink, cancel: CancelToken) -> Any:
    cancel.raise_if_cancelled()
    sink.started_s = time.monotonic()
    return work(sink, cancel)


def _call(callback: Callable[[Any], None] | None, value: Any) -> None:
    if callback is None:
        return
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, QObject) and not shiboken6.isValid(owner):
        _LOG.debug("a result came after its receiver was gone")
        return
    callback(value)
