# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compare tracks with what the ledger remembers of them, and check their seals."""

from __future__ import annotations

import argparse
from pathlib import Path

from holdback import formats, seal
from holdback.catalogue.presentation import path_json
from holdback.cli.context import EXIT_DONE, EXIT_SOME_FAILED, Context
from holdback.errors import UserError
from holdback.protect import Protector, VerifyOutcome, VerifyResult
from holdback.rights import Seal


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or folder")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Verify and report; missing files and changed audio count as failed."""
    protector = Protector(context.records, context.clock)
    with context.interruptible() as cancel:
        results = protector.verify(arguments.paths, context.output.progress, cancel)
    seals = {result.path: _seal_of(result) for result in results}
    context.output.document(
        {
            "results": [
                {
                    **path_json(result.path),
                    "outcome": result.outcome.value,
                    "reason": str(result.reason),
                    "batch": result.batch,
                    "written": result.written.isoformat() if result.written else None,
                    "essence": result.essence or None,
                    "seal": seals[result.path].value,
                }
                for result in results
            ]
        }
    )
    for result in results:
        state = seals[result.path]
        sealed = "" if state is Seal.NONE else f"  [seal: {state.value}]"
        context.output.line(f"{result.outcome.value:<13} {result.path}{sealed}")
        context.output.line(f"              {result.reason}")
    bad = {VerifyOutcome.MISSING, VerifyOutcome.AUDIO_CHANGED}
    return EXIT_SOME_FAILED if any(result.outcome in bad for result in results) else EXIT_DONE


def _seal_of(result: VerifyResult) -> Seal:
    if result.outcome is VerifyOutcome.MISSING:
        return Seal.NONE
    try:
        reading = formats.read(result.path)
    except UserError:
        return Seal.NOT_CHECKABLE
    return seal.check(result.path, reading.format, has_manifest=reading.has_manifest).state
