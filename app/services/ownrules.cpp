// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ownrules.h"

#include "domain/questions/questionid.h"
#include "exchange/questionfile.h"

#include <QCoreApplication>

#include <numeric>

namespace panelbook {

namespace {

struct OwnRules
{
    Q_DECLARE_TR_FUNCTIONS(OwnRules)
};

Result<void> invalid(const QString& subject, QStringList points)
{
    if (points.isEmpty())
        return {};
    const QString first = points.takeFirst();
    return failure(ErrorKind::InvalidInput, subject, first, points);
}

void wantSlug(QStringList& points, const QString& id)
{
    if (slugOf(id) != id)
        points.append(OwnRules::tr("“%1” is no id of lower-case words with hyphens.").arg(id));
}

void wantTitle(QStringList& points, const QString& title)
{
    if (title.trimmed().isEmpty())
        points.append(OwnRules::tr("The title is missing."));
}

QStringList segmentPoints(const Kit& kit)
{
    QStringList points;
    if (kit.segments.isEmpty())
        points.append(OwnRules::tr("A kit has at least one part."));
    for (qsizetype i = 0; i < kit.segments.size(); ++i) {
        const Segment& segment = kit.segments[i];
        if (segment.name.trimmed().isEmpty())
            points.append(OwnRules::tr("Part %1 has no name.").arg(i + 1));
        else if (segmentIndex(kit, segment.name) != i)
            points.append(OwnRules::tr("There are two parts named “%1”.").arg(segment.name));
        if (segment.minutes < 1)
            points.append(OwnRules::tr("Part %1 takes no time.").arg(i + 1));
    }
    return points;
}

QStringList slotPoints(const Kit& kit, const ContentLibrary& library)
{
    QStringList points;
    for (const QuestionSlot& slot : kit.questions) {
        if (segmentIndex(kit, slot.segment) < 0)
            points.append(
                OwnRules::tr("A question belongs to the part “%1”, which is not there.").arg(slot.segment));
        if (!questionKindFromId(slot.kind))
            points.append(OwnRules::tr("There is no kind of question named “%1”.").arg(slot.kind));
        for (const QString& id : slot.required + slot.prefer) {
            if (!library.question(id))
                points.append(OwnRules::tr("There is no question “%1”.").arg(id));
        }
    }
    return points;
}

QStringList dimensionPoints(const Rubric& rubric)
{
    QStringList points;
    if (rubric.dimensions.isEmpty())
        points.append(OwnRules::tr("A rubric has at least one dimension."));
    for (const Dimension& dimension : rubric.dimensions) {
        wantSlug(points, dimension.id);
        if (dimension.title.trimmed().isEmpty())
            points.append(OwnRules::tr("The dimension “%1” has no title.").arg(dimension.id));
        if (findDimension(rubric, dimension.id) != &dimension)
            points.append(OwnRules::tr("There are two dimensions “%1”.").arg(dimension.id));
    }
    return points;
}

} // namespace

Result<void> checkQuestion(const Question& question)
{
    const QString item = QStringLiteral("/questions/0");
    QList<QuestionProblem> problems = checkQuestionDocument(sparseFile(question.kind, {question}));
    if (problems.isEmpty())
        return {};
    const auto placeOf = [&](const QuestionProblem& problem) {
        return problem.pointer.startsWith(item) ? problem.pointer.mid(item.size()) : problem.pointer;
    };
    const QuestionProblem first = problems.takeFirst();
    QStringList points;
    for (const QuestionProblem& problem : problems)
        points.append(QStringLiteral("%1: %2").arg(placeOf(problem), problem.expected));
    return failure(ErrorKind::InvalidInput, placeOf(first), first.expected, points);
}

Result<void> checkKit(const Kit& kit, const ContentLibrary& library)
{
    QStringList points;
    wantSlug(points, kit.id);
    wantTitle(points, kit.title);
    if (!library.rubric(kit.rubric))
        points.append(OwnRules::tr("There is no rubric “%1”.").arg(kit.rubric));
    points += segmentPoints(kit) + slotPoints(kit, library);
    if (auto sound = invalid(kit.title.isEmpty() ? kit.id : kit.title, points); !sound)
        return sound;
    const int total = std::accumulate(kit.segments.begin(), kit.segments.end(), 0,
                                      [](int sum, const Segment& segment) { return sum + segment.minutes; });
    if (total == kit.minutes)
        return {};
    return failure(
        ErrorKind::RefusedByRule, {},
        OwnRules::tr("The parts take %1 minutes together, the kit has %2.").arg(total).arg(kit.minutes));
}

Result<void> checkRubric(const Rubric& rubric)
{
    QStringList points;
    wantSlug(points, rubric.id);
    wantTitle(points, rubric.title);
    points += dimensionPoints(rubric);
    return invalid(rubric.title.isEmpty() ? rubric.id : rubric.title, points);
}

} // namespace panelbook
