# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Index files and folders, and list what each track says about AI."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from holdback.catalogue import track_json
from holdback.catalogue.presentation import path_json
from holdback.cli.context import EXIT_DONE, EXIT_SOME_FAILED, Context
from holdback.rights import Track, Verdict
from holdback.rights.matching import ProfileMatcher

VERDICT_WORDS = {
    Verdict.RESERVED: "reserved: a program can read the reservation",
    Verdict.PARTLY: "partly reserved: not every use, or only a sentence for people",
    Verdict.NONE: "not reserved: nothing about AI was found",
    Verdict.ALLOWED: "allowed: the file says that AI may use it",
    Verdict.CONFLICTING: "conflicting: the file says yes and no; the stricter one counts",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or folder")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Scan and print the table, or the JSON document."""
    catalogue = context.catalogue
    with context.interruptible() as cancel:
        result = catalogue.scan(arguments.paths, progress=context.output.progress, cancel=cancel)
    profiles = ProfileMatcher.of_folder(context.data.profiles)
    context.output.document(
        {
            "tracks": [track_json(track, profiles) for track in result.tracks],
            "unreadable": [
                {**path_json(item.path), "reason": str(item.message)} for item in result.unreadable
            ],
            "seconds": round(result.seconds, 3),
        }
    )
    print_tracks(result.tracks, context)
    for item in (*result.unreadable, *result.notes):
        context.output.message(f"{item.path}: {item.message}")
    return EXIT_SOME_FAILED if result.unreadable else EXIT_DONE


def print_tracks(tracks: Sequence[Track], context: Context) -> None:
    """Print one line per track and what the verdicts mean."""
    context.output.table(
        ("Verdict", "Seal", "Format", "ISRC", "Artist", "Title", "File"),
        [
            (
                track.verdict.value,
                track.seal.value,
                track.format,
                track.isrc or "-",
                track.artist or "-",
                track.title or "-",
                str(track.path),
            )
            for track in tracks
        ],
    )
    context.output.line()
    for verdict, number in Counter(track.verdict for track in tracks).most_common():
        context.output.line(f"{number:>6}  {VERDICT_WORDS[verdict]}")
