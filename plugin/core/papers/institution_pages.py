"""The pages of a district about its institutions: the map with the numbers of each category, and the list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..charts.categories import category_table
from ..charts.svg import Size
from ..register.categories import Category
from ..texts import tr
from .alternative import table_alt
from .city import City, District
from .fitting import Room, place
from .institution_map import MapPlan, map_plan
from .institution_table import category_heads, category_rows, institution_list
from .institutions import LEAST, NOWHERE, WITHHELD, CityInstitutions
from .page import Page
from .phrases import data_as_of, named
from .style import Style
from .target_groups import people
from .words import Words

KIND = "institutions"
_PICTURE = Size(104, 80)  # mm, of a template without a place for it


def institution_pages(found: CityInstitutions, city: City, district: District, style: Style) -> list[Page]:
    """The map page and, where the map has numbers, their list; none for a district without institutions."""
    if district.key not in found.numbered:
        return []
    plan, words = map_plan(found, district.key), style.words
    title = tr("Institutions: {place}", words.language).format(place=district.name)
    size = place(style, KIND, "picture:categories") or _PICTURE
    numbers = category_table(category_heads(found, words), category_rows(found, district, style), size, words.language)
    page = Page(
        KIND, title, _subtitle(found, district, words), district.key,
        texts={"text:lead": _lead(found, district, plan, style), "text:notes": _notes(found, district, style)},
        pictures={"picture:categories": numbers},
        maps={"map:institutions": "institutions"}, bookmark=title,
        sources=(*found.sources, *city.sources, *city.outlines),  # areas give outlines and inhabitants
        alt=_alt(found, district, words),
    )  # fmt: skip
    if plan.named:
        return [page]
    table = institution_list(found, district, plan, words)
    listed = tr("List of institutions: {place}", words.language).format(place=district.name)
    follows = Page(
        "table", listed, tr("The numbers are those on the map.", words.language), district.key, table.name,
        tables={"table:rows": table}, sources=found.sources, bookmark=listed,
        alt=f"{listed}. {table_alt(table, words)}",
    )  # fmt: skip
    return [page, follows]


def _subtitle(found: CityInstitutions, district: District, words: Words) -> str:
    own, language = found.numbered[district.key], words.language
    number, citywide = (words.number(count) for count in (len(own), sum(item.citywide for item in own)))
    if any(item.citywide for item in own):
        text = tr("Institutions: {count}, of which offers for the whole city: {citywide}", language)
        return text.format(count=number, citywide=citywide)
    if len(own) == 1:
        return tr("1 institution", language)
    return tr("{count} institutions", language).format(count=number)


def _lead(found: CityInstitutions, district: District, plan: MapPlan, style: Style) -> str:
    words, language = style.words, style.words.language
    names = [item.name for item in found.citywide]
    also = [
        tr("Offers for the whole city, counted apart: {names}.", language).format(names=shown)
        for most in (len(names), 5, 3) if names and (shown := named(names, most, words))
    ]  # fmt: skip
    needed = [_share(found, district, words), _how_to_find(plan, language)]
    return Room(style, KIND, "text:lead").paragraphs(needed, tuple(also), *_against_city(found, district, words))


def _share(found: CityInstitutions, district: District, words: Words) -> str:
    """How much of what the city has lies here, beside the share of its people."""
    count, total = (sum(found.count(item, key).number for item in found.categories) for key in (district.key, ""))
    people_here, people_all = (found.people.get("", {}).get(key) for key in (district.key, ""))
    text = tr("{count} of the {total} institutions of the city lie here ({share} %).", words.language)
    if people_here is not None and people_all:
        text = tr("{count} of the {total} institutions of the city lie here ({share} %); {people} % of the inhabitants "
                  "live here.", words.language)  # fmt: skip
    return text.format(
        count=words.number(count), total=words.number(total), share=_percent(count, total, words),
        people=_percent(people_here, people_all, words),
    )  # fmt: skip


def _percent(part: float | None, whole: float | None, words: Words) -> str:
    return words.number(100 * part / whole if part is not None and whole else None, 1)


def _against_city(found: CityInstitutions, district: District, words: Words) -> list[str]:
    """How the rates of the district compare with the city's, category by category."""
    texts = []
    for item in found.categories:
        own, city = found.count(item, district.key), found.count(item)
        if own.rate is None or city.rate is None:
            continue
        decimals = 1 if min(own.rate, city.rate) >= 1 else 2
        whom = people(item.target_group, words.language)
        text = (
            tr("{category}: {own} per 1,000 people {whom}, in the city {city}.", words.language)
            if whom
            else tr("{category}: {own} per 1,000 inhabitants, in the city {city}.", words.language)
        )
        texts.append(text.format(category=item.name, own=words.number(own.rate, decimals),
                                 city=words.number(city.rate, decimals), whom=whom))  # fmt: skip
    return texts


def _how_to_find(plan: MapPlan, language: str) -> str:
    if plan.named:
        return ""
    if not plan.columns:
        return tr("The numbers on the map are those of the list that follows.", language)
    return tr("Not every number has room on the map: the list that follows names the cell of each.", language)


def _notes(found: CityInstitutions, district: District, style: Style) -> str:
    words, language = style.words, style.words.language
    needed = [
        _register(found, words),
        _rule(words),
        *_unknown_people(found, district, words),
        *_without_place(found, words),
    ]
    more = [_places(found, district, words), tr("Pale dots: institutions outside. Marks that would cover each other "
                                                "are moved apart.", language)]  # fmt: skip
    return Room(style, KIND, "text:notes").paragraphs(needed, *more)


def _register(found: CityInstitutions, words: Words) -> str:
    """Of when the institutions are."""
    years = dict.fromkeys(source.year for source in found.sources if source.year)
    if not years:
        return f"{data_as_of('', words.language)}."
    return words.sentence("institutions", date=words.listed(years))


def _rule(words: Words) -> str:
    return tr("Per 1,000 people of the target group, without citywide offers; no rate (–) below {least} institutions.",
              words.language).format(least=LEAST)  # fmt: skip


def _people(found: CityInstitutions, category: Category) -> Mapping[str, float | None]:
    """The people of its target group by place; empty where no field counts them."""
    return found.people.get(category.target_group, {})


def _unknown_people(found: CityInstitutions, district: District, words: Words) -> Iterator[str]:
    """For whose categories nobody has counted the target group, or nobody may tell its number."""
    gaps = [
        item for item in found.categories
        if not {district.key, ""} <= {key for key, number in _people(found, item).items() if number is not None}
    ]  # fmt: skip
    protected = [item.name for item in gaps if words.public and _people(found, item)]
    lacking = [item.name for item in gaps if item.name not in protected]
    if protected:
        text = tr("Rates left out to protect individual people: {names}.", words.language)
        yield text.format(names=words.listed(protected))
    if lacking:
        text = tr("No rate, since the number of people in the target group is not known: {names}.", words.language)
        yield text.format(names=words.listed(lacking))


def _without_place(found: CityInstitutions, words: Words) -> Iterator[str]:
    """How many institutions of the city are in no number."""
    language = words.language
    for reason, one, many in (
        (NOWHERE, tr("1 institution of the city has no place, and is in no number.", language),
         tr("{count} institutions of the city have no place, and are in no number.", language)),
        (WITHHELD, tr("1 institution of the city has a protected or private address, and is in no number.", language),
         tr("{count} institutions of the city have protected or private addresses, and are in no number.", language)),
    ):  # fmt: skip
        if names := found.left_out.get(reason, ()):
            yield one if len(names) == 1 else many.format(count=words.number(len(names)))


def _places(found: CityInstitutions, district: District, words: Words) -> str:
    """For how many institutions the number of places is known."""
    own = found.numbered[district.key]
    known = sum(item.places is not None for item in own)
    if not known or known == len(own):
        return ""
    text = tr("The number of places is known for {known} of {count} institutions.", words.language)
    return text.format(known=words.number(known), count=words.number(len(own)))


def _alt(found: CityInstitutions, district: District, words: Words) -> str:
    language = words.language
    counts = [(found.count(item, district.key).number, item.name) for item in found.categories]
    parts = words.listed(f"{words.number(number)} {name}" for number, name in counts if number)
    text = tr("Map of the institutions in {place}: {parts}.", language).format(place=district.name, parts=parts)
    return " ".join([text, *_against_city(found, district, words)])
