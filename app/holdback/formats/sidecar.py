# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""XMP sidecars: ``name.ext.xmp``, which never collides, is written; ``name.xmp`` is read too."""

from __future__ import annotations

from pathlib import Path

from holdback.errors import UnreadableFile, WriteRefused
from holdback.formats import statements, xmp
from holdback.formats.source import block, opened
from holdback.rights import Declaration, Statement, TagValue


def sidecar_path(path: Path) -> Path:
    """Return where Holdback writes the sidecar of ``path``: its whole name and ``.xmp``."""
    return path.with_name(path.name + ".xmp")


def beside(path: Path) -> tuple[Path, ...]:
    """Return the sidecars that exist beside ``path``, in both conventions."""
    both = (sidecar_path(path), path.with_suffix(".xmp"))
    return tuple(one for one in dict.fromkeys(both) if one != path and is_there(one))


def is_there(path: Path) -> bool:
    """Whether a sidecar exists; a name that is too long with its suffix cannot."""
    try:
        return path.is_file()
    except OSError:
        return False


def load(path: Path) -> bytes:
    """Return the bytes of a sidecar.

    Raises:
        FileMissing, UnreadableFile: it cannot be read, or is far too large.
    """
    with opened(path) as source:
        return block(source, 0, source.size)


def sidecar_bytes(existing: bytes | None, declaration: Declaration) -> bytes:
    """Return the content of a sidecar that says ``declaration`` and all that ``existing`` said.

    Raises:
        WriteRefused: the existing sidecar cannot be understood, so it is not replaced.
    """
    try:
        return xmp.merge(existing, declaration, padded=False)
    except xmp.PacketError as problem:
        raise WriteRefused(
            "The sidecar that lies there cannot be read ({reason}), so it was not replaced. "
            "Move it away if it is not needed, and try again.",
            reason=problem,
        ) from problem


def read_sidecar(path: Path) -> tuple[tuple[TagValue, ...], tuple[Statement, ...]]:
    """Return the tags and statements of one sidecar.

    Raises:
        FileMissing, UnreadableFile: it cannot be read or understood.
    """
    try:
        properties = xmp.properties_of(load(path))
    except xmp.PacketError as problem:
        raise UnreadableFile(
            "The sidecar {file} cannot be read ({reason}).", file=path, reason=problem
        ) from problem
    prefix = f"sidecar:{path.name}"
    return (
        tuple(statements.xmp_tags(properties, prefix)),
        tuple(statements.in_xmp(properties, prefix)),
    )
