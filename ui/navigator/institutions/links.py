"""What of a contact can be opened: web pages, e-mail and phone, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import quote

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

INSTITUTION = "institution"  # the scheme of links that lead to another institution
_OPENED = ("http", "https", "mailto", "tel")


def href(name: str, value: str) -> str:
    """The link for a value of the field ``name``; '' where the field holds none, or the value cannot be one."""
    text = value.strip()
    if name == "website":
        scheme, colon, _ = text.partition("://")
        if colon:
            return text if scheme.lower() in ("http", "https") else ""
        return f"https://{text}" if re.fullmatch(r"[^\s:@]+\.[^\s:@]+(:\d+)?(/\S*)?", text) else ""
    if name in ("email", "personal_email"):
        return f"mailto:{quote(text, safe='@')}" if re.fullmatch(r"[^\s@]+@[^\s@]+", text) else ""
    if name in ("phone", "direct_phone"):
        number = re.match(r"[\d+][\d\s/().–-]*", text)
        digits = re.sub(r"[^\d+]", "", number[0].replace("(0)", "")) if number else ""
        return f"tel:{digits}" if len(digits) > 2 else ""
    return ""


def follow(link: str, show: Callable[[str], object]) -> None:
    """Open a link of a card: another institution by ``show``, the rest as the operating system opens it."""
    scheme, _, rest = link.partition(":")
    if scheme == INSTITUTION:
        show(rest)
    elif scheme.lower() in _OPENED:
        QDesktopServices.openUrl(QUrl(link))
