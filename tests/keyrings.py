# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keyrings for tests: one that lives in memory, put where the system's own would be."""

from __future__ import annotations

import pytest

from holdback.support import secrets


class MemoryKeyring:
    """A keyring that lives as long as the test."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def install(monkeypatch: pytest.MonkeyPatch, backend: object) -> None:
    """Let Holdback find this backend in place of the system's, and take it for safe."""
    import keyring

    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    kind = (type(backend).__module__, type(backend).__qualname__)
    monkeypatch.setitem(secrets.SAFE_BACKENDS, kind, "the test's keyring")
