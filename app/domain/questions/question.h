// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/level.h"
#include "domain/questions/kinds/behavioural.h"
#include "domain/questions/kinds/codereview.h"
#include "domain/questions/kinds/debugging.h"
#include "domain/questions/kinds/practical.h"
#include "domain/questions/kinds/systemdesign.h"

#include <QMap>

#include <optional>
#include <variant>

namespace panelbook {

enum class QuestionKind {
    SystemDesign,
    Behavioural,
    Debugging,
    CodeReview,
    PairProgramming,
    JobSimulation,
    TakeHome,
    RepositoryReview,
    Screen,
    Forensic,
    WarmUp,
    Check,
};

/// "system-design", "behavioural" …: the first part of a question's id and the folder of its file.
QString toId(QuestionKind kind);
std::optional<QuestionKind> questionKindFromId(QStringView id);
QList<QuestionKind> allQuestionKinds();
/// The kind's name for people, translated: "System design".
QString title(QuestionKind kind);

struct FollowUp
{
    QString text;
    QString competency;
    bool operator==(const FollowUp&) const = default;
};

/// One question of a bank: what is read aloud, and the guide that only the interviewer sees.
struct Question
{
    QString id; ///< kind.slug, for ever
    QuestionKind kind = QuestionKind::SystemDesign;
    QString title;
    QString summary;
    QString prompt;
    QList<Level> levels;
    int minutes = 0;
    QStringList competencies;
    QStringList tags;
    QStringList listenFor;
    QList<FollowUp> followUps;
    QStringList hints;
    QStringList redFlags;
    QStringList strong;
    QStringList weak;
    QMap<Level, QString> levelDifferences;
    QStringList sources;
    std::variant<SystemDesign, Behavioural, Debugging, CodeReview, Practical> detail;

    bool operator==(const Question&) const = default;
};

/// Reads one question of a file that its schema accepts.
Question questionFromJson(QuestionKind kind, const QJsonObject& json);
QJsonObject toJson(const Question& question);

/// A whole question file ("panelbook.questions/1"), as a document.
QJsonObject questionFile(QuestionKind kind, const QList<Question>& questions);
QList<Question> questionsFromFile(const QJsonObject& file);

} // namespace panelbook
