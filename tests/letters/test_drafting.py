# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may write what, under which law, with which gaps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from holdback.errors import UsageError
from holdback.letters import (
    DeadlineKind,
    ItemList,
    Letter,
    LetterLibrary,
    Recipient,
    letter_json,
    letter_text,
    letter_type,
    letter_types,
    offered,
)
from holdback.rights import Policy, Society, Work
from letters.conftest import ANSWERS, PROFILE, RECIPIENT, WORKS, request

Write = Callable[..., Letter]


def body(letter: Letter) -> str:
    """Return the text on one line, as a reader takes it in."""
    return " ".join(letter_text(letter).split())


def test_types_are_ten_and_answer_to_id_and_number() -> None:
    assert [entry.number for entry in letter_types()] == list(range(1, 11))
    for entry in letter_types():
        assert letter_type(entry.id) is entry
        assert letter_type(str(entry.number)) is entry


def test_unknown_type_language_and_jurisdiction_name_what_exists(write: Write) -> None:
    with pytest.raises(UsageError, match="gdpr_objection"):
        write("parking_ticket")
    with pytest.raises(UsageError, match="de"):
        write("developer_reservation", "tlh")
    with pytest.raises(UsageError, match="US-CA"):
        write("developer_reservation", "en", "ZZ")


def test_law_follows_the_country_and_not_the_language(write: Write) -> None:
    english = write("developer_reservation", "en", "")
    german = write("developer_reservation", "de", "")
    assert english.jurisdiction == german.jurisdiction == "DE"
    assert "section 44b(3)" in body(english)
    assert "§ 44b Absatz 3" in body(german)
    french = replace(PROFILE, country="FR")
    assert "R. 122-28" in body(write("developer_reservation", "de", "", profile=french))


@pytest.mark.parametrize(
    ("country", "region", "expected"),
    [
        ("AT", "", "AT"),
        ("PL", "", "EU"),
        ("NO", "", "EU"),
        ("GB", "", "UK"),
        ("US", "", "US"),
        ("US", "CA", "US-CA"),
        ("CA", "", "CA"),
        ("JP", "", "JP"),
    ],
)
def test_jurisdiction_comes_from_the_sender(
    country: str, region: str, expected: str, write: Write
) -> None:
    sender = replace(PROFILE, country=country, region=region)
    assert write("developer_reservation", "en", "", profile=sender).jurisdiction == expected


def test_sender_without_a_country_is_told_that_no_law_is_cited(write: Write) -> None:
    nowhere = Recipient(name="Somebody")
    letter = write(
        "developer_reservation", "", "", profile=replace(PROFILE, country=""), recipient=nowhere
    )
    assert letter.jurisdiction == "INT"
    assert letter.language == "en"
    assert any("No law is cited" in str(warning) for warning in letter.warnings)


@pytest.mark.parametrize(("country", "expected"), [("DE", "de"), ("AT", "de"), ("IE", "en")])
def test_language_follows_the_addressee(country: str, expected: str, write: Write) -> None:
    to = replace(RECIPIENT, country=country)
    assert write("developer_reservation", "", "FR", recipient=to).language == expected


def test_missing_facts_are_visible_and_listed(write: Write) -> None:
    letter = write("distributor_instruction", "en", answers={}, recipient=Recipient("DistroKid"))
    assert letter.gaps == (
        "[postal address of the recipient – not known]",
        "[account name – not known]",
        "[date of the contract – not known]",
    )
    for gap in letter.gaps:
        assert gap in letter_text(letter)
    german = write("gdpr_objection", "de", answers={})
    assert "[besondere Situation – nicht bekannt]" in german.gaps


def test_no_gap_is_listed_that_does_not_stand_in_the_letter(write: Write) -> None:
    for entry in letter_types():
        letter = write(entry.id, answers={})
        for gap in letter.gaps:
            assert gap in letter_text(letter) or gap in letter.signature


def test_society_member_declares_nothing_the_society_holds(write: Write) -> None:
    member = replace(PROFILE, societies=(Society("GEMA", "1"),))
    letter = write("developer_reservation", "en", profile=member)
    assert all("author" not in work.roles for work in letter.works)
    assert "reserve all rights in the recordings listed" in body(letter)
    assert "author’s rights" not in body(letter)
    assert any("GEMA" in str(warning) for warning in letter.warnings)


def test_author_whose_society_holds_everything_is_sent_to_the_society(write: Write) -> None:
    member = replace(PROFILE, roles=("author",), societies=(Society("GEMA"),))
    works = (replace(WORKS[0], roles=("author",)),)
    with pytest.raises(UsageError, match="GEMA administers"):
        write("developer_reservation", profile=member, works=works)
    kept = {**ANSWERS, "author_rights_kept": "yes"}
    assert write("developer_reservation", profile=member, works=works, answers=kept).works
    assert write("society_notice", profile=member, works=works).works


def test_works_without_a_right_are_left_out_with_the_reason(write: Write) -> None:
    letter = write("distributor_instruction")
    assert [work.title for work in letter.works] == ["Morning Song"]
    assert [entry.work.title for entry in letter.excluded] == ["Evening Song"]
    assert "owns the recording" in str(letter.excluded[0].reason)
    assert any("1 of 2 works" in str(warning) for warning in letter.warnings)


def test_performer_under_a_label_is_sent_to_the_label(write: Write) -> None:
    signed = replace(PROFILE, roles=("performer",), label="Big Label")
    works = (replace(WORKS[0], roles=("performer",)),)
    with pytest.raises(UsageError, match="Big Label"):
        write("developer_reservation", profile=signed, works=works)
    assert write("label_reservation", profile=signed, works=works).works


def test_only_a_natural_person_objects_under_data_protection_law(write: Write) -> None:
    with pytest.raises(UsageError, match="one natural person"):
        write("gdpr_objection", profile=replace(PROFILE, is_natural_person=False))
    assert write("gdpr_objection").works == ()


def test_offers_say_why_a_type_is_closed() -> None:
    label = replace(PROFILE, roles=("label",), is_natural_person=False)
    closed = {o.type.id: str(o.reason) for o in offered(label) if not o.is_open}
    assert "natural person" in closed["gdpr_objection"]
    assert "society" in closed["society_notice"]
    assert "distributor_instruction" not in closed


def test_band_writes_we_and_a_person_writes_i(write: Write) -> None:
    person = body(write("developer_reservation"))
    band = body(write("developer_reservation", profile=replace(PROFILE, is_natural_person=False)))
    assert "I reserve all rights" in person
    assert "We reserve all rights" not in person
    assert "We reserve all rights" in band
    assert "[[" not in person + band


def test_data_protection_deadline_is_the_calendar_month_and_statutory(write: Write) -> None:
    letter = write("gdpr_objection")
    assert letter.deadline_kind is DeadlineKind.STATUTORY
    assert letter.reply_by == date(2026, 12, 23)
    swiss = write("gdpr_objection", "de", "CH")
    assert swiss.deadline_kind is DeadlineKind.COURTESY


@pytest.mark.parametrize(
    "kind", [e.id for e in letter_types() if e.id != "gdpr_objection" and e.reply_days]
)
def test_every_other_date_is_courtesy(kind: str, write: Write) -> None:
    letter = write(kind)
    assert letter.deadline_kind is DeadlineKind.COURTESY
    assert letter.reply_by is not None


def test_objection_exists_only_where_a_law_provides_it(
    library: LetterLibrary, write: Write
) -> None:
    allowed = library.jurisdictions_of(letter_type("gdpr_objection"))
    assert {"EU", "DE", "FR", "UK", "CH"} <= set(allowed)
    assert not {"US", "JP", "AU", "SG", "INT"} & set(allowed)
    with pytest.raises(UsageError, match="no basis in the law of Japan"):
        write("gdpr_objection", "en", "JP")


def test_sender_outside_europe_objects_under_the_addressees_law(write: Write) -> None:
    sender = replace(PROFILE, country="BR")
    assert write("gdpr_objection", "en", "", profile=sender).jurisdiction == "EU"


def test_complaint_is_asked_for_only_of_signatories(write: Write) -> None:
    assert "measure 1.5" in body(write("developer_reservation"))
    others = replace(RECIPIENT, signed_code=None)
    assert "measure 1.5" not in body(write("developer_reservation", recipient=others))


def test_perjury_stands_only_in_a_confirmed_notice(write: Write) -> None:
    asked = write("dmca_notice", "en", "US")
    assert "[statement under penalty of perjury, to be confirmed before export – not known]" in (
        asked.gaps
    )
    assert "authorized to act" not in body(asked)
    confirmed = write("dmca_notice", "en", "US", answers={**ANSWERS, "confirmed": "yes"})
    assert "under penalty of perjury" in body(confirmed).casefold()
    assert confirmed.gaps == ()


def test_expired_month_is_named_only_when_it_is_over(write: Write) -> None:
    assert "has ended" in body(write("follow_up"))
    fresh = {**ANSWERS, "first_received": "2026-11-01"}
    assert "has ended" not in body(write("follow_up", answers=fresh))
    other = {**ANSWERS, "first_type": "developer_reservation"}
    assert "has ended" not in body(write("follow_up", answers=other))


def test_blocks_not_read_again_are_flagged_beside_the_letter(write: Write) -> None:
    letter = write("developer_reservation")
    assert any("lawyer should check" in str(w) and "44b" in str(w) for w in letter.warnings)
    assert "lawyer" not in letter_text(letter).casefold()


def test_policy_that_allows_is_warned_about(write: Write) -> None:
    letter = write("developer_reservation", profile=replace(PROFILE, policy=Policy.ALLOW))
    assert any("allows AI uses" in str(warning) for warning in letter.warnings)


def test_quote_stands_verbatim_or_not_at_all(write: Write) -> None:
    letter = write("platform_objection")
    assert "“We may use your content to develop our models.”" in body(letter)
    assert "1 October 2026" in body(letter)
    without = write("platform_objection", recipient=replace(RECIPIENT, quote=""))
    assert "say:" not in body(without)
    assert any("No clause" in str(warning) for warning in without.warnings)


def test_letter_without_works_is_refused_where_it_needs_them(write: Write) -> None:
    with pytest.raises(UsageError, match="no tracks were given"):
        write("developer_reservation", works=())


def test_own_wording_is_kept_word_for_word(write: Write) -> None:
    own = ("A sentence {{ of }} mine.", "1. No list item.")
    letter = write("developer_reservation", own_wording=own)
    assert letter.own_wording == own
    assert "A sentence {{ of }} mine." in body(letter)
    before = [b for b in letter.blocks if isinstance(b, ItemList)]
    assert before == [b for b in write("developer_reservation").blocks if isinstance(b, ItemList)]


def test_json_has_the_keys_of_the_contract(write: Write) -> None:
    document = letter_json(write("developer_reservation", "de"))
    assert {
        "type", "to", "language", "jurisdiction", "subject", "body", "works", "legal_bases",
        "reply_by", "deadline_kind", "gaps", "files",
    } <= set(document)  # fmt: skip
    assert document["to"] == "example"
    assert document["reply_by"] == "2026-12-23"
    assert document["deadline_kind"] == "courtesy"


def test_every_legal_basis_names_source_date_and_mark(write: Write) -> None:
    for basis in write("developer_reservation").legal_bases:
        assert basis.citation
        assert basis.source
        assert date.fromisoformat(basis.date_read)
        assert basis.evidence in ("S", "L")


def test_agent_writes_on_behalf_of_somebody(write: Write) -> None:
    agent = replace(PROFILE, roles=("agent",))
    works = (Work("Song", "Somebody", roles=("agent",)),)
    letter = write("developer_reservation", profile=agent, works=works, answers={})
    assert "on behalf of [name of the person represented – not known]" in body(letter)


def test_request_helper_is_complete() -> None:
    assert request("developer_reservation").works == WORKS


def test_address_that_was_looked_up_long_ago_is_told(write: Callable[..., Letter]) -> None:
    def told(day: str, **changes: str) -> bool:
        to = replace(RECIPIENT, evidence_date=day, **changes)
        letter = write("developer_reservation", recipient=to)
        return any("over 90 days ago" in str(warning) for warning in letter.warnings)

    assert told("2026-08-24")
    assert not told("2026-08-26")
    assert told("")
    assert not told("", id="")  # the user's own recipient, no address of ours
