// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace panelbook {

struct CandidateContent;

/// Code with line numbers, a diff, a log or a text, read-only and coloured. Some lines can be marked: what
/// the interviewer is talking about.
class CodePane : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodePane(const CandidateContent& content, QWidget* parent = nullptr);

    /// Marks these lines, from 1, and scrolls to them; 0 marks none.
    void markLines(int first, int last);
    int markedLine() const { return m_first; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* numbers, QEvent* event) override;

private:
    int numbersWidth() const;
    void paintNumbers();

    QWidget* m_numbers; ///< the margin that holds them
    int m_first = 0;
    int m_last = 0;
};

} // namespace panelbook
