# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong, in words. The one leaf that every other package may import.

A sentence for people is a :class:`Message`: an English template and its fields, so that the
window can show it in the user's language (``holdback.gui.text`` translates the template) while
the command line and the logs print the English.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence for people: an English ``template`` and the values of its ``{fields}``."""

    template: str
    fields: tuple[tuple[str, str | int], ...] = ()

    def __str__(self) -> str:
        return self.template.format_map(dict(self.fields)) if self.fields else self.template


def say(template: str, /, **fields: object) -> Message:
    """Make the message that ``template`` and its fields are.

    ``template`` must be a string literal: ``installers/translations.py`` collects the literals
    of all ``say(...)`` and ``...Error(...)`` calls for the translators.
    """
    return Message(
        template,
        tuple((k, v if isinstance(v, int) else str(v)) for k, v in fields.items()),
    )


def is_bare(message: Message) -> bool:
    """Whether a message is a single sentence, so that it cannot say all that users need."""
    sentences = message.template.rstrip(".…").replace("; ", ". ").split(". ")
    return len(sentences) == 1


class HoldbackError(Exception):
    """The root of everything Holdback raises on purpose."""


class BugError(HoldbackError):
    """An invariant of ours is broken, or a library did what it never should. Worth a report."""


class Cancelled(HoldbackError):
    """The user stopped the work. Silent: nobody needs to be told what they just did."""


class UserError(HoldbackError):
    """Something the user can understand and act upon.

    A whole message says what happened, what was *not* changed where that could be in doubt, and
    what to do next. One that says only what happened is followed by the ``advice`` of its kind.
    """

    advice: ClassVar[Message] = say(
        "Nothing was changed. Look at what was asked for and try again."
    )

    def __init__(self, template: str | Message, /, **fields: object) -> None:
        self.message = template if isinstance(template, Message) else say(template, **fields)
        super().__init__(str(self.message))

    @property
    def messages(self) -> tuple[Message, ...]:
        """What is shown, in this order: the message, and the advice if it needs one."""
        return (self.message, self.advice) if is_bare(self.message) else (self.message,)


class UsageError(UserError):
    """The request itself is wrong: an unknown name, a missing option, a malformed profile."""


class FileMissing(UserError):
    """There is no such file or folder (any more)."""

    advice = say(
        "Nothing was changed. It may have been moved, renamed, or lie on a drive that is "
        "not connected."
    )


class UnreadableFile(UserError):
    """The file cannot be read, or its structure is too damaged to be understood."""

    advice = say(
        "Nothing was changed. See whether other programs open it; if not, take it from a backup."
    )


class UnsupportedFormat(UserError):
    """The file is not audio, or a format that Holdback does not handle."""

    advice = say("Nothing was changed. Holdback leaves files alone that it does not know.")


class ChangedOnDisk(UserError):
    """The file is not the one that was looked at before. Nothing was written."""

    advice = say("Nothing was written. Read it again and look at the changes once more.")


class NoPermission(UserError):
    """The system does not let us write here. Nothing was written."""

    advice = say("Nothing was written. Choose another place, or allow yourself to write there.")


class DiskFull(UserError):
    """There is no room for a safe write. Nothing was changed."""

    advice = say("Nothing was changed. Make room on that drive and try again.")


class WriteRefused(UserError):
    """A safe write could not be proven, so the original stays as it was."""

    advice = say("Let another program save a copy of the file anew, and try it on that copy.")


class NetworkUnavailable(UserError):
    """The network, or the server asked, did not answer usefully."""

    advice = say("Nothing was changed. Try again later; everything else works without the network.")


class SecretStoreUnavailable(UserError):
    """No safe keyring exists on this system; the secret is kept nowhere."""

    advice = say("Nothing was kept. Install or unlock a keyring and try again.")


class RecordsUnusable(UserError):
    """The database of records cannot be used as it is; it was left untouched or set aside."""

    advice = say(
        "Nothing was changed. Take the file from a backup, or ask for help before you go on."
    )
