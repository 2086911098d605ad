# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""TDMRep files, HTTP headers, HTML metadata, the RSL licence and ai.txt (standards.md §3-§6)."""

from __future__ import annotations

import html
import json
from xml.etree import ElementTree

from holdback.website.site import Site

RSL_NAMESPACE = "https://rslstandard.org/rsl"
_AUDIO_ENDINGS = (
    "aac", "aif", "aiff", "alac", "ape", "dsf", "flac", "m4a", "mid", "mp3", "mp4", "oga", "ogg",
    "opus", "wav", "wma", "wv",
)  # fmt: skip


def tdmrep_json(site: Site) -> str:
    """Return ``/.well-known/tdmrep.json``: one rule for the whole site."""
    rule: dict[str, object] = {"location": "/*", "tdm-reservation": int(site.words.tdm_reservation)}
    if site.reserves:
        rule["tdm-policy"] = site.policy_url
    return _json([rule])


def tdm_policy_json(site: Site) -> str:
    """Return the TDM policy: an ODRL offer with exactly one permission, duty: obtain consent."""
    assigner: dict[str, str] = {"uid": site.origin, "vcard:fn": site.artist}
    if site.email:
        assigner["vcard:hasEmail"] = f"mailto:{site.email}"
    if site.rights_url:
        assigner["vcard:hasURL"] = site.rights_url
    return _json(
        {
            "@context": ["http://www.w3.org/ns/odrl.jsonld", "http://www.w3.org/ns/tdmrep.jsonld"],
            "@type": "Offer",
            "profile": "http://www.w3.org/ns/tdmrep",
            "uid": site.policy_url,
            "assigner": assigner,
            "permission": [{"action": "tdm:mine", "duty": [{"action": "obtainConsent"}]}],
        }
    )


def http_headers(site: Site) -> dict[str, str]:
    """Return the response headers that carry the reservation, for every page and file."""
    headers = {"TDM-Reservation": site.words.tdm_reservation}
    if site.reserves:
        headers["TDM-Policy"] = site.policy_url
        headers["X-Robots-Tag"] = "noai, noimageai"
    headers["Content-Usage"] = site.words.content_usage
    headers["Link"] = f'<{site.licence_url}>; rel="license"; type="application/rsl+xml"'
    return headers


def nginx_headers(site: Site) -> str:
    """Return a file to ``include`` in an nginx ``server`` block."""
    lines = [f"add_header {name} '{value}' always;" for name, value in http_headers(site).items()]
    return "\n".join(("# nginx: include this file inside the server { } block", *lines, ""))


def apache_headers(site: Site) -> str:
    """Return lines for an Apache ``.htaccess``."""
    lines = []
    for name, value in http_headers(site).items():
        quoted = value.replace("%", "%%").replace('"', '\\"')  # % begins a format in mod_headers
        lines.append(f'  Header always set {name} "{quoted}"')
    return "\n".join(("<IfModule mod_headers.c>", *lines, "</IfModule>", ""))


def caddy_headers(site: Site) -> str:
    """Return a snippet for a Caddyfile's site block."""
    lines = [f"\t{name} `{value}`" for name, value in http_headers(site).items()]
    return "\n".join(("header {", *lines, "}", ""))


def pages_headers(site: Site) -> str:
    """Return a ``_headers`` file, as Netlify and Cloudflare Pages read it."""
    return "\n".join(("/*", *(f"  {n}: {v}" for n, v in http_headers(site).items()), ""))


def html_head(site: Site) -> str:
    """Return lines for the ``<head>`` of every page, where headers cannot be set."""
    meta = {"tdm-reservation": site.words.tdm_reservation}
    if site.reserves:
        meta["tdm-policy"] = site.policy_url
        meta["robots"] = "noai, noimageai"
    lines = [f'<meta name="{name}" content="{html.escape(v)}">' for name, v in meta.items()]
    address = html.escape(site.licence_url)
    lines.append(f'<link rel="license" type="application/rsl+xml" href="{address}">')
    return "\n".join((*lines, ""))


def rsl_licence(site: Site) -> str:
    """Return ``license.xml`` in RSL 1.0: what is prohibited and permitted on the whole site."""
    ElementTree.register_namespace("", RSL_NAMESPACE)

    def tag(name: str) -> str:
        return f"{{{RSL_NAMESPACE}}}{name}"

    root = ElementTree.Element(tag("rsl"), {"max-age": "30"})
    content = ElementTree.SubElement(root, tag("content"), {"url": f"{site.origin}/"})
    licence = ElementTree.SubElement(content, tag("license"))
    for name, tokens in (
        ("permits", site.words.rsl_permits),
        ("prohibits", site.words.rsl_prohibits),
    ):
        if tokens:
            element = ElementTree.SubElement(licence, tag(name), {"type": "usage"})
            element.text = " ".join(tokens)
    if site.email:
        legal = ElementTree.SubElement(licence, tag("legal"), {"type": "contact"})
        legal.text = f"mailto:{site.email}"
    about = {"type": "person"} | ({"contactEmail": site.email} if site.email else {})
    ElementTree.SubElement(content, tag("copyright"), about).text = site.artist
    if site.rights_url:
        ElementTree.SubElement(content, tag("terms")).text = site.rights_url
    ElementTree.indent(root)
    document: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return document.decode("utf-8") + "\n"


def ai_txt(site: Site) -> str:
    """Return Spawning's ``ai.txt``: which media types may be used."""
    word = "Disallow" if site.reserves else "Allow"
    lines = [f"{word}: *.{ending}" for ending in _AUDIO_ENDINGS]
    return "\n".join(("User-Agent: *", *lines, f"{word}: /", ""))


def _json(document: object) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
