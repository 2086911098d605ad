# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the terms of hosting platforms say about AI: all at a glance, or one service in full.

Each stance is what the text said on its evidence date. "Silent" and "not verified" are not safe.
`platforms check-data` validates every entry, your own ones included.
"""

from __future__ import annotations

import argparse
import textwrap

from holdback.cli.context import EXIT_DONE, EXIT_SOME_FAILED, Context
from holdback.platforms import Platform, Use, glance, platform_json
from holdback.platforms import words as platform_words


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("ids", nargs="*", metavar="ID", help="service, e.g. soundcloud")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Print the glance table, or the named entries."""
    today = context.clock.today()
    if arguments.ids == ["check-data"]:
        return _check_data(context)
    chosen = [context.dossier.get(name) for name in arguments.ids] or list(context.dossier)
    context.output.document({"platforms": [platform_json(p, today) for p in chosen]})
    if arguments.ids:
        for platform in chosen:
            _print_entry(platform, context)
    else:
        print_glance(context)
    return EXIT_DONE


def _check_data(context: Context) -> int:
    # Loading validates every entry; a faulty shipped one ends the program, a faulty one of the
    # user's is left out and named with its file, line and key.
    problems = [str(problem) for problem in context.dossier.problems]
    context.output.document(
        {"valid": not problems, "platforms": len(context.dossier), "problems": problems}
    )
    for problem in problems:
        context.output.message(problem)
    context.output.line(f"{len(context.dossier)} entries are valid, {len(problems)} are not.")
    return EXIT_SOME_FAILED if problems else EXIT_DONE


def print_glance(context: Context) -> None:
    """Print the glance table of all services, by group."""
    today = context.clock.today()
    rows: list[tuple[str, ...]] = []
    group = None
    for platform in context.dossier:
        if platform.group is not group:
            group = platform.group
            rows.append((f"{platform_words.group_name(group)}:", "", "", "", "", ""))
        row = glance(platform, today)
        evidence = row.evidence_date or ("not dated" if row.is_verified else "none")
        rows.append(
            (
                f"  {row.id}",
                *(str(cell.word) for cell in row.cells),
                f"{evidence} (stale)" if row.is_stale and row.evidence_date else evidence,
            )
        )
    context.output.table(
        ("Service", *(str(platform_words.use_name(use)) for use in Use), "Evidence"), rows
    )
    context.output.line()
    context.output.line(
        "What the texts said on the evidence date. Silent is not safe; not verified means that no "
        "primary text was read. `holdback platforms ID` shows the quotes and sources."
    )


def _print_entry(platform: Platform, context: Context) -> None:
    out = context.output
    out.line(f"{platform.name} ({platform_words.group_name(platform.group)})")
    row = glance(platform, context.clock.today())
    undated = "not dated" if row.is_verified else "none"
    out.line(f"Evidence date: {platform.evidence_date or undated}")
    if row.is_stale:
        out.line("This entry is stale: its evidence is older than 90 days, or has no date.")
    for cell in row.cells:
        out.line(f"\n{platform_words.use_name(cell.use)}: {cell.word}")
        if cell.note:
            out.line(textwrap.fill(cell.note, 96, initial_indent="  ", subsequent_indent="  "))
    out.line("\nQuotes")
    for clause in platform.clauses:
        out.line(
            textwrap.fill(f"“{clause.quote}”", 96, initial_indent="  ", subsequent_indent="  ")
        )
        out.line(f"    {clause.url}, seen {clause.evidence_date or 'on an unknown date'}")
    if not platform.clauses:
        out.line("  none")
    out.line("\nWays to opt out")
    for way in platform.opt_outs:
        unverified = " (not verified)" if way.unverified else ""
        out.line(f"  {platform_words.opt_out_word(way.kind)}{unverified}: {way.value or ''}")
        if way.note:
            out.line(textwrap.fill(way.note, 96, initial_indent="    ", subsequent_indent="    "))
    if not platform.opt_outs:
        out.line("  none known")
    out.line("\nContacts")
    for contact in platform.contacts:
        out.line(f"  {contact.role}: {contact.value} (source: {contact.source_url or 'unknown'})")
    if not platform.contacts:
        out.line("  none known")
    out.line()
