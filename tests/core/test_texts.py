"""No text without its German."""

from __future__ import annotations

import ast
import configparser
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "resources/i18n/sozialplanung_de.ts"


@dataclass(frozen=True)
class Message:
    source: str
    german: str
    finished: bool


def messages(catalogue: Path) -> list[Message]:
    return [
        Message(
            message.findtext("source", ""),
            message.findtext("translation", ""),
            message.find("translation[@type]") is None,
        )
        for message in ElementTree.parse(catalogue).iter("message")
    ]


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> list[Message]:
    """The catalogue as it would be after `make i18n`."""
    copy = tmp_path_factory.mktemp("i18n") / CATALOGUE.name
    shutil.copy(CATALOGUE, copy)
    subprocess.run(["make", "--silent", "i18n", f"TS={copy}"], cwd=ROOT, check=True, capture_output=True)
    return messages(copy)


def calls_of_tr() -> list[tuple[str, ast.expr]]:
    """Where `tr` is called, and with what text."""
    return [
        (f"{path.relative_to(ROOT)}:{node.lineno}", node.args[0])
        for top in ("plugin", "processing", "ui")
        for path in sorted((ROOT / top).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == "tr"
    ]


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{[^{}]*\}|%n|%\d", text))


def test_every_text_is_translated(collected: list[Message]) -> None:
    assert collected
    assert not [message.source for message in collected if not (message.finished and message.german)]


def test_the_catalogue_is_up_to_date(collected: list[Message]) -> None:
    """Texts that are gone from the source are gone from the catalogue; `make i18n` sees to it."""
    assert {message.source for message in messages(CATALOGUE)} == {message.source for message in collected}


def test_every_text_is_found_by_the_collector(collected: list[Message]) -> None:
    """pylupdate5 overlooks what is computed or stands inside an f-string."""
    sources = {message.source for message in collected}
    assert not [
        f"{place}: {ast.unparse(text)}"
        for place, text in calls_of_tr()
        if not (isinstance(text, ast.Constant) and text.value in sources)
    ]


def test_placeholders_survive_translation(collected: list[Message]) -> None:
    assert not [message for message in collected if placeholders(message.source) != placeholders(message.german)]


def test_no_text_has_two_translations(collected: list[Message]) -> None:
    """The catalogue is looked up by the English text alone."""
    german: dict[str, set[str]] = {}
    for message in collected:
        german.setdefault(message.source, set()).add(message.german)
    assert not {source: texts for source, texts in german.items() if len(texts) > 1}


@pytest.mark.parametrize("key", ["description", "about"])
def test_metadata_speak_german_and_english(key: str) -> None:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    assert general[key]
    assert general[f"{key}[de]"]
    assert general[key] != general[f"{key}[de]"]


def test_texts_name_the_tools_by_their_titles(collected: list[Message]) -> None:
    """A clerk looks for the tool in the toolbox under the name that another tool's text gives it."""
    title = re.compile(r'def displayName\(self\) -> str:\s+return tr\("([^"]+)"\)')
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "processing").glob("*.py")]
    german = {message.source: message.german for message in collected}
    titles = {found: german[found] for text in sources for found in title.findall(text)}
    assert len(titles) > 15
    wrong = [
        (name, message.german)
        for message in collected
        for name in titles
        if f"'{name}'" in message.source and f"„{titles[name]}“" not in message.german
    ]
    assert not wrong
