// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/session.h"

#include <QWidget>

class QVBoxLayout;

namespace panelbook {

/// What the events of role-plays and code reviews add up to, question by question: computed, not judged. A
/// button writes a question's facts into the notes, where they can be linked as evidence like any other line.
/// Hidden when there is nothing.
class FactsCard : public QWidget
{
    Q_OBJECT

public:
    explicit FactsCard(QWidget* parent = nullptr);

    void show(const Session& session, bool editable);

signals:
    /// One line for the notes.
    void noteWanted(const QString& text);

private:
    void addQuestion(const Question& question, const QStringList& facts, bool editable, bool taken);

    QVBoxLayout* m_column;
};

} // namespace panelbook
