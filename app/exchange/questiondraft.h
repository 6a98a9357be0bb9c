// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/questionimport.h"

#include <optional>

namespace panelbook {

inline constexpr qsizetype longestTag = 40;

/// What a list says about a question; what is empty is filled in.
struct QuestionDraft
{
    int line = 0;
    QString id;
    QuestionKind kind = QuestionKind::Behavioural;
    QString title;
    QString prompt;
    QList<Level> levels;
    QStringList competencies;
    QStringList followUps;
    QStringList hints;
    QStringList listenFor;
    QStringList redFlags;
    QStringList tags;
    int minutes = 0;
};

/// Makes questions of the drafts, with ids that occur once, and holds them against their schema.
QuestionFileContent finished(const QList<QuestionDraft>& drafts, QList<FileProblem> problems);

/// The text of a list: UTF-8, with or without a byte order mark, no larger than the limit; line ends are \n.
/// A problem instead when it is something else.
std::optional<QString> decodedList(const QByteArray& bytes, QList<FileProblem>& problems);

/// The ids of the competencies.
const QStringList& competencyIds();

} // namespace panelbook
