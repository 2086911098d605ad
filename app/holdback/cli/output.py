# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command line prints: tables for people, or one JSON document."""

from __future__ import annotations

import json
import shutil
import sys
import textwrap
import time
import unicodedata
from collections.abc import Mapping, Sequence
from typing import TextIO

from holdback.errors import Message

_PROGRESS_EVERY_S = 0.1


class Output:
    """Standard output carries the answer, standard error everything else."""

    def __init__(self, *, as_json: bool, out: TextIO, err: TextIO) -> None:
        self.as_json = as_json
        self._out = out
        self._err = err
        self._progress_shown = 0.0
        self._progress_width = 0

    def document(self, document: Mapping[str, object]) -> None:
        """Print the one JSON document of this run; nothing in the human form."""
        if self.as_json:
            json.dump(document, self._out, ensure_ascii=False, indent=1)
            self._out.write("\n")

    def line(self, text: str | Message = "") -> None:
        """Print a line of the human answer; nothing in the JSON form."""
        if not self.as_json:
            self._clear_progress()
            self._out.write(f"{printable(str(text))}\n")

    def text(self, text: str) -> None:
        """Print a text of several lines as it stands."""
        for line in text.splitlines():
            self.line(line)

    def paragraph(self, text: str | Message, indent: str = "") -> None:
        """Print a paragraph of the human answer, wrapped and indented."""
        for line in textwrap.wrap(str(text), 96 - len(indent)):
            self.line(indent + line)

    def table(self, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Print a table for people, cut to the terminal's width in its last column."""
        if self.as_json:
            return
        cells = [[printable(cell) for cell in row] for row in (headings, *rows)]
        widths = [max(map(width_of, column)) for column in zip(*cells, strict=True)]
        room = shutil.get_terminal_size((0, 0)).columns if self._out.isatty() else 0
        for number, row in enumerate(cells):
            text = "  ".join(pad(cell, width) for cell, width in zip(row, widths, strict=True))
            self.line(cut(text.rstrip(), room))
            if number == 0:
                self.line("  ".join("─" * width for width in widths)[: room or None])

    def message(self, text: str | Message) -> None:
        """Tell the user something that is not the answer."""
        self._clear_progress()
        self._err.write(f"{printable(str(text))}\n")
        self._err.flush()

    def progress(self, done: int, total: int | None, current: str = "") -> None:
        """Show progress on a terminal, ten times a second at most."""
        now = time.monotonic()
        if not self._err.isatty() or now - self._progress_shown < _PROGRESS_EVERY_S:
            return
        self._progress_shown = now
        of = f"{done}" if total is None else f"{done} of {total}"
        room = shutil.get_terminal_size((80, 24)).columns - 1
        text = cut(f"{of}  {printable(current)}", room)
        self._err.write(f"\r{pad(text, self._progress_width)}")
        self._progress_width = width_of(text)
        self._err.flush()

    def _clear_progress(self) -> None:
        if self._progress_width:
            self._err.write(f"\r{' ' * self._progress_width}\r")
            self._progress_width = 0


def printable(text: str) -> str:
    """Return ``text`` with control characters and undecodable bytes made visible.

    A file name can hold terminal escapes and line breaks; they are never sent to the terminal.
    """
    return "".join(map(_visible, text))


def _visible(character: str) -> str:
    if "\ud800" <= character <= "\udfff":
        return "�"
    if unicodedata.category(character).startswith("C"):
        return character.encode("unicode_escape").decode("ascii")
    return character


def width_of(text: str) -> int:
    """Return how many terminal cells ``text`` takes."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def pad(text: str, width: int) -> str:
    """Return ``text`` filled with blanks to ``width`` cells."""
    return text + " " * max(0, width - width_of(text))


def cut(text: str, room: int) -> str:
    """Return ``text`` cut to ``room`` cells with an ellipsis; 0 means no limit."""
    if room <= 0 or width_of(text) <= room:
        return text
    kept = text
    while kept and width_of(kept) > room - 1:
        kept = kept[:-1]
    return f"{kept}…"


def standard_output(*, as_json: bool) -> Output:
    """Return the output of a real run; names that the terminal cannot show never end it."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    return Output(as_json=as_json, out=sys.stdout, err=sys.stderr)
