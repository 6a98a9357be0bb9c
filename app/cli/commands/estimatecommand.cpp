// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/estimatecommand.h"

#include "cli/invocation.h"
#include "domain/jsonread.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct EstimateText
{
    Q_DECLARE_TR_FUNCTIONS(EstimateCommand)
};

/// Reads "new_m=5e7 days=90".
Result<QMap<QString, double>> changesFrom(const QStringList& settings)
{
    QMap<QString, double> changes;
    for (const QString& setting : settings) {
        const QString value = setting.section(u'=', 1);
        const auto number = parseQuantity(value);
        if (!number)
            return failure(ErrorKind::InvalidInput, setting,
                           EstimateText::tr("“%1” is no number.").arg(value));
        changes.insert(setting.section(u'=', 0, 0), *number);
    }
    return changes;
}

QJsonObject assumptionJson(const Estimate& line)
{
    return {{QStringLiteral("name"), line.name},
            {QStringLiteral("label"), line.label},
            {QStringLiteral("value"), line.value},
            {QStringLiteral("unit"), line.unit}};
}

QJsonObject resultJson(const Estimate& line)
{
    QJsonObject json = assumptionJson(line);
    json[QLatin1String("text")] = line.text;
    return json;
}

void tell(Output& out, const Question& question, const Estimates& estimates)
{
    if (out.json()) {
        out.document(QJsonDocument(
            QJsonObject{{QStringLiteral("id"), question.id},
                        {QStringLiteral("assumptions"), arrayOf(estimates.assumptions, assumptionJson)},
                        {QStringLiteral("results"), arrayOf(estimates.results, resultJson)}}));
        return;
    }
    const auto rows = [](const QList<Estimate>& lines) {
        QList<QStringList> table;
        for (const Estimate& line : lines)
            table.append({line.name, line.text, line.label});
        return table;
    };
    out.table({EstimateText::tr("ASSUMPTION"), EstimateText::tr("VALUE"), EstimateText::tr("WHAT")},
              rows(estimates.assumptions));
    out.line({});
    out.table({EstimateText::tr("RESULT"), EstimateText::tr("VALUE"), EstimateText::tr("WHAT")},
              rows(estimates.results));
}

Outcome estimateFound(Invocation& in, const QStringList& settings)
{
    const auto question = findByPrefix(in.library().questions(), in.argument(0), QStringLiteral("question"));
    if (!question)
        return failure(question.error());
    const auto* design = std::get_if<SystemDesign>(&question->detail);
    if (!design || design->sheet.isEmpty())
        return failure(ErrorKind::InvalidInput, question->id,
                       EstimateText::tr("this question has no capacity sheet"));
    const auto changes = changesFrom(settings);
    if (!changes)
        return failure(changes.error());
    const auto estimates = evaluate(design->sheet, *changes);
    if (!estimates)
        return failure(estimates.error());
    tell(in.out(), *question, *estimates);
    return ExitCode::Done;
}

Outcome estimate(Invocation& in)
{
    const QStringList settings = in.arguments().mid(1);
    for (const QString& setting : settings) {
        if (setting.indexOf(u'=') < 1)
            return in.usage(EstimateText::tr("“%1” is not name=value.").arg(setting));
    }
    return in.withOwn([&](const OwnBank*) { return estimateFound(in, settings); });
}

} // namespace

QList<Verb> estimateVerbs()
{
    return {{QStringLiteral("estimate"),
             QStringLiteral("ID [name=value…]"),
             EstimateText::tr("Compute the capacity sheet of a system design question."),
             {},
             estimate,
             EstimateText::tr(
                 "Changed assumptions take numbers such as 5e7, 1,000, 50M, “50 million” or 500KB.")}};
}

} // namespace panelbook
