"""Names that our files use through qgis.PyQt and that PyQt6 lacks: unscoped enums, what Qt 6 moved or removed."""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
# On Qt 6, qgis.PyQt.QtWidgets still offers what moved to QtGui; `sip` and `uic` are not Qt's.
MOVED_TO_GUI = {"QAction", "QActionGroup", "QFileSystemModel", "QShortcut", "QUndoCommand", "QUndoGroup", "QUndoStack"}
NOT_QT = {"sip", "uic"}
# Methods that PyQt6 dropped from objects whose class the source does not tell.
GONE_METHODS = {"exec_", "print_"}


def qt_class(module: str, name: str) -> Any:
    """PyQt6's object of that name, None if there is none."""
    if module == "QtWidgets" and name in MOVED_TO_GUI:
        module = "QtGui"
    try:
        return getattr(importlib.import_module(f"PyQt6.{module}"), name, None)
    except ImportError:
        return None


def chain_of(node: ast.Attribute) -> list[str]:
    """``a.b.c`` as its names; the first is empty if the expression starts with anything but a name."""
    names = []
    part: ast.expr = node
    while isinstance(part, ast.Attribute):
        names.append(part.attr)
        part = part.value
    return [*names, part.id if isinstance(part, ast.Name) else ""][::-1]


def gap(found: Any, names: list[str]) -> bool:
    """Whether one of the ``names``, each looked up in the one before, is missing from a class of PyQt6."""
    for name in names:
        if not isinstance(found, type):  # an instance or a method, whose attributes are not known here
            return False
        if not hasattr(found, name):
            return True
        found = getattr(found, name)
    return False


def hints_of(node: ast.AST) -> list[ast.expr]:
    return [hint for key in ("annotation", "returns") if (hint := getattr(node, key, None)) is not None]


def lacking(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and name of what PyQt6 lacks."""
    classes: dict[str, Any] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            module = str(node.module).removeprefix("qgis.PyQt.")
            for alias in node.names if module not in NOT_QT else ():
                classes[alias.asname or alias.name] = qt_class(module, alias.name)
                if classes[alias.asname or alias.name] is None:
                    yield node.lineno, f"{module}.{alias.name}"
    # Annotations are never evaluated, and the stubs that they are written for are those of PyQt5.
    hints = {part for node in ast.walk(tree) for hint in hints_of(node) for part in ast.walk(hint)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node not in hints:
            first, *rest = chain_of(node)
            if node.attr in GONE_METHODS or gap(classes.get(first), rest):
                yield node.lineno, ".".join([first, *rest])


def main() -> int:
    problems = sorted(
        {
            f"{path.relative_to(ROOT)}:{line}: {name} is not in PyQt6"
            for top in ("plugin", "processing", "ui")
            for path in (ROOT / top).rglob("*.py")
            for line, name in lacking(ast.parse(path.read_text(encoding="utf-8")))
        }
    )
    print("\n".join(problems) or "Every Qt name is in PyQt6.")
    return bool(problems)


sys.exit(main())
