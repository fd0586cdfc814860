"""Decisions in ``sozialplanung:reconcile``: used silently next year, and asked again when a field has changed."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsVectorLayer

from .helpers import Log
from .institutions import POI, REGISTER, Row, changed, findings, layer, poi, reconcile, register, row, verdicts

DOUBTFUL = changed(POI, "P2", name="Kita Zwergenland", phone="", house_number="5")  # R2 under another name, next door
ASKING: dict[str, Any] = {"REVIEW": 0.02, "ACCEPT": 0.99}  # so that the machine asks
NEXT_YEAR = [item | {"id": f"Z{number}"} for number, item in enumerate(DOUBTFUL)]  # the same rows under other ids


def decided(pair: tuple[str, str], kind: str, rows: list[Row] = DOUBTFUL, **more: Any) -> QgsVectorLayer:
    """The findings of a first run with one of them decided, as a person does it in QGIS."""
    output: QgsVectorLayer = reconcile(POI=poi(rows), **ASKING)["OUTPUT"]
    values = {"decision": kind, "decision_note": "seen", **more}
    for feature in output.getFeatures():
        if (feature["institution_id"] or "", feature["poi_id"] or "") == pair:
            places = {output.fields().indexFromName(name): value for name, value in values.items()}
            assert output.dataProvider().changeAttributeValues({feature.id(): places})
            return output
    raise AssertionError(f"No finding {pair}")


def again(decisions: QgsVectorLayer, rows: list[Row] = NEXT_YEAR, **more: Any) -> dict[tuple[str, str], Any]:
    return findings(reconcile(POI=poi(rows), DECISIONS=decisions, **(ASKING | more)))


def test_the_machine_asks_first() -> None:
    rows = verdicts(reconcile(POI=poi(DOUBTFUL), **ASKING))
    assert rows["R2", "P2"] == "review"


def test_the_same_is_matched_silently_next_year_whatever_the_rows_are_called() -> None:
    values = again(decided(("R2", "P2"), "same"))["R2", "Z1"]
    assert (values["verdict"], values["probability"]) == ("match", 1.0)
    assert "The same (seen)" in values["note"]


@pytest.mark.parametrize("side", ["register", "poi"])
def test_the_same_is_asked_again_when_a_field_has_changed(side: str) -> None:
    decisions = decided(("R2", "P2"), "same")
    listed, known = changed(DOUBTFUL, "P2", phone="0208 121212"), changed(REGISTER, "R2", phone="0208 121212")
    rows = again(decisions, listed) if side == "poi" else again(decisions, REGISTER=register(known))
    ((pair, values),) = [(pair, values) for pair, values in rows.items() if pair[0] == "R2"]
    assert pair[1] in ("P2", "Z1")
    assert values["verdict"] == "review"
    assert "Changed since then: Phone." in values["note"]


def test_what_is_different_is_never_shown_as_a_pair_again_until_it_changes() -> None:
    decisions = decided(("R2", "P2"), "different")
    rows = again(decisions)
    assert ("R2", "Z1") not in rows
    assert rows["R2", ""]["verdict"] == "only_register"
    asked = again(decisions, changed(DOUBTFUL, "P2", name="Städt. Kita Parkallee"), ACCEPT=0.5)["R2", "P2"]
    assert asked["verdict"] == "review"  # the score alone would have made it a match
    assert "Changed since then: Name." in asked["note"]


def test_what_is_not_ours_is_set_aside_until_it_changes() -> None:
    decisions = decided(("", "P6"), "not_ours")
    values = again(decisions)["", "Z3"]
    assert values["verdict"] == "not_in_scope"
    assert "Not ours (seen)" in values["note"]
    new_phone = changed(NEXT_YEAR, "Z3", phone="0208 777777")
    assert again(decisions, new_phone)["", "Z3"]["verdict"] == "only_poi"


def test_a_closed_institution_is_no_question_until_a_list_has_it_again() -> None:
    decisions = decided(("R5", ""), "closed")
    assert again(decisions)["R5", ""]["verdict"] == "not_in_scope"
    back = [*NEXT_YEAR, REGISTER[4] | {"id": "Z9"}]
    values = again(decisions, back)["R5", "Z9"]
    assert values["verdict"] == "review"
    assert "But the list has it." in values["note"]


def test_an_inquiry_waits_for_its_date() -> None:
    later, due = (again(decided(("R5", ""), "inquiry", due=day))["R5", ""] for day in ("2999-01-01", "2020-01-01"))
    assert (later["verdict"], due["verdict"]) == ("not_in_scope", "only_register")
    assert "2999-01-01" in later["note"]


def test_differences_of_a_wrong_source_are_not_proposed_again() -> None:
    pair = again(decided(("R2", "P2"), "source_wrong"))["R2", "Z1"]
    assert (pair["verdict"], pair["change"], pair["changed_fields"]) == ("match", "unchanged", "")


@pytest.mark.parametrize(
    ("listed", "stable", "verdict"),
    [
        (("Kita Bergzwerge", "Kita"), True, "match"),
        (("Seniorenheim Abendruh", "Altenheim"), True, "review"),
        (("Seniorenheim Abendruh", "Altenheim"), False, None),
    ],
)
def test_a_stable_key_links_again_unless_it_bears_another_name_and_address(
    listed: tuple[str, str], stable: bool, verdict: str | None
) -> None:
    linked = {"id": "D1", "kind": "same", "institution_id": "R5", "poi_id": "P5", "poi_hash": "of last year"}
    moved = row("P5", *listed, ("Talweg", "4", 351500.0, 5702000.0))
    decisions = layer([linked], "decision_id", geometry=False)
    rows = verdicts(reconcile(POI=poi([*POI, moved]), DECISIONS=decisions, POI_ID_STABLE=stable))
    assert rows.get(("R5", "P5")) == verdict
    if verdict is None:
        assert (rows["R5", ""], rows["", "P5"]) == ("only_register", "only_poi")


def test_decisions_are_counted_in_the_log() -> None:
    log = Log()
    reconcile(log, POI=poi(NEXT_YEAR), DECISIONS=decided(("R2", "P2"), "same"))
    assert "Earlier decisions: 1, of which 1 concern records of today, 0 with changed fields." in log.text
