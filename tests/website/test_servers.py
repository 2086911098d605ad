# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The header files in the servers they are for: each is started and asked."""

from __future__ import annotations

import http.client
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from holdback.platforms.crawlers import CrawlerList
from holdback.rights import Policy, load_profile
from holdback.support.resources import resource
from holdback.support.samples import sample_profile
from holdback.website import Page, Site, check_site, site_kit, write_kit
from holdback.website.signals import http_headers
from safe_writing import need

PATIENCE_S = 20
POLICIES = [Policy.RESERVE_ALL, Policy.ALLOW]


@pytest.fixture
def kit(tmp_path: Path, request: pytest.FixtureRequest) -> tuple[Site, Path]:
    """The kit in the top folder of a site, beside its first page."""
    site = Site.of(load_profile(sample_profile()), request.param)
    folder = tmp_path / "site"
    made = site_kit(site, CrawlerList.load(resource("ai-crawlers.toml")))
    write_kit(folder, site, made)
    (folder / "index.html").write_text("<html></html>")
    return site, folder


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(command: list[str], port: int) -> Iterator[None]:
    """Run a server until the test is over."""
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        limit = time.monotonic() + PATIENCE_S
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                if server.poll() is not None or time.monotonic() > limit:
                    assert server.stdout is not None
                    pytest.fail(f"{command[0]} does not run: {server.stdout.read()}")
                time.sleep(0.05)
        yield
    finally:
        server.terminate()
        server.communicate(timeout=PATIENCE_S)


def complete(site: Site, port: int) -> None:
    """Assert that what the server sends is what the kit says, and complete for the checker."""

    def fetch(address: str) -> Page:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
        connection.request("GET", address.removeprefix(site.origin) or "/")
        answer = connection.getresponse()
        text = answer.read().decode()
        headers = {name.lower(): value for name, value in answer.getheaders()}
        connection.close()
        return Page(answer.status, headers, text)

    sent = fetch(f"{site.origin}/").headers
    for name, value in http_headers(site).items():
        assert sent[name.lower()] == value
    for part in check_site(site, fetch):
        assert part.finding == "there", f"{part.name}: {part.detail}"


@pytest.mark.parametrize("kit", POLICIES, indirect=True)
def test_nginx(kit: tuple[Site, Path], tmp_path: Path) -> None:
    need("nginx")
    site, folder = kit
    port = free_port()
    own = tmp_path / "nginx.conf"
    paths = "".join(
        f"{name}_temp_path {tmp_path}/{name}; "
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    own.write_text(
        f"daemon off; pid {tmp_path}/pid; error_log stderr; user root; events {{}}\n"
        f"http {{ access_log off; {paths}\n"
        f"server {{ listen 127.0.0.1:{port}; root {folder};\n"
        f"include {folder}/headers/nginx.conf;\n}} }}\n"
    )
    with running(["nginx", "-p", str(tmp_path), "-c", str(own)], port):
        complete(site, port)


@pytest.mark.parametrize("kit", POLICIES, indirect=True)
def test_apache(kit: tuple[Site, Path], tmp_path: Path) -> None:
    need("apache2")
    site, folder = kit
    port = free_port()
    (folder / ".htaccess").write_text((folder / "headers" / "htaccess.txt").read_text())
    modules = "".join(
        f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"
        for name in ("mpm_event", "authz_core", "dir", "mime", "headers")
    )
    own = tmp_path / "apache.conf"
    own.write_text(
        f"{modules}ServerName localhost\nListen 127.0.0.1:{port}\nPidFile {tmp_path}/pid\n"
        f"ErrorLog {tmp_path}/error.log\nDefaultRuntimeDir {tmp_path}\nTypesConfig /dev/null\n"
        f"Mutex posixsem\nDocumentRoot {folder}\nDirectoryIndex index.html\n"
        f"<Directory {folder}>\nAllowOverride All\nRequire all granted\n</Directory>\n"
    )
    for part in (tmp_path, *tmp_path.parents):  # the server's children run as somebody else
        if part.stat().st_uid == 0 and "pytest" in part.name:
            part.chmod(0o755)
    with running(["apache2", "-f", str(own), "-D", "FOREGROUND"], port):
        complete(site, port)


@pytest.mark.parametrize("kit", POLICIES, indirect=True)
def test_caddy(kit: tuple[Site, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    need("caddy")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "caddy"))
    site, folder = kit
    port = free_port()
    block = (folder / "headers" / "Caddyfile.txt").read_text()
    own = tmp_path / "Caddyfile"
    own.write_text(
        "{\n\tadmin off\n\tauto_https off\n}\n"
        f"http://127.0.0.1:{port} {{\n\troot * {folder}\n{block}\tfile_server\n}}\n"
    )
    with running(["caddy", "run", "--config", str(own), "--adapter", "caddyfile"], port):
        complete(site, port)


@pytest.mark.parametrize("kit", POLICIES, indirect=True)
def test_netlify_and_cloudflare_pages(kit: tuple[Site, Path]) -> None:
    """Their grammar: a path, then indented ``Name: value`` lines."""
    site, folder = kit
    path, *lines = (folder / "headers" / "_headers").read_text().splitlines()
    assert path == "/*"
    parsed = dict(line.removeprefix("  ").split(": ", 1) for line in lines)
    assert all(line.startswith("  ") for line in lines)
    assert parsed == http_headers(site)
