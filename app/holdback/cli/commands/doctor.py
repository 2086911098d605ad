# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Check this installation: versions, readers found, keyring, data folder, index and records."""

from __future__ import annotations

import argparse
import platform
import shutil
import sqlite3
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata

from holdback import __version__
from holdback.cli.context import EXIT_DONE, EXIT_SOME_FAILED, Context
from holdback.errors import HoldbackError, UserError
from holdback.support.secrets import SecretStore

_LIBRARIES = ("PySide6-Essentials", "mutagen", "httpx", "keyring", "lxml", "Jinja2", "c2pa-python")
_READERS = ("exiftool", "ffprobe", "mediainfo")


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: ``ok`` is None where it is only information."""

    name: str
    ok: bool | None
    detail: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare no arguments."""


def run(_arguments: argparse.Namespace, context: Context) -> int:
    """Look at everything; what is broken is named with what to do."""
    checks = [
        Check("Holdback", None, __version__),
        Check("Python", sys.version_info >= (3, 11), platform.python_version()),
        Check("System", None, platform.platform()),
        *(_library(name) for name in _LIBRARIES),
        *(_reader(name) for name in _READERS),
        _search(),
        _keyring(),
        _asked("Data folder", lambda: str(context.data.root)),
        _asked("Records", lambda: f"sound, {context.records.path}"),
        _asked("Index", lambda: f"sound, {context.index.path}"),
        _asked("Platforms", lambda: f"{len(context.dossier)} entries"),
    ]
    context.output.document(
        {"checks": [{"name": c.name, "ok": c.ok, "detail": c.detail} for c in checks]}
    )
    marks = {True: "ok", False: "PROBLEM", None: "-"}
    context.output.table(
        ("Check", "State", "Detail"), [(c.name, marks[c.ok], c.detail) for c in checks]
    )
    return EXIT_SOME_FAILED if any(c.ok is False for c in checks) else EXIT_DONE


def _asked(name: str, question: Callable[[], str]) -> Check:
    try:
        return Check(name, True, question())
    except UserError as error:
        return Check(name, False, str(error.message))
    except HoldbackError as error:
        return Check(name, False, str(error))


def _library(name: str) -> Check:
    try:
        return Check(name, True, metadata.version(name))
    except metadata.PackageNotFoundError:
        return Check(name, False, "not installed: run `python3 installers/dev.py run`")


def _reader(name: str) -> Check:
    found = shutil.which(name)
    return Check(f"{name} (optional)", None, found or "not found; Holdback does not need it")


def _search() -> Check:
    options = {
        row[0] for row in sqlite3.connect(":memory:").execute("PRAGMA compile_options").fetchall()
    }
    has_fts5 = "ENABLE_FTS5" in options
    return Check("SQLite", None, f"{sqlite3.sqlite_version}, FTS5 {'yes' if has_fts5 else 'no'}")


def _keyring() -> Check:
    # Without a safe keyring Holdback keeps no secrets; everything else works, so it is no problem.
    status = SecretStore().status()
    return Check("Keyring", True if status.is_usable else None, str(status.message))
