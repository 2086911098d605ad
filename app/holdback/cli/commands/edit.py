# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Set titles, codes and rights data: by words (--set) or from a table (--table, CSV or XLSX).

The same safe write as protect: each file is written as a copy, proven, and put in place; `holdback
undo` brings it back byte for byte. What the files say about AI stays as it is. Codes (ISRC, ISWC,
UPC/EAN, IPI, ISNI) with a wrong check digit are refused. In a table the columns path, isrc or title
(with artist) find the track; lines that fit none or several are named and left out. Tracks that you
sealed are sealed anew in the same run; tracks sealed by others are left alone.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from holdback.catalogue.importing import (
    Match,
    TableLine,
    fields_to_write,
    match_rows,
    read_rows,
)
from holdback.catalogue.presentation import path_json
from holdback.cli.commands.protect import (
    print_results,
    report_leftovers,
    result_json,
    show_plan,
)
from holdback.cli.context import EXIT_DONE, EXIT_SOME_FAILED, Context
from holdback.cli.sealing import add_identity_options, renewing
from holdback.errors import UsageError
from holdback.protect import (
    Edit,
    Outcome,
    Plan,
    PlanOptions,
    Protector,
    find_files,
    plan_edits,
)
from holdback.rights import Field
from holdback.rights.fields import EDITABLE, check_field


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or folder")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="FIELD=VALUE",
        dest="values",
        help="a field and its value; empty takes it away. Fields: "
        + ", ".join(field.value for field in EDITABLE),
    )
    parser.add_argument("--table", type=Path, metavar="FILE", help="a CSV or XLSX table")
    add_identity_options(parser)
    parser.add_argument("--dry-run", action="store_true", help="show each field before and after")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Plan, then show or write."""
    if bool(arguments.values) == bool(arguments.table):
        raise UsageError("Name either values (--set FIELD=VALUE) or a table (--table FILE).")
    protector = Protector(context.records, context.clock)
    with context.interruptible() as cancel:
        report_leftovers(protector, context)
        edits, left_out = _edits(arguments, context)

        def planned(options: PlanOptions) -> Plan:
            return plan_edits(
                edits,
                options=options,
                today=context.clock.today(),
                progress=context.output.progress,
                cancel=cancel,
            )

        plan = renewing(planned(PlanOptions()), planned, arguments, context)
        if arguments.dry_run:
            return max(show_plan(plan, context), _told(left_out, context))
        batch = protector.protect(plan, context.output.progress, cancel)
    context.output.document(
        {
            "batch": batch.batch,
            "results": [result_json(result) for result in batch.results],
            "not_done": [path_json(path)["path"] for path in batch.not_done],
            "left_out": [
                {"line": line.number, "match": line.match.value, "reason": str(line.problem or "")}
                for line in left_out
            ],
        }
    )
    print_results(batch.results, context)
    if batch.stopped:
        context.output.message(batch.stopped)
    if batch.batch is not None:
        context.output.line(f"Batch {batch.batch}. `holdback undo {batch.batch}` puts it back.")
    good = all(r.outcome in (Outcome.WRITTEN, Outcome.UNCHANGED) for r in batch.results)
    code = EXIT_DONE if good and not batch.not_done else EXIT_SOME_FAILED
    return max(code, _told(left_out, context))


def _told(left_out: tuple[TableLine, ...], context: Context) -> int:
    """Name the lines of a table that were left out."""
    for line in left_out:
        context.output.message(f"line {line.number} ({line.shown}): {line.problem}")
    return EXIT_SOME_FAILED if left_out else EXIT_DONE


def _edits(
    arguments: argparse.Namespace, context: Context
) -> tuple[tuple[Edit, ...], tuple[TableLine, ...]]:
    if arguments.table is None:
        fields = dict(_field(words) for words in arguments.values)
        return tuple(Edit(path, fields) for path in find_files(arguments.paths)), ()
    table = read_rows(arguments.table)
    catalogue = context.catalogue
    catalogue.scan(arguments.paths, progress=context.output.progress, cancel=context.cancel)
    wanted = {path.absolute() for path in find_files(arguments.paths)}
    rows = [r for r in catalogue.rows(catalogue.ids("", "path")) if r.path in wanted]
    notices = {row.path: row.notice for row in rows}
    lines = match_rows(table, rows)
    edits = tuple(
        Edit(line.path, fields_to_write(line, notices[line.path]))
        for line in lines
        if line.match is Match.MATCHED and line.path is not None
    )
    good = (Match.MATCHED, Match.EMPTY)
    return edits, tuple(line for line in lines if line.match not in good)


def _field(words: str) -> tuple[Field, str]:
    name, equals, value = words.partition("=")
    known = {field.value: field for field in EDITABLE}
    field = known.get(name.strip().lower().replace(" ", "_"))
    if not equals or field is None:
        raise UsageError(
            "{words} is no field and value. Write it as isrc=DEA122600017. Fields: {fields}.",
            words=words,
            fields=", ".join(known),
        )
    checked = check_field(field, value)
    if checked.problem is not None:
        raise UsageError(checked.problem)
    return field, checked.value
