"""Numbers that a user gives as a QGIS expression."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVariantUtils,
)

from ..core.errors import PlanningError
from ..core.texts import tr
from ..layers import NO_GEOMETRY_CHECK, PORTION, check_fields, stop_if_cancelled


def parse_expression(text: str, source: QgsProcessingFeatureSource) -> QgsExpression:
    """The expression in a text; PlanningError for one that cannot be parsed or names fields that don't exist."""
    expression = QgsExpression(text)
    if expression.hasParserError():
        raise PlanningError(
            tr("'{text}' is neither a field of layer '{layer}' nor an expression: {reason}.").format(
                text=text, layer=source.sourceName(), reason=expression.parserErrorString().strip().rstrip(".")
            ),
            tr("It has these fields: {fields}.").format(fields=", ".join(source.fields().names())),
        )
    check_fields(columns_of(expression), source)
    return expression


def columns_of(expression: QgsExpression) -> list[str]:
    """The fields that an expression reads, sorted."""
    return sorted(expression.referencedColumns() - {QgsFeatureRequest.ALL_ATTRIBUTES})


def evaluate(
    expressions: Sequence[QgsExpression], source: QgsProcessingFeatureSource, feedback: QgsProcessingFeedback
) -> dict[int, list[Any]]:
    """The values of the expressions by feature id, None for NULL; PlanningError for what cannot be evaluated."""
    context = QgsExpressionContext()
    context.appendScope(source.createExpressionContextScope())  # in the constructor's list it would be freed twice
    context.setFields(source.fields())
    for expression in expressions:
        expression.prepare(context)
    found: dict[int, list[Any]] = {}
    for number, feature in enumerate(source.getFeatures(QgsFeatureRequest(), NO_GEOMETRY_CHECK)):
        if number % PORTION == 0:
            stop_if_cancelled(feedback)
        context.setFeature(feature)
        found[feature.id()] = [_value(expression, context) for expression in expressions]
    return found


def _value(expression: QgsExpression, context: QgsExpressionContext) -> Any:
    value = expression.evaluate(context)
    if expression.hasEvalError():
        raise PlanningError(
            tr("The expression '{text}' cannot be evaluated: {reason}.").format(
                text=expression.expression(), reason=expression.evalErrorString().strip().rstrip(".")
            ),
            tr("Correct it; 'Field calculator' shows what it gives."),
        )
    return None if QgsVariantUtils.isNull(value) else value
