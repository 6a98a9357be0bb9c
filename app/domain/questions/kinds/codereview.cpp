// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/questions/kinds/codereview.h"

#include "domain/jsonread.h"

namespace panelbook {

CodeReview codeReviewFromJson(const QJsonObject& json)
{
    CodeReview d;
    d.language = text(json, QLatin1String("language"));
    d.context = text(json, QLatin1String("context"));
    d.code = text(json, QLatin1String("code"));
    d.defects = objects(json, QLatin1String("defects"), [](const QJsonObject& o) {
        return CodeReview::Defect{text(o, QLatin1String("lines")), text(o, QLatin1String("title")),
                                  text(o, QLatin1String("severity")), text(o, QLatin1String("why")),
                                  text(o, QLatin1String("fix"))};
    });
    d.decoys = objects(json, QLatin1String("decoys"), [](const QJsonObject& o) {
        return CodeReview::Decoy{text(o, QLatin1String("lines")), text(o, QLatin1String("title")),
                                 text(o, QLatin1String("why"))};
    });
    return d;
}

void writeJson(const CodeReview& d, QJsonObject& json)
{
    json[QLatin1String("language")] = d.language;
    json[QLatin1String("context")] = d.context;
    json[QLatin1String("code")] = d.code;
    json[QLatin1String("defects")] = arrayOf(d.defects, [](const auto& defect) {
        return QJsonObject{{QStringLiteral("lines"), defect.lines},
                           {QStringLiteral("title"), defect.title},
                           {QStringLiteral("severity"), defect.severity},
                           {QStringLiteral("why"), defect.why},
                           {QStringLiteral("fix"), defect.fix}};
    });
    json[QLatin1String("decoys")] = arrayOf(d.decoys, [](const auto& decoy) {
        return QJsonObject{{QStringLiteral("lines"), decoy.lines},
                           {QStringLiteral("title"), decoy.title},
                           {QStringLiteral("why"), decoy.why}};
    });
}

} // namespace panelbook
