# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The log, and what becomes of a mistake of ours: a local file, told at the next start, never sent.

The log's paths are shortened to the file's name: a report can be shared without giving away how
somebody's folders are called.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

from holdback.support.clock import Clock

_LOG = logging.getLogger(__name__)
LOG_BYTES = 1_000_000
LOGS_KEPT = 3


class FaultKeeper:
    """Writes the log and catches what nobody else caught. Built once, in ``app.main``."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock
        self._handler: logging.Handler | None = None
        self._hard: IO[str] | None = None
        self._told: Callable[[BaseException], None] | None = None
        self._former = sys.excepthook

    @property
    def log_file(self) -> Path:
        """Where the log is."""
        return self._folder / "holdback.log"

    @property
    def _hard_file(self) -> Path:
        return self._folder / "hard-crash.txt"

    def start(self) -> Path | None:
        """Begin to keep faults; return what the last run left behind if it ended by a crash.

        A folder that cannot be written is no reason not to start: then nothing is kept.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            left_behind = self._take_hard_crash()
            handler = RotatingFileHandler(
                self.log_file, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8"
            )
            self._hard = self._hard_file.open("w", encoding="utf-8")
        except OSError as error:
            _LOG.info("no log is kept: %s", error.strerror)
            return None
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logger = logging.getLogger("holdback")
        logger.addHandler(handler)
        logger.setLevel(logging.INFO)
        self._handler = handler
        faulthandler.enable(self._hard, all_threads=True)
        sys.excepthook = self.catch
        return left_behind

    def tell(self, told: Callable[[BaseException], None] | None) -> None:
        """Have ``told`` called with each fault that was caught (on the GUI thread)."""
        self._told = told

    def stop(self) -> None:
        """Give back what was taken; an empty crash file goes."""
        sys.excepthook = self._former
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
        stamp = self._clock.now().strftime("%Y%m%dT%H%M%SZ")
        try:
            kept = self._folder / f"crash-{stamp}.txt"
            words = "".join(traceback.format_exception(kind, error, trace))
            kept.write_text(words, encoding="utf-8")
        except OSError as failure:
            _LOG.info("the crash could not be kept: %s", failure.strerror)
        if self._told is not None:
            self._told(error)

    def _take_hard_crash(self) -> Path | None:
        if not self._hard_file.exists() or not self._hard_file.stat().st_size:
            return None
        stamp = self._clock.now().strftime("%Y%m%dT%H%M%SZ")
        return self._hard_file.rename(self._folder / f"crash-{stamp}.txt")
