"""The numbered list of a district's institutions, and the numbers of each category against the city."""

from __future__ import annotations

from collections.abc import Sequence

from ..charts.categories import CategoryRow
from ..texts import tr
from .city import District
from .institution_map import MapPlan
from .institution_marks import marks
from .institutions import CityInstitutions, Count
from .page import Column, Table
from .style import Style
from .target_groups import people
from .words import Words


def institution_list(found: CityInstitutions, district: District, plan: MapPlan, words: Words) -> Table:
    """Every institution of the district by its number on the map, and with its cell where the map has a grid."""
    language, own = words.language, found.numbered[district.key]
    titles = {item.category: item.name for item in found.categories}
    citywide = tr("{name} (citywide)", language)
    with_places = any(item.places is not None for item in own)
    columns = [
        Column(tr("No.", language), 0.5, "right"),
        *([Column(tr("Grid cell", language), 0.6)] if plan.columns else []),
        Column(tr("Institution", language), 4.2, wraps=True),
        Column(tr("Category", language), 2.4, wraps=True),
        Column(tr("Address", language), 2.4, wraps=True),
        *([Column(tr("Places", language), 0.7, "right")] if with_places else []),
    ]
    rows = []
    for number, (item, place) in enumerate(zip(own, plan.places(own), strict=True), 1):
        rows.append((
            str(number), *([plan.cell(place)] if plan.columns else []),
            citywide.format(name=item.name) if item.citywide else item.name, titles[item.category], item.address,
            *([words.number(item.places)] if with_places else []),
        ))  # fmt: skip
    variant = "".join(("_cells" if plan.columns else "", "_places" if with_places else ""))
    return Table(f"institutions{variant}", tuple(columns), tuple(rows))


def category_heads(found: CityInstitutions, words: Words) -> tuple[str, ...]:
    """The titles of the numbers of a category: of the district, then of the city."""
    here, city, rate = (
        words.districts.one,
        tr("City", words.language),
        tr("per 1,000", words.language).replace(" ", "\u00a0"),
    )
    heads = [here, city, f"{rate}\n{here}", f"{rate}\n{city}"]
    if _with_places(found):
        places = tr("Places", words.language)
        heads += [f"{places}\n{here}", f"{places} {rate}\n{here}", f"{places} {rate}\n{city}"]
    return tuple(heads)


def category_rows(found: CityInstitutions, district: District, style: Style) -> list[CategoryRow]:
    """Each category with its mark, its numbers and its rates; then all together, and the citywide ones apart."""
    words, signs, rows = style.words, marks(found.categories, style.palette), []
    counts = [(found.count(item, district.key), found.count(item)) for item in found.categories]
    for item, (own, city) in zip(found.categories, counts, strict=True):
        mark, group = signs[item.category], people(item.target_group, words.language)
        cells = _cells(own, city, words, _with_places(found))
        rows.append(CategoryRow(mark.symbol, mark.colour, item.name, cells, group))
    empty = ("",) * (len(category_heads(found, words)) - 2)
    sums = [words.number(sum(pair[at].number for pair in counts)) for at in (0, 1)]
    rows.append(CategoryRow("", "", tr("together", words.language), (*sums, *empty)))
    if found.citywide:
        number = words.number(len(found.citywide))
        rows.append(CategoryRow("", "", tr("citywide offers", words.language), ("", number, *empty)))
    return rows


def _with_places(found: CityInstitutions) -> bool:
    return any(item.places is not None for item in found.institutions)


def _cells(own: Count, city: Count, words: Words, with_places: bool) -> tuple[str, ...]:
    cells = [words.number(own.number), words.number(city.number), *_rates(own.rate, city.rate, words)]
    if with_places:
        cells += [words.number(own.places), *_rates(own.places_rate, city.places_rate, words)]
    return tuple(cells)


def _rates(own: float | None, city: float | None, words: Words) -> Sequence[str]:
    """Both with as many decimals as the smaller one needs."""
    smallest = min((rate for rate in (own, city) if rate is not None), default=0.0)
    decimals = 0 if smallest >= 100 else 1 if smallest >= 1 else 2
    return [words.number(rate, decimals) for rate in (own, city)]
