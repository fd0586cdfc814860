"""The method profile: every choice of a computation, named, versioned and hashed.

The file's keys are described for users in resources/help (method profile).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..errors import PlanningError
from ..resources import RESOURCES
from ..texts import tr
from .attention import Attention, read_attention
from .classes import ClassScheme
from .normaliser import Normaliser
from .schema import Node, Texts, is_number, read_json
from .sheets import Sheet

SCHEMA = 1
MOST_DECIMALS = 15
BUILT_IN_FOLDER = RESOURCES / "profiles"
COMBINATIONS = ("sum", "mean", "geometric_mean")
STEPS = ("normalised", "sum", "index")
REFERENCES = ("own", "other_level")
# Younger than the first hashes: at their defaults they are left out of what the hash is taken of.
LATER_KEYS = {"reference": "own", "pooled_dates": 1}
SETTING_KEYS = ("normaliser", "direction", "weight", "role")
KEYS = (
    "schema", "name", "version", "title", "source", "default", "indicators", "combination", "restandardise",
    "rounding", "sign", "status_classes", "dynamics_classes", "attention", "min_population", "missing_values",
    "missing_dynamics", "reference", "pooled_dates",
)  # fmt: skip


@dataclass(frozen=True)
class Setting:
    """How one indicator enters the index. ``role`` context: normalised and reported, not summed."""

    normaliser: Normaliser = field(default_factory=Normaliser)
    direction: str = "disadvantage"
    weight: float = 1.0
    role: str = "index"

    @property
    def counts(self) -> bool:
        """Whether the indicator adds to the index; one of weight 0 is as good as context."""
        return self.role == "index" and self.weight > 0

    @property
    def sign(self) -> int:
        """-1 where a high value means little disadvantage, else 1."""
        return -1 if self.direction == "inverted" else 1

    def to_json(self) -> dict[str, Any]:
        return {
            "normaliser": self.normaliser.to_json(),
            "direction": self.direction,
            "weight": self.weight,
            "role": self.role,
        }

    @classmethod
    def read(cls, node: Node, default: Setting) -> Setting:
        """The settings in ``node``, with ``default`` for keys that it does not name; leaves other keys alone."""
        normaliser = Normaliser.read(node.node("normaliser")) if node.given("normaliser") else default.normaliser
        return cls(
            normaliser,
            node.choice("direction", ("disadvantage", "inverted"), default.direction),
            node.number("weight", default.weight, low=0.0),
            node.choice("role", ("index", "context"), default.role),
        )


@dataclass(frozen=True)
class Profile:
    """All choices of the computation of a social index; see the module.

    ``reference`` says whose mean and spread standardise: those of the areas themselves, or of another level's.
    ``pooled_dates`` is the number of reference dates whose counts are summed to one rate.
    """

    name: str
    version: str
    title: Texts
    source: Texts
    status_classes: ClassScheme
    dynamics_classes: ClassScheme
    default: Setting = field(default_factory=Setting)
    indicators: Mapping[str, Setting] = field(default_factory=dict)
    sheets: Mapping[str, Sheet] = field(default_factory=dict)
    combination: str = "sum"
    restandardise: Normaliser = field(default_factory=Normaliser)
    rounding: Mapping[str, int | None] = field(default_factory=dict)
    sign: str = "disadvantage"
    attention: tuple[Attention, ...] = ()
    min_population: float = 0.0
    missing_values: tuple[float | str, ...] = ()
    missing_dynamics: str = "no_class"
    reference: str = "own"
    pooled_dates: int = 1

    def setting(self, name: str) -> Setting:
        """The setting of an indicator, by field name, else the default."""
        return self.indicators.get(name, self.default)

    @property
    def label(self) -> str:
        """Name and version, as results carry it."""
        return f"{self.name} {self.version}"

    def with_overrides(
        self,
        weights: Mapping[str, float] | None = None,
        inverted: Sequence[str] = (),
        min_population: float | None = None,
    ) -> Profile:
        """The profile with what the user set for this run; inverted fields come on top of the profile's own."""
        indicators = dict(self.indicators)
        for name, weight in (weights or {}).items():
            indicators[name] = replace(self.setting(name), weight=float(weight))
        for name in inverted:
            indicators[name] = replace(indicators.get(name, self.default), direction="inverted")
        minimum = self.min_population if min_population is None else float(min_population)
        return replace(self, indicators=indicators, min_population=minimum)

    def to_json(self) -> dict[str, Any]:
        """The profile as JSON with every default spelt out; ``read_profile`` gives the same profile back."""
        names = sorted({*self.indicators, *self.sheets})
        return {
            "schema": SCHEMA,
            "name": self.name,
            "version": self.version,
            "title": self.title.to_json(),
            "source": self.source.to_json(),
            "default": self.default.to_json(),
            "indicators": {
                name: self.setting(name).to_json()
                | ({"sheet": self.sheets[name].to_json()} if name in self.sheets else {})
                for name in names
            },
            "combination": self.combination,
            "restandardise": self.restandardise.to_json(),
            "rounding": {step: self.rounding.get(step) for step in STEPS},
            "sign": self.sign,
            "status_classes": self.status_classes.to_json(),
            "dynamics_classes": self.dynamics_classes.to_json(),
            "attention": [{"status": rule.status, "dynamics": rule.dynamics} for rule in self.attention],
            "min_population": self.min_population,
            "missing_values": list(self.missing_values),
            "missing_dynamics": self.missing_dynamics,
            "reference": self.reference,
            "pooled_dates": self.pooled_dates,
        }


@dataclass(frozen=True)
class Method:
    """The effective method: a profile with its overrides, and the fields that it was applied to, in order."""

    profile: Profile
    status_fields: tuple[str, ...]
    dynamics_fields: tuple[str, ...] = ()

    @property
    def fields(self) -> tuple[str, ...]:
        return self.status_fields + self.dynamics_fields

    def to_json(self) -> dict[str, Any]:
        """What the hash is taken of: the settings of the fields used, and the rest of the profile.

        Texts are left out: titles, sources, indicator sheets, names and meanings of classes. They change no result.
        """
        document = self.profile.to_json()
        for scheme in ("status_classes", "dynamics_classes"):
            document[scheme]["classes"] = [
                {"code": item["code"], "short": item["short"]} for item in document[scheme]["classes"]
            ]
        left_out = {"title", "source", "default", "indicators"}
        left_out |= {key for key, default in LATER_KEYS.items() if document[key] == default}
        settings = {name: self.profile.setting(name).to_json() for name in self.fields}
        return {k: v for k, v in document.items() if k not in left_out} | {
            "status_fields": list(self.status_fields),
            "dynamics_fields": list(self.dynamics_fields),
            "settings": settings,
        }

    @property
    def hash(self) -> str:
        """The first 12 hexadecimal digits of the SHA-256 of the method."""
        text = json.dumps(self.to_json(), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()[:12]

    @property
    def label(self) -> str:
        """What the text field ``profile`` carries on each row: name, version and hash."""
        return f"{self.profile.label} {self.hash}"


def built_in_profiles() -> tuple[str, ...]:
    """The names of the profiles that come with the plugin."""
    return tuple(sorted(path.stem for path in BUILT_IN_FOLDER.glob("*.json")))


def load_profile(name_or_path: str) -> Profile:
    """A built-in profile by name, or the user's own by path; PlanningError says what is wrong with it."""
    text = name_or_path.strip()
    if text in built_in_profiles():
        path = BUILT_IN_FOLDER / f"{text}.json"
    else:
        path = Path(text).expanduser()
        if not text or not path.is_file():
            raise PlanningError(
                tr("There is no method profile '{name}'.").format(name=text),
                tr("Expected the path of a profile file, or one of the built-in profiles: {names}.").format(
                    names=", ".join(built_in_profiles())
                ),
            )
    return read_profile(read_json(path, tr("Method profile")), path.name)


def read_profile(data: object, file: str) -> Profile:
    """A profile from JSON data; ``file`` names it in the error sentences."""
    node = Node(data, "", file)
    schema = node.integer("schema", low=1)
    if schema != SCHEMA:
        node.refuse("schema", schema, tr("{schema} (a newer plugin may be needed)").format(schema=SCHEMA))
    default_node = node.node("default", {})
    default = Setting.read(default_node, Setting())
    default_node.close(SETTING_KEYS)
    indicators, sheets = _read_indicators(node.node("indicators", {}), default)
    status_classes = ClassScheme.read(node.node("status_classes"), highest_code=99)
    # One digit, so that 10 * status + dynamics names one class only.
    dynamics_classes = ClassScheme.read(node.node("dynamics_classes"), highest_code=9)
    profile = Profile(
        name=node.text("name"),
        version=node.text("version"),
        title=node.texts("title"),
        source=node.texts("source", Texts("", "")),
        status_classes=status_classes,
        dynamics_classes=dynamics_classes,
        default=default,
        indicators=indicators,
        sheets=sheets,
        combination=node.choice("combination", COMBINATIONS, "sum"),
        restandardise=Normaliser.read(node.node("restandardise", {"method": "z"})),
        rounding=_read_rounding(node.node("rounding", {})),
        sign=node.choice("sign", ("disadvantage", "advantage"), "disadvantage"),
        attention=read_attention(node, status_classes, dynamics_classes),
        min_population=node.number("min_population", 0.0, low=0.0),
        missing_values=_read_missing(node),
        missing_dynamics=node.choice("missing_dynamics", ("no_class", "status_only"), "no_class"),
        reference=node.choice("reference", REFERENCES, "own"),
        pooled_dates=node.integer("pooled_dates", 1, low=1),
    )
    node.close(KEYS)
    return profile


def _read_indicators(node: Node, default: Setting) -> tuple[dict[str, Setting], dict[str, Sheet]]:
    settings: dict[str, Setting] = {}
    sheets: dict[str, Sheet] = {}
    for name in list(node.data):
        item = node.node(name)
        settings[name] = Setting.read(item, default)
        if item.given("sheet"):
            sheets[name] = Sheet.read(item.node("sheet"))
        item.close((*SETTING_KEYS, "sheet"))
    return settings, sheets


def _read_rounding(node: Node) -> dict[str, int | None]:
    rounding = {step: node.optional_integer(step) for step in STEPS}
    for step, decimals in rounding.items():
        if decimals is not None and decimals > MOST_DECIMALS:
            node.refuse(step, decimals, tr("a whole number of at most {most}").format(most=MOST_DECIMALS))
    node.close(STEPS)
    return rounding


def _read_missing(node: Node) -> tuple[float | str, ...]:
    values = node.items("missing_values", [])
    if not all(is_number(value) or isinstance(value, str) for value in values):
        node.refuse("missing_values", values, tr("a list of numbers and texts"))
    return tuple(value if isinstance(value, str) else float(value) for value in values)
