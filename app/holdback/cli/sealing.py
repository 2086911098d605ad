# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who signs, and renewing the artist's own seals: what every command that writes tracks wants."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from holdback.cli.commands.identity import add_passphrase_option, passphrase
from holdback.cli.context import Context
from holdback.errors import UsageError, UserError
from holdback.protect import Plan, PlanOptions, SealOrder, holds_own_seals
from holdback.seal.identity import Identity, import_identity
from holdback.seal.identity_store import IdentityStore
from holdback.support.secrets import SecretStore


def add_identity_options(parser: argparse.ArgumentParser) -> None:
    """Declare --identity and --passphrase-file."""
    parser.add_argument(
        "--identity", type=Path, metavar="FILE", help="sign with this PEM file, not the kept one"
    )
    add_passphrase_option(parser)


def renewing(
    plan: Plan,
    planned: Callable[[PlanOptions], Plan],
    arguments: argparse.Namespace,
    context: Context,
) -> Plan:
    """Return the plan; made again where it leaves alone what the artist sealed."""
    known = IdentityStore(context.data.root, SecretStore()).certificate()
    if plan.options.seal is None and arguments.identity:
        known = chosen_identity(arguments, context)
    if plan.options.seal is not None or known is None or not holds_own_seals(plan, known):
        return plan
    try:
        identity = known if known.key_pem else chosen_identity(arguments, context)
    except UserError as error:
        context.output.message(error.message)
        return plan
    return planned(replace(plan.options, seal=SealOrder(identity, None)))


def chosen_identity(arguments: argparse.Namespace, context: Context) -> Identity:
    """Return who signs: the identity of ``--identity``, else the kept one.

    Raises:
        UserError: there is none, or it cannot be opened.
    """
    if arguments.identity:
        return import_identity(arguments.identity, passphrase(arguments))
    kept = IdentityStore(context.data.root, SecretStore()).load()
    if kept is None:
        raise UsageError(
            "There is no signing identity yet. `holdback identity make` makes one. Nothing "
            "was changed."
        )
    return kept
