"""Musterstadt, the fictitious city of the samples: sound map, sound counts, files that its generator makes again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
import shapely
from sozialplanung.plugin.core.index.profile import load_profile

from ..musterstadt import generate, people
from ..musterstadt.office import Office
from ..musterstadt.people import INDICATORS, YEARS

MAP = generate.SAMPLE / "musterstadt.gpkg"
CHANGED = {"08", "09", "14", "27"}
DELIVERY = generate.SAMPLE / "lieferung_2024"


@cache
def city() -> people.City:
    return people.city()


@cache
def truth() -> pd.DataFrame:
    return generate.truth()


@cache
def layer(name: str) -> dict[str, shapely.MultiPolygon]:
    """The polygons of a layer of the shipped map, by the ids in its first field."""
    with sqlite3.connect(MAP) as map_file:
        rows = map_file.execute(f'SELECT * FROM "{name}" ORDER BY fid').fetchall()
    return {key: shapely.from_wkb(blob[8 + 32 * bool(blob[3] & 0b1110) :]) for _, blob, key, *_ in rows}


def cells(path: Path) -> Iterator[tuple[object, ...]]:
    """Sheet, place, value and number format of all cells that are not empty, and the merged ranges."""
    for sheet in openpyxl.load_workbook(path).worksheets:
        yield sheet.title, sorted(map(str, sheet.merged_cells.ranges))
        for row in sheet.iter_rows():
            yield from ((sheet.title, x.coordinate, x.value, x.number_format) for x in row if x.value is not None)


def shares(name: str) -> pd.DataFrame:
    table = pd.read_csv(DELIVERY / name, sep=";", decimal=",", dtype={0: str, 1: str})
    return table.set_axis(["old", "new", "share"], axis=1)


def test_generator_makes_the_shipped_tables(tmp_path: Path) -> None:
    generate.write_tables(Office(city()), tmp_path)
    made = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    shipped = {str(path.relative_to(generate.SAMPLE)) for path in generate.SAMPLE.rglob("*") if path.is_file()}
    assert made == shipped - {"README.md", "musterstadt.gpkg"}
    again = "make it again: cd tests && python -m musterstadt.generate"
    for name in made:
        if name.endswith(".xlsx"):
            assert list(cells(tmp_path / name)) == list(cells(generate.SAMPLE / name)), (name, again)
        else:
            assert (tmp_path / name).read_bytes() == (generate.SAMPLE / name).read_bytes(), (name, again)


def test_generator_makes_the_shipped_map() -> None:
    pytest.importorskip("osgeo", reason="GDAL, which comes with QGIS, writes the map")
    from ..musterstadt import geopackage

    fields = geopackage.layers(city())
    for name, made in geopackage.polygons(city()).items():
        shipped = layer(name)
        assert list(shipped) == list(made.index) == sorted(fields[name])
        for key, polygon in made.items():
            assert shapely.symmetric_difference(shipped[str(key)], polygon).area < 1, (name, key)
    with sqlite3.connect(MAP) as map_file:
        rows = map_file.execute("SELECT amb_id, amb_name, sq_id FROM arbeitsmarktbezirke").fetchall()
    assert [dict(zip(("amb_id", "amb_name", "sq_id"), row, strict=True)) for row in rows] == [
        fields["arbeitsmarktbezirke"][key] for key in sorted(fields["arbeitsmarktbezirke"])
    ]


def test_sample_is_small() -> None:
    assert sum(path.stat().st_size for path in generate.SAMPLE.rglob("*") if path.is_file()) < 1_000_000


@pytest.mark.parametrize(
    ("name", "number"),
    [("sozialquartiere_2024", 27), ("sozialquartiere_2022", 26), ("sozialraeume", 6), ("arbeitsmarktbezirke", 43)],
)
def test_areas_cover_the_city_without_gap_or_overlap(name: str, number: int) -> None:
    areas = list(layer(name).values())
    outline = shapely.union_all(list(layer("sozialquartiere_2024").values()))
    union = shapely.union_all(areas)
    assert len(areas) == number
    assert all(area.is_valid and len(area.geoms) == 1 for area in areas)
    assert shapely.coverage_is_valid(areas)
    assert union.geom_type == "Polygon"
    assert not union.interiors
    assert sum(area.area for area in areas) == pytest.approx(union.area, rel=1e-12)
    assert shapely.symmetric_difference(union, outline).area < 1


def test_boundaries_changed_where_it_is_said() -> None:
    old, new = layer("sozialquartiere_2022"), layer("sozialquartiere_2024")
    differing = {key: shapely.symmetric_difference(old[key], new[key]).area / new[key].area for key in old}
    assert {key for key, part in differing.items() if part > 0.02} | (new.keys() - old.keys()) == CHANGED
    assert {key for key, part in differing.items() if 0 < part <= 0.02} == {"20", "21"}


def test_districts_lie_below_and_across_the_quarters() -> None:
    districts, quarters = layer("arbeitsmarktbezirke"), layer("sozialquartiere_2024")
    with sqlite3.connect(MAP) as map_file:
        inside = dict(map_file.execute("SELECT amb_id, sq_id FROM arbeitsmarktbezirke").fetchall())
    across = [key for key, quarter in inside.items() if quarter is None]
    assert len(across) == 5
    for key in inside.keys() - set(across):
        assert shapely.difference(districts[key], quarters[inside[key]]).area < 1
    for key in across:
        assert sum(shapely.intersection(districts[key], quarter).area > 1 for quarter in quarters.values()) == 2


@pytest.mark.parametrize("level", ["sq_2024", "sq_2022"])
def test_quarters_are_unequal(level: str) -> None:
    inhabitants = city().sums(level)["einwohner"].drop("")
    assert inhabitants.min().min() >= 1500
    assert inhabitants.max().max() <= 16000
    assert inhabitants[YEARS[-1]].max() > 8 * inhabitants[YEARS[-1]].min()


def test_one_district_is_too_small_for_the_index() -> None:
    inhabitants = city().sums("amb")["einwohner"].drop("")
    assert list(inhabitants.index[inhabitants.to_numpy().min(axis=1) < 300]) == ["018"]


def test_counts_are_possible() -> None:
    counts = city().counts
    assert (counts >= 0).to_numpy().all()
    for numerator, denominator in INDICATORS.items():
        assert (counts[numerator] <= counts[denominator]).to_numpy().all(), numerator
    assert (counts["sgb2_kinder"] <= counts["sgb2"]).to_numpy().all()
    assert (counts["unter_regelalter"] + counts["ab_regelalter"] == counts["einwohner"]).to_numpy().all()
    assert (counts["kinder"] + counts["jugend"] <= counts["unter_regelalter"]).to_numpy().all()


def test_rates_are_plausible_and_hang_together() -> None:
    sums = city().sums("sq_2024").drop("")
    rates = pd.DataFrame({name: sums[name, 2024] / sums[of, 2024] for name, of in INDICATORS.items()})
    assert 0.01 < rates["sgb2"].min() < 0.04
    assert 0.2 < rates["sgb2"].max() < 0.35
    assert rates.corr().to_numpy().min() > 0.2
    small = sums[["arbeitslos", "grundsicherung"]].isin([1, 2])
    assert small.xs(2024, axis=1, level=1).sum().min() >= 1
    assert small.xs(2022, axis=1, level=1).sum().min() >= 1


@pytest.mark.parametrize("name", ["gebietsumstellung_2022_2024.csv", "amb_quartiere.csv"])
def test_shares_add_up_to_one(name: str) -> None:
    table = shares(name)
    assert table.groupby("old")["share"].sum().to_numpy() == pytest.approx(1, abs=1e-12)
    assert (table["share"] > 0).all()
    assert set(table["new"]) == set(layer("sozialquartiere_2024"))


def test_converted_counts_keep_their_sum_and_come_near_the_truth() -> None:
    old, new = (city().sums(level).drop("").xs(2022, axis=1, level=1) for level in ("sq_2022", "sq_2024"))
    table = shares("gebietsumstellung_2022_2024.csv")
    parts = old.loc[table["old"]].to_numpy() * table[["share"]].to_numpy()
    converted = pd.DataFrame(parts, columns=old.columns).groupby(table["new"]).sum()
    assert converted.sum().to_numpy() == pytest.approx(old.sum().to_numpy(), rel=1e-12)
    assert converted["einwohner"].to_numpy() == pytest.approx(new["einwohner"].to_numpy(), abs=1)
    assert set(converted.index[(converted != new).any(axis=1)]) == CHANGED


def test_all_levels_and_editions_have_the_same_totals() -> None:
    totals = [city().sums(level).sum().to_numpy() for level in ("sq_2024", "sq_2022", "amb")]
    assert (totals[0] == totals[1]).all()
    assert (totals[0] == totals[2]).all()


def test_truth_knows_all_signs_and_roles() -> None:
    known = truth()
    signs = {"", "zero", "suppressed", "missing", "unreliable", "not_meaningful", "later"}
    assert set(known["sign"]) == signs | {"provisional", "revised", "estimated", "bracketed"}
    assert set(known["role"]) == {"area", "unassigned", "city", "subtotal"}
    withheld = known["sign"].isin(["suppressed", "missing", "unreliable", "not_meaningful", "later"])
    assert (known["value"].isna() == withheld).all()
    plain = known[~withheld]
    assert plain["value"].to_numpy() == pytest.approx(plain["count"].to_numpy())
    assert not known.duplicated(["file", "sheet", "key", "name", "title", "period"]).any()


def test_area_sums_and_city_row_agree() -> None:
    known = truth()
    counts = known[~known["title"].str.contains("Anteil") & ~known["file"].str.contains("_innen_")]
    by = ["file", "sheet", "title", "period"]
    parts = counts[counts["role"].isin(["area", "unassigned"])].groupby(by)["count"].sum()
    city_rows = counts[counts["role"] == "city"].set_index(by)["count"]
    assert (parts == city_rows.reindex(parts.index)).all()


def test_no_sum_and_no_other_file_tells_a_suppressed_count() -> None:
    known = truth()
    hidden = known[(known["sign"] == "suppressed") & ~known["title"].str.contains("Anteil")]
    for _, column in hidden.groupby(["file", "sheet", "title", "period"]):
        assert len(column) >= 2
        assert column["count"].max() >= 3
    assert not set(hidden.loc[~hidden["file"].str.contains("arbeitsmarkt"), "key"]) & {*CHANGED, "20", "21"}
    quarters = known[~known["file"].str.contains("arbeitsmarkt") & known["role"].isin(["area", "unassigned"])].copy()
    quarters["year"] = quarters["period"].str[:4]
    quarters["key"] = quarters["key"].where(quarters["role"] == "area", "")
    told = quarters[quarters["value"].notna()].set_index(["title", "year", "key"]).index
    secret = quarters[quarters["sign"] == "suppressed"].set_index(["title", "year", "key"]).index
    assert len(secret) > 10
    assert not secret.intersection(told).size


def test_index_can_be_computed_for_all_quarters_but_one() -> None:
    known = truth()
    needed = known[(known["role"] == "area") & ~known["title"].str.contains("Anteil|Langzeit")]
    needed = needed[needed["period"].str[:4].isin(["2022", "2024"])]
    lacking = needed[needed["value"].isna()]
    assert {(row.key, row.title, row.period) for row in lacking.itertuples()} == {
        ("26", people.TITLES["sgb2_kinder"], "2024"),
        ("043", people.TITLES["sgb2_kinder"], "2024"),
    }


def test_profile_names_its_counts_as_the_files_do() -> None:
    titles = set(truth()["title"])
    sheets = [indicator["sheet"] for indicator in generate.method_profile()["indicators"].values()]
    assert len(sheets) == 14
    assert {sheet[part]["de"] for sheet in sheets for part in ("numerator", "denominator")} <= titles
    assert all(sheet["licence"] == "CC0-1.0" and sheet["definition_version"] for sheet in sheets)
    load_profile(str(generate.SAMPLE / "musterstadt.json"))
