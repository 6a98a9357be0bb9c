// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/question.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace panelbook {

/// A place in a JSON file (RFC 6901; empty = the whole document) and what was expected there.
struct SchemaProblem
{
    QString pointer;
    QString expected;
    bool operator==(const SchemaProblem&) const = default;
};

/// Everything that keeps a question file from its kind's JSON Schema (resources/schemas). Unknown keys are
/// told too. The caller has seen to it that the document is of a bearable size.
QList<SchemaProblem> schemaProblems(QuestionKind kind, const QJsonObject& file);

/// A JSON pointer with one more step, escaped.
QString pointerTo(const QString& pointer, const QString& key);

} // namespace panelbook
