# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Read platforms' terms: what a text says, what changed, what stands there now.

`analyze` and `compare` work on texts you have (txt, md, html, mhtml, pdf, - for standard input).
`analyze ADDRESS`, `check`, `history` and `signals` go online, and name the hosts before they do;
`check ID --file PAGE` reads a page that you saved instead. `log` lists the checks that were made.
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
from holdback.errors import UnreadableFile, UsageError, UserError
from holdback.platforms import Platform
from holdback.terms import (
    CheckOutcome,
    Document,
    NotRead,
    PlaceResult,
    SourceKind,
    TermsService,
    analysis_json,
    analyze,
    check_json,
    check_log_json,
    compare,
    comparison_json,
    history_json,
    places_of,
    read_document,
    signals_json,
    source_name,
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
    checking.add_argument(
        "--file", metavar="PAGE", help="a page that you saved from the browser; nothing is asked"
    )
    checking.add_argument(
        "--document", metavar="NAME", help="which document the saved page is, if there are several"
    )
    logging = action("log", "the checks that were made, the newest first")
    logging.add_argument("ids", nargs="*", metavar="ID", help="services; none: all")
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
    if arguments.action == "log":
        return _log(service, arguments.ids, context)
    if arguments.action == "check" and arguments.file:
        return _check_file(service, arguments, context)
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
    return _tell_results(platforms, results, context)


def _check_file(service: TermsService, arguments: argparse.Namespace, context: Context) -> int:
    if len(arguments.ids) != 1:
        raise UsageError("--file goes with one service: name it. Nothing was compared.")
    platform = context.dossier.get(arguments.ids[0])
    result = service.check_file(
        platform, _place(platform, arguments.document), Path(arguments.file)
    )
    return _tell_results([platform], [result], context)


def _place(platform: Platform, name: str | None) -> Place:
    places = places_of(platform)
    found = [place for place in places if name is None or name in (place.name, place.url)]
    if len(found) == 1:
        return found[0]
    names = "; ".join(place.name for place in places)
    raise UsageError(
        "Which document of {service} is it? Say --document with one of: {names}.",
        service=platform.name,
        names=names or "-",
    )


def _tell_results(
    platforms: Sequence[Platform], results: Sequence[PlaceResult], context: Context
) -> int:
    context.output.document(check_json(platforms, results))
    for result in results:
        context.output.line(f"{result.place.platform}  {result.place.name}: {result.outcome.value}")
        context.output.line(f"  {result.message}")
        if result.not_read and result.not_read.next_source:
            context.output.line(f"  next best source: {source_name(result.not_read.next_source)}")
        for finding in result.findings:
            for change in finding.changes:
                context.output.line(f"  {change.use}: {change.before} → {change.after}")
                context.output.paragraph(f"“{change.quote}”", "    ")
    unread = any(result.outcome is CheckOutcome.UNREAD for result in results)
    return EXIT_SOME_FAILED if unread else EXIT_DONE


def _log(service: TermsService, ids: Sequence[str], context: Context) -> int:
    names = [context.dossier.get(name).id for name in ids] or [""]
    checks = sorted(
        (check for name in names for check in service.store.checks(name)),
        key=lambda check: check.at,
        reverse=True,
    )
    context.output.document({"checks": [check_log_json(check) for check in checks]})
    for check in checks:
        when = check.at.isoformat(sep=" ", timespec="minutes")
        context.output.line(
            f"{when}  {check.platform}  {check.outcome.value} ({check.source.value}) {check.place}"
        )
        if check.message:
            context.output.line(f"  {check.message}")
    if not checks:
        context.output.line("Nothing was checked yet.")
    return EXIT_DONE


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
            if seen.gone:
                context.output.line(f"    gone since: {seen.gone.day.isoformat()}")
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
