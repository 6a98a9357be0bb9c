// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/newinterview/interviewdraft.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace panelbook {

/// The planned questions, one line each, with a menu of what may stand in.
class QuestionPicker : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPicker(QWidget* parent = nullptr);

    /// `knownCandidate`: whether something can be said about what was asked before.
    void setDraft(const InterviewDraft& draft, bool knownCandidate);

signals:
    void replaced(qsizetype index, const panelbook::Question& question);

private:
    QWidget* makeRow(const InterviewDraft& draft, qsizetype index, bool knownCandidate);
    void fillMenu(QMenu* menu, qsizetype index);

    const InterviewDraft* m_draft = nullptr;
    QVBoxLayout* m_layout;
};

} // namespace panelbook
