# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user means to change: each track's values, and the touched ones. No Qt here.

Untouched fields are never written. The reservation sentence in a notice is not the user's to
edit here: the © line is shown without it and joined with it again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from holdback.errors import Message
from holdback.rights import Field, TagValue
from holdback.rights.fields import EDITABLE, check_field
from holdback.rights.notice import join_notice, split_notice

if TYPE_CHECKING:
    from holdback.protect import Edit

_SIDECAR = "sidecar:"
_MOST_SUGGESTED = 50


@dataclass(frozen=True, slots=True)
class Loaded:
    """One track as its file is now.

    Attributes:
        path: the file.
        values: each editable field that stands there, as one text.
        sentence: our reservation sentence in the notice, or "".
    """

    path: Path
    values: Mapping[Field, str]
    sentence: str = ""

    @property
    def name(self) -> str:
        """How lists call it: its title, or the file's name."""
        return self.values.get(Field.TITLE) or self.path.name


@dataclass(frozen=True, slots=True)
class Shared:
    """A field over all tracks: one text, or how many different ones."""

    text: str
    different: int

    @property
    def is_mixed(self) -> bool:
        """Whether the tracks differ."""
        return self.different > 1


@dataclass(frozen=True, slots=True)
class PastedLine:
    """One line of a pasted list and the track it would go to."""

    text: str
    track: Loaded | None
    before: str = ""
    after: str = ""
    problem: Message | None = None


@dataclass(slots=True)
class Draft:
    """The tracks in the order of the table, and what was touched: by field, then by row."""

    tracks: tuple[Loaded, ...] = ()
    neighbours: tuple[Loaded, ...] = ()
    _touched: dict[Field, dict[int, str]] = field(default_factory=dict)
    _shared: dict[Field, Shared] = field(default_factory=dict)
    _suggested: dict[Field, list[str]] = field(default_factory=dict)

    def prepared(self) -> Draft:
        """Count what the tracks have in common; for a worker, before the window shows it."""
        for wanted in EDITABLE:
            self.shared(wanted)
            self.suggestions(wanted)
        return self

    # --- reading --------------------------------------------------------------------------

    def before(self, row: int, wanted: Field) -> str:
        """Return what stands in the file."""
        return self.tracks[row].values.get(wanted, "")

    def after(self, row: int, wanted: Field) -> str:
        """Return what will stand there."""
        return self._touched.get(wanted, {}).get(row, self.before(row, wanted))

    def is_touched(self, row: int, wanted: Field) -> bool:
        """Whether the user changed this value of this track."""
        return row in self._touched.get(wanted, {})

    def changed_in(self, wanted: Field) -> int:
        """Return in how many tracks this field was changed."""
        return len(self._touched.get(wanted, {}))

    def shared(self, wanted: Field) -> Shared:
        """Return what the tracks have in common in one field."""
        if wanted not in self._shared:
            found = {self.after(row, wanted) for row in range(len(self.tracks))}
            text = next(iter(found)) if len(found) == 1 else ""
            self._shared[wanted] = Shared(text, len(found))
        return self._shared[wanted]

    def problem(self, row: int, wanted: Field) -> Message | None:
        """Say what is wrong with a touched value."""
        if not self.is_touched(row, wanted):
            return None
        return check_field(wanted, self.after(row, wanted)).problem

    def problem_in(self, wanted: Field) -> Message | None:
        """Say what is wrong with some value of a field."""
        texts = set(self._touched.get(wanted, {}).values())
        return next((why for t in texts if (why := check_field(wanted, t).problem)), None)

    def problems(self) -> list[tuple[int, Field, Message]]:
        """Return everything that keeps the edits from being written."""
        found = []
        for wanted, values in self._touched.items():
            checked = {text: check_field(wanted, text).problem for text in set(values.values())}
            if any(checked.values()):
                found += [
                    (row, wanted, problem)
                    for row, text in sorted(values.items())
                    if (problem := checked[text]) is not None
                ]
        return found

    def suggestions(self, wanted: Field) -> list[str]:
        """Return values of this field in these tracks and in their folders' others, usual first."""
        if wanted not in self._suggested:
            values = Counter(
                value
                for track in (*self.tracks, *self.neighbours)
                if (value := track.values.get(wanted, ""))
            )
            usual = values.most_common(_MOST_SUGGESTED)
            self._suggested[wanted] = [value for value, _ in usual]
        return self._suggested[wanted]

    @property
    def changed_values(self) -> int:
        """How many values would change."""
        return sum(map(len, self._touched.values()))

    @property
    def changed_tracks(self) -> int:
        """How many tracks would change."""
        return len(set().union(*self._touched.values()))

    # --- editing --------------------------------------------------------------------------

    def set_one(self, row: int, wanted: Field, text: str) -> None:
        """Change one value; what equals the file's is no change."""
        self._set((row,), wanted, text)

    def set_all(self, wanted: Field, text: str) -> None:
        """Give every track this value."""
        self._set(range(len(self.tracks)), wanted, text)

    def _set(self, rows: Iterable[int], wanted: Field, text: str) -> None:
        same = {text, check_field(wanted, text).value}
        values = self._touched.setdefault(wanted, {})
        for row in rows:
            if self.before(row, wanted) in same:
                values.pop(row, None)
            else:
                values[row] = text
        self._forget(wanted)

    def revert(self, wanted: Field, rows: Iterable[int] | None = None) -> None:
        """Take the changes of one field back (of these tracks, else of all)."""
        values = self._touched.get(wanted, {})
        for row in list(values) if rows is None else list(rows):
            values.pop(row, None)
        self._forget(wanted)

    def _forget(self, wanted: Field) -> None:
        self._shared.pop(wanted, None)
        if not self._touched.get(wanted):
            self._touched.pop(wanted, None)

    def fill_down(self, wanted: Field, rows: Sequence[int]) -> int:
        """Give the value of the topmost of ``rows`` to the others; of one, to all below it."""
        if not rows:
            return 0
        first, *others = sorted(rows)
        below = others or range(first + 1, len(self.tracks))
        self._set(below, wanted, self.after(first, wanted))
        return len(below)

    def pasted(self, wanted: Field, text: str, start: int = 0) -> tuple[PastedLine, ...]:
        """Say which line of a list would go to which track, in order from ``start`` on."""
        found = []
        for number, line in enumerate(lines_of(text)):
            row = start + number
            if row >= len(self.tracks):
                found.append(PastedLine(line, None))
                continue
            checked = check_field(wanted, line)
            found.append(
                PastedLine(
                    line,
                    self.tracks[row],
                    self.before(row, wanted),
                    checked.value,
                    checked.problem,
                )
            )
        return tuple(found)

    def paste(self, wanted: Field, text: str, start: int = 0) -> int:
        """Give the lines to the tracks in order; an empty line leaves its track alone."""
        done = 0
        for number, line in enumerate(lines_of(text)):
            row = start + number
            if row < len(self.tracks) and line:
                self.set_one(row, wanted, check_field(wanted, line).value)
                done += 1
        return done

    # --- result ---------------------------------------------------------------------------

    def edits(self) -> tuple[Edit, ...]:
        """Return what is to be written, each value in its normal form."""
        from holdback.protect import Edit

        return tuple(
            Edit(self.tracks[row].path, self._written(row, fields))
            for row, fields in sorted(self._by_row().items())
        )

    def all_edits(self) -> tuple[Edit, ...]:
        """Return an edit for every track, empty ones too: for a change of policy."""
        from holdback.protect import Edit

        touched = self._by_row()
        return tuple(
            Edit(track.path, self._written(row, touched.get(row, {}), with_sentence=False))
            for row, track in enumerate(self.tracks)
        )

    def _by_row(self) -> dict[int, dict[Field, str]]:
        found: dict[int, dict[Field, str]] = {}
        for wanted in EDITABLE:
            for row, text in self._touched.get(wanted, {}).items():
                found.setdefault(row, {})[wanted] = text
        return found

    def _written(
        self, row: int, fields: Mapping[Field, str], *, with_sentence: bool = True
    ) -> dict[Field, str]:
        values = {wanted: check_field(wanted, text).value for wanted, text in fields.items()}
        if Field.COPYRIGHT in values and with_sentence:
            sentence = self.tracks[row].sentence
            values[Field.COPYRIGHT] = join_notice(values[Field.COPYRIGHT], sentence)
        return values


def lines_of(text: str) -> list[str]:
    """Return the lines of a pasted list; of a row of a spreadsheet its cells."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    if len(lines) == 1 and "\t" in lines[0]:
        lines = lines[0].split("\t")
    return [line.partition("\t")[0].strip() for line in lines]


def loaded(path: Path, tags: Iterable[TagValue]) -> Loaded:
    """Return one track as the editor knows it, from all that its file says."""
    found: dict[Field, tuple[str, list[str]]] = {}
    for tag in tags:
        if tag.field is None or tag.carrier.startswith(_SIDECAR) or not tag.value.strip():
            continue
        carrier, values = found.setdefault(tag.field, (tag.carrier, []))
        if tag.carrier == carrier and tag.value not in values:
            values.append(tag.value)
    texts = {wanted: "; ".join(values) for wanted, (_, values) in found.items()}
    line, sentence = split_notice(texts.get(Field.COPYRIGHT, ""))
    if sentence:
        texts[Field.COPYRIGHT] = line
    return Loaded(path, {f: texts[f] for f in EDITABLE if texts.get(f)}, sentence)
