# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands, one module each, imported only when asked for.

A module provides ``add_arguments(parser)`` and ``run(arguments, context)``; its docstring is the
description in its help. A new command is a new module and one line here.
"""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Mapping
from typing import Protocol, cast

from holdback.cli.context import Context

COMMANDS: Mapping[str, str] = {
    "gui": "open the window",
    "scan": "index files and folders and list them",
    "show": "everything about these files",
    "protect": "embed the notice and the reservation in these tracks",
    "edit": "set titles, codes and rights, from words or from a table",
    "undo": "put tracks back, byte for byte",
    "verify": "compare tracks with the ledger, check their seals, check a signed list",
    "platforms": "what platforms' terms allow, with quotes, sources and dates",
    "terms": "read clauses in terms texts, compare two versions",
    "letter": "list letter types, write a letter",
    "diary": "what was sent, what is due when",
    "identity": "your signing identity for C2PA seals",
    "proof": "a signed list of recordings, bound to their audio",
    "website": "write or check the files for your own website",
    "demo": "the whole job on bundled samples",
    "doctor": "check this installation",
}


class Command(Protocol):
    """What a command's module provides."""

    __doc__: str | None

    def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...

    def run(self, arguments: argparse.Namespace, context: Context) -> int: ...


def load_command(name: str) -> Command:
    """Import the module of one command."""
    return cast(Command, importlib.import_module(f"{__name__}.{name}"))
