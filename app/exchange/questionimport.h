// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/question.h"

#include <QByteArray>

namespace panelbook {

/// CSV and Markdown; JSON has its own limit (jsonlimits.h).
inline constexpr qsizetype maxListBytes = qsizetype{5} * 1024 * 1024;
inline constexpr qsizetype maxListQuestions = 20'000;

/// A question of a file, and the line where it begins.
struct FileQuestion
{
    Question question;
    int line = 0;
    bool idIsMade = false; ///< of its title, because the file has none
};

/// What keeps a file from being imported: the line, from 1, and what was expected there.
struct FileProblem
{
    int line = 0;
    QString expected;
    bool operator==(const FileProblem&) const = default;
};

struct QuestionFileContent
{
    QList<FileQuestion> questions;
    QList<FileProblem> problems; ///< by line; none, or the file is not to be used
};

// Readers of question files from somebody else: limits before parsing, every problem told, every question as
// its schema wants it. What a list leaves out is filled in: kind behavioural, all levels, the usual minutes
// and competency of the kind, an id made of the title (the same title gives the same id).

/// panelbook.questions/1.
QuestionFileContent readQuestionJson(const QByteArray& bytes);
/// RFC 4180 in UTF-8 with a header row in any order; commas, semicolons or tabs. Columns: title, prompt,
/// kind, level, competency, follow_ups (one a line or between |), tags, and id, minutes, answer (what to
/// listen for); any other column becomes a tag.
QuestionFileContent readQuestionCsv(const QByteArray& bytes);
/// A heading is a question, the text under it its prompt, bullets are follow-ups; a list under a heading that
/// asks nothing has a question a bullet, and the heading becomes their tag.
QuestionFileContent readQuestionMarkdown(const QByteArray& bytes);

} // namespace panelbook
