// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/rubricscommand.h"

#include "cli/invocation.h"
#include "domain/jsonread.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct RubricsText
{
    Q_DECLARE_TR_FUNCTIONS(RubricsCommand)
};

QStringList dimensionIds(const Rubric& rubric)
{
    QStringList ids;
    for (const Dimension& dimension : rubric.dimensions)
        ids.append(dimension.id);
    return ids;
}

QJsonObject entry(const Rubric& rubric)
{
    return {{QStringLiteral("id"), rubric.id},
            {QStringLiteral("title"), rubric.title},
            {QStringLiteral("version"), rubric.version},
            {QStringLiteral("dimensions"), textArray(dimensionIds(rubric))}};
}

Outcome listAll(Invocation& in)
{
    const QList<Rubric>& rubrics = in.library().rubrics();
    if (in.out().json()) {
        in.out().document(QJsonDocument(arrayOf(rubrics, entry)));
        return ExitCode::Done;
    }
    QList<QStringList> rows;
    for (const Rubric& rubric : rubrics)
        rows.append({rubric.id, rubric.title, dimensionIds(rubric).join(QStringLiteral(", "))});
    in.out().table({RubricsText::tr("ID"), RubricsText::tr("TITLE"), RubricsText::tr("DIMENSIONS")}, rows);
    return ExitCode::Done;
}

void tell(Output& out, const Rubric& rubric, const Dimension& dimension)
{
    out.line({});
    out.line(out.strong(dimension.title) + QStringLiteral("  ") + dimension.id);
    out.line(dimension.asks);
    for (auto level = dimension.anchors.begin(); level != dimension.anchors.end(); ++level) {
        for (size_t point = 0; point < level->size(); ++point)
            out.line(QStringLiteral("  %1  %2  %3")
                         .arg(levelText(rubric, level.key()))
                         .arg(point + 1)
                         .arg((*level)[point]));
    }
}

Outcome showFound(Invocation& in)
{
    const auto rubric = findByPrefix(in.library().rubrics(), in.argument(0), QStringLiteral("rubric"));
    if (!rubric)
        return failure(rubric.error());
    if (in.out().json()) {
        in.out().document(QJsonDocument(toJson(*rubric)));
        return ExitCode::Done;
    }
    in.out().line(in.out().strong(rubric->title) + QStringLiteral("  ") + rubric->id);
    for (const Dimension& dimension : rubric->dimensions)
        tell(in.out(), *rubric, dimension);
    return ExitCode::Done;
}

Outcome list(Invocation& in)
{
    return in.withOwn([&](const OwnBank*) { return listAll(in); });
}

Outcome show(Invocation& in)
{
    return in.withOwn([&](const OwnBank*) { return showFound(in); });
}

} // namespace

QList<Verb> rubricsVerbs()
{
    return {{QStringLiteral("rubrics list"),
             {},
             RubricsText::tr("List the rubrics and their dimensions."),
             {},
             list},
            {QStringLiteral("rubrics show"),
             QStringLiteral("ID"),
             RubricsText::tr("Show a rubric with its anchors at every level."),
             {},
             show}};
}

} // namespace panelbook
