"""A process that is killed in the middle of a step leaves the register as it was before the step, or as it is after."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sozialplanung.plugin.store.address import Address, GeoPackageAddress
from sozialplanung.plugin.store.register import open_register

from .kills import kill_steps
from .stores import BOTH, institution, made, place

ROWS, TRIES = 300, 25


@BOTH
def test_a_killed_step_is_whole_or_not_there(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    address = place(kind, tmp_path, request)
    keys = made(address, *(institution(f"Kita {number}") for number in range(ROWS)))
    fresh = tmp_path / "fresh.gpkg"
    if isinstance(address, GeoPackageAddress):
        shutil.copy(address.path, fresh)

    def work() -> None:
        with open_register(address) as register, register.step("apply", "umbenannt", "AB") as step:
            for number, key in enumerate(keys):
                step.update("institutions", key, {"name": f"Schule {number}", "x": float(number), "y": 0.0})

    def reset() -> None:
        if isinstance(address, GeoPackageAddress):
            for left in tmp_path.glob("bestand.gpkg*"):
                left.unlink()
            shutil.copy(fresh, address.path)
            return
        with open_register(address) as register, register.step("apply", "zurück", "AB") as step:
            for number, key in enumerate(keys):
                step.update("institutions", key, {"name": f"Kita {number}"})

    kills = kill_steps(work, reset, lambda: state(address), TRIES)
    print(kind, kills)
    assert set(kills.states) <= {"before", "after"}
    assert kills.inside == TRIES


def state(address: Address) -> str:
    """What a register is in, once whatever the killed process left behind has been cleared away."""
    with open_register(address) as register, register.connection.transaction():
        kinds = {row["name"].split()[0] for row in register.rows("institutions")}
        assert len(register.rows("institutions")) == ROWS
        assert not register.rows("context")
        last = {}
        for row in register.rows("history", {"table_name": "institutions", "field": "name"}):
            last[row["record_id"]] = row["new_value"]
        assert last == {row["institution_id"]: row["name"] for row in register.rows("institutions")}
        steps = {row["step_id"] for row in register.rows("steps")}
        assert {row["step_id"] for row in register.rows("history")} <= steps
    return {"Kita": "before", "Schule": "after"}[kinds.pop()] if len(kinds) == 1 else "torn"
