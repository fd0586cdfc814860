"""What a user sets once, in the options of QGIS, and what the plugin remembers from one session to the next."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from urllib.parse import quote

from qgis.core import QgsSettingsEntryBool, QgsSettingsEntryDouble, QgsSettingsEntryString, QgsSettingsTree

from .core.errors import PlanningError
from .core.resources import RESOURCES
from .core.texts import tr

_PLUGIN = "sozialplanung"
# What strategy papers say of the city; variables of a project have the same names.
PAPER_KEYS = (
    "city", "department", "logo", "publisher", "head", "division", "design", "editor", "map_date",
    "area_one", "area_many", "area_dative", "district_one", "district_many", "district_dative",
)  # fmt: skip


class _Entries:
    """The plugin's node in the tree of QGIS's settings."""

    def __init__(self) -> None:
        node = QgsSettingsTree.createPluginTreeNode(_PLUGIN)
        sources = node.createNamedListNode("sources")
        self.user = QgsSettingsEntryString("user", node, "", "Initials of the user in the history of registers")
        self.area_code = QgsSettingsEntryString("area_code", node, "", "Area code of phone numbers without one")
        self.accept = QgsSettingsEntryDouble("accept", node, 0, "Probability from which a pair is a match")
        self.review = QgsSettingsEntryDouble("review", node, 0, "Probability from which a pair is for review")
        self.register = QgsSettingsEntryString("last_register", node, "", "The register that was open last")
        self.dock_shown = QgsSettingsEntryBool("dock_shown", node, False, "Whether the dock is shown")
        papers = node.createNamedListNode("papers")
        self.paper = QgsSettingsEntryString("text", papers, "", "A line of the strategy papers' imprint")
        self.sentences = QgsSettingsEntryString("sentences", node, "", "Sentences of papers, rewritten, as JSON")
        self.scope = QgsSettingsEntryString("scope", sources, "", "Scope of the last list of a source, as JSON")
        for entry in (self.user, self.area_code):
            entry.copyValueFromKey(f"{_PLUGIN}/{entry.name()}", True)  # where version 0.3 kept it


@cache
def _entries() -> _Entries:
    return _Entries()


def unregister_settings() -> None:
    """Take the plugin's node out of the tree of settings; the values stay. The next use puts it there again."""
    _entries.cache_clear()
    QgsSettingsTree.unregisterPluginTreeNode(_PLUGIN)


def user_initials() -> str:
    """The initials under which the history names this user; '' where none are set."""
    return _entries().user.value().strip()


def save_user_initials(initials: str) -> None:
    _entries().user.setValue(initials.strip())


class NoInitialsError(PlanningError):
    """Nobody is named whom the history could name."""


def checked_user(given: str = "") -> str:
    """Initials for the history: those given, else those in the options. NoInitialsError if there are none."""
    user = given.strip() or user_initials()
    if not user:
        raise NoInitialsError(
            tr("The history needs to know who changes the register, but there are no initials."),
            tr("Enter your initials, or set them in the options."),
        )
    return user


def area_code() -> str:
    """The area code of phone numbers without one, such as 0208; '' where none is set."""
    return _entries().area_code.value().strip()


def save_area_code(code: str) -> None:
    _entries().area_code.setValue(code.strip())


def thresholds() -> tuple[float | None, float | None]:
    """From which probability (0 to 1) on a pair is a match, and from which on it is for review; None: as shipped."""
    accept, review = (entry.value() if entry.exists() else None for entry in (_entries().accept, _entries().review))
    return accept, review


def shipped_thresholds() -> tuple[float, float]:
    """The same as the matching brings them along, without loading it."""
    weights = json.loads((RESOURCES / "matching" / "weights.json").read_text(encoding="utf-8"))
    return weights["accept"], weights["review"]


def save_thresholds(accept: float | None, review: float | None) -> None:
    for entry, value in ((_entries().accept, accept), (_entries().review, review)):
        if value is None:
            entry.remove()
        else:
            entry.setValue(value)


def last_register() -> str:
    """The register that was open last, as it was saved; '' where there is none."""
    return _entries().register.value()


def save_last_register(text: str) -> None:
    _entries().register.setValue(text)


def dock_shown() -> bool:
    """Whether the dock was shown when QGIS was closed."""
    return _entries().dock_shown.value()


def save_dock_shown(shown: bool) -> None:
    _entries().dock_shown.setValue(shown)


def paper_setting(name: str) -> str:
    """One of PAPER_KEYS as the options hold it; '' where none is set."""
    return _entries().paper.value(name).strip()


def save_paper_setting(name: str, text: str) -> None:
    _entries().paper.setValue(text.strip(), name)


def paper_sentences() -> dict[str, str]:
    """The sentences of papers that the city has rewritten, by their key; the others are as shipped."""
    text = _entries().sentences.value()
    return {str(key): str(sentence) for key, sentence in json.loads(text).items()} if text else {}


def save_paper_sentences(sentences: Mapping[str, str]) -> None:
    _entries().sentences.setValue(json.dumps(dict(sentences), ensure_ascii=False) if sentences else "")


def last_scope(source: str) -> str:
    """The scope in which a list of this source was reconciled last, as it was saved; '' where there is none."""
    return _entries().scope.value(_key(source))


def save_last_scope(source: str, scope: str) -> None:
    _entries().scope.setValue(scope, _key(source))


def _key(source: str) -> str:
    """A source as part of a key: slashes would part it, and the empty one would be no part."""
    return f"source {quote(source.strip(), safe=' ')}"
