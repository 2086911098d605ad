# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""robots.txt and its neighbours, read as RFC 9309 and their own papers say, whatever comes."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from holdback.terms.ota import versions_in_feed, versions_in_list
from holdback.terms.signals import SignalKind, in_page, parse_robots
from holdback.terms.sources import Archive
from loopback import Reply
from terms.bench import Bench
from terms.pages import SITE, page


@pytest.mark.parametrize(
    ("text", "agent", "path", "allowed"),
    [
        ("", "GPTBot", "/", True),
        ("User-agent: *\nDisallow: /", "GPTBot", "/", False),
        ("User-agent: *\nDisallow:", "GPTBot", "/", True),
        ("User-agent: *\nDisallow: /\n\nUser-agent: GPTBot\nAllow: /", "GPTBot", "/", True),
        ("User-agent: gptbot\nDisallow: /", "GPTBot", "/", False),
        ("User-agent: GPTBot # ours\nDisallow: / # all", "GPTBot", "/", False),
        ("User-agent: GPTBot\nUser-agent: CCBot\nDisallow: /", "CCBot", "/x", False),
        ("User-agent: a\nDisallow: /\nUser-agent: b\nAllow: /", "b", "/", True),
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "x", "/a/b/c", True),
        ("User-agent: *\nAllow: /a\nDisallow: /a", "x", "/a", True),
        ("User-agent: *\nDisallow: /*.mp3$", "x", "/song.mp3", False),
        ("User-agent: *\nDisallow: /*.mp3$", "x", "/song.mp3?x", True),
        ("User-agent: GPTBot\nDisallow: /\nUser-agent: GPTBot\nDisallow: /b", "GPTBot", "/", False),
        ("\ufeffUser-agent: *\r\nDisallow: /\r\n", "x", "/", False),
        ("Disallow: /", "x", "/", True),
    ],
)
def test_the_group_and_the_longest_rule_decide(
    text: str, agent: str, path: str, allowed: bool
) -> None:
    assert parse_robots(text).allows(agent, path) is allowed


def test_signals_are_told_with_their_group() -> None:
    robots = parse_robots(
        "License: https://a.example/l.xml\n"
        "User-agent: *\nContent-Signal: ai-train=no\nContent-usage: /x train-ai=n\n"
    )
    assert [(signal.kind, signal.where) for signal in robots.signals] == [
        (SignalKind.RSL, "robots.txt (*)"),
        (SignalKind.CONTENT_SIGNAL, "robots.txt (*)"),
        (SignalKind.CONTENT_USAGE, "robots.txt (*)"),
    ]


@settings(deadline=None)
@given(st.text(max_size=400), st.text(max_size=20), st.text(max_size=40))
def test_no_robots_file_breaks_the_reader(text: str, agent: str, path: str) -> None:
    robots = parse_robots(text)
    assert isinstance(robots.allows(agent, path), bool)


_PATTERN = st.text(alphabet="/ab*$", min_size=1, max_size=8)


@settings(max_examples=400, deadline=None)
@given(_PATTERN, st.text(alphabet="/ab", max_size=8))
def test_patterns_match_as_the_regular_expression_they_stand_for(pattern: str, path: str) -> None:
    path = "/" + path
    bare = pattern.rstrip("$")
    expression = ".*".join(re.escape(part) for part in bare.split("*"))
    if pattern.endswith("$"):
        expression += r"\Z"
    expected = re.match(expression, path) is None
    robots = parse_robots(f"User-agent: *\nDisallow: {pattern}")
    if bare:
        assert robots.allows("x", path) is expected


def test_a_hostile_page_is_read_in_one_pass() -> None:
    """A reader that starts anew at each tag would need hours for this."""
    assert in_page("<meta " * 300_000 + "<link " * 300_000) == []


ARCHIVE = Archive("contrib", "Sound", "Terms of Service")


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_no_answer_breaks_the_readers_of_archives(body: bytes) -> None:
    assert versions_in_feed(body, ARCHIVE) == ()
    assert versions_in_list(body, ARCHIVE) == ()


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["sha", "commit", "message", "author", "date"]), inner, max_size=4
    ),
    max_leaves=20,
)  # fmt: skip


@settings(deadline=None)
@given(_JSON)
def test_no_list_of_commits_breaks_the_reader(value: object) -> None:
    versions_in_list(json.dumps(value).encode(), ARCHIVE)


# Read from a service, on demand


ROBOTS = b"""\
User-agent: *
Allow: /
Content-Signal: search=yes, ai-train=no
Content-Usage: train-ai=n

User-agent: GPTBot
User-agent: ClaudeBot
Disallow: /

User-agent: CCBot
Disallow: /private*x$
License: https://sound.example/licence.xml
"""


def test_signals_are_read_on_demand(bench: Bench) -> None:
    bench.server.on(SITE, "/robots.txt", Reply(ROBOTS, headers={"Content-Type": "text/plain"}))
    tdm = json.dumps([{"location": "/", "tdm-reservation": 1}]).encode()
    bench.server.on(SITE, "/.well-known/tdmrep.json", Reply(tdm))
    meta = (
        "<meta name='robots' content='index, noai, noimageai'><meta name=tdm-reservation content=1>"
    )
    headers = {"X-Robots-Tag": "noai", "TDM-Reservation": "1", "Content-Usage": "train-ai=n"}
    bench.server.on(SITE, "/terms", Reply(page(extra=meta), headers=headers))
    (signals,) = bench.service.signals(bench.dossier.get("sound"))
    rules = {rule.crawler: rule for rule in signals.crawlers}
    assert not rules["GPTBot"].may_fetch
    assert not rules["ClaudeBot"].may_fetch
    assert rules["CCBot"].may_fetch
    assert rules["CCBot"].named
    assert not rules["Bytespider"].named
    found = {(signal.kind.value, signal.where, signal.value) for signal in signals.signals}
    assert ("content_signal", "robots.txt (*)", "search=yes, ai-train=no") in found
    assert ("rsl", "robots.txt (ccbot)", "https://sound.example/licence.xml") in found
    assert ("noai", "meta robots", "noai, noimageai") in found
    assert ("noai", "header x-robots-tag", "noai") in found
    assert ("tdmrep", "meta tdm-reservation", "tdm-reservation: 1") in found
    assert ("tdmrep", "/.well-known/tdmrep.json (/)", "tdm-reservation: 1") in found
    assert signals.list_taken == "2026-08-22"


def test_signals_that_cannot_be_read_are_told(bench: Bench) -> None:
    bench.server.on(SITE, "/robots.txt", Reply(status=403))
    bench.live()
    (signals,) = bench.service.signals(bench.dossier.get("sound"))
    assert signals.crawlers == ()
    assert len(signals.unread) == 1
    assert "robots.txt" in str(signals.unread[0])
