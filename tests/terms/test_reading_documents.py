# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text from anything: what stays, what goes, and the way back to the source."""

from __future__ import annotations

from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from holdback.errors import FileMissing, UnreadableFile
from holdback.terms import USES, BlockKind, Document, analyze, compare, read_document

PAGE = """<!doctype html><html><head><title>Terms</title><script>var a = "<p>";</script></head>
<body><nav><a href="/">Home</a></nav><main><h1>Terms of use</h1>
<p>We may <b>not</b> train AI&nbsp;models on your&#32;content.</p>
<ul><li>You may copy</li><li>You may share</li></ul>
<table><tr><th>Use</th><td>Training</td></tr></table>
</main><footer>Imprint</footer></body></html>"""


def kinds(document: Document) -> list[tuple[BlockKind, str]]:
    return [(b.kind, document.text[b.start : b.end]) for b in document.blocks]


def test_html_keeps_structure_and_drops_boilerplate() -> None:
    page = PAGE.replace("</main>", "<p>" + "More words of the terms. " * 30 + "</p></main>")
    found = kinds(read_document(page))
    assert found[:4] == [
        (BlockKind.HEADING, "Terms of use"),
        (BlockKind.PARAGRAPH, "We may not train AI\u00a0models on your content."),
        (BlockKind.LIST_ITEM, "You may copy"),
        (BlockKind.LIST_ITEM, "You may share"),
    ]
    assert found[4] == (BlockKind.TABLE_ROW, "Use | Training")
    assert "Imprint" not in str(found)
    assert "Home" not in str(found)


def test_quote_is_verbatim_markup_included() -> None:
    document = read_document(PAGE)
    at = document.text.index("We may")
    quote = document.quote(at, document.text.index("content.") + len("content."))
    assert quote == "We may <b>not</b> train AI&nbsp;models on your&#32;content."
    assert quote in PAGE


def test_selectors_choose_the_part_that_holds_the_terms() -> None:
    filler = "Words of the wrong part. " * 40
    page = (
        f'<body><main><p>{filler}</p></main><div id="legal" class="a terms"><section>'
        f"<p>{'The right part. ' * 40}</p></section></div></body>"
    )
    for selector in ("#legal", "div.terms > section", "[id=legal] p", ".nothing, .terms"):
        assert "wrong" not in read_document(page, selectors=[selector]).text
    assert "right" not in read_document(page).text


def test_an_empty_selection_falls_back_to_the_page() -> None:
    page = f"<html><body><p>{'Terms and more terms. ' * 40}</p></body></html>"
    assert "more terms" in read_document(page, selectors=["#gone"]).text


def test_markdown_loses_markup_but_not_numbers() -> None:
    text = (
        "Terms\n=====\n\n## 2\\. Content\n\nWe **may** [train](https://x.example/a) AI.\n\n"
        "* first\n    * nested\n\n(a) lettered\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n"
    )
    assert kinds(read_document(text, media_type="text/markdown")) == [
        (BlockKind.HEADING, "Terms"),
        (BlockKind.HEADING, "2. Content"),
        (BlockKind.PARAGRAPH, "We may train AI."),
        (BlockKind.LIST_ITEM, "first"),
        (BlockKind.LIST_ITEM, "nested"),
        (BlockKind.LIST_ITEM, "(a) lettered"),
        (BlockKind.TABLE_ROW, "| a | b |"),
        (BlockKind.TABLE_ROW, "| 1 | 2 |"),
    ]


def test_reads_saved_page(tmp_path: Path) -> None:
    whole = MIMEMultipart("related")
    whole.attach(MIMEText(PAGE, "html", "utf-8"))
    path = tmp_path / "terms.mhtml"
    path.write_bytes(whole.as_bytes())
    assert "train AI" in read_document(path).text


def test_reads_pdf(tmp_path: Path) -> None:
    path = tmp_path / "terms.pdf"
    path.write_bytes(_pdf("We may train AI models on your content."))
    document = read_document(path)
    assert document.media_type == "application/pdf"
    assert analyze(document).finding("platform_generative_training").stance == "permitted"


def _pdf(line: str) -> bytes:
    stream = f"BT /F1 12 Tf 72 720 Td ({line}) Tj ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    body, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(body)
    body += b"xref\n0 6\n0000000000 65535 f \n" + table
    return body + b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start


def test_refuses_what_holds_no_text(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile):
        read_document(b"%PDF-1.4 nothing behind it", name="broken.pdf")
    with pytest.raises(FileMissing):
        read_document(tmp_path / "absent.html")


def test_old_label_of_a_reencoded_page_does_not_break_words() -> None:
    page = "<meta charset=iso-8859-1><p>L’intelligence artificielle générative</p>"
    assert "générative" in read_document(page.encode()).text
    assert "générative" in read_document(page.encode("cp1252"), charset="cp1252").text


@pytest.mark.parametrize(
    "page",
    [
        "<html><body>" + "<div>" * 100_000 + "We may train AI on your content.",
        "<html>" + '<a href="' * 50_000,
        "<html>" + "<style>" * 50_000,
        "<html>" + "<!--" * 50_000,
        "# a\n" + "[a](" * 50_000,
        "ai train; " * 20_000,
        "(a) " * 50_000 + "train ai",
    ],
    ids=["nested", "quotes", "styles", "comments", "links", "pieces", "letters"],
)
@pytest.mark.timeout(60)
def test_hostile_pages_are_read_in_one_pass(page: str) -> None:
    assert len(analyze(read_document(page)).findings) == len(USES)


FRAGMENTS = (
    "we you may not train AI models on your content unless opt out without consent <b> </p> &amp; "
    "“quoted” * # | (a) ; : . third parties our e.g. ﬁne \u00ad\u200b l’IA nous vous KI"
)
WORDS = st.sampled_from([*FRAGMENTS.split(), "\n\n"])


@given(st.lists(WORDS | st.text(max_size=6), max_size=60).map(" ".join))
@settings(max_examples=150, deadline=None)
def test_quotes_are_verbatim_whatever_the_text(text: str) -> None:
    for media_type in ("text/plain", "text/markdown", "text/html"):
        document = read_document(text, media_type=media_type)
        analysis = analyze(document)
        for finding in analysis.findings:
            assert bool(finding.quote) == (finding.stance != "silent")
            assert finding.quote in document.source
            assert document.quote(finding.start, finding.end) == finding.quote
        for trap in analysis.traps:
            assert document.quote(trap.start, trap.end) == trap.quote


@given(st.lists(WORDS | st.text(max_size=6), max_size=60).map(" ".join))
@settings(max_examples=100, deadline=None)
def test_offsets_lead_back(text: str) -> None:
    document = read_document(text, media_type="text/plain")
    for block in document.blocks:
        assert document.quote(block.start, block.end) == document.text[block.start : block.end]
    assert compare(document, document).kind == "none"
