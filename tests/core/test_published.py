"""Published indices, recomputed from their published indicators."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from sozialplanung.plugin.core.index.areas import Areas
from sozialplanung.plugin.core.index.classify import classify
from sozialplanung.plugin.core.index.compute import compute_index
from sozialplanung.plugin.core.index.profile import Method, load_profile

from .published import DATA, table

SVI_THEMES = {
    1: "POV150 UNEMP HBURD NOHSDP UNINSUR",
    2: "AGE65 AGE17 DISABL SNGPNT LIMENG",
    3: "MINRTY",
    4: "MUNIT MOBILE CROWD NOVEH GROUPQ",
}


@pytest.mark.parametrize(
    ("year", "numbers", "excluded", "valid", "attention"),
    [(2013, "1234", ("10010203",), 434, 51), (2019, "134", ("10010203", "04041239"), 436, 42)],
)
def test_mss_gives_every_published_class(
    year: int, numbers: str, excluded: tuple[str, ...], valid: int, attention: int
) -> None:
    areas = table(f"mss_{year}.csv", "plr_id")
    method = Method(load_profile("mss"), tuple(f"s{n}" for n in numbers), tuple(f"d{n}" for n in numbers))
    result = compute_index(
        Areas(areas[list(method.fields)], areas["ew"].to_numpy(float)), method, dict.fromkeys(excluded, "")
    ).frame
    classes = classify(
        result["status_index"].to_numpy(), result["dynamics_index"].to_numpy(), method.profile, "de"
    ).set_index(areas.index)
    published = areas[areas["valid"] == 1]
    assert result["valid"].sum() == len(published) == valid
    assert (classes.loc[published.index, "status_class"] == published["pub_si_n"]).all()
    assert (classes.loc[published.index, "dynamics_class"] == published["pub_di_n"]).all()
    assert (result["status_index"] - published["pub_status_index"]).abs().max() < 1e-5
    assert classes["attention"].eq(True).sum() == attention


@pytest.fixture(scope="module")
def counties() -> pd.DataFrame:
    return table("cdc_svi_2020_counties.csv", "FIPS")


@pytest.mark.parametrize("theme", [*SVI_THEMES, "S"])
def test_svi_gives_every_published_rank(counties: pd.DataFrame, theme: int | str) -> None:
    names = " ".join(SVI_THEMES.values()) if theme == "S" else SVI_THEMES[int(theme)]
    profile = load_profile(str(DATA / "svi_2020.json"))
    method = Method(profile, tuple(f"EP_{name}" for name in names.split()))
    result = compute_index(Areas(counties[list(method.status_fields)]), method, {}).frame
    suffix = "THEMES" if theme == "S" else f"THEME{theme}"
    for name in names.split():
        assert (result[f"z_EP_{name}"] == counties[f"EPL_{name}"]).all()
    np.testing.assert_allclose(result["status_sum"], counties[f"SPL_{suffix}"], rtol=0, atol=1e-9)
    assert (result["status_index"] == counties[f"RPL_{suffix}"]).all()
    assert len(result) == 3143
