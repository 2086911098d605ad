# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The log, and what becomes of a mistake of ours: a local file, told at the next start, never sent.

Paths in the log and in the reports are shortened to the file's name: they can be shared without
giving away how somebody's folders are called.
"""

from __future__ import annotations

import faulthandler
import logging
import re
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

from holdback.support.clock import Clock

_LOG = logging.getLogger(__name__)
_QUOTED_PATH = re.compile(r"""(['"])((?:/|[A-Za-z]:[\\/]|\\\\)[^'"\n]*?)([^/\\'"\n]*)\1""")
_OWN_CODE = re.compile(r".*[/\\](?=holdback[/\\])")
LOG_BYTES = 1_000_000
LOGS_KEPT = 3


def discreet(words: str) -> str:
    """Return ``words`` with each quoted path cut to its last part, and the home folder to ``~``.

    Of our own modules the place inside the program is kept.
    """

    def shorten(match: re.Match[str]) -> str:
        quote, folder, name = match.groups()
        own = _OWN_CODE.sub("", folder) if name.endswith(".py") else folder
        return f"{quote}{own if own != folder else ''}{name}{quote}"

    return _QUOTED_PATH.sub(shorten, words).replace(str(Path.home()), "~")


class _Discreet(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return discreet(super().format(record))


class FaultKeeper:
    """Writes the log and catches what nobody else caught. Built once, in ``app.main``."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock
        self._handler: logging.Handler | None = None
        self._hard: IO[str] | None = None
        self._told: Callable[[BaseException, Path | None], None] | None = None
        self._former = sys.excepthook

    @property
    def log_file(self) -> Path:
        """Where the log is."""
        return self._folder / "holdback.log"

    @property
    def _hard_file(self) -> Path:
        return self._folder / "hard-crash.txt"

    def start(self) -> Path | None:
        """Begin to keep faults; return the report of an earlier run that nobody was offered yet.

        A folder that cannot be written is no reason not to start: then nothing is kept.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            left_behind = self._not_offered_yet()
            handler = RotatingFileHandler(
                self.log_file, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8"
            )
            self._hard = self._hard_file.open("w", encoding="utf-8")
        except OSError as error:
            _LOG.info("no log is kept: %s", error.strerror)
            return None
        handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logger = logging.getLogger("holdback")
        logger.addHandler(handler)
        logger.setLevel(logging.INFO)
        self._handler = handler
        faulthandler.enable(self._hard, all_threads=True)
        sys.excepthook = self.catch
        threading.excepthook = self._catch_in_thread
        return left_behind

    def tell(self, told: Callable[[BaseException, Path | None], None] | None) -> None:
        """Have ``told`` called with each fault that was caught and the report that was kept."""
        self._told = told

    def stop(self) -> None:
        """Give back what was taken; an empty crash file goes."""
        sys.excepthook = self._former
        threading.excepthook = threading.__excepthook__
        faulthandler.disable()
        if self._hard is not None:
            self._hard.close()
            self._hard = None
            if not self._hard_file.stat().st_size:
                self._hard_file.unlink()
        if self._handler is not None:
            logging.getLogger("holdback").removeHandler(self._handler)
            self._handler.close()
            self._handler = None

    def catch(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Keep an exception that nobody caught; the window goes on."""
        if issubclass(kind, KeyboardInterrupt):
            self._former(kind, error, trace)
            return
        _LOG.error("unexpected error", exc_info=(kind, error, trace))
        kept: Path | None = self._report
        try:
            words = "".join(traceback.format_exception(kind, error, trace))
            self._report.write_text(discreet(words), encoding="utf-8")
        except OSError as failure:
            kept = None
            _LOG.info("the crash could not be kept: %s", failure.strerror)
        # Only the GUI thread may touch the window; a worker's fault is offered at the next start.
        if self._told is not None and threading.current_thread() is threading.main_thread():
            self._told(error, kept)

    def _catch_in_thread(self, fault: threading.ExceptHookArgs) -> None:
        if fault.exc_value is not None:
            self.catch(fault.exc_type, fault.exc_value, fault.exc_traceback)

    @property
    def _report(self) -> Path:
        return self._folder / f"crash-{self._clock.now():%Y%m%dT%H%M%SZ}.txt"

    def _not_offered_yet(self) -> Path | None:
        """Return the newest report that no start has offered, and remember that this one did."""
        if self._hard_file.exists() and self._hard_file.stat().st_size:
            words = self._hard_file.read_text(encoding="utf-8", errors="replace")
            self._report.write_text(discreet(words), encoding="utf-8")
            self._hard_file.unlink()
        newest = max(self._folder.glob("crash-*.txt"), default=None)
        if newest is None:
            return None
        offered = self._folder / "offered.txt"
        if offered.exists() and offered.read_text(encoding="utf-8") == newest.name:
            return None
        offered.write_text(newest.name, encoding="utf-8")
        return newest
