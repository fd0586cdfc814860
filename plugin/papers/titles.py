"""What people read for the names that orders, scripts and the project use; each in the order of the names."""

from __future__ import annotations

from ..core.texts import tr


def edition_titles() -> tuple[str, ...]:
    return (
        tr("Internal: all numbers"),
        tr("Public: small counts withheld, released institutions, neutral wording"),
    )


def page_titles() -> tuple[str, ...]:
    return (
        tr("Map of the city"), tr("Index map of each district, with table and charts"),
        tr("Institutions of each district"), tr("A small map for each indicator"),
        tr("Comparison with the earlier edition"),
    )  # fmt: skip


def paper_titles() -> tuple[str, ...]:
    return (
        tr("A4 portrait, city map A3"), tr("A4 landscape, city map A3"),
        tr("A4 for a proposal to the council, with binding margin"), tr("A3 landscape"), tr("A1 poster"),
        tr("A0 poster"), tr("Slide 16:9"),
    )  # fmt: skip
