# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The network: what it gives, what it refuses, and what it costs at most (safety.md §4.4-4.6)."""

from __future__ import annotations

import gzip
import ssl
import subprocess
import sys
import threading
import tracemalloc
import zlib
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from holdback.errors import Cancelled, UsageError
from holdback.support.addresses import (
    LOOPBACK_SETTING,
    AddressRefused,
    is_plain_https,
    is_public,
    resolver_from_environment,
    system_resolver,
)
from holdback.support.http import (
    MAX_RETRY_AFTER_S,
    FetchFailed,
    HttpClient,
    Known,
    Limits,
    Trouble,
    retry_after,
)
from holdback.support.progress import CancelToken
from loopback import Asked, Loopback, Reply

HOST = "terms.example"
PAGE = b"<html><body><main><h1>Terms</h1></main></body></html>"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Loopback]:
    with Loopback(tmp_path / "server", [HOST, "other.example"]) as running:
        yield running


def _refused(client: HttpClient, url: str) -> FetchFailed:
    with pytest.raises(FetchFailed) as caught:
        client.get(url)
    return caught.value


def test_a_page_is_read_and_the_request_is_polite(server: Loopback) -> None:
    server.on(HOST, "/terms", Reply(PAGE, headers={"ETag": '"1"'}))
    answer = server.client().get(f"https://{HOST}/terms")
    assert (answer.status, answer.body, answer.header("ETag")) == (200, PAGE, '"1"')
    asked = server.asked[0]
    assert asked.headers["user-agent"].startswith("Holdback/")
    assert asked.headers["accept-encoding"] == "gzip"
    assert "cookie" not in asked.headers
    assert "authorization" not in asked.headers


def test_gzip_is_inflated(server: Loopback) -> None:
    body = gzip.compress(PAGE * 100)
    server.on(HOST, "/", Reply(body, headers={"Content-Encoding": "gzip"}))
    assert server.client().get(f"https://{HOST}/").body == PAGE * 100


def test_a_conditional_request_says_what_is_known(server: Loopback) -> None:
    def answer(asked: Asked) -> Reply:
        return Reply(status=304 if asked.headers.get("if-none-match") == '"1"' else 200)

    server.on(HOST, "/", answer)
    client = server.client()
    assert client.get(f"https://{HOST}/").status == 200
    assert client.get(f"https://{HOST}/", known=Known('"1"', "Mon, 01 Jan 2024")).status == 304
    assert server.asked[1].headers["if-modified-since"] == "Mon, 01 Jan 2024"


@pytest.mark.parametrize(
    "url",
    [
        "http://terms.example/",
        "file:///etc/passwd",
        "ftp://terms.example/",
        "https://terms.example:8443/",
        "https://user:secret@terms.example/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0177.0.0.1/",
        "https://localhost/",
        "https://terms.example/a b",
        "https://terms.example\\@other.example/",
        "https://terms.example/\r\nHost: x",
    ],
)
def test_other_than_plain_https_is_refused_before_anything_is_sent(
    server: Loopback, url: str
) -> None:
    assert _refused(server.client(), url).trouble is Trouble.REFUSED
    assert server.asked == []


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "::1",
        "0.0.0.0",
        "169.254.169.254",
        "10.1.2.3",
        "192.168.1.1",
        "172.16.0.1",
        "100.64.0.1",
        "fe80::1%eth0",
        "fd00::1",
        "::ffff:127.0.0.1",
        "2002:7f00:1::",
        "224.0.0.1",
        "nonsense",
    ],
)
def test_private_addresses_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:8.8.8.8"])
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(address)


def test_a_name_that_leads_home_is_refused() -> None:
    with pytest.raises(AddressRefused):
        system_resolver("localhost", 443)


def test_a_name_with_a_private_address_is_never_connected_to(server: Loopback) -> None:
    client = HttpClient(
        resolver=lambda host, port: system_resolver("localhost", server.port),
        ca_file=str(server.ca),
        sleep=lambda _: None,
    )
    failure = _refused(client, f"https://{HOST}/")
    assert failure.trouble is Trouble.REFUSED
    assert "inside this network" in str(failure)
    assert server.asked == []


def test_an_unknown_name_is_told_after_some_tries() -> None:
    tries = []

    def resolver(host: str, port: int) -> list[tuple[str, int]]:
        tries.append(host)
        raise OSError("Name or service not known")

    client = HttpClient(resolver=resolver, sleep=lambda _: None)
    assert _refused(client, f"https://{HOST}/").trouble is Trouble.NO_NAME
    assert len(tries) == 3


def test_a_redirect_on_the_same_host_is_followed_and_told(server: Loopback) -> None:
    server.on(HOST, "/old", Reply(status=301, headers={"Location": "/new"}))
    server.on(HOST, "/new", Reply(PAGE))
    answer = server.client().get(f"https://{HOST}/old")
    assert answer.body == PAGE
    assert answer.url == f"https://{HOST}/new"
    assert answer.redirects == (f"https://{HOST}/old",)


@pytest.mark.parametrize(
    "target",
    [
        "https://other.example/terms",
        f"http://{HOST}/terms",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://169.254.169.254/latest/meta-data",
        "//other.example/x",
        f"https://user@{HOST}/",
        "file:///etc/passwd",
    ],
)
def test_a_redirect_to_elsewhere_is_told_and_not_followed(server: Loopback, target: str) -> None:
    server.on(HOST, "/", Reply(status=302, headers={"Location": target}))
    failure = _refused(server.client(), f"https://{HOST}/")
    assert failure.trouble is Trouble.MOVED
    assert failure.location
    assert len(server.asked) == 1


def test_a_redirect_that_is_no_address_is_refused(server: Loopback) -> None:
    server.on(HOST, "/", Reply(status=302, headers={"Location": "javascript:alert(1)"}))
    assert _refused(server.client(), f"https://{HOST}/").trouble is Trouble.REFUSED
    assert len(server.asked) == 1


def test_redirects_in_a_circle_and_long_chains_end(server: Loopback) -> None:
    server.on(HOST, "/a", Reply(status=302, headers={"Location": "/b"}))
    server.on(HOST, "/b", Reply(status=302, headers={"Location": "/a"}))
    assert _refused(server.client(), f"https://{HOST}/a").trouble is Trouble.MOVED
    for hop in range(12):
        server.on(HOST, f"/{hop}", Reply(status=302, headers={"Location": f"/{hop + 1}"}))
    server.asked.clear()
    assert _refused(server.client(), f"https://{HOST}/0").trouble is Trouble.MOVED
    assert len(server.asked) == 6


def test_a_compressed_bomb_costs_no_memory(server: Loopback) -> None:
    bomb = gzip.compress(b"\0" * 200_000_000)
    server.on(HOST, "/", Reply(bomb, headers={"Content-Encoding": "gzip"}))
    client = server.client()
    tracemalloc.start()
    try:
        assert _refused(client, f"https://{HOST}/").trouble is Trouble.TOO_LARGE
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 50_000_000


@pytest.mark.parametrize("coding", ["gzip, gzip", "br", "deflate", "zstd", "compress"])
def test_stacked_and_unknown_codings_are_refused(server: Loopback, coding: str) -> None:
    body = zlib.compress(zlib.compress(b"\0" * 1_000_000))
    server.on(HOST, "/", Reply(body, headers={"Content-Encoding": coding}))
    assert _refused(server.client(), f"https://{HOST}/").trouble is Trouble.BAD_CODING


def test_damaged_gzip_is_refused_and_cut_gzip_is_cut(server: Loopback) -> None:
    coded = {"Content-Encoding": "gzip"}
    server.on(HOST, "/bad", Reply(b"this is no gzip", headers=coded))
    server.on(HOST, "/cut", Reply(gzip.compress(PAGE * 50)[:-20], headers=coded))
    assert _refused(server.client(), f"https://{HOST}/bad").trouble is Trouble.BAD_CODING
    assert _refused(server.client(), f"https://{HOST}/cut").trouble is Trouble.CUT


def test_large_and_endless_bodies_stop_at_the_limit(server: Loopback) -> None:
    server.on(HOST, "/large", Reply(b"x" * 2_000_001))
    server.on(HOST, "/endless", Reply(endless=True))
    client = server.client(Limits(body_bytes=2_000_000))
    assert _refused(client, f"https://{HOST}/large").trouble is Trouble.TOO_LARGE
    assert _refused(client, f"https://{HOST}/endless").trouble is Trouble.TOO_LARGE


def test_a_dripping_server_cannot_outlast_the_deadline(server: Loopback) -> None:
    server.on(HOST, "/", Reply(b"x" * 1000, drip_s=0.05))
    client = server.client(Limits(total_s=0.6, read_s=5, tries=1))
    assert _refused(client, f"https://{HOST}/").trouble is Trouble.TOO_SLOW


def test_dripping_headers_cannot_outlast_the_deadline_either(tmp_path: Path) -> None:
    import socket

    stop = threading.Event()
    with Loopback(tmp_path / "keys", [HOST]) as keys:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(tmp_path / "keys" / "server.pem")
        listener = socket.create_server(("127.0.0.1", 0))
        accepted: list[object] = []

        def serve() -> None:
            raw, _ = listener.accept()
            accepted.append(raw)
            with suppress(OSError), context.wrap_socket(raw, server_side=True) as connection:
                connection.sendall(b"HTTP/1.1 200 OK\r\n")
                while not stop.wait(0.05):
                    connection.sendall(b"X-Slow: 1\r\n")

        worker = threading.Thread(target=serve)
        worker.start()
        client = HttpClient(
            limits=Limits(total_s=0.6, read_s=5),
            resolver=lambda host, port: [("127.0.0.1", listener.getsockname()[1])],
            ca_file=str(keys.ca),
            sleep=lambda _: None,
        )
        try:
            assert _refused(client, f"https://{HOST}/").trouble is Trouble.TOO_SLOW
            assert len(accepted) == 1
        finally:
            stop.set()
            worker.join()
            listener.close()


def test_a_server_that_never_speaks_is_given_up() -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as listener:
        client = HttpClient(
            limits=Limits(total_s=0.5, connect_s=0.3),
            resolver=lambda host, port: [("127.0.0.1", listener.getsockname()[1])],
            sleep=lambda _: None,
        )
        assert _refused(client, f"https://{HOST}/").trouble is Trouble.TOO_SLOW


def test_a_cut_body_is_told_as_cut(server: Loopback) -> None:
    server.on(HOST, "/", Reply(PAGE, claim_length=len(PAGE) + 10))
    assert _refused(server.client(), f"https://{HOST}/").trouble is Trouble.CUT


def test_a_hung_up_connection_is_tried_again(server: Loopback) -> None:
    replies = iter([Reply(hang_up=True), Reply(PAGE)])
    server.on(HOST, "/", lambda _: next(replies))
    assert server.client().get(f"https://{HOST}/").body == PAGE


def test_a_megabyte_of_headers_is_refused(server: Loopback) -> None:
    headers = {f"X-{n}": "y" * 50_000 for n in range(20)}
    server.on(HOST, "/", Reply(PAGE, headers=headers))
    assert _refused(server.client(), f"https://{HOST}/").trouble is Trouble.CUT


def test_busy_servers_are_asked_again_and_then_the_answer_is_handed_on(server: Loopback) -> None:
    replies = iter([Reply(status=503), Reply(status=429), Reply(PAGE)])
    server.on(HOST, "/", lambda _: next(replies))
    assert server.client().get(f"https://{HOST}/").status == 200
    server.on(HOST, "/always", Reply(status=500))
    assert server.client().get(f"https://{HOST}/always").status == 500
    assert server.paths().count("/always") == 3


def test_a_long_retry_after_is_not_waited_for_but_told(server: Loopback) -> None:
    server.on(HOST, "/", Reply(status=429, headers={"Retry-After": "7200"}))
    answer = server.client().get(f"https://{HOST}/")
    assert (answer.status, answer.retry_after_s) == (429, 7200.0)
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        ("999999999999999", MAX_RETRY_AFTER_S),
        ("Mon, 01 Jan 2024 00:01:00 GMT", 60.0),
        ("Mon, 01 Jan 2023 00:00:00 GMT", 0.0),
        ("soon", None),
        ("-5", None),
        ("", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(value: str, seconds: float | None) -> None:
    assert retry_after(value, datetime(2024, 1, 1, tzinfo=UTC)) == seconds


def test_one_request_at_a_time_per_host_and_hosts_side_by_side(server: Loopback) -> None:
    working: dict[str, int] = {}
    most: dict[str, int] = {}
    both = threading.Barrier(2, timeout=10)
    lock = threading.Lock()

    def answer(asked: Asked) -> Reply:
        with lock:
            working[asked.host] = working.get(asked.host, 0) + 1
            most[asked.host] = max(most.get(asked.host, 0), working[asked.host])
        both.wait()
        with lock:
            working[asked.host] -= 1
        return Reply(PAGE)

    for host in (HOST, "other.example"):
        server.on(host, "/", answer)
    client = server.client()
    urls = [f"https://{HOST}/", "https://other.example/"] * 3
    workers = [threading.Thread(target=client.get, args=(url,)) for url in urls]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert most == {HOST: 1, "other.example": 1}
    assert len(server.asked) == 6


def test_there_is_a_pause_between_two_requests_to_one_host(server: Loopback) -> None:
    slept: list[float] = []
    client = HttpClient(
        resolver=lambda host, port: [("127.0.0.1", server.port)],
        ca_file=str(server.ca),
        sleep=slept.append,
        monotonic=lambda: 0.0,
    )
    server.on(HOST, "/", Reply(PAGE))
    client.get(f"https://{HOST}/", pause_s=2.5)
    assert slept == []
    client.get(f"https://{HOST}/", pause_s=2.5)
    assert sum(slept) == pytest.approx(2.5)


def test_a_cancelled_request_stops(server: Loopback) -> None:
    server.on(HOST, "/", Reply(endless=True))
    cancel = CancelToken()
    client = server.client(Limits(body_bytes=10**12))
    threading.Timer(0.2, cancel.cancel).start()
    with pytest.raises(Cancelled):
        client.get(f"https://{HOST}/", cancel=cancel)


def test_a_foreign_authority_is_refused(server: Loopback) -> None:
    client = HttpClient(
        resolver=lambda host, port: [("127.0.0.1", server.port)], sleep=lambda _: None
    )
    failure = _refused(client, f"https://{HOST}/")
    assert failure.trouble is Trouble.NOT_SECURE
    assert "clock" in str(failure)


def test_a_certificate_for_another_host_is_refused(server: Loopback) -> None:
    client = HttpClient(
        resolver=lambda host, port: [("127.0.0.1", server.port)],
        ca_file=str(server.ca),
        sleep=lambda _: None,
    )
    assert _refused(client, "https://unnamed.example/").trouble is Trouble.NOT_SECURE


def test_an_expired_certificate_is_refused(tmp_path: Path) -> None:
    with Loopback(tmp_path / "old", [HOST], expired_days=30) as old:
        assert _refused(old.client(), f"https://{HOST}/").trouble is Trouble.NOT_SECURE


def test_a_proxy_of_the_environment_is_not_used(
    server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    server.on(HOST, "/", Reply(PAGE))
    assert server.client().get(f"https://{HOST}/").status == 200


def test_the_setting_for_tests_reaches_only_the_named_hosts(
    server: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(LOOPBACK_SETTING, str(server.setting(tmp_path)))
    resolver, ca_file = resolver_from_environment()
    assert resolver(HOST, 443) == [("127.0.0.1", server.port)]
    assert ca_file == str(server.ca)
    with pytest.raises(AddressRefused):
        resolver("archive.org", 443)
    monkeypatch.setenv(LOOPBACK_SETTING, str(tmp_path / "absent"))
    with pytest.raises(UsageError):
        resolver_from_environment()


def test_httpx_is_loaded_only_with_the_first_request() -> None:
    code = (
        "import sys\nfrom holdback.support.http import HttpClient\nHttpClient()\n"
        "print([m for m in ('httpx', 'httpcore', 'certifi') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_is_plain_https_accepts_real_addresses() -> None:
    assert is_plain_https("https://get.bandcamp.help/hc/en-us/articles/23005947027991-Band")
    assert is_plain_https("https://www.amazon.com/gp/help/display.html?nodeId=1&x=%20#top")
    assert is_plain_https("https://xn--bcher-kva.example:443/")
