# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What others wrote, with real bytes in every carrier, and what it amounts to."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

import audio_files as audio
from audio_files import FMT, ape_tag, box, chunk, id3_frame, id3_tag, pcm, riff
from holdback import formats
from holdback.formats import vorbis
from holdback.rights import Standard, Verdict, judge

PLUS = "http://ns.useplus.org/ldf/vocab/"
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    'xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "%s</rdf:Description></rdf:RDF></x:xmpmeta>"
)
DENY_XMP = (XMP % f"<plus:DataMining>{PLUS}DMI-PROHIBITED</plus:DataMining>").encode()


def txxx(key: str, value: str) -> bytes:
    return id3_frame("TXXX", b"\0" + key.encode() + b"\0" + value.encode())


def mp3(*frames: bytes, tail: bytes = b"") -> bytes:
    return id3_tag(*frames) + audio.mpeg_frames() + tail


def wav(*chunks: bytes) -> bytes:
    return riff(FMT, chunk(b"data", pcm(50)), *chunks)


def flac(*entries: str, prefix: bytes = b"") -> bytes:
    comments = vorbis.Comments(b"v", tuple(entry.encode() for entry in entries)).packed()
    info = bytes(10) + bytes.fromhex("0ac442f000000000") + bytes(16)
    return (
        prefix + b"fLaC\0" + len(info).to_bytes(3, "big") + info
        + b"\x84" + len(comments).to_bytes(3, "big") + comments + b"\xff\xf8" + bytes(20)
    )  # fmt: skip


def m4a(*items: bytes, tail: bytes = b"") -> bytes:
    hdlr = box(b"hdlr", bytes(8) + b"mdirappl" + bytes(9))
    meta = box(b"meta", bytes(4) + hdlr + box(b"ilst", b"".join(items)))
    moov = box(b"moov", box(b"udta", meta))
    return box(b"ftyp", b"M4A \0\0\0\0") + moov + box(b"mdat", b"sound") + tail


def freeform(key: str, value: str) -> bytes:
    data = box(b"data", struct.pack(">II", 1, 0) + value.encode())
    mean = box(b"mean", bytes(4) + b"com.apple.iTunes")
    return box(b"----", mean + box(b"name", bytes(4) + key.encode()) + data)


UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
NOTICE = "No AI training. All rights reserved."
CASES: dict[str, tuple[str, bytes, Verdict]] = {
    "nothing": ("mp3", mp3(), Verdict.NONE),
    "all rights reserved is no reservation of mining": (
        "mp3", mp3(id3_frame("TCOP", b"\x002026 Vey. All rights reserved.")), Verdict.NONE),
    "id3 key": ("mp3", mp3(txxx("TDM-RESERVATION", "1")), Verdict.RESERVED),
    "id3 key in lower case": ("mp3", mp3(txxx("tdm-reservation", "1")), Verdict.RESERVED),
    "id3 key with underscore": ("mp3", mp3(txxx("TDM_RESERVATION", "1")), Verdict.RESERVED),
    "any other value is as if unset": ("mp3", mp3(txxx("TDM-RESERVATION", "yes")), Verdict.NONE),
    "not reserved": ("mp3", mp3(txxx("TDM-RESERVATION", "0")), Verdict.ALLOWED),
    "PLUS generative only": (
        "mp3", mp3(txxx("PLUS-DATAMINING", "DMI-PROHIBITED-GENAIMLTRAINING")), Verdict.PARTLY),
    "PLUS unspecified": (
        "mp3", mp3(txxx("PLUS-DATAMINING", PLUS + "DMI-UNSPECIFIED")), Verdict.NONE),
    "PLUS with a condition": (
        "mp3", mp3(txxx("PLUS-DATAMINING", PLUS + "DMI-PROHIBITED-SEECONSTRAINT")),
        Verdict.PARTLY),
    "AIPREF": ("mp3", mp3(txxx("CONTENT-USAGE", "train-ai=n")), Verdict.PARTLY),
    "AIPREF, trailing comma": ("mp3", mp3(txxx("CONTENT-USAGE", "train-ai=n,")), Verdict.NONE),
    "a hobby tool's key": ("mp3", mp3(txxx("AI_TRAINING_OPT_OUT", "TRUE")), Verdict.PARTLY),
    "another of its keys": (
        "mp3", mp3(txxx("NO_AI_TRAINING_MARKER", "NO_AI_TRAINING")), Verdict.PARTLY),
    "a sentence alone": ("mp3", mp3(id3_frame("TCOP", b"\0" + NOTICE.encode())), Verdict.PARTLY),
    "disagreement": (
        "mp3", mp3(txxx("TDM-RESERVATION", "1"), txxx("PLUS-DATAMINING", "DMI-ALLOWED")),
        Verdict.CONFLICTING),
    "ape tail of an mp3": ("mp3", mp3(tail=ape_tag(**{"TDM-RESERVATION": "1"})), Verdict.RESERVED),
    "xmp in PRIV": ("mp3", mp3(id3_frame("PRIV", b"XMP\0" + DENY_XMP)), Verdict.RESERVED),
    "v2.2 key": (
        "mp3",
        id3_tag(id3_frame("TXX", b"\0TDM-RESERVATION\x001", 2), version=2) + audio.mpeg_frames(),
        Verdict.RESERVED),
    "xmp in _PMX": ("wav", wav(chunk(b"_PMX", DENY_XMP)), Verdict.RESERVED),
    "xmp in the wrong chunk": ("wav", wav(chunk(b"XMP ", DENY_XMP)), Verdict.RESERVED),
    "info": (
        "wav", wav(chunk(b"LIST", b"INFO" + chunk(b"ICOP", NOTICE.encode() + b"\0"))),
        Verdict.PARTLY),
    "description of a recorder": (
        "wav", wav(chunk(b"bext", NOTICE.encode().ljust(602, b"\0"))), Verdict.PARTLY),
    "coding history": (
        "wav", wav(chunk(b"bext", bytes(602) + b"A=PCM\r\nT=" + NOTICE.encode())), Verdict.PARTLY),
    "bext in RF64": (
        "rf64",
        riff(chunk(b"ds64", bytes(28)), FMT, chunk(b"data", pcm(50)),
             chunk(b"bext", NOTICE.encode().ljust(602, b"\0")), kind=b"RF64"),
        Verdict.PARTLY),
    "note of iXML": (
        "wav",
        wav(chunk(b"iXML", f"<BWFXML><NOTE>{NOTICE}</NOTE></BWFXML>".encode())), Verdict.PARTLY),
    "inside USER of iXML that ends too early": (
        "wav",
        wav(chunk(b"iXML", f"<BWFXML><USER><X><![CDATA[{NOTICE}]]></X></USER>".encode())),
        Verdict.PARTLY),
    "a title of iXML is no sentence": (
        "wav",
        wav(chunk(b"iXML", f"<BWFXML><PROJECT>{NOTICE}</PROJECT></BWFXML>".encode())),
        Verdict.NONE),
    "id3 chunk": ("wav", wav(chunk(b"id3 ", id3_tag(txxx("TDM-RESERVATION", "1")))),
                  Verdict.RESERVED),
    "two id3 chunks that disagree": (
        "wav",
        wav(*(chunk(b"id3 ", id3_tag(txxx("TDM-RESERVATION", v))) for v in "10")),
        Verdict.CONFLICTING),
    "vorbis comment": ("flac", flac("tdm-reservation=1"), Verdict.RESERVED),
    "xmp in a comment": ("flac", flac("XMP=" + DENY_XMP.decode()), Verdict.RESERVED),
    "prefix of a flac": (
        "flac", flac(prefix=id3_tag(id3_frame("PRIV", b"XMP\0" + DENY_XMP))), Verdict.RESERVED),
    "freeform atom": ("m4a", m4a(freeform("Tdm-Reservation", "1")), Verdict.RESERVED),
    "xmp in a uuid box": ("m4a", m4a(tail=box(b"uuid", UUID + DENY_XMP)), Verdict.RESERVED),
    "attribute and element disagree": (
        "m4a",
        m4a(freeform("TDM-RESERVATION", "0"), tail=box(b"uuid", UUID + DENY_XMP)),
        Verdict.CONFLICTING),
    "dsf": ("dsf", audio.dsf(id3_tag(txxx("TDM-RESERVATION", "1"))), Verdict.RESERVED),
}  # fmt: skip


@pytest.mark.parametrize("name", list(CASES))
def test_verdict(name: str, tmp_path: Path) -> None:
    format, content, verdict = CASES[name]
    path = tmp_path / "track"
    path.write_bytes(content)
    reading = formats.read(path, format=format)
    assert judge(reading.statements).verdict is verdict
    assert formats.identify(path).startswith(format[:2])


def test_rsl_in_xmp_is_read(tmp_path: Path) -> None:
    rsl = (
        '<rsl xmlns="https://rslstandard.org/rsl"><content url="/x"><license>'
        '<prohibits type="usage">ai-all</prohibits><permits type="usage">search</permits>'
        "</license></content></rsl>"
    )
    escaped = rsl.replace("<", "&lt;").replace(">", "&gt;")
    wrapped = '<r:rsl xmlns:r="https://rslstandard.org/rsl">%s</r:rsl>'
    for number, inner in enumerate((escaped, rsl)):
        path = tmp_path / f"{number}.mp3"
        packet = (XMP % (wrapped % inner)).encode()
        path.write_bytes(mp3(id3_frame("PRIV", b"XMP\0" + packet)))
        said = [s for s in formats.read(path).statements if s.standard is Standard.RSL]
        assert [s.dimensions.generative.value for s in said] == ["deny"]
        assert said[0].dimensions.search.value == "allow"
