"""Why an area changed, and what the comparison of two editions cannot say: in sentences."""

from __future__ import annotations

from ..errors import listed
from ..texts import tr
from .area_change import AreaChange
from .compare import ASSUMED_PROFILE, Comparison
from .edition import Edition
from .rates import Part, RateChange
from .words import Words

MOST_DRIVERS = 3


def explained_by(area: AreaChange, run: Comparison, words: Words) -> str:
    """What the change of an area may come from, as parts of a sentence: first what forbids to read it as development.

    For areas without a change only that.
    """
    parts = [*_breaks(area, run, words)]
    if area.changed and not area.boundary_changed:
        parts += _drivers(area, "status", area.status_change, words)
        parts += _drivers(area, "dynamics", area.dynamics_change, words)
    return "; ".join(filter(None, [*parts, chance_in_words(area, words)]))


def drivers(area: AreaChange, part: Part, steps: int | None) -> list[RateChange] | None:
    """The indicators that moved in the direction of the change, against the city value where it is known.

    The one that moved most comes first. None where there is no change, or no own value to explain it.
    """
    known = [(rate, size) for rate in area.rates if rate.pair.part == part and (size := _size(rate)) is not None]
    if not steps or not known:
        return None
    moved = [(size, rate) for rate, size in known if size * rate.pair.sign * steps > 0]
    return [rate for _, rate in sorted(moved, key=lambda item: (-abs(item[0]), item[1].pair.now))]


def chance_in_words(area: AreaChange, words: Words) -> str:
    """Which part of the change may be chance; '' where none may, or where this is not known."""
    language, parts = words.language, area.chance_of_parts
    if parts and all(parts.values()):
        return tr("within random variation", language)
    if parts.get("status"):
        return tr("status within random variation", language)
    return tr("dynamics within random variation", language) if parts.get("dynamics") else ""


def remark(area: AreaChange, words: Words) -> str:
    """What else has to be known of an area."""
    language = words.language
    remarks = []
    if area.then is None:
        remarks.append(tr("new area, not in the earlier edition", language))
    elif area.then.status is None and area.now.status is not None:
        remarks.append(tr("without a class in the earlier edition", language))
    if area.now.status is None:
        remarks.append(tr("without a class now", language))
    if area.near_limit:
        remarks.append(tr("near a class limit", language))
    return "; ".join(remarks)


def boundary_in_words(area: AreaChange, words: Words) -> str:
    """Whether it is still the same area."""
    language = words.language
    if area.then is None:
        return tr("new area", language)
    if area.boundary is None:
        return tr("not known", language)
    if not area.boundary:
        return tr("unchanged", language)
    return tr("{share} % of the area changed", language).format(share=words.number(100 * area.boundary, 1))


def reservations(run: Comparison, words: Words) -> list[str]:
    """What the comparison cannot say, and why; the gravest first."""
    parts = (_method, _definitions, _boundaries, _unpaired, _city, _chance)
    return [sentence for part in parts for sentence in part(run, words)]


def _breaks(area: AreaChange, run: Comparison, words: Words) -> list[str]:
    language = words.language
    parts = [tr("method", language)] if run.method.changed else []
    if area.then is not None and run.redefined:
        names = ", ".join(words.short(pair) for pair in run.redefined)
        parts.append(tr("definition: {indicators}", language).format(indicators=names))
    if area.boundary_changed:
        parts.append(tr("change of boundary ({what})", language).format(what=boundary_in_words(area, words)))
    return parts


def _drivers(area: AreaChange, part: Part, steps: int | None, words: Words) -> list[str]:
    """The drivers in words: those that rose against the city value where it is known, then those that fell."""
    moved = drivers(area, part, steps)
    if moved is None:
        return []
    if not moved:
        return [tr("no own indicator moved this way: the other areas did", words.language)]
    rose = [rate for rate in moved if (_size(rate) or 0) > 0]
    fell = [rate for rate in moved if rate not in rose]
    return [_moved(rates, rates is rose, words) for rates in (rose, fell) if rates]


def _size(rate: RateChange) -> float | None:
    return rate.change if rate.city_change is None else rate.against_city


def _moved(rates: list[RateChange], rose: bool, words: Words) -> str:
    """The indicators that moved most, with what the city's did."""
    language = words.language
    against_city = any(rate.city_change is not None for rate in rates)
    if against_city:
        text = tr("rose against the city value: {indicators}", language)
        if not rose:
            text = tr("fell against the city value: {indicators}", language)
    else:
        text = tr("rose: {indicators}", language) if rose else tr("fell: {indicators}", language)
    city = tr("{indicator} {own} (city {city})", language)
    parts = [
        (city if rate.city_change is not None else "{indicator} {own}").format(
            indicator=words.short(rate.pair), own=words.signed(rate.change, 1), city=words.signed(rate.city_change, 1)
        )
        for rate in rates[:MOST_DRIVERS]
    ]
    if len(rates) > MOST_DRIVERS:
        parts.append(tr("{count} more", language).format(count=len(rates) - MOST_DRIVERS))
    return text.format(indicators=", ".join(parts))


def _method(run: Comparison, words: Words) -> list[str]:
    language, method = words.language, run.method
    if method.changed and run.now.method and run.then.method:
        text = tr(
            "The editions were computed by different methods, so a change of class may come from the method alone. "
            "Earlier: {then}. Now: {now}. {differences}.", language
        )  # fmt: skip
        sentences = [
            text.format(then=run.then.method.label, now=run.now.method.label, differences="; ".join(method.differences))
        ]
        if not run.same_classes:
            sentences.append(tr("They have different classes, so steps between classes are not counted.", language))
        return sentences
    if method.only_years:
        return [tr("The hashes of the methods differ only because the names of the fields carry the year.", language)]
    if method.changed is None:
        unknown = [edition.layer for edition in (run.then, run.now) if edition.method is None]
        text = tr(
            "No method is stored with {layers}: whether both editions were computed alike is not known. The order of "
            "the classes is taken from the profile {profile} where none is stored.", language
        )  # fmt: skip
        return [text.format(layers=", ".join(f"'{layer}'" for layer in unknown), profile=ASSUMED_PROFILE)]
    return []


def _unpaired(run: Comparison, words: Words) -> list[str]:
    """The indicators that one of the layers lacks."""
    language, sentences = words.language, []
    paired = {name for pair in run.pairs for name in (pair.now, pair.then)}
    methods = [edition.method for edition in (run.then, run.now) if edition.method]
    alone = dict.fromkeys(name for method in methods for name in method.fields if name not in paired)
    if alone:
        text = tr("Indicators without a value in one of the layers: {fields}.", language)
        sentences.append(text.format(fields=", ".join(alone)))
    if not run.pairs:
        sentences.append(tr("No indicator is in both editions, so changes of class stay unexplained.", language))
    if run.now.with_dynamics != run.then.with_dynamics:
        sentences.append(tr("Only one edition has dynamics: the editions are compared by status alone.", language))
    return sentences


def _definitions(run: Comparison, words: Words) -> list[str]:
    text = tr(
        "{indicator}: the definition changed from {then} to {now}; its change is not interpreted until the earlier "
        "value is recomputed.", words.language
    )  # fmt: skip
    return [
        text.format(indicator=words.short(pair), then=pair.definition_then, now=pair.definition_now)
        for pair in run.redefined
    ]


def _boundaries(run: Comparison, words: Words) -> list[str]:
    language = words.language
    found = [
        (tr("Areas with other boundaries ({count}), whose change is no development: {areas}.", language),
         [key for key, area in run.areas.items() if area.then is not None and area.boundary_changed]),
        (tr("New areas ({count}): {areas}.", language), run.new),
        (tr("Dissolved areas ({count}): {areas}.", language), run.dissolved),
    ]  # fmt: skip
    sentences = [text.format(count=len(keys), areas=listed(map(words.area, keys))) for text, keys in found if keys]
    if not run.boundaries_known:
        sentences.append(
            tr(
                "Boundaries were not compared: an edition has no polygons. Only ids in one edition were found.",
                language,
            )
        )
    return sentences


def _city(run: Comparison, words: Words) -> list[str]:
    """Where the city values come from, if not from the city's own row."""
    language = words.language
    summed = {
        tr("Earlier", language): run.then.city is None and _own_city(run.then, run, words),
        tr("Now", language): run.now.city is None and _own_city(run.now, run, words),
    }
    sentences = list(dict.fromkeys(text for text in summed.values() if text and run.pairs))
    if len(sentences) == 2:
        sentences = [f"{when}: {text}" for when, text in summed.items()]
    if (run.now.city is None) != (run.then.city is None):
        sentences.append(tr("The city values then and now do not have the same basis.", language))
    return sentences


def _own_city(edition: Edition, run: Comparison, words: Words) -> str:
    language = words.language
    names = [pair.now if edition is run.now else pair.then for pair in run.pairs]
    if all(edition.city_value(name) is None for name in names):
        return tr("The fields have no counts, so there is no city value; changes stand without it.", language)
    text = tr(
        "The city value is the sum of the numerators over the sum of the denominators of the areas, without people who "
        "cannot be assigned to an area.", language
    )  # fmt: skip
    gaps = [key for key in edition.states if any(edition.has_gap(name, key) for name in names)]
    if gaps:
        text += " " + tr("Counts are missing in these areas ({count}), so it leaves them out: {areas}.", language)
    return text.format(count=len(gaps), areas=listed(map(words.area, gaps)))


def _chance(run: Comparison, words: Words) -> list[str]:
    unknown = [edition.layer for edition in (run.then, run.now) if not edition.with_stability]
    if not unknown:
        return []
    text = tr(
        "How much chance is in the classes is not known for {layers}: the layer has no class stability. It comes from "
        "'Compute social index' with numerators and denominators.", words.language
    )  # fmt: skip
    return [text.format(layers=", ".join(f"'{layer}'" for layer in unknown))]
