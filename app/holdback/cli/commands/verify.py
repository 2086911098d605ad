# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compare tracks with what the ledger remembers of them, and check their seals.

A signed list (see `holdback proof`) is checked instead, with the signature and the timestamp
beside it; tracks named after it are looked up in it by their audio. No network is used.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from holdback import formats, seal
from holdback.catalogue.presentation import path_json
from holdback.cli.context import EXIT_DONE, EXIT_SOME_FAILED, Context
from holdback.errors import UserError
from holdback.protect import Protector, VerifyOutcome, VerifyResult, find_files
from holdback.rights import Seal
from holdback.seal.proof import check_proof, is_proof


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or folder")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Verify and report; missing files and changed audio count as failed."""
    if is_proof(arguments.paths[0]):
        return _check_list(arguments.paths[0], arguments.paths[1:], context)
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


def _check_list(path: Path, tracks: list[Path], context: Context) -> int:
    """Check a signed list, and whether these tracks are on it."""
    report = check_proof(path, context.trusted_pem, context.clock)
    by_essence = {one.essence: one for one in report.recordings}
    results = []
    for track in find_files(tracks):
        try:
            listed = by_essence.get(formats.essence_digest(track))
        except UserError as error:
            results.append((track, "unreadable", str(error.message)))
            continue
        outcome = "not_listed" if listed is None else "listed"
        results.append((track, outcome, listed.title if listed else ""))
    stamp = report.timestamp
    context.output.document(
        {
            "proof": {
                "path": str(path),
                "holds": report.holds,
                "signer": report.signer,
                "trusted": report.is_trusted,
                "made": report.made.isoformat() if report.made else None,
                "timestamp": stamp.at.isoformat() if stamp else None,
                "timestamp_authority": stamp.authority if stamp else None,
                "timestamp_trusted": stamp.is_trusted if stamp else None,
                "recordings": len(report.recordings),
                "problems": [str(problem) for problem in report.problems],
            },
            "results": [
                {**path_json(track), "outcome": outcome, "reason": words}
                for track, outcome, words in results
            ],
        }
    )
    holds = "holds" if report.holds else "DOES NOT HOLD"
    context.output.line(f"{path}: {holds}; {len(report.recordings)} recordings")
    context.output.line(f"  signed by {report.signer or '-'}; says it was made {report.made}")
    if stamp:
        context.output.line(f"  existed at the latest {stamp.at}, says {stamp.authority}")
    for problem in report.problems:
        context.output.line(f"  {problem}")
    for track, outcome, words in results:
        context.output.line(f"{outcome:<13} {track}  {words}")
    good = report.holds and all(outcome == "listed" for _, outcome, _ in results)
    return EXIT_DONE if good else EXIT_SOME_FAILED


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
