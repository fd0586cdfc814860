"""How the layers of the project hang together."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import Qgis, QgsProject, QgsRelation, QgsRelationContext

from ...core.texts import tr
from .plan import PREFIX, institution_layers


def relations() -> Iterator[tuple[str, str, str, str, str, str]]:
    """Id, title, then layer and column that refer, and layer and column that are referred to."""
    offers, history, values, providers = (
        f"{PREFIX}{table}" for table in ("offers", "history", "value_sources", "providers")
    )
    for layer in institution_layers():
        yield f"{layer}_offers", tr("Offers"), offers, "institution_id", layer, "institution_id"
        yield f"{layer}_history", tr("History"), history, "record_id", layer, "institution_id"
        yield f"{layer}_values", tr("Origin of the values"), values, "institution_id", layer, "institution_id"
        yield f"{layer}_provider", tr("Institutions"), layer, "provider_id", providers, "provider_id"
    yield f"{providers}_history", tr("History"), history, "record_id", providers, "provider_id"


def add_relations(project: QgsProject) -> None:
    """Define them in the project, whose layers have the ids of the plan."""
    manager = project.relationManager()
    for key, title, referring, column, referred, other in relations():
        relation = QgsRelation(QgsRelationContext(project))
        relation.setId(key)
        relation.setName(title)
        relation.setReferencingLayer(referring)
        relation.setReferencedLayer(referred)
        relation.addFieldPair(column, other)
        relation.setStrength(Qgis.RelationshipStrength.Association)
        manager.addRelation(relation)
