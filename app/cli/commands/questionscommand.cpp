// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/questionscommand.h"

#include "cli/commands/questiontext.h"
#include "cli/invocation.h"
#include "domain/jsonread.h"
#include "exchange/questionfile.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct QuestionsText
{
    Q_DECLARE_TR_FUNCTIONS(QuestionsCommand)
};

QStringList levelIds(const Question& question)
{
    QStringList ids;
    for (const Level level : question.levels)
        ids.append(toId(level));
    return ids;
}

QJsonObject entry(const Question& question, bool isOwn)
{
    return {{QStringLiteral("id"), question.id},
            {QStringLiteral("kind"), toId(question.kind)},
            {QStringLiteral("title"), question.title},
            {QStringLiteral("levels"), textArray(levelIds(question))},
            {QStringLiteral("minutes"), question.minutes},
            {QStringLiteral("competencies"), textArray(question.competencies)},
            {QStringLiteral("tags"), textArray(question.tags)},
            {QStringLiteral("source"), isOwn ? QStringLiteral("own") : QStringLiteral("bundled")}};
}

void tell(Output& out, const QList<Question>& questions, const OwnBank* own)
{
    const auto isOwn = [&](const Question& question) { return own && own->isOwn(question.id); };
    if (out.json())
        return out.document(QJsonDocument(
            arrayOf(questions, [&](const Question& question) { return entry(question, isOwn(question)); })));
    if (questions.isEmpty())
        return out.note(QuestionsText::tr("There are no such questions."));
    QList<QStringList> rows;
    for (const Question& q : questions)
        rows.append({q.id, q.title, levelIds(q).join(u' '), QString::number(q.minutes), q.summary});
    out.table({QuestionsText::tr("ID"), QuestionsText::tr("TITLE"), QuestionsText::tr("LEVELS"),
               QuestionsText::tr("MINUTES"), QuestionsText::tr("SUMMARY")},
              rows);
}

QString kindIds()
{
    QStringList ids;
    for (const QuestionKind kind : allQuestionKinds())
        ids.append(toId(kind));
    return ids.join(QStringLiteral(", "));
}

QString competencyIds(const ContentLibrary& library)
{
    QStringList ids;
    for (const auto& competency : library.competencies())
        ids.append(competency.id);
    return ids.join(QStringLiteral(", "));
}

Outcome list(Invocation& in)
{
    const auto kind = questionKindFromId(in.value("kind"));
    if (in.has("kind") && !kind)
        return in.usage(QuestionsText::tr("--kind takes one of: %1.").arg(kindIds()));
    const auto level = levelFromId(in.value("level"));
    if (in.has("level") && !level)
        return in.usage(QuestionsText::tr("--level takes L3, L4, L5 or L6."));
    const QString competencies = competencyIds(in.library());
    const QString competency = in.value("competency");
    if (in.has("competency") && !competencies.split(QStringLiteral(", ")).contains(competency))
        return in.usage(QuestionsText::tr("--competency takes one of: %1.").arg(competencies));
    return in.withOwn([&](const OwnBank* own) -> Outcome {
        QList<Question> found;
        for (const Question& q : in.library().questions()) {
            if ((!kind || q.kind == *kind) && (!level || q.levels.contains(*level)) &&
                (competency.isEmpty() || q.competencies.contains(competency)))
                found.append(q);
        }
        tell(in.out(), found, own);
        return ExitCode::Done;
    });
}

Outcome showFound(Invocation& in)
{
    const auto question = findByPrefix(in.library().questions(), in.argument(0), QStringLiteral("question"));
    if (!question)
        return failure(question.error());
    if (in.out().json()) {
        QJsonObject json = toJson(*question);
        json[QLatin1String("kind")] = toId(question->kind);
        in.out().document(QJsonDocument(json));
    } else {
        tell(in.out(), *question);
    }
    return ExitCode::Done;
}

Outcome show(Invocation& in)
{
    return in.withOwn([&](const OwnBank*) { return showFound(in); });
}

QJsonObject problemJson(const QuestionProblem& problem)
{
    return {{QStringLiteral("file"), problem.file},
            {QStringLiteral("pointer"), problem.pointer},
            {QStringLiteral("expected"), problem.expected}};
}

Outcome check(Invocation& in)
{
    const auto problems = checkQuestionFiles(in.arguments());
    if (!problems)
        return failure(problems.error());
    Output& out = in.out();
    if (out.json())
        out.document(
            QJsonDocument(QJsonObject{{QStringLiteral("ok"), problems->isEmpty()},
                                      {QStringLiteral("problems"), arrayOf(*problems, problemJson)}}));
    for (const QuestionProblem& problem : out.json() ? QList<QuestionProblem>() : *problems)
        out.line(
            shown(QStringLiteral("%1: %2: %3")
                      .arg(problem.file, problem.pointer.isEmpty() ? QStringLiteral("/") : problem.pointer,
                           problem.expected)));
    if (problems->isEmpty())
        out.note(QuestionsText::tr("%n file(s) checked, no problems.", nullptr,
                                   static_cast<int>(in.arguments().size())));
    return problems->isEmpty() ? ExitCode::Done : ExitCode::Problems;
}

QList<VerbOption> listOptions()
{
    return {
        {QStringLiteral("kind"), QStringLiteral("K"), QuestionsText::tr("Only of this kind.")},
        {QStringLiteral("level"), QStringLiteral("L"), QuestionsText::tr("Only for this level, L3 to L6.")},
        {QStringLiteral("competency"), QStringLiteral("C"), QuestionsText::tr("Only with this competency.")}};
}

} // namespace

QList<Verb> questionsVerbs()
{
    return {{QStringLiteral("questions list"),
             {},
             QuestionsText::tr("List the questions of the bank."),
             listOptions(),
             list},
            {QStringLiteral("questions show"),
             QStringLiteral("ID"),
             QuestionsText::tr("Show a question with its whole guide."),
             {},
             show},
            {QStringLiteral("questions check"),
             QStringLiteral("FILE…"),
             QuestionsText::tr("Check question files and tell every problem with its place."),
             {},
             check}};
}

} // namespace panelbook
