// SPDX-License-Identifier: GPL-3.0-or-later
// All statistics of 500 candidates, 8 interviewers and 6 dimensions with half the cells missing, each
// dimension with 1,000 bootstrap rounds, on one thread; prints one line of JSON.
#include "domain/panel/agreement.h"
#include "domain/panel/concordance.h"
#include "domain/panel/intraclass.h"
#include "domain/panel/severity.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace panelbook;

namespace {

constexpr int candidates = 500;
constexpr int interviewers = 8;
constexpr int dimensions = 6;

/// What a candidate is worth, half a point of severity for some, and chance.
RatingTable ratingsOfOneDimension(std::mt19937_64& engine)
{
    RatingTable table;
    table.levels = {1, 2, 3, 4};
    for (int rater = 0; rater < interviewers; ++rater)
        table.raters.append(QStringLiteral("interviewer %1").arg(rater));
    for (int unit = 0; unit < candidates; ++unit) {
        table.units.append(QStringLiteral("candidate %1").arg(unit));
        const int worth = static_cast<int>(engine() % 4);
        for (int rater = 0; rater < interviewers; ++rater) {
            if (engine() % 2 == 0)
                continue;
            const int chance = static_cast<int>(engine() % 3) - 1;
            table.ratings.append({rater, unit, std::clamp(worth + chance + (rater % 4 == 0 ? 1 : 0), 0, 3)});
        }
    }
    return table;
}

} // namespace

int main()
{
    std::mt19937_64 engine(1);
    QList<RatingTable> tables;
    for (int dimension = 0; dimension < dimensions; ++dimension)
        tables.append(ratingsOfOneDimension(engine));
    qsizetype ratings = 0;
    int defined = 0; // of 14 a dimension: few units are rated by all eight
    QElapsedTimer timer;
    timer.start();
    for (const RatingTable& table : tables) {
        ratings += table.ratings.size();
        const auto values = agreementCoefficients(table, {1000}) + intraclassCorrelations(table) +
                            QList<CoefficientValue>{kendallW(table)};
        for (const CoefficientValue& value : values)
            defined += value.statistic ? 1 : 0;
        defined += severity(table) ? 1 : 0;
    }
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const QJsonObject result{{QStringLiteral("bench"), QStringLiteral("agreement")},
                             {QStringLiteral("ratings"), ratings},
                             {QStringLiteral("ms"), milliseconds},
                             {QStringLiteral("defined"), defined}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
