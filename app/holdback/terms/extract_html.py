# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks of an HTML page, read in one pass that knows where each character stood.

A tree parser forgets positions, and a quote must lead back to its place; so this is a tokenizer
of our own, linear in the page's size and indifferent to how deep its elements are nested.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from holdback.terms.documents import BlockKind, Document, TextBuilder
from holdback.terms.selectors import Element, Selector, parse_selectors

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:-]{0,40})")
_ATTRIBUTE = re.compile(
    r"([A-Za-z][\w:.-]{0,60})(?:\s{0,20}=\s{0,20}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?"
)
_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,30};?|#\d{1,7};?|#[xX][0-9a-fA-F]{1,6};?)")
_SPACES = re.compile(r"[ \t\n\r\f]+")

_RAW = frozenset({"script", "style", "noscript", "template", "svg", "iframe", "textarea", "title"})
_BOILERPLATE = frozenset({"nav", "footer", "aside", "form", "button", "select", "dialog", "menu"})
_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()  # noqa: SIM905
)
_BLOCK = frozenset(
    "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure "  # noqa: SIM905
    "footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody "
    "td tfoot th thead tr ul".split()
)
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_MAX_OPEN = 512
_FEW = 400


@dataclass(slots=True)
class _State:
    open: list[Element] = field(default_factory=list)
    lists: int = 0
    heading: int = 0
    item: bool = False
    row: bool = False
    skip: int = 0
    inside: int = 0
    too_deep: int = 0


def read_html(source: str, name: str, selectors: Sequence[str] = ()) -> Document:
    """Return the document of a page: the part ``selectors`` name, else main or article, else all.

    A named part that holds next to nothing is passed over for the next wider one.
    """
    wanted = parse_selectors(selectors)
    best: Document | None = None
    for choice in ([wanted] if wanted else []) + [parse_selectors(["main", "article"]), ()]:
        best = _HtmlReader(source, choice).read(name)
        if len(best.text) >= _FEW:
            return best
    assert best is not None
    return best


class _HtmlReader:
    def __init__(self, source: str, wanted: Sequence[Selector]) -> None:
        self.source = source
        self.wanted = wanted
        self.builder = TextBuilder()
        self.state = _State()
        self._space = True
        self._unclosed: set[str] = set()

    def read(self, name: str) -> Document:
        source, at, size = self.source, 0, len(self.source)
        while at < size:
            mark = source.find("<", at)
            if mark < 0:
                self._text(at, size)
                break
            if mark > at:
                self._text(at, mark)
            at = self._markup(mark)
        self._close_block()
        return self.builder.document(name, "text/html", source)

    def _markup(self, at: int) -> int:
        """Handle the markup at ``at``; return where reading goes on."""
        source = self.source
        if source.startswith("<!--", at):
            end = source.find("-->", at + 4)
            return len(source) if end < 0 else end + 3
        tag = _TAG.match(source, at)
        if tag is None:
            if source.startswith(("<!", "<?", "</"), at):
                end = source.find(">", at)
                return len(source) if end < 0 else end + 1
            self._text(at, at + 1)
            return at + 1
        end = self._tag_end(tag.end())
        name = tag[2].lower()
        if tag[1]:
            self._end(name)
        elif name in _RAW:
            return self._skip_raw(name, end)
        else:
            self._start(name, tag.end(), end)
        return end

    def _tag_end(self, at: int) -> int:
        """Return where the tag that is open at ``at`` ends; quoted ``>`` do not end it."""
        source, size = self.source, len(self.source)
        while at < size:
            quick = source.find(">", at)
            if quick < 0:
                return size
            quote = _first_quote(source, at, quick)
            if quote < 0:
                return quick + 1
            close = source.find(source[quote], quote + 1)
            if close < 0 or close - quote > 100_000:
                return quick + 1
            at = close + 1
        return size

    def _skip_raw(self, name: str, at: int) -> int:
        """Return where the text that is none (a script, a title) ends; unclosed, it never ends."""
        if name in self._unclosed:
            return at
        closing = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(self.source, at)
        if closing is not None:
            return closing.end()
        if name in ("script", "style"):
            return len(self.source)
        self._unclosed.add(name)
        return at

    def _start(self, name: str, start: int, end: int) -> None:
        state = self.state
        if name in _BLOCK or name == "br":
            self._break(name)
        if name in _VOID or self.source.startswith("/>", end - 2):
            return
        if len(state.open) >= _MAX_OPEN:
            state.too_deep += 1
            return
        element = self._element(name, start, end)
        state.open.append(element)
        if element.hidden:
            state.skip += 1
        if element.wanted:
            state.inside += 1
        if name in ("ul", "ol", "dl"):
            state.lists += 1
        elif name in _HEADINGS:
            state.heading = _HEADINGS[name]
        elif name in ("li", "dd"):
            state.item = True
        elif name == "tr":
            state.row = True

    def _element(self, name: str, start: int, end: int) -> Element:
        attributes: dict[str, str] = {}
        if end - start > 2:
            for match in _ATTRIBUTE.finditer(self.source, start, min(end, start + 4000)):
                value = match[2] or match[3] or match[4] or ""
                attributes.setdefault(match[1].lower(), value)
        hidden = (
            name in _BOILERPLATE
            or "hidden" in attributes
            or attributes.get("aria-hidden") == "true"
            or attributes.get("role") in ("navigation", "banner", "contentinfo", "dialog")
        )
        classes = frozenset(attributes.get("class", "").split())
        element = Element(name, attributes.get("id", ""), classes, attributes, hidden)
        if self.wanted:
            path = [*self.state.open, element]
            element.wanted = any(selector.matches(path) for selector in self.wanted)
        if element.wanted:
            element.hidden = False
        return element

    def _end(self, name: str) -> None:
        state = self.state
        if name in _BLOCK and name not in ("td", "th"):
            self._break(name)
        if state.too_deep:
            state.too_deep -= 1
            return
        if name in ("ul", "ol", "dl") and state.lists:
            state.lists -= 1
        if name in _HEADINGS:
            state.heading = 0
        if name == "tr":
            state.row = False
        depth = len(state.open)
        for back in range(depth - 1, max(depth - 12, 0) - 1, -1):
            if state.open[back].name == name:
                for element in state.open[back:]:
                    state.skip -= element.hidden
                    state.inside -= element.wanted
                del state.open[back:]
                return

    def _break(self, name: str) -> None:
        if self.state.row and name in ("td", "th"):
            if not self._space:
                last = self.builder
                last.stand_for(" | ", *self._here)
                self._space = True
            return
        if name == "br":
            if not self._space:
                self.builder.stand_for("\n", *self._here)
                self._space = True
            return
        if self.state.row and name not in ("tr", "table", "tbody", "thead"):
            return
        self._close_block()

    def _close_block(self) -> None:
        state = self.state
        if state.heading:
            kind, level = BlockKind.HEADING, state.heading
        elif state.row:
            kind, level = BlockKind.TABLE_ROW, 0
        elif state.item and state.lists:
            kind, level = BlockKind.LIST_ITEM, state.lists
        else:
            kind, level = BlockKind.PARAGRAPH, 0
        if self.builder.close_block(kind, level):
            state.item = False
        self._space = True

    _here: tuple[int, int] = (0, 0)

    def _text(self, start: int, end: int) -> None:
        if self.state.skip or (self.wanted and not self.state.inside):
            return
        self._here = (end, end)
        source, at = self.source, start
        while at < end:
            entity = source.find("&", at, end)
            stop = end if entity < 0 else entity
            self._run(at, stop)
            if entity < 0:
                return
            match = _ENTITY.match(source, entity, end)
            if match is None:
                self._run(entity, entity + 1)
                at = entity + 1
                continue
            self.builder.stand_for(html.unescape(match[0]), entity, match.end())
            self._space = False
            at = match.end()

    def _run(self, start: int, end: int) -> None:
        """Copy a stretch without entities, each run of white space as one space."""
        source, at = self.source, start
        for spaces in _SPACES.finditer(source, start, end):
            if spaces.start() > at:
                self.builder.copy(source, at, spaces.start())
                self._space = False
            if not self._space:
                if len(spaces[0]) == 1 and spaces[0] == " ":
                    self.builder.copy(source, spaces.start(), spaces.end())
                else:
                    self.builder.stand_for(" ", spaces.start(), spaces.end())
                self._space = True
            at = spaces.end()
        if at < end:
            self.builder.copy(source, at, end)
            self._space = False


def _first_quote(source: str, start: int, end: int) -> int:
    found = [q for q in (source.find('"', start, end), source.find("'", start, end)) if q >= 0]
    return min(found, default=-1)
