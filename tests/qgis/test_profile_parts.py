"""What the profile dialog is made of: nothing is lost between the profile, the forms and the texts in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sozialplanung.plugin.core.index.normaliser import METHODS, OPTIONS, TIES, Normaliser
from sozialplanung.plugin.core.index.profile import COMBINATIONS
from sozialplanung.ui.profile import choices
from sozialplanung.ui.profile.normaliser_form import NormaliserForm
from sozialplanung.ui.profile.number_text import number_text, typed_number, typed_values, values_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_every_choice_of_the_schema_is_offered() -> None:
    assert tuple(key for key, _ in choices.methods()) == METHODS
    assert tuple(key for key, _ in choices.ties()) == TIES
    assert tuple(key for key, _ in choices.combinations()) == COMBINATIONS


@pytest.mark.parametrize("method", OPTIONS)
def test_a_normaliser_form_gives_what_it_was_given(method: str, qtbot: QtBot) -> None:
    form = NormaliserForm()
    qtbot.addWidget(form)
    form.load(Normaliser(method).to_json())
    assert form.document() == Normaliser(method).to_json()


@pytest.mark.parametrize(
    "values", [[], [-9999.0], [0.1, "x", "."], ["-9999", -9999.0], ['a"b', "a;b", " ", ""], [1e-300, "1.234,5"]]
)
def test_missing_values_as_text(values: list[float | str]) -> None:
    assert typed_values(values_text(values)) == values


@pytest.mark.parametrize("value", [0.0, -1.0, 1.5, 1 / 3, 1e-300, 1e300, 300.0])
@pytest.mark.parametrize("language", ["de", "en"])
def test_numbers_keep_every_digit(value: float, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sozialplanung.ui.profile.number_text.current_language", lambda: language)
    assert typed_number(number_text(value)) == value


def test_what_is_no_number_is_kept_as_text() -> None:
    assert typed_number("three") == "three"
    assert typed_number("−1,5") == -1.5
