# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Terms on the network through the command line, against servers that stand for the real ones."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cli.running import Answer, holdback
from loopback import Loopback, Reply
from terms.pages import page

SITE = "soundcloud.com"
PROMISE = (
    "We will not use your content to train generative AI models that aim to replicate or "
    "synthesize your voice, music, or likeness without your explicit consent, which must be "
    "affirmatively provided through an opt-in mechanism."
)
CLAUSE = "You agree that we may use your content to train artificial intelligence models."
COMMIT = f"{7:040x}"


class Online:
    """The command line with a network that consists of one loopback server."""

    def __init__(self, server: Loopback, folder: Path) -> None:
        self.server = server
        self._setting = server.setting(folder)

    def run(self, *words: str) -> Answer:
        return holdback("terms", *words, "--json", HOLDBACK_LOOPBACK=str(self._setting))

    def check(self, *words: str) -> tuple[int, dict[str, Any]]:
        answer = self.run("check", "soundcloud", *words)
        (platform,) = answer.document["platforms"]
        (document,) = platform["documents"]
        return answer.code, document


@pytest.fixture
def online(tmp_path: Path) -> Iterator[Online]:
    hosts = [SITE, "github.com", "raw.githubusercontent.com", "api.github.com"]
    with Loopback(tmp_path / "server", hosts) as server:
        yield Online(server, tmp_path)


def test_a_change_is_noticed_and_a_wall_is_not_taken_for_one(online: Online) -> None:
    online.server.on(SITE, "/terms-of-use", Reply(page(PROMISE)))
    code, first = online.check()
    assert (code, first["outcome"]) == (0, "first")
    assert first["dossier_quotes"][0] == {"quote": PROMISE, "stands": True}

    online.server.on(SITE, "/terms-of-use", Reply(b"<p>Verify you are human</p>"))
    code, wall = online.check()
    assert (code, wall["outcome"], wall["reason"]) == (1, "unread", "bot_wall")
    assert wall["next_source"] == "ota"
    assert wall["evidence_date"] == first["evidence_date"]

    online.server.on(SITE, "/terms-of-use", Reply(page(CLAUSE)))
    code, changed = online.check()
    assert (code, changed["outcome"]) == (0, "stance_changed")
    (finding,) = [found for found in changed["findings"] if found["state"] == "open"]
    use = {change["use"]: change for change in finding["changes"]}["platform_generative_training"]
    assert (use["before"], use["after"]) == ("opt_in_only", "permitted")
    assert use["quote"] == CLAUSE


def test_the_history_of_a_clause(online: Online) -> None:
    listed = [
        {
            "sha": COMMIT,
            "commit": {
                "message": "First record of SoundCloud Terms of Service",
                "author": {"date": "2025-05-27T18:13:36Z"},
            },
        }
    ]
    commits = "/repos/OpenTermsArchive/contrib-versions/commits"
    online.server.on("api.github.com", commits, Reply(json.dumps(listed).encode()))
    raw = f"/OpenTermsArchive/contrib-versions/{COMMIT}/SoundCloud/Terms%20of%20Service.md"
    online.server.on("raw.githubusercontent.com", raw, Reply(page(PROMISE)))
    document = online.run("history", "soundcloud").document
    assert document["first_seen"][PROMISE] == "2025-05-27"
    assert [version["identity"] for version in document["versions"]] == [COMMIT]


def test_hosts_are_named_before_they_are_asked(online: Online) -> None:
    online.server.on(SITE, "/terms-of-use", Reply(page(PROMISE)))
    answer = online.run("check", "soundcloud")
    assert SITE in answer.err
    assert {asked.host for asked in online.server.asked} == {SITE}


def test_signals_are_called_signals_towards_outside_crawlers(online: Online) -> None:
    online.server.on(SITE, "/robots.txt", Reply(b"User-agent: GPTBot\nDisallow: /\n"))
    online.server.on(SITE, "/terms-of-use", Reply(page(PROMISE)))
    document = online.run("signals", "soundcloud").document
    assert "outside crawlers" in document["about"]
    assert document["hosts"][0]["refused_crawlers"] == ["GPTBot"]


def test_an_unknown_service_is_wrong_usage(online: Online) -> None:
    answer = online.run("check", "sondcloud")
    assert answer.code == 2
    assert "soundcloud" in answer.err
    assert online.server.asked == []
