# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a :class:`Platform` of a TOML entry, or says what is wrong with it, line by line.

``docs/platforms.md`` describes the keys for people who write entries.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from itertools import chain
from pathlib import Path

from holdback.errors import say
from holdback.platforms.model import (
    ArchiveLocation,
    Clause,
    Confidence,
    Contact,
    ContactKind,
    ContentLicence,
    Default,
    EvidenceKind,
    Group,
    OptOut,
    OptOutKind,
    Platform,
    PostalAddress,
    Provenance,
    RegionalStance,
    Stance,
    StanceEntry,
    TermsDocument,
    Use,
    earliest_day,
)
from holdback.platforms.tables import (
    EntryInvalid,
    Problem,
    Report,
    Table,
    is_https_address,
    is_mail_address,
)

SHORTEST_QUOTE, LONGEST_QUOTE = 8, 700
"""Characters. Long enough to carry a stance, short enough to remain a quotation."""

LARGEST_ENTRY = 1_000_000
"""Characters; the largest shipped entry has some 12,000."""

_ID = re.compile(r"^[a-z0-9][a-z0-9_]{0,59}$")
_ARCHIVE_NAME = re.compile(r"^[^/\\\\]{1,100}$")
_LINE_IN_ERROR = re.compile(r"at line (\d+)")
_PURPOSES = ("service_only", "improve", "new_technologies", "any")


def parse_toml(text: str, file: str) -> dict[str, object]:
    """Return the TOML document's tables.

    Raises:
        EntryInvalid: it is not TOML; the problem names the line.
    """
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        found = _LINE_IN_ERROR.search(str(error))
        line = int(found[1]) if found else len(text.splitlines())
        problem = Problem(file, line, "", say("is not valid TOML ({reason})", reason=error))
        raise EntryInvalid([problem]) from error


def read_entry(path: Path) -> str:
    """Return the text of an entry file.

    Raises:
        EntryInvalid: the file cannot be read, or is not UTF-8.
    """
    try:
        with path.open(encoding="utf-8") as file:
            text = file.read(LARGEST_ENTRY + 1)
        if len(text) > LARGEST_ENTRY:
            raise ValueError(f"larger than {LARGEST_ENTRY} characters")
        return text
    except (OSError, ValueError) as error:
        problem = Problem(path.name, 0, "", say("cannot be read ({reason})", reason=error))
        raise EntryInvalid([problem]) from error


def parse_platform(text: str, file: str) -> Platform:
    """Return the platform that the entry's text describes; ``file`` is its name in messages.

    Raises:
        EntryInvalid: with every problem, each with line and key.
    """
    return build_platform(parse_toml(text, file), file, text)


def build_platform(
    values: Mapping[str, object], file: str, text: str, *, is_users_own: bool = False
) -> Platform:
    """Return the platform that the tables in ``values`` describe, strictly checked.

    Raises:
        EntryInvalid: with every problem, each with line and key.
    """
    report = Report(file, text)
    table = Table(values, report)
    platform = _platform(table, is_users_own)
    table.finish()
    _check_whole(platform, table, file)
    if report.problems:
        raise EntryInvalid(report.problems)
    return platform


def _platform(table: Table, is_users_own: bool) -> Platform:
    return Platform(
        id=table.text("id"),
        name=table.text("name", longest=80),
        group=table.choice("group", Group, Group.MUSIC_HOSTING),
        stances=_stances(table.table("stances")),
        default=table.choice("default", Default, Default.NONE),
        confidence=table.choice("confidence", Confidence, Confidence.LOW),
        verified_primary=table.flag("verified_primary"),
        company=table.optional("company"),
        company_verified=table.flag("company_verified"),
        newest_evidence=table.iso_date("newest_evidence"),
        notes=table.text("notes", required=False),
        history=table.texts("history"),
        regional=table.each("regional", _regional),
        clauses=table.each("clauses", _clause),
        content_licence=_content_licence(table),
        opt_outs=table.each("opt_out", _opt_out),
        contacts=table.each("contacts", _contact),
        postal=table.each("postal", _postal),
        documents=table.each("documents", _document),
        archives=tuple(chain.from_iterable(table.each("archives", _archives))),
        is_users_own=is_users_own,
    )


def _stances(table: Table) -> dict[Use, StanceEntry]:
    found = {}
    for use in Use:
        if not table.has(use.value):
            table.complain(use.value, say("this key is missing"))
        entry = table.table(use.value)
        found[use] = StanceEntry(
            use=use,
            stance=entry.choice("stance", Stance, Stance.UNCLEAR)
            if table.has(use.value)
            else Stance.UNCLEAR,
            verified=entry.flag("verified"),
            note=entry.text("note", required=False),
            evidence_date=entry.iso_date("evidence_date"),
        )
        entry.finish()
    table.finish()
    return found


def _regional(table: Table) -> RegionalStance:
    stances = table.table("stances")
    found = {
        use: stances.choice(use.value, Stance, Stance.UNCLEAR)
        for use in Use
        if stances.has(use.value)
    }
    stances.finish()
    return RegionalStance(table.text("region"), found, table.text("note", required=False))


def _clause(table: Table) -> Clause:
    return Clause(
        quote=_quote(table),
        uses=table.choices("uses", Use),
        about=table.text("about", required=False, longest=400),
        url=table.address("url"),
        evidence_kind=table.choice("evidence_kind", EvidenceKind, EvidenceKind.SECONDARY_QUOTE),
        effective_date=table.iso_date("effective_date"),
        evidence_date=table.iso_date("evidence_date"),
        superseded=table.flag("superseded"),
        provenance=_provenance(table),
    )


def _quote(table: Table) -> str:
    quote = table.text("quote")
    if quote and not SHORTEST_QUOTE <= len(quote.strip()) <= LONGEST_QUOTE:
        table.complain(
            "quote",
            say(
                "has {length} characters; a quote has {shortest} to {longest}",
                length=len(quote),
                shortest=SHORTEST_QUOTE,
                longest=LONGEST_QUOTE,
            ),
        )
    return quote


def _provenance(table: Table) -> Provenance | None:
    if not table.has("provenance"):
        return None
    source = table.table("provenance")
    found = Provenance(
        archive=source.text("archive"),
        repository=source.text("repository"),
        path=source.text("path"),
        commit=source.text("commit"),
        commit_date=source.iso_date("commit_date") or "",
    )
    source.finish()
    return found


def _content_licence(table: Table) -> ContentLicence | None:
    if not table.has("content_licence"):
        return None
    clause = table.table("content_licence")
    purpose = clause.text("purpose")
    if purpose and purpose not in _PURPOSES:
        clause.complain(
            "purpose",
            say("“{value}” is none of {choices}", value=purpose, choices=", ".join(_PURPOSES)),
        )
    found = ContentLicence(
        quote=_quote(clause),
        purpose=purpose,
        url=clause.address("url"),
        evidence_date=clause.iso_date("evidence_date") or "",
        sublicensable=clause.optional_flag("sublicensable"),
        transferable=clause.optional_flag("transferable"),
        derivative_works=clause.optional_flag("derivative_works"),
    )
    clause.finish()
    return found


def _opt_out(table: Table) -> OptOut:
    return OptOut(
        kind=table.choice("kind", OptOutKind, OptOutKind.UNCLEAR),
        value=table.optional("value"),
        note=table.text("note", required=False),
        unverified=table.flag("unverified"),
    )


def _contact(table: Table) -> Contact:
    contact = Contact(
        role=table.text("role"),
        kind=table.choice("kind", ContactKind, ContactKind.EMAIL),
        value=table.text("value"),
        source_url=table.optional_address("source_url"),
    )
    fits = {ContactKind.EMAIL: is_mail_address, ContactKind.FORM: is_https_address}[contact.kind]
    if contact.value and not fits(contact.value):
        if contact.kind is ContactKind.EMAIL:
            table.complain("value", say("“{value}” is no mail address", value=contact.value))
        else:
            table.complain("value", say("“{value}” is no https address", value=contact.value))
    return contact


def _postal(table: Table) -> PostalAddress:
    return PostalAddress(
        role=table.text("role"),
        address=table.text("address", longest=400),
        source_url=table.optional_address("source_url"),
    )


def _document(table: Table) -> TermsDocument:
    return TermsDocument(
        url=table.address("url"),
        name=table.text("name", required=False),
        read=table.flag("read", default=True),
        select=table.texts("select"),
    )


def _archives(table: Table) -> tuple[ArchiveLocation, ...]:
    collection, service = table.text("collection"), table.text("service")
    for key, name in (("collection", collection), ("service", service)):
        if name and not _ARCHIVE_NAME.match(name):
            table.complain(key, say("“{value}” cannot be a folder name", value=name))
    terms = table.table("terms")
    found = tuple(
        ArchiveLocation(collection, service, terms_type, terms.addresses(terms_type))
        for terms_type in terms.names()
    )
    if not found:
        table.complain("terms", say("this key is missing"))
    return found


def _check_whole(platform: Platform, table: Table, file: str) -> None:
    if platform.id and not _ID.match(platform.id):
        table.complain("id", say("an id has small letters, digits and _ only"))
    elif platform.id and file != f"{platform.id}.toml":
        table.complain("id", say("the file should be named {id}.toml", id=platform.id))
    stances = table.table("stances")
    for use, entry in platform.stances.items():
        if not entry.verified or not entry.stance.needs_quote or entry.note.strip():
            continue
        if not platform.quotes_for(use):
            stances.complain(
                use.value,
                say(
                    "“{stance}” is called verified, but no clause in force carries it: "
                    "add a quote, or a note that says why there is none",
                    stance=entry.stance.value,
                ),
            )
    newest = platform.newest_evidence
    dates = [clause.evidence_date for clause in platform.clauses if clause.evidence_date]
    if dates and (newest is None or earliest_day(newest) < max(map(earliest_day, dates))):
        table.complain(
            "newest_evidence", say("is older than the newest evidence date of the clauses")
        )
