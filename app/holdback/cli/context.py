# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every command is given: places, databases, the clock, and how to talk to the user."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from holdback.cli.output import Output
from holdback.platforms import Dossier
from holdback.rights import Profile, load_profile
from holdback.support.clock import Clock, SystemClock
from holdback.support.database import Database, index_database, records_database
from holdback.support.paths import DataFolder
from holdback.support.progress import CancelToken
from holdback.support.resources import resource

if TYPE_CHECKING:
    from holdback.catalogue import Catalogue

EXIT_DONE = 0
EXIT_SOME_FAILED = 1
EXIT_USAGE = 2
EXIT_INTERRUPTED = 3


@dataclass
class Context:
    """One run of the command line. Databases are opened when a command first asks for them."""

    data_dir: Path | None
    output: Output
    clock: Clock = field(default_factory=SystemClock)
    cancel: CancelToken = field(default_factory=CancelToken)

    @cached_property
    def data(self) -> DataFolder:
        """The folder that holds what Holdback keeps."""
        return DataFolder.locate(self.data_dir)

    @cached_property
    def records(self) -> Database:
        """Ledger, diary, reviewed terms."""
        return records_database(self.data.records_db).open()

    @cached_property
    def index(self) -> Database:
        """The catalogue's cache."""
        return index_database(self.data.index_db).open()

    @property
    def trusted_pem(self) -> str:
        """The certificates whose seals count as trusted: the artist's own, and those added."""
        from holdback.seal.identity_store import TrustList

        return TrustList(self.data.root).pem()

    @property
    def catalogue(self) -> Catalogue:
        """The index of the user's files, with whom they trust."""
        from holdback.catalogue import Catalogue

        return Catalogue(self.index, clock=self.clock, own_root_pem=self.trusted_pem)

    @cached_property
    def dossier(self) -> Dossier:
        """The platforms: shipped entries and the user's own."""
        return Dossier.load(resource("platforms"), self.data.platforms)

    def profile(self, path: Path) -> Profile:
        """Load the profile that a command was given."""
        return load_profile(path)

    @contextmanager
    def interruptible(self) -> Iterator[CancelToken]:
        """Let Ctrl+C finish the file at work and then stop, instead of stopping anywhere."""

        def on_signal(_number: int, _frame: FrameType | None) -> None:
            if self.cancel.is_cancelled:
                raise KeyboardInterrupt
            self.cancel.cancel()
            self.output.message("Stopping after the file at work. Press Ctrl+C again to stop now.")

        previous = {number: signal.signal(number, on_signal) for number in _STOP_SIGNALS}
        try:
            yield self.cancel
        finally:
            for number, handler in previous.items():
                signal.signal(number, handler)


_STOP_SIGNALS = (signal.SIGINT,) if sys.platform == "win32" else (signal.SIGINT, signal.SIGTERM)
