# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The artist's site and what it is to say, derived from the profile: the input of every file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from holdback.errors import UsageError
from holdback.rights import Policy, Profile
from holdback.rights.vocabulary import VOCABULARIES, Vocabulary

# Without quotes and $, which mean something in the configuration of servers.
_SAFE_ADDRESS = re.compile(r"^https://[A-Za-z0-9\-._~:/?#@!&()*+,;=%\[\]]+$")


@dataclass(frozen=True, slots=True)
class Site:
    """One site under one policy.

    Attributes:
        origin: scheme and host, e.g. ``https://artist.example``, without a path.
        artist: the rightsholder's name.
        email: where licence requests go, or empty.
        policy: the artist's choice.
        policy_url: address of the TDM policy; on this site if the profile names none.
        rights_url: address of the page on the artist's rights, or empty.
    """

    origin: str
    artist: str
    email: str
    policy: Policy
    policy_url: str
    rights_url: str

    @classmethod
    def of(cls, profile: Profile, policy: Policy | None = None) -> Site:
        """Derive the site from a profile.

        Raises:
            UsageError: the profile names no site, or an address that is not plain https.
        """
        if not profile.website:
            raise UsageError(
                "The profile names no website. Write its address under [artist] as website = "
                '"https://…"; nothing was written.'
            )
        for address in (profile.website, profile.policy_url, profile.rights_page):
            if address and not _SAFE_ADDRESS.match(address):
                raise UsageError(
                    "{address} is no plain https address. Correct it in the profile; nothing was "
                    "written.",
                    address=address,
                )
        parts = urlsplit(profile.website)
        origin = f"https://{parts.netloc}"
        return cls(
            origin=origin,
            artist=profile.rightsholder,
            email=profile.email,
            policy=policy or profile.policy,
            policy_url=profile.policy_url or f"{origin}/tdm-policy.json",
            rights_url=profile.rights_page,
        )

    @property
    def words(self) -> Vocabulary:
        """The policy in the words of each standard."""
        return VOCABULARIES[self.policy]

    @property
    def reserves(self) -> bool:
        """Whether anything is reserved."""
        return self.words.tdm_reservation == "1"

    @property
    def licence_url(self) -> str:
        """Where the RSL licence lies."""
        return f"{self.origin}/license.xml"

    @property
    def hosts_policy(self) -> bool:
        """Whether the TDM policy lies on this site, so that the kit must hold it."""
        return self.policy_url.startswith(f"{self.origin}/")
