"""Personal data erased for good: no byte of them is left, and nothing brings them back."""

from __future__ import annotations

import errno
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException  # type: ignore[attr-defined]  # qgis-stubs lack it
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.register.schema import TABLES
from sozialplanung.plugin.store import erase as store_erase
from sozialplanung.plugin.store.address import Address, GeoPackageAddress, PostgresAddress
from sozialplanung.plugin.store.register import open_backup, open_register

from .helpers import Log, run
from .places import KINDS, institutions, place
from .postgres import available, running_server
from .registers import fill, school
from .reviewing import small

SECRETS = ("Erika Beispiel", "Ännchen Früher", "0208 7654321", "e.beispiel@privat.example", "Geheimgasse", "350777")
STEP = {"kind": "apply", "reason": "Anruf von Erika Beispiel", "user": "AB"}


@pytest.fixture(params=KINDS)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Address]:
    """A register that has personal data of school 1 wherever they may be, and a backup copy from before."""
    with place(request.param, tmp_path) as found:
        fill(found, [])
        with open_register(found) as register:
            personal = {"contact_person": "Ännchen Früher", "direct_phone": "0208 7654321"}
            home = {"street": "Geheimgasse", "x": 350777.25, "address_is_private": True}
            with register.step("import", "Erste Liste", "AB") as step:
                step.insert("institutions", [school(1, **personal, **home), school(2), school(3)])
                step.insert("providers", [{"provider_id": "p", "name": "Verband", "contact_person": "Erika Beispiel"}])
                step.insert("source_lists", [{"list_id": "l", "source": "Verband"}])
                content = {"name": "Schule 1", "contact_person": "Erika Beispiel", "remarks": "Tel. 0208/7654321"}
                step.insert("source_rows", [
                    {"list_id": "l", "poi_id": "1", "content": json.dumps(content)},
                    {"list_id": "l", "poi_id": "2", "content": json.dumps({"name": "Schule 2"})},
                ])  # fmt: skip
                step.insert("links", [{"institution_id": "i1", "source": "Verband", "poi_id": "1"}])
            with register.step(**STEP) as step:
                step.update("institutions", "i1", {
                    "contact_person": "Erika Beispiel", "personal_email": "e.beispiel@privat.example",
                    "remarks": "Erika Beispiel fragen",
                })  # fmt: skip
                step.insert("decisions", [{"kind": "same", "institution_id": "i1", "source": "Verband", "poi_id": "1",
                                           "reason": "laut Erika Beispiel"}])  # fmt: skip
            names = [register.connection.back_up("v0")]
            with register.step("settings", "Sicherung", "AB") as step:
                step.insert("settings", [{"name": "backups", "value": json.dumps(names)}])
        yield found


def erase(address: Address, log: Log | None = None, **more: Any) -> dict[str, Any]:
    layer = institutions(address)
    parameters = {"REGISTER": layer, "INSTITUTIONS": "i1, p", "REASON": "Antrag vom 3.5.2026", "USER": "CD"}
    return run("erasepersonaldata", {**parameters, "DRY_RUN": False, **more}, log)


def rows(address: Address, table: str) -> list[dict[str, Any]]:
    with open_register(address) as register:
        return register.rows(table)


def everything(address: Address) -> str:
    """All values of all tables, those of the backup copies too."""
    with open_register(address) as register:
        found = [str(register.rows(name)) for name in TABLES]
        for copy in store_erase.backups(address, register):
            with open_backup(copy) as backup:
                found += [str(backup.rows(name)) for name in TABLES]
    return "\n".join(found)


def held(folder: Path) -> set[str]:
    """The secrets of which a file of the folder has the bytes, in any of the encodings that SQLite knows."""
    contents = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    return {
        secret for secret in SECRETS
        if any(secret.encode(code) in content for content in contents for code in ("utf-8", "utf-16-le", "utf-16-be"))
    }  # fmt: skip


def test_nothing_of_them_is_left_in_any_table_or_copy(address: Address) -> None:
    assert all(secret in everything(address) for secret in SECRETS)
    outputs = erase(address)
    left = everything(address)
    assert not [secret for secret in SECRETS if secret in left]
    assert (outputs["RECORDS"], outputs["BACKUPS"], outputs["ELSEWHERE"]) == (2, 1, 0)
    school_1, school_2, _ = rows(address, "institutions")
    assert (school_1["name"], school_1["street"], school_1["x"]) == ("Schule 1", None, None)
    assert (school_2["street"], school_2["x"]) == ("Lindenweg", 350002)
    assert {row["field"] for row in rows(address, "history") if row["erased_on"]} >= {"contact_person", "position"}
    assert {row["erased_reason"] for row in rows(address, "history")} == {None, "Antrag vom 3.5.2026"}
    assert [row["kind"] for row in rows(address, "steps")][-1] == "erase"


def test_no_byte_is_left_in_the_files(tmp_path: Path) -> None:
    address = GeoPackageAddress(tmp_path / "bestand.gpkg")
    for journal in ("delete", "wal"):
        fill(address, [school(1, contact_person="Ännchen Früher", street="Geheimgasse", address_is_private=True)])
        with closing(sqlite3.connect(address.path)) as database:
            database.execute(f"PRAGMA journal_mode = {journal}")
        with open_register(address) as register:
            with register.step("apply", "Neu", "AB") as step:
                step.update("institutions", "i1", {"contact_person": "Erika Beispiel", "direct_phone": "0208 7654321"})
            register.connection.back_up("v0")  # a file that the settings do not name
            assert held(tmp_path) >= {"Erika Beispiel", "Ännchen Früher", "Geheimgasse"}
        log = Log()
        erase(address, log, INSTITUTIONS="i1")
        assert not held(tmp_path)
        assert "could not be cleaned" not in log.text
        for path in tmp_path.iterdir():
            path.unlink()


@pytest.mark.skipif(not available(), reason="needs PostgreSQL")
def test_no_byte_is_left_in_the_files_of_postgres() -> None:
    with running_server() as server:
        address = PostgresAddress(server.uri())
        fill(address, [school(1, contact_person="Erika Beispiel", street="Geheimgasse", address_is_private=True)])
        with open_register(address) as register, register.step("apply", "Neu", "AB") as step:
            step.update("institutions", "i1", {"contact_person": "Ännchen Früher", "remarks": "Ännchen Früher fragen"})
        server.sql("ANALYZE; CHECKPOINT")
        assert held(server.folder / "data" / "base") >= {"Erika Beispiel", "Ännchen Früher", "Geheimgasse"}
        erase(address, INSTITUTIONS="i1")
        server.sql("CHECKPOINT")
        assert not held(server.folder / "data" / "base")


def test_a_dry_run_counts_and_writes_nothing(address: Address) -> None:
    before, log = everything(address), Log()
    outputs = erase(address, log, DRY_RUN=True, FOUND="memory:")
    assert everything(address) == before
    found = {(row["table_name"], row["field"]): row["erased"] for row in outputs["FOUND"].getFeatures()}
    assert found["Institutions", "Contact person"] == 1
    assert found["Providers", "Contact person"] == 1
    assert found["Rows of lists", "Content"] == 1
    assert "Institutions: Contact person: 1" in log.text
    assert not any(secret in log.text for secret in SECRETS)
    assert "write-ahead log" in log.text
    assert erase(address)["ERASED"] == outputs["ERASED"] == sum(found.values())
    assert erase(address)["ERASED"] == 0


def test_the_same_value_elsewhere_is_told(address: Address) -> None:
    with open_register(address) as register, register.step("apply", "Neu", "AB") as step:
        step.update("institutions", "i2", {"contact_person": "Erika Beispiel"})
    log = Log()
    assert erase(address, log)["ELSEWHERE"] == 1
    assert "Institutions: Contact person (i2)" in log.text
    assert rows(address, "institutions")[1]["contact_person"] == "Erika Beispiel"


def test_a_register_that_somebody_changed_meanwhile_is_searched_again(address: Address) -> None:
    found = store_erase.show_erasure(address, _order(), _go_on)
    with open_register(address) as register, register.step("apply", "Neu", "AB") as step:
        step.update("institutions", "i1", {"direct_phone": "0171 998877", "remarks": "0171-998877"})
    store_erase.erase(address, found, "CD", _go_on)
    assert "998877" not in everything(address)


def test_a_cancelled_run_leaves_register_and_copies_alone(address: Address) -> None:
    found, before = store_erase.show_erasure(address, _order(), _go_on), everything(address)

    def stop() -> None:
        raise PlanningError("Cancelled.")

    with pytest.raises(PlanningError, match="Cancelled"):
        store_erase.erase(address, found, "CD", stop)
    assert everything(address) == before


@pytest.mark.parametrize("nonsense", ["bestand.backup", '{"a": 1}', "[1]"])
def test_a_setting_that_somebody_broke_hides_no_copy(address: Address, nonsense: str) -> None:
    with open_register(address) as register:
        before = store_erase.backups(address, register)
        with register.step("settings", "Von Hand", "AB") as step:
            step.update("settings", "backups", {"value": nonsense})
    log = Log()
    assert erase(address, log)["BACKUPS"] == len(before) == 1
    assert "'backups' should be a JSON list" in log.text
    assert not [secret for secret in SECRETS if secret in everything(address)]


def test_the_log_names_copies_without_their_folder(tmp_path: Path) -> None:
    address = GeoPackageAddress(tmp_path / "bestand.gpkg")
    fill(address, [school(1, contact_person="Erika Beispiel")])
    with open_register(address) as register:
        name, log = register.connection.back_up("v0"), Log()
    erase(address, log, INSTITUTIONS="i1")
    assert f"Backup copies: {name}." in log.text
    assert str(tmp_path) not in log.text


def test_retention(address: Address) -> None:
    with open_register(address) as register, register.step("apply", "Schließung", "AB") as step:
        step.update("institutions", "i1", {"valid_until": "2010-07-31"})
        step.update("institutions", "i2", {"valid_until": "2026-01-31"})
    with pytest.raises(QgsProcessingException, match="how long personal data are kept"):
        erase(address, INSTITUTIONS="", USE_RETENTION=True)
    with open_register(address) as register, register.step("settings", "Frist", "AB") as step:
        step.insert("settings", [{"name": "retention_years", "value": "5"}])
    assert erase(address, INSTITUTIONS="", USE_RETENTION=True)["RECORDS"] == 1
    assert rows(address, "institutions")[0]["contact_person"] is None
    assert erase(address, INSTITUTIONS="", CLOSED_BEFORE="2026-02-01")["RECORDS"] == 2


def test_undo_does_not_bring_them_back(address: Address) -> None:
    """Neither the step that entered them, nor the one that changed them, nor the erasure itself."""
    erase(address)
    layer = institutions(address)
    for step in rows(address, "steps"):
        if step["kind"] == "erase":
            with pytest.raises(QgsProcessingException, match="cannot be brought back"):
                run("undo", {"REGISTER": layer, "STEP": step["step_id"], "USER": "CD"})
        elif step["kind"] == "apply":
            run("undo", {"REGISTER": layer, "STEP": step["step_id"], "USER": "CD", "SKIP_CHANGED": True})
    left = everything(address)
    assert not [secret for secret in SECRETS if secret in left]


def test_a_run_that_was_killed_can_be_repeated(address: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> str:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:  # in the middle of the backup copies
        patch.setattr(store_erase, "_clean", stopped)
        with pytest.raises(KeyboardInterrupt):
            store_erase.erase(address, store_erase.show_erasure(address, _order(), _go_on), "CD", _go_on)
    assert rows(address, "institutions")[0]["contact_person"] == "Erika Beispiel"  # the register still knows
    erase(address)
    assert not [secret for secret in SECRETS if secret in everything(address)]


def _go_on() -> None:
    """Nobody has cancelled."""


def _order() -> Any:
    from datetime import date

    from sozialplanung.plugin.core.register.erasure_secrets import ErasureOrder

    return ErasureOrder(frozenset({"i1", "p"}), None, "Antrag", date(2026, 5, 3))


def test_wrong_input_gets_a_sentence(address: Address) -> None:
    wrong: tuple[tuple[dict[str, Any], str], ...] = (
        ({"INSTITUTIONS": "i1, fremd"}, "these ids: fremd"),
        ({"INSTITUTIONS": ""}, "not said whose data"),
        ({"FIELDS": "name"}, "cannot be erased"),
        ({"REASON": " "}, "reason"),
        ({"REASON": "Erika Beispiel bat darum"}, "keep it in the history"),
        ({"USER": ""}, "initials"),
    )
    for more, sentence in wrong:
        with pytest.raises(QgsProcessingException, match=sentence):
            erase(address, **more)
    assert rows(address, "institutions")[0]["contact_person"] == "Erika Beispiel"


def test_reviews_that_hold_records_of_lists_are_named(tmp_path: Path) -> None:
    address, review = small(tmp_path)
    log = Log()
    run("erasepersonaldata", {"REGISTER": institutions(address), "INSTITUTIONS": "i1", "REASON": "Antrag"}, log)
    assert str(review.path) in log.text


def test_reviews_out_of_reach_are_a_warning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    address, review = small(tmp_path)

    def glob(path: Path, pattern: str, reached: Any = Path.glob) -> Any:
        if path == review.path.parent:
            raise OSError(errno.EHOSTDOWN, "Host is down")
        return reached(path, pattern)

    monkeypatch.setattr(Path, "glob", glob)
    log = Log()
    run("erasepersonaldata", {"REGISTER": institutions(address), "INSTITUTIONS": "i1", "REASON": "Antrag"}, log)
    assert str(review.path.parent) in log.text
    assert "Host is down" in log.text
