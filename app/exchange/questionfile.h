// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/questions/question.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace panelbook {

/// What is wrong with a question file: the place as a JSON pointer, and what was expected there.
struct QuestionProblem
{
    QString file;
    QString pointer;
    QString expected;
    bool operator==(const QuestionProblem&) const = default;
};

/// Checks question files from somebody else: size and depth, the schema of their kind, ids that fit the kind
/// and occur once in all of them, capacity sheets that compute. Tells every problem.
/// Errors: ReadFailed.
Result<QList<QuestionProblem>> checkQuestionFiles(const QStringList& files);
/// The same for a document in memory.
QList<QuestionProblem> checkQuestionDocument(const QJsonObject& document);

/// A question without the texts that are empty, so that its schema takes it.
QJsonObject sparseJson(const Question& question);
/// A whole file of such questions.
QJsonObject sparseFile(QuestionKind kind, const QList<Question>& questions);

} // namespace panelbook
