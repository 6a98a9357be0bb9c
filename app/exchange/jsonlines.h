// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace panelbook {

/// The line, from 1, where each of these places of a JSON document begins (RFC 6901); a place that is not
/// there has the line of the innermost one around it. One pass; `json` is what a parser took.
QHash<QString, int> linesOf(const QByteArray& json, const QStringList& pointers);

} // namespace panelbook
