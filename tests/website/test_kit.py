# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The site kit: each file against the grammar of its specification, and the merge."""

from __future__ import annotations

import json
from dataclasses import replace
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
from holdback.website import Finding, Page, Site, check_site, site_kit, write_kit
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
    kit = site_kit(site(Policy.RESERVE_ALL), CRAWLERS, declarations={"en": "<html></html>"})
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
        "TDM policy": Finding.MISSING,
    }
