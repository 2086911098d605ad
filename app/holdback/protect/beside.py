# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files beside a track (``.xmp``, ``.c2pa``), written in the same safe way and undone with it."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from holdback.errors import WriteRefused
from holdback.protect.delta import make_delta
from holdback.protect.digests import plain_digest
from holdback.protect.entries import SIDECAR, Intent
from holdback.protect.records import Fingerprint
from holdback.protect.replacement import Replacement

_LARGEST_SIDECAR = 64 << 20


def prepare_beside(
    path: Path,
    named: Path,
    temp_name: str,
    make: Callable[[bytes | None], bytes],
    carriers: tuple[str, ...],
    open_files: ExitStack,
) -> tuple[Replacement, Intent]:
    """Prepare the file ``path`` with what ``make`` makes of its present content (None: no file).

    Raises:
        UserError: it cannot be written; nothing was changed.
    """
    replacement = open_files.enter_context(
        Replacement(path, temp_name, _fingerprint_if_there(path))
    )
    old: bytes | None = None
    if replacement.original is not None:
        if replacement.status.st_size > _LARGEST_SIDECAR:
            raise WriteRefused(
                "The sidecar {file} is far too large to be one. Nothing was changed.",
                file=path.name,
            )
        old = replacement.original.read()
    new = make(old)
    replacement.make_room(len(new), clone=False)
    replacement.temp.write(new)
    replacement.prepare()
    return replacement, Intent(
        named=named,
        path=path,
        role=SIDECAR,
        format=path.suffix.lstrip("."),
        carriers=carriers,
        size_before=None if old is None else len(old),
        size_after=len(new),
        digest_before=None if old is None else plain_digest(io.BytesIO(old)),
        digest_after=plain_digest(replacement.temp),
        mtime_ns_before=None if old is None else replacement.status.st_mtime_ns,
        delta=None if old is None else make_delta(io.BytesIO(old), replacement.temp, ()),
    )


def _fingerprint_if_there(path: Path) -> Fingerprint | None:
    try:
        return Fingerprint.of(path.lstat())
    except FileNotFoundError:
        return None
