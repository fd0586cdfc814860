"""The matching with what is known beside the two tables: scope, links, decisions, closed institutions, protection."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import pandas as pd

from ..matching.others import COLUMNS, Others
from ..matching.reconcile import Known, Options, reconcile, reconcile_with_others
from ..texts import day_text, tr
from .categories import Category, categories_of, unpacked
from .decisions import Pair
from .fields import COMPARED
from .findings import hide_distances, without_fields
from .remembered import Cases, different, links, same, set_aside, settle, sure_links
from .scope import Scope, in_places, in_scope

Progress = Callable[[float], None]


@dataclass(frozen=True)
class Sides:
    """The institutions, those that have closed, and the list's records, by id.

    All have the compared fields as text, floats ``x``, ``y`` in the register's CRS and ``east``, ``north`` in metres
    (NaN: none), and ``words``: all that is said of the category. Institutions also have ``own_category``,
    ``further_categories`` and ``provider``, and the closed ones ``valid_until``.
    """

    register: pd.DataFrame
    closed: pd.DataFrame
    poi: pd.DataFrame


@dataclass(frozen=True)
class Knowledge:
    """What is known beside the tables. ``keyed``: categories of the register are keys of ``categories``."""

    scope: Scope = field(default_factory=Scope)
    options: Options = field(default_factory=Options)
    cases: Cases = field(default_factory=dict)
    stable: bool = False
    links: Sequence[Pair] = ()
    categories: Sequence[Category] = ()
    keyed: bool = False
    today: date = field(default_factory=date.today)


def find(sides: Sides, known: Knowledge, progress: Progress | None = None) -> pd.DataFrame:
    """The findings, with the columns of ``matching.reconcile`` and sorted as there.

    The list's records that were decided not to be ours take no part. Those outside the places of the scope are no news
    unless they match. A closed institution takes no part either, but a record like it says so, and likewise an
    institution that is like a record set aside.
    """
    return find_with_candidates(sides, known, 0, progress)[0]


def find_with_candidates(
    sides: Sides, known: Knowledge, most: int, progress: Progress | None = None
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The same, and for each record that is in no match the ``most`` likeliest others, with ``others.COLUMNS``."""
    aside = set_aside(known.cases)
    listed = sides.poi[~sides.poi.index.isin(list(aside))]
    spoken_for = in_scope(known.scope, sides.register.assign(category=sides.register["own_category"]), known.categories)
    pairs = Known(
        links=[*known.links, *links(known.cases)] if known.stable else (),
        same=same(known.cases),
        different=different(known.cases),
    )
    register = _compared(sides.register).assign(in_scope=spoken_for)
    found, others = reconcile_with_others(register, _compared(listed), pairs, known.options, progress)
    if lost := _fallen_apart(found, sure_links(known.cases)):
        pairs = replace(pairs, same=[*pairs.same, *lost])
        found, others = reconcile_with_others(register, _compared(listed), pairs, known.options, progress)
        asked = [pair in lost for pair in zip(found["institution_id"], found["poi_id"], strict=True)]
        found = _with(found, pd.Series(asked, index=found.index), verdict="review")
    outside = set(listed.index[~in_places(known.scope, listed)])
    news = (found["verdict"] == "only_poi") & found["poi_id"].isin(outside)
    found = _with(found, news, verdict="not_in_scope", change="")
    if known.keyed:
        found = _without_same_categories(found, sides, known.categories)
    found = settle(found, known.cases, known.today)
    candidates = _candidates(found, others, sides, known, most)
    del others  # which is much, and not needed any more
    found = _with_hints(found, sides, aside, pairs)
    return _sorted(pd.concat([found, _rows_of(aside)], ignore_index=True) if aside else found), candidates


def _candidates(found: pd.DataFrame, others: Others, sides: Sides, known: Knowledge, most: int) -> pd.DataFrame:
    """Others for all that is no match, without the places of protected ones."""
    if not most:
        return pd.DataFrame(columns=list(COLUMNS))
    asked = found[found["verdict"] != "match"]
    candidates = others.best((set(asked["institution_id"]), set(asked["poi_id"])), most)
    if known.keyed:
        candidates = _without_same_categories(candidates, sides, known.categories)
    tables = ((sides.register, "institution_id"), (sides.poi, "poi_id"))
    protected = [table["protected"].reindex(candidates[key]).to_numpy(dtype=bool) for table, key in tables]
    hide_distances(candidates, protected[0] | protected[1])
    return candidates


def _compared(side: pd.DataFrame) -> pd.DataFrame:
    """A side as the matching takes it."""
    taken = side[list(COMPARED)].assign(category=side["words"])
    return taken.assign(x=side["east"], y=side["north"])


def _without_same_categories(found: pd.DataFrame, sides: Sides, categories: Sequence[Category]) -> pd.DataFrame:
    """A category has changed only where the list's words mean one that the institution does not have."""
    asked = found["changed_fields"].str.contains("category", regex=False)
    for row, one, two, fields in found.loc[asked, ["institution_id", "poi_id", "changed_fields"]].itertuples():
        own = sides.register.loc[one]
        has = {*categories_of(own["own_category"], categories), *unpacked(own["further_categories"])}
        meant = categories_of(sides.poi.loc[two, "words"], categories)
        if not meant or has & set(meant):
            left = without_fields(fields, ("category",))
            # The category makes nobody renamed or moved: without it the change is the same, or there is none.
            found.loc[row, "changed_fields"] = left
            if not left:
                found.loc[row, "change"] = "unchanged"
    return found


def _fallen_apart(found: pd.DataFrame, links: Sequence[Pair]) -> set[Pair]:
    """Pairs once decided as the same that the score alone leaves as two single records: two questions instead of one,
    and with everything new taken up, an institution twice.
    """
    alone = (found["institution_id"] == "") | (found["poi_id"] == "")
    ids = set(found.loc[alone, "institution_id"]), set(found.loc[alone, "poi_id"])
    return {(one, two) for one, two in links if one in ids[0] and two in ids[1]}


def _with_hints(found: pd.DataFrame, sides: Sides, aside: Collection[str], pairs: Known) -> pd.DataFrame:
    """Notes where what took no part is like what is left over."""
    alone = found["verdict"].isin(["only_register", "only_poi"])
    institutions, records = set(found.loc[alone, "institution_id"]), set(found.loc[alone, "poi_id"])
    register = pd.concat([sides.closed, sides.register[sides.register.index.isin(institutions)]])
    poi = sides.poi[sides.poi.index.isin(records | set(aside))]
    if not (len(sides.closed) and records - {""}) and not (aside and institutions - {""}):
        return found
    again = reconcile(_compared(register), _compared(poi), replace(pairs, links=(), same=()))
    hints: dict[Pair, str] = {}
    for one, two in again.loc[again["verdict"].isin(["match", "review"]), ["institution_id", "poi_id"]].to_numpy():
        if one in sides.closed.index and two in records:
            text = tr("Like '{name}' ({id}), closed since {date}: opened again?")
            name, day = sides.closed.loc[one, ["name", "valid_until"]]
            hints["", two] = text.format(name=name, id=one, date=day_text(day))
        elif two in aside and one in institutions:
            hints[one, ""] = tr("Like '{name}' ({id}) of the list, which was decided not to be ours.").format(
                name=sides.poi.loc[two, "name"], id=two
            )
    keys = zip(found["institution_id"], found["poi_id"], found["note"], strict=True)
    return found.assign(note=[f"{note} {hints.get((one, two), '')}".strip() for one, two, note in keys])


def _rows_of(aside: dict[str, str]) -> pd.DataFrame:
    """Findings of the records that were set aside."""
    empty = [""] * len(aside)
    nothing = [float("nan")] * len(aside)
    return pd.DataFrame(
        {
            "institution_id": empty, "poi_id": [*aside], "probability": nothing,
            "verdict": ["not_in_scope"] * len(aside), "change": empty, "distance": nothing, "changed_fields": empty,
            "why": empty, "note": [*aside.values()],
        },
    )  # fmt: skip


def _with(found: pd.DataFrame, rows: pd.Series[bool], **values: str) -> pd.DataFrame:
    found = found.copy()
    for name, value in values.items():
        found.loc[rows, name] = value
    return found


def _sorted(found: pd.DataFrame) -> pd.DataFrame:
    """By institution, then by record; records without institution last."""
    order = found.assign(last=found["institution_id"] == "").sort_values(["last", "institution_id", "poi_id"])
    return order.drop(columns="last").reset_index(drop=True)
