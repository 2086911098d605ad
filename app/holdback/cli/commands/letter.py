# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write a letter: the right one, on the right legal basis, with a schedule of works.

Nothing is sent. Missing facts stand as visible gaps in the text and are listed; a letter with gaps
is written, but not done: the exit code is 1 and the last line counts them. What a letter
cannot do is told beside it, never in it. Several services get a letter and a diary row each;
`all` writes every letter in every language and law, to be read, without any row.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from holdback import formats
from holdback.cli.context import EXIT_DONE, EXIT_SOME_FAILED, Context
from holdback.cli.options import shared_options
from holdback.errors import UsageError
from holdback.letters import (
    SUFFIXES,
    Diary,
    Letter,
    LetterLibrary,
    LetterRequest,
    Recipient,
    ReservationRecord,
    Sample,
    draft,
    letter_json,
    letter_text,
    letter_type,
    recipient_from_platform,
    types_json,
    works_from_tracks,
    write_letter,
    write_many,
    write_samples,
)
from holdback.protect import Protector
from holdback.rights import Profile, Track, Work

_ALL = "all"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("types", parents=[shared_options()], help="the letter types that exist")
    drafting = actions.add_parser("draft", parents=[shared_options()], help="write a letter")
    drafting.add_argument("type", metavar="TYPE", help="id or number, see `letter types`; or `all`")
    drafting.add_argument(
        "--to", nargs="+", default=[], metavar="ID", help="services of the dossier, e.g. soundcloud"
    )
    drafting.add_argument("--to-name", default="", metavar="NAME", help="somebody else's name")
    drafting.add_argument("--to-address", default="", metavar="TEXT", help="their postal address")
    drafting.add_argument("--to-email", default="", metavar="ADDRESS")
    drafting.add_argument("--to-country", default="", metavar="DE", help="two letters")
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
        "--own-words",
        action="append",
        default=[],
        metavar="TEXT",
        help="a paragraph of your own, added to the letter (repeatable)",
    )
    drafting.add_argument("--place", default="", help="printed before the date")
    drafting.add_argument("--reference", default="", metavar="TEXT", help="your reference")
    drafting.add_argument(
        "--output",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help=".pdf, .docx, .eml, .txt; .csv or .xlsx for the schedule (repeatable)",
    )
    drafting.add_argument(
        "--folder", type=Path, metavar="DIR", help="for several letters: where they are written"
    )
    drafting.add_argument(
        "--kind",
        nargs="+",
        choices=SUFFIXES,
        metavar="SUFFIX",
        help=f"for several letters: {' '.join(SUFFIXES)} (default: .pdf; .txt for `all`)",
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Do the named action."""
    if arguments.action == "types":
        return _types(context)
    is_all = arguments.type == _ALL
    if not is_all and len(arguments.to) < 2:
        if arguments.folder:
            raise UsageError(
                "--folder is for several letters; one letter goes to --output FILE. Nothing was "
                "written."
            )
        return _draft_one(arguments, context)
    if arguments.output or not arguments.folder:
        raise UsageError(
            "Several letters go to --folder DIR, not to --output FILE. Nothing was written."
        )
    if not arguments.folder.is_dir():
        raise UsageError(
            "There is no folder {folder}. Nothing was written.", folder=arguments.folder
        )
    return _draft_all(arguments, context) if is_all else _draft_many(arguments, context)


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


def _draft_one(arguments: argparse.Namespace, context: Context) -> int:
    request, all_read = _request(letter_type(arguments.type).id, arguments, context)
    recipient = _recipients(arguments, request, context)[0]
    request = replace(request, recipient=recipient)
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
    _count_gaps([letter], context)
    return EXIT_DONE if all_read else EXIT_SOME_FAILED


def _draft_many(arguments: argparse.Namespace, context: Context) -> int:
    request, all_read = _request(letter_type(arguments.type).id, arguments, context)
    recipients = _recipients(arguments, request, context)
    library = LetterLibrary.load()
    diary = Diary(context.records, context.clock, library)
    with context.interruptible() as cancel:
        results = write_many(
            request, [one for one in recipients if one], arguments.folder,
            arguments.kind or [".pdf"], diary, context.clock, library, context.output.progress,
            cancel,
        )  # fmt: skip
    written = [
        {**letter_json(one.letter, one.files), "diary": one.entry} for one in results if one.letter
    ]
    refused = [
        {"to": one.recipient.id, "reason": str(one.reason)} for one in results if not one.letter
    ]
    context.output.document({"letters": written, "not_written": refused})
    for one in results:
        if one.letter:
            names = ", ".join(str(path) for path in one.files)
            gaps = f", {len(one.letter.gaps)} gap(s)" if one.letter.gaps else ""
            context.output.line(f"written: {names} (letter {one.entry} of the diary{gaps})")
        else:
            context.output.message(f"not written: {one.recipient.name}: {one.reason}")
    letters = [one.letter for one in results if one.letter]
    _tell(letters[0] if letters else None, context)
    _count_gaps(letters, context)
    return EXIT_DONE if all_read and not refused else EXIT_SOME_FAILED


def _draft_all(arguments: argparse.Namespace, context: Context) -> int:
    request, all_read = _request("", arguments, context)
    begun = time.monotonic()

    def recipient_of(kind: str) -> Recipient | None:
        return _recipients(arguments, replace(request, type=kind), context)[0]

    with context.interruptible() as cancel:
        samples = write_samples(
            request, recipient_of, arguments.folder, arguments.kind or [".txt"], context.clock,
            LetterLibrary.load(), context.output.progress, cancel,
        )  # fmt: skip
    seconds = round(time.monotonic() - begun, 2)
    written = [one for one in samples if one.letter]
    refused = [one for one in samples if not one.letter]
    context.output.document(
        {
            "letters": [_sample_json(one) for one in written],
            "not_written": [{**_sample_json(one), "reason": str(one.reason)} for one in refused],
            "seconds": seconds,
        }
    )
    for gap in dict.fromkeys(gap for one in written if one.letter for gap in one.letter.gaps):
        context.output.message(f"to be filled in: {gap}")
    for reason in dict.fromkeys(f"{one.type}: {one.reason}" for one in refused):
        context.output.message(f"not written: {reason}")
    for one in written:
        for finding in one.findings:
            context.output.message(f"{one.type} claims {finding.claim}: {finding.excerpt}")
    context.output.line(
        f"{len(written)} letters written to {arguments.folder} in {seconds} s; the diary knows "
        "nothing of them"
    )
    _count_gaps([one.letter for one in written if one.letter], context)
    is_clean = not refused and not any(one.findings for one in written)
    return EXIT_DONE if all_read and is_clean else EXIT_SOME_FAILED


def _sample_json(one: Sample) -> dict[str, object]:
    return {
        "type": one.type,
        "language": one.language,
        "jurisdiction": one.jurisdiction,
        "gaps": list(one.letter.gaps) if one.letter else [],
        "claims": [{"number": f.number, "excerpt": f.excerpt} for f in one.findings],
        "files": [str(path) for path in one.files],
    }


def _request(
    kind: str, arguments: argparse.Namespace, context: Context
) -> tuple[LetterRequest, bool]:
    """Return what the arguments ask for, without a recipient; and whether all files were read."""
    profile = context.profile(arguments.profile)
    works, all_read = works_of(tuple(arguments.works), profile, context)
    request = LetterRequest(
        type=kind,
        recipient=None,
        profile=profile,
        works=works,
        language=arguments.language,
        jurisdiction=arguments.jurisdiction,
        answers=_answers(arguments.answer),
        own_wording=tuple(arguments.own_words),
        place=arguments.place,
        reference=arguments.reference,
    )
    return request, all_read


def _recipients(
    arguments: argparse.Namespace, request: LetterRequest, context: Context
) -> tuple[Recipient | None, ...]:
    """Return the services named, or the user's own recipient, or None once if there is neither."""
    own = Recipient(
        name=arguments.to_name,
        postal=arguments.to_address,
        email=arguments.to_email,
        country=arguments.to_country.upper(),
    )
    if own != Recipient(name=""):
        if arguments.to:
            raise UsageError(
                "Name services with --to, or somebody else with --to-name, not both. Nothing was "
                "written."
            )
        return (own,)
    platforms = [context.dossier.get(name) for name in arguments.to]
    country = request.profile.country
    found = tuple(recipient_from_platform(one, request.type, country) for one in platforms)
    return found or (None,)


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
    _tell(letter, context)


def _count_gaps(letters: list[Letter], context: Context) -> None:
    """Say how many gaps are left, and in how many letters."""
    count = sum(len(letter.gaps) for letter in letters)
    if not count:
        return
    open_ones = sum(bool(letter.gaps) for letter in letters)
    gaps, them = ("1 gap is", "it") if count == 1 else (f"{count} gaps are", "them")
    where = f" in {open_ones} of {len(letters)} letters" if len(letters) > 1 else ""
    context.output.message(
        f"{gaps} left{where}: fill {them} in (--answer KEY=TEXT, profile or --to-address) "
        "before you send anything."
    )


def _tell(letter: Letter | None, context: Context) -> None:
    """Say beside a letter what it lacks, leaves out, cannot do and gives away."""
    if letter is None:
        return
    out = context.output
    for gap in letter.gaps:
        out.message(f"to be filled in: {gap}")
    for exclusion in letter.excluded:
        out.message(f"not in the schedule: {exclusion.work.title}: {exclusion.reason}")
    for warning in letter.warnings:
        out.message(f"please note: {warning}")
    for told in letter.disclosures:
        out.message(f"the recipient will learn {told}")
