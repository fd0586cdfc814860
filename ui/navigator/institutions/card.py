"""An institution as a page to read: its state in a line, and its fields by groups, with links."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence

from ....plugin.core.register.as_of import WITHHELD, Row
from ....plugin.core.register.fields import ADDRESS, title
from ....plugin.core.register.protection import is_protected
from ....plugin.core.register.wording import address_line
from ....plugin.core.texts import day_text, tr
from ....plugin.navigator.snapshot import Snapshot
from .groups import PROVIDER, groups, words
from .links import INSTITUTION, href

_NOTHING = "–"
Line = tuple[str, str]  # title and HTML
_IN_HEAD = ("name", "release", "released_by", "released_on", "valid_from", "valid_until", "confirmed_on",
            "confirmed_by")  # fmt: skip


def state_of(row: Row, today: str) -> str:
    """How it is with an institution on a day (ISO), in one line."""
    start, end = row["valid_from"], row["valid_until"]
    if end and end < today:
        state = [tr("Closed since {day} (last day)").format(day=day_text(end))]
    elif end:
        state = [tr("Closes on {day} (last day)").format(day=day_text(end))]
    elif start:
        state = [(tr("Valid since {day}") if start <= today else tr("Valid from {day} on")).format(day=day_text(start))]
    else:
        state = [tr("Valid")]
    state.append(_release(row))
    if row["confirmed_on"]:
        text = tr("last confirmed on {day} by {user}") if row["confirmed_by"] else tr("last confirmed on {day}")
        state.append(text.format(day=day_text(row["confirmed_on"]), user=row["confirmed_by"]))
    else:
        state.append(tr("never confirmed"))
    return " · ".join(state)


def card(row: Row, snapshot: Snapshot, every_field: bool = False) -> str:
    """All fields as HTML, empty ones left out unless ``every_field``. A protected address is never in it."""
    parts = []
    for caption, names in groups().items():
        lines = list(_lines(row, names, snapshot, every_field))
        if lines:
            parts.append(_table(caption, lines))
    if offices := list(_offices(row, snapshot)):
        parts.append(_table(tr("Branch offices"), offices))
    if offers := list(_offers(row, snapshot)):
        parts.append(_table(tr("Offers"), offers))
    return "".join(parts)


def _release(row: Row) -> str:
    if row["release"] != "public":
        return tr("internal")
    if row["released_on"] and row["released_by"]:
        text = tr("public since {day} ({user})")
        return text.format(day=day_text(row["released_on"]), user=row["released_by"])
    return tr("public")


def _lines(row: Row, names: Sequence[str], snapshot: Snapshot, every_field: bool) -> Iterator[Line]:
    for name in names:
        if name == "street":
            text = _address(row)
            if text or every_field:
                yield tr("Address"), text or _NOTHING
        elif name in _hidden(row) or (name in _IN_HEAD and not (every_field and name != "name")):
            continue
        elif value := _value(row, name, snapshot):
            yield title(name), value
        elif every_field:
            yield title(name), _NOTHING


def _hidden(row: Row) -> Sequence[str]:
    """Fields that are shown otherwise, or not at all."""
    return (*ADDRESS, "address_is_private", *((*WITHHELD, "private_address") if is_protected(row) else ()))


def _address(row: Row) -> str:
    if is_protected(row):
        return _remark(tr("The address is protected. It is neither stored nor shown."))
    text = html.escape(address_line(row))
    if text and row["address_is_private"]:
        return f"{text}<br>" + _remark(tr("Private address: not for the public"))
    return text


def _remark(text: str) -> str:
    return f"<i>{html.escape(text)}</i>"


def _value(row: Row, name: str, snapshot: Snapshot) -> str:
    if name == PROVIDER:
        return _provider(row, snapshot)
    text = words(name, row.get(name), snapshot)
    if name == "position_quality" and row["x"] is None:
        text = tr("not on the map")
    if name == "part_of" and text:
        return _link(f"{INSTITUTION}:{row[name]}", text)
    link = href(name, text)
    return _link(link, text) if link else html.escape(text).replace("\n", "<br>")


def _provider(row: Row, snapshot: Snapshot) -> str:
    """Its name, and below how to reach it."""
    found: Mapping[str, str] = next(
        (item for item in snapshot.tables["providers"] if item["provider_id"] == row["provider_id"]), {}
    )
    if not found:
        return ""
    contact = (
        _link(link, found[name]) for name in ("phone", "email", "website") if (link := href(name, found[name] or ""))
    )
    return "<br>".join(filter(None, (html.escape(found["name"]), html.escape(address_line(found)), *contact)))


def _offices(row: Row, snapshot: Snapshot) -> Iterator[Line]:
    for other in snapshot.rows:
        if other["part_of"] == row["institution_id"]:
            yield "", _link(f"{INSTITUTION}:{other['institution_id']}", other["name"])


def _offers(row: Row, snapshot: Snapshot) -> Iterator[Line]:
    for offer in snapshot.tables.get("offers", ()):
        if offer["institution_id"] == row["institution_id"]:
            names = ("description", "target_groups", "opening_hours", "languages")
            until = offer["valid_until"] and tr("until {day}").format(day=day_text(offer["valid_until"]))
            yield offer["name"], "<br>".join(html.escape(text) for text in (*map(offer.get, names), until) if text)


def _link(target: str, text: str) -> str:
    return f'<a href="{html.escape(target)}">{html.escape(text)}</a>'


def _table(caption: str, lines: Sequence[Line]) -> str:
    rows = "".join(
        f'<tr><td width="38%">{html.escape(name)}</td><td>{value}</td></tr>'
        if name
        else f'<tr><td colspan="2">{value}</td></tr>'
        for name, value in lines
    )
    return f'<h4>{html.escape(caption)}</h4><table width="100%" cellspacing="0" cellpadding="2">{rows}</table>'
