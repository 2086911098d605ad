# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Read platforms' terms: what a text says, what changed, what stands there now.

`analyze` and `compare` work on texts you have (txt, md, html, mhtml, pdf, - for standard input).
`analyze ADDRESS`, `check`, `history` and `signals` go online, and name the hosts before they do.
What is found is a finding to review, never advice: each stance other than silent comes with the
sentence that carries it, word for word.
"""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path

from holdback.cli.context import EXIT_DONE, EXIT_SOME_FAILED, Context
from holdback.cli.options import shared_options
from holdback.errors import UnreadableFile, UserError
from holdback.platforms import Platform
from holdback.terms import (
    CheckOutcome,
    Document,
    NotRead,
    SourceKind,
    TermsService,
    analysis_json,
    analyze,
    check_json,
    compare,
    comparison_json,
    history_json,
    read_document,
    signals_json,
)
from holdback.terms.live import LivePage
from holdback.terms.sources import Place, SourceText


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")

    def action(name: str, summary: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, parents=[shared_options()], help=summary)

    reading = action("analyze", "what these texts say about AI")
    reading.add_argument("sources", nargs="+", metavar="FILE|ADDRESS|-")
    comparing = action("compare", "what changed, and whether it matters")
    comparing.add_argument("old", metavar="OLD")
    comparing.add_argument("new", metavar="NEW")
    checking = action("check", "fetch now and compare with what is kept (goes online)")
    checking.add_argument("ids", nargs="*", metavar="ID", help="services; none: all")
    checking.add_argument(
        "--source",
        choices=[k.value for k in (SourceKind.LIVE, SourceKind.OTA, SourceKind.WAYBACK)],
        default=SourceKind.LIVE.value,
        help="the page itself (default), Open Terms Archive, or the Wayback Machine",
    )
    dating = action("history", "versions known to archives; when a clause appeared (goes online)")
    dating.add_argument("id", metavar="ID")
    dating.add_argument("--quote", action="append", metavar="TEXT", help="date these words instead")
    signalling = action("signals", "what a service signals to outside crawlers (goes online)")
    signalling.add_argument("id", metavar="ID")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Do the named action."""
    if arguments.action == "analyze":
        return _analyze(arguments.sources, context)
    if arguments.action == "compare":
        return _compare(arguments.old, arguments.new, context)
    service = TermsService(context.dossier, context.records, context.clock)
    if arguments.action == "check":
        return _check(service, arguments.ids, SourceKind(arguments.source), context)
    platform = context.dossier.get(arguments.id)
    if arguments.action == "history":
        return _history(service, platform, arguments.quote, context)
    return _signals(service, platform, context)


def _read(source: str, context: Context) -> Document:
    if source == "-":
        return read_document(sys.stdin.buffer.read(), name="-")
    if source.startswith(("https://", "http://")):
        return _fetch(source, context)
    return read_document(Path(source))


def _fetch(address: str, context: Context) -> Document:
    context.output.message(f"Asking {address} …")
    service = TermsService(context.dossier, context.records, context.clock)
    found = LivePage(service.client).read(Place("", address, address))
    if isinstance(found, SourceText):
        return found.document
    if isinstance(found, NotRead):
        raise UnreadableFile(found.message)
    raise UnreadableFile("{address} gave no text.", address=address)


def _analyze(sources: list[str], context: Context) -> int:
    documents: list[dict[str, object]] = []
    failed = False
    for number, source in enumerate(sources):
        context.output.progress(number, len(sources), source)
        try:
            analysis = analyze(_read(source, context))
        except UserError as error:
            failed = True
            context.output.message(error.message)
            documents.append({"source": source, "error": str(error.message), "stances": {}})
            continue
        documents.append(analysis_json(analysis) | {"source": source})
        context.output.line(f"{source}  [{analysis.language}]")
        for finding in analysis.findings:
            context.output.line(f"  {finding.use}: {finding.stance}")
            context.output.line(f"    {finding.reason}")
            if finding.quote:
                context.output.paragraph(f"“{finding.quote}”", "    ")
        for trap in analysis.traps:
            context.output.line(f"  set aside ({trap.kind}): {textwrap.shorten(trap.quote, 90)}")
    context.output.document({"documents": documents})
    return EXIT_SOME_FAILED if failed else EXIT_DONE


def _compare(old: str, new: str, context: Context) -> int:
    comparison = compare(_read(old, context), _read(new, context))
    context.output.document(comparison_json(comparison))
    context.output.line(f"Result: {comparison.kind}")
    for change in comparison.stance_changes:
        context.output.line(f"  {change.use}: {change.before} → {change.after}")
        context.output.paragraph(f"“{change.quote}”", "    ")
    for heading, clauses in (
        ("Added", comparison.clauses_added),
        ("Removed", comparison.clauses_removed),
    ):
        if clauses:
            context.output.line(heading)
        for clause in clauses:
            context.output.paragraph(f"“{clause.quote}”", "  ")
    return EXIT_DONE


def _name_hosts(
    service: TermsService, platforms: Sequence[Platform], source: SourceKind, context: Context
) -> None:
    _say_hosts(service.hosts(platforms, source), context)


def _say_hosts(hosts: Sequence[str], context: Context) -> None:
    if hosts:
        context.output.message(f"Asking: {', '.join(hosts)}")


def _check(service: TermsService, ids: Sequence[str], source: SourceKind, context: Context) -> int:
    platforms = [context.dossier.get(name) for name in ids] or list(context.dossier)
    _name_hosts(service, platforms, source, context)
    with context.interruptible() as cancel:
        results = service.check(platforms, source, context.output.progress, cancel)
    context.output.document(check_json(platforms, results))
    for result in results:
        context.output.line(f"{result.place.platform}  {result.place.name}: {result.outcome.value}")
        context.output.line(f"  {result.message}")
        for finding in result.findings:
            for change in finding.changes:
                context.output.line(f"  {change.use}: {change.before} → {change.after}")
                context.output.paragraph(f"“{change.quote}”", "    ")
    unread = any(result.outcome is CheckOutcome.UNREAD for result in results)
    return EXIT_SOME_FAILED if unread else EXIT_DONE


def _history(
    service: TermsService, platform: Platform, quotes: list[str] | None, context: Context
) -> int:
    _say_hosts(service.archive_hosts(platform), context)
    with context.interruptible() as cancel:
        histories = service.history(platform, quotes, context.output.progress, cancel)
    context.output.document(history_json(platform, histories))
    for history in histories:
        context.output.line(f"{history.place.name}: {len(history.versions)} versions known")
        if history.not_read:
            context.output.line(f"  {history.not_read.message}")
        for seen in history.first_seen:
            context.output.paragraph(f"“{seen.quote}”", "  ")
            first = seen.first.day.isoformat() if seen.first else "in no version that was read"
            context.output.line(f"    first seen: {first}")
    return EXIT_SOME_FAILED if any(history.not_read for history in histories) else EXIT_DONE


def _signals(service: TermsService, platform: Platform, context: Context) -> int:
    _name_hosts(service, [platform], SourceKind.LIVE, context)
    several = service.signals(platform)
    context.output.document(signals_json(platform, several))
    context.output.line("Towards outside crawlers; this says nothing about the service's own use.")
    for signals in several:
        context.output.line(f"{signals.host}: refuses {len(signals.refused)} AI crawlers")
        for signal in signals.signals:
            context.output.line(f"  {signal.kind.value} ({signal.where}): {signal.value}")
        for message in signals.unread:
            context.output.line(f"  {message}")
    return EXIT_DONE
