// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/interview.h"
#include "services/contentlibrary.h"

namespace panelbook {

/// The plan of an interview while it is put together: a kit, a level, and the questions that follow from them
/// until somebody chooses others by hand. No I/O.
class InterviewDraft
{
public:
    explicit InterviewDraft(const ContentLibrary& library) : m_library(library) {}

    const Kit& kit() const { return m_kit; }
    Level level() const { return m_level; }
    const QList<PlannedQuestion>& questions() const { return m_questions; }

    /// Each proposes the questions anew; a choice by hand is kept when only what was asked before changes.
    void setKit(const QString& id);
    void setLevel(Level level);
    void setAskedBefore(const QSet<QString>& questions);
    bool askedBefore(qsizetype index) const { return m_askedBefore.contains(m_questions[index].question.id); }

    /// Takes kit, level and questions of an interview that is planned already.
    void take(const Interview& interview);
    /// Puts a question into the plan, under another kit when this one has no place for its kind.
    void use(const Question& question);

    /// What may stand in for a question: best first, without those that are in the plan.
    QList<Question> alternatives(qsizetype index) const;
    void replace(qsizetype index, const Question& question);

private:
    void propose();
    bool hasSlotFor(const Kit& kit, const Question& question) const;
    const QuestionSlot* slotOf(const PlannedQuestion& planned) const;

    const ContentLibrary& m_library;
    Kit m_kit;
    Level m_level = Level::L4;
    QList<PlannedQuestion> m_questions;
    QSet<QString> m_askedBefore;
    bool m_byHand = false;
};

} // namespace panelbook
