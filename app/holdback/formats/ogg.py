# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ogg Vorbis, Opus, Speex and FLAC: the comment packet, re-paged where it stands.

The header pages keep their number whenever the new packets fit into so many, so that no later
page changes. Otherwise the later pages of this one stream are numbered anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from holdback.errors import UnreadableFile, WriteRefused
from holdback.formats import vorbis
from holdback.formats.handler import Content, Range, Rewrite
from holdback.formats.identify import end_of_id3
from holdback.formats.ogg_pages import (
    CONTINUED,
    FIRST,
    LAST,
    Page,
    build_page,
    granule_of,
    is_intact,
    lace,
    pages_from,
    renumbered_checksum,
)
from holdback.formats.source import BLOCK_LIMIT, Source, Splice
from holdback.rights import Declaration, Field, TagValue

_MAGIC = {"ogg": b"\x01vorbis", "opus": b"OpusHead", "speex": b"Speex   ", "oga": b"\x7fFLAC"}
_COMMENT_LEAD = {"ogg": b"\x03vorbis", "opus": b"OpusTags", "speex": b"", "oga": b""}
_HEADER_PAGES = 1000
_TAIL_WINDOW = 128 << 10
_OF_ALL_LINKS = frozenset(
    {
        Field.COPYRIGHT,
        Field.PHONOGRAM,
        Field.OWNER,
        Field.RIGHTS_URL,
        Field.CONTACT,
        Field.USAGE_TERMS,
    }
)


@dataclass(frozen=True, slots=True)
class Headers:
    """The header packets of one stream.

    Attributes:
        first: the page that holds the identification packet.
        pages: the pages from the second on that hold the comment and what shares them.
        packets: the packets that those pages hold, whole; the comment is the first.
    """

    first: Page
    pages: tuple[Page, ...]
    packets: tuple[bytes, ...]


def headers_of(source: Source, format: str, start: int | None = None) -> Headers:
    """Return the header packets of the first stream of this codec, from ``start`` on if given.

    Raises:
        UnreadableFile: the pages are cut, damaged, or not in order.
    """
    first: Page | None = None
    pages: list[Page] = []
    buffer = bytearray()
    lengths: list[int] = []
    start = end_of_id3(source) if start is None else start
    for number, page in enumerate(pages_from(source, start)):
        if number > _HEADER_PAGES or len(buffer) > BLOCK_LIMIT:
            break
        if first is None:
            if source.at(page.payload_offset, 8).startswith(_MAGIC[format]):
                first = page
            continue
        if page.serial != first.serial:
            continue
        if page.sequence != first.sequence + len(pages) + 1:
            break
        pages.append(page)
        buffer += source.at(page.payload_offset, page.payload_length)
        lengths += page.table
        if page.table and page.table[-1] < 255:
            packets = tuple(_packets(bytes(buffer), lengths))
            if format == "oga" and any(packet[:1] == b"\xff" for packet in packets):
                break  # a frame of sound, and yet no block was marked as the last one
            if _is_all(packets, format):
                return Headers(first, tuple(pages), packets)
    raise UnreadableFile(
        "The Ogg pages in front of the audio of {file} are cut or damaged.", file=source.name
    )


@dataclass(frozen=True, slots=True)
class Chain:
    """The links of a file, mostly one; ``is_whole``: no other codec and no damaged one follows."""

    links: tuple[Headers, ...]
    is_whole: bool = True


def chain_of(source: Source, format: str) -> Chain:
    """Return the headers of every link.

    Raises:
        UnreadableFile: the pages of the first one are cut, damaged, or not in order.
    """
    links = [headers_of(source, format)]
    if not _is_chained(source, links[0].first):
        return Chain(tuple(links))
    is_whole = True
    for page in pages_from(source, links[0].pages[-1].end):
        if not page.flags & FIRST:
            continue
        is_new = page.serial not in {link.first.serial for link in links}
        link = _link_at(source, format, page) if is_new else None
        if link is None or link.first != page:
            is_whole = False
        else:
            links.append(link)
    return Chain(tuple(links), is_whole)


def _link_at(source: Source, format: str, page: Page) -> Headers | None:
    try:
        link = headers_of(source, format, page.offset)
        comments_of(link.packets[0], format, source.name)
    except UnreadableFile:
        return None
    return link


def _is_chained(source: Source, first: Page) -> bool:
    """Whether another stream ends the file, or one begins near its end: seen without a walk."""
    return any(
        page.serial != first.serial or (page.flags & FIRST and page.offset > first.offset)
        for page in pages_from(source, max(0, source.size - _TAIL_WINDOW))
    )


def _is_all(packets: tuple[bytes, ...], format: str) -> bool:
    """Whether the packets that belong together are all there, so that pages may be laced anew.

    Vorbis: comments and set-up. FLAC: all metadata blocks, the last of which is marked.
    """
    if format == "ogg":
        return len(packets) >= 2
    if format == "oga":
        return any(packet[:1] and packet[0] & 0x80 for packet in packets)
    return True


def _packets(payload: bytes, lengths: list[int]) -> Iterator[bytes]:
    start = position = 0
    for value in lengths:
        position += value
        if value < 255:
            yield payload[start:position]
            start = position


def comments_of(packet: bytes, format: str, name: str) -> tuple[bytes, vorbis.Comments]:
    """Return what stands in front of the comments in their packet, and the comments.

    Raises:
        UnreadableFile: it is not a comment packet.
    """
    lead = _COMMENT_LEAD[format]
    if format == "oga":
        if packet[:1] and packet[0] & 0x7F == 4 and len(packet) >= 4:
            return packet[:4], vorbis.parse_comments(packet[4:], name)
    elif packet.startswith(lead):
        return lead, vorbis.parse_comments(packet[len(lead) :], name)
    raise UnreadableFile("{file} has no comment header where one must be.", file=name)


class OggHandler:
    """The Ogg family."""

    formats = ("ogg", "oga", "opus", "speex")

    def read(self, source: Source, format: str) -> Content:
        links = chain_of(source, format).links
        tags: list[TagValue] = []
        packets: list[tuple[str, bytes]] = []
        for number, link in enumerate(links, 1):
            _, comments = comments_of(link.packets[0], format, source.name)
            tags += (
                replace(t, carrier=_of_link(t.carrier, number)) for t in vorbis.values_of(comments)
            )
            packets += ((_of_link(c, number), data) for c, data in vorbis.packets_of(comments))
        duration = _duration(source, format, links[0].first)
        return Content(tuple(tags), tuple(packets), duration if len(links) == 1 else None)

    def rewrite(self, source: Source, format: str, declaration: Declaration) -> Rewrite:
        chain = chain_of(source, format)
        if not chain.is_whole:
            raise WriteRefused(
                "{file} holds several recordings one behind another (chained Ogg), and not all of "
                "them can be tagged. It was not changed; a sidecar can carry the statement "
                "instead.",
                file=source.name,
            )
        of_all = {f: v for f, v in declaration.fields.items() if f in _OF_ALL_LINKS}
        splices: list[Splice] = []
        carriers: list[str] = []
        for number, link in enumerate(chain.links, 1):
            # Title, artist and the like are those of the first: each link is a track of its own.
            wanted = declaration if number == 1 else replace(declaration, fields=of_all)
            edits, places = _edited(source, format, link, wanted)
            splices += edits
            carriers += (_of_link(place, number) for place in places)
        return Rewrite.of(splices, carriers)

    def essence(self, source: Source, format: str) -> tuple[Range, ...]:
        links = chain_of(source, format).links
        skipped = {page.offset for link in links for page in link.pages}
        start = end_of_id3(source)
        return tuple(
            (page.payload_offset, page.payload_length)
            for page in pages_from(source, start)
            if page.offset not in skipped and page.payload_length
        )


def _of_link(carrier: str, number: int) -> str:
    """Return a carrier in link ``number`` of a chain: ``vorbis 2:TITLE``; of the first as it is."""
    return carrier if number == 1 else carrier.replace("vorbis:", f"vorbis {number}:", 1)


def _edited(
    source: Source, format: str, headers: Headers, declaration: Declaration
) -> tuple[list[Splice], list[str]]:
    """Return the edits of one link and its carriers."""
    lead, comments = comments_of(headers.packets[0], format, source.name)
    edited, carriers = vorbis.edit_comments(comments, declaration)
    if edited == comments:
        return [], carriers
    packed = edited.packed()
    if format == "oga":
        if len(packed) >= 1 << 24:
            raise WriteRefused(
                "The comments of {file} have no room left: a FLAC block holds 16 megabytes. "
                "The file was not changed.",
                file=source.name,
            )
        lead = lead[:1] + len(packed).to_bytes(3, "big")
    if not all(is_intact(source, page) for page in headers.pages):
        raise WriteRefused(
            "A header page of {file} is damaged: its checksum is wrong, and writing would "
            "hide that. It was not changed; a sidecar can carry the statement instead.",
            file=source.name,
        )
    packets = [lead + packed, *headers.packets[1:]]
    return list(_repage(source, headers, packets)), carriers


def _repage(source: Source, headers: Headers, packets: list[bytes]) -> Iterator[Splice]:
    old = headers.pages
    laced = lace(packets, len(old))
    built = []
    for number, part in enumerate(laced):
        template = old[min(number, len(old) - 1)]
        flags = (template.flags & ~CONTINUED & ~LAST) | (CONTINUED if part.continues else 0)
        is_final = number == len(laced) - 1
        if is_final:
            flags |= old[-1].flags & LAST
        built.append(
            build_page(
                template,
                old[0].sequence + number,
                flags,
                granule_of(part, old[-1].granule if is_final else 0),
                part.segments,
                part.payload,
            )
        )
    for number, page in enumerate(old):
        mine = built[number:] if page is old[-1] else built[number : number + 1]
        yield Splice(page.offset, page.end - page.offset, b"".join(mine))
    if len(built) != len(old) and not old[-1].flags & LAST:
        yield from _renumber(source, headers, len(built) - len(old))


def _renumber(source: Source, headers: Headers, by: int) -> Iterator[Splice]:
    """Number the later pages of the stream anew, up to its last one (a chain may follow)."""
    for page in pages_from(source, headers.pages[-1].end):
        if page.serial != headers.first.serial:
            continue
        if page.flags & FIRST:
            return
        number = (page.sequence + by) & 0xFFFFFFFF
        value = renumbered_checksum(page, number)
        yield Splice(
            page.offset + 18, 8, number.to_bytes(4, "little") + value.to_bytes(4, "little")
        )
        if page.flags & LAST:
            return


def _duration(source: Source, format: str, first: Page) -> float | None:
    rate, skip = _rate(source.at(first.payload_offset, 80), format)
    position = max(0, source.size - _TAIL_WINDOW)
    granule = max(
        (page.granule for page in pages_from(source, position) if page.serial == first.serial),
        default=0,
    )
    return max(0, granule - skip) / rate if rate and granule > 0 else None


def _rate(head: bytes, format: str) -> tuple[int, int]:
    """Return samples per second and the samples to skip at the start."""
    if format == "opus":
        return 48000, int.from_bytes(head[10:12], "little")
    if format == "speex":
        return int.from_bytes(head[36:40], "little"), 0
    if format == "ogg":
        return int.from_bytes(head[12:16], "little"), 0
    return int.from_bytes(head[27:30], "big") >> 4, 0
