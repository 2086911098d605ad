# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Your signing identity, for C2PA seals: show it, make one, export and import it.

A seal proves that nothing was changed since you signed. It does not prove who you are: an identity
made here is "valid, signer unknown" to other people's readers, because only an authority on the
C2PA trust list can vouch for a name. The private key lies encrypted in your data folder, its
passphrase in the system's keyring only; without a safe keyring nothing is kept, and you can
`make --export FILE` with a passphrase of your own instead.
"""

from __future__ import annotations

import argparse
import getpass
from pathlib import Path

from holdback.cli.context import EXIT_DONE, Context
from holdback.cli.options import shared_options
from holdback.errors import UnreadableFile, UsageError, say
from holdback.seal.identity import (
    Identity,
    IdentityStore,
    export_identity,
    import_identity,
    make_identity,
)
from holdback.support.secrets import SecretStore

_NONE_YET = say("There is no signing identity yet. `holdback identity make` makes one.")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    actions.add_parser("show", parents=[shared_options()], help="who signs (the default)")
    making = actions.add_parser("make", parents=[shared_options()], help="make a new identity")
    making.add_argument("--name", required=True, help="the name that stands in the certificate")
    making.add_argument("--email", default="", help="an address to stand in the certificate")
    making.add_argument(
        "--export", type=Path, metavar="FILE", help="keep it in this file only, not in the keyring"
    )
    exporting = actions.add_parser("export", parents=[shared_options()], help="write it to a file")
    importing = actions.add_parser("import", parents=[shared_options()], help="keep one you have")
    for action in (exporting, importing):
        action.add_argument("file", type=Path, metavar="FILE", help="PEM: chain and private key")
    for action in (making, exporting, importing):
        add_passphrase_option(action)


def add_passphrase_option(parser: argparse.ArgumentParser) -> None:
    """Declare where the passphrase comes from; never from the command line itself."""
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="read the passphrase from the first line of FILE instead of asking for it",
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Do the named action."""
    store = IdentityStore(context.data.root, SecretStore())
    action = arguments.action or "show"
    if action == "make":
        identity = make_identity(arguments.name, context.clock, email=arguments.email)
        if arguments.export:
            export_identity(identity, arguments.export, passphrase(arguments, new=True))
        else:
            store.keep(identity)
        return _show(identity, context)
    if action == "import":
        identity = import_identity(arguments.file, passphrase(arguments))
        store.keep(identity)
        return _show(identity, context)
    if action == "export":
        kept = store.load()
        if kept is None:
            raise UsageError(
                "There is no signing identity yet. `holdback identity make` makes one."
            )
        export_identity(kept, arguments.file, passphrase(arguments, new=True))
        return _show(kept, context)
    return _show(store.certificate(), context)


def passphrase(arguments: argparse.Namespace, *, new: bool = False) -> str:
    """Return the passphrase: from a file, or asked for without showing it.

    Raises:
        UnreadableFile: the file cannot be read.
        UsageError: two entries of a new passphrase differ.
    """
    if arguments.passphrase_file:
        try:
            text: str = arguments.passphrase_file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise UnreadableFile(
                "{path} cannot be read ({reason}).", path=arguments.passphrase_file, reason=error
            ) from error
        return text.split("\n", 1)[0].rstrip("\r")
    asked = getpass.getpass("Passphrase: ")
    if new and getpass.getpass("Once more: ") != asked:
        raise UsageError("The two passphrases differ. Nothing was written.")
    return asked


def _show(identity: Identity | None, context: Context) -> int:
    if identity is None:
        context.output.document({"identity": None})
        context.output.line(_NONE_YET)
        return EXIT_DONE
    vouched = "valid, signer unknown to others" if identity.is_self_made else "issued by a CA"
    context.output.document(
        {
            "identity": {
                "name": identity.name,
                "expires": identity.expires.date().isoformat(),
                "self_made": identity.is_self_made,
            }
        }
    )
    context.output.line(f"{identity.name}, until {identity.expires.date()} ({vouched})")
    return EXIT_DONE
