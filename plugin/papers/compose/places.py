"""Where the roles of each kind of page stand. The columns are the same on all: what belongs together lines up."""

from __future__ import annotations

from collections.abc import Callable

from .box import Box
from .measures import GUTTER, HEAD_GAP, RULE, Measures

Places = dict[str, Box]

_STRIP = 7.0  # under a map: scale bar and scale
_SIDE = 84.0  # a column that takes the legend of 4 x 3 classes in its natural size
_LEGEND = 66.0
_HEADING = 4.5


def places(kind: str, measures: Measures) -> Places:
    """The place of each role, in mm before the page is enlarged."""
    body = measures.body
    foot = _foot(measures)
    if kind == "title":
        edge, edition = foot.pop("text:number").right, foot["text:edition"]
        return _title(measures) | foot | {"text:edition": edition._replace(x=edge - edition.width)}
    return _head(measures) | _KINDS[kind](body) | foot


def _head(measures: Measures) -> Places:
    head = measures.head
    words, logo = head._replace(height=14).columns(None, 38, gap=GUTTER)
    title, subtitle = words.rows(8.6, 5.4)
    rule = Box(head.x, head.bottom, head.width, RULE)
    proposal = Box(head.x, head.y - 4.6, head.width, 3.8)
    return {"text:proposal": proposal, "text:title": title, "text:subtitle": subtitle, "rule:head": rule,
            "picture:logo": logo}  # fmt: skip


def _foot(measures: Measures) -> Places:
    sources, rule, line = measures.foot.rows(None, 0.1, 3.4, gap=1.0)
    footer, edition, number = line.columns(None, 60, 20, gap=GUTTER)
    return {"text:credits": sources, "rule:foot": rule, "text:footer": footer, "text:edition": edition,
            "text:number": number}  # fmt: skip


def _map(name: str, box: Box) -> Places:
    """A map with its scale bar and scale in a strip below."""
    field, strip = box.rows(None, _STRIP, gap=1)
    bar, scale = strip.columns(52, None, gap=2)
    return {f"map:{name}": field, f"scalebar:{name}": bar, "text:scale": scale}


def _is_low(body: Box) -> bool:
    return body.height < 100


def _is_tall(body: Box) -> bool:
    return body.height > body.width


def _title(measures: Measures) -> Places:
    sheet, margin = measures.sheet, measures.margin
    inner = sheet._replace(y=margin + 3, height=measures.foot.y - margin - 7)
    names, logo = inner._replace(height=16).columns(None, 50, gap=GUTTER)
    city, department = names.rows(8, 6)
    roles = {"text:city": city, "text:department": department, "picture:logo": logo,
             "text:proposal": Box(sheet.x, margin - 2, sheet.width, 3.8)}  # fmt: skip
    names_height = 17.0 if _is_low(measures.body) else 24.0
    below = Box(inner.x, inner.y + names_height, inner.width, inner.height - names_height)
    if _is_tall(sheet):
        head, field, lower = below.rows(46, None, 60, gap=GUTTER)
        contents, right = lower.columns(None, None, gap=GUTTER)
    else:
        left, field = below.columns(None, below.width * 0.46, gap=2 * GUTTER)
        low = _is_low(measures.body)
        head, lower = left.rows(38 if low else 56, None, gap=2 if low else GUTTER)
        contents, right = lower.columns(None, None, gap=GUTTER)
    heading, contents = contents.rows(_HEADING, None)
    title, subtitle, lead = head.rows(*((14.0, 6.0, None) if head.height < 40 else (22.0, 8.0, None)), gap=1)
    method, imprint = right.rows(right.height * 0.4, None, gap=2)
    return roles | {
        "text:title": title, "text:subtitle": subtitle, "text:lead": lead, "map:overview": field,
        "text:contents_head": heading, "text:contents": contents, "text:method": method, "text:imprint": imprint,
    }  # fmt: skip


def _city(body: Box) -> Places:
    if _is_low(body):
        found = _low_map("city", "attention", body)
        return found | _attention(found["text:attention"], 2 * _HEADING)
    if _is_tall(body):
        upper, lower = body.rows(None, 88, gap=GUTTER)
        left, right = lower.columns(_SIDE, None, gap=GUTTER)
        legend, notes = left.rows(_LEGEND, None, gap=3)
        lead, attention = right.rows(24, None, gap=3)
    else:
        upper, side = body.columns(None, _SIDE, gap=GUTTER)
        legend, lead, attention, notes = side.rows(_LEGEND, 24, None, 34, gap=4)
    return _map("city", upper) | {"picture:legend": legend, "text:lead": lead, "text:notes": notes,
                                  **_attention(attention)}  # fmt: skip


def _attention(box: Box, head: float = _HEADING) -> Places:
    heading, lines = box.rows(head, None)
    return {"text:attention_head": heading, "text:attention": lines}


def _district(body: Box) -> Places:
    if _is_low(body):
        found = _low_map("areas", "overview", body)
        return {("map:overview" if role == "text:overview" else role): box for role, box in found.items()}
    if _is_tall(body):
        upper, lower = body.rows(None, 96, gap=GUTTER)
        left, right = lower.columns(_SIDE, None, gap=GUTTER)
        legend, notes = left.rows(_LEGEND, None, gap=4)
        lead, overview = right.rows(30, None, gap=4)
    else:
        upper, side = body.columns(None, _SIDE, gap=GUTTER)
        legend, lead, overview, notes = side.rows(_LEGEND, 24, None, 20, gap=3)
    return _map("areas", upper) | {"picture:legend": legend, "text:lead": lead, "map:overview": overview,
                                   "text:notes": notes}  # fmt: skip


def _low_map(name: str, beside: str, body: Box) -> Places:
    """A map on a slide: two columns of texts beside it."""
    field, middle, side = body.columns(None, 66, 46, gap=4)
    legend, notes = middle.rows(53, None, gap=2)
    lead, other = side.rows(32, None, gap=2)
    return _map(name, field) | {"picture:legend": legend, "text:notes": notes, "text:lead": lead,
                                f"text:{beside}": other}  # fmt: skip


def _values(body: Box) -> Places:
    if _is_low(body):  # the table goes on slides of its own
        above, notes = body.rows(None, 8, gap=3)
        left, right = above.columns(None, None, gap=GUTTER)
        return _charts(left, right) | {"text:notes": notes}
    if _is_tall(body):
        upper, table, notes = body.rows(128, None, 16, gap=GUTTER)
        left, right = upper.columns(None, 76, gap=GUTTER)
    else:
        upper, table, notes = body.rows(0.53 * body.height, None, 11, gap=4)
        left, right = upper.columns(None, 100, gap=GUTTER)
    return _charts(left, right) | {"table:areas": table, "text:notes": notes}


def _charts(left: Box, right: Box) -> Places:
    bars, picture_bars = left.rows(8, None, gap=1)
    index, picture_scale = right.rows(8, None, gap=1)
    return {"text:bars": bars, "picture:bars": picture_bars, "text:index": index, "picture:scale": picture_scale}


def _table(body: Box) -> Places:
    # The line above its head is that of the page's.
    up = HEAD_GAP - RULE
    rows, notes = body._replace(y=body.y - up, height=body.height + up).rows(None, 8 if _is_low(body) else 13, gap=3)
    return {"table:rows": rows, "text:notes": notes}


def _institutions(body: Box) -> Places:
    if _is_tall(body):
        upper, lead, lower = body.rows(None, 12.5, 47, gap=4)
        categories, notes = lower.columns(118 if body.width > 180 else 108, None, gap=GUTTER)
    else:
        side_width = 92.0 if _is_low(body) else 104.0
        upper, side = body.columns(None, side_width, gap=GUTTER)
        lead, categories, notes = side.rows(*((10.0, None, 9.0) if _is_low(body) else (20.0, None, 24.0)), gap=3)
    return _map("institutions", upper) | {"picture:categories": categories, "text:lead": lead, "text:notes": notes}


def _indicators(body: Box) -> Places:
    if _is_low(body):
        heights, gap = (6.5, None, 6.5), 1.0
    else:
        heights, gap = ((10.0, None, 13.0) if _is_tall(body) else (7.5, None, 8.0)), 3.0
    lead, grid, notes = body.rows(*heights, gap=gap)
    return {"text:lead": lead, "grid:indicators": grid, "text:notes": notes}


def _comparison(body: Box) -> Places:
    if _is_low(body):
        main, middle, matrix = body.columns(84, None, 54, gap=4)
        maps, notes = main.rows(None, 11, gap=2)
        legend, lead = middle.rows(36, None, gap=2)
    elif _is_tall(body):
        maps, lower = body.rows(None, 100, gap=GUTTER)
        left, right = lower.columns(_SIDE, None, gap=GUTTER)
        legend, notes = left.rows(_LEGEND, None, gap=4)
        lead, matrix = right.rows(24, None, gap=3)
    else:
        main, side = body.columns(None, _SIDE, gap=GUTTER)
        maps, words = main.rows(None, 30, gap=3)
        lead, notes = words.columns(None, None, gap=GUTTER)
        legend, matrix = side.rows(_LEGEND, None, gap=GUTTER)
    then, now = maps.columns(None, None, gap=GUTTER)
    found = {"picture:legend": legend, "picture:matrix": matrix, "text:lead": lead, "text:notes": notes}
    for name, box in (("then", then), ("now", now)):
        found[f"text:{name}"], found[f"map:{name}"] = box.rows(7 if _is_low(body) else 5, None, gap=1)
    return found


_KINDS: dict[str, Callable[[Box], Places]] = {
    "city": _city,
    "district": _district,
    "values": _values,
    "table": _table,
    "institutions": _institutions,
    "indicators": _indicators,
    "comparison": _comparison,
}
