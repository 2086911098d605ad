# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ``holdback`` command: parses the line, runs one command, turns errors into words."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import traceback
from collections.abc import Sequence

from holdback import __version__
from holdback.cli.commands import COMMANDS, load_command
from holdback.cli.context import EXIT_INTERRUPTED, EXIT_SOME_FAILED, EXIT_USAGE, Context
from holdback.cli.options import shared_options
from holdback.cli.output import standard_output
from holdback.errors import Cancelled, Message, UsageError, UserError, say


def build_parser(chosen: str | None = None) -> argparse.ArgumentParser:
    """Return the parser; only the ``chosen`` command's module is imported and fully declared."""
    parser = argparse.ArgumentParser(
        prog="holdback",
        parents=[shared_options()],
        description="See what your tracks say about AI, tag them, check what platforms' terms "
        "allow, write opt-out letters. Without a command the window opens. Nothing is ever sent "
        "by itself, and nothing goes online unasked.",
        epilog="Exit: 0 all done, 1 some items refused or failed (each named), 2 wrong usage, "
        "3 interrupted.",
    )
    parser.add_argument("--version", action="version", version=f"holdback {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for name, summary in COMMANDS.items():
        if name != chosen:
            commands.add_parser(name, help=summary, add_help=False)
            continue
        command = load_command(name)
        sub = commands.add_parser(
            name,
            parents=[shared_options()],
            help=summary,
            description=command.__doc__,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.add_arguments(sub)
        sub.set_defaults(run=command.run)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code of the contract (design.md §5)."""
    words, chosen = _with_command(sys.argv[1:] if argv is None else argv)
    arguments = build_parser(chosen).parse_args(words)
    output = standard_output(as_json=getattr(arguments, "json", False))
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(message)s")
    context = Context(getattr(arguments, "data_dir", None), output)
    try:
        code: int = arguments.run(arguments, context)
        sys.stdout.flush()
    except (Cancelled, KeyboardInterrupt):
        output.message("Stopped. What was finished is kept; nothing is half-written.")
        return EXIT_INTERRUPTED
    except UsageError as error:
        output.message(error.message)
        return EXIT_USAGE
    except UserError as error:
        for message in error.messages:
            output.message(message)
        return EXIT_SOME_FAILED
    except BrokenPipeError:
        # The reader of our output has gone (``holdback platforms | head``): not our failure.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_SOME_FAILED
    except Exception as error:  # noqa: BLE001 - the last fence: a bug ends in words and a file
        output.message(_keep_crash(error, context))
        return EXIT_SOME_FAILED
    return EXIT_INTERRUPTED if context.cancel.is_cancelled else code


def _keep_crash(error: Exception, context: Context) -> Message:
    """Write the traceback to a file of the user's own; it is never sent anywhere."""
    stamp = context.clock.now().strftime("%Y%m%dT%H%M%SZ")
    try:
        context.data.logs.mkdir(parents=True, exist_ok=True)
        kept = context.data.logs / f"crash-{stamp}.txt"
        kept.write_text("".join(traceback.format_exception(error)), encoding="utf-8")
    except (OSError, UserError):
        return say(
            "Holdback itself made a mistake ({reason}) and stopped. Files that were at work are as "
            "they were.",
            reason=f"{type(error).__name__}: {error}",
        )
    return say(
        "Holdback itself made a mistake and stopped. Files that were at work are as they were. "
        "The details are in {path}; nothing was sent.",
        path=kept,
    )


def _with_command(argv: Sequence[str]) -> tuple[list[str], str | None]:
    """Return the words and the command among them; without one, the window's."""
    words = iter(argv)
    for word in words:
        if word == "--data-dir":
            next(words, None)
        elif not word.startswith("-"):
            return list(argv), word
        elif word in ("-h", "--help", "--version"):
            return list(argv), None
    return [*argv, "gui"], "gui"


if __name__ == "__main__":
    sys.exit(main())
