# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Secrets lie in the system's keyring or nowhere (design.md §4 rule 8, safety.md §4.9).

``keyring`` hands out whatever backend it finds, among them one that writes base64 into a file.
So only backends that are known to be the system's own are used, recognised by their very class.
keyring is imported when a secret is first asked for.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Protocol, TypeVar

from holdback.errors import Message, SecretStoreUnavailable, say

T = TypeVar("T")

SERVICE = "Holdback"
PATIENCE_S = 20.0
"""A locked keyring asks the user; one that hangs is given up."""

SAFE_BACKENDS = {
    ("keyring.backends.Windows", "WinVaultKeyring"): "Windows Credential Manager",
    ("keyring.backends.macOS", "Keyring"): "macOS Keychain",
    ("keyring.backends.SecretService", "Keyring"): "Secret Service",
    ("keyring.backends.kwallet", "DBusKeyring"): "KWallet",
    ("keyring.backends.kwallet", "DBusKeyringKWallet4"): "KWallet",
    ("keyring.backends.libsecret", "Keyring"): "libsecret",
}
_CHAINER = ("keyring.backends.chainer", "ChainerBackend")


class Backend(Protocol):
    """What Holdback needs of a keyring backend."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the secret, or ``None``."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Forget the secret."""
        ...


@dataclass(frozen=True, slots=True)
class StoreStatus:
    """Whether secrets can be kept, and where or why not."""

    is_usable: bool
    message: Message


def installed_backend() -> object:
    """Return the backend that keyring chose."""
    import keyring

    backend: object = keyring.get_keyring()
    return backend


class SecretStore:
    """Keeps secrets by name. Safe to share; every call is bounded in time."""

    def __init__(
        self,
        find_backend: Callable[[], object] = installed_backend,
        *,
        patience_s: float = PATIENCE_S,
        safe: dict[tuple[str, str], str] | None = None,
    ) -> None:
        self._find = find_backend
        self._patience_s = patience_s
        self._safe = SAFE_BACKENDS if safe is None else safe

    def status(self) -> StoreStatus:
        """Tell whether a safe keyring is there, without asking it for anything."""
        try:
            backend = self._backend()
        except SecretStoreUnavailable as unavailable:
            return StoreStatus(False, unavailable.message)
        return StoreStatus(
            True, say("Secrets are kept in: {name}", name=self._safe[_kind(backend)])
        )

    def get(self, name: str) -> str | None:
        """Return the secret called ``name``, or ``None`` if there is none.

        Raises:
            SecretStoreUnavailable: no safe keyring, or it does not answer.
        """
        backend = self._backend()
        return self._ask(lambda: backend.get_password(SERVICE, name))

    def set(self, name: str, secret: str) -> None:
        """Keep ``secret`` under ``name``.

        Raises:
            SecretStoreUnavailable: no safe keyring, or it refused; the secret is kept nowhere.
        """
        backend = self._backend()
        self._ask(lambda: backend.set_password(SERVICE, name, secret))

    def delete(self, name: str) -> None:
        """Forget the secret called ``name``; fine if there is none.

        Raises:
            SecretStoreUnavailable: no safe keyring, or it refused.
        """
        backend = self._backend()
        if self._ask(lambda: backend.get_password(SERVICE, name)) is not None:
            self._ask(lambda: backend.delete_password(SERVICE, name))

    def _backend(self) -> Backend:
        found = self._ask(self._find)
        candidates = [found]
        if _kind(found) == _CHAINER:
            candidates = list(getattr(found, "backends", ()))
        for candidate in candidates:
            if _kind(candidate) in self._safe:
                backend: Backend = candidate  # type: ignore[assignment]  # keyring has no types
                return backend
        raise SecretStoreUnavailable(
            "This system offers no safe place for secrets (found: {found}). Nothing was kept. "
            "Install or unlock a keyring, such as GNOME Keyring or KWallet, and try again.",
            found=".".join(_kind(found)),
        )

    def _ask(self, question: Callable[[], T]) -> T:
        answer: SimpleQueue[tuple[T] | BaseException] = SimpleQueue()

        def work() -> None:
            try:
                answer.put((question(),))
            except Exception as error:  # noqa: BLE001 - backends raise anything; fenced below
                answer.put(error)

        threading.Thread(target=work, name="holdback-keyring", daemon=True).start()
        try:
            got = answer.get(timeout=self._patience_s)
        except Empty:
            raise SecretStoreUnavailable(
                "The system's keyring does not answer. Nothing was kept. Unlock it and try again."
            ) from None
        if isinstance(got, BaseException):
            # Without the cause: a backend's own message may repeat the secret.
            raise SecretStoreUnavailable(
                "The system's keyring refused ({reason}). Nothing was kept. Unlock it and try "
                "again.",
                reason=type(got).__name__,
            ) from None
        return got[0]


def _kind(backend: object) -> tuple[str, str]:
    return type(backend).__module__, type(backend).__qualname__
