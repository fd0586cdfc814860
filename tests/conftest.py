"""Makes the repo root importable as `sozialplanung`, whatever the checkout's folder is called."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

PACKAGE = "sozialplanung"
ROOT = Path(__file__).resolve().parents[1]

# On sys.path, the plugin's own folder `processing` would hide QGIS's package of that name.
sys.path[:] = [entry for entry in sys.path if Path(entry).resolve() != ROOT]

spec = importlib.util.spec_from_file_location(PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
assert spec
assert spec.loader
sys.modules[PACKAGE] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(sys.modules[PACKAGE])
