// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/privacy/notecheck.h"
#include "domain/scoring/rubric.h"

#include <QSyntaxHighlighter>

namespace panelbook {

struct Colours;

/// Colours a note's sign and the #names that link it, and puts dots under words that do not belong into
/// notes. Reads one line at a time and never the next.
class ShorthandColours : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit ShorthandColours(QTextDocument* document) : QSyntaxHighlighter(document) {}

    void setRubric(const Rubric& rubric) { m_rubric = rubric; }
    void setCheck(const NoteCheck& check) { m_check = check; }
    const NoteCheck& check() const { return m_check; }
    void setColours(const Colours& colours);

protected:
    void highlightBlock(const QString& text) override;

private:
    void highlightNames(const QString& text);
    void markFindings(const QString& text);

    Rubric m_rubric;
    NoteCheck m_check;
    const Colours* m_colours = nullptr;
};

} // namespace panelbook
