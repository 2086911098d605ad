# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which addresses Holdback may talk to: https, port 443, public hosts (safety.md §4.4)."""

from __future__ import annotations

import ipaddress
import json
import os
import re
import socket
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from holdback.errors import UsageError

Endpoint = tuple[str, int]
"""A numeric address and a port."""

Resolver = Callable[[str, int], list[Endpoint]]
"""Turns a host name and a port into endpoints that may be connected to; raises OSError if it
cannot, and :class:`AddressRefused` if it may not."""

LOOPBACK_SETTING = "HOLDBACK_LOOPBACK"
"""Names a JSON file ``{"hosts": {NAME: PORT}, "ca": FILE}``: these names, and no others, lead to
servers on this computer. For tests only; nothing but loopback can be reached through it."""

_HOST = re.compile(r"^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*$")
_BAD = re.compile(r"[\s\\<>\"{}|^`\x00-\x1f\x7f]")


class AddressRefused(OSError):  # noqa: N818 - named for what happened
    """The name leads to an address that is not public."""


def is_plain_https(url: str) -> bool:
    """Whether ``url`` is https, on port 443, to a host *name*, without user or odd characters."""
    if _BAD.search(url) or len(url) > 4000:
        return False
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    return (
        parts.scheme == "https"
        and parts.username is None
        and parts.password is None
        and port in (None, 443)
        and bool(_HOST.match((parts.hostname or "").lower()))
    )


def is_public(address: str) -> bool:
    """Whether a numeric address is a public one: no loopback, private, link-local, reserved."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo or (None, None))[1]
        if inner is not None:
            return is_public(str(inner))
    return found.is_global and not found.is_multicast


def system_resolver(host: str, port: int) -> list[Endpoint]:
    """Ask the system; every address of the name must be public, or none is used.

    Raises:
        AddressRefused: one of them is not.
        OSError: the name is not known, or there is no network.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    endpoints = list(dict.fromkeys((str(entry[4][0]), int(entry[4][1])) for entry in found))
    private = [address for address, _ in endpoints if not is_public(address)]
    if private:
        raise AddressRefused(f"{host} leads to {private[0]}")
    return endpoints


def loopback_resolver(ports: Mapping[str, int]) -> Resolver:
    """Return a resolver that knows only the names in ``ports`` and leads them to 127.0.0.1."""

    def resolve(host: str, port: int) -> list[Endpoint]:
        if host not in ports:
            raise AddressRefused(f"{host} is not among the test's servers")
        return [("127.0.0.1", ports[host])]

    return resolve


def resolver_from_environment() -> tuple[Resolver, str | None]:
    """Return the resolver and the CA file to use: the system's, or the test setting's.

    Raises:
        UsageError: the setting's file cannot be read.
    """
    setting = os.environ.get(LOOPBACK_SETTING)
    if not setting:
        return system_resolver, None
    try:
        values = json.loads(Path(setting).read_text(encoding="utf-8"))
        ports = {str(host): int(port) for host, port in values["hosts"].items()}
        return loopback_resolver(ports), str(values["ca"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(
            "The setting {name} names a file that cannot be used ({reason}). Nothing was sent.",
            name=LOOPBACK_SETTING,
            reason=error,
        ) from error
