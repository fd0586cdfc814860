"""Sozialplanung: from data to measures, in QGIS."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:  # noqa: N802 - QGIS looks the function up by this name
    """Give QGIS the plugin object."""
    from .plugin.main import SozialplanungPlugin

    return SozialplanungPlugin(iface)
