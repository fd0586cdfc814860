"""Reading JSON that people wrote: every key is asked for once, and what is wrong or left over is refused by name."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from ..errors import PlanningError
from ..texts import LANGUAGES, tr

REQUIRED = object()


@dataclass(frozen=True)
class Texts:
    """One text in German and English."""

    de: str
    en: str

    def in_language(self, language: str) -> str:
        return self.de if language == "de" else self.en

    def to_json(self) -> dict[str, str]:
        return {"de": self.de, "en": self.en}


class Node:
    """A JSON object, and its place in the file for the error sentences; ``what`` the file is, in these."""

    def __init__(self, data: object, path: str, file: str, what: str = "") -> None:
        self.path, self.file, self.what = path, file, what or tr("Method profile")
        if not isinstance(data, dict):
            self.refuse("", data, tr("an object in braces"))
        self.data: dict[str, Any] = dict(data)

    def refuse(self, key: str, came: object, allowed: str) -> NoReturn:
        """Raise the error for one key: where it stands, what came, what is allowed."""
        where = ".".join(part for part in (self.path, key) if part) or tr("the whole file")
        came_text = tr("nothing") if came is REQUIRED else json.dumps(came, ensure_ascii=False)
        raise PlanningError(
            tr("{what} '{file}', key '{key}': expected {allowed}, but {came} came.").format(
                what=self.what, file=self.file, key=where, allowed=allowed, came=came_text
            )
        )

    def take(self, key: str, default: Any = REQUIRED, allowed: str = "") -> Any:
        value = self.data.pop(key, default)
        if value is REQUIRED:
            self.refuse(key, REQUIRED, allowed or tr("a value"))
        return value

    def given(self, key: str) -> bool:
        """Whether a key has a value; one that is null counts as not given."""
        if self.data.get(key) is None:
            self.data.pop(key, None)
            return False
        return True

    def text(self, key: str, default: Any = REQUIRED) -> str:
        value = self.take(key, default, tr("a text"))
        if not isinstance(value, str) or (default is REQUIRED and not value.strip()):
            self.refuse(key, value, tr("a text"))
        return value

    def texts(self, key: str, default: Any = REQUIRED) -> Texts:
        """A text in both languages; a plain text serves for both."""
        value = self.take(key, default, tr("a text, or an object with 'de' and 'en'"))
        if isinstance(value, Texts):
            return value
        if isinstance(value, str):
            return Texts(value, value)
        if not (isinstance(value, dict) and set(value) == set(LANGUAGES) and all(map(_is_text, value.values()))):
            self.refuse(key, value, tr("a text, or an object with 'de' and 'en'"))
        return Texts(**value)

    def choice(self, key: str, allowed: tuple[str, ...], default: Any = REQUIRED) -> str:
        names = tr("one of {names}").format(names=", ".join(f"'{name}'" for name in allowed))
        value = self.take(key, default, names)
        if value not in allowed:
            self.refuse(key, value, names)
        return str(value)

    def number(self, key: str, default: Any = REQUIRED, low: float = -math.inf) -> float:
        wanted = tr("a number") if low == -math.inf else tr("a number of at least {low}").format(low=f"{low:g}")
        value = self.take(key, default, wanted)
        if not is_number(value) or value < low:
            self.refuse(key, value, wanted)
        return float(value)

    def optional_number(self, key: str, low: float = -math.inf) -> float | None:
        return self.number(key, low=low) if self.given(key) else None

    def integer(self, key: str, default: Any = REQUIRED, low: int = 0) -> int:
        wanted = tr("a whole number of at least {low}").format(low=low)
        value = self.take(key, default, wanted)
        if not isinstance(value, int) or isinstance(value, bool) or value < low:
            self.refuse(key, value, wanted)
        return value

    def optional_integer(self, key: str, low: int = 0) -> int | None:
        return self.integer(key, low=low) if self.given(key) else None

    def node(self, key: str, default: Any = REQUIRED) -> Node:
        return self._inner(self.take(key, default, tr("an object in braces")), key)

    def items(self, key: str, default: Any = REQUIRED) -> list[Any]:
        value = self.take(key, default, tr("a list in brackets"))
        if not isinstance(value, list):
            self.refuse(key, value, tr("a list in brackets"))
        return value

    def nodes(self, key: str) -> list[Node]:
        return [self._inner(item, f"{key}[{i}]") for i, item in enumerate(self.items(key))]

    def _inner(self, data: object, key: str) -> Node:
        return Node(data, f"{self.path}.{key}".strip("."), self.file, self.what)

    def close(self, allowed: tuple[str, ...]) -> None:
        """Refuse keys that nobody asked for: a misspelt key must not become a silent default."""
        for key, value in self.data.items():
            self.refuse(key, value, tr("only these keys here: {keys}").format(keys=", ".join(allowed)))


def is_number(value: object) -> bool:
    """Whether a JSON value is a finite number (true and false are none)."""
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def read_json(path: Path, what: str, mending: str = "") -> Any:
    """The content of a JSON file; ``what`` names its kind in the error sentences, ``mending`` says what to do about
    broken JSON.
    """
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise PlanningError(
            tr("{what} '{path}' cannot be read: {reason}.").format(
                what=what, path=path, reason=error.strerror or error
            ),
            tr("Check the path and your right to read it."),
        ) from error
    except UnicodeDecodeError as error:
        raise PlanningError(
            tr("{what} '{path}' is no text in UTF-8.").format(what=what, path=path),
            tr("Save it as UTF-8."),
        ) from error
    except RecursionError as error:
        raise PlanningError(tr("{what} '{path}' is nested too deeply.").format(what=what, path=path)) from error
    except json.JSONDecodeError as error:
        raise PlanningError(
            tr("{what} '{path}' is no valid JSON: line {line}, column {column}: {reason}.").format(
                what=what, path=path, line=error.lineno, column=error.colno, reason=error.msg
            ),
            mending or tr("Correct that place, or make the profile anew with the profile dialog."),
        ) from error
