# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every format, every policy: written, read back, and nothing else touched."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import audio_files as audio
from holdback import formats
from holdback.errors import WriteRefused
from holdback.rights import Field, Policy, Position, Standard, Verdict, judge

VERDICTS = {
    Policy.RESERVE_ALL: Verdict.RESERVED,
    Policy.RESERVE_ALL_BUT_SEARCH: Verdict.RESERVED,
    Policy.NO_TRAINING: Verdict.RESERVED,
    Policy.NO_GENERATIVE_TRAINING: Verdict.RESERVED,
    Policy.LICENCE_ONLY: Verdict.RESERVED,
    Policy.ALLOW: Verdict.ALLOWED,
}
PLAIN_COMMENTS = ("flac", "ogg", "oga", "opus", "speex", "wavpack")


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("originals")
    made = {format: audio.make(folder, format) for format in audio.ENCODINGS}
    for name, data in (("dsf", audio.dsf()), ("dff", audio.dff())):
        made[name] = folder / f"x.{name}"
        made[name].write_bytes(data)
    return made


@pytest.fixture(scope="module")
def sounds(originals: dict[str, Path]) -> dict[str, str]:
    return {format: audio.decoded_md5(path) for format, path in originals.items()}


FORMATS = [*audio.ENCODINGS, "dsf", "dff"]


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("policy", list(Policy))
def test_round_trip(
    format: str,
    policy: Policy,
    originals: dict[str, Path],
    sounds: dict[str, str],
    tmp_path: Path,
) -> None:
    copy = tmp_path / "copy"
    shutil.copyfile(originals[format], copy)
    wanted = audio.declaration(policy)
    before = formats.inventory(copy, format)
    essence = formats.essence_digest(copy, format)
    changes = formats.plan(copy, wanted, format=format)
    old_tags = {tag.value for tag in formats.read(copy, format=format).tags}

    carriers = formats.apply(copy, wanted, format=format)

    after = formats.read(copy, format=format)
    values = {tag.value for tag in after.tags}
    items = formats.inventory(copy, format)
    assert carriers
    assert {wanted.notice, wanted.plus, wanted.content_usage, wanted.usage_terms} <= values
    assert old_tags <= values
    assert judge(after.statements).verdict is VERDICTS[policy]
    assert formats.lost(before, items, changes) == ()
    assert formats.unseen(items, changes) == ()
    assert formats.absent(items, wanted, format) == ()
    assert formats.essence_digest(copy, format) == essence
    assert audio.decoded_md5(copy) == sounds[format]
    assert formats.plan(copy, wanted, format=format) == ()
    written = copy.read_bytes()
    formats.apply(copy, wanted, format=format)
    assert copy.read_bytes() == written


@pytest.mark.parametrize("format", FORMATS)
def test_xmp_stands_where_the_format_has_a_place(
    format: str, originals: dict[str, Path], tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copyfile(originals[format], copy)
    wanted = audio.declaration(Policy.LICENCE_ONLY)
    formats.apply(copy, wanted, format=format)
    reading = formats.read(copy, format=format)
    xmp = {tag.carrier: tag.value for tag in reading.tags if tag.carrier.startswith("xmp:")}
    if format in PLAIN_COMMENTS:
        assert not xmp
        return
    assert xmp == {
        "xmp:dc:rights": wanted.notice,
        "xmp:xmpRights:Marked": "True",
        "xmp:xmpRights:WebStatement": wanted.rights_url,
        "xmp:xmpRights:UsageTerms": wanted.usage_terms,
        "xmp:xmpRights:Owner": "Mara Vey",
        "xmp:plus:DataMining": wanted.plus,
        "xmp:plus:OtherConstraints": wanted.plus_constraints,
        "xmp:tdm:reservation": "1",
        "xmp:tdm:policy": wanted.tdm_policy,
    }


@pytest.mark.parametrize("format", FORMATS)
def test_changing_ones_mind_leaves_no_trace_of_the_first_choice(
    format: str, originals: dict[str, Path], tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copyfile(originals[format], copy)
    formats.apply(copy, audio.declaration(Policy.LICENCE_ONLY), format=format)
    formats.apply(copy, audio.declaration(Policy.ALLOW), format=format)
    reading = formats.read(copy, format=format)
    judgement = judge(reading.statements)
    assert judgement.verdict is Verdict.ALLOWED
    assert judgement.dimensions.train is Position.ALLOW
    assert not any("OtherConstraints" in tag.carrier for tag in reading.tags)
    assert not any(tag.value.endswith("tdm-policy.json") for tag in reading.tags)


@pytest.mark.parametrize("format", FORMATS)
def test_descriptive_fields_are_set_and_taken_away(
    format: str, originals: dict[str, Path], tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copyfile(originals[format], copy)
    fields = {Field.ISRC: "DEA342600001", Field.TITLE: "Neu", Field.ISWC: "T-345.246.800-1"}
    formats.apply(copy, audio.declaration(fields=fields), format=format)
    reading = formats.read(copy, format=format)
    assert {field: reading.first(field) for field in fields} == fields
    gone = dict.fromkeys((Field.ISRC, Field.ISWC), "")
    formats.apply(copy, audio.declaration(fields=gone), format=format)
    again = formats.read(copy, format=format)
    assert again.values(Field.ISRC) == again.values(Field.ISWC) == ()
    assert again.first(Field.TITLE) == "Neu"


@pytest.mark.parametrize("format", FORMATS)
def test_empty_texts_leave_what_stands(
    format: str, originals: dict[str, Path], tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copyfile(originals[format], copy)
    first = audio.declaration()
    formats.apply(copy, first, format=format)
    silent = audio.declaration(
        Policy.NO_TRAINING, notice="", rights_url="", usage_terms="", owner=""
    )
    formats.apply(copy, silent, format=format)
    reading = formats.read(copy, format=format)
    assert reading.first(Field.COPYRIGHT) == first.notice
    assert reading.first(Field.RIGHTS_URL) == first.rights_url
    assert first.usage_terms in {tag.value for tag in reading.tags}


@pytest.mark.parametrize("format", FORMATS)
def test_durations_are_told(format: str, originals: dict[str, Path]) -> None:
    seconds = formats.read(originals[format], format=format).duration_s
    if format == "dff":
        assert seconds is None
    elif format == "dsf":
        assert seconds == pytest.approx(32768 / 2822400)
    else:
        assert seconds == pytest.approx(0.4, abs=0.15)


def test_wave64_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "x.w64"
    command_made = audio.make(tmp_path, "wav")
    audio.subprocess.run(["ffmpeg", "-v", "error", "-i", str(command_made), str(path)], check=True)
    assert formats.identify(path) == "w64"
    assert not formats.has_place("w64")
    assert formats.read(path).duration_s == pytest.approx(0.4, abs=0.01)
    with pytest.raises(WriteRefused, match="sidecar"):
        formats.plan(path, audio.declaration())


def test_every_machine_readable_standard_is_written(
    originals: dict[str, Path], tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copyfile(originals["mp3"], copy)
    formats.apply(copy, audio.declaration(), format="mp3")
    standards = {s.standard for s in formats.read(copy, format="mp3").statements}
    assert standards == {Standard.PLUS, Standard.TDMREP, Standard.AIPREF, Standard.NOTICE}
