# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The four kinds of file, opened by programs that did not write them."""

from __future__ import annotations

import csv
import email
import email.policy
import io
import os
import re
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import docx
import openpyxl
import pypdf
import pytest

from holdback.errors import NoPermission, UnreadableFile, UsageError
from holdback.letters import (
    SUFFIXES,
    Letter,
    LetterLibrary,
    Recipient,
    form_pieces,
    letter_bytes,
    letter_types,
    mailto,
    message_text,
    schedule_csv,
    write_letter,
)
from holdback.letters.pdf import LetterPages
from holdback.letters.schedule import unguard
from holdback.letters.text import plain
from holdback.rights import Work
from letters.conftest import PROFILE, RECIPIENT, WORKS

Write = Callable[..., Letter]
FIRST_TYPES = (
    "platform_objection",
    "gdpr_objection",
    "developer_reservation",
    "distributor_instruction",
)
needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not installed"
)


def pdf_text(path: Path) -> str:
    """Read a PDF's text with poppler."""
    done = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True, timeout=60
    )
    return done.stdout.decode("utf-8")


needs_office = pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice is not installed"
)


def convert(paths: list[Path], kind: str, folder: Path) -> None:
    """Let LibreOffice convert files, with a user folder of its own."""
    home = f"-env:UserInstallation=file://{folder}/office"
    command = ["soffice", home, "--headless", "--convert-to", kind, "--outdir", str(folder)]
    subprocess.run([*command, *map(str, paths)], check=True, capture_output=True, timeout=240)


def on_one_line(text: str) -> str:
    return " ".join(text.split())


@needs_poppler
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("kind", FIRST_TYPES)
def test_pdf_holds_the_whole_letter(kind: str, language: str, write: Write, tmp_path: Path) -> None:
    letter = write(kind, language)
    read = on_one_line(pdf_text(write_letter(letter, tmp_path / "letter.pdf")))
    for line in (*letter.sender, *letter.recipient_lines, letter.date_line, letter.subject):
        assert on_one_line(line) in read
    # Words broken at the end of a line come out in two halves.
    joined = read.replace("\u00ad", "") + re.sub(r"[-\u00ad] ", "", read)
    words = set(re.findall(r"\w{5,}", message_text(letter)))
    assert words <= set(re.findall(r"\w{5,}", joined))
    for work in letter.works:
        assert work.title in read
        assert work.isrc in read


@needs_poppler
def test_pdf_embeds_its_fonts_and_numbers_its_pages(write: Write, tmp_path: Path) -> None:
    path = write_letter(write("developer_reservation", "de"), tmp_path / "letter.pdf")
    fonts = subprocess.run(["pdffonts", str(path)], capture_output=True, check=True, text=True)
    for line in fonts.stdout.splitlines()[2:]:
        assert "NotoSans" in line
        assert " yes " in line
    text = pdf_text(path)
    pages = text.count("\f")
    for number in range(1, pages + 1):
        assert f"Seite {number} von {pages}" in text


@needs_poppler
def test_long_schedule_repeats_its_headings(write: Write, tmp_path: Path) -> None:
    works = tuple(
        replace(WORKS[0], title=f"Song {number:04}", isrc=f"DEABC26{number:05}")
        for number in range(1000)
    )
    letter = write("developer_reservation", "en", works=works)
    text = pdf_text(write_letter(letter, tmp_path / "letter.pdf"))
    pages = [page for page in text.split("\f") if "Song 0" in page]
    assert len(pages) > 10
    assert all("ISRC / ISWC / UPC" in page for page in pages)
    assert set(re.findall(r"Song (\d{4})", text)) == {f"{n:04}" for n in range(1000)}
    assert "1000 entries" in text


@needs_poppler
def test_quotes_and_signs_of_each_language_survive(write: Write, tmp_path: Path) -> None:
    own = ("Über „Grüße“ und «Ñandú», 5 € – «Œuvre», ‘ß’; 日本の歌, שלום, Привет.",)
    letter = write("developer_reservation", "de", own_wording=own)
    text = on_one_line(pdf_text(write_letter(letter, tmp_path / "letter.pdf")))
    for part in ("„Grüße“", "«Ñandú»", "5 €", "«Œuvre»", "日本の歌", "Привет"):
        assert part in text


@pytest.mark.parametrize("suffix", list(SUFFIXES))
def test_same_letter_gives_the_same_bytes(suffix: str, write: Write) -> None:
    first = letter_bytes(write("developer_reservation", "de"), suffix)
    second = letter_bytes(write("developer_reservation", "de"), suffix)
    assert first == second
    assert b"2025" not in first[:2000]


_ELSEWHERE = """
import hashlib
from letters.conftest import MOMENT, request
from holdback.letters import SUFFIXES, LetterLibrary, draft, letter_bytes
from holdback.support.clock import FixedClock
letter = draft(request("developer_reservation", "de"), FixedClock(MOMENT), LetterLibrary.load())
print([hashlib.sha256(letter_bytes(letter, suffix)).hexdigest() for suffix in SUFFIXES])
"""


def test_another_process_and_time_zone_give_the_same_bytes() -> None:
    outputs = []
    for zone, seed in (("UTC", "1"), ("Asia/Tokyo", "2")):
        done = subprocess.run(
            [sys.executable, "-c", _ELSEWHERE],
            env={
                **os.environ,
                "TZ": zone,
                "PYTHONHASHSEED": seed,
                "PYTHONPATH": str(Path(__file__).parent.parent),
            },
            capture_output=True,
            check=True,
            timeout=120,
        )
        outputs.append(done.stdout)
    assert outputs[0] == outputs[1] != b""


@pytest.mark.parametrize("zone", ["UTC", "Asia/Tokyo"])
def test_dates_keep_the_table_of_offsets_right(
    zone: str, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    if hasattr(time, "tzset"):
        time.tzset()
    data = letter_bytes(write("developer_reservation"), ".pdf")
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()
    reader = pypdf.PdfReader(io.BytesIO(data), strict=True)
    assert reader.metadata is not None
    assert reader.metadata["/CreationDate"] == "D:20261123120000Z"
    assert "44b" in reader.pages[0].extract_text()
    for entry in re.finditer(rb"^(\d{10}) \d{5} n", data, re.MULTILINE):
        assert re.match(rb"\d+ 0 obj", data[int(entry[1]) :])


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("kind", FIRST_TYPES)
def test_docx_opens_and_holds_the_letter(
    kind: str, language: str, write: Write, tmp_path: Path
) -> None:
    letter = write(kind, language)
    document = docx.Document(str(write_letter(letter, tmp_path / "letter.docx")))
    text = on_one_line(" ".join(p.text for p in document.paragraphs))
    assert on_one_line(letter.subject) in text
    assert set(re.findall(r"\w{5,}", message_text(letter))) <= set(re.findall(r"\w{5,}", text))
    styles = {p.style.name for p in document.paragraphs if p.style}
    assert {"Letter Subject", "Letter Text", "List Number"} <= styles
    if letter.works:
        rows = document.tables[0].rows
        # One row each, and one more below those that have a digest or addresses.
        assert len(rows) == len(letter.works) + 1 + sum(bool(w.digest) for w in letter.works)
        assert "w:tblHeader" in rows[0]._tr.xml


def test_docx_lists_begin_again_at_one(write: Write, tmp_path: Path) -> None:
    path = write_letter(write("dmca_notice", "en", "US"), tmp_path / "letter.docx")
    document = docx.Document(str(path))
    numbers = {
        p._p.pPr.numPr.numId.val
        for p in document.paragraphs
        if p._p.pPr is not None and p._p.pPr.numPr is not None
    }
    assert len(numbers) == 2


def test_docx_holds_no_field_but_page_numbers(write: Write, tmp_path: Path) -> None:
    evil = replace(PROFILE, name='{ DDEAUTO c:\\\\x "y" }', legal_name="")
    path = write_letter(write("developer_reservation", profile=evil), tmp_path / "letter.docx")
    with zipfile.ZipFile(path) as archive:
        xml = b"".join(archive.read(n) for n in archive.namelist() if n.endswith(".xml"))
        relations = b"".join(archive.read(n) for n in archive.namelist() if n.endswith(".rels"))
    assert re.findall(rb'w:instr="([^"]*)"', xml) == [b"PAGE", b"NUMPAGES"]
    assert b"instrText" not in xml
    assert b'TargetMode="External"' not in relations


@needs_office
@needs_poppler
@pytest.mark.slow
def test_libreoffice_converts_every_docx(
    write: Write, library: LetterLibrary, tmp_path: Path
) -> None:
    letters = {
        f"{entry.id}.{language}": write(entry.id, language)
        for entry in letter_types()
        for language in library.languages
    }
    files = [write_letter(one, tmp_path / f"{name}.docx") for name, one in letters.items()]
    convert(files, "pdf", tmp_path)
    for name, letter in letters.items():
        text = pdf_text(tmp_path / f"{name}.pdf")
        read = on_one_line(text)
        joined = read + re.sub(r"[-\u00ad] ", "", read)
        for line in (*letter.sender, *letter.recipient_lines, letter.date_line, letter.subject):
            assert on_one_line(line) in read, name
        words = set(re.findall(r"\w{5,}", message_text(letter)))
        assert words <= set(re.findall(r"\w{5,}", joined)), name
        assert all(work.title in read for work in letter.works), name
        pages = text.count("\f")
        # Its line breaks are its own: a page more or less than ours is no fault.
        assert abs(pages - LetterPages(letter).page_count) <= 1, name
        last = letter.words.phrase("page", number=pages, total=pages)
        assert on_one_line(last) in read, name


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("kind", FIRST_TYPES)
def test_eml_parses_without_defects(kind: str, language: str, write: Write) -> None:
    letter = write(kind, language)
    message = email.message_from_bytes(letter_bytes(letter, ".eml"), policy=email.policy.default)
    assert not message.defects
    for part in message.walk():
        assert not part.defects
    assert message["To"] == "Example Platform <legal@platform.example>"
    assert message["From"] == "Erika Beispiel <rights@artist.example>"
    assert message["Subject"] == plain(letter.subject)
    assert message["X-Unsent"] == "1"
    content = message.get_body(("plain",)).get_content()
    assert letter.signature in content
    attachments = list(message.iter_attachments())
    assert attachments[0].get_content()[:5] == b"%PDF-"
    assert len(attachments) == (2 if letter.works else 1)


def test_own_files_are_attached_to_the_mail(write: Write, tmp_path: Path) -> None:
    picture = tmp_path / 'Bild "1"\n.png'
    picture.write_bytes(b"\x89PNG")
    letter = write("dataset_works_found")
    path = write_letter(letter, tmp_path / "letter.eml", [picture])
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    attached = list(message.iter_attachments())[-1]
    assert (attached.get_content_type(), attached.get_content()) == ("image/png", b"\x89PNG")
    assert attached.get_filename() == "Bild _1_ .png"
    assert any("add yourself" in str(warning) for warning in letter.warnings)
    with pytest.raises(UnreadableFile, match="cannot be attached"):
        write_letter(letter, tmp_path / "other.eml", [tmp_path / "none.png"])
    with (tmp_path / "huge.bin").open("wb") as file:
        file.truncate(19_000_000)
    with pytest.raises(UsageError, match="18 MB"):
        write_letter(letter, tmp_path / "other.eml", [tmp_path / "huge.bin"])
    assert not (tmp_path / "other.eml").exists()


@pytest.mark.parametrize(
    "evil",
    [
        "Someone\r\nBcc: victim@example.org",
        "Someone\nSubject: other",
        "a@b.example\r\n\r\nbody",
        'x"; <evil@example.org>',
        "=?utf-8?q?Bcc=3A?=",
    ],
)
def test_headers_cannot_be_injected(evil: str, write: Write) -> None:
    profile = replace(PROFILE, name=evil, legal_name=evil, email=evil)
    recipient = replace(RECIPIENT, name=evil, email=evil)
    letter = write("developer_reservation", profile=profile, recipient=recipient, reference=evil)
    message = email.message_from_bytes(letter_bytes(letter, ".eml"), policy=email.policy.default)
    assert not message.defects
    assert set(message.keys()) <= {
        "From", "To", "Subject", "Date", "X-Unsent", "MIME-Version", "Content-Type",
    }  # fmt: skip
    assert message["To"] is None
    url = mailto(replace(letter, blocks=()))
    assert url is not None
    assert set(parse_qs(urlsplit(url).query)) == {"subject", "body"}
    assert "\r" not in url
    assert "\n" not in url


def test_mailto_is_short_or_absent(write: Write) -> None:
    assert mailto(write("developer_reservation")) is None
    letter = write("follow_up")
    url = mailto(letter)
    assert url is not None
    assert len(url) <= 2000
    parts = urlsplit(url)
    assert (parts.scheme, parts.path) == ("mailto", "legal@platform.example")
    assert parse_qs(parts.query)["subject"] == [letter.subject]


def test_form_pieces_hold_everything_within_the_limit(write: Write) -> None:
    letter = write("gdpr_objection", "de")
    pieces = form_pieces(letter, 500)
    assert len(pieces) > 1
    assert all(len(piece) <= 500 for piece in pieces)
    assert on_one_line(" ".join(pieces)) == on_one_line(message_text(letter))


FORMULAS = ["=cmd|'/c calc'!A1", "+1", "-1", "@SUM(1)", "＝1", "'=1", "plain"]


def test_schedule_csv_holds_no_formula_and_gives_titles_back(write: Write) -> None:
    letter = formula_letter(write)
    rows = list(csv.reader(io.StringIO(schedule_csv(letter).decode("utf-8-sig"))))
    for row in rows[1:]:
        for cell in row:
            assert not cell.startswith(("=", "+", "-", "@", "＝"))
    assert [unguard(row[1]) for row in rows[1:]] == FORMULAS


def formula_letter(write: Write) -> Letter:
    works = tuple(
        Work(title, "A", roles=("author",), isrc=f"DEABC26{n:05}")
        for n, title in enumerate(FORMULAS)
    )
    return write("developer_reservation", works=works)


def test_schedule_xlsx_holds_text_only(write: Write) -> None:
    book = openpyxl.load_workbook(io.BytesIO(letter_bytes(formula_letter(write), ".xlsx")))
    (sheet,) = book.worksheets
    rows = list(sheet.iter_rows(min_row=2))
    assert [row[1].value for row in rows] == FORMULAS
    assert all(cell.data_type != "f" for row in rows for cell in row)
    assert sheet.print_title_rows == "$1:$1"


@needs_office
@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_libreoffice_finds_no_formula_in_the_schedule(
    suffix: str, write: Write, tmp_path: Path
) -> None:
    path = write_letter(formula_letter(write), tmp_path / f"schedule{suffix}")
    # Flat ODS shows a formula as an attribute of its cell.
    convert([path], "fods", tmp_path)
    sheet = (tmp_path / "schedule.fods").read_text(encoding="utf-8")
    assert "table:formula" not in sheet
    assert "cmd|" in sheet


def test_unknown_suffix_and_missing_folder_are_told(write: Write, tmp_path: Path) -> None:
    letter = write("developer_reservation")
    with pytest.raises(UsageError, match=r"\.pdf"):
        write_letter(letter, tmp_path / "letter.odt")
    with pytest.raises(NoPermission, match="could not be written"):
        write_letter(letter, tmp_path / "nowhere" / "letter.txt")
    assert list(tmp_path.iterdir()) == []


def test_user_with_no_known_address_gets_a_mail_without_recipient(write: Write) -> None:
    letter = write("developer_reservation", recipient=Recipient("Nobody"))
    message = email.message_from_bytes(letter_bytes(letter, ".eml"), policy=email.policy.default)
    assert message["To"] is None
    assert not message.defects
