# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The options that every command and every action of a command takes."""

from __future__ import annotations

import argparse
from pathlib import Path


def shared_options() -> argparse.ArgumentParser:
    """Return a parent parser with ``--data-dir`` and ``--json``.

    Left out they leave no attribute, so that an action does not undo what stood before it.
    """
    everywhere = argparse.ArgumentParser(add_help=False)
    everywhere.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="keep every file of Holdback's own under DIR (also: HOLDBACK_DATA_DIR)",
    )
    everywhere.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,
        help="print one JSON document on standard output and nothing else there",
    )
    return everywhere
