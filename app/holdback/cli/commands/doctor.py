# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Check this installation: versions, readers found, keyring, data folder, index and records."""

from __future__ import annotations

import argparse

from holdback.cli.context import EXIT_DONE, EXIT_SOME_FAILED, Context
from holdback.support.checkup import look_over, places


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare no arguments."""


def run(_arguments: argparse.Namespace, context: Context) -> int:
    """Look at everything; what is broken is named with what to do."""
    checks = look_over(
        places(
            lambda: context.data.root,
            lambda: context.records.path,
            lambda: context.index.path,
            lambda: len(context.dossier),
        )
    )
    context.output.document(
        {
            "checks": [
                {"name": str(c.name), "ok": c.is_sound, "detail": str(c.detail)} for c in checks
            ]
        }
    )
    marks = {True: "ok", False: "PROBLEM", None: "-"}
    context.output.table(
        ("Check", "State", "Detail"),
        [(str(c.name), marks[c.is_sound], str(c.detail)) for c in checks],
    )
    return EXIT_SOME_FAILED if any(c.is_sound is False for c in checks) else EXIT_DONE
