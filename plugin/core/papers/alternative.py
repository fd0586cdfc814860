"""What a page shows, in words for people who cannot see it; made from the data, like the page itself."""

from __future__ import annotations

from ..disclosure.rule import WITHHELD
from ..texts import tr
from .city import City, District, Indicator
from .page import Table
from .phrases import ALL, attention_sentence, class_sentences, dynamics_sentence, needing_attention
from .words import Words

_MOST_NAMES = 30


def title_alt(city: City, district: District | None, words: Words) -> str:
    language = words.language
    if district is None:
        text = tr("Title page with a map of {city}: {areas} in {count}.", language)
        return text.format(
            city=_name(city, words), areas=words.counted(len(city.areas)),
            count=words.counted(len(city.districts), words.districts),
        )  # fmt: skip
    text = tr("Title page with an overview map: {district} ({areas}) is emphasised in {city}.", language)
    return text.format(district=district.name, areas=words.counted(len(district.areas)), city=_name(city, words))


def _name(city: City, words: Words) -> str:
    return city.name or tr("the city", words.language)


def city_alt(city: City, words: Words) -> str:
    """Map of the city: how many areas have which class, and where areas with special need for attention lie."""
    text = tr("Map of the social index in {city}: {areas}.", words.language)
    sentences = [text.format(city=_name(city, words), areas=words.counted(len(city.areas)))]
    sentences += class_sentences(city.areas, city.profile, words, 0)
    sentences.append(dynamics_sentence(city.counts, city.profile, words))
    if city.profile.attention:
        sentences.append(attention_sentence(city.areas, words, _MOST_NAMES))
        sentences.append(_by_district(city, words))
    return " ".join(filter(None, sentences))


def _by_district(city: City, words: Words) -> str:
    counts = [(item.name, len(needing_attention(item.areas))) for item in city.districts]
    named = [f"{name} {words.number(count)}" for name, count in counts if count]
    text = tr("By {district}: {numbers}.", words.language)
    return text.format(district=words.districts.one, numbers=", ".join(named)) if named else ""


def district_alt(city: City, district: District, words: Words) -> str:
    """Map of a district: which areas have which class, and which have special need for attention."""
    text = tr("Map of the social index: {district} ({areas}). An overview map shows where it lies in {city}.",
              words.language)  # fmt: skip
    sentences = [text.format(district=district.name, areas=words.counted(len(district.areas)), city=_name(city, words))]
    sentences += class_sentences(district.areas, city.profile, words, _MOST_NAMES)
    sentences.append(dynamics_sentence(district.counts, city.profile, words))
    if city.profile.attention and district.areas:
        sentences.append(attention_sentence(district.areas, words, ALL))
    return " ".join(filter(None, sentences))


def values_alt(city: City, district: District, words: Words) -> str:
    """The bars in words: each indicator of the district beside the city value; then the places on the scale."""
    language = words.language
    text = tr("Bar chart, scale of the index and table: {district}.", language)
    if all(area.status_index is None and area.dynamics_index is None for area in district.areas):
        text = tr("Bar chart, classes of the index and table: {district}.", language)
    sentences = [text.format(district=district.name)]
    sentences += [_bar(item, city, district, words) for item in city.indicators]
    if numbers := _places(district, words):
        sentences.append(tr("Status index: {numbers}.", language).format(numbers=numbers))
    return " ".join(sentences)


def _places(district: District, words: Words) -> str:
    """The index of each area; of very many the lowest and the highest, since the table names each; '' without any."""
    placed = [(area.status_index, area.name) for area in district.areas if area.status_index is not None]
    if len(placed) <= _MOST_NAMES:
        return ", ".join(f"{name} {words.signed(index, 2)}" for index, name in placed)
    low, high = (words.signed(index, 2) for index, _ in (min(placed), max(placed)))
    return tr("{areas} from {low} to {high}", words.language).format(
        areas=words.counted(len(placed)), low=low, high=high
    )


def _bar(item: Indicator, city: City, district: District, words: Words) -> str:
    own, whole = (_told(item, shown, words) for shown in (district, city))
    if district.values.get(item.field) is None:
        own = "; ".join(filter(None, [own, _range(item, district, words)]))
    if city.values.get(item.field) is None:
        return f"{item.title}: {own}."
    return tr("{indicator}: {value} (city value {city}).", words.language).format(
        indicator=item.title, value=own, city=whole
    )


def _told(item: Indicator, shown: City | District, words: Words) -> str:
    language, value = words.language, shown.values.get(item.field)
    if value is None:
        withheld = shown.signs.get(item.field) == WITHHELD
        return tr("withheld", language) if withheld else tr("no value", language)
    return _with_unit(item, value, words)


def _with_unit(item: Indicator, value: float, words: Words) -> str:
    if item.change:
        return tr("{number} percentage points", words.language).format(number=words.signed(value, item.decimals))
    return f"{words.number(value, item.decimals)} {item.unit}".strip()


def _range(item: Indicator, district: District, words: Words) -> str:
    """From the lowest to the highest value of the areas; '' where fewer than two have one."""
    values = [value for area in district.areas if (value := area.values.get(item.field)) is not None]
    if len(values) < 2:
        return ""
    low, high = min(values), max(values)
    first = words.signed(low, item.decimals) if item.change else words.number(low, item.decimals)
    text = tr("{areas} from {low} to {high}", words.language)
    return text.format(areas=words.areas.many, low=first, high=_with_unit(item, high, words))


def table_alt(table: Table, words: Words) -> str:
    """How large a table is, and what its columns are."""
    columns = ", ".join(column.title for column in table.columns)
    if len(table.rows) == 1:
        return tr("Table with one row: {columns}.", words.language).format(columns=columns)
    text = tr("Table with {count} rows: {columns}.", words.language)
    return text.format(count=words.number(len(table.rows)), columns=columns)


def part_alt(table: Table, first: int, end: int, words: Words) -> str:
    """Which rows a page goes on with, from ``first`` up to ``end``, but for the sums; and what its columns are.

    Rows are named by their first column of long texts.
    """
    columns = ", ".join(column.title for column in table.columns)
    rows = [row for row in range(first, end) if row not in table.strong]
    total = len(table.rows) - len(table.strong)
    if not rows:
        return tr("Table: sums. Columns: {columns}.", words.language).format(columns=columns)
    at = next((at for at, column in enumerate(table.columns) if column.wraps), 0)
    if len(rows) == 1:
        text = tr("Row {first} of {total}: {name}. Columns: {columns}.", words.language)
    else:
        text = tr("Rows {first} to {last} of {total}: {name} to {last_name}. Columns: {columns}.", words.language)
    return text.format(
        first=words.number(rows[0] + 1), last=words.number(rows[-1] + 1), total=words.number(total),
        name=table.rows[rows[0]][at], last_name=table.rows[rows[-1]][at], columns=columns,
    )  # fmt: skip
