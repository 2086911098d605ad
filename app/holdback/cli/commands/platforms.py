# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the terms of hosting platforms say about AI: all at a glance, or one service in full.

Each stance is what the text said on its evidence date. "Silent" and "not verified" are not safe.

  platforms [ID...]           the glance table, or these services with quotes and sources
  platforms check-data        validate every entry, your own ones included
  platforms matrix FILE       write the table as .csv or .html
  platforms export ID FILE    write one entry as TOML, to edit it or pass it on
  platforms import FILE       put an entry among your own (--replace: over an older one)
  platforms update FILE       put a signed dossier update in force
  platforms trust             the keys whose updates are taken
  platforms trust NAME KEY    take updates signed with this key (base64) from now on
  platforms distrust NAME     no longer
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from holdback.cli.context import EXIT_DONE, EXIT_SOME_FAILED, Context
from holdback.errors import NoPermission, UsageError
from holdback.platforms import (
    Platform,
    Use,
    check_folder,
    distrust_key,
    export_entry,
    glance,
    import_entry,
    install_update,
    matrix_csv,
    matrix_html,
    platform_json,
    read_update,
    trust_key,
    trusted_keys,
)
from holdback.platforms import words as platform_words
from holdback.support.resources import resource


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("words", nargs="*", metavar="ID|ACTION", help="see above")
    parser.add_argument("--replace", action="store_true", help="with import: over an older entry")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Print the glance table or the named entries, or do the named action."""
    words: list[str] = arguments.words
    if words and words[0] in _ACTIONS:
        wanted, action = _ACTIONS[words[0]]
        if len(words) - 1 not in wanted:
            raise UsageError(
                "See `holdback platforms --help` for what goes with {word}.", word=words[0]
            )
        return action(context, words[1:], arguments.replace)
    today = context.clock.today()
    chosen = [context.dossier.get(name) for name in words] or list(context.dossier)
    context.output.document({"platforms": [platform_json(p, today) for p in chosen]})
    if words:
        for platform in chosen:
            _print_entry(platform, context)
    else:
        print_glance(context)
    return EXIT_DONE


def _check_data(context: Context, _words: list[str], _replace: bool) -> int:
    problems = [str(problem) for problem in check_folder(resource("platforms"))]
    # The user's entries may hold only what they change: they are checked joined with the shipped.
    problems += [str(problem) for problem in context.dossier.problems]
    context.output.document({"valid": not problems, "problems": problems})
    for problem in problems:
        context.output.message(problem)
    if not problems:
        context.output.line(f"{len(context.dossier)} entries, all valid.")
    return EXIT_SOME_FAILED if problems else EXIT_DONE


def _matrix(context: Context, words: list[str], _replace: bool) -> int:
    target = Path(words[0])
    writers = {".csv": matrix_csv, ".html": matrix_html}
    if target.suffix.lower() not in writers:
        raise UsageError("The table is written as .csv or .html, not as {file}.", file=target.name)
    text = writers[target.suffix.lower()](list(context.dossier), context.clock.today())
    try:
        target.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise NoPermission(
            "{path} cannot be written ({reason}).", path=target, reason=error.strerror or error
        ) from error
    return _done(context, f"written: {target}", target)


def _export(context: Context, words: list[str], _replace: bool) -> int:
    name = context.dossier.get(words[0]).id
    target = export_entry(name, resource("platforms"), context.data.platforms, Path(words[1]))
    return _done(context, f"written: {target}", target)


def _import(context: Context, words: list[str], replace: bool) -> int:
    platform = import_entry(Path(words[0]), context.data.platforms, replace=replace)
    return _done(context, f"{platform.name} is now one of your own entries.", Path(words[0]))


def _update(context: Context, words: list[str], _replace: bool) -> int:
    trusted = trusted_keys(_shipped_keys(), context.data.dossier_keys)
    path = Path(words[0])
    update = read_update(path, trusted, context.data.platforms, context.clock.today())
    number = install_update(update, context.data.platforms)
    return _done(context, f"In force from the update of {update.made}: {number} entries.", path)


def _trust(context: Context, words: list[str], _replace: bool) -> int:
    if words:
        key = trust_key(_shipped_keys(), context.data.dossier_keys, words[0], words[1])
        context.output.message(
            f"Compare the fingerprint of “{key.name}” with the person who gave you the key."
        )
    return _list_keys(context)


def _distrust(context: Context, words: list[str], _replace: bool) -> int:
    distrust_key(_shipped_keys(), context.data.dossier_keys, words[0])
    return _list_keys(context)


def _list_keys(context: Context) -> int:
    keys = trusted_keys(_shipped_keys(), context.data.dossier_keys)
    context.output.document(
        {
            "keys": [
                {
                    "name": one.name,
                    "fingerprint": one.fingerprint,
                    "added_by_user": one.is_users_own,
                }
                for one in keys
            ]
        }
    )
    rows = [(one.name, one.fingerprint, "yours" if one.is_users_own else "shipped") for one in keys]
    if rows:
        context.output.table(("Key", "Fingerprint", "From"), rows)
    else:
        context.output.line("No key is trusted: signed updates are refused.")
    return EXIT_DONE


def _shipped_keys() -> Path:
    return resource("dossier-keys.toml")


def _done(context: Context, said: str, file: Path) -> int:
    context.output.document({"file": str(file), "result": said})
    context.output.line(said)
    return EXIT_DONE


_ACTIONS: dict[str, tuple[tuple[int, ...], Callable[[Context, list[str], bool], int]]] = {
    "check-data": ((0,), _check_data),
    "matrix": ((1,), _matrix),
    "export": ((2,), _export),
    "import": ((1,), _import),
    "update": ((1,), _update),
    "trust": ((0, 2), _trust),
    "distrust": ((1,), _distrust),
}


def print_glance(context: Context) -> None:
    """Print the glance table of all services, by group."""
    today = context.clock.today()
    rows: list[tuple[str, ...]] = []
    group = None
    for platform in context.dossier:
        if platform.group is not group:
            group = platform.group
            rows.append((f"{platform_words.group_name(group)}:", "", "", "", "", ""))
        row = glance(platform, today)
        evidence = row.evidence_date or ("not dated" if row.is_verified else "none")
        rows.append(
            (
                f"  {row.id}",
                *(str(cell.word) for cell in row.cells),
                f"{evidence} (stale)" if row.is_stale and row.evidence_date else evidence,
            )
        )
    context.output.table(
        ("Service", *(str(platform_words.use_name(use)) for use in Use), "Evidence"), rows
    )
    context.output.line()
    context.output.line(
        "What the texts said on the evidence date. Silent is not safe; not verified means that no "
        "primary text was read. `holdback platforms ID` shows the quotes and sources."
    )


def _print_entry(platform: Platform, context: Context) -> None:
    out = context.output
    out.line(f"{platform.name} ({platform_words.group_name(platform.group)})")
    row = glance(platform, context.clock.today())
    undated = "not dated" if row.is_verified else "none"
    out.line(f"Evidence date: {platform.evidence_date or undated}")
    if row.is_stale:
        out.line("This entry is stale: its evidence is older than 90 days, or has no date.")
    for cell in row.cells:
        out.line()
        out.line(f"{platform_words.use_name(cell.use)}: {cell.word}")
        for region, stance in cell.regional:
            word = platform_words.stance_word(stance, cell.use)
            out.line(f"  {platform_words.region_name(region)}: {word}")
        if cell.note:
            out.paragraph(cell.note, "  ")
    out.line()
    out.line("Quotes")
    for clause in platform.clauses:
        out.paragraph(f"“{clause.quote}”", "  ")
        out.line(f"    {clause.url}, seen {clause.evidence_date or 'on an unknown date'}")
    if not platform.clauses:
        out.line("  none")
    out.line()
    out.line("Ways to opt out")
    for way in platform.opt_outs:
        unverified = " (not verified)" if way.unverified else ""
        out.line(f"  {platform_words.opt_out_word(way.kind)}{unverified}: {way.value or ''}")
        if way.note:
            out.paragraph(way.note, "    ")
    if not platform.opt_outs:
        out.line("  none known")
    out.line()
    out.line("Contacts")
    for contact in platform.contacts:
        out.line(f"  {contact.role}: {contact.value} (source: {contact.source_url or 'unknown'})")
    if not platform.contacts:
        out.line("  none known")
    out.line()
