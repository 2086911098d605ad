# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Embed the notice and the reservation: plan, safe write, proof, ledger.

Every file is written as a copy, proven, and only then put in place of the original; any doubt
leaves the original untouched and tells why. `holdback undo` brings each file back byte for byte.
A tag is a statement. It does not stop anybody from copying. Tracks that you sealed are sealed anew
in the same run; seals of others are left alone unless you say --break-seals.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from holdback.catalogue.presentation import path_json
from holdback.cli.context import EXIT_DONE, EXIT_SOME_FAILED, Context
from holdback.cli.sealing import add_identity_options, chosen_identity, renewing
from holdback.errors import Message, UsageError
from holdback.protect import (
    Existing,
    FileResult,
    HardLinks,
    Outcome,
    Plan,
    PlanOptions,
    Protector,
    SealOrder,
    SidecarChoice,
    make_plan,
)
from holdback.rights import Policy
from holdback.seal.manifest import Origin

_ADVICE = {
    Outcome.REFUSED: "not written",
    Outcome.FAILED: "not written",
    Outcome.UNCHANGED: "says it all already",
    Outcome.WRITTEN: "written and proven",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or folder")
    parser.add_argument("--profile", type=Path, required=True, metavar="P.toml", help="who you are")
    parser.add_argument(
        "--policy",
        choices=[policy.value for policy in Policy],
        help="what to reserve (default: the profile's choice)",
    )
    parser.add_argument(
        "--sidecar",
        choices=[choice.value for choice in SidecarChoice],
        default=SidecarChoice.AUTO.value,
        help="an .xmp beside the file: auto (default) only where the format has no place for it",
    )
    parser.add_argument(
        "--existing",
        choices=[choice.value for choice in Existing],
        help="what to do with notices and statements of others: keep them, add to them (default), "
        "replace them. Without this, tracks under a Creative Commons licence are refused",
    )
    parser.add_argument("--seal", action="store_true", help="sign the result (C2PA), see identity")
    parser.add_argument(
        "--origin",
        choices=[origin.name.lower() for origin in Origin],
        help="how the recordings came about; a seal states it, so it is never assumed",
    )
    add_identity_options(parser)
    parser.add_argument(
        "--break-seals",
        action="store_true",
        help="write even into files sealed by others, which makes their seals invalid",
    )
    parser.add_argument(
        "--split-hard-links",
        action="store_true",
        help="write files that have several names; the other names keep the old content",
    )
    parser.add_argument(
        "--keep-times", action="store_true", help="keep the files' modification times"
    )
    parser.add_argument("--dry-run", action="store_true", help="show each field before and after")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Plan, then show or write."""
    profile = context.profile(arguments.profile)
    protector = Protector(context.records, context.clock)
    with context.interruptible() as cancel:
        report_leftovers(protector, context)

        def planned(options: PlanOptions) -> Plan:
            return make_plan(
                arguments.paths,
                profile,
                Policy(arguments.policy) if arguments.policy else None,
                options=options,
                today=context.clock.today(),
                progress=context.output.progress,
                cancel=cancel,
            )

        plan = renewing(planned(_options(arguments, context)), planned, arguments, context)
        if arguments.dry_run:
            return show_plan(plan, context)
        batch = protector.protect(plan, context.output.progress, cancel)
    context.output.document(
        {
            "batch": batch.batch,
            "results": [result_json(result) for result in batch.results],
            "not_done": [path_json(path)["path"] for path in batch.not_done],
        }
    )
    print_results(batch.results, context)
    if batch.stopped:
        context.output.message(batch.stopped)
    if batch.batch is not None:
        context.output.line(f"Batch {batch.batch}. `holdback undo {batch.batch}` puts it back.")
    good = all(r.outcome in (Outcome.WRITTEN, Outcome.UNCHANGED) for r in batch.results)
    return EXIT_DONE if good and not batch.not_done else EXIT_SOME_FAILED


def _options(arguments: argparse.Namespace, context: Context) -> PlanOptions:
    return PlanOptions(
        sidecar=SidecarChoice(arguments.sidecar),
        existing=Existing(arguments.existing) if arguments.existing else None,
        allow_breaking_seal=arguments.break_seals,
        hard_links=HardLinks.SPLIT if arguments.split_hard_links else HardLinks.REFUSE,
        keep_mtime=arguments.keep_times,
        seal=_seal_order(arguments, context) if arguments.seal else None,
    )


def _seal_order(arguments: argparse.Namespace, context: Context) -> SealOrder:
    if not arguments.origin:
        raise UsageError(
            "A seal states how the recordings came about. Say it with --origin: {choices}. "
            "Nothing was changed.",
            choices=", ".join(origin.name.lower() for origin in Origin),
        )
    identity = chosen_identity(arguments, context)
    return SealOrder(identity, Origin[arguments.origin.upper()])


def report_leftovers(protector: Protector, context: Context) -> None:
    """Clean up after a run that ended in the middle, and say so."""
    report = protector.sweep_leftovers()
    for path in report.removed:
        context.output.message(f"Removed the leftover of an earlier run: {path}")
    for path in report.completed:
        context.output.message(f"An earlier run had finished this file: {path}")
    for path, reason in report.doubtful.items():
        context.output.message(f"{path}: {reason}")


def result_json(result: FileResult) -> dict[str, object]:
    """Return what became of one file in the shape scripts rely on."""
    return {
        **path_json(result.path),
        "outcome": result.outcome.value,
        "reason": str(result.reason or ""),
        "carriers": list(result.carriers),
        "essence_before": result.essence_before,
        "essence_after": result.essence_after,
    }


def print_results(results: tuple[FileResult, ...], context: Context) -> None:
    """Print what became of each file, and how many had which outcome."""
    for result in results:
        context.output.line(f"{result.outcome.value:<9}  {result.path}")
        if result.reason:
            context.output.line(f"           {result.reason}")
    counted = Counter(result.outcome for result in results)
    context.output.line()
    for outcome, number in counted.items():
        context.output.line(f"{number} {outcome.value}: {_ADVICE[outcome]}")
    if not context.output.as_json:
        return
    for result in results:
        if result.outcome in (Outcome.REFUSED, Outcome.FAILED) and result.reason:
            context.output.message(f"{result.path}: {result.reason}")


def show_plan(plan: Plan, context: Context) -> int:
    """Print every value before and after; returns the exit code."""
    results = []
    refused = False
    for track in plan.tracks:
        context.output.line(f"{track.path}  [{track.format or 'not recognised'}]")
        refusal: Message | None = track.refusal
        if refusal:
            refused = True
            context.output.line(f"  not written: {refusal}")
        elif track.is_unchanged:
            context.output.line("  nothing to do: it says all this already")
        for conflict in track.conflicts:
            context.output.line(
                f"  conflict ({conflict.kind.value}) in {conflict.carrier}: {conflict.found!r}; "
                f"choice: {conflict.choice.value}"
            )
        for change in track.changes:
            context.output.line(f"  {change.carrier}")
            context.output.line(f"    before: {'-' if change.before is None else change.before}")
            context.output.line(f"    after:  {'-' if change.after is None else change.after}")
        outcome = Outcome.REFUSED if refusal else Outcome.UNCHANGED
        results.append(
            {
                **path_json(track.path),
                "outcome": "planned" if track.will_write else outcome.value,
                "reason": str(refusal or ""),
                "changes": [
                    {"carrier": c.carrier, "before": c.before, "after": c.after}
                    for c in track.changes
                ],
                "conflicts": [
                    {"kind": c.kind.value, "carrier": c.carrier, "found": c.found, "ours": c.ours}
                    for c in track.conflicts
                ],
            }
        )
    context.output.line("Dry run: nothing was written.")
    context.output.document({"batch": None, "dry_run": True, "results": results})
    return EXIT_SOME_FAILED if refused else EXIT_DONE
