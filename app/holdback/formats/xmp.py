# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""XMP packets: reading whatever others wrote, and merging a declaration into it.

Forms and namespaces: standards.md §1, §3, §13. A packet is a stranger's XML: no document types,
no entities, no network, bounded size and depth. A packet that cannot be read is never replaced.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from holdback.rights import Declaration, Field
from holdback.rights.vocabulary import (
    PLUS_NAMESPACE,
    PLUS_NAMESPACES_READ,
    TDM_NAMESPACE,
    TDM_NAMESPACES_READ,
)

PACKET_LIMIT = 8 << 20
PADDING_BYTES = 2048

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
DC = "http://purl.org/dc/elements/1.1/"
XMP_RIGHTS = "http://ns.adobe.com/xap/1.0/rights/"
XMP_DM = "http://ns.adobe.com/xmp/1.0/DynamicMedia/"
CREATIVE_COMMONS = "http://creativecommons.org/ns#"
RSL = "https://rslstandard.org/rsl"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
PREFIXES = {
    DC: "dc",
    XMP_RIGHTS: "xmpRights",
    XMP_DM: "xmpDM",
    PLUS_NAMESPACE: "plus",
    TDM_NAMESPACE: "tdm",
    CREATIVE_COMMONS: "cc",
    RSL: "rsl",
    "http://ns.adobe.com/xap/1.0/": "xmp",
}
_FIELDS = {
    (DC, "rights"): Field.COPYRIGHT,
    (XMP_DM, "copyright"): Field.COPYRIGHT,
    (XMP_RIGHTS, "WebStatement"): Field.RIGHTS_URL,
    (CREATIVE_COMMONS, "license"): Field.RIGHTS_URL,
    (XMP_RIGHTS, "UsageTerms"): Field.USAGE_TERMS,
    (XMP_RIGHTS, "Owner"): Field.OWNER,
    (DC, "title"): Field.TITLE,
    (DC, "creator"): Field.ARTIST,
    (XMP_DM, "artist"): Field.ARTIST,
    (XMP_DM, "album"): Field.ALBUM,
    (XMP_DM, "composer"): Field.COMPOSER,
    (XMP_DM, "genre"): Field.GENRE,
}


class PacketError(Exception):
    """The packet is not XMP that can be understood; the text says why."""


@dataclass(frozen=True, slots=True)
class Property:
    """One value of one property. ``name`` is ``prefix:local``, with the usual prefix."""

    namespace: str
    local: str
    name: str
    value: str
    field: Field | None = None


def properties_of(packet: bytes) -> tuple[Property, ...]:
    """Return every property of a packet, one entry per value.

    Raises:
        PacketError: it cannot be understood, or is hostile.
    """
    root = _parse(packet)
    found: list[Property] = []
    for description in _descriptions(root):
        for key, value in description.attrib.items():
            if _is_property(str(key)):
                found.append(_property(description, str(key), str(value)))
        for child in _elements(description):
            for value in _values(child):
                found.append(_property(child, str(child.tag), value))
    return tuple(dict.fromkeys(found))


def says_anything(packet: bytes) -> bool:
    """Whether a packet takes a position on mining, in either standard's property."""
    return any(
        (one.namespace in PLUS_NAMESPACES_READ and one.local == "DataMining")
        or (one.namespace in TDM_NAMESPACES_READ and one.local == "reservation")
        for one in properties_of(packet)
    )


def _property(element: etree._Element, qualified: str, value: str) -> Property:
    name = etree.QName(qualified)
    namespace, local = name.namespace or "", name.localname
    prefix = PREFIXES.get(namespace)
    if prefix is None:
        known = {uri: short for short, uri in element.nsmap.items() if short}
        prefix = known.get(namespace, namespace)
    return Property(
        namespace, local, f"{prefix}:{local}", value.strip(), _FIELDS.get((namespace, local))
    )


def _is_property(qualified: str) -> bool:
    return qualified.startswith("{") and not qualified.startswith(
        (f"{{{RDF}}}", "{http://www.w3.org/XML/")
    )


def _elements(parent: etree._Element) -> Iterator[etree._Element]:
    return (child for child in parent if isinstance(child.tag, str))


def _values(element: etree._Element) -> Iterator[str]:
    resource = element.get(f"{{{RDF}}}resource")
    if resource is not None:
        yield resource
        return
    children = list(_elements(element))
    if not children:
        yield element.text or ""
    elif children[0].tag in (f"{{{RDF}}}Alt", f"{{{RDF}}}Bag", f"{{{RDF}}}Seq"):
        for item in _elements(children[0]):
            yield item.get(f"{{{RDF}}}resource") or "".join(map(str, item.itertext()))
    else:
        yield "".join(
            etree.tostring(child, encoding="unicode", with_tail=False) for child in children
        )


def merge(existing: bytes | None, declaration: Declaration, *, padded: bool = True) -> bytes:
    """Return a packet that says what ``declaration`` says, and all else that ``existing`` said.

    Where nothing needs to change the very bytes of ``existing`` come back. Where there is room in
    the old packet's padding the new one is as long as the old one.

    Raises:
        PacketError: ``existing`` cannot be understood, so it must not be replaced.
    """
    if existing is None or not existing.strip(b" \t\r\n\0"):
        root = etree.fromstring(_EMPTY, _parser())
        _declare(root, declaration)
        return _packet(root, "w", PADDING_BYTES if padded else 0)
    root = _parse(existing)
    if not _declare(root, declaration):
        return existing
    bare = _packet(root, "w", 0)
    mode = "r" if re.search(rb"<\?xpacket end=['\"]r", existing) else "w"
    spare = len(existing) - len(bare)
    if spare < 0 and padded:
        spare = PADDING_BYTES
    return _packet(root, mode, spare if padded else 0)


_EMPTY = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="' + RDF.encode() + b'">\n'
    b' <rdf:Description rdf:about=""/>\n</rdf:RDF></x:xmpmeta>'
)


def _packet(root: etree._Element, mode: str, padding: int) -> bytes:
    body = etree.tostring(root, encoding="utf-8")
    head = "<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>\n".encode()
    blanks = (b" " * 99 + b"\n") * (padding // 100) + b" " * (padding % 100)
    return head + body + b"\n" + blanks + f"<?xpacket end='{mode}'?>".encode()


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        strip_cdata=False,
    )


def _parse(packet: bytes) -> etree._Element:
    if len(packet) > PACKET_LIMIT:
        raise PacketError(f"it is {len(packet) >> 20} megabytes large")
    text = _decode(packet)
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise PacketError("it contains a document type declaration")
    text = re.sub(r"^\s*<\?xml\b[^>]*\?>", "", text)
    try:
        root = etree.fromstring(text.encode("utf-8", "surrogatepass"), _parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        raise PacketError(str(error).partition("\n")[0][:200]) from error
    if next(root.iter(f"{{{RDF}}}RDF"), None) is None:
        raise PacketError("it holds no RDF")
    return root


def _decode(packet: bytes) -> str:
    """Undo the five encodings that XMP allows (XMP specification part 1, §7.3.2)."""
    head = packet[:4]
    if head[:3] == b"\xef\xbb\xbf":
        encoding = "utf-8-sig"
    elif head in (b"\xff\xfe\0\0", b"\0\0\xfe\xff"):
        encoding = "utf-32"
    elif head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encoding = "utf-16"
    elif head == b"<\0\0\0":
        encoding = "utf-32-le"
    elif head == b"\0\0\0<":
        encoding = "utf-32-be"
    elif head[:2] == b"<\0":
        encoding = "utf-16-le"
    elif head[:2] == b"\0<":
        encoding = "utf-16-be"
    else:
        encoding = "utf-8"
    try:
        return packet.decode(encoding).strip("\0 \t\r\n\ufeff")
    except UnicodeDecodeError as error:
        raise PacketError(f"it is not {encoding} text") from error


def _descriptions(root: etree._Element) -> list[etree._Element]:
    rdf = next(root.iter(f"{{{RDF}}}RDF"))
    return list(_elements(rdf))


# --- merging -----------------------------------------------------------------------------------


def _declare(root: etree._Element, declaration: Declaration) -> bool:
    """Put a declaration into a tree; return whether anything had to change."""
    before = etree.tostring(root, method="c14n")
    merger = _Merger(root)
    _follow(merger, declaration.fields)
    merger.alternative(DC, "rights", declaration.notice)
    if not declaration.is_silent:
        merger.simple((XMP_RIGHTS,), "Marked", "True")
    merger.simple((XMP_RIGHTS,), "WebStatement", declaration.rights_url)
    merger.alternative(XMP_RIGHTS, "UsageTerms", declaration.usage_terms)
    merger.member(XMP_RIGHTS, "Owner", declaration.owner)
    if not declaration.is_silent:
        _take_position(merger, declaration)
    return etree.tostring(root, method="c14n") != before


def _take_position(merger: _Merger, declaration: Declaration) -> None:
    """Say what is reserved, in both standards' properties."""
    seen_constraint = any(
        value.upper().endswith("SEECONSTRAINT")
        for value in merger.values(_plus_namespaces(), "DataMining")
    )
    merger.simple(_plus_namespaces(), "DataMining", declaration.plus)
    if declaration.plus_constraints:
        merger.alternative(PLUS_NAMESPACE, "OtherConstraints", declaration.plus_constraints)
    elif seen_constraint:
        merger.remove(_plus_namespaces(), "OtherConstraints")
    merger.simple(_tdm_namespaces(), "reservation", declaration.tdm_reservation)
    if declaration.tdm_policy:
        merger.simple(_tdm_namespaces(), "policy", declaration.tdm_policy)
    else:
        merger.remove(_tdm_namespaces(), "policy")


_RIGHTS_PROPERTIES = {
    Field.COPYRIGHT: (DC, "rights"),
    Field.RIGHTS_URL: (XMP_RIGHTS, "WebStatement"),
    Field.USAGE_TERMS: (XMP_RIGHTS, "UsageTerms"),
    Field.OWNER: (XMP_RIGHTS, "Owner"),
}
_PLAIN_PROPERTIES = {
    Field.COPYRIGHT: "copyright",
    Field.ARTIST: "artist",
    Field.ALBUM: "album",
    Field.COMPOSER: "composer",
}


def _follow(merger: _Merger, fields: Mapping[Field, str]) -> None:
    """Keep what a packet says already in step with edited fields; nothing new goes in."""
    for field, value in fields.items():
        plain = _PLAIN_PROPERTIES.get(field, "")
        if plain and merger.values((XMP_DM,), plain):
            merger.set_or_remove(XMP_DM, plain, value)
        namespace, local = _RIGHTS_PROPERTIES.get(field, ("", ""))
        is_other_owner = field is Field.OWNER and merger.values((namespace,), local) != [value]
        if local and (not value or is_other_owner):
            merger.remove((namespace,), local)
    title = fields.get(Field.TITLE)
    if title is not None and merger.values((DC,), "title"):
        if title:
            merger.alternative(DC, "title", title)
        else:
            merger.remove((DC,), "title")
    artist = fields.get(Field.ARTIST)
    if artist is not None and merger.values((DC,), "creator") not in ([], [artist]):
        merger.remove((DC,), "creator")
        merger.member(DC, "creator", artist, array="Seq")


def _plus_namespaces() -> tuple[str, ...]:
    return (PLUS_NAMESPACE, *sorted(PLUS_NAMESPACES_READ - {PLUS_NAMESPACE}))


def _tdm_namespaces() -> tuple[str, ...]:
    return (TDM_NAMESPACE, *sorted(TDM_NAMESPACES_READ - {TDM_NAMESPACE}))


class _Merger:
    """Sets properties in a tree, touching nothing else. Empty values leave all as it is."""

    def __init__(self, root: etree._Element) -> None:
        self._rdf = next(root.iter(f"{{{RDF}}}RDF"))
        self._all = [one for one in _elements(self._rdf) if one.tag == f"{{{RDF}}}Description"] or [
            self._new_description()
        ]

    def _new_description(self) -> etree._Element:
        description = etree.SubElement(self._rdf, f"{{{RDF}}}Description")
        description.set(f"{{{RDF}}}about", "")
        return description

    def _found(
        self, namespaces: tuple[str, ...], local: str
    ) -> Iterator[tuple[etree._Element, str, etree._Element | None]]:
        for namespace in namespaces:
            key = f"{{{namespace}}}{local}"
            for description in self._all:
                if key in description.attrib:
                    yield description, key, None
                for child in description.findall(key):
                    yield description, key, child

    def values(self, namespaces: tuple[str, ...], local: str) -> list[str]:
        """Return the values that stand there, in whatever form."""
        return [
            value
            for description, key, child in self._found(namespaces, local)
            for value in ([str(description.attrib[key])] if child is None else list(_values(child)))
        ]

    def remove(self, namespaces: tuple[str, ...], local: str) -> None:
        """Take a property away, in every form and namespace."""
        for description, key, child in list(self._found(namespaces, local)):
            if child is None:
                del description.attrib[key]
            else:
                _drop(child)

    def _add(self, namespace: str, local: str) -> etree._Element:
        description = self._all[0]
        element = etree.SubElement(
            description, f"{{{namespace}}}{local}", nsmap={PREFIXES[namespace]: namespace}
        )
        element.tail = "\n"
        return element

    def simple(self, namespaces: tuple[str, ...], local: str, value: str) -> None:
        """Make the property say ``value`` once, in the first namespace, as element or attribute."""
        if not value:
            return
        found = list(self._found(namespaces, local))
        if len(found) == 1 and found[0][1] == f"{{{namespaces[0]}}}{local}":
            description, key, child = found[0]
            stands = description.attrib[key] if child is None else child.text
            if stands == value and (child is None or not len(child)):
                return
        self.remove(namespaces, local)
        self._add(namespaces[0], local).text = value

    def alternative(self, namespace: str, local: str, value: str) -> None:
        """Make ``value`` the x-default of a language alternative; other languages stay."""
        if not value:
            return
        found = list(self._found((namespace,), local))
        element = next((child for _, _, child in found if child is not None), None)
        array = None if element is None else element.find(f"{{{RDF}}}Alt")
        if array is None:
            self.remove((namespace,), local)
            array = etree.SubElement(self._add(namespace, local), f"{{{RDF}}}Alt")
        default = next((i for i in _elements(array) if i.get(_XML_LANG) == "x-default"), None)
        if default is None:
            default = etree.Element(f"{{{RDF}}}li")
            default.set(_XML_LANG, "x-default")
            array.insert(0, default)
        if "".join(map(str, default.itertext())) != value:
            for child in list(default):
                default.remove(child)
            default.text = value

    def set_or_remove(self, namespace: str, local: str, value: str) -> None:
        """Make the property say ``value``; an empty one takes it away."""
        if value:
            self.simple((namespace,), local, value)
        else:
            self.remove((namespace,), local)

    def member(self, namespace: str, local: str, value: str, *, array: str = "Bag") -> None:
        """Make ``value`` a member of a bag (or ``Seq``); other members stay."""
        if not value or value in self.values((namespace,), local):
            return
        element = next((c for _, _, c in self._found((namespace,), local) if c is not None), None)
        members = None if element is None else element.find(f"{{{RDF}}}{array}")
        if members is None:
            kept = self.values((namespace,), local)
            self.remove((namespace,), local)
            members = etree.SubElement(self._add(namespace, local), f"{{{RDF}}}{array}")
            for old in kept:
                etree.SubElement(members, f"{{{RDF}}}li").text = old
        etree.SubElement(members, f"{{{RDF}}}li").text = value


def _drop(child: etree._Element) -> None:
    parent = child.getparent()
    if parent is not None:
        parent.remove(child)
