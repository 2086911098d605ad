# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Read clauses in terms texts (txt, md, html, pdf), or compare two versions of one text.

What is found is a finding to review, never advice: each stance other than silent comes with the
sentence that carries it, word for word.
"""

from __future__ import annotations

import argparse
import sys
import textwrap
from pathlib import Path

from holdback.cli.context import EXIT_DONE, EXIT_SOME_FAILED, Context
from holdback.cli.options import shared_options
from holdback.errors import UserError
from holdback.terms import (
    Document,
    analysis_json,
    analyze,
    compare,
    comparison_json,
    read_document,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    reading = actions.add_parser(
        "analyze", parents=[shared_options()], help="what these texts say about AI"
    )
    reading.add_argument(
        "sources", nargs="+", metavar="FILE|-", help="a text, - for standard input"
    )
    comparing = actions.add_parser(
        "compare", parents=[shared_options()], help="what changed, and whether it matters"
    )
    comparing.add_argument("old", metavar="OLD")
    comparing.add_argument("new", metavar="NEW")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Do the named action."""
    if arguments.action == "compare":
        return _compare(arguments.old, arguments.new, context)
    return _analyze(arguments.sources, context)


def _read(source: str) -> Document:
    if source == "-":
        return read_document(sys.stdin.buffer.read(), name="-")
    return read_document(Path(source))


def _analyze(sources: list[str], context: Context) -> int:
    documents: list[dict[str, object]] = []
    failed = False
    for number, source in enumerate(sources):
        context.output.progress(number, len(sources), source)
        try:
            analysis = analyze(_read(source))
        except UserError as error:
            failed = True
            context.output.message(error.message)
            documents.append({"source": source, "error": str(error.message), "stances": {}})
            continue
        entry = analysis_json(analysis)
        documents.append(entry)
        context.output.line(f"{source}  [{analysis.language}]")
        for finding in analysis.findings:
            context.output.line(f"  {finding.use}: {finding.stance}")
            context.output.line(f"    {finding.reason}")
            if finding.quote:
                context.output.line(
                    textwrap.fill(f"“{finding.quote}”", 96, initial_indent="    ",
                                  subsequent_indent="    ")
                )  # fmt: skip
        for trap in analysis.traps:
            context.output.line(f"  set aside ({trap.kind}): {textwrap.shorten(trap.quote, 90)}")
    context.output.document({"documents": documents})
    return EXIT_SOME_FAILED if failed else EXIT_DONE


def _compare(old: str, new: str, context: Context) -> int:
    comparison = compare(_read(old), _read(new))
    context.output.document(comparison_json(comparison))
    context.output.line(f"Result: {comparison.kind}")
    for change in comparison.stance_changes:
        context.output.line(f"  {change.use}: {change.before} → {change.after}")
        context.output.line(f"    “{change.quote}”")
    for heading, clauses in (
        ("Added", comparison.clauses_added),
        ("Removed", comparison.clauses_removed),
    ):
        if clauses:
            context.output.line(heading)
        for clause in clauses:
            context.output.line(
                textwrap.fill(clause.quote, 96, initial_indent="  ", subsequent_indent="    ")
            )
    return EXIT_DONE
