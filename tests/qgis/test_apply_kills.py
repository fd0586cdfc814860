"""A process that applies a thousand changes is killed, two hundred times, in either kind of register."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sozialplanung.plugin.core.applying.decided import Finding
from sozialplanung.plugin.core.applying.planned import Plan
from sozialplanung.plugin.store.address import Address, GeoPackageAddress, PostgresAddress
from sozialplanung.plugin.store.apply import apply, plan_for
from sozialplanung.plugin.store.register import open_register
from sozialplanung.plugin.store.step import Signature

from . import postgres
from .kills import Kills, kill_steps
from .registers import fill, findings, found, order, present, replayed, school

KILLS = 200
SCHOOLS, FIELDS = 250, ("name", "phone", "email", "website")  # 1,000 values
_TABLES = ("institutions", "links", "value_sources", "source_lists", "source_rows", "decisions", "steps", "context")

_OTHERS = """
    SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()"""


@dataclass
class Work:
    """Applies one edition of a list after the other to a register; ``prepare`` makes the next one."""

    address: Address
    edition: int = 0
    findings: list[Finding] = field(default_factory=list)
    plan: Plan = field(default_factory=Plan)
    before: dict[str, Any] = field(default_factory=dict)
    state: str = "after"

    def prepare(self) -> None:
        """Make the next edition, if the last one was applied."""
        if self.state == "before":
            return
        self.edition += 1
        with open_register(self.address) as register:
            self.before = {name: register.rows(name) for name in _TABLES}
            self.findings = findings(*(self._finding(row) for row in self.before["institutions"]))
            self.plan = plan_for(register, self.findings, order())
        assert self.plan.number("update") == SCHOOLS

    def run(self) -> None:
        with open_register(self.address) as register:
            assert apply(register, self.findings, order(), Signature("AB", str(self.edition)), self.plan)

    def check(self) -> str:
        """Where the register stands. What it has is always what its history says."""
        with open_register(self.address) as register:
            now = {name: register.rows(name) for name in _TABLES}
            assert replayed(register) == present(register)
        self.state = "before" if now == self.before else "after"
        if self.state == "after":
            self._check_all_is_there(now)
        return self.state

    def _check_all_is_there(self, now: dict[str, Any]) -> None:
        mine = f"Ausgabe {self.edition} "
        values = [row[name] for row in now["institutions"] for name in FIELDS]
        assert all(value.startswith(mine) for value in values)
        assert len(now["decisions"]) == len(self.before["decisions"]) + SCHOOLS
        assert len(now["steps"]) == len(self.before["steps"]) + 1
        assert (len(now["links"]), len(now["value_sources"])) == (SCHOOLS, SCHOOLS * len(FIELDS))
        assert not now["context"]

    def _finding(self, row: dict[str, Any]) -> dict[str, Any]:
        values = {name: f"Ausgabe {self.edition} {name} {row['institution_id']}" for name in FIELDS}
        day = f"{2026 + self.edition}-01-01"
        return found(row, {"poi_id": f"p{row['institution_id']}", **values}, decision="same", source_date=day)


def report(kind: str, kills: Kills) -> None:
    print(f"\n{kind}: {kills}")
    assert kills.inside >= KILLS
    assert set(kills.states) <= {"before", "after"}
    assert kills.states["before"]


def schools() -> list[dict[str, Any]]:
    return [school(number) for number in range(SCHOOLS)]


def test_a_killed_process_leaves_a_geopackage_whole(tmp_path: Path) -> None:
    original, address = tmp_path / "original.gpkg", GeoPackageAddress(tmp_path / "bestand.gpkg")
    fill(GeoPackageAddress(original), schools())
    shutil.copy(original, address.path)
    work = Work(address)
    work.prepare()

    def reset() -> None:
        for journal in tmp_path.glob("*-journal"):
            journal.unlink()  # check() has rolled back what it held; an empty one stays
        shutil.copy(original, address.path)

    report("GeoPackage", kill_steps(work.run, reset, work.check, KILLS))


def test_a_killed_process_leaves_a_database_whole(server: postgres.Server) -> None:
    work = Work(PostgresAddress(server.uri(), "bestand_getoetet"))
    fill(work.address, schools())

    def check() -> str:
        wait_for_others(work.address)
        return work.check()

    report("PostgreSQL", kill_steps(work.run, work.prepare, check, KILLS))


def wait_for_others(address: Address) -> None:
    """Until the server has seen that the killed process is gone, and has rolled back."""
    end = time.monotonic() + 20
    with open_register(address) as register:
        while register.connection.execute(_OTHERS) != [(0,)]:
            assert time.monotonic() < end
            time.sleep(0.005)
