# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make a signed, dated list of recordings, bound to their audio instead of their tags.

Each recording is named by the digest of its audio without any tag, so the list still fits when
somebody strips the tags. Beside FILE.json come FILE.json.p7s (the signature) and
FILE.json.root.pem (the certificate to check it against). `--timestamp URL` asks the authority at
that address (RFC 3161, https) for a timestamp of the signature; it learns a digest and nothing
else. `proof FILE.json --timestamp URL` does so later. `holdback verify FILE.json [TRACK…]` checks
a list without network, docs/proof.md shows how anybody does with openssl.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from holdback.catalogue import Told
from holdback.cli.commands.identity import add_passphrase_option
from holdback.cli.context import EXIT_DONE, EXIT_SOME_FAILED, Context
from holdback.cli.sealing import chosen_identity
from holdback.errors import NetworkUnavailable, UsageError
from holdback.protect import find_files
from holdback.rights import Policy, Track, declare
from holdback.seal import iscc
from holdback.seal.proof import (
    is_proof,
    list_of,
    signature_path,
    timestamp_path,
    write_new,
    write_proof,
)
from holdback.seal.timestamp import ask
from holdback.terms.service import default_client


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="tracks and folders; or a list"
    )
    parser.add_argument("--profile", type=Path, metavar="P.toml", help="who you are")
    parser.add_argument(
        "--policy",
        choices=[policy.value for policy in Policy],
        help="what the list says you reserve (default: the profile's choice)",
    )
    parser.add_argument("--output", type=Path, metavar="FILE.json", help="the list to write")
    parser.add_argument("--timestamp", metavar="URL", help="ask this authority (goes online)")
    parser.add_argument(
        "--identity", type=Path, metavar="FILE", help="sign with this PEM file, not the kept one"
    )
    add_passphrase_option(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Make a list, or ask for a timestamp of one that exists."""
    [first, *others] = arguments.paths
    if is_proof(first):
        if others or not arguments.timestamp:
            raise UsageError(
                "{path} is a list already. `holdback verify` checks it; --timestamp URL asks for a "
                "timestamp of it. Nothing was written.",
                path=first,
            )
        return _finish(first, [], arguments.timestamp, context, problems=0)
    if arguments.profile is None or arguments.output is None:
        raise UsageError("Say who you are (--profile) and which list to write (--output).")
    profile = context.profile(arguments.profile)
    policy = Policy(arguments.policy) if arguments.policy else profile.policy
    identity = chosen_identity(arguments, context)
    tracks, problems = _read(arguments.paths, context)
    codes = _codes(tracks, context)
    declaration = declare(profile, policy, today=context.clock.today())
    content = list_of(tracks, declaration, policy, identity, context.clock, codes)
    output = arguments.output.absolute()
    files = list(write_proof(output, content, identity))
    context.output.line(f"{len(tracks)} recordings, signed by {identity.name}")
    return _finish(output, files, arguments.timestamp or "", context, problems=problems)


def _read(paths: list[Path], context: Context) -> tuple[list[Track], int]:
    tracks, problems = [], 0
    files = find_files(paths)
    with context.interruptible() as cancel:
        for number, found in enumerate(context.catalogue.examine_all(files, with_essence=True)):
            cancel.raise_if_cancelled()
            if isinstance(found, Told):
                problems += 1
                context.output.message(f"{found.path}: {found.message}")
                continue
            context.output.progress(number + 1, len(files), found.track.path.name)
            tracks.append(found.track)
    return tracks, problems


def _codes(tracks: list[Track], context: Context) -> dict[Path, str]:
    lacking = iscc.missing()
    if lacking is not None:
        context.output.message(lacking)
        return {}
    return {track.path: iscc.audio_code(track.path) for track in tracks}


def _finish(path: Path, files: list[Path], url: str, context: Context, *, problems: int) -> int:
    """Ask for the timestamp, if wanted, and say what lies where."""
    failed = ""
    if url:
        signature = signature_path(path).read_bytes()
        context.output.message(f"Asking {url} …")
        try:
            response = ask(url, signature, default_client(context.clock))
            write_new(timestamp_path(path), response)
            files.append(timestamp_path(path))
        except NetworkUnavailable as error:
            failed = str(error.message)
            context.output.message(error.message)
            context.output.message("The list itself is written and signed.")
    context.output.document(
        {"files": [str(file) for file in files], "timestamp_failed": failed or None}
    )
    for file in files:
        context.output.line(f"written: {file}")
    return EXIT_SOME_FAILED if failed or problems else EXIT_DONE
