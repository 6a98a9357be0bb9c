// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSyntaxHighlighter>

namespace panelbook {

struct Colours;

/// Colours what stands in the candidate window: code (comments, strings, numbers, words of the language),
/// diffs (lines added and taken away), logs (the level). Strings and comments over several lines are coloured
/// line by line: enough for a page that is read, not written.
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    CodeHighlighter(QTextDocument* document, const QString& type, const QString& language,
                    const Colours& colours);

protected:
    void highlightBlock(const QString& line) override;

private:
    void highlightCode(const QString& line);
    void highlightDiff(const QString& line);
    void highlightLog(const QString& line);

    const QString m_type;
    QString m_comment; ///< what begins one
    QSet<QString> m_words;
    bool m_wordsFolded = false; ///< SQL: in any case
    const Colours& m_colours;
};

} // namespace panelbook
