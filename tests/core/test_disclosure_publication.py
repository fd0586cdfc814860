"""The public version of a layer: whoever has all of its tables cannot get at what is withheld."""

from __future__ import annotations

import dataclasses

import numpy as np
import pandas as pd
import pytest
from sozialplanung.plugin.core.disclosure.counts import of_rows
from sozialplanung.plugin.core.disclosure.edition import Edition
from sozialplanung.plugin.core.disclosure.publication import Publication, publish
from sozialplanung.plugin.core.disclosure.reasons import without_counts
from sozialplanung.plugin.core.disclosure.rule import Rule
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.index.areas import Areas
from sozialplanung.plugin.core.index.compute import compute_index
from sozialplanung.plugin.core.index.profile import Method, load_profile

from .attacks import bounds, by_area, of_tables

IDS = [f"0{number}" for number in range(1, 10)]
SOCIAL_SPACES, LABOUR = list("AAABBBCCC"), list("PPQQQPRRR")
# Areas 01 and 05 have small counts now, 08 had one in the edition before.
COUNTS = {
    "num_sgb2": [2, 31, 12, 44, 1, 27, 39, 18, 25], "den_sgb2": [400, 610, 350, 700, 320, 500, 660, 410, 480],
    "num_prev_sgb2": [6, 28, 15, 40, 4, 25, 41, 2, 22], "den_prev_sgb2": [390, 600, 355, 690, 325, 505, 650, 400, 470],
    "num_old": [11, 25, 9, 30, 14, 21, 17, 8, 40], "den_old": [90, 120, 80, 150, 95, 105, 99, 70, 130],
    "num_prev_old": [10, 22, 11, 26, 12, 20, 18, 9, 37], "den_prev_old": [88, 118, 81, 149, 97, 101, 98, 71, 128],
}  # fmt: skip
RATES, CHANGES = ("sgb2", "old"), ("d_sgb2", "d_old")


def table() -> pd.DataFrame:
    """The areas as 'socialindex' leaves them: counts, rates, changes, normalised values, indices."""
    counts = pd.DataFrame(COUNTS, index=IDS, dtype=float)
    for name in RATES:
        counts[name] = 100 * counts[f"num_{name}"] / counts[f"den_{name}"]
        counts[f"d_{name}"] = counts[name] - 100 * counts[f"num_prev_{name}"] / counts[f"den_prev_{name}"]
    method = Method(load_profile("mss"), RATES, CHANGES)
    index = compute_index(Areas(counts[[*RATES, *CHANGES]], np.full(len(IDS), 900.0)), method, {}).frame
    groups = pd.DataFrame({"space": SOCIAL_SPACES, "labour": LABOUR}, index=IDS, dtype=object)
    raw = counts[["num_sgb2"]].set_axis(["sgb2_2023"], axis=1)
    return pd.concat([groups, counts, index, raw], axis=1)


def edition(**changes: object) -> Edition:
    whole = Edition(table(), ("space", "labour"), parts={"status": RATES, "dynamics": CHANGES})
    return dataclasses.replace(whole, **changes)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def public() -> Publication:
    return publish(edition(), Rule())


def gone(public: Publication, name: str) -> list[str]:
    areas = public.areas
    return list(areas.index[areas[f"sign_{name}"] == "•"]) if f"sign_{name}" in areas else []


def test_count_rate_and_change_are_withheld_together(public: Publication) -> None:
    for key in ("01", "05"):
        row = public.areas.loc[key]
        assert row[["num_sgb2", "sgb2", "d_sgb2", "z_sgb2", "z_d_sgb2"]].isna().all()
        assert row["den_sgb2"] == COUNTS["den_sgb2"][IDS.index(key)]
    assert public.areas.loc["08", ["num_prev_sgb2", "d_sgb2"]].isna().all()
    assert public.areas.loc["08", "sign_num_prev_sgb2"] == "•"


def test_nothing_else_is_withheld(public: Publication) -> None:
    assert gone(public, "old") == []
    assert public.areas["z_old"].notna().all()
    assert "sign_old" not in public.areas
    assert len(gone(public, "num_sgb2")) < len(IDS)


def test_raw_counts_and_what_is_not_known_are_left_out(public: Publication) -> None:
    assert public.left_out == ["sgb2_2023"]
    assert "sgb2_2023" not in public.areas


def test_kept_field_must_not_give_counts_away() -> None:
    areas = table().assign(note="x", others=lambda t: 7 + 3 * (t["den_sgb2"] - t["num_sgb2"]), pupils=range(9))
    kept = publish(edition(areas=areas, kept=("note", "pupils")), Rule()).areas
    assert list(kept["pupils"]) == list(range(9))
    judged = publish(edition(kept=("num_sgb2", "status_sum", "space")), Rule()).areas
    assert judged["num_sgb2"].isna().any()
    assert judged["status_sum"].isna().all()
    for name in ("sgb2_2023", "others"):
        with pytest.raises(PlanningError, match=f"'{name}' should be kept, but it gives away"):
            publish(edition(areas=areas, kept=(name,)), Rule())


def test_layer_without_counts_is_refused() -> None:
    with pytest.raises(PlanningError, match="No indicator has its counts"):
        publish(edition(areas=table()[["space", "labour", "sgb2"]]), Rule())


def test_layer_without_areas_is_refused() -> None:
    with pytest.raises(PlanningError, match="has no areas"):
        publish(edition(areas=table().iloc[:0]), Rule())


def test_missing_stays_apart_from_withheld() -> None:
    areas = table()
    areas.loc["04", ["num_old", "old", "d_old"]] = np.nan
    areas["sign_num_old"] = pd.Series(None, index=IDS, dtype=object)
    areas.loc["03", ["num_old", "old", "d_old"]] = np.nan
    areas.loc["03", "sign_num_old"] = "suppressed"
    public = publish(edition(areas=areas), Rule()).areas
    assert public.loc["04", "sign_num_old"] == "fehlt"
    assert public.loc["03", "sign_num_old"] == "•"
    assert public.loc["02", "sign_num_old"] is None


def test_what_the_office_suppressed_is_not_what_the_others_leave() -> None:
    areas = table()
    areas.loc["03", ["num_old", "old", "d_old"]] = np.nan
    areas["sign_num_old"] = pd.Series([None, None, "suppressed", *[None] * 6], index=IDS, dtype=object)
    city = pd.DataFrame({name: [float(sum(counts))] for name, counts in COUNTS.items()}, index=["*1"])
    public = publish(edition(areas=areas, others=city), Rule())
    assert len(gone(public, "num_old")) > 1
    assert "03" in gone(public, "num_old")


def test_reasons_tell_no_counts() -> None:
    assert without_counts("population 2 under 300; on the exclusion list: 7 people") == (
        "population under 300; on the exclusion list"
    )
    assert without_counts("on the exclusion list: outlier") == "on the exclusion list: outlier"


# The attacks


def values_by_z(rates: pd.Series, normalised: pd.Series, wanted: str) -> float:
    """A rate from its normalised value, by mean and SD that two other areas give."""
    known = (rates.notna() & normalised.notna()).to_numpy()
    (first, second), z = np.flatnonzero(known)[:2], normalised.to_numpy()
    spread = (rates.iloc[second] - rates.iloc[first]) / (z[second] - z[first])
    return float(rates.iloc[first] + (normalised[wanted] - z[first]) * spread)


def test_mean_and_deviation_do_not_lead_back(public: Publication) -> None:
    internal = table()
    rates = internal["sgb2"].drop("01").reindex(IDS)  # only the rate is withheld: the attack succeeds
    assert values_by_z(rates, internal["z_sgb2"], "01") == pytest.approx(internal.loc["01", "sgb2"])
    with pytest.raises((IndexError, ValueError)):
        values_by_z(public.areas["sgb2"], public.areas["z_sgb2"], "01")
    for name in ("status_sum", "status_index", "dynamics_sum", "dynamics_index"):
        assert public.areas[name].isna().all()
        assert (public.areas[f"sign_{name}"] == "•").all()


@pytest.mark.parametrize(("name", "people"), [("num_sgb2", "den_sgb2"), ("num_prev_sgb2", "den_prev_sgb2")])
def test_no_withheld_count_can_be_worked_out(public: Publication, name: str, people: str) -> None:
    told, sums = of_tables(public.areas, public.groups, public.city, name)
    found = bounds(told, by_area(public.areas[people]), sums)
    assert found
    assert all(high > low for low, high in found.values()), found


def test_the_same_attack_succeeds_where_only_small_counts_are_withheld(public: Publication) -> None:
    primary = of_rows(public.pattern.primary)["num_sgb2"]
    areas = table().assign(num_sgb2=lambda t: t["num_sgb2"].mask(primary), sgb2=lambda t: t["sgb2"].mask(primary))
    sums = public.pattern.values.drop(index="", level=0)
    told, known = of_tables(areas, sums.drop(index="*", level=0), sums.loc[["*"]], "num_sgb2")
    assert bounds(told, by_area(areas["den_sgb2"]), known) == {"01": (2, 2), "05": (1, 1)}


def test_two_editions_do_not_lead_back(public: Publication) -> None:
    """Last year there were no groups, so another area protected 08; now it must be the same one."""
    columns = {f"{what}_{name}": COUNTS[f"{what}_prev_{name}"] for name in RATES for what in ("num", "den")}
    before = publish(Edition(pd.DataFrame(columns, index=IDS, dtype=float)), Rule()).areas
    people = dict(zip(IDS, COUNTS["den_prev_sgb2"], strict=True))

    def attack(now: Publication) -> dict[str, tuple[int, int]]:
        told, sums = of_tables(now.areas, now.groups, now.city, "num_prev_sgb2")
        return bounds(by_area(before["num_sgb2"].dropna()) | told, people, sums)

    assert attack(public)["08"] == (2, 2)
    together = attack(publish(edition(earlier=before), Rule()))
    assert set(together) == set(before.index[before["num_sgb2"].isna()])
    assert all(high > low for low, high in together.values())


def test_order_of_rows_does_not_matter(public: Publication) -> None:
    shuffled = publish(edition(areas=table().sample(frac=1, random_state=3)), Rule())
    pd.testing.assert_frame_equal(shuffled.areas.loc[IDS], public.areas)
    pd.testing.assert_frame_equal(shuffled.groups, public.groups)


def test_stability_is_told_in_fifths_and_not_of_areas_with_small_counts() -> None:
    shares = [0.999, 1.0, 0.8, 0.799, 0.3, 0.05, 0.61, 0.2, 0.5]
    areas = table().assign(status_stability=shares, class_stability=shares)
    told = publish(edition(areas=areas), Rule()).areas["status_stability"]
    withheld = publish(edition(areas=areas), Rule()).areas["num_sgb2"].isna()
    expected = pd.Series([0.8, 0.8, 0.8, 0.6, 0.2, 0.0, 0.6, 0.2, 0.4], index=IDS).mask(withheld)
    pd.testing.assert_series_equal(told, expected, check_names=False)


def test_areas_outside_the_index_do_not_hide_it() -> None:
    """Their rates are in no mean, so the others' normalised values tell nothing of them."""
    areas = table()
    withheld = publish(edition(), Rule()).areas["d_sgb2"].isna()
    areas.loc[withheld, ["z_sgb2", "z_d_sgb2"]] = np.nan
    public = publish(edition(areas=areas), Rule()).areas
    assert public["status_index"].notna().all()
    assert public["z_sgb2"].notna().tolist() == (~withheld).tolist()
