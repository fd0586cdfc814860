"""QGIS with its native algorithms and this plugin's provider, for all tests in this folder."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from qgis.core import QgsApplication, QgsSettings, QgsVectorLayer
from qgis.PyQt import sip

from .postgres import Server, available, running_server

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
    gc.collect()
    for thing in gc.get_objects():  # in frames that a refused run leaves behind: they would outlive QGIS
        if isinstance(thing, QgsVectorLayer) and sip.ispyowned(thing):
            sip.delete(thing)


@pytest.fixture(autouse=True)
def _nothing_remembered() -> None:
    """Each test begins as a user who has set nothing yet: the file of settings outlives tests, and whole runs."""
    for group in ("plugins/sozialplanung", "sozialplanung"):
        QgsSettings().remove(group)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A database server of our own, for all tests of registers in PostgreSQL."""
    if not available():
        pytest.skip("There is no PostgreSQL on this machine; .ci/setup installs it.")
    with running_server() as running:
        yield running
