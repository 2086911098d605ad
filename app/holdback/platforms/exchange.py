# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries in and out as TOML, and signed updates of the whole dossier, imported by hand.

There is no update server. A signed update is one file that somebody hands over: three lines of
head and the entries as JSON. It is taken only if a trusted key signed it, if it is newer than
what is there, and not past its day (safety.md §4.15). The entries lie between the shipped ones
and the user's own.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from holdback.errors import FileMissing, NoPermission, UsageError
from holdback.platforms.dossier import UPDATES, merged
from holdback.platforms.model import Platform
from holdback.platforms.reading import build_platform, parse_toml, read_entry
from holdback.platforms.trust import TrustedKey
from holdback.support.files import write_whole

MAGIC = "HOLDBACK-DOSSIER-1"
MAX_UPDATE_BYTES = 20_000_000
STATE = "update.json"


@dataclass(frozen=True, slots=True)
class Update:
    """A signed update that was checked: its number, its days, the key, and its entries."""

    number: int
    made: str
    expires: str
    key: str
    entries: Mapping[str, str]


# Single entries


def export_entry(platform_id: str, shipped: Path, user: Path, target: Path) -> Path:
    """Write a service's entry as it stands in force to ``target`` and return it.

    The user's own file is written as it is if it stands alone; an override is written joined
    with what it overrides, so that the file is complete.

    Raises:
        UsageError: there is no such entry.
        NoPermission: ``target`` cannot be written.
    """
    name = f"{platform_id}.toml"
    own, below = user / name, _in_force(name, shipped, user)
    if own.is_file() and below is not None:
        text = _joined(read_entry(own), read_entry(below), name)
    elif own.is_file() or below is not None:
        text = read_entry(own if own.is_file() else below or own)
    else:
        raise UsageError(
            "There is no platform “{id}” in the dossier. “holdback platforms” lists all.",
            id=platform_id,
        )
    _write(target, text)
    return target


def _in_force(name: str, shipped: Path, user: Path) -> Path | None:
    for folder in (user / UPDATES, shipped):
        if (folder / name).is_file():
            return folder / name
    return None


def _joined(own: str, below: str, name: str) -> str:
    import tomlkit

    values = parse_toml(own, name)
    extends = values.pop("extend", False) is True
    return tomlkit.dumps(merged(parse_toml(below, name), values, extends=extends))


def import_entry(path: Path, user: Path, *, replace: bool = False) -> Platform:
    """Check a complete entry and put it among the user's own.

    Raises:
        EntryInvalid: it breaks the schema; nothing was changed.
        UsageError: the user has an entry of that name and ``replace`` was not said.
        NoPermission: the folder cannot be written.
    """
    text = read_entry(path)
    platform = build_platform(parse_toml(text, path.name), path.name, text, is_users_own=True)
    target = user / f"{platform.id}.toml"
    if target.exists() and not replace:
        raise UsageError(
            "You have an entry “{id}” of your own already. It was not changed; say that it is to "
            "be replaced, or move it away.",
            id=platform.id,
        )
    _write(target, text)
    return platform


# Signed updates


def make_update(
    folder: Path, private_key: bytes, key: str, number: int, made: date, expires: date
) -> bytes:
    """Return a signed update that holds all entries of ``folder``. For maintainers.

    ``private_key`` is a raw Ed25519 key; ``key`` is the name under which its public half is
    trusted.

    Raises:
        EntryInvalid: an entry is faulty; nothing is signed.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    entries = {}
    for path in sorted(folder.glob("*.toml")):
        text = read_entry(path)
        build_platform(parse_toml(text, path.name), path.name, text)
        entries[path.name] = text
    content = {
        "number": number,
        "made": made.isoformat(),
        "expires": expires.isoformat(),
        "entries": entries,
    }
    payload = json.dumps(content, ensure_ascii=False, sort_keys=True).encode()
    signer = Ed25519PrivateKey.from_private_bytes(private_key)
    signature = base64.b64encode(signer.sign(_signed(key, payload))).decode()
    return f"{MAGIC}\n{key}\n{signature}\n".encode() + payload


def read_update(path: Path, trusted: Iterable[TrustedKey], user: Path, today: date) -> Update:
    """Return a signed update after checking signature, number, day and every entry.

    Raises:
        UsageError: it is no update, not signed by a trusted key, old, or past its day.
        EntryInvalid: an entry in it is faulty.
        FileMissing: there is no such file.
    """
    payload, key = _verified(path, trusted)
    try:
        content = json.loads(payload)
        update = Update(
            int(content["number"]),
            date.fromisoformat(content["made"]).isoformat(),
            date.fromisoformat(content["expires"]).isoformat(),
            key,
            {str(name): str(text) for name, text in content["entries"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _no_update(path) from error
    if update.expires < today.isoformat():
        raise UsageError(
            "The dossier update {path} is past its day ({day}). Nothing was changed; ask for a "
            "newer one, or check the computer's clock.",
            path=path,
            day=update.expires,
        )
    if update.number <= installed_update(user):
        raise UsageError(
            "The dossier update {path} (number {number}) is not newer than what is there. "
            "Nothing was changed.",
            path=path,
            number=update.number,
        )
    for name, text in update.entries.items():
        build_platform(parse_toml(text, name), name, text)
    return update


def install_update(update: Update, user: Path) -> int:
    """Put a checked update in force and return how many entries it has.

    The new entries are written beside the old ones first; the number is recorded last.

    Raises:
        NoPermission: the folder cannot be written; what was in force stays.
    """
    folder = user / UPDATES
    for name, text in update.entries.items():
        _write(folder / name, text)
    for old in folder.glob("*.toml"):
        if old.name not in update.entries:
            old.unlink()
    state = {"number": update.number, "made": update.made, "key": update.key}
    _write(folder / STATE, json.dumps(state))
    return len(update.entries)


def installed_update(user: Path) -> int:
    """Return the number of the update in force; 0: none."""
    try:
        state = json.loads((user / UPDATES / STATE).read_text(encoding="utf-8"))
        return int(state["number"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0


def _verified(path: Path, trusted: Iterable[TrustedKey]) -> tuple[bytes, str]:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        with path.open("rb") as file:
            data = file.read(MAX_UPDATE_BYTES + 1)
    except OSError as error:
        raise FileMissing("{path} cannot be read ({reason}).", path=path, reason=error) from error
    head = data.split(b"\n", 3)
    if len(data) > MAX_UPDATE_BYTES or len(head) != 4 or head[0] != MAGIC.encode():
        raise _no_update(path)
    key = head[1].decode("ascii", "replace")
    known = {one.name: one.key for one in trusted}
    if key not in known:
        raise UsageError(
            "The dossier update {path} is signed with a key that you do not trust (“{key}”). "
            "Nothing was changed; add the key first if you know whose it is.",
            path=path,
            key=key[:80],
        )
    try:
        public = Ed25519PublicKey.from_public_bytes(base64.b64decode(known[key], validate=True))
        public.verify(base64.b64decode(head[2], validate=True), _signed(key, head[3]))
    except (InvalidSignature, binascii.Error, ValueError) as error:
        raise UsageError(
            "The signature of the dossier update {path} is wrong: it was damaged or changed. "
            "Nothing was changed here.",
            path=path,
        ) from error
    return head[3], key


def _signed(key: str, payload: bytes) -> bytes:
    return f"{MAGIC}\n{key}\n".encode() + payload


def _no_update(path: Path) -> UsageError:
    return UsageError("{path} is no dossier update. Nothing was changed.", path=path)


def _write(target: Path, text: str) -> None:
    """Write a file so that it is either the old one or the new one."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, text.encode("utf-8"))
    except OSError as error:
        raise NoPermission(
            "{path} cannot be written ({reason}). Choose another place; what was there stays.",
            path=target,
            reason=error.strerror or error,
        ) from error
