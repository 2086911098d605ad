# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The site kit written, served, and found complete: by the checker and by datadiligence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cli.running import holdback
from holdback.rights import load_profile
from holdback.support.samples import sample_profile
from holdback.website import Site
from holdback.website.signals import http_headers
from loopback import Loopback, Reply

HOST = "mara-lindqvist.example"


@pytest.fixture
def server(tmp_path: Path) -> Loopback:
    """The artist's server, with the kit uploaded."""
    kit = tmp_path / "kit"
    written = holdback("website", kit, "--profile", sample_profile(), "--json")
    assert written.code == 0
    assert all(Path(file).is_file() for file in written.document["files"])
    loopback = Loopback(tmp_path / "tls", [HOST])
    headers = http_headers(Site.of(load_profile(sample_profile())))
    for file in kit.rglob("*"):
        if file.is_file():
            path = "/" + file.relative_to(kit).as_posix()
            loopback.on(HOST, path, Reply(file.read_bytes(), headers=headers))
    loopback.on(HOST, "/", Reply(b"<html><body>Music</body></html>", headers=headers))
    return loopback


def test_the_checker_finds_the_uploaded_kit(server: Loopback, tmp_path: Path) -> None:
    with server:
        answer = holdback(
            "website", "--check", "--profile", sample_profile(), "--json",
            HOLDBACK_LOOPBACK=str(server.setting(tmp_path)),
        )  # fmt: skip
    assert answer.code == 0, answer.out + answer.err
    assert {part["finding"] for part in answer.document["parts"]} == {"there"}


def test_the_checker_says_what_was_not_uploaded(server: Loopback, tmp_path: Path) -> None:
    server.on(HOST, "/license.xml", Reply(b"not here", status=404))
    server.on(HOST, "/robots.txt", Reply(b"User-agent: *\nAllow: /\n"))
    with server:
        answer = holdback(
            "website", "--check", "--profile", sample_profile(), "--json",
            HOLDBACK_LOOPBACK=str(server.setting(tmp_path)),
        )  # fmt: skip
    assert answer.code == 1
    found = {part["name"]: part["finding"] for part in answer.document["parts"]}
    assert found["license.xml"] == "missing"
    assert found["robots.txt"] == "different"
    assert found["tdmrep.json"] == "there"


def test_the_open_opt_out_reader_obeys_the_headers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "SPAWNING_OPTS_KEY", "none")
    from datadiligence import HttpEvaluator

    headers = http_headers(Site.of(load_profile(sample_profile())))
    lowered = {name.lower(): value for name, value in headers.items()}
    for respects in ({"respect_robots": False}, {"respect_tdmrep": False}):
        assert HttpEvaluator(**respects).is_allowed(headers=headers | lowered) is False
