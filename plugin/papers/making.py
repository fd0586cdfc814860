"""From the user's layers to finished pages: the way that the algorithm and the layout designer share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProcessingFeedback, QgsProject

from ..core.errors import PlanningError
from ..core.papers.credits import check_sources
from ..core.papers.imprint import Imprint
from ..core.papers.page import Page, Paper
from ..core.papers.source import Source
from ..core.papers.style import Style
from ..core.texts import tr
from ..layers import stop_if_cancelled
from .binding import bind
from .comparing import compared
from .comparison_layers import comparison_layers
from .imprint_settings import check_logo, imprint_of
from .indicator_layers import indicator_layers
from .institution_layers import institution_layers
from .institutions import read_institutions
from .map_layers import index_layers
from .order import PaperLayers, PaperOrder
from .reading import district_shapes, read_city
from .sheet import Book, Material
from .sources import named_sources, sources_of
from .splitting import split
from .templates import frames

if TYPE_CHECKING:
    from ..core.editions.compare import Comparison
    from ..core.papers.city import City, District
    from ..core.papers.institutions import CityInstitutions


@dataclass(frozen=True)
class Place:
    """Where a book goes: the project that owns layouts and layers, and the folder of its pictures.

    ``apart``: pictures are written without their letterings, which the export sets as text.
    ``settings`` is the project whose variables name the city, None for the options alone.
    """

    project: QgsProject
    folder: Path
    apart: bool
    settings: QgsProject | None = None


@dataclass(frozen=True)
class _Facts:
    """What the pages are made of; None where the user gave no layer for it, or asked for no such page."""

    city: City
    imprint: Imprint
    style: Style
    pages: tuple[str, ...]
    institutions: CityInstitutions | None = None
    comparison: Comparison | None = None
    earlier: tuple[Source, ...] = ()


def make_book(
    order: PaperOrder, layers: PaperLayers, place: Place, one_file: bool, feedback: QgsProcessingFeedback
) -> Book:
    """All pages of an order, bound. Raises PlanningError, before anything is drawn, for what cannot be printed.

    One document for each district and one for the city, or one for all.
    """
    papers, material = prepare(order, layers, place, one_file, feedback)
    return bind(papers, material, order)


def prepare(
    order: PaperOrder, layers: PaperLayers, place: Place, one_file: bool, feedback: QgsProcessingFeedback
) -> tuple[list[Paper], Material]:
    """The papers of ``make_book``, and what they are bound from."""
    _check_sources(order, layers, feedback)
    imprint = imprint_of(place.settings, order.proposal, order.annex, order.words.language)
    check_logo(imprint.logo)
    _tell(feedback, tr("Areas and districts are read…"))
    city = replace(read_city(order, layers, feedback), name=imprint.city)
    shapes, crs = district_shapes(order, layers)
    style = Style(order.words, frames(order), order.palette, order.occurring_only)
    facts = _Facts(city, imprint, style, order.pages)
    if layers.institutions and "institutions" in order.pages:
        _tell(feedback, tr("Institutions are read…"))
        facts = replace(facts, institutions=read_institutions(order, layers, city, shapes, feedback))
    if layers.previous and "comparison" in order.pages:
        _tell(feedback, tr("The editions are compared…"))
        run = compared(order, layers, city, feedback)
        facts = replace(facts, comparison=run, earlier=named_sources(layers.previous))
    drafts = _drafts(facts, order, one_file)
    if not drafts:
        raise PlanningError(
            tr(
                "None of the chosen pages can be made: institutions and comparison need a layer that has some in the "
                "districts."
            ),
            tr("Choose other pages, or the layer of institutions or of the earlier edition."),
        )
    _tell(feedback, tr("Tables are put on pages…"))
    bodies = split([draft.paper for draft in drafts], order)
    papers = [_with_title(replace(draft, paper=body), facts) for draft, body in zip(drafts, bodies, strict=True)]
    _tell(feedback, tr("Maps are prepared…"))
    sets = _layer_sets(facts, order, layers, place.project)
    language = order.words.language
    return papers, Material(place.project, sets, shapes, crs, imprint, language, place.folder, place.apart)


def _tell(feedback: QgsProcessingFeedback, step: str) -> None:
    """Say what comes next; the window, which waits in the same thread, answers in that moment."""
    stop_if_cancelled(feedback)
    feedback.setProgressText(step)


def _check_sources(order: PaperOrder, layers: PaperLayers, feedback: QgsProcessingFeedback) -> None:
    """A public edition without the source of a layer is refused; the internal one says so."""
    used = (layers.areas, layers.districts, layers.institutions, layers.previous, layers.overlay)
    named: dict[str, tuple[Source, ...]] = {}
    for layer in filter(None, used):
        named[layer.name()] = (*named.get(layer.name(), ()), *sources_of(layer))
    for sentence in check_sources(named, order.words.public):
        feedback.pushWarning(sentence)


@dataclass(frozen=True)
class _Draft:
    """A document without its title page; ``district`` is None for the city's and for one that holds all."""

    paper: Paper
    district: District | None = None


def _drafts(facts: _Facts, order: PaperOrder, one_file: bool) -> list[_Draft]:
    chosen = [district for district in facts.city.districts if _is_chosen(district, order)]
    of_city = _city_pages(facts)
    of_districts = {district.key: _district_pages(facts, district) for district in chosen}
    name = facts.imprint.city or tr("City", order.words.language)
    if one_file:
        drafts = [_draft(name, [*of_city, *(page for own in of_districts.values() for page in own)])]
    else:
        drafts = [_draft(name, of_city), *(_draft(item.name, of_districts[item.key], item) for item in chosen)]
    return [draft for draft in drafts if draft.paper.pages]


def _is_chosen(district: District, order: PaperOrder) -> bool:
    """A district without areas gets no pages, as the log has said."""
    named = not order.district_filter or bool({district.name, district.key} & set(order.district_filter))
    return named and bool(district.areas)


def _draft(name: str, pages: Sequence[Page], district: District | None = None) -> _Draft:
    return _Draft(Paper(name, name, tuple(pages)), district)


def _with_title(draft: _Draft, facts: _Facts) -> Paper:
    from ..core.papers.title import title_page

    pages = draft.paper.pages
    names = {district.key: district.name for district in facts.city.districts}
    contents: dict[str, int] = {}
    for number, page in enumerate(pages, 2):
        # A document of all districts names each of them once; its pages are in the outline of the PDF.
        entry = names[page.district] if page.district and draft.district is None else page.bookmark
        if entry:
            contents.setdefault(entry, number)
    lines = [f"{number}\u2003{entry}" for entry, number in contents.items()]
    first = title_page(facts.city, draft.district, lines, facts.imprint, facts.style)
    title = tr("Strategy paper {place}: maps and figures", facts.style.words.language)
    place = draft.district.name if draft.district else facts.imprint.city or facts.city.name
    return Paper(draft.paper.name, " ".join(title.format(place=place).split()), (first, *pages))


def _city_pages(facts: _Facts) -> list[Page]:
    from ..core.papers.city_page import city_pages
    from ..core.papers.comparison import comparison_pages
    from ..core.papers.indicators import indicator_pages

    city, style = facts.city, facts.style
    pages = city_pages(city, style) if "city" in facts.pages else []
    if "indicators" in facts.pages:
        pages += indicator_pages(city, None, style)
    if facts.comparison:
        pages += comparison_pages(facts.comparison, city, None, style, facts.earlier)
    return pages


def _district_pages(facts: _Facts, district: District) -> list[Page]:
    from ..core.papers.comparison import changes_of, comparison_pages
    from ..core.papers.district_page import district_pages
    from ..core.papers.indicators import indicator_pages
    from ..core.papers.institution_pages import institution_pages

    city, style = facts.city, facts.style
    changes = changes_of(facts.comparison, style.words) if facts.comparison else {}
    pages = district_pages(city, district, style, changes) if "district" in facts.pages else []
    if facts.institutions:
        pages += institution_pages(facts.institutions, city, district, style)
    if "indicators" in facts.pages:
        pages += indicator_pages(city, district, style)
    if facts.comparison:
        pages += comparison_pages(facts.comparison, city, district, style, facts.earlier)
    return pages


def _layer_sets(
    facts: _Facts, order: PaperOrder, layers: PaperLayers, project: QgsProject
) -> dict[str, list[QgsMapLayer]]:
    sets = index_layers(project, facts.city, order, layers)
    if facts.institutions:
        sets |= institution_layers(project, facts.institutions, sets["background"], order)
    if "indicators" in facts.pages:
        sets |= indicator_layers(project, facts.city, order, layers)
    if facts.comparison:
        sets |= comparison_layers(project, facts.comparison, facts.city, order, layers)
    return sets
