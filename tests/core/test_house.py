"""Who may import whom: rule 1 of the design, read from the source without running it."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOT_MODULE = ""
MAIN = "plugin.main"
FACES = ("processing", "ui")
# Imported absolutely, this is QGIS's package, and not our face of the same name.
QGIS_PROCESSING = "processing"
# What users' Python may lack; a plugin that imports it while QGIS starts is dead for the whole session.
MAY_BE_MISSING = {"numpy", "openpyxl", "pandas", "psycopg2", "pypdf", "scipy", "shapely"}


@dataclass
class Module:
    """What one file imports: own modules by dotted name from the root, packages of others by their first name."""

    own: set[str] = field(default_factory=set)
    others: set[str] = field(default_factory=set)
    at_import_time: set[str] = field(default_factory=set)


@cache
def house() -> dict[str, Module]:
    """All modules of the plugin by dotted name from the root, which is ''."""
    paths = {
        dotted(path): path
        for path in [ROOT / "__init__.py", *(file for top in ("plugin", *FACES) for file in (ROOT / top).rglob("*.py"))]
    }
    modules = {}
    for name, path in paths.items():
        package = name if path.stem == "__init__" else name.rpartition(".")[0]
        module = modules[name] = Module()
        for node, lazy in import_statements(ast.parse(path.read_text(encoding="utf-8"))):
            own = set(own_targets(node, package, paths))
            others = set(other_targets(node))
            module.own |= own
            module.others |= others
            if not lazy:
                module.at_import_time |= own | others
    return modules


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix("__init__").rstrip(".")


def import_statements(node: ast.AST, lazy: bool = False) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool]]:
    """All imports beneath ``node`` but those for type checkers; lazy are those that wait for a function's call."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield child, lazy
        elif not (isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING"):
            yield from import_statements(child, lazy or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef))


def own_targets(node: ast.Import | ast.ImportFrom, package: str, modules: Collection[str]) -> Iterator[str]:
    """What a relative import brings in; ``from . import name`` means a module where there is one of that name."""
    if isinstance(node, ast.ImportFrom) and node.level:
        parts = list(filter(None, package.split(".")))
        path = [*parts[: len(parts) - node.level + 1], *filter(None, [node.module])]
        base = ".".join(path)
        for alias in node.names:
            submodule = ".".join([*path, alias.name])
            yield submodule if submodule in modules else base


def other_targets(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
    if isinstance(node, ast.Import) or not node.level:
        yield from (name.partition(".")[0] for name in names)


def imported_with(start: str) -> set[str]:
    """Everything that importing ``start`` imports, the packages on the way included, without any call."""
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        if name in house():
            waiting += [*house()[name].at_import_time, name.rpartition(".")[0]]
    return seen


def within(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def offences(importers: str, forbidden: Collection[str]) -> list[str]:
    """Imports of ``forbidden`` packages by modules of the package ``importers``; main, which knows all, is left out."""
    return [
        f"{name} imports {target}"
        for name, module in house().items()
        if within(name, importers) and name != MAIN
        for target in sorted(module.own | (module.others - {QGIS_PROCESSING}))
        if within(target, *forbidden)
    ]


def test_the_house_is_read() -> None:
    assert "plugin.core.texts" in house()["plugin.core.numerals"].own
    assert "numpy" in house()["plugin.core.numerals"].at_import_time
    assert house()[ROOT_MODULE].own == {MAIN}
    assert not house()[ROOT_MODULE].at_import_time & {MAIN}


def test_core_knows_neither_qgis_nor_qt() -> None:
    assert not offences("plugin.core", ["qgis", "PyQt5", "PyQt6", "osgeo"])


def test_core_knows_nothing_above_it() -> None:
    above = {name for name in house() if within(name, "plugin", *FACES) and not within(name, "plugin.core")}
    assert not offences("plugin.core", above - {"plugin"})


@pytest.mark.parametrize(
    ("importers", "forbidden"), [("plugin", FACES), ("processing", ["ui"]), ("ui", ["processing"])]
)
def test_no_package_knows_a_face_beside_or_above_it(importers: str, forbidden: Collection[str]) -> None:
    assert not offences(importers, forbidden)


@pytest.mark.parametrize("package", ["plugin", *FACES])
def test_only_the_root_knows_main(package: str) -> None:
    assert not offences(package, [MAIN])


def test_own_modules_are_imported_relatively() -> None:
    """In QGIS they are found in no other way: the plugin's folder is not on sys.path."""
    absolute = {"sozialplanung", "plugin", *FACES} - {QGIS_PROCESSING}
    assert not {name: found for name, module in house().items() if (found := absolute & module.others)}


def test_no_import_goes_in_circles() -> None:
    try:
        TopologicalSorter({name: module.own for name, module in house().items()}).prepare()
    except CycleError as error:
        pytest.fail(" imports ".join(reversed(error.args[1])))


def test_plugin_loads_without_packages_that_may_be_missing() -> None:
    starts = [name for name in house() if name in (ROOT_MODULE, MAIN) or within(name, *FACES)]
    assert not {name: found for name in starts if (found := MAY_BE_MISSING & imported_with(name))}
