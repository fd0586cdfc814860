"""For what a list speaks, before it is reconciled: how many institutions, and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.errors import listed
from ..core.texts import format_number, tr
from ..store.values import today

if TYPE_CHECKING:
    from ..core.register.scope import Scope
    from ..navigator.snapshot import Snapshot

_TEXTS = ("category", "further_categories", "provider", "postcode", "city")


def institutions_in_scope(scope: Scope, snapshot: Snapshot) -> int:
    """How many institutions that are there today a list with this scope speaks for."""
    import pandas as pd

    from ..core.register.scope import in_scope

    day = today()
    rows = [row for row in snapshot.rows if not row["valid_until"] or str(row["valid_until"])[:10] >= day]
    if not rows:
        return 0
    texts = {name: pd.Series([row[name] or "" for row in rows], dtype=object) for name in _TEXTS}
    places = {axis: pd.Series([row[axis] for row in rows], dtype=float) for axis in ("x", "y")}
    return int(in_scope(scope, pd.DataFrame({**texts, **places}), snapshot.categories).sum())


def scope_sentence(scope: Scope, complete: bool, snapshot: Snapshot, area: str = "") -> str:
    """What the scope means for the run. ``area``: what people call its area."""
    count = institutions_in_scope(scope, snapshot)
    limits = scope_words(scope, snapshot, area)
    if not count:
        text = tr("The list speaks for no institution of the register: {limits}. Nothing can be missing from it.")
        return text.format(limits=limits)
    if count == 1:
        text = tr("The list speaks for {count} institution of the register: {limits}.")
    else:
        text = tr("The list speaks for {count} institutions of the register: {limits}.")
    if complete:
        text += " " + tr("What the list lacks of that comes out as 'only in the register'.")
    else:
        text += " " + tr("It is not complete, so that nothing of that counts as missing.")
    return text.format(count=format_number(count), limits=limits)


def scope_words(scope: Scope, snapshot: Snapshot, area: str = "") -> str:
    """The limits of a scope in a few words."""
    titles = [snapshot.category_titles.get(key, key) for key in scope.categories]
    words = [listed(titles) if titles else tr("all categories")]
    if scope.providers:
        words.append(tr("of {providers}").format(providers=listed(scope.providers)))
    if places := [*scope.postcodes, *scope.cities]:
        words.append(tr("in {places}").format(places=listed(places)))
    if scope.area:
        words.append(tr("within '{area}'").format(area=area) if area else tr("within the area of the last time"))
    return ", ".join(words)
