# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each violation of the schema is named with its file, line and key."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from holdback.platforms import EntryInvalid, Problem, check_folder, parse_platform
from holdback.platforms.reading import LONGEST_QUOTE, build_platform

GOOD = """\
id = "example"
name = "Example"
group = "music_hosting"
company = "Example Ltd"
company_verified = true
default = "off"
confidence = "high"
verified_primary = true
newest_evidence = "2026-08-17"
notes = "A note."
history = [
  "2024: something happened.",
]

[stances.platform_generative_training]
stance = "opt_in_only"
verified = true

[stances.platform_other_ml]
stance = "silent"
verified = true

[stances.third_party_training]
stance = "permitted"
verified = false

[stances.sublicence_for_ai]
stance = "unclear"
verified = false

[[regional]]
region = "EU"
[regional.stances]
platform_other_ml = "permitted"

[[clauses]]
quote = "We ask you before we train generative models."
uses = ["platform_generative_training"]
url = "https://example.com/terms"
evidence_date = "2026-08-17"
evidence_kind = "primary_archived"
[clauses.provenance]
archive = "Open Terms Archive"
repository = "OpenTermsArchive/contrib-versions"
path = "Example/Terms of Service.md"
commit = "0123456789ab"
commit_date = "2026-08-17"

[[clauses]]
quote = "You shall not scrape our pages."
uses = []
url = "https://example.com/terms"
evidence_date = "2026-08"
evidence_kind = "primary_archived"

[[opt_out]]
kind = "form"
value = "https://example.com/object"

[[contacts]]
role = "legal"
kind = "email"
value = "legal@example.com"
source_url = "https://example.com/terms"

[[postal]]
role = "legal"
address = "Example Ltd, 1 Street, Town"
source_url = "https://example.com/terms"

[[documents]]
url = "https://example.com/terms"
name = "Terms of Service"
select = ["main"]

[[archives]]
collection = "contrib"
service = "Example"
[archives.terms]
"Terms of Service" = ["https://example.com/terms"]
"""


def _line_of(text: str, fragment: str) -> int:
    return next(n for n, line in enumerate(text.splitlines(), 1) if fragment in line)


def test_the_example_is_valid() -> None:
    platform = parse_platform(GOOD, "example.toml")
    assert [clause.evidence_date for clause in platform.clauses] == ["2026-08-17", "2026-08"]
    assert platform.archives[0].terms_type == "Terms of Service"
    assert platform.documents[0].select == ("main",)


@pytest.mark.parametrize(
    ("old", "new", "key", "says"),
    [
        ('name = "Example"', "name = 7", "name", "text"),
        ('name = "Example"', 'name = ""', "name", "empty"),
        ('group = "music_hosting"', 'group = "musik"', "group", "none of"),
        ('default = "off"', 'default = "maybe"', "default", "none of"),
        ("company_verified = true", 'company_verified = "yes"', "company_verified", "true or"),
        ('newest_evidence = "2026-08-17"', 'newest_evidence = "17.8.2026"', "newest_", "date"),
        ('newest_evidence = "2026-08-17"', 'newest_evidence = "2026-13"', "newest_", "date"),
        ('newest_evidence = "2026-08-17"', 'newest_evidence = "2025"', "newest_", "older"),
        ('notes = "A note."', 'nots = "A note."', "nots", "unknown key"),
        ("history = [", 'history = "once"\nold = [', "history", "list"),
        ('stance = "opt_in_only"', 'stance = "forbidden"', "platform_generative", "none of"),
        ('stance = "silent"', 'stance = "permitted"', "platform_other_ml", "no clause in force"),
        ('platform_other_ml = "permitted"', 'other = "permitted"', "regional[1]", "unknown"),
        ('quote = "You shall', 'quote = "' + "x" * LONGEST_QUOTE + " You shall", "clauses[2]", "8"),
        ('quote = "You shall not scrape our pages."', 'quote = "No."', "clauses[2].quote", "8"),
        ('uses = ["platform_generative_training"]', 'uses = ["training"]', "clauses[1]", "none"),
        ('evidence_date = "2026-08"', 'evidence_date = "August"', "clauses[2].evid", "date"),
        ('evidence_kind = "primary_archived"', 'evidence_kind = "seen"', "clauses[1]", "none"),
        ('path = "Example/Terms', 'path2 = "Example/Terms', "clauses[1].provenance", "unknown"),
        ('kind = "form"', 'kind = "prayer"', "opt_out[1].kind", "none of"),
        ('value = "legal@example.com"', 'value = "legal at example"', "contacts[1]", "mail"),
        (
            'value = "legal@example.com"',
            'value = "legal@example.com\\nBcc: x@y.de"',
            "contacts[1]",
            "mail",
        ),
        ('address = "Example Ltd, 1', 'adress = "Example Ltd, 1', "postal[1]", "unknown key"),
        ('name = "Terms of Service"', 'title = "Terms"', "documents[1].title", "unknown key"),
        ('collection = "contrib"', 'collection = "a/../b"', "archives[1]", "folder"),
    ],
)
def test_a_violation_is_named_with_line_and_key(old: str, new: str, key: str, says: str) -> None:
    assert old in GOOD
    text = GOOD.replace(old, new, 1)
    with pytest.raises(EntryInvalid) as caught:
        parse_platform(text, "example.toml")
    fitting = [p for p in caught.value.problems if key in p.key and says in str(p.message)]
    assert fitting, [str(problem) for problem in caught.value.problems]
    problem = fitting[0]
    assert problem.file == "example.toml"
    where = key.split("[")[0].split(".")[0]
    assert problem.line > 0, where
    assert f"line {problem.line}" in str(caught.value)


def test_the_line_is_the_line_of_the_key() -> None:
    text = GOOD.replace('evidence_date = "2026-08"', 'evidence_date = "soon"')
    with pytest.raises(EntryInvalid) as caught:
        parse_platform(text, "example.toml")
    assert [problem.line for problem in caught.value.problems] == [_line_of(text, '"soon"')]


@pytest.mark.parametrize(
    "address",
    [
        "http://example.com/terms",
        "file:///etc/passwd",
        "https://127.0.0.1/terms",
        "https://localhost/terms",
        "https://user@example.com/terms",
        "https://example.com:8443/terms",
        "https://exam ple.com/",
        "example.com/terms",
        "https://example.com/\\u0000",
        "javascript:alert(1)",
    ],
)
def test_only_plain_https_addresses_are_accepted(address: str) -> None:
    text = GOOD.replace('url = "https://example.com/terms"', f'url = "{address}"', 1)
    with pytest.raises(EntryInvalid) as caught:
        parse_platform(text, "example.toml")
    assert any(problem.key == "clauses[1].url" for problem in caught.value.problems)


def test_a_missing_use_is_named() -> None:
    text = GOOD.replace('[stances.sublicence_for_ai]\nstance = "unclear"\nverified = false\n', "")
    with pytest.raises(EntryInvalid) as caught:
        parse_platform(text, "example.toml")
    assert [problem.key for problem in caught.value.problems] == ["stances.sublicence_for_ai"]


def test_all_problems_of_a_file_are_told_at_once() -> None:
    text = GOOD.replace('default = "off"', 'default = "x"').replace('"legal@example.com"', '"x"')
    with pytest.raises(EntryInvalid) as caught:
        parse_platform(text, "example.toml")
    assert {problem.key for problem in caught.value.problems} == {"default", "contacts[1].value"}


def test_broken_toml_is_named_with_its_line() -> None:
    text = GOOD.replace('group = "music_hosting"', 'group = "music_hosting')
    with pytest.raises(EntryInvalid) as caught:
        parse_platform(text, "example.toml")
    assert caught.value.problems[0].line == 3


def test_the_file_is_named_like_the_id(tmp_path: Path) -> None:
    (tmp_path / "other.toml").write_text(GOOD, encoding="utf-8")
    (problem,) = check_folder(tmp_path)
    assert (problem.file, problem.line, problem.key) == ("other.toml", 1, "id")


def test_a_file_that_is_not_utf8_is_reported(tmp_path: Path) -> None:
    (tmp_path / "example.toml").write_bytes(b'id = "\xff"\n')
    (problem,) = check_folder(tmp_path)
    assert "cannot be read" in str(problem)


def test_hostile_files_are_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "deep.toml").write_text("a = " + "[" * 100_000, encoding="utf-8")
    (tmp_path / "large.toml").write_text("# " + "x" * 2_000_000, encoding="utf-8")
    assert [problem.file for problem in check_folder(tmp_path)] == ["deep.toml", "large.toml"]


def test_a_verified_stance_without_quote_needs_a_note() -> None:
    text = GOOD.replace(
        'stance = "silent"\nverified = true',
        'stance = "permitted"\nverified = true\nnote = "Said in a heading; not recorded."',
    )
    assert parse_platform(text, "example.toml").id == "example"


def test_a_superseded_clause_carries_nothing() -> None:
    text = GOOD.replace(
        'evidence_kind = "primary_archived"\n[clauses',
        'evidence_kind = "primary_archived"\nsuperseded = true\n[clauses',
    )
    with pytest.raises(EntryInvalid) as caught:
        parse_platform(text, "example.toml")
    assert [p.key for p in caught.value.problems] == ["stances.platform_generative_training"]


@settings(deadline=None)
@given(st.sampled_from(GOOD.splitlines()), st.text(max_size=30))
def test_no_change_of_a_line_breaks_the_reader(line: str, other: str) -> None:
    text = GOOD.replace(line, other, 1) if line else other + GOOD
    problems = _problems_of(text)
    assert all(problem.file == "example.toml" for problem in problems)


def _problems_of(text: str) -> Sequence[Problem]:
    try:
        parse_platform(text, "example.toml")
    except EntryInvalid as invalid:
        return invalid.problems
    return ()


KEYS = [
    *("id", "name", "group", "stances", "regional", "clauses", "opt_out", "contacts", "postal"),
    *("documents", "archives", "content_licence", "history", "newest_evidence"),
]
_VALUE = st.recursive(
    st.booleans() | st.integers(-9, 9) | st.text(alphabet="ab/:.", max_size=8),
    lambda inner: st.lists(inner, max_size=2),
    max_leaves=4,
)


@settings(deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(KEYS),
        _VALUE | st.dictionaries(st.sampled_from(["quote", "uses", "url", "terms"]), _VALUE),
        max_size=6,
    )
)
def test_values_of_the_wrong_kind_are_named(values: dict[str, object]) -> None:
    with pytest.raises(EntryInvalid):
        build_platform(values, "example.toml", "")
