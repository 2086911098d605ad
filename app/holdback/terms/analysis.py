# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a document of terms: the stance per use, the content licence, the look-alikes."""

from __future__ import annotations

from dataclasses import replace

from holdback.terms.documents import BlockKind, Document
from holdback.terms.judge import Judgement, Opinion, judge
from holdback.terms.language import language_of
from holdback.terms.licence import find_licence
from holdback.terms.reasons import reason_for, silent_reason
from holdback.terms.roles import SentenceReader, Statement
from holdback.terms.sentences import Sentence, Sentences, split
from holdback.terms.stances import USES, Analysis, ContentLicence, Finding, Trap
from holdback.terms.subjects import Names, names_of
from holdback.terms.vocabulary import LANGUAGES, Vocabulary, vocabulary

_LONG = 700
# Privacy notices name personal data 8 to 21 times in 10,000 characters, terms 0 to 5 times.
_NOTICE_MENTIONS = 8
_NOTICE_DENSITY = 6 / 10_000
_MAX_SENTENCES = 4000
_MAX_TRAPS = 40


def analyze(document: Document) -> Analysis:
    """Return what ``document`` says about each use. Never raises, whatever the text."""
    return analyze_sentences(document, split(document))


StatementCache = dict[tuple[str, str, str, str, str, bool, Names], tuple[Statement, ...]]
"""Statements by what they were read from, so that two versions share the work."""


def analyze_sentences(
    document: Document, sentences: Sentences, cache: StatementCache | None = None
) -> Analysis:
    """Return what ``document`` says, given its sentences (``compare`` has cut them already)."""
    language = language_of(sentences.normal.text)
    if language not in LANGUAGES:
        silent = silent_reason(language)
        findings = tuple(Finding(use, "silent", silent) for use in USES)
        return Analysis(document, language, findings)
    words = vocabulary(language)
    about = _about(sentences.normal.text, words)
    judgement = judge(read_statements(document, sentences, words, about, cache), about)
    place = _Place(document, sentences)
    findings = tuple(_finding(judgement, use, language, place) for use in USES)
    licence = find_licence(document, sentences, words)
    traps = _traps(judgement, place)
    if licence is not None and licence.purpose == "improve":
        traps += (Trap("improve_services", licence.quote, licence.start, licence.end),)
    return Analysis(document, language, findings, licence, traps)


def read_statements(
    document: Document,
    sentences: Sentences,
    words: Vocabulary,
    about: frozenset[str],
    cache: StatementCache | None = None,
) -> list[Statement]:
    """Return what each sentence that could matter says."""
    wanted = triggered(sentences, words)
    names = names_of(document.text if wanted else "", words)
    privacy = "privacy" in about
    found: list[Statement] = []
    for sentence in wanted:
        if _is_title(document, sentences, sentence):
            continue
        text = sentences.text(sentence)
        following = sentences.following(sentence)
        key = (text, sentence.lead, sentence.before, following, sentence.headings, privacy, names)
        known = cache.get(key) if cache is not None else None
        if known is not None:
            found.extend(_moved(statement, sentence) for statement in known)
            continue
        reader = SentenceReader(words, names, sentence, text, privacy=privacy, following=following)
        statements = reader.statements()
        found.extend(statements)
        if cache is not None:
            cache[key] = tuple(statements)
    return found


def _moved(statement: Statement, sentence: Sentence) -> Statement:
    """Return the same statement for the same sentence at another place."""
    by = sentence.start - statement.sentence.start
    return replace(statement, sentence=sentence, start=statement.start + by, end=statement.end + by)


def _is_title(document: Document, sentences: Sentences, sentence: Sentence) -> bool:
    """Say whether a sentence is a heading, a question, an entry of a table of contents."""
    if sentence.kind is BlockKind.HEADING or sentences.text(sentence).endswith("?"):
        return True
    start, end = sentences.normal.back(sentence.start, sentence.end)
    words = [w for w in document.text[start:end].split() if len(w) > 3 and w[0].isalpha()]
    if not words or end - start > 140 or document.text[end - 1] in ".;:!?,":
        return False
    return sum(w[0].isupper() for w in words) >= 0.7 * len(words)


def triggered(sentences: Sentences, words: Vocabulary) -> list[Sentence]:
    """Return the sentences that hold a word of interest, found in one pass over the text."""
    marks = words.marks(sentences.normal.text)
    found: list[Sentence] = []
    at = 0
    for sentence in sentences.items:
        while at < len(marks) and marks[at] < sentence.start:
            at += 1
        if at == len(marks):
            break
        if marks[at] < sentence.end:
            found.append(sentence)
            if len(found) == _MAX_SENTENCES:
                break
    return found


def _about(text: str, words: Vocabulary) -> frozenset[str]:
    """Return the flags that the document as a whole raises."""
    flags = set()
    mentions = sum(1 for _ in words.roles["about.privacy"].finditer(text))
    if mentions >= _NOTICE_MENTIONS and mentions >= _NOTICE_DENSITY * len(text):
        flags.add("privacy")
    if words.has("about.uploads", text):
        flags.add("uploads")
    return frozenset(flags)


class _Place:
    """Turns offsets of the normal text into verbatim quotes."""

    def __init__(self, document: Document, sentences: Sentences) -> None:
        self.document = document
        self.sentences = sentences

    def span(self, statement: Statement) -> tuple[int, int]:
        """Return the part of the readable text to quote: the sentence, or its piece if long."""
        start, end = statement.sentence.start, statement.sentence.end
        if end - start > _LONG:
            start, end = statement.start, statement.end
        text = self.sentences.normal.text
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return self.sentences.normal.back(start, end)


def _finding(judgement: Judgement, use: str, language: str, place: _Place) -> Finding:
    opinion: Opinion | None = judgement.decisions.get(use)
    if opinion is None:
        return Finding(use, "silent", silent_reason(language))
    start, end = place.span(opinion.statement)
    reason = reason_for(opinion.rule.reason, opinion.stance, opinion.statement.objects)
    quote = place.document.quote(start, end)
    return Finding(use, opinion.stance, reason, quote, opinion.basis, start, end, opinion.rule.id)


def _traps(judgement: Judgement, place: _Place) -> tuple[Trap, ...]:
    found: dict[tuple[str, int], Trap] = {}
    for kind, statement in judgement.traps[:_MAX_TRAPS]:
        start, end = place.span(statement)
        found.setdefault((kind, start), Trap(kind, place.document.quote(start, end), start, end))
    return tuple(found.values())


def analysis_json(analysis: Analysis) -> dict[str, object]:
    """Return the entry of ``documents`` that ``holdback terms analyze --json`` prints."""
    return {
        "source": analysis.document.name,
        "language": analysis.language,
        "stances": {
            f.use: {
                "stance": f.stance,
                "quote": f.quote,
                "basis": f.basis,
                "reason": str(f.reason),
            }
            for f in analysis.findings
        },
        "content_licence": _licence_json(analysis.content_licence),
        "traps": [{"kind": t.kind, "quote": t.quote} for t in analysis.traps],
    }


def _licence_json(licence: ContentLicence | None) -> dict[str, object] | None:
    if licence is None:
        return None
    return {
        "quote": licence.quote,
        "sublicensable": licence.sublicensable,
        "transferable": licence.transferable,
        "derivative_works": licence.derivative_works,
        "purpose": licence.purpose,
    }
