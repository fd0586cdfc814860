"""Which names are those of protected places."""

from __future__ import annotations

import pytest
from sozialplanung.plugin.core.register.protection import looks_protected


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Frauenhaus Oberhausen", ""),
        ("Autonomes FRAUENHAUS e.V.", ""),
        ("Trägerverein der Frauenhäuser", ""),
        ("Frauen- und Kinderschutzhaus", ""),
        ("Frauen helfen Frauen", "Frauenhaus"),
        ("Haus Lydia", "Schutzwohnung"),
        ("Männerschutzwohnung Ruhr", ""),
        ("Zufluchtswohnung II", ""),
        ("Mädchenzuflucht", ""),
        ("Anonyme Unterbringung", ""),
        ("Women's shelter", ""),
        ("Gewaltschutzhaus", ""),
    ],
)
def test_shelters_are_recognised(name: str, kind: str) -> None:
    assert looks_protected(name, kind)


@pytest.mark.parametrize(
    "name",
    ["Frauenberatungsstelle", "Kinderschutzbund", "Tierschutzverein", "Haus der Frauengeschichte", "Mütterzentrum",
     "Verbraucherschutz NRW", "Frauenklinik", "Kita Schutzengel", "Datenschutzbeauftragter", "Kinderhaus Sonne", ""],
)  # fmt: skip
def test_others_are_not(name: str) -> None:
    assert not looks_protected(name, "Beratungsstelle")
