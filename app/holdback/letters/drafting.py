# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drafts a letter: decides who may say what under which law, and fills the template."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from holdback.errors import UsageError
from holdback.letters.claims import own_words_warnings
from holdback.letters.control import Controlled, controlled, refusal
from holdback.letters.deadlines import Deadline, add_months, deadline, next_working_day
from holdback.letters.facts import Facts
from holdback.letters.fields import Spans, read_marks, shifted, squeezed, without_marks
from holdback.letters.languages import Language
from holdback.letters.law import Jurisdiction
from holdback.letters.library import (
    BULLET_MARK,
    HEADING_MARK,
    NUMBERED_MARK,
    SUBJECT_END,
    LetterLibrary,
)
from holdback.letters.records import (
    Block,
    Heading,
    ItemList,
    Letter,
    LetterRequest,
    Paragraph,
    Recipient,
)
from holdback.letters.types import LetterType, letter_type
from holdback.letters.values import LONGEST_PARAGRAPH, clean, clean_line, clean_lines
from holdback.letters.warnings import disclosures_for, enclosures_to_add, old_address, warnings_for
from holdback.support.clock import Clock

_LONGEST_SUBJECT = 200


def draft(request: LetterRequest, clock: Clock, library: LetterLibrary | None = None) -> Letter:
    """Return the letter that ``request`` asks for.

    Nothing is sent and nothing is written. What the sender does not control is left out by
    rule; what nobody knows stands as a visible gap.

    Raises:
        UsageError: the type, language or jurisdiction does not exist or does not go together,
            this sender may not write such a letter, or no work is left to write about.
    """
    library = library or LetterLibrary.load()
    entry = letter_type(request.type)
    request = replace(request, type=entry.id)
    law = _jurisdiction(request, entry, library)
    language = _language(request, law, library)
    reason = refusal(entry, request.profile)
    if reason is not None:
        raise UsageError(reason)
    if entry.id == "public_declaration":
        request = replace(request, recipient=None)
    elif request.recipient is None:
        request = replace(request, recipient=Recipient(name=""))
    works = request.works if entry.has_schedule else ()
    found = controlled(entry, request.profile, works, request.answers)
    if entry.needs_works and not found.works:
        raise _nothing_left(found)
    today = clock.today()
    due = deadline(entry, law, today)
    facts = Facts(
        request, library, language, law, found.rights, found.works, today, due.day,
        _is_expired(request, law, today),
    )  # fmt: skip
    return _letter(entry, facts, found, due)


def _jurisdiction(
    request: LetterRequest, entry: LetterType, library: LetterLibrary
) -> Jurisdiction:
    allowed = library.jurisdictions_of(entry)
    if request.jurisdiction:
        law = library.law.get(request.jurisdiction)
    else:
        law = _usual_jurisdiction(request, entry, library)
    if law.id not in allowed:
        raise UsageError(
            "The letter {type} has no basis in the law of {country} that Holdback knows. It can "
            "be written for: {allowed}. Nothing was written.",
            type=entry.id,
            country=law.name("en"),
            allowed=", ".join(allowed),
        )
    return law


def _usual_jurisdiction(
    request: LetterRequest, entry: LetterType, library: LetterLibrary
) -> Jurisdiction:
    """Return the sender's law, or the addressee's where only that one has what is needed.

    A notice about hosted copies goes by the host's law.
    """
    profile, recipient = request.profile, request.recipient
    sender = library.law.of_country(profile.country, profile.region)
    addressee = library.law.of_country(recipient.country if recipient else "")
    order = (addressee, sender) if entry.id == "dmca_notice" else (sender, addressee)
    for law in order:
        if "no_national_law" not in law.flags and law.id in library.jurisdictions_of(entry):
            return law
    return order[0] if "no_national_law" not in order[0].flags else order[1]


def _language(request: LetterRequest, law: Jurisdiction, library: LetterLibrary) -> Language:
    if request.language:
        return library.language(request.language)
    recipient = request.recipient
    own = library.law.of_country(recipient.country).language if recipient else law.language
    return library.language(own if own in library.languages else "en")


def _nothing_left(found: Controlled) -> UsageError:
    if found.excluded:
        return UsageError(
            "None of the {count} works can go into this letter. {reason} Nothing was written.",
            count=len(found.excluded),
            reason=found.excluded[0].reason,
        )
    return UsageError(
        "This letter needs a schedule of works, and no tracks were given. Choose files or "
        "folders; nothing was written."
    )


def _is_expired(request: LetterRequest, law: Jurisdiction, today: date) -> bool:
    """Whether the month of a first data protection letter is known to be over.

    What ends on a weekend or holiday is over only after the next working day.
    """
    if request.type != "follow_up" or law.objection_deadline != "calendar_month":
        return False
    if request.answers.get("first_type") not in ("gdpr_objection", "2"):
        return False
    received = request.answers.get("first_received") or ""
    try:
        return next_working_day(add_months(date.fromisoformat(received), 1), law) < today
    except ValueError:
        return False


def _letter(entry: LetterType, facts: Facts, found: Controlled, due: Deadline) -> Letter:
    request, language, profile = facts.request, facts.language, facts.request.profile
    sender = _sender_lines(facts, entry)
    recipient_lines = _recipient_lines(facts)
    rendered = facts.library.render(
        language.code, f"{entry.id}.j2", facts.context(), plural=facts.plural
    )
    head, _, body = rendered.partition(SUBJECT_END)
    own = tuple(clean(text) for text in request.own_wording if clean(text))
    fields: dict[str, Spans] = {}
    blocks = _blocks(body, language, own, fields)
    signature = _signature(facts)
    bases = tuple(facts.bases.values())
    reference = clean_line(request.reference)
    place = clean_line(request.place)
    day = language.date(facts.today, american=facts.american)
    matter = _matter(facts)
    enclosures = _enclosures(entry, facts)
    return Letter(
        type=entry.id,
        language=language.code,
        jurisdiction=facts.law.id,
        sender=sender,
        recipient=request.recipient,
        recipient_lines=recipient_lines,
        dated=facts.today,
        date_line=language.phrase("date_line", place=place, date=day) if place else day,
        reference=reference,
        subject=_unmarked(head, language, fields, _LONGEST_SUBJECT),
        salutation="" if entry.id == "public_declaration" else language.phrase("salutation"),
        blocks=blocks,
        closing="" if entry.id == "public_declaration" else _closing(facts),
        signature=signature,
        enclosures=enclosures,
        works=found.works,
        schedule_title=language.phrase("schedule", matter=matter) if found.works else "",
        excluded=found.excluded,
        legal_bases=bases,
        reply_by=due.day,
        deadline_kind=due.kind,
        gaps=_gaps_in_order(facts, sender, recipient_lines, rendered, signature),
        warnings=(
            *warnings_for(entry, profile, facts.law, found, request.recipient, bases),
            *old_address(request.recipient, facts.today),
            *enclosures_to_add(enclosures[1:] if found.works else enclosures),
            *own_words_warnings(facts.library.gate.check_own_words(request, language.code)),
        ),
        disclosures=disclosures_for(
            profile, has_postal=bool(profile.postal_address), has_works=bool(found.works)
        ),
        own_wording=own,
        fields=fields,
        words=language,
    )


def _closing(facts: Facts) -> str:
    own = "closing_we" if facts.plural and "closing_we" in facts.language.texts else "closing"
    return facts.language.phrase(own)


def _gaps_in_order(
    facts: Facts,
    sender: tuple[str, ...],
    recipient: tuple[str, ...],
    rendered: str,
    signature: str,
) -> tuple[str, ...]:
    """Return the gaps that stand in the letter, in reading order."""
    text = "\n".join((*sender, *recipient, rendered, signature))
    standing = [gap for gap in facts.gaps if gap in text]
    return tuple(sorted(standing, key=text.index))


def _unmarked(
    text: str, language: Language, fields: dict[str, Spans], limit: int = LONGEST_PARAGRAPH
) -> str:
    """Return a text as it is printed; note in ``fields`` where the sender's answers stand."""
    plain, spans = read_marks(squeezed(text))
    # Neither what was cleaned before nor no-break spaces change the length of a text.
    printed = language.set_spaces(clean(plain, limit))
    if spans:
        fields[printed] = shifted(spans, 0, len(printed))
    return printed


def _matter(facts: Facts) -> str:
    words = facts.language.tables["matter"]
    held = [words[name] for name in ("works", "recordings") if facts.rights.holds(name)]
    if facts.rights.performances and not facts.rights.recordings:
        held.append(words["performances"])
    return facts.language.join(held)


def _sender_lines(facts: Facts, entry: LetterType) -> tuple[str, ...]:
    profile = facts.request.profile
    name = clean_line(profile.legal_name or profile.name)
    lines = [name]
    if profile.legal_name and clean_line(profile.name) != name:
        lines.append(clean_line(profile.name))
    postal = [clean_line(line) for line in clean_lines(profile.postal_address)]
    while postal and postal[0].casefold() in [line.casefold() for line in lines]:
        postal.pop(0)
    lines += postal
    lines += [clean_line(t) for t in (profile.phone, profile.email) if clean_line(t)]
    if not postal and entry.id == "dmca_notice":
        lines.append(facts.gap("sender_postal"))
    elif not postal and not profile.email and entry.id != "public_declaration":
        lines.append(facts.gap("sender_contact"))
    return tuple(lines)


def _recipient_lines(facts: Facts) -> tuple[str, ...]:
    recipient = facts.request.recipient
    if recipient is None:
        return ()
    name, entity = clean_line(recipient.name), clean_line(recipient.entity)
    lines = [name or facts.gap("recipient_name")]
    postal = _postal_lines(recipient.postal)
    if postal and entity and postal[0].casefold().startswith(entity.casefold()[:12]):
        entity = ""
    if postal and name and postal[0].casefold().startswith(name.casefold()):
        lines = []
    if entity and entity.casefold() != name.casefold() and not postal:
        lines.append(entity)
    lines += postal or [facts.gap("recipient_postal")]
    if recipient.email:
        lines.append(facts.language.phrase("by_email", email=clean_line(recipient.email)))
    elif recipient.form:
        lines.append(facts.language.phrase("by_form", form=clean_line(recipient.form)))
    return tuple(lines)


def _postal_lines(postal: str) -> list[str]:
    parts = re.split(r"[\r\n]+|,\s+", postal)
    return [clean_line(part) for part in parts if clean_line(part)]


def _signature(facts: Facts) -> str:
    profile = facts.request.profile
    if facts.request.type == "dmca_notice":
        return without_marks(facts.need("signature"))
    name = clean_line(profile.legal_name or profile.name)
    if profile.legal_name and clean_line(profile.name) != name:
        return f"{name} ({clean_line(profile.name)})"
    return name


def _enclosures(entry: LetterType, facts: Facts) -> tuple[str, ...]:
    word, answers = facts.language.word, facts.request.answers
    found: list[str] = []
    if facts.works and entry.id != "public_declaration":
        found.append(word("enclosure", "schedule"))
    if entry.id == "platform_objection" and answers.get("setting_state"):
        found.append(word("enclosure", "setting"))
    if entry.id == "dataset_works_found":
        found.append(word("enclosure", "evidence"))
    if entry.id == "follow_up":
        found.append(word("enclosure", "first_letter"))
    return tuple(found)


def _blocks(
    body: str, language: Language, own: tuple[str, ...], fields: dict[str, Spans]
) -> tuple[Block, ...]:
    """Turn a rendered body into blocks; the sender's own words go before the last paragraph."""

    def printed(text: str) -> str:
        return _unmarked(text, language, fields)

    blocks: list[Block] = []
    for chunk in re.split(r"\n\s*\n", body):
        blocks += _chunk(chunk, printed)
    for text in own:
        last = len(blocks) - 1 if blocks and isinstance(blocks[-1], Paragraph) else len(blocks)
        blocks.insert(last, Paragraph(text))
        fields[text] = ((0, len(text)),)
    return tuple(_merge(blocks))


def _chunk(chunk: str, printed: Callable[[str], str]) -> list[Block]:
    found: list[Block] = []
    loose: list[str] = []
    items: list[str] = []
    numbered = True

    def flush() -> None:
        text = printed(" ".join(loose))
        if text:
            found.append(Paragraph(text))
        if items:
            found.append(ItemList(tuple(printed(item) for item in items), numbered))
        loose.clear()
        items.clear()

    for line in chunk.splitlines():
        mark = next((m for m in _MARKS if line.startswith(m)), "")
        text = line.removeprefix(mark).strip()
        if mark == HEADING_MARK:
            flush()
            found.append(Heading(printed(text)))
        elif mark:
            if loose or (items and numbered != (mark == NUMBERED_MARK)):
                flush()
            numbered = mark == NUMBERED_MARK
            items.append(text)
        elif items and text:
            items[-1] = f"{items[-1]} {text}"
        elif text:
            loose.append(text)
    flush()
    return found


_MARKS = (NUMBERED_MARK, BULLET_MARK, HEADING_MARK)


def _merge(blocks: list[Block]) -> list[Block]:
    """Join lists of the same kind that stand next to each other."""
    merged: list[Block] = []
    for block in blocks:
        previous = merged[-1] if merged else None
        if (
            isinstance(block, ItemList)
            and isinstance(previous, ItemList)
            and block.numbered == previous.numbered
        ):
            merged[-1] = replace(previous, items=previous.items + block.items)
        else:
            merged.append(block)
    return merged
