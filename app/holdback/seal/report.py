# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a look at a file's C2PA manifest found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from holdback.errors import Message
from holdback.rights import Seal, Statement


@dataclass(frozen=True, slots=True)
class SealReport:
    """The state of a file's C2PA manifest, and what it says.

    Attributes:
        state: see :class:`holdback.rights.Seal`.
        signer: who signed, as the certificate says; "" if unsigned. ``valid`` means that the
            signature holds but nobody we know vouches for this name; ``trusted`` that one does.
        statements: rights statements in the active manifest, each marked with ``state``.
        problems: what is wrong or doubtful, for people; ingredient failures included.
        sidecar: the name of the ``.c2pa`` file that holds the manifest; "" if it is embedded.
        serial: the serial number of the signer's certificate, in decimal; "" if unsigned.
        assertions: what the active manifest asserts about origin and rights, by label and as it
            stands there, for sealing anew.
    """

    state: Seal
    signer: str = ""
    statements: tuple[Statement, ...] = ()
    problems: tuple[Message, ...] = ()
    sidecar: str = ""
    serial: str = ""
    assertions: Mapping[str, Mapping[str, object]] = field(default_factory=dict)

    def is_by(self, serial: str) -> bool:
        """Whether this very certificate signed, and the seal holds.

        Only a trusted seal counts: anybody can make a certificate with a serial number of choice,
        but not one that the artist's own chain vouches for.
        """
        return self.state is Seal.TRUSTED and bool(serial) and self.serial == serial
