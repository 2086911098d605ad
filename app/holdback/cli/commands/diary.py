# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The diary of your letters: what was drafted, sent, answered, and when an answer is due.

A due day is told as due *by law* only for data protection requests; every other one is a day that
you asked for. Nothing is ever sent by Holdback: you send, and note it down here.
"""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from holdback.cli.context import EXIT_DONE, Context
from holdback.cli.options import shared_options
from holdback.errors import NoPermission, UsageError
from holdback.letters import (
    CHANNELS,
    DeadlineKind,
    Diary,
    DiaryEntry,
    LetterLibrary,
    diary_csv,
    diary_ics,
    diary_json,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION")

    def action(name: str, summary: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, parents=[shared_options()], help=summary)

    action("list", "all letters (the default)")
    due = action("due", "what is overdue or due soon")
    due.add_argument("--within", type=int, default=14, metavar="DAYS", help="default: 14")
    export = action("export", "write the diary to a .csv or .ics file")
    export.add_argument("file", type=Path, metavar="FILE")
    for name, summary in (
        ("sent", "note down that you sent a letter"),
        ("received", "note down when the addressee received it"),
        ("extended", "note down an extension by two months (GDPR art. 12(3))"),
        ("answered", "note down an answer"),
        ("close", "note down that nothing more is to come"),
    ):
        event = action(name, summary)
        event.add_argument("number", type=int, metavar="LETTER", help="see `diary list`")
        event.add_argument("--on", type=_day, metavar="YYYY-MM-DD", help="default: today")
        if name == "sent":
            event.add_argument("--by", choices=CHANNELS, required=True, help="how it was sent")
        if name != "received":
            event.add_argument("--note", default="", metavar="TEXT")
        if name in ("sent", "received", "answered"):
            event.add_argument("--proof", type=Path, metavar="FILE", help="receipt, answer")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no day like 2026-11-23") from error


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Show, export or note down."""
    diary = Diary(context.records, context.clock, LetterLibrary.load())
    action = arguments.action or "list"
    if action == "export":
        return _export(diary, arguments.file, context)
    if action not in ("list", "due"):
        _note(diary, action, arguments, context)
        entries: tuple[DiaryEntry, ...] = (diary.entry(arguments.number),)
    elif action == "due":
        entries = diary.due(arguments.within)
    else:
        entries = diary.entries()
    context.output.document(diary_json(entries))
    _print(entries, context)
    return EXIT_DONE


def _note(diary: Diary, action: str, arguments: argparse.Namespace, context: Context) -> None:
    number, on = arguments.number, arguments.on or context.clock.today()
    if action == "sent":
        diary.sent(number, on, arguments.by, detail=arguments.note, proof=arguments.proof)
    elif action == "received":
        diary.received(number, on, proof=arguments.proof)
    elif action == "extended":
        diary.extended(number, on, arguments.note)
    elif action == "answered":
        diary.answered(number, on, arguments.note, proof=arguments.proof)
    else:
        diary.close(number, on, arguments.note)


def _export(diary: Diary, target: Path, context: Context) -> int:
    entries = diary.entries()
    writers = {
        ".csv": lambda: diary_csv(entries),
        ".ics": lambda: diary_ics(entries, context.clock.now()),
    }
    if target.suffix.lower() not in writers:
        raise UsageError(
            "The diary is exported to a .csv or .ics file, not to {file}.", file=target
        )
    try:
        target.write_bytes(writers[target.suffix.lower()]())
    except OSError as error:
        raise NoPermission(
            "{path} cannot be written ({reason}).", path=target, reason=error.strerror or error
        ) from error
    context.output.document({"files": [str(target)], "entries": len(entries)})
    if target.suffix.lower() == ".ics":
        awaited = sum(entry.is_awaited for entry in entries)
        days = "1 day" if awaited == 1 else f"{awaited} days"
        context.output.line(f"{days} for an answer written to {target}")
    else:
        context.output.line(f"{len(entries)} letters written to {target}")
    return EXIT_DONE


def _print(entries: tuple[DiaryEntry, ...], context: Context) -> None:
    if not entries:
        context.output.line("No letters here. `holdback letter draft … --output FILE` makes one.")
        return
    context.output.table(
        ("Letter", "Dated", "To", "Type", "Status", "Answer due"),
        [
            (
                str(entry.id),
                entry.dated.isoformat(),
                entry.recipient_name or "-",
                entry.type,
                entry.status.value,
                _due(entry),
            )
            for entry in entries
        ],
    )


def _due(entry: DiaryEntry) -> str:
    if entry.last_day is None:
        return "-"
    kind = "by law" if entry.deadline_kind is DeadlineKind.STATUTORY else "asked for"
    return f"{entry.last_day.isoformat()} ({kind})"
