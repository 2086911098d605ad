# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Your signing identity, for C2PA seals: show it, make one, export and import it.

A seal proves that nothing was changed since you signed. It does not prove who you are: an identity
made here is "valid, signer unknown" to other people's readers, because only an authority on the
C2PA trust list can vouch for a name. The private key lies encrypted in your data folder, its
passphrase in the system's keyring only; without a safe keyring nothing is kept, and you can
`make --export FILE` with a passphrase of your own instead.

`trust FILE` makes the seals of somebody whose root certificate you have count as trusted in your
own catalogue; `trusted` lists whom you trust, `distrust FINGERPRINT` ends it.
"""

from __future__ import annotations

import argparse
import getpass
from pathlib import Path

from holdback.cli.context import EXIT_DONE, Context
from holdback.cli.options import shared_options
from holdback.errors import UnreadableFile, UsageError, say
from holdback.seal.identity import Identity, export_identity, import_identity, make_identity
from holdback.seal.identity_store import IdentityStore, TrustList
from holdback.support.secrets import SecretStore

_NONE_YET = say("There is no signing identity yet. `holdback identity make` makes one.")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION")

    def action(name: str, summary: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, parents=[shared_options()], help=summary)

    action("show", "who signs (the default)")
    making = action("make", "make a new identity")
    making.add_argument("--name", required=True, help="the name that stands in the certificate")
    making.add_argument("--email", default="", help="an address to stand in the certificate")
    making.add_argument(
        "--export", type=Path, metavar="FILE", help="keep it in this file only, not in the keyring"
    )
    exporting = action("export", "write it to a file")
    importing = action("import", "keep one you have, made here or issued by an authority")
    for one in (exporting, importing):
        one.add_argument("file", type=Path, metavar="FILE", help="PEM: chain and private key")
    for one in (making, exporting, importing):
        add_passphrase_option(one)
    removing = action("remove", "destroy the private key")
    removing.add_argument("--yes", action="store_true", help="do it; it cannot be undone")
    trusting = action("trust", "let seals of this authority count as trusted")
    trusting.add_argument("file", type=Path, metavar="FILE", help="its certificate, PEM or DER")
    action("trusted", "whose seals count as trusted")
    ending = action("distrust", "end that")
    ending.add_argument("fingerprint", metavar="FINGERPRINT", help="as `trusted` shows it")


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
    action = arguments.action or "show"
    if action in ("trust", "trusted", "distrust"):
        return _trust(arguments, action, context)
    store = IdentityStore(context.data.root, SecretStore())
    if action == "make":
        identity = make_identity(arguments.name, context.clock, email=arguments.email)
        if arguments.export:
            export_identity(identity, arguments.export, passphrase(arguments, new=True))
        else:
            store.keep(identity)
            recheck_seals(context)
        return _show(identity, context)
    if action == "import":
        from holdback.seal.sign import prove_identity

        identity = import_identity(arguments.file, passphrase(arguments))
        prove_identity(identity)
        store.keep(identity)
        recheck_seals(context)
        return _show(identity, context)
    if action == "export":
        kept = store.load()
        if kept is None:
            raise UsageError(
                "There is no signing identity yet. `holdback identity make` makes one."
            )
        export_identity(kept, arguments.file, passphrase(arguments, new=True))
        return _show(kept, context)
    if action == "remove":
        _remove(store, sure=arguments.yes)
    return _show(store.certificate(), context)


def _remove(store: IdentityStore, *, sure: bool) -> None:
    if not sure:
        raise UsageError(
            "This destroys the private key: nothing can be sealed with it any more, and tracks "
            "sealed with it cannot be sealed anew. Export it first if in doubt, then say --yes. "
            "Nothing was removed."
        )
    store.remove()


def _trust(arguments: argparse.Namespace, action: str, context: Context) -> int:
    trusted = TrustList(context.data.root)
    if action == "trust":
        trusted.add(arguments.file)
    elif action == "distrust":
        trusted.remove(arguments.fingerprint)
    entries = trusted.entries()
    context.output.document(
        {
            "trusted": [
                {
                    "name": one.name,
                    "fingerprint": one.fingerprint,
                    "expires": one.expires.date().isoformat(),
                    "own": one.is_own,
                }
                for one in entries
            ]
        }
    )
    for one in entries:
        context.output.line(f"{one.name}{' (yours)' if one.is_own else ''}, until "
                            f"{one.expires.date()}")  # fmt: skip
        context.output.line(f"    {one.fingerprint}")
    if action != "trusted":
        recheck_seals(context)
    return EXIT_DONE


def recheck_seals(context: Context) -> None:
    """Read the sealed tracks of the catalogue again, because other certificates are trusted."""
    catalogue = context.catalogue
    rows = catalogue.rows(catalogue.ids("seal:valid,trusted"))
    catalogue.refresh(row.path for row in rows)


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
    vouched = (
        "valid, signer unknown to others"
        if identity.is_self_made
        else f"issued by {identity.issuer}"
    )
    context.output.document(
        {
            "identity": {
                "name": identity.name,
                "since": identity.since.date().isoformat(),
                "expires": identity.expires.date().isoformat(),
                "self_made": identity.is_self_made,
                "issuer": identity.issuer,
                "fingerprint": identity.fingerprint,
            }
        }
    )
    context.output.line(
        f"{identity.name}, {identity.since.date()} until {identity.expires.date()} ({vouched})"
    )
    context.output.line(f"    {identity.fingerprint}")
    return EXIT_DONE
