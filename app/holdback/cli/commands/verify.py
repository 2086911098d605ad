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
    trusted = context.trusted_pem
    seals = {result.path: _seal_of(result, trusted) for result in results}
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
                    "seal": seals[result.path].state.value,
                    "signer": seals[result.path].signer,
                    "seal_problems": [str(one) for one in seals[result.path].problems],
                }
                for result in results
            ]
        }
    )
    for result in results:
        report = seals[result.path]
        by = f" by {report.signer}" if report.signer else ""
        sealed = "" if report.state is Seal.NONE else f"  [seal: {report.state.value}{by}]"
        context.output.line(f"{result.outcome.value:<13} {result.path}{sealed}")
        context.output.line(f"              {result.reason}")
        for problem in report.problems:
            context.output.line(f"              {problem}")
    bad = {VerifyOutcome.MISSING, VerifyOutcome.AUDIO_CHANGED}
    return EXIT_SOME_FAILED if any(result.outcome in bad for result in results) else EXIT_DONE


def _seal_of(result: VerifyResult, trusted_pem: str) -> seal.SealReport:
    if result.outcome is VerifyOutcome.MISSING:
        return seal.SealReport(Seal.NONE)
    try:
        reading = formats.read(result.path)
    except UserError as error:
        return seal.SealReport(Seal.NOT_CHECKABLE, problems=(error.message,))
    return seal.check(
        result.path,
        reading.format,
        has_manifest=reading.has_manifest,
        own_root_pem=trusted_pem,
    )
