// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace panelbook {

/// An artefact or a material of this type as lines of plain text: what its interviewer can read out.
QString artefactText(const QString& type, const QJsonObject& content);
/// Code with the numbers of its lines before it.
QString numberedLines(const QString& code);

} // namespace panelbook
