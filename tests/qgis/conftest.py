"""QGIS with its native algorithms and this plugin's provider, for all tests in this folder."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from qgis.core import QgsApplication

if TYPE_CHECKING:
    from sozialplanung.processing.provider import SozialplanungProvider


@pytest.fixture(scope="session", autouse=True)
def provider(qgis_processing: None) -> Iterator[SozialplanungProvider]:
    """The registered provider; Python keeps the object alive as long as the registry knows it."""
    from sozialplanung.processing.provider import SozialplanungProvider

    provider = SozialplanungProvider()
    registry = QgsApplication.processingRegistry()
    assert registry.addProvider(provider)
    provider_id = provider.id()  # a test of reloading replaces the object
    yield provider
    registry.removeProvider(provider_id)
    gc.collect()  # a refused run leaves its frames behind, and in them layers that must not outlive QGIS
