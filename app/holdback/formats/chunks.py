# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files made of chunks: RIFF and its 64-bit forms, AIFF, DSDIFF. Walking them, editing them.

Files in the wild lie about sizes: recordings that were never finished say 0 or 0xFFFFFFFF, cut
copies say more than there is, tags stand behind the form's end. The walk believes only what it
can check, and edits are placed where no player can take them for sound (safety.md §2.4, §2.5).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from holdback.errors import UnreadableFile, WriteRefused
from holdback.formats.source import Source, Splice, block

_CHUNK_LIMIT = 100_000


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a family writes its chunks.

    Attributes:
        order: byte order of the sizes.
        width: bytes of a size.
        audio: the identifier of the chunk that holds the sound.
    """

    order: Literal["little", "big"]
    width: int
    audio: bytes

    @property
    def head(self) -> int:
        """The length of a chunk header."""
        return 4 + self.width

    @property
    def form_head(self) -> int:
        """The length of the form's header, its type included."""
        return self.head + 4


RIFF = Dialect("little", 4, b"data")
AIFF = Dialect("big", 4, b"SSND")
DSDIFF = Dialect("big", 8, b"DSD ")


@dataclass(frozen=True, slots=True)
class Chunk:
    """One chunk: identifier, offset of its header, offset and length of its content, its end."""

    id: bytes
    offset: int
    start: int
    length: int
    end: int


@dataclass(frozen=True, slots=True)
class Form:
    """What a walk found.

    Attributes:
        dialect: how chunks are written.
        chunks: all chunks that are wholly there, in order, and the audio even if cut.
        declared_end: where the form says that it ends.
        end: behind the last chunk.
        is_open: the audio runs to the end of the file, whatever its size says: nothing may stand
            behind it.
    """

    dialect: Dialect
    chunks: tuple[Chunk, ...]
    declared_end: int
    end: int
    is_open: bool
    sizes: dict[bytes, int] = field(default_factory=dict)

    def first(self, *ids: bytes) -> Chunk | None:
        """Return the first chunk with one of these identifiers."""
        return next((chunk for chunk in self.chunks if chunk.id in ids), None)

    def all(self, *ids: bytes) -> tuple[Chunk, ...]:
        """Return all chunks with one of these identifiers."""
        return tuple(chunk for chunk in self.chunks if chunk.id in ids)

    @property
    def audio(self) -> Chunk | None:
        """The chunk that holds the sound."""
        return self.first(self.dialect.audio)


def walk(
    source: Source,
    dialect: Dialect,
    long_size: Callable[[bytes], int | None] = lambda _: None,
    declared_end: int | None = None,
) -> Form:
    """Find the chunks. ``long_size`` knows the sizes that RF64 keeps apart in ``ds64``.

    Raises:
        UnreadableFile: there are absurdly many chunks.
    """
    declared = int.from_bytes(source.at(4, dialect.width), dialect.order) + dialect.head
    chunks: list[Chunk] = []
    position = dialect.form_head
    is_open = False
    while position + dialect.head <= source.size:
        if len(chunks) > _CHUNK_LIMIT:
            raise UnreadableFile("{file} consists of absurdly many chunks.", file=source.name)
        header = source.at(position, dialect.head)
        name = header[:4]
        if not is_plausible(name):
            break
        stated = int.from_bytes(header[4:], dialect.order)
        length = stated if (known := long_size(name)) is None else known
        start = position + dialect.head
        if name == dialect.audio and (length == 0 or start + length > source.size):
            is_open = True
            chunks.append(Chunk(name, position, start, source.size - start, source.size))
            position = source.size
            break
        if start + length > source.size:
            break
        chunks.append(Chunk(name, position, start, length, _end(source, start, length)))
        position = chunks[-1].end
    return Form(
        dialect, tuple(chunks), declared_end or declared, min(position, source.size), is_open
    )


def is_plausible(name: bytes) -> bool:
    """Whether four bytes may be the identifier of a chunk: printable ASCII."""
    return len(name) == 4 and all(32 <= byte < 127 for byte in name) and name != b"    "


def _end(source: Source, start: int, length: int) -> int:
    """Skip the pad byte behind odd content, unless the writer forgot it."""
    end = start + length
    if length % 2 == 0 or end >= source.size:
        return end
    padded, unpadded = source.at(end + 1, 4), source.at(end, 4)
    if is_plausible(unpadded) and not is_plausible(padded):
        return end
    return end + 1


@dataclass(frozen=True, slots=True)
class Change:
    """``content`` takes the place of chunk ``old``, or becomes a new chunk ``id``.

    None takes the chunk away.
    """

    id: bytes
    content: bytes | None
    old: Chunk | None = None


def pack(dialect: Dialect, name: bytes, content: bytes) -> bytes:
    """Return a whole chunk, padded to even length."""
    size = len(content).to_bytes(dialect.width, dialect.order)
    return name + size + content + b"\0" * (len(content) % 2)


def place(
    source: Source, form: Form, changes: list[Change], *, in_front: bool = False
) -> tuple[list[Splice], int | None]:
    """Return the splices for ``changes`` and the form's new declared end.

    The end is None where the form's size is a stand-in (0, or all ones) that must stay.
    New chunks go behind the last one; where the audio runs open-ended, or if ``in_front`` is
    asked for, in front of it.

    Raises:
        WriteRefused: there is no audio chunk.
    """
    audio = form.audio
    if audio is None:
        raise WriteRefused(
            "{file} has no sound chunk that can be found. It was not changed; if it plays, save "
            "it anew in an audio editor first.",
            file=source.name,
        )
    splices = []
    new = b""
    for change in changes:
        if change.content is None:
            packed = b""
        else:
            packed = pack(form.dialect, change.id, change.content)
        if change.old is None:
            new += packed
        else:
            splices.append(Splice(change.old.offset, change.old.end - change.old.offset, packed))
    if new:
        in_front = in_front or form.is_open
        at = audio.offset if in_front else form.end
        last = form.chunks[-1]
        is_unpadded = last.length % 2 and last.end == last.start + last.length == source.size
        if not in_front and is_unpadded and all(s.offset != last.offset for s in splices):
            new = b"\0" + new
        splices.append(Splice(at, 0, new))
    growth = sum(splice.growth for splice in splices)
    return splices, _declared_end(source, form, growth)


def _declared_end(source: Source, form: Form, growth: int) -> int | None:
    width, head = form.dialect.width, form.dialect.head
    if form.declared_end - head in (0, (1 << 8 * width) - 1):
        return None
    if form.is_open or form.declared_end > source.size + 1:
        end = form.declared_end + growth
        return end if end - head < (1 << 8 * width) - 1 else None
    return form.end + growth


def content(source: Source, chunk: Chunk) -> bytes:
    """Return what is in a chunk.

    Raises:
        UnreadableFile: it is absurdly large.
    """
    return block(source, chunk.start, chunk.length)


def others(form: Form, known: frozenset[bytes], prefix: str) -> Iterator[tuple[str, int]]:
    """Yield carrier and length of every chunk that is neither sound nor read otherwise."""
    for chunk in form.chunks:
        if chunk.id not in known and chunk.id != form.dialect.audio:
            yield f"{prefix}:{chunk.id.decode('ascii').strip()}", chunk.length
