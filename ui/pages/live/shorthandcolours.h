// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/privacy/notecheck.h"
#include "domain/scoring/rubric.h"
#include "ui/pages/live/spellmarks.h"

#include <QSyntaxHighlighter>

namespace panelbook {

struct Colours;

/// Colours a note's sign and the #names that link it, and puts dashes under words that do not belong into
/// notes and waves under misspelt ones. Reads one line at a time and never the next.
class ShorthandColours : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit ShorthandColours(QTextDocument* document);

    void setRubric(const Rubric& rubric) { m_rubric = rubric; }
    void setCheck(const NoteCheck& check) { m_check = check; }
    /// Has to outlive the colours.
    void setSpelling(const Spelling* spelling);
    const NoteCheck& check() const { return m_check; }
    void setColours(const Colours& colours);

protected:
    void highlightBlock(const QString& text) override;

private:
    void highlightNames(const QString& text);
    void markFindings(const QString& text);
    void underline(qsizetype begin, qsizetype length, QTextCharFormat::UnderlineStyle style,
                   const QColor& colour);
    void markMisspelt(const QSet<QString>& words);

    Rubric m_rubric;
    NoteCheck m_check;
    SpellMarks m_spelling;
    const Colours* m_colours = nullptr;
};

} // namespace panelbook
