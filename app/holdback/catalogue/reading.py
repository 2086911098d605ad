# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the reading process, and outlives it: a file that kills it costs one row.

Answers come in the order of the questions. When the process dies, or is silent for longer than
any file may take, the questions that were not answered are asked again one at a time; the one
during which it dies again is the culprit and is reported, the others are answered.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

import holdback
from holdback.catalogue.wire import FLAG, message_from_json
from holdback.errors import BugError, Message, say

_START = (
    "import sys; sys.path.append(sys.argv.pop(1)); "
    "from holdback.catalogue.worker import run_if_asked; run_if_asked(sys.argv)"
)
_FIRST_BATCH = 16
_BATCH = 64
_IN_FLIGHT = 16 * _BATCH  # as many as are read while the asker writes a batch of rows
_PATIENCE_S = 0.05
_HELPED_S = 0.005
_START_PATIENCE_S = 120.0

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost.

    Attributes:
        seconds: how long the reading process may be busy with the headers of one file. A slow
            network drive needs some time even for an honest file.
        bytes_per_second: the slowest drive that is waited for where the whole file is read.
        memory_bytes: address space of the reading process; 0 for no limit.
    """

    seconds: float = 60.0
    bytes_per_second: float = 1e6
    memory_bytes: int = 2 << 30


class Question(NamedTuple):
    """What is asked about one file; the kinds are those of ``worker.ANSWERS``."""

    kind: str
    path: str

    @property
    def reads_all(self) -> bool:
        """Whether answering takes as long as the file is large."""
        return self.kind.endswith("essence")


class _Process:
    """One run of the reading process, with a thread that collects its answers."""

    def __init__(self, limits: Limits) -> None:
        if getattr(sys, "frozen", False):
            command = [sys.executable]
        else:
            root = str(Path(holdback.__file__).parent.parent)
            # -P: a module lying in the current folder must never be imported.
            command = [sys.executable, "-P", "-c", _START, root]
        self._popen = subprocess.Popen(
            [*command, FLAG, str(limits.memory_bytes)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if sys.stderr is not None else subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._has_spoken = False
        self._first_word = threading.Event()
        self._questions: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._lines: queue.SimpleQueue[list[bytes] | None] = queue.SimpleQueue()
        self._threads = [
            threading.Thread(target=work, name=f"reading {name}", daemon=True)
            for name, work in (("answers", self._collect), ("questions", self._send))
        ]
        for thread in self._threads:
            thread.start()

    def has_started(self, patience_s: float) -> bool:
        """Wait for the greeting; False if it does not come."""
        self._first_word.wait(patience_s)
        return self._has_spoken

    @property
    def has_answers(self) -> bool:
        """Whether there is something to take at once."""
        return not self._lines.empty()

    def ask(self, questions: list[Question], own_root_pem: str) -> None:
        """Send questions, without waiting: a process that hangs fills its pipe."""
        self._questions.put(json.dumps([questions, own_root_pem]).encode("ascii") + b"\n")

    def answers(self, timeout_s: float) -> list[bytes] | None:
        """Wait for the next lines; None if the process is gone or was silent for too long."""
        try:
            return self._lines.get(timeout=timeout_s)
        except queue.Empty:
            return None

    def answers_now(self) -> list[bytes]:
        """Return the next lines if some are there already."""
        try:
            found = self._lines.get_nowait()
        except queue.Empty:
            return []
        if found is None:
            self._lines.put(None)
            return []
        return found

    def end(self) -> None:
        """Stop the process at once; nothing it does can be lost."""
        self._popen.kill()
        self._questions.put(None)
        for thread in self._threads:
            thread.join()
        for pipe in (self._popen.stdin, self._popen.stdout):
            with contextlib.suppress(OSError):  # a question that never left the buffer
                if pipe is not None:
                    pipe.close()
        self._popen.wait()

    def _send(self) -> None:
        assert self._popen.stdin is not None
        while question := self._questions.get():
            try:
                self._popen.stdin.write(question)
                self._popen.stdin.flush()
            except OSError:
                return  # the other thread notices the end, too

    def _collect(self) -> None:
        assert self._popen.stdout is not None
        descriptor, rest = self._popen.stdout.fileno(), b""
        while True:
            chunk = os.read(descriptor, 1 << 18)
            if not chunk:
                self._first_word.set()
                self._lines.put(None)
                return
            *lines, rest = (rest + chunk).split(b"\n")
            if lines and not self._has_spoken:
                del lines[0]  # the greeting
                self._has_spoken = True
                self._first_word.set()
            if lines:
                self._lines.put(lines)


class Reader(Generic[Item]):
    """Reads files in a process of their own. Use as a context manager; not thread-safe."""

    def __init__(self, limits: Limits | None = None, own_root_pem: str = "") -> None:
        """``own_root_pem`` makes the artist's own seals trusted."""
        self._limits = limits or Limits()
        self._own_root_pem = own_root_pem
        self._process: _Process | None = None
        self._in_flight = 0

    @property
    def is_busy(self) -> bool:
        """Whether the process has enough to do and nothing to say at the moment."""
        return self._in_flight >= _IN_FLIGHT - _BATCH and not (
            self._process is not None and self._process.has_answers
        )

    def __enter__(self) -> Reader[Item]:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def start(self) -> None:
        """Start the process before the first question, so that it is ready by then."""
        if self._process is None:
            self._process = _Process(self._limits)

    def close(self) -> None:
        """End the reading process."""
        if self._process is not None:
            self._process.end()
            self._process = None

    def read(
        self, items: Iterable[tuple[Item, Question] | None], *, helps: bool = False
    ) -> Iterator[tuple[Item, Any | Message]]:
        """Ask each question; yield its item with the answer, or the message why there is none.

        ``items`` is drawn from only as fast as answers come, so it may be a walk of a disk. It
        yields None now and then while it finds nothing, so that answers are not held up.
        ``helps`` says that it does such work itself while :attr:`is_busy`, and so need not wait.
        """
        source = iter(items)
        waiting: deque[tuple[Item, Question]] = deque()
        size, exhausted = _FIRST_BATCH, False
        while waiting or not exhausted:
            batch, exhausted = _next_batch(source, size, _HELPED_S if helps else _PATIENCE_S)
            size = _BATCH
            waiting.extend(batch)
            if batch:
                self._ask([question for _, question in batch])
            while waiting:
                most = 2 * _IN_FLIGHT if helps else _IN_FLIGHT - _BATCH
                lines = self._lines(waiting, exhausted or len(waiting) > most)
                if lines is None:
                    yield from self._carefully(waiting)
                    break
                if not lines:
                    break
                for line in lines:
                    yield waiting.popleft()[0], _parsed(line)
            self._in_flight = len(waiting)

    def _lines(self, waiting: deque[tuple[Item, Question]], must_wait: bool) -> list[bytes] | None:
        assert self._process is not None
        question = waiting[0][1]
        if must_wait or question.reads_all:
            return self._wait(question)
        return self._process.answers_now()

    def _carefully(
        self, waiting: deque[tuple[Item, Question]]
    ) -> Iterator[tuple[Item, Any | Message]]:
        """Ask again one by one what a dead process left unanswered."""
        self.close()
        while waiting:
            item, question = waiting.popleft()
            self._ask([question])
            lines = self._wait(question)
            if lines:
                yield item, _parsed(lines[0])
            else:
                self.close()
                yield item, self._gave_up()

    def _ask(self, questions: list[Question]) -> None:
        self.start()
        assert self._process is not None
        self._process.ask(questions, self._own_root_pem)

    def _wait(self, question: Question) -> list[bytes] | None:
        assert self._process is not None
        if not self._process.has_started(_START_PATIENCE_S):
            self.close()
            raise BugError("the reading process did not start")
        patience = self._limits.seconds
        if question.reads_all:
            with contextlib.suppress(OSError):  # what cannot be reached is not waited for
                patience += Path(question.path).stat().st_size / self._limits.bytes_per_second
        return self._process.answers(patience)

    def _gave_up(self) -> Message:
        return say(
            "Reading the file was given up: it took too long or too much memory, or made the "
            "reader stop. It was not changed and is left out; it may be damaged."
        )


def _next_batch(
    source: Iterator[tuple[Item, Question] | None], size: int, patience_s: float
) -> tuple[list[tuple[Item, Question]], bool]:
    """Draw up to ``size`` items, fewer if they come slowly; say whether the source has ended."""
    batch: list[tuple[Item, Question]] = []
    end = time.monotonic() + patience_s
    for item in source:
        if item is not None:
            batch.append(item)
            if len(batch) >= size or item[1].reads_all:
                return batch, False
        elif time.monotonic() > end:
            return batch, False
    return batch, True


def _parsed(line: bytes) -> Any | Message:
    kind, value = json.loads(line)
    return message_from_json(value) if kind == "failed" else value
