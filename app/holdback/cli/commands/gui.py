# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Open the window, with these folders and files in the catalogue."""

from __future__ import annotations

import argparse
from pathlib import Path

from holdback.cli.context import EXIT_SOME_FAILED, Context
from holdback.errors import UserError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="folder or file")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Start Qt only now: no other command needs it."""
    try:
        from holdback.gui.app import main as run_window
    except ImportError as error:
        context.output.message(
            UserError(
                "The window cannot be opened: {reason}. Run `python3 installers/dev.py run`, which "
                "sees to the missing system packages.",
                reason=error,
            ).message
        )
        return EXIT_SOME_FAILED
    return run_window([str(path) for path in arguments.paths], context.data.root)
