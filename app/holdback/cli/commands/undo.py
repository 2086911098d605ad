# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Put tracks back to what they were before a batch, byte for byte.

Without arguments: the newest batch that was not undone. With a number: that batch, or only the
named files of it. With files alone: the last write of each.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from holdback.catalogue.presentation import path_json
from holdback.cli.context import EXIT_DONE, EXIT_SOME_FAILED, Context
from holdback.protect import Protector, UndoOutcome


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "what", nargs="*", metavar="BATCH|PATH", help="batch number, files, folders"
    )
    parser.add_argument("--list", action="store_true", dest="list_batches", help="list the batches")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Undo, or list what can be undone."""
    protector = Protector(context.records, context.clock)
    if arguments.list_batches:
        return _list(protector, context)
    words: list[str] = arguments.what
    batch = None
    # A number is a batch, unless a file of that name lies here.
    if words and words[0].isdigit() and not Path(words[0]).exists():
        batch, words = int(words[0]), words[1:]
    with context.interruptible() as cancel:
        report = protector.undo(
            batch, [Path(word) for word in words], context.output.progress, cancel
        )
    context.output.document(
        {
            "batch": report.batch,
            "results": [
                {
                    **path_json(result.path),
                    "outcome": result.outcome.value,
                    "reason": str(result.reason or ""),
                }
                for result in report.results
            ],
        }
    )
    for result in report.results:
        context.output.line(f"{result.outcome.value:<9} {result.path}")
        if result.reason:
            context.output.line(f"          {result.reason}")
    restored = report.count(UndoOutcome.RESTORED)
    context.output.line()
    context.output.line(f"{restored} of {len(report.results)} put back.")
    done = restored == len(report.results) and not report.not_done
    return EXIT_DONE if done else EXIT_SOME_FAILED


def _list(protector: Protector, context: Context) -> int:
    batches = protector.batches()
    context.output.document(
        {
            "batches": [
                {
                    "batch": b.number,
                    "kind": b.kind,
                    "started": b.started.isoformat(),
                    "policy": b.policy,
                    "artist": b.artist,
                    "written": b.written,
                    "undone": b.undone,
                    "not_done": b.not_done,
                }
                for b in batches
            ]
        }
    )
    if not batches:
        context.output.line("Nothing has been written yet, so there is nothing to undo.")
        return EXIT_DONE
    context.output.table(
        ("Batch", "What", "When", "Policy", "Artist", "Written", "Undone"),
        [
            (
                str(b.number),
                b.kind,
                b.started.astimezone().strftime("%Y-%m-%d %H:%M"),
                b.policy,
                b.artist,
                str(b.written),
                str(b.undone),
            )
            for b in batches
        ],
    )
    return EXIT_DONE
