// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonlimits.h"
#include "exchange/jsonlines.h"
#include "exchange/questionfile.h"
#include "exchange/questionimport.h"

#include <QRegularExpression>

#include <algorithm>

namespace panelbook {

namespace {

/// A parser's complaint ends with its place, in whatever language: "… (line 3, column 5)".
FileProblem syntaxProblem(const Error& error)
{
    static const QRegularExpression place(QStringLiteral("\\(\\D*(\\d+)\\D+\\d+\\D*\\)$"));
    const int line = place.match(error.detail).captured(1).toInt();
    return {std::max(line, 1), error.detail};
}

QList<FileProblem> withLines(const QByteArray& bytes, const QList<QuestionProblem>& problems)
{
    QStringList pointers;
    for (const QuestionProblem& problem : problems)
        pointers.append(problem.pointer);
    const QHash<QString, int> lines = linesOf(bytes, pointers);
    QList<FileProblem> result;
    for (const QuestionProblem& problem : problems)
        result.append(
            {lines.value(problem.pointer),
             QStringLiteral("%1: %2").arg(problem.pointer.isEmpty() ? QStringLiteral("/") : problem.pointer,
                                          problem.expected)});
    std::stable_sort(result.begin(), result.end(),
                     [](const FileProblem& a, const FileProblem& b) { return a.line < b.line; });
    return result;
}

} // namespace

QuestionFileContent readQuestionJson(const QByteArray& bytes)
{
    // A byte order mark is no JSON, but editors write it.
    const QByteArray json = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    const auto document = parseJson(json);
    if (!document)
        return {{}, {syntaxProblem(document.error())}};
    QuestionFileContent content;
    const QList<QuestionProblem> problems = checkQuestionDocument(document->object());
    if (!problems.isEmpty())
        return {{}, withLines(json, problems)};
    const QList<Question> questions = questionsFromFile(document->object());
    QStringList pointers;
    for (qsizetype i = 0; i < questions.size(); ++i)
        pointers.append(QStringLiteral("/questions/%1").arg(i));
    const QHash<QString, int> lines = linesOf(json, pointers);
    for (qsizetype i = 0; i < questions.size(); ++i)
        content.questions.append({questions[i], lines.value(pointers[i]), false});
    return content;
}

} // namespace panelbook
