"""The command line, as scripts use it: ``qgis_process`` with the plugin from this checkout."""

from __future__ import annotations

import csv
import json
import resource
import signal
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests" / "data"
SAMPLE = ROOT / "resources" / "sample" / "berlin_mss_2019.gpkg"


def command(algorithm: str, parameters: Mapping[str, str | list[str]]) -> list[str]:
    pairs = [
        f"{name}={value}"
        for name, values in parameters.items()
        for value in (values if isinstance(values, list) else [values])
    ]
    return ["qgis_process", "--json", "run", f"sozialplanung:{algorithm}", "--", *pairs]


def run(
    environment: dict[str, str], algorithm: str, parameters: Mapping[str, str | list[str]]
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(algorithm, parameters), env=environment, capture_output=True, text=True, check=False)


def fields(numbers: str) -> dict[str, str | list[str]]:
    return {
        "ID_FIELD": "plr_id",
        "STATUS_FIELDS": [f"s{n}" for n in numbers],
        "DYNAMICS_FIELDS": [f"d{n}" for n in numbers],
        "POPULATION_FIELD": "ew",
    }


@pytest.mark.parametrize(
    ("source", "excluded", "count"),
    [
        (DATA / "mss_2013.csv", "10010203", 434),
        (DATA / "mss_2019.csv", "10010203,04041239", 436),
        (SAMPLE, "10010203,04041239", 435),
    ],
)
def test_every_published_class(
    environment: dict[str, str], tmp_path: Path, source: Path, excluded: str, count: int
) -> None:
    index, classes = tmp_path / "index.csv", tmp_path / "classes.csv"
    numbers = "1234" if "2013" in source.name else "134"
    done = run(environment, "socialindex", fields(numbers) | {
        "INPUT": str(source), "EXCLUDED_IDS": excluded, "OUTPUT": str(index), "REPORT": str(tmp_path / "report.html"),
    })  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["VALID_COUNT"] == count
    done = run(environment, "classify", {
        "INPUT": str(index), "STATUS_FIELD": "status_index", "DYNAMICS_FIELD": "dynamics_index", "OUTPUT": str(classes),
    })  # fmt: skip
    assert done.returncode == 0, done.stderr
    published = ("pub_status_class", "pub_dynamics_class") if source == SAMPLE else ("pub_si_n", "pub_di_n")
    with classes.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["status_class"]]
    assert len(rows) == count
    for row in rows:
        assert [int(row["status_class"]), int(row["dynamics_class"])] == [int(float(row[name])) for name in published]


def test_a_refusal_is_a_sentence_and_an_exit_code(environment: dict[str, str], tmp_path: Path) -> None:
    output = tmp_path / "out.gpkg"
    wrong = fields("134") | {"INPUT": str(SAMPLE), "EXCLUDED_IDS": "4041239", "OUTPUT": str(output)}
    done = run(environment, "socialindex", wrong)
    assert done.returncode == 1
    assert "leading zeros" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert not output.exists()


def test_missing_packages_are_named(environment: dict[str, str], tmp_path: Path) -> None:
    """With nothing but what the distribution ships beside QGIS, which lacks pandas."""
    bare = {name: value for name, value in environment.items() if name != "PYTHONPATH"}
    lacking = subprocess.run(["/usr/bin/python3", "-c", "import pandas"], capture_output=True, check=False).returncode
    if not lacking:
        pytest.skip("this machine's own Python has pandas")
    done = run(bare, "socialindex", fields("134") | {"INPUT": str(SAMPLE), "OUTPUT": str(tmp_path / "out.gpkg")})
    assert done.returncode == 1
    assert "lacks these packages" in done.stdout + done.stderr
    assert "pandas" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert not list(tmp_path.iterdir())


def test_a_full_disk_gets_a_sentence_and_keeps_the_earlier_result(environment: dict[str, str], tmp_path: Path) -> None:
    """A limit on the size of files stands for the full disk: the system refuses to write on."""
    output = tmp_path / "out.gpkg"
    output_parameters = fields("134") | {"INPUT": str(SAMPLE), "OUTPUT": str(output)}
    assert run(environment, "socialmap", output_parameters).returncode == 0
    before = output.read_bytes()

    def small_files() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))

    done = subprocess.run(
        command("socialmap", output_parameters), env=environment, capture_output=True, text=True, check=False,
        preexec_fn=small_files,
    )  # fmt: skip
    said = done.stdout + done.stderr
    assert done.returncode == 1, said
    assert "Check the free space" in said
    assert "Traceback" not in said
    assert output.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["out.gpkg"]


def test_a_killed_run_leaves_the_input_unharmed(environment: dict[str, str], tmp_path: Path) -> None:
    source, output = tmp_path / "areas.gpkg", tmp_path / "out.gpkg"
    source.write_bytes(SAMPLE.read_bytes())
    parameters = fields("134") | {"INPUT": str(source), "OUTPUT": str(output)}
    process = subprocess.Popen(
        command("socialmap", parameters), env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while not list(tmp_path.rglob("out.gpkg")) and process.poll() is None:
        time.sleep(0.001)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert source.read_bytes() == SAMPLE.read_bytes()
    assert not output.exists(), "half a result never stands in its place"
    done = run(environment, "socialmap", parameters)
    assert done.returncode == 0, done.stderr


def test_from_the_offices_files_to_rates(environment: dict[str, str], tmp_path: Path) -> None:
    city = ROOT / "resources" / "sample" / "musterstadt"
    files = city / "lieferung_2024"
    numbers, areas, others, rates, total = (
        str(tmp_path / f"{name}.gpkg") for name in ("numbers", "areas", "others", "rates", "total")
    )
    read = run(environment, "readindicators", {
        "INPUT": str(files / "bevoelkerung.xlsx"), "MORE_FILES": [str(files / "sgb2.xlsx")], "OUTPUT": numbers,
    })  # fmt: skip
    assert read.returncode == 0, read.stderr
    joined = run(environment, "joinindicators", {
        "INPUT": f"{city / 'musterstadt.gpkg'}|layername=sozialquartiere_2024", "ID_FIELD": "sq_id", "TABLE": numbers,
        "OUTPUT": areas, "OTHERS": others,
    })  # fmt: skip
    assert json.loads(joined.stdout)["results"]["ASSIGNED_COUNT"] == 27, joined.stderr
    younger, recipients = "einwohner_innen_unter_der_regelaltersgrenze", "leistungsberechtigte_nach_sgb_ii"
    done = run(environment, "indicatorrates", {
        "INPUT": areas, "ID_FIELD": "sq_id", "OTHERS": others, "OUTPUT": rates, "CITY": total,
        "INDICATORS": f"sgb2 = {recipients}_2024 / {younger}_2024 | {recipients}_2022 / {younger}_2022",
    })  # fmt: skip
    assert done.returncode == 0, done.stderr
    [row] = QgsVectorLayer(total, "city", "ogr").getFeatures()
    # The office's own sums: 21,999 recipients and its city row of people under the retirement age.
    assert row["num_sgb2"] == 21999
    assert row["sgb2"] == pytest.approx(100 * 21999 / row["den_sgb2"])


def test_an_ambiguous_number_is_refused_and_nothing_is_written(environment: dict[str, str], tmp_path: Path) -> None:
    table, output = tmp_path / "population.csv", tmp_path / "out.gpkg"
    table.write_text("Schlüssel;Name;Einwohner 2023\n01;Alt;1.234\n02;Neu;987\n", encoding="utf-8")
    refused = run(environment, "readindicators", {"INPUT": str(table), "OUTPUT": str(output)})
    assert refused.returncode == 1
    assert "1.234" in refused.stderr
    assert "Traceback" not in refused.stderr
    assert not output.exists()
    decided = run(environment, "readindicators", {"INPUT": str(table), "DECIMAL": "comma", "OUTPUT": str(output)})
    assert decided.returncode == 0, decided.stderr
    values = {row["key"]: row["einwohner_2023"] for row in QgsVectorLayer(str(output), "out", "ogr").getFeatures()}
    assert values == {"01": 1234, "02": 987}


def test_pages_and_legend_of_strategy_papers(environment: dict[str, str], tmp_path: Path) -> None:
    """With the four parameters that are required."""
    index, legend, papers = tmp_path / "index.gpkg", tmp_path / "legend.svg", tmp_path / "papers"
    parameters = fields("134") | {"NAME_FIELD": "plr_name", "INPUT": str(SAMPLE), "OUTPUT": str(index)}
    done = run(environment, "socialmap", parameters)
    assert done.returncode == 0, done.stderr
    done = run(environment, "indexlegend", {"INPUT": str(index), "OUTPUT": str(legend)})
    assert done.returncode == 0, done.stderr
    assert "</svg>" in legend.read_text(encoding="utf-8")
    done = run(environment, "strategymaps", {
        "AREAS": str(index), "DISTRICTS": f"{SAMPLE}|layername=bezirke", "DISTRICT_NAME_FIELD": "name",
        "OUTPUT_FOLDER": str(papers),
    })  # fmt: skip
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    documents = sorted(papers.glob("*.pdf"))
    assert len(documents) == 13, "the city and its twelve districts"
    assert len(list(papers.iterdir())) == results["FILE_COUNT"] == 26
    assert results["PAGE_COUNT"] >= 13 * 3
    assert all(path.read_bytes().rstrip().endswith(b"%%EOF") for path in documents)
