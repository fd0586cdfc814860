"""The zip for plugins.qgis.org: what is in it, and that a QGIS which never saw the plugin can work with it."""

from __future__ import annotations

import configparser
import json
import re
import subprocess
import zipfile
from pathlib import Path, PurePosixPath

import pytest

from .real_qgis import profile_in, run_script

ROOT = Path(__file__).resolve().parents[2]
REQUIRED = ("name", "description", "about", "version", "qgisMinimumVersion", "author", "email", "repository", "tracker")
UNWANTED_NAMES = {"tests", "build", "Makefile", "pyproject.toml", "__pycache__", "__MACOSX"}
UNWANTED_SUFFIXES = {".sh", ".bat", ".exe", ".pyc", ".so", ".dll", ".pyd", ".dylib"}
MEGABYTE = 1024 * 1024


def make(*arguments: str) -> None:
    done = subprocess.run(["make", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def untracked() -> list[str]:
    """Files of the plugin that git does not know."""
    command = ["git", "ls-files", "--others", "--exclude-standard", "plugin", "processing", "ui", "resources"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()


@pytest.fixture(scope="module")
def package() -> Path:
    make("package")
    [path] = (ROOT / "build").glob("sozialplanung-*.zip")
    return path


@pytest.fixture(scope="module")
def files(package: Path) -> list[PurePosixPath]:
    with zipfile.ZipFile(package) as archive:
        assert archive.testzip() is None
        return [PurePosixPath(name) for name in archive.namelist()]


@pytest.fixture(scope="module")
def metadata(package: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    with zipfile.ZipFile(package) as archive:
        parser.read_string(archive.read("sozialplanung/metadata.txt").decode("utf-8"))
    return parser["general"]


def test_package_holds_the_plugin_and_nothing_else(package: Path, files: list[PurePosixPath]) -> None:
    names = {str(path.relative_to("sozialplanung")) for path in files}
    assert {"LICENSE", "__init__.py", "metadata.txt", "plugin/main.py", "processing/provider.py"} <= names
    assert {f"resources/i18n/sozialplanung_de.{suffix}" for suffix in ("qm", "ts")} <= names
    assert not [
        str(path)
        for path in files
        if UNWANTED_NAMES & set(path.parts)
        or path.suffix in UNWANTED_SUFFIXES
        or any(part.startswith(".") for part in path.parts)
    ]
    assert package.stat().st_size < 25 * MEGABYTE


def test_metadata_are_complete(metadata: configparser.SectionProxy, files: list[PurePosixPath]) -> None:
    assert not [key for key in REQUIRED if not metadata.get(key)]
    assert re.fullmatch(r"\d+(\.\d+)+", metadata["version"])
    assert PurePosixPath("sozialplanung", metadata["icon"]) in files


def test_german_qgis_runs_it_from_an_empty_profile(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    result_file = tmp_path / "result.json"
    make("install", f"QGIS_PROFILE={profile}")
    script = Path(__file__).with_name("installed_plugin.py")
    done = run_script(tmp_path, script, {"SOZIALPLANUNG_RESULT": str(result_file)}, seconds=60)

    # A plugin that does not load makes QGIS ask a question, which nobody answers here.
    assert result_file.exists(), f"{done.stdout}{done.stderr}The plugin did not load. Not in the zip: {untracked()}"
    result = json.loads(result_file.read_text(encoding="utf-8"))
    assert done.returncode == 0, result.get("traceback")
    assert result["plugin"] == str(profile / "python" / "plugins" / "sozialplanung")
    assert result["VALID_COUNT"] == 435
    assert Path(result["OUTPUT"]).exists()
