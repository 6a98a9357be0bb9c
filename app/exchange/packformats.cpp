// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packformats.h"

#include "exchange/csvformat.h"
#include "exchange/packhtml.h"
#include "exchange/packjson.h"
#include "exchange/packmarkdown.h"

namespace panelbook {

QList<PackFormat> textPackFormats()
{
    const auto csv = [](const DebriefReport& report) { return renderCsv(report.scorecards); };
    return {
        {QStringLiteral("html"), QStringLiteral("html"), DebriefText::tr("Web page"), renderPackHtml},
        {QStringLiteral("md"), QStringLiteral("md"), DebriefText::tr("Markdown"), renderPackMarkdown},
        {QStringLiteral("csv"), QStringLiteral("csv"), DebriefText::tr("Table (CSV)"), csv},
        {QStringLiteral("json"), QStringLiteral("json"), DebriefText::tr("Data (JSON)"), renderPackJson},
    };
}

} // namespace panelbook
