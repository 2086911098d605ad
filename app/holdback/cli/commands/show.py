# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that these files say, read afresh: tags, statements with their carriers, the seal."""

from __future__ import annotations

import argparse
import textwrap
from pathlib import Path

from holdback.catalogue import Examination, Told, show_json
from holdback.cli.commands.scan import VERDICT_WORDS
from holdback.cli.context import EXIT_DONE, EXIT_SOME_FAILED, Context
from holdback.rights.matching import ProfileMatcher


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Read each file and print it."""
    shown = []
    failed = False
    catalogue = context.catalogue
    profiles = ProfileMatcher.of_folder(context.data.profiles)
    for found in catalogue.examine_all(arguments.files, with_essence=True):
        if isinstance(found, Told):
            failed = True
            context.output.message(f"{found.path}: {found.message}")
            continue
        shown.append(show_json(found, profiles))
        _print(found, context)
    context.output.document({"tracks": shown})
    return EXIT_SOME_FAILED if failed else EXIT_DONE


def _print(examination: Examination, context: Context) -> None:
    out, track = context.output, examination.track
    out.line(f"{track.path}")
    out.line(f"  {VERDICT_WORDS[track.verdict]}")
    out.line(
        "  " + ", ".join(f"{name} {said}" for name, said in track.dimensions.as_dict().items())
    )
    out.line(
        f"  seal: {track.seal.value}{' by ' + examination.signer if examination.signer else ''}"
    )
    for problem in examination.seal_problems:
        out.line(f"    {problem}")
    duration = "" if track.duration_s is None else f", {track.duration_s:.1f} s"
    out.line(f"  {track.format}, {track.size_bytes} bytes{duration}")
    out.line(f"  essence (SHA-256 of the audio): {track.essence}")
    for conflict in track.judgement.conflicts:
        out.line(f"  conflict about {conflict.dimension.value}:")
        for statement in (*conflict.restricting, *conflict.allowing):
            out.line(f"    {statement.carrier}: {statement.value}")
    out.line("  Statements")
    for statement in examination.statements:
        said = {k: v for k, v in statement.dimensions.as_dict().items() if v != "unknown"}
        meaning = ", ".join(f"{k} {v}" for k, v in said.items()) or "nothing about AI"
        out.line(f"    {statement.carrier}  [{statement.standard.value}]  {meaning}")
        out.paragraph(statement.value, "      ")
    if not examination.statements:
        out.line("    none")
    out.line("  Tags")
    for tag in examination.tags:
        out.line(f"    {tag.carrier}: {textwrap.shorten(tag.value, 100)}")
    for warning in examination.warnings:
        out.line(f"  note: {warning}")
    out.line()
