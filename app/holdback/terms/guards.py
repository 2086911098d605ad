# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells a page of terms from everything that may come in its place (safety.md §5b).

Error pages, bot walls, cookie and login walls, script shells, empty and shrunken pages are
"could not be read", never a change. The marks of walls are looked for on short pages only: a
long contract may well speak of captchas and cookies.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from holdback.errors import Message, say
from holdback.terms.documents import Document
from holdback.terms.language import language_of
from holdback.terms.normal import normalise
from holdback.terms.sources import Unread

SHORT = 3000
EMPTY = 200
SHELL = 400
SHORTEST_TERMS = 800
SHRUNKEN_BELOW = 1 / 3
"""A text below this share of the last one did not load as usual (design.md §4 rule 5)."""

SAME_DOCUMENT_FROM = 0.07
_WORD = re.compile(r"\w+")
_TERMS_WORDS = re.compile(
    r"\b(?:terms|agreement|privacy|polic(?:y|ies)|licen[cs]e|liabilit(?:y|ies)|warrant(?:y|ies)|"
    r"terminat(?:e|ion)|governing law|intellectual property|you agree|your content|personal data|"
    r"you (?:may|must|shall|can) not|third part(?:y|ies)|consent|applicable law|violat(?:e|ion)s?|"
    r"nutzungs\w+|vertrag\w*|haftung\w*|datenschutz\w*|personenbezogen\w*|lizenz\w*|kündig\w+|"
    r"einwillig\w+|dritte[nr]?|geistiges eigentum|verstößt|"
    r"conditions|données personnelles|responsabilité|résiliation|propriété intellectuelle|"
    r"consentement|tiers)\b"
)
_BOT = re.compile(
    r"just a moment\.{2,3}|checking your browser|cf-chl|challenge-platform|attention required!|"
    r"verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|i'm not a robot|"
    r"unusual traffic|g-recaptcha|h-captcha|hcaptcha|px-captcha|datadome|_incapsula_|"
    r"incapsula incident|request unsuccessful|access denied|pardon our interruption|"
    r"enter the characters you see|security check|prüfen, ob sie ein mensch|êtes-vous un robot"
)
_SCRIPT = re.compile(
    r"(?:enable|requires?|turn on|activate|without) (?:your )?javascript|javascript (?:is )?"
    r"(?:disabled|required)|aktivieren sie javascript|activer javascript|unsupported browser|"
    r"^\s*loading\W{0,5}$"
)
_CONSENT = re.compile(
    r"accept (?:all )?(?:cookies)?|reject all|manage (?:my )?(?:cookies|choices|preferences)|"
    r"we (?:value|care about) your privacy|we and our (?:\d+ )?partners|before you continue|"
    r"uses? cookies|alle akzeptieren|cookie-einstellungen|tout accepter|tout refuser|"
    r"gérer les cookies"
)
_LOGIN = re.compile(
    r"(?:log|sign) ?in (?:to (?:continue|your)|with)|please (?:log|sign) in|"
    r"forgot(?:ten)? (?:your )?password|bitte (?:melde|anmelden)|einloggen|se connecter|"
    r"mot de passe oublié"
)
_PASSWORD = re.compile(r"<input[^<>]{0,300}type\s*=\s*[\"']?password", re.I)
_REGION = re.compile(
    r"not available in your (?:country|region|location)|unavailable in your (?:country|region)|"
    r"geo-?restricted|in ihrem land nicht verfügbar|pas disponible dans votre (?:pays|région)"
)
_MAINTENANCE = re.compile(
    r"(?:down|closed) for maintenance|under maintenance|scheduled maintenance|be right back|"
    r"temporarily (?:unavailable|down)|wartungsarbeiten|en maintenance"
)
_ERROR = re.compile(
    r"page (?:could )?(?:not|cannot|can't) (?:be )?found|404\b|something went wrong|"
    r"an error (?:has )?occurred|seite (?:wurde )?nicht gefunden|page introuvable"
)
_LOGIN_PATH = re.compile(r"/(?:log-?in|sign-?in|auth|sso|accounts?|session)(?:/|$|\?)", re.I)


@dataclass(frozen=True, slots=True)
class Wall:
    """What came in place of the terms."""

    reason: Unread
    message: Message


def wall_in_status(status: int, url: str) -> Wall | None:
    """Return what a status other than 200 means, or ``None`` for 200."""
    if status == 200:
        return None
    if status in (401, 403, 406, 407, 451):
        return Wall(
            Unread.FORBIDDEN,
            say("The server of {url} would not let Holdback read the page ({status}). "
                "Nothing was compared.", url=url, status=status),
        )  # fmt: skip
    if status in (404, 410):
        return Wall(
            Unread.GONE,
            say("There is no page at {url} any more ({status}). That says nothing about the "
                "terms: look for their new address.", url=url, status=status),
        )  # fmt: skip
    if status in (429, 503):
        return Wall(
            Unread.BUSY,
            say("The server of {url} asks us to wait ({status}). It was not checked; the last "
                "good text stays.", url=url, status=status),
        )  # fmt: skip
    if status >= 500:
        return Wall(
            Unread.SERVER_FAULT,
            say("The server of {url} has a fault ({status}). Try again later; nothing was "
                "compared.", url=url, status=status),
        )  # fmt: skip
    return Wall(
        Unread.BAD_ANSWER,
        say("The server of {url} answered unexpectedly ({status}). Nothing was compared.",
            url=url, status=status),
    )  # fmt: skip


def wall_after_redirect(asked: str, final: str) -> Wall | None:
    """Return the wall that a redirect within the host leads to: a login or the home page."""
    if asked == final:
        return None
    before, after = urlsplit(asked), urlsplit(final)
    if _LOGIN_PATH.search(after.path + "/") and not _LOGIN_PATH.search(before.path + "/"):
        return Wall(
            Unread.LOGIN,
            say("{url} wants a login before it shows the page. Nothing was compared.", url=asked),
        )
    if after.path in ("", "/") and before.path not in ("", "/"):
        return Wall(
            Unread.MOVED,
            say("{url} now leads to the home page. Look for the new address of the terms; "
                "nothing was compared.", url=asked),
        )  # fmt: skip
    return None


def wall_in_body(body: bytes, media_type: str, url: str) -> Wall | None:
    """Return what is wrong with bytes that cannot be a text at all."""
    kind = media_type.partition(";")[0].strip().lower()
    if kind.startswith(("image/", "audio/", "video/", "font/")):
        return Wall(
            Unread.BAD_ANSWER,
            say("{url} is no text ({kind}). Nothing was compared.", url=url, kind=kind),
        )
    if body.startswith((b"\x1f\x8b", b"PK\x03\x04", b"\x28\xb5\x2f\xfd")):
        return Wall(Unread.DAMAGED, _damaged(url))
    if not body.strip():
        return Wall(Unread.NO_TEXT, _no_text(url))
    return None


def wall_in_page(document: Document, url: str) -> Wall | None:
    """Return what the page is if it is no page of terms, judged by itself."""
    text = document.text.strip()
    source = document.source
    if text.count("\ufffd") + text.count("\x00") > max(3, len(text) // 200):
        return Wall(Unread.DAMAGED, _damaged(url))
    if len(text) < SHORT:
        wall = _short_page(normalise(text).text, normalise(source[:200_000]).text, source, url)
        if wall is not None:
            return wall
    if len(text) < EMPTY:
        return Wall(Unread.NO_TEXT, _no_text(url))
    return None


def _short_page(text: str, lowered: str, source: str, url: str) -> Wall | None:
    if (_BOT.search(text) or _BOT.search(lowered)) and not _reads_like_terms(text):
        return Wall(
            Unread.BOT_WALL,
            say("{url} wants to be sure that a person is looking. Open it in your browser, save "
                "the page, and let Holdback read the file; nothing was compared.", url=url),
        )  # fmt: skip
    for reason, pattern, needed in (
        (Unread.REGION, _REGION, 1),
        (Unread.MAINTENANCE, _MAINTENANCE, 1),
        (Unread.COOKIE_WALL, _CONSENT, 2),
        (Unread.LOGIN, _LOGIN, 1),
        (Unread.NOT_THE_TERMS, _ERROR, 1),
    ):
        if len(set(pattern.findall(text))) >= needed and not _reads_like_terms(text):
            return Wall(reason, _MESSAGES[reason](url))
    if _PASSWORD.search(source) and not _reads_like_terms(text):
        return Wall(Unread.LOGIN, _MESSAGES[Unread.LOGIN](url))
    is_shell = len(text) < SHELL and "<script" in lowered
    if is_shell or (_SCRIPT.search(text or lowered) and not _reads_like_terms(text)):
        return Wall(
            Unread.SCRIPT_SHELL,
            say("{url} builds its text with scripts, which Holdback does not run. Look in the "
                "archive, or save the page from your browser; nothing was compared.", url=url),
        )  # fmt: skip
    return None


def wall_beside(document: Document, previous: Document | None, url: str) -> Wall | None:
    """Return what is wrong with the page beside the last good text (or beside nothing)."""
    text = document.text.strip()
    if previous is None:
        if len(text) >= SHORTEST_TERMS and _reads_like_terms(normalise(text).text):
            return None
        return Wall(Unread.NOT_THE_TERMS, _MESSAGES[Unread.NOT_THE_TERMS](url))
    before = previous.text.strip()
    if len(text) < len(before) * SHRUNKEN_BELOW:
        return Wall(
            Unread.SHRUNKEN,
            say("{url} has only {new} characters; the last text had {old}. The page did not load "
                "as usual; nothing was compared.", url=url, new=len(text), old=len(before)),
        )  # fmt: skip
    if language_of(normalise(text).text) != language_of(normalise(before).text):
        return Wall(
            Unread.OTHER_LANGUAGE,
            say(
                "{url} came in another language than the last text. Nothing was compared.", url=url
            ),
        )
    if not _is_same_document(document, previous):
        return Wall(Unread.NOT_THE_TERMS, _MESSAGES[Unread.NOT_THE_TERMS](url))
    return None


def _reads_like_terms(lowered: str) -> bool:
    return len(set(_TERMS_WORDS.findall(lowered))) >= 3


def _is_same_document(document: Document, previous: Document) -> bool:
    """Whether enough of the old wording stands in the new text.

    Measured on the terms corpus as the share of runs of five words: the most thorough rewriting
    of a document keeps 11 % (the next 33 %), two different documents of one service share 4 %.
    """
    before, after = _runs(previous), _runs(document)
    return len(before & after) >= SAME_DOCUMENT_FROM * min(len(before), len(after)) > 0


def _runs(document: Document) -> set[tuple[str, ...]]:
    words = _WORD.findall(normalise(document.text).text)
    return {tuple(words[at : at + 5]) for at in range(len(words) - 4)}


def _damaged(url: str) -> Message:
    return say("What {url} sent cannot be read as text. Nothing was compared.", url=url)


def _no_text(url: str) -> Message:
    return say("{url} came without any text. Nothing was compared.", url=url)


def _region(url: str) -> Message:
    return say("{url} is not shown in this region. Nothing was compared.", url=url)


def _maintenance(url: str) -> Message:
    return say("{url} is under maintenance. Try again later; nothing was compared.", url=url)


def _cookie_wall(url: str) -> Message:
    return say(
        "{url} shows a cookie dialog instead of the terms. Look in the archive, or save the page "
        "from your browser; nothing was compared.",
        url=url,
    )


def _login(url: str) -> Message:
    return say("{url} wants a login before it shows the page. Nothing was compared.", url=url)


def _not_the_terms(url: str) -> Message:
    return say(
        "What stands at {url} does not look like the terms. Open the page; if they were rewritten "
        "throughout, save it and let Holdback read the file. Nothing was compared.",
        url=url,
    )


_MESSAGES = {
    Unread.REGION: _region,
    Unread.MAINTENANCE: _maintenance,
    Unread.COOKIE_WALL: _cookie_wall,
    Unread.LOGIN: _login,
    Unread.NOT_THE_TERMS: _not_the_terms,
}
