# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Making an ID3 tag say what a declaration says; every other frame keeps its bytes and place."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from holdback.errors import WriteRefused
from holdback.formats import xmp
from holdback.formats.id3 import Frame, Tag, build_tag, payload
from holdback.formats.id3_values import (
    FIELD_FRAMES,
    comment_frame,
    describe,
    free_frame,
    private_frame,
    terms_frame,
    text_frame,
    url_frame,
)
from holdback.formats.mapping import KEY_LICENSE, KEY_USAGE_TERMS, Wish, wishes_among
from holdback.rights import Declaration, Field

XMP_OWNER = "XMP"


@dataclass(frozen=True, slots=True)
class Edited:
    """A tag's new bytes (the old ones where nothing changes) and the carriers in it."""

    blob: bytes
    carriers: tuple[str, ...]


def edit_tag(
    tag: Tag,
    declaration: Declaration,
    *,
    name: str,
    with_xmp: bool,
    room: int | None = None,
    padding: int | None = None,
    carry_over: Iterable[Frame] = (),
) -> Edited:
    """Return ``tag`` with ``declaration`` in it.

    ``room`` is how long the tag may be without anything having to move; ``carry_over`` are
    frames that an otherwise new tag begins with. ``with_xmp`` asks for a PRIV frame; v2.2 has
    none.

    Raises:
        WriteRefused: the tag is cut off, or an XMP packet in it cannot be understood.
    """
    if tag.is_cut:
        raise WriteRefused(
            "{file} ends in the middle of its ID3 tag, so it holds no audio that a tag could "
            "be added to. It was not changed.",
            file=name,
        )
    editor = _Editor(tag, [*tag.frames, *carry_over])
    for wish in wishes_among(declaration, editor.free_keys):
        editor.grant(wish)
    if with_xmp and tag.version > 2 and (editor.has_xmp or not declaration.is_silent):
        editor.put_xmp(declaration, name)
    if editor.is_unchanged:
        return Edited(tag.blob, tuple(editor.carriers))
    space = len(tag.blob) if room is None else room
    extra = {} if padding is None else {"padding": padding}
    return Edited(build_tag(tag, editor.frames, space, **extra), tuple(editor.carriers))


@dataclass(frozen=True, slots=True)
class _Entry:
    """A frame, what it is called (in capitals), and what it says."""

    frame: Frame
    name: str
    values: list[str]

    @classmethod
    def of(cls, frame: Frame, tag: Tag) -> _Entry:
        carrier, values = describe(frame, tag)
        return cls(frame, carrier.upper(), values)


class _Editor:
    """A list of frames being edited. Ours go in front: readers that stop early still see them."""

    def __init__(self, tag: Tag, frames: list[Frame]) -> None:
        self._tag = tag
        self._entries = [_Entry.of(frame, tag) for frame in frames]
        self._front = 0
        self.carriers: list[str] = []

    @property
    def frames(self) -> tuple[Frame, ...]:
        return tuple(entry.frame for entry in self._entries)

    @property
    def free_keys(self) -> tuple[str, ...]:
        """What the TXXX (or TXX) frames are called."""
        names = (entry.name.partition(":") for entry in self._entries)
        return tuple(key for stem, _, key in names if stem in ("TXXX", "TXX"))

    @property
    def has_xmp(self) -> bool:
        """Whether an XMP packet stands in the tag."""
        return bool(self._places(f"PRIV:{XMP_OWNER}"))

    @property
    def is_unchanged(self) -> bool:
        return self.frames == self._tag.frames and bool(self._tag.blob)

    def grant(self, wish: Wish) -> None:
        """Put one value in place."""
        if wish.field is Field.RIGHTS_URL:
            link = "WCP" if self._tag.version == 2 else "WCOP"
            self._put(link, wish.value, lambda text: url_frame(self._tag, text))
            self._put_free(KEY_LICENSE, wish.value)
        elif wish.field is Field.USAGE_TERMS:
            self._put_terms(wish.value)
        elif wish.field is Field.DATE:
            self._put_date(wish.value)
        elif wish.field is Field.PHONOGRAM:
            # TPRO is the frame for it, but v2.3 has none and few programs show it.
            if self._tag.version == 4 or self._places("TPRO"):
                self._put("TPRO", wish.value, lambda text: text_frame(self._tag, "TPRO", text))
            self._put_free(wish.key, wish.value)
        elif wish.field is Field.COMMENT:
            self._put(
                "COM:" if self._tag.version == 2 else "COMM:",
                wish.value,
                lambda text: comment_frame(self._tag, text),
            )
        elif wish.field in FIELD_FRAMES and self._frame_name(wish.field):
            name = self._frame_name(wish.field)
            self._put(name, wish.value, lambda text: text_frame(self._tag, name, text))
        else:
            self._put_free(wish.key, wish.value)

    def _frame_name(self, field: Field) -> str:
        return FIELD_FRAMES[field][1 if self._tag.version == 2 else 0]

    def _put_date(self, value: str | None) -> None:
        own = {2: "TYE", 3: "TYER", 4: "TDRC"}[self._tag.version]
        strangers = [name for name in ("TDRC", "TYER") if name != own and self._places(name)]
        for name in (own, *strangers):
            text = value[:4] if value and name != "TDRC" else value
            self._put(name, text, lambda text, name=name: text_frame(self._tag, name, text))  # type: ignore[misc]

    def _put_terms(self, value: str | None) -> None:
        if self._tag.version == 2:
            self._put_free(KEY_USAGE_TERMS, value)
            return
        # ffmpeg and MediaInfo show no USER frame, so the free key says the same.
        self._put("USER:", value, lambda text: terms_frame(self._tag, text))
        self._put_free(KEY_USAGE_TERMS, value)

    def _put_free(self, key: str, value: str | None) -> None:
        name = "TXX" if self._tag.version == 2 else "TXXX"
        self._put(f"{name}:{key}", value, lambda text: free_frame(self._tag, key, text))

    def _places(self, name: str) -> list[int]:
        """Where frames of this name stand. ``USER:`` and ``COMM:`` mean any language."""
        if name.endswith(":"):
            return [
                place
                for place, entry in enumerate(self._entries)
                if entry.name.startswith(name) and entry.name.count(":") == 1
            ]
        wanted = name.upper()
        return [place for place, entry in enumerate(self._entries) if entry.name == wanted]

    def _put(self, name: str, value: str | None, make: Callable[[str], Frame]) -> None:
        places = self._places(name)
        if value is None:
            self._delete(places)
            return
        new = make(value)
        carrier, values = describe(new, self._tag)
        self.carriers.append(f"id3:{carrier}")
        if len(places) == 1 and self._entries[places[0]].values == values:
            return
        self._set(places, new)

    def _delete(self, places: list[int]) -> None:
        for place in reversed(places):
            del self._entries[place]
            self._front -= place < self._front

    def _set(self, places: list[int], new: Frame) -> None:
        entry = _Entry.of(new, self._tag)
        if places:
            self._entries[places[0]] = entry
            self._delete(places[1:])
        else:
            self._entries.insert(self._front, entry)
            self._front += 1

    def put_xmp(self, declaration: Declaration, name: str) -> None:
        """Merge the declaration into the PRIV frame that holds the XMP packet, or add one."""
        places = self._places(f"PRIV:{XMP_OWNER}")
        existing = None
        if places:
            data = payload(self._entries[places[0]].frame, self._tag)
            if data is None:
                raise refuse_packet(name, "it is packed or encrypted")
            existing = data.partition(b"\0")[2]
        packet = merged_packet(existing, declaration, name)
        self.carriers.append(f"id3:PRIV:{XMP_OWNER}")
        if packet != existing:
            self._set(places[:1], private_frame(self._tag, XMP_OWNER, packet))


def merged_packet(existing: bytes | None, declaration: Declaration, name: str) -> bytes:
    """Return the merged XMP packet.

    Raises:
        WriteRefused: the existing one cannot be understood.
    """
    try:
        return xmp.merge(existing, declaration)
    except xmp.PacketError as problem:
        raise refuse_packet(name, str(problem)) from problem


def refuse_packet(name: str, reason: str) -> WriteRefused:
    """Return the refusal to replace an XMP packet that cannot be read."""
    return WriteRefused(
        "The XMP packet in {file} cannot be read ({reason}), so it must not be replaced. The "
        "file was not changed; a sidecar can carry the statement instead.",
        file=name,
        reason=reason,
    )
