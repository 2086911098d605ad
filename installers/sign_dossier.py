#!/usr/bin/env python3
# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs a folder of platform entries as one dossier update, and makes the key for it.

    python3 installers/sign_dossier.py key KEYFILE
    python3 installers/sign_dossier.py sign KEYFILE NAME FOLDER NUMBER DAYS FILE

KEYFILE holds the private key: keep it off shared disks. NAME is under which the readers trust the
key, NUMBER is higher than that of the last update, DAYS is how long it may be imported.
"""

from __future__ import annotations

import base64
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from holdback.platforms import make_update


def public_half(private: bytes) -> str:
    """Return the key that readers add, in base64."""
    key = Ed25519PrivateKey.from_private_bytes(private).public_key()
    return base64.b64encode(key.public_bytes_raw()).decode()


def make_key(path: Path) -> int:
    """Write a new private key; never over another one."""
    private = Ed25519PrivateKey.generate().private_bytes_raw()
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(base64.b64encode(private))
    print(f"Readers add it with: holdback platforms trust NAME {public_half(private)}")
    return 0


def sign(key: Path, name: str, folder: Path, number: int, days: int, target: Path) -> int:
    """Write the update."""
    private = base64.b64decode(key.read_bytes(), validate=True)
    today = datetime.now(UTC).date()
    data = make_update(folder, private, name, number, today, today + timedelta(days=days))
    target.write_bytes(data)
    print(f"{target}: number {number}, to be imported within {days} days")
    return 0


def main(words: list[str]) -> int:
    """Do what is asked."""
    if len(words) == 2 and words[0] == "key":
        return make_key(Path(words[1]))
    if len(words) == 7 and words[0] == "sign":
        key, name, folder, number, days, target = words[1:]
        return sign(Path(key), name, Path(folder), int(number), int(days), Path(target))
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
