# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An invented service whose terms changed three times, for pictures of the window."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holdback.gui.platforms_page.terms_work import TermsDesk
    from holdback.terms import PlaceResult, Signals

SERVICE = "sound_example"
PROMISE = (
    "We will not use your content to train generative AI models without your explicit consent, "
    "which must be given through an opt-in in your settings."
)
PERMISSION = (
    "You agree that we may use your content to train artificial intelligence models as part of "
    "providing and developing the service."
)
USERS = "You must not use content on our site to train any machine learning or AI model."
ENTRY = f"""\
id = "{SERVICE}"
name = "Sound Example"
group = "music_hosting"
default = "off"
confidence = "high"
verified_primary = true
newest_evidence = "2025-06-02"
notes = "An invented service that shows what a change of terms looks like."

[stances.platform_generative_training]
stance = "opt_in_only"
verified = true
[stances.platform_other_ml]
stance = "silent"
verified = true
[stances.third_party_training]
stance = "prohibited"
verified = true
note = "A rule for users."
[stances.sublicence_for_ai]
stance = "silent"
verified = true

[[regional]]
region = "EU_EEA_CH_UK"
note = "A notice for this region names a switch."
[regional.stances]
platform_generative_training = "permitted_opt_out"

[[clauses]]
quote = "{PROMISE}"
uses = ["platform_generative_training"]
url = "https://terms.sound.example/terms"
effective_date = "2025-05-27"
evidence_date = "2025-06-02"
evidence_kind = "primary_archived"

[[clauses]]
quote = "{USERS}"
uses = ["third_party_training"]
url = "https://terms.sound.example/terms"
evidence_date = "2025-06-02"
evidence_kind = "primary_archived"

[[documents]]
url = "https://terms.sound.example/terms"
name = "Terms of Service"

[[archives]]
collection = "contrib"
service = "Sound Example"
[archives.terms]
"Terms of Service" = ["https://terms.sound.example/terms"]
"""
STORY = (
    (datetime(2022, 11, 1, 9, tzinfo=UTC), ()),
    (datetime(2024, 2, 7, 9, tzinfo=UTC), (USERS, PERMISSION)),
    (datetime(2025, 5, 27, 9, tzinfo=UTC), (USERS, PROMISE)),
    (datetime(2025, 12, 3, 9, tzinfo=UTC), (PERMISSION,)),
)


def write_entry(folder: Path) -> None:
    """Put the service among the user's own entries."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{SERVICE}.toml").write_text(ENTRY, encoding="utf-8")


def live_through(desk: TermsDesk, scratch: Path) -> list[PlaceResult]:
    """Let Holdback read the four texts one after the other, as pages saved by the user."""
    from holdback.terms import places_of

    service = desk.service()
    platform = service.dossier.get(SERVICE)
    (place,) = places_of(platform)
    path = scratch / "terms.md"
    results = []
    for moment, clauses in STORY:
        path.write_text(_text(clauses), encoding="utf-8")
        os.utime(path, (moment.timestamp(), moment.timestamp()))
        results.append(service.check_file(platform, place, path))
    return results


def signals() -> tuple[Signals, ...]:
    """Return what the invented service tells outside crawlers."""
    from holdback.platforms.crawlers import CrawlerList
    from holdback.support.resources import resource
    from holdback.terms.signals import CrawlerRule, Signals, parse_robots

    crawlers = CrawlerList.load(resource("ai-crawlers.toml"))
    robots = parse_robots(
        "User-agent: *\nContent-Signal: search=yes, ai-train=no\n\n"
        "User-agent: GPTBot\nUser-agent: ClaudeBot\nUser-agent: CCBot\nDisallow: /\n"
    )
    rules = tuple(
        CrawlerRule(one.name, one.operator, robots.allows(one.name, "/"), robots.names(one.name))
        for one in crawlers.crawlers
    )
    moment = datetime(2026, 8, 22, 12, tzinfo=UTC)
    taken = crawlers.taken.isoformat()
    return (
        Signals("terms.sound.example", moment, rules, robots.signals, (), crawlers.source, taken),
    )


def _text(clauses: tuple[str, ...]) -> str:
    parts = ["# Terms of Service", "These terms are an agreement between you and Sound Example."]
    for number, subject in enumerate(("your account", "payments", "liability", "notices"), 1):
        parts.append(f"## {number}. About {subject}")
        parts.append(
            f"You agree that this part of the agreement on {subject} sets out our warranties, "
            "your intellectual property, how either side may terminate the agreement, and the "
            "governing law for any case between us. It is written in plain words and applies "
            "from the day on which you open an account until the day on which you close it."
        )
    parts.append("## 5. Your content")
    parts.append("You grant us a licence to host and play your content in order to run the site.")
    parts.extend(clauses)
    parts.append("## 6. Changes")
    parts.append("We tell you of changes to these terms thirty days before they take effect.")
    return "\n\n".join(parts) + "\n"
