# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Secrets lie in a safe keyring or nowhere."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from holdback.errors import SecretStoreUnavailable
from holdback.support.secrets import SAFE_BACKENDS, SERVICE, SecretStore

CANARY = "canary-9f3b2c"


class Memory:
    """Stands for the system's keyring."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class PlaintextKeyring(Memory):
    """Stands for keyrings.alt.file.PlaintextKeyring."""


class Refusing(Memory):
    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(f"cannot keep {password}")


class Hanging(Memory):
    released = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.released.wait(20)
        return None


def _as_system(backend: object) -> SecretStore:
    kind = (type(backend).__module__, type(backend).__qualname__)
    return SecretStore(lambda: backend, patience_s=0.5, safe={kind: "test keyring"})


def test_a_safe_keyring_keeps_gives_and_forgets() -> None:
    backend = Memory()
    store = _as_system(backend)
    assert store.status().is_usable
    assert store.get("archive key") is None
    store.set("archive key", CANARY)
    assert backend.kept == {(SERVICE, "archive key"): CANARY}
    assert store.get("archive key") == CANARY
    store.delete("archive key")
    store.delete("archive key")
    assert backend.kept == {}


def test_only_the_systems_own_backends_are_trusted() -> None:
    backend = PlaintextKeyring()
    store = SecretStore(lambda: backend)
    with pytest.raises(SecretStoreUnavailable, match="no safe place"):
        store.set("archive key", CANARY)
    assert backend.kept == {}
    assert not store.status().is_usable


@pytest.mark.parametrize("name", ["fail", "null"])
def test_keyring_s_own_stand_ins_are_refused(name: str) -> None:
    import importlib

    module = importlib.import_module(f"keyring.backends.{name}")
    with pytest.raises(SecretStoreUnavailable):
        SecretStore(module.Keyring).set("archive key", CANARY)


def test_a_chain_is_used_only_through_its_safe_link() -> None:
    from keyring.backends.chainer import ChainerBackend

    safe, plain = Memory(), PlaintextKeyring()

    class Chain(ChainerBackend):  # type: ignore[misc]
        backends = (plain, safe)

    Chain.__module__, Chain.__qualname__ = ChainerBackend.__module__, ChainerBackend.__qualname__
    kind = (Memory.__module__, Memory.__qualname__)
    SecretStore(Chain, safe={kind: "test keyring"}).set("archive key", CANARY)
    assert plain.kept == {}
    assert list(safe.kept.values()) == [CANARY]


def test_a_refusal_never_repeats_the_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(SecretStoreUnavailable) as caught:
        _as_system(Refusing()).set("archive key", CANARY)
    seen = str(caught.value) + repr(caught.value.__cause__) + caplog.text
    assert CANARY not in seen


def test_a_hanging_keyring_is_given_up() -> None:
    try:
        with pytest.raises(SecretStoreUnavailable, match="does not answer"):
            _as_system(Hanging()).get("archive key")
    finally:
        Hanging.released.set()


def test_the_names_of_the_safe_backends_exist_where_they_can_be_imported() -> None:
    import importlib.util

    for module, _name in SAFE_BACKENDS:
        assert importlib.util.find_spec(module) is not None, module


def test_keyring_is_loaded_only_when_asked(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom holdback.support.secrets import SecretStore\nSecretStore()\n"
        "print('keyring' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
