// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/newinterview/interviewdraft.h"

#include <QWidget>

class QLabel;
class QMenu;
class QVBoxLayout;

namespace panelbook {

class QuestionRow;

/// The planned questions, one line each, with a menu of what may stand in.
class QuestionPicker : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPicker(QWidget* parent = nullptr);

    /// Shows the draft, which must stay; `knownCandidate`: whether it can be said what was asked before.
    void setDraft(const InterviewDraft& draft, bool knownCandidate);

signals:
    void replaced(qsizetype index, const panelbook::Question& question);

private:
    void addRow();
    void fillMenu(QMenu* menu, qsizetype index);

    const InterviewDraft* m_draft = nullptr;
    QVBoxLayout* m_layout;
    QLabel* m_empty;
    QList<QuestionRow*> m_rows;
};

} // namespace panelbook
