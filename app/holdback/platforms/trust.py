# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose signed dossier updates are taken: the keys of the release, and those the user added.

The user's keys stand in a file of their own beside the records, which can be edited by hand. A
key of theirs can never take the name of a shipped one.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path

from holdback.errors import BugError, NoPermission, UsageError
from holdback.support.files import write_whole

KEY_BYTES = 32
"""The length of a raw Ed25519 public key."""


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """A key whose updates are taken. ``key`` is the base64 of a raw Ed25519 public key."""

    name: str
    key: str
    is_users_own: bool

    @property
    def fingerprint(self) -> str:
        """The key in a form that two people can compare: eight groups of four digits."""
        digest = hashlib.sha256(base64.b64decode(self.key)).hexdigest()[:32]
        return " ".join(digest[at : at + 4] for at in range(0, 32, 4))


def trusted_keys(shipped: Path, own: Path) -> tuple[TrustedKey, ...]:
    """Return every key that is trusted, the shipped ones first.

    Raises:
        BugError: the shipped file is faulty.
        UsageError: the user's file is faulty; nothing was changed.
    """
    try:
        keys = [TrustedKey(name, key, False) for name, key in _read(shipped).items()]
    except (OSError, ValueError) as error:
        raise BugError(f"the list of trusted keys is faulty: {error}") from error
    try:
        added = _read(own) if own.exists() else {}
    except (OSError, ValueError) as error:
        raise UsageError(
            "The list of keys that you trust, {path}, cannot be read ({reason}). Mend it or take "
            "it away; nothing was changed.",
            path=own,
            reason=error,
        ) from error
    names = {key.name for key in keys}
    keys += [TrustedKey(name, key, True) for name, key in added.items() if name not in names]
    return tuple(keys)


def trust_key(shipped: Path, own: Path, name: str, key: str) -> TrustedKey:
    """Trust a key from now on, and return it.

    Raises:
        UsageError: it is no key, or the name is taken by another one; nothing was changed.
        NoPermission: the list cannot be written.
    """
    name, key = name.strip(), "".join(key.split())
    if not name or not name.isprintable() or len(name) > 80:
        raise UsageError("A trusted key needs a name of up to 80 characters. Nothing was changed.")
    _check(key)
    known = {one.name: one for one in trusted_keys(shipped, own)}
    if name in known and known[name].key != key:
        raise UsageError(
            "Another key is trusted under the name “{name}”. Take that one away first, or choose "
            "another name; nothing was changed.",
            name=name,
        )
    if name not in known:
        kept = [one for one in known.values() if one.is_users_own]
        _write(own, [*kept, TrustedKey(name, key, True)])
    return TrustedKey(name, key, known[name].is_users_own if name in known else True)


def distrust_key(shipped: Path, own: Path, name: str) -> None:
    """Take away a key that the user added.

    Raises:
        UsageError: the user added no key of that name; nothing was changed.
        NoPermission: the list cannot be written.
    """
    kept = [one for one in trusted_keys(shipped, own) if one.is_users_own]
    if name not in {one.name for one in kept}:
        raise UsageError("You added no key named “{name}”. Nothing was changed.", name=name)
    _write(own, [one for one in kept if one.name != name])


def _read(path: Path) -> dict[str, str]:
    keys = tomllib.loads(path.read_text(encoding="utf-8")).get("keys")
    if not isinstance(keys, dict):
        raise ValueError("there is no table [keys]")
    for key in keys.values():
        if not isinstance(key, str) or not _is_key(key):
            raise ValueError("a key is no Ed25519 key in base64")
    return {str(name): str(key) for name, key in keys.items()}


def _is_key(key: str) -> bool:
    try:
        return len(base64.b64decode(key, validate=True)) == KEY_BYTES
    except (binascii.Error, ValueError):
        return False


def _check(key: str) -> None:
    if not _is_key(key):
        raise UsageError(
            "This is no public key: an Ed25519 key in base64 has 44 letters, digits and signs. "
            "Nothing was changed."
        )


def _write(path: Path, keys: list[TrustedKey]) -> None:
    import tomlkit

    document = tomlkit.document()
    document.add(tomlkit.comment("Keys whose dossier updates you trust: a name, and the key."))
    table = tomlkit.table()
    for one in keys:
        table.add(one.name, one.key)
    document.add("keys", table)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, tomlkit.dumps(document))
    except OSError as error:
        raise NoPermission(
            "{path} cannot be written ({reason}). Nothing was changed.",
            path=path,
            reason=error.strerror or error,
        ) from error
