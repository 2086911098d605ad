# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write a letter: the right one, on the right legal basis, with a schedule of works.

Nothing is sent. Missing facts stand as visible gaps in the text and are listed. What a letter
cannot do is told beside it, never in it.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from holdback import formats
from holdback.cli.context import EXIT_DONE, EXIT_SOME_FAILED, Context
from holdback.cli.options import shared_options
from holdback.errors import UsageError
from holdback.letters import (
    Diary,
    Letter,
    LetterLibrary,
    LetterRequest,
    Recipient,
    ReservationRecord,
    draft,
    letter_json,
    letter_text,
    letter_type,
    recipient_from_platform,
    types_json,
    works_from_tracks,
    write_letter,
)
from holdback.protect import Protector
from holdback.rights import Profile, Track, Work


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("types", parents=[shared_options()], help="the letter types that exist")
    drafting = actions.add_parser("draft", parents=[shared_options()], help="write a letter")
    drafting.add_argument("type", metavar="TYPE", help="id or number, see `letter types`")
    drafting.add_argument("--to", metavar="ID", help="service of the dossier, e.g. soundcloud")
    drafting.add_argument("--profile", type=Path, required=True, metavar="P.toml")
    drafting.add_argument(
        "--works", nargs="+", type=Path, default=[], metavar="PATH", help="tracks or folders"
    )
    drafting.add_argument("--language", default="", metavar="de", help="en, de, ...")
    drafting.add_argument("--jurisdiction", default="", metavar="DE", help="whose law is cited")
    drafting.add_argument(
        "--answer",
        action="append",
        default=[],
        metavar="KEY=TEXT",
        help="a fact that only you know, e.g. account_name=mara (repeatable)",
    )
    drafting.add_argument(
        "--output",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help=".pdf, .docx, .eml or .txt (repeatable)",
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Do the named action."""
    return _types(context) if arguments.action == "types" else _draft(arguments, context)


def _types(context: Context) -> int:
    document = types_json(LetterLibrary.load())
    context.output.document(document)
    if not context.output.as_json:
        from holdback.letters import letter_types

        context.output.table(
            ("No.", "Id", "What", "Goes to"),
            [(str(t.number), t.id, str(t.name), str(t.addressee)) for t in letter_types()],
        )
    return EXIT_DONE


def _draft(arguments: argparse.Namespace, context: Context) -> int:
    chosen = letter_type(arguments.type)
    profile = context.profile(arguments.profile)
    recipient: Recipient | None = None
    if arguments.to:
        platform = context.dossier.get(arguments.to)
        recipient = recipient_from_platform(platform, chosen.id, profile.country)
    works, all_read = works_of(tuple(arguments.works), profile, context)
    request = LetterRequest(
        type=chosen.id,
        recipient=recipient,
        profile=profile,
        works=works,
        language=arguments.language,
        jurisdiction=arguments.jurisdiction,
        answers=_answers(arguments.answer),
    )
    library = LetterLibrary.load()
    letter = draft(request, context.clock, library)
    files = [write_letter(letter, path) for path in arguments.output]
    document = dict(letter_json(letter, files))
    if files:
        # A letter that exists as a file may be sent: from here on the diary knows it.
        diary = Diary(context.records, context.clock, library)
        document["diary"] = diary.add(letter, request, files)
        context.output.message(f"In the diary as letter {document['diary']}.")
    context.output.document(document)
    _print(letter, files, context)
    return EXIT_DONE if all_read else EXIT_SOME_FAILED


def works_of(
    paths: tuple[Path, ...], profile: Profile, context: Context
) -> tuple[tuple[Work, ...], bool]:
    """Read the tracks below ``paths`` into works; also whether every file could be read."""
    if not paths:
        return (), True
    catalogue = context.catalogue
    with context.interruptible() as cancel:
        result = catalogue.scan(paths, progress=context.output.progress, cancel=cancel)
    for item in result.unreadable:
        context.output.message(f"{item.path}: {item.message}")
    return works_with_dates(result.tracks, profile, context), not result.unreadable


def works_with_dates(
    tracks: Iterable[Track], profile: Profile, context: Context
) -> tuple[Work, ...]:
    """Make works of tracks, read afresh, with what the ledger knows of their reservation."""
    readings = [formats.read(track.path) for track in tracks]
    protector = Protector(context.records, context.clock)
    found = protector.reservations(reading.path for reading in readings)
    records = {path: ReservationRecord(one.since, one.digest) for path, one in found.items()}
    return works_from_tracks(readings, profile, records)


def _answers(given: list[str]) -> dict[str, str]:
    answers = {}
    for item in given:
        key, separator, value = item.partition("=")
        if not separator:
            raise UsageError("--answer wants KEY=TEXT, not {item}. Nothing was written.", item=item)
        answers[key.strip()] = value
    return answers


def _print(letter: Letter, files: list[Path], context: Context) -> None:
    out = context.output
    if not files:
        out.text(letter_text(letter))
    for path in files:
        out.line(f"written: {path}")
    for gap in letter.gaps:
        out.message(f"to be filled in: {gap}")
    for exclusion in letter.excluded:
        out.message(f"not in the schedule: {exclusion.work.title}: {exclusion.reason}")
    for warning in letter.warnings:
        out.message(f"please note: {warning}")
