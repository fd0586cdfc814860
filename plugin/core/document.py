"""A printable report as data, and its HTML: contents are made elsewhere, looks are made in one template."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from .resources import RESOURCES, version
from .texts import tr


@dataclass(frozen=True)
class Cell:
    """A table cell. ``bar`` is a share from -1 to 1 drawn behind the number; ``notes`` are footnote numbers."""

    text: str
    bar: float | None = None
    notes: Sequence[int] = ()
    strong: bool = False


@dataclass(frozen=True)
class Table:
    """Rows of texts or cells; ``numeric`` are the places of the columns that are set flush right."""

    header: Sequence[str]
    rows: Sequence[Sequence[str | Cell]]
    numeric: frozenset[int] = frozenset()
    caption: str = ""
    kind: str = "table"


@dataclass(frozen=True)
class Paragraph:
    text: str
    quiet: bool = False
    kind: str = "paragraph"


@dataclass(frozen=True)
class Bullets:
    items: Sequence[str]
    kind: str = "bullets"


@dataclass(frozen=True)
class Picture:
    """An SVG of our own making, put into the page as it is; ``title`` is read out by screen readers."""

    svg: str
    title: str
    kind: str = "picture"


@dataclass(frozen=True)
class Card:
    """What belongs together on paper: label-value pairs under a heading, and below them lines to write on by hand."""

    title: str
    facts: Sequence[tuple[str, str]]
    lines: int = 0
    kind: str = "card"


Block = Table | Paragraph | Bullets | Picture | Card


@dataclass(frozen=True)
class Section:
    title: str
    blocks: Sequence[Block]


@dataclass(frozen=True)
class Document:
    """A report: ``facts`` are the label-value pairs under the title, ``notes`` the footnotes from number 1.

    ``stamp`` is a warning that stands out under the title, '' for none.
    """

    title: str
    subtitle: str
    language: str
    facts: Sequence[tuple[str, str]]
    sections: Sequence[Section]
    notes: Sequence[str] = field(default=())
    footer: str = ""
    stamp: str = ""


def made_by(language: str) -> str:
    """The footer of a report: plugin, version, today's date."""
    today = datetime.now().astimezone().date()
    day = f"{today.day}.{today.month}.{today.year}" if language == "de" else today.isoformat()
    return tr("Made by Sozialplanung {version} on {day}.", language).format(version=version(), day=day)


def internal_stamp(language: str) -> str:
    """The stamp of a report that tells small counts, or what they can be worked out from."""
    return tr("INTERN: made of small counts, not to be given away", language)


def to_html(document: Document) -> str:
    """One HTML file that needs nothing beside it and prints on A4; all texts are escaped."""
    from jinja2 import Environment, FileSystemLoader, select_autoescape

    environment = Environment(
        loader=FileSystemLoader(RESOURCES / "report"),
        autoescape=select_autoescape(default_for_string=True, default=True),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    template = environment.get_template("document.html.j2")
    return template.render(document=document, notes_title=tr("Remarks", document.language))
