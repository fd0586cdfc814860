"""The help's table of keys says what the keys of the review are."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

import pytest
from sozialplanung.plugin.core.resources import RESOURCES
from sozialplanung.plugin.core.texts import use_language
from sozialplanung.ui.navigator.reviewing.keys import ACTIONS, shown_key, titles


@pytest.fixture(params=["en", "de"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    use_language(request.param)
    yield request.param
    use_language("en")


def test_each_key_stands_in_the_help_with_the_words_of_its_button(language: str) -> None:
    page = (RESOURCES / "help" / f"navigator.{language}.html").read_text(encoding="utf-8")
    rows = [re.findall(r"<td>(.*?)</td>", row) for row in re.findall(r"<tr>(.*?)</tr>", page)]
    told = {
        html.unescape(key): html.unescape(words[0])
        for cell, *words in (row for row in rows if row)
        for key in re.findall(r"<code>(.*?)</code>", cell)
    }
    for action in ACTIONS:
        for key in shown_key(action).split(", "):
            assert told.get(key) == titles()[action].rstrip("…"), (action, key)
    known = {key for action in ACTIONS for key in shown_key(action).split(", ")}
    assert {key for key in told if len(key) == 1} - known == {"1", "9"}  # candidates
