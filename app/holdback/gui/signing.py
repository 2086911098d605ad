# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who seals from this window: the kept identity, or one opened for this session only.

No Qt, and everything for worker threads: the keyring may ask the user, and may take its time.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from holdback.errors import UsageError, UserError
from holdback.seal.identity import Identity, export_identity, import_identity, make_identity
from holdback.seal.identity_store import IdentityStore, TrustEntry, TrustList, own_entry
from holdback.support.clock import Clock
from holdback.support.paths import DataFolder
from holdback.support.secrets import SecretStore, StoreStatus

if TYPE_CHECKING:
    from holdback.gui.services import Services
    from holdback.protect import Plan, PlanOptions

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SigningState:
    """What the window shows about signing.

    Attributes:
        identity: who seals; None if nobody yet. Its key is left out.
        is_session_only: whether it is forgotten when the window closes.
        keyring: whether secrets can be kept here, and where or why not.
        trusted: whose seals count as trusted.
    """

    identity: Identity | None
    is_session_only: bool
    keyring: StoreStatus
    trusted: tuple[TrustEntry, ...]


class SigningDesk:
    """The one identity in use, and the list of trusted certificates. Safe to share."""

    def __init__(self, data_folder: DataFolder, secrets: SecretStore | None = None) -> None:
        self._secrets = secrets or SecretStore()
        self._store = IdentityStore(data_folder.root, self._secrets)
        self._trusted = TrustList(data_folder.root)
        self._session: Identity | None = None
        self._lock = threading.Lock()

    def state(self) -> SigningState:
        """Look at what there is; the keyring is not asked for any secret.

        Raises:
            UserError: the kept identity or the list cannot be read.
        """
        session = self._session
        trusted = self._trusted.entries()
        return SigningState(
            session or self._store.certificate(),
            session is not None,
            self._secrets.status(),
            trusted if session is None else (own_entry(session), *trusted),
        )

    @property
    def trusted_pem(self) -> str:
        """The certificates whose seals count as trusted."""
        session = self._session
        return self._trusted.pem() + (session.root_pem if session is not None else "")

    @property
    def certificate(self) -> Identity | None:
        """Who would seal, without the key; None if nobody, or if that cannot be told."""
        try:
            return self._session or self._store.certificate()
        except UserError:
            return None

    def load(self) -> Identity:
        """Return the identity with its key.

        Raises:
            UsageError: there is none.
            SecretStoreUnavailable: the keyring does not answer.
        """
        identity = self._session or self._store.load()
        if identity is None:
            raise UsageError(
                "There is no signing identity yet. Make one under Settings, Signing. Nothing was "
                "changed."
            )
        return identity

    def make(self, name: str, email: str, clock: Clock) -> None:
        """Make an identity and keep it.

        Raises:
            UserError: no safe keyring, or the data folder cannot be written; nothing was kept.
        """
        self._keep(make_identity(name, clock, email=email))

    def make_file(self, name: str, email: str, clock: Clock, path: Path, passphrase: str) -> None:
        """Make an identity into a file of the user's, and use it until the window closes.

        Raises:
            UserError: the file cannot be written, or the passphrase is too short.
        """
        identity = make_identity(name, clock, email=email)
        export_identity(identity, path, passphrase)
        self._session = identity

    def take(self, path: Path, passphrase: str) -> None:
        """Use the identity of a file: kept where there is a keyring, else for this session.

        Raises:
            UserError: it cannot be read, or seals made with it would be invalid.
        """
        from holdback.seal.sign import prove_identity

        identity = import_identity(path, passphrase)
        prove_identity(identity)
        if self._secrets.status().is_usable:
            self._keep(identity)
        else:
            self._session = identity

    def export(self, path: Path, passphrase: str) -> None:
        """Write the identity to a file of the user's.

        Raises:
            UserError: there is none, or the file cannot be written.
        """
        export_identity(self.load(), path, passphrase)

    def remove(self) -> None:
        """Destroy the kept key, or forget the session's identity (its file stays).

        Raises:
            UserError: it could not be removed.
        """
        if self._session is not None:
            self._session = None
            return
        self._store.remove()

    def trust(self, path: Path) -> tuple[TrustEntry, ...]:
        """Let the authorities of a file vouch for signers; return those that are new.

        Raises:
            UserError: it holds none, or the list cannot be written.
        """
        return self._trusted.add(path)

    def distrust(self, fingerprint: str) -> None:
        """Trust a certificate no longer.

        Raises:
            UserError: it is not in the list, or the list cannot be written.
        """
        self._trusted.remove(fingerprint)

    def _keep(self, identity: Identity) -> None:
        with self._lock:
            self._store.keep(identity)
            self._session = None


def with_renewal(services: Services, plan: Plan, again: Callable[[PlanOptions], Plan]) -> Plan:
    """Return ``plan``; made again where it leaves tracks alone that the artist sealed.

    A change by Holdback to what it sealed itself is sealed anew in the same run. The keyring is
    only asked where there is such a track; if it does not answer, those tracks stay left alone.
    """
    from holdback.protect import SealOrder, holds_own_seals

    known = services.signing.certificate
    if plan.options.seal is not None or known is None or not holds_own_seals(plan, known):
        return plan
    try:
        identity = services.signing.load()
    except UserError as error:
        _LOG.warning("own seals cannot be renewed: %s", error)
        return plan
    return again(replace(plan.options, seal=SealOrder(identity, None)))
