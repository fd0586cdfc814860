"""Class stability: draws from counts, through the whole method."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pandas as pd
import pytest
from sozialplanung.plugin.core.index import draws, stability
from sozialplanung.plugin.core.index.areas import Areas
from sozialplanung.plugin.core.index.classify import classify
from sozialplanung.plugin.core.index.compute import Index, compute_index
from sozialplanung.plugin.core.index.draws import City, Sample, count_fields, unexplained
from sozialplanung.plugin.core.index.profile import Method, Profile, load_profile
from sozialplanung.plugin.core.index.stability import ChanceChanges, chance_changes, class_stability
from sozialplanung.plugin.core.rates.fields import counts_before, counts_now

from .published import variant

EIGHT = pd.DataFrame(
    {
        "num_poor": [20, 45, 52, 60, 75, 90, 110, 200],
        "den_poor": [400, 500, 450, 600, 500, 520, 480, 560],
        "num_prev_poor": [25, 40, 60, 50, 75, 80, 70, 190],
        "den_prev_poor": [400, 480, 450, 580, 510, 500, 480, 560],
    },
    index=pd.Index([f"{row:02d}" for row in range(8)], dtype=object),
    dtype=float,
)


def rates(counts: pd.DataFrame) -> pd.DataFrame:
    """The rates and changes behind count fields, as ``indicatorrates`` writes them."""
    made = {}
    for name in [
        field.removeprefix("den_") for field in map(str, counts) if field.startswith("den_") and "prev" not in field
    ]:
        made[name] = 100 * counts[f"num_{name}"] / counts[f"den_{name}"]
        if f"num_prev_{name}" in counts:
            made[f"d_{name}"] = made[name] - 100 * counts[f"num_prev_{name}"] / counts[f"den_prev_{name}"]
    return pd.DataFrame(made)


def computed(
    counts: pd.DataFrame, profile: Profile | None = None, status: Sequence[str] = ("poor",), dynamics: bool = True
) -> tuple[Index, Method]:
    method = Method(profile or load_profile("mss"), tuple(status), tuple(f"d_{n}" for n in status) if dynamics else ())
    return compute_index(Areas(rates(counts)[list(method.fields)]), method, {}), method


def city(areas: int, people: tuple[int, int], indicators: int, seed: int) -> pd.DataFrame:
    """Counts of a made-up city in which nothing but chance happens between the two editions."""
    rng = np.random.default_rng(seed)
    population = rng.integers(*people, areas)
    columns: dict[str, object] = {}
    for number in range(indicators):
        size = np.round(population * (1.0, 0.8, 0.2, 0.1, 0.2, 0.25, 0.25)[number % 7]).astype(int)
        chance = np.clip(0.15 * np.exp(rng.normal(0, 0.5, areas)), 0.01, 0.9)
        for period in ("", "prev_"):
            columns |= {f"num_{period}i{number}": rng.binomial(size, chance), f"den_{period}i{number}": size}
    return pd.DataFrame(columns, index=[f"{row:03d}" for row in range(areas)], dtype=float)


def test_shares_are_those_of_running_the_method_on_each_draw(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (draws, stability):
        monkeypatch.setattr(module, "DRAWS", 30)
    counts = city(9, (300, 2000), 2, seed=5)
    index, method = computed(counts, status=("i0", "i1"))
    tables = [pd.DataFrame(index=counts.index) for _ in range(30)]
    for name in ("i0", "i1"):
        now, before = (
            Sample(pair.numerator, counts[pair.numerator].to_numpy(), counts[pair.denominator].to_numpy(), False).rates(
                30
            )
            for pair in (counts_now(name), counts_before(name))
        )
        for table, level, earlier in zip(tables, now.T, before.T, strict=True):
            table[name], table[f"d_{name}"] = level, level - earlier
    observed = codes(index, method)
    found = [codes(compute_index(Areas(table[list(method.fields)]), method, {}), method) for table in tables]
    expected = pd.concat([(one == observed).assign(both=(one == observed).all(axis=1)) for one in found])
    shares = class_stability(index, method, counts).shares
    assert shares.to_numpy() == pytest.approx(expected.groupby(level=0).mean().to_numpy(), abs=1e-12)
    assert 0 < shares["class_stability"].min() < shares["class_stability"].max()


def codes(index: Index, method: Method) -> pd.DataFrame:
    status, dynamics = (index.frame[f"{what}_index"].to_numpy() for what in ("status", "dynamics"))
    classes = classify(status, dynamics, method.profile, "en")[["status_class", "dynamics_class"]]
    return classes.set_axis(index.frame.index).astype(int)


def test_without_noise_every_class_is_firm() -> None:
    counts = EIGHT * 1e10
    index, method = computed(counts)
    result = class_stability(index, method, counts)
    assert (result.shares == 1).all(axis=None)
    assert result.impossible == 0


def test_a_last_digit_above_the_denominator_is_no_case_more_than_people() -> None:
    """Counts that a crosswalk converted: 480.0000000001 of 480 people are all of them."""
    counts = EIGHT.assign(num_poor=EIGHT["num_poor"].where(EIGHT.index != "06", EIGHT["den_poor"]))
    converted = counts.assign(num_poor=counts["num_poor"] * (1 + 1e-13))
    index, method = computed(counts)
    samples = City(index, method).observed(converted)
    assert not any(sample.poisson for sample in samples.values())
    shares = class_stability(index, method, converted).shares
    pd.testing.assert_frame_equal(shares, class_stability(index, method, counts).shares)


def test_an_area_far_from_the_limits_is_firmer_than_one_at_a_limit() -> None:
    shares = class_stability(*computed(EIGHT), EIGHT).shares
    assert shares.loc["07", "status_stability"] == 1, "36 % poor beside 5 to 23 %"
    assert shares["dynamics_stability"].min() < 0.8
    assert (shares["class_stability"] <= shares[["status_stability", "dynamics_stability"]].min(axis=1)).all()


def test_rows_fields_and_other_indicators_change_no_draw() -> None:
    counts = city(12, (300, 3000), 3, seed=2)
    plain = class_stability(*computed(counts, status=("i0", "i1")), counts).shares
    turned = counts.iloc[::-1, ::-1]
    index, method = computed(turned, status=("i1", "i0"))
    pd.testing.assert_frame_equal(class_stability(index, method, turned).shares.loc[plain.index], plain)
    alone = class_stability(*computed(counts, status=("i0", "i1"), dynamics=False), counts).shares
    assert alone["status_stability"].equals(plain["status_stability"])
    assert alone["dynamics_stability"].isna().all()
    assert alone["class_stability"].equals(alone["status_stability"])


def test_excluded_areas_have_no_stability_and_change_no_draw_of_others() -> None:
    index, method = computed(EIGHT)
    plain = class_stability(index, method, EIGHT).shares
    more = pd.concat([EIGHT, pd.DataFrame(np.nan, columns=EIGHT.columns, index=["99"])])
    shares = class_stability(*computed(more), more).shares
    assert shares.loc["99"].isna().all()
    pd.testing.assert_frame_equal(shares.drop(index="99"), plain, check_index_type=False)


def test_an_area_without_dynamics_has_the_stability_of_its_status() -> None:
    counts = EIGHT.copy()
    counts.loc["03", ["num_prev_poor", "den_prev_poor"]] = [5, 0]
    table = rates(EIGHT)
    table.loc["03", "d_poor"] = np.nan
    method = Method(variant({"missing_dynamics": "status_only"}), ("poor",), ("d_poor",))
    index = compute_index(Areas(table), method, {})
    assert not unexplained(index, method, counts)
    row = class_stability(index, method, counts).shares.loc["03"]
    assert row["class_stability"] == row["status_stability"] > 0
    assert pd.isna(row["dynamics_stability"])


def test_draws_in_which_a_step_fails_are_counted_as_another_class() -> None:
    """Where 1 of 30 is poor, a third of the draws has nobody, of whom there is no logarithm."""
    counts = EIGHT.copy()
    counts.loc["00", ["num_poor", "den_poor"]] = [1, 30]
    profile = variant({"default": {"normaliser": {"method": "log_z"}}})
    result = class_stability(*computed(counts, profile, dynamics=False), counts)
    assert result.impossible == pytest.approx(1000 * (29 / 30) ** 30, abs=50)
    assert result.shares["status_stability"].max() <= 1 - result.impossible / 1000


def test_draws_have_the_mean_and_spread_of_their_distribution() -> None:
    binomial = Sample("num_a", np.array([30.0, 120.0]), np.array([100.0, 400.0]), poisson=False).rates(20_000)
    assert binomial.mean(axis=1) == pytest.approx([30, 30], abs=0.1)
    assert binomial.std(axis=1) == pytest.approx([100 * math.sqrt(0.21 / n) for n in (100, 400)], rel=0.03)
    poisson = Sample("num_a", np.array([130.0, 0.0]), np.array([100.0, 50.0]), poisson=True).rates(20_000)
    assert poisson.mean(axis=1) == pytest.approx([130, 0], abs=0.3)
    assert poisson[0].std() == pytest.approx(math.sqrt(130), rel=0.03)
    assert np.isnan(Sample("x", np.array([np.nan]), np.array([5.0]), poisson=False).rates(3)).all()


def test_an_indicator_with_more_cases_than_people_is_drawn_by_poisson_in_both_periods() -> None:
    counts = EIGHT.copy()
    counts.loc["07", "num_poor"] = 600
    samples = City(*computed(counts)).observed(counts)
    assert {pair.numerator: sample.poisson for pair, sample in samples.items()} == {
        "num_poor": True,
        "num_prev_poor": True,
    }
    assert not any(sample.poisson for sample in City(*computed(EIGHT)).observed(EIGHT).values())


def test_fractions_of_people_are_drawn_around_the_same_rate() -> None:
    """Counts from a crosswalk are no whole numbers."""
    drawn = Sample("num_a", np.array([10.25]), np.array([40.6]), poisson=False).rates(20_000)
    assert drawn.mean() == pytest.approx(100 * 10.25 / 40.6, abs=0.2)


def test_the_same_present_draw_is_in_status_and_change() -> None:
    """A rate that is low by chance has both a low status and a good change; the periods know nothing of each other."""
    samples = City(*computed(EIGHT)).observed(EIGHT)
    now, before = (samples[pair("poor")].rates(2000) for pair in (counts_now, counts_before))
    assert abs(np.corrcoef(now[0], before[0])[0, 1]) < 0.07
    again = City(*computed(EIGHT)).observed(EIGHT)[counts_now("poor")].rates(2000)
    assert (now == again).all()


def test_portions_of_draws_make_no_difference_but_chance(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = class_stability(*computed(EIGHT), EIGHT).shares
    monkeypatch.setattr(draws, "CELLS", 8 * 37)
    portions = class_stability(*computed(EIGHT), EIGHT).shares
    assert np.abs(portions.to_numpy() - plain.to_numpy()).max() < 0.06
    assert portions["status_stability"].max() == 1, "all thousand are drawn"


def test_progress_reaches_the_end_and_can_cancel() -> None:
    told: list[float] = []
    class_stability(*computed(EIGHT), EIGHT, told.append)
    assert told == sorted(told)
    with pytest.raises(KeyboardInterrupt):
        class_stability(*computed(EIGHT), EIGHT, lambda _: (_ for _ in ()).throw(KeyboardInterrupt))


def test_rates_that_are_not_those_of_their_counts_are_listed() -> None:
    index, method = computed(EIGHT)
    assert not unexplained(index, method, EIGHT)
    wrong = EIGHT.copy()
    wrong.loc["02", "num_poor"] = 52.01
    wrong.loc["05", "den_prev_poor"] = 0
    assert unexplained(index, method, wrong) == {"poor": ["02"], "d_poor": ["02", "05"]}


def test_count_fields_of_what_enters_the_index() -> None:
    method = Method(load_profile("mss").with_overrides(weights={"b": 0}), ("a", "b"), ("d_a", "e"))
    assert count_fields(method) == (
        "num_a", "den_a", "num_prev_a", "den_prev_a", "num_e", "den_e", "num_prev_e", "den_prev_e",
    )  # fmt: skip


def test_chance_alone_moves_eight_of_27_quarters() -> None:
    """Measured for Oberhausen's size (domain: "Noise"): 8 of 27, 5-95 %: 6-11."""
    found = []
    for seed in range(8):
        counts = city(27, (1500, 16_000), 7, seed)
        chance = chance_changes(*computed(counts, status=[f"i{n}" for n in range(7)]), counts)
        assert isinstance(chance, ChanceChanges)
        assert chance.areas == 27
        assert chance.low < chance.mean < chance.high
        found.append(chance.mean)
    assert sum(found) / len(found) == pytest.approx(8, abs=0.7)


def test_no_statement_on_chance_without_dynamics_or_without_a_middle_class() -> None:
    assert chance_changes(*computed(EIGHT, dynamics=False), EIGHT) is None
    two = {"limits": [{"value": 0, "belongs_to": "below"}], "classes": [{"code": c, "name": str(c)} for c in (1, 2)]}
    assert chance_changes(*computed(EIGHT, variant({"dynamics_classes": two, "attention": []})), EIGHT) is None


def test_real_changes_do_not_enter_what_chance_alone_does() -> None:
    """One quarter that has really changed would, drawn again and again, make all others look stable."""
    counts = city(27, (1500, 16_000), 2, seed=1)
    counts.loc["004", ["num_prev_i0", "num_prev_i1"]] = 0
    index, method = computed(counts, status=["i0", "i1"])
    chance = chance_changes(index, method, counts)
    assert chance
    assert chance.mean > 5
    assert (index.frame["dynamics_index"].abs() > 1).sum() < 5
