# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rooms below, built once in ``app.py`` and handed down to the pages."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from holdback.support.clock import Clock
from holdback.support.database import Database, index_database, records_database
from holdback.support.paths import DataFolder

if TYPE_CHECKING:
    from holdback.catalogue import Catalogue
    from holdback.gui.signing import SigningDesk
    from holdback.platforms import Dossier
    from holdback.protect import Protector


@dataclass(slots=True)
class Services:
    """What pages may ask. Everything here is for worker threads, not for the GUI thread.

    The databases are opened and checked when first asked for (on a slow disk that takes its
    time), so each of them, and what stands on it, raises what :meth:`Database.open` raises.
    """

    data_folder: DataFolder
    clock: Clock
    _lock: threading.RLock = field(default_factory=threading.RLock, repr=False)
    _dossier_lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _kept: dict[str, Any] = field(default_factory=dict, repr=False)

    def open(self) -> None:
        """Open and check both databases.

        Raises:
            RecordsUnusable: the records are damaged, locked, or from a newer Holdback.
            NoPermission: the data folder cannot be written.
        """
        _ = self.records, self.index

    def close(self) -> None:
        """Close what was opened; for the end of the program, when no thread is at work."""
        with self._lock:
            for name in ("records", "index"):
                if name in self._kept:
                    self._kept.pop(name).close()

    @property
    def records(self) -> Database:
        """What exists nowhere else: ledger, diary, reviewed terms."""
        return cast(
            "Database",
            self._once("records", lambda: records_database(self.data_folder.records_db).open()),
        )

    @property
    def index(self) -> Database:
        """The cache of what the user's files say."""
        return cast(
            "Database",
            self._once("index", lambda: index_database(self.data_folder.index_db).open()),
        )

    @property
    def catalogue(self) -> Catalogue:
        """The index of the user's files."""
        from holdback.catalogue import Catalogue

        return cast(
            "Catalogue",
            self._once(
                "catalogue",
                lambda: Catalogue(self.index, clock=self.clock, own_root_pem=self._trusted_pem()),
            ),
        )

    def recheck_seals(self) -> None:
        """Read the sealed tracks again, because other certificates are trusted from now on."""
        with self._lock:
            self._kept.pop("catalogue", None)
        catalogue = self.catalogue
        rows = catalogue.rows(catalogue.ids("seal:valid,trusted"))
        catalogue.refresh(row.path for row in rows)

    @property
    def signing(self) -> SigningDesk:
        """Who seals, and whose seals count as trusted."""
        from holdback.gui.signing import SigningDesk

        return cast("SigningDesk", self._once("signing", lambda: SigningDesk(self.data_folder)))

    @property
    def protector(self) -> Protector:
        """The only one who writes to the user's files."""
        from holdback.protect import Protector

        return cast(
            "Protector", self._once("protector", lambda: Protector(self.records, self.clock))
        )

    @property
    def dossier(self) -> Dossier:
        """The platforms; read from disk when first asked for."""
        from holdback.platforms import Dossier
        from holdback.support.resources import resource

        with self._dossier_lock:
            if "dossier" not in self._kept:
                self._kept["dossier"] = Dossier.load(
                    resource("platforms"), self.data_folder.platforms
                )
            return cast("Dossier", self._kept["dossier"])

    def forget_dossier(self) -> None:
        """Read the platforms afresh next time: the user's own entries changed."""
        with self._dossier_lock:
            self._kept.pop("dossier", None)

    def _trusted_pem(self) -> str:
        # Reading certificates loads native code: only where there is one.
        names = ("signing-identity*.pem", "trusted-certificates.pem")
        has_some = any(next(self.data_folder.root.glob(name), None) for name in names)
        return self.signing.trusted_pem if has_some or "signing" in self._kept else ""

    def _once(self, name: str, make: Callable[[], object]) -> object:
        with self._lock:
            if name not in self._kept:
                self._kept[name] = make()
            return self._kept[name]
