# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""XMP: strangers' packets are merged into, read in every form, and never trusted."""

from __future__ import annotations

import tracemalloc
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import audio_files as audio
from holdback import formats
from holdback.errors import UnreadableFile, WriteRefused
from holdback.formats import xmp
from holdback.formats.statements import in_xmp
from holdback.rights import Dimensions, Policy, Verdict, judge

WANTED = audio.declaration()
HEAD = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
)
TAIL = "</rdf:RDF></x:xmpmeta>"
NAMESPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" '
    'xmlns:tdm="http://www.w3.org/ns/tdmrep/" xmlns:my="http://example.org/my/" '
    'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"'
)


def packet(inner: str, attributes: str = "") -> bytes:
    description = f'<rdf:Description rdf:about="" {NAMESPACES} {attributes}>{inner}'
    return f"{HEAD}{description}</rdf:Description>{TAIL}".encode()


def values(data: bytes) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in xmp.properties_of(data):
        found.setdefault(one.name, []).append(one.value)
    return found


def dimensions(data: bytes) -> Dimensions:
    return judge(in_xmp(xmp.properties_of(data), "xmp")).dimensions


DENY = "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED"


@pytest.mark.parametrize(
    "data",
    [
        packet(f"<plus:DataMining>{DENY}</plus:DataMining>"),
        packet("", f'plus:DataMining="{DENY}"'),
        packet(f'<plus:DataMining rdf:resource="{DENY}"/>'),
        packet("<plus:DataMining>DMI-PROHIBITED</plus:DataMining>"),
        packet("<plus:DataMining> dmi-prohibited </plus:DataMining>"),
        packet(f"<plus:DataMining>{DENY}</plus:DataMining>").replace(
            b"http://ns.useplus.org/ldf/xmp/1.0/", b"http://ns.useplus.org/LDF/1.0/"
        ),
        packet("<tdm:reservation>1</tdm:reservation>"),
        packet("<tdm:reservation>1</tdm:reservation>").replace(b"tdmrep/", b"tdmrep#"),
        packet("", 'tdm:reservation="1"'),
    ],
)
def test_reads_every_form(data: bytes) -> None:
    assert dimensions(data).train.value == "deny"
    merged = xmp.merge(data, audio.declaration(Policy.ALLOW))
    assert dimensions(merged) == dimensions(xmp.merge(None, audio.declaration(Policy.ALLOW)))


def test_merging_keeps_what_others_wrote() -> None:
    foreign = packet(
        "<dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>old</rdf:li>"
        "<rdf:li xml:lang='de'>Alle Rechte</rdf:li></rdf:Alt></dc:rights>"
        "<my:thing rdf:parseType='Resource'><my:part>1</my:part></my:thing>"
        "<xmpRights:Owner><rdf:Bag><rdf:li>Label Ltd</rdf:li></rdf:Bag></xmpRights:Owner>",
        'my:flag="yes"',
    )
    merged = values(xmp.merge(foreign, WANTED))
    assert merged["dc:rights"] == [WANTED.notice, "Alle Rechte"]
    assert merged["xmpRights:Owner"] == ["Label Ltd", "Mara Vey"]
    assert merged["my:flag"] == ["yes"]
    assert "<my:part" in merged["my:thing"][0]
    assert merged["plus:DataMining"] == [WANTED.plus]


def test_a_second_merge_changes_not_a_byte() -> None:
    once = xmp.merge(packet("<my:x>1</my:x>"), WANTED)
    assert xmp.merge(once, WANTED) == once


def test_padding_keeps_the_length() -> None:
    first = xmp.merge(None, WANTED)
    second = xmp.merge(first, audio.declaration(Policy.NO_GENERATIVE_TRAINING))
    assert len(second) == len(first)
    assert second != first


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "utf-16-le", "utf-32"])
def test_every_encoding(encoding: str) -> None:
    text = packet("<my:x>Zürich</my:x>").decode()
    assert values(text.encode(encoding))["my:x"] == ["Zürich"]


BOMBS = {
    "laughs": b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' + packet("<my:x>&b;</my:x>"),
    "external": b'<!DOCTYPE x SYSTEM "file:///etc/passwd">' + packet(""),
    "deep": b"<x>" * 200_000,
    "large": packet("<my:x>" + "y" * (9 << 20) + "</my:x>"),
    "cut": packet("<my:x>1</my:x>")[:-20],
    "other": b"<html/>",
    "bytes": bytes(range(256)),
}


@pytest.mark.parametrize("name", sorted(BOMBS))
def test_hostile_packets_are_refused_cheaply(name: str) -> None:
    tracemalloc.start()
    with pytest.raises(xmp.PacketError):
        xmp.properties_of(BOMBS[name])
    with pytest.raises(xmp.PacketError):
        xmp.merge(BOMBS[name], WANTED)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 100 << 20


@given(st.binary(max_size=200))
def test_no_packet_crashes(data: bytes) -> None:
    for one in (data, packet("").replace(b"</rdf:D", data + b"</rdf:D")):
        with suppress(xmp.PacketError):
            xmp.merge(one, WANTED)


def test_sidecars_merge_and_never_overwrite(tmp_path: Path) -> None:
    track = audio.make(tmp_path, "flac")
    beside = formats.sidecar_path(track)
    assert beside.name == "flac.flac.xmp"
    beside.write_bytes(packet("<my:rating>5</my:rating>"))
    changes = formats.plan_sidecar(track, WANTED)
    assert ("sidecar:flac.flac.xmp:plus:DataMining", None, WANTED.plus) in {
        (change.carrier, change.before, change.after) for change in changes
    }
    beside.write_bytes(formats.sidecar_bytes(beside.read_bytes(), WANTED))
    assert values(beside.read_bytes())["my:rating"] == ["5"]
    assert formats.plan_sidecar(track, WANTED) == ()
    reading = formats.read(track)
    assert judge(reading.statements).verdict is Verdict.RESERVED
    assert judge(formats.read(track, sidecars=False).statements).verdict is Verdict.NONE
    assert formats.read_sidecar(beside)[1] == reading.statements


def test_a_sidecar_that_cannot_be_read_is_not_replaced(tmp_path: Path) -> None:
    track = audio.make(tmp_path, "ogg")
    formats.sidecar_path(track).write_bytes(b"my notes")
    with pytest.raises(WriteRefused, match="not replaced"):
        formats.plan_sidecar(track, WANTED)
    with pytest.raises(UnreadableFile):
        formats.read_sidecar(formats.sidecar_path(track))
    assert any("cannot be read" in warning for warning in formats.read(track).warnings)


def test_the_other_name_of_a_sidecar_is_read_too(tmp_path: Path) -> None:
    track = audio.make(tmp_path, "opus")
    track.with_suffix(".xmp").write_bytes(formats.sidecar_bytes(None, WANTED))
    assert judge(formats.read(track).statements).verdict is Verdict.RESERVED
