"""The peer: an expert's model in Splink 5 with DuckDB, on the input as our own normalisation gives it.

    .venv-bench/bin/python tests/benchmarks/matching/peer.py REGISTER.csv POI.csv PAIRS.csv [scored]

Both tables hold what ``normalised.py`` writes. PAIRS.csv gets Splink's own one-to-one pairs with their probability, or
with ``scored`` all pairs that it scores. Printed is JSON: seconds from the tables in memory to the scored and to the
one-to-one pairs, the peak of memory in MB, and how many pairs. ``PEER_MEMORY`` limits DuckDB's memory, as in "12GB".
"""

from __future__ import annotations

import json
import logging
import os
import resource
import sys
import time

import duckdb
import pandas as pd
import splink.comparison_level_library as levels
import splink.comparison_library as comparisons
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

LEAST = 1e-5  # of a pair's probability
# What is used of a record; the cell of 250 m finds neighbours without an address.
TABLE = """
create or replace table {name} as select unique_id, nullif(name, '') as name,
    kind::bigint as kind, family::bigint as family,
    case when rare = '' then null else string_split(rare, ' ') end as rare,
    case when words = '' then null else string_split(words, ' ') end as words,
    nullif(split_part(rare, ' ', 1), '') as word_1, nullif(split_part(rare, ' ', 2), '') as word_2,
    nullif(split_part(rare, ' ', 3), '') as word_3,
    nullif(street, '') as street, nullif(number, '') as number, nullif(first, '') as first,
    nullif(postcode, '') as postcode, nullif(city, '') as city, nullif(phone, '') as phone,
    nullif(substr(phone, 1, greatest(length(phone) - 2, 6)), '') as stem,
    try_cast(x as double) as x, try_cast(y as double) as y,
    floor(try_cast(x as double) / 250)::bigint as cell_x, floor(try_cast(y as double) / 250)::bigint as cell_y
from {name}_input
"""
DISTANCE = "sqrt((x_l - x_r) * (x_l - x_r) + (y_l - y_r) * (y_l - y_r))"
# One cell is looked up from each of the nine around it: neighbours across a cell's edge are found.
CELLS = [
    f"l.cell_x = r.cell_x + {dx} and l.cell_y = r.cell_y + {dy}" for dx in (-1, 0, 1) for dy in (-1, 0, 1)
]  # fmt: skip


def level(condition: str, label: str) -> dict[str, object]:
    return {"sql_condition": condition, "label_for_charts": label}


def shared(column: str) -> str:
    both = f"len(list_intersect({column}_l, {column}_r))"
    return f"{both} / len(list_distinct(list_concat({column}_l, {column}_r)))"


def within(column: str) -> str:
    return f"len(list_intersect({column}_l, {column}_r)) = least(len({column}_l), len({column}_r))"


def name() -> comparisons.CustomComparison:
    return comparisons.CustomComparison(
        [
            levels.NullLevel("name"),
            levels.ExactMatchLevel("name").configure(tf_adjustment_column="name"),
            level(f"{shared('rare')} = 1", "the same rare words"),
            level(f"{within('rare')} and len(list_intersect(rare_l, rare_r)) > 1", "two rare words within"),
            level(within("rare"), "the rare words within"),
            level("len(list_intersect(rare_l, rare_r)) > 0 or jaro_winkler_similarity(name_l, name_r) > 0.92", "one"),
            level(f"{shared('words')} >= 0.5", "half of all words"),
            # Left to itself, EM learns that the same institution never has another name.
            levels.ElseLevel().configure(m_probability=0.1, fix_m_probability=True),
        ],
        output_column_name="name",
    )


def kind() -> comparisons.CustomComparison:
    return comparisons.CustomComparison(
        [
            level("family_l = 0 or family_r = 0", "missing") | {"is_null_level": True},
            level("(kind_l & kind_r) <> 0", "the same kind"),
            level("(family_l & family_r) <> 0 and (kind_l = 0 or kind_r = 0)", "the same field"),
            levels.ElseLevel(),
        ],
        output_column_name="kind",
    )


def phone() -> comparisons.CustomComparison:
    return comparisons.CustomComparison(
        [
            levels.NullLevel("phone"),
            levels.ExactMatchLevel("phone").configure(tf_adjustment_column="phone"),
            level("starts_with(phone_l, stem_r) or starts_with(phone_r, stem_l)", "another extension"),
            levels.ElseLevel(),
        ],
        output_column_name="phone",
    )


def site(columns: set[str]) -> comparisons.CustomComparison:
    """Address and distance in one comparison: apart, they would count the same evidence twice."""

    def either(address: str, metres: int) -> str:
        tests = [f"coalesce({address}, false)"] if "street" in columns and address else []
        tests += [f"coalesce({DISTANCE} <= {metres}, false)"] if "x" in columns else []
        return " or ".join(tests)

    missing = (["(street_l is null or street_r is null)"] if "street" in columns else []) + (
        ["(x_l is null or x_r is null)"] if "x" in columns else []
    )
    street = "(street_l = street_r or jaro_winkler_similarity(street_l, street_r) > 0.95)"
    area = "(postcode_l = postcode_r or city_l = city_r)"
    conditions = [
        (f"{street} and number_l = number_r and postcode_l = postcode_r and {DISTANCE} <= 200", "address and near")
        if missing[1:]
        else ("", ""),
        (either(f"({street} and first_l = first_r and {area})", 50), "address, or 50 m"),
        (either(f"({street} and {area})", 200), "street, or 200 m"),
        (either("", 700), "700 m"),
        (either("postcode_l = postcode_r", 2500), "postcode, or 2,500 m"),
        (either("city_l = city_r", 10_000), "town, or 10 km"),
    ]
    return comparisons.CustomComparison(
        [
            level(" and ".join(missing), "missing") | {"is_null_level": True},
            *(level(*condition) for condition in conditions if condition[0]),
            levels.ElseLevel().configure(m_probability=0.002, fix_m_probability=True),
        ],
        output_column_name="site",
    )


def settings(columns: set[str]) -> SettingsCreator:
    blocking: list[object] = [block_on("city", "name"), *(block_on(f"word_{n}", "city") for n in (1, 2, 3))]
    used = [name(), kind()]
    if "street" in columns:
        blocking += [block_on("postcode", "street"), block_on("postcode", "word_1")]
    if "phone" in columns:
        blocking.append(block_on("phone"))
        used.append(phone())
    if "x" in columns:
        blocking += CELLS
    if columns & {"street", "x"}:
        used.append(site(columns))
    return SettingsCreator(
        link_type="link_only",
        comparisons=used,
        blocking_rules_to_generate_predictions=blocking,
        retain_matching_columns=False,
        unique_id_column_name="unique_id",
    )


def train(linker: Linker, columns: set[str], records: int) -> None:
    sure = [rule for rule, needs in (
        (block_on("phone", "name"), {"phone"}), (block_on("street", "number", "postcode", "kind"), {"street"}),
        (block_on("name", "city"), set()),
    ) if needs <= columns]  # fmt: skip
    linker.training.estimate_probability_two_random_records_match(sure, recall=0.9)
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=4)
    limit = {"max_pairs": 2e6} if records > 20_000 else {}
    passes = [block_on("rare")]
    if "street" in columns:
        passes.append(block_on("street", "number", "postcode"))
    if "phone" in columns:
        passes.append(block_on("phone"))
    if "x" in columns:
        passes.append("floor(l.x / 150) = floor(r.x / 150) and floor(l.y / 150) = floor(r.y / 150)")
    for rule in passes:
        linker.training.estimate_parameters_using_expectation_maximisation(rule, **limit)


def link(
    register: pd.DataFrame, poi: pd.DataFrame, columns: set[str], one_to_one: bool
) -> tuple[pd.DataFrame, list[float]]:
    """The pairs, and the seconds until all are scored and until each record has one at most."""
    start = time.perf_counter()
    connection = duckdb.connect(":memory:")
    if memory := os.environ.get("PEER_MEMORY"):
        connection.execute(f"set memory_limit = '{memory}'")
    for table, frame in (("a_register", register), ("b_poi", poi)):
        connection.register(f"{table}_input", frame)
        connection.execute(TABLE.format(name=table))
    api = DuckDBAPI(connection)
    tables = [api.register(table, dataset_display_name=f"{table}") for table in ("a_register", "b_poi")]
    linker = Linker(tables, settings(columns), log_level=logging.ERROR)
    train(linker, columns, max(len(register), len(poi)))
    scored = linker.inference.predict(threshold_match_probability=LEAST)
    scored_pairs = scored.as_pandas_dataframe()
    seconds = [time.perf_counter() - start]
    pairs = scored_pairs.rename(
        columns={"unique_id_l": "institution_id", "unique_id_r": "poi_id", "match_probability": "probability"}
    )[["institution_id", "poi_id", "probability"]]
    if one_to_one:
        # Links are taken from the strongest down: those above any threshold are what that threshold alone would give.
        clusters = linker.clustering.cluster_using_single_best_links(
            scored, duplicate_free_datasets=["a_register", "b_poi"], threshold_match_probability=LEAST
        ).as_pandas_dataframe()
        sides = [clusters[clusters["source_dataset"] == side] for side in ("a_register", "b_poi")]
        both = sides[0].merge(sides[1], on="cluster_id")[["unique_id_x", "unique_id_y"]]
        pairs = pairs.merge(both.set_axis(["institution_id", "poi_id"], axis=1))
        seconds.append(time.perf_counter() - start)
    return pairs, seconds


def main() -> None:
    register, poi = (pd.read_csv(path, dtype=str, keep_default_na=False) for path in sys.argv[1:3])
    columns = {c for c in ("street", "phone", "x") if (register[c] != "").any() and (poi[c] != "").any()}
    pairs, seconds = link(register, poi, columns, one_to_one=len(sys.argv) < 5)
    pairs.to_csv(sys.argv[3], index=False)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "megabytes": peak, "pairs": len(pairs)}))


if __name__ == "__main__":
    main()
