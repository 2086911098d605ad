# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rooms below, built once in ``app.py`` and handed down to the pages."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from holdback.support.clock import Clock
from holdback.support.database import Database
from holdback.support.paths import DataFolder

if TYPE_CHECKING:
    from holdback.catalogue import Catalogue
    from holdback.platforms import Dossier
    from holdback.protect import Protector


@dataclass(slots=True)
class Services:
    """What pages may ask. Everything here is for worker threads, not for the GUI thread."""

    data_folder: DataFolder
    clock: Clock
    records: Database
    index: Database
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _kept: dict[str, Any] = field(default_factory=dict, repr=False)

    @property
    def catalogue(self) -> Catalogue:
        """The index of the user's files."""
        with self._lock:
            if "catalogue" not in self._kept:
                from holdback.catalogue import Catalogue

                self._kept["catalogue"] = Catalogue(self.index, clock=self.clock)
            return cast("Catalogue", self._kept["catalogue"])

    @property
    def protector(self) -> Protector:
        """The only one who writes to the user's files."""
        with self._lock:
            if "protector" not in self._kept:
                from holdback.protect import Protector

                self._kept["protector"] = Protector(self.records, self.clock)
            return cast("Protector", self._kept["protector"])

    @property
    def dossier(self) -> Dossier:
        """The platforms; read from disk when first asked for."""
        with self._lock:
            if "dossier" not in self._kept:
                from holdback.platforms import Dossier
                from holdback.support.resources import resource

                self._kept["dossier"] = Dossier.load(
                    resource("platforms"), self.data_folder.platforms
                )
            return cast("Dossier", self._kept["dossier"])

    def forget_dossier(self) -> None:
        """Read the platforms afresh next time: the user's own entries changed."""
        with self._lock:
            self._kept.pop("dossier", None)
