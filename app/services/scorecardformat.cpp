// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/scorecardformat.h"

#include "storage/scorecardfile.h"

#include <QCoreApplication>

namespace panelbook {

ExportFormat scorecardFormat()
{
    ExportFormat format{
        QStringLiteral("scorecard"), QStringLiteral("scorecard"),
        QCoreApplication::translate("ExportFormat", "Scorecard that can be verified"), false,
        [](const QList<Report>& reports) { return scorecardFileBytes(reports.front().scorecard); }};
    format.original = true;
    return format;
}

} // namespace panelbook
