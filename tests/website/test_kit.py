# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The site kit: each file against the grammar of its specification, and the merge."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from protego import Protego

from holdback.errors import UsageError
from holdback.platforms.crawlers import CrawlerList, Purpose
from holdback.rights import Policy, Profile, load_profile
from holdback.rights.vocabulary import dimensions_of_content_usage
from holdback.support.resources import resource
from holdback.support.samples import sample_profile
from holdback.website import (
    GUIDES,
    Declaration,
    Finding,
    Host,
    Page,
    Site,
    check_site,
    files_for,
    site_kit,
    write_kit,
)
from holdback.website.robots import robots_txt
from holdback.website.signals import http_headers

CRAWLERS = CrawlerList.load(resource("ai-crawlers.toml"))
PROFILE = load_profile(sample_profile())
TRAINING = [c.name for c in CRAWLERS.crawlers if c.purpose is Purpose.TRAINING]
SEARCH = [c.name for c in CRAWLERS.crawlers if c.purpose is Purpose.SEARCH and c.name != "Applebot"]
RSL_USAGES = {"all", "ai-all", "ai-train", "ai-input", "ai-index", "search"}


def site(policy: Policy) -> Site:
    return Site.of(PROFILE, policy)


def allowed(text: str, agent: str) -> tuple[bool, bool]:
    standard = RobotFileParser()
    standard.parse(text.splitlines())
    address = "https://mara-lindqvist.example/music/song.mp3"
    return standard.can_fetch(agent, address), Protego.parse(text).can_fetch(address, agent)


@pytest.mark.parametrize("policy", list(Policy))
def test_two_parsers_agree_on_who_may_come(policy: Policy) -> None:
    text = robots_txt(site(policy), CRAWLERS).text
    trains = (True, True) if policy is Policy.ALLOW else (False, False)
    for agent in ("GPTBot", "CCBot", "Google-Extended", "Bytespider"):
        assert allowed(text, agent) == trains
    finds = policy in (
        Policy.ALLOW,
        Policy.RESERVE_ALL_BUT_SEARCH,
        Policy.NO_TRAINING,
        Policy.NO_GENERATIVE_TRAINING,
    )
    assert allowed(text, SEARCH[0]) == (finds, finds)
    for agent in ("Googlebot", "bingbot", "facebookexternalhit", "Applebot"):
        assert allowed(text, agent) == (True, True)


EXISTING = """\
# my own rules
User-agent: *
Disallow: /private/

User-agent: GPTBot
Allow: /press/
Disallow: /

Sitemap: https://mara-lindqvist.example/sitemap.xml
"""


def test_merging_keeps_every_line_and_says_what_it_left() -> None:
    merged = robots_txt(site(Policy.RESERVE_ALL), CRAWLERS, EXISTING)
    lines = merged.text.splitlines()
    assert all(line in lines for line in EXISTING.splitlines())
    assert merged.left_alone == ("GPTBot",)
    parsed = Protego.parse(merged.text)
    origin = "https://mara-lindqvist.example"
    assert not parsed.can_fetch(f"{origin}/private/x", "Googlebot")
    assert parsed.can_fetch(f"{origin}/press/x", "GPTBot")
    assert not parsed.can_fetch(f"{origin}/music/", "CCBot")
    assert list(parsed.sitemaps) == [f"{origin}/sitemap.xml"]
    group_for_all = merged.text[merged.text.index("User-agent: *") :].split("\n\n")[0]
    assert "Content-Usage: train-ai=n, ai-use=n" in group_for_all


@pytest.mark.parametrize("existing", ["", EXISTING, "Sitemap: https://x.example/s.xml"])
def test_merging_twice_is_merging_once(existing: str) -> None:
    once = robots_txt(site(Policy.RESERVE_ALL), CRAWLERS, existing).text
    assert robots_txt(site(Policy.RESERVE_ALL), CRAWLERS, once).text == once
    changed = robots_txt(site(Policy.ALLOW), CRAWLERS, once).text
    assert changed == robots_txt(site(Policy.ALLOW), CRAWLERS, existing).text


robots_lines = st.lists(
    st.sampled_from(
        ["User-agent: *", "User-agent: GPTBot", "user-agent: FooBot # x", "Disallow: /a", "",
         "junk", "Allow: /", "Crawl-delay: 3", "# comment", "Sitemap: https://x.example/s.xml"]
    ),
    max_size=12,
)  # fmt: skip


@given(robots_lines, st.sampled_from(list(Policy)))
def test_no_line_of_theirs_is_ever_lost(lines: list[str], policy: Policy) -> None:
    merged = robots_txt(site(policy), CRAWLERS, "\n".join(lines)).text.splitlines()
    remaining = iter(merged)
    assert all(any(line == kept for kept in remaining) for line in lines if line.strip())


@pytest.mark.parametrize("policy", list(Policy))
def test_tdmrep_and_policy_follow_the_report(policy: Policy, tmp_path: Path) -> None:
    write_kit(tmp_path, site(policy), site_kit(site(policy), CRAWLERS))
    [rule] = json.loads((tmp_path / ".well-known/tdmrep.json").read_text())
    assert rule["tdm-reservation"] in (0, 1)
    assert rule["location"].startswith("/")
    policy_file = tmp_path / "tdm-policy.json"
    assert ("tdm-policy" in rule) is (policy is not Policy.ALLOW) is policy_file.exists()
    if policy_file.exists():
        document = json.loads(policy_file.read_text())
        assert document["profile"] == "http://www.w3.org/ns/tdmrep"
        assert document["uid"] == rule["tdm-policy"]
        [permission] = document["permission"]
        assert permission["action"] == "tdm:mine"
        assert "prohibition" not in document


@pytest.mark.parametrize("policy", list(Policy))
def test_rsl_uses_only_tokens_of_version_1(policy: Policy, tmp_path: Path) -> None:
    write_kit(tmp_path, site(policy), site_kit(site(policy), CRAWLERS))
    root = ElementTree.parse(tmp_path / "license.xml").getroot()
    space = "{https://rslstandard.org/rsl}"
    assert root.tag == f"{space}rsl"
    [content] = root.findall(f"{space}content")
    assert content.get("url")
    [licence] = content.findall(f"{space}license")
    rules = [e for e in licence if e.tag in (f"{space}prohibits", f"{space}permits")]
    assert rules
    for rule in rules:
        assert rule.get("type") == "usage"
        assert set((rule.text or "").split()) <= RSL_USAGES


@pytest.mark.parametrize("policy", list(Policy))
def test_content_usage_is_understood_by_the_reader(policy: Policy) -> None:
    value = http_headers(site(policy))["Content-Usage"]
    assert not dimensions_of_content_usage(value).says_nothing


def test_every_file_says_who_reads_it() -> None:
    words = Declaration("en", "Declaration", "I reserve.")
    kit = site_kit(site(Policy.RESERVE_ALL), CRAWLERS, declarations=[words])
    assert len(kit.files) >= 11
    assert all(str(file.read_by) and str(file.upload) for file in kit.files)


@pytest.mark.parametrize(
    "address",
    ["http://a.example", "https://a.example/\nX: y", "https://a.example/$x", "a.example"],
)
def test_an_address_that_could_break_a_server_is_refused(address: str) -> None:
    with pytest.raises(UsageError):
        Site.of(replace(PROFILE, website=address))


def test_a_profile_without_a_site_is_refused() -> None:
    with pytest.raises(UsageError, match="no website"):
        Site.of(Profile("Ada"))


def served(folder: Path, headers: dict[str, str]) -> dict[str, Page]:
    origin = "https://mara-lindqvist.example"
    pages = {
        f"{origin}/{file.relative_to(folder).as_posix()}": Page(200, {}, file.read_text())
        for file in folder.rglob("*")
        if file.is_file()
    }
    pages[f"{origin}/"] = Page(200, {k.lower(): v for k, v in headers.items()}, "<html></html>")
    return pages


@pytest.mark.parametrize("policy", list(Policy))
def test_the_checker_finds_an_uploaded_kit_complete(policy: Policy, tmp_path: Path) -> None:
    write_kit(tmp_path, site(policy), site_kit(site(policy), CRAWLERS))
    pages = served(tmp_path, http_headers(site(policy)))
    checked = check_site(site(policy), lambda a: pages.get(a, Page(404, {}, "")))
    assert {part.finding for part in checked} == {Finding.THERE}


def test_the_checker_names_what_is_missing_or_different(tmp_path: Path) -> None:
    wanted = site(Policy.RESERVE_ALL)
    write_kit(tmp_path, wanted, site_kit(site(Policy.ALLOW), CRAWLERS))
    pages = served(tmp_path, {})
    checked = check_site(wanted, lambda a: pages.get(a, Page(404, {}, "")))
    found = {part.name: part.finding for part in checked}
    assert found == {
        "robots.txt": Finding.DIFFERENT,
        "tdmrep.json": Finding.DIFFERENT,
        "license.xml": Finding.DIFFERENT,
        "headers": Finding.MISSING,
        "ai.txt": Finding.DIFFERENT,
        "TDM policy": Finding.MISSING,
    }


class Outline(HTMLParser):
    """What a browser would make of a page: elements and their attributes, text, links."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in ("meta", "link"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words += data

    def values(self, tag: str, attribute: str) -> list[str | None]:
        return [
            attrs[attribute] for name, attrs in self.elements if name == tag and attribute in attrs
        ]


def test_the_declaration_is_a_page_for_people_and_machines() -> None:
    hostile = 'I <script>alert(1)</script> reserve "all" & more.\n\nSee https://a.example/x?a=1&b.'
    words = [
        Declaration("en", "A & B", hostile),
        Declaration("de", "Erklärung", "Ich behalte vor."),
    ]
    kit = site_kit(site(Policy.RESERVE_ALL), CRAWLERS, declarations=words)
    [page, other] = [file for file in kit.files if file.path.startswith("declaration/")]
    assert (page.path, other.path) == ("declaration/en.html", "declaration/de.html")
    outline = Outline(page.content)
    assert outline.open == []
    assert outline.values("html", "lang") == ["en"]
    assert "I <script>alert(1)</script> reserve" in outline.words
    assert "script" not in [tag for tag, _ in outline.elements]
    assert outline.values("a", "href") == ["https://a.example/x?a=1&b", "de.html"]
    meta = {a["name"]: a["content"] for tag, a in outline.elements if tag == "meta" and "name" in a}
    assert meta["tdm-reservation"] == "1"


@pytest.mark.parametrize("policy", list(Policy))
def test_the_lines_for_the_head_are_valid_metadata(policy: Policy) -> None:
    kit = site_kit(site(policy), CRAWLERS)
    [head] = [file.content for file in kit.files if file.path == "headers/head.html"]
    outline = Outline(head)
    assert outline.open == []
    meta = {a["name"]: a["content"] for tag, a in outline.elements if tag == "meta"}
    assert meta["tdm-reservation"] == ("0" if policy is Policy.ALLOW else "1")
    assert ("tdm-policy" in meta) is (policy is not Policy.ALLOW)
    assert outline.values("link", "rel") == ["license"]
    assert outline.values("link", "type") == ["application/rsl+xml"]


@pytest.mark.parametrize("policy", list(Policy))
def test_ai_txt_has_the_grammar_of_robots_txt(policy: Policy) -> None:
    kit = site_kit(site(policy), CRAWLERS)
    [text] = [file.content for file in kit.files if file.path == "ai.txt"]
    first, *rules = text.split("\n")[:-1]
    assert first == "User-Agent: *"
    word = "Allow" if policy is Policy.ALLOW else "Disallow"
    assert all(re.fullmatch(rf"{word}: (/|\*\.[a-z0-9]+)", rule) for rule in rules)
    assert allowed(text, "AnyBot") == ((True, True) if policy is Policy.ALLOW else (False, False))


@pytest.mark.parametrize("host", list(Host))
def test_every_host_has_a_guide_and_only_the_headers_it_reads(host: Host) -> None:
    kit = site_kit(site(Policy.RESERVE_ALL), CRAWLERS)
    guide = GUIDES[host]
    assert str(guide.name)
    assert len(guide.steps) >= 4
    shown = {file.path for file in files_for(kit, host)}
    headers = {path for path in shown if path.startswith("headers/")}
    if host is Host.OTHER:
        assert len(headers) == 5
    else:
        assert headers == {"headers/head.html", guide.header_file} - {""}
    assert {"robots.txt", ".well-known/tdmrep.json"} <= shown
