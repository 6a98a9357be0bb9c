// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newinterview/interviewdraft.h"

#include <algorithm>

namespace panelbook {

void InterviewDraft::setKit(const QString& id)
{
    const auto kit = m_library.kit(id);
    if (kit)
        m_kit = *kit;
    else if (!m_library.kits().isEmpty())
        m_kit = m_library.kits().front(); // the remembered kit is gone
    m_byHand = false;
    propose();
}

void InterviewDraft::setLevel(Level level)
{
    m_level = level;
    m_byHand = false;
    propose();
}

void InterviewDraft::setAskedBefore(const QSet<QString>& questions)
{
    if (m_askedBefore == questions)
        return;
    m_askedBefore = questions;
    if (!m_byHand)
        propose();
}

void InterviewDraft::propose()
{
    m_questions = m_library.choose(m_kit, m_level, m_askedBefore);
}

void InterviewDraft::take(const Interview& interview)
{
    m_kit = interview.kit;
    m_level = interview.level;
    m_questions = interview.questions;
    m_byHand = true;
}

bool InterviewDraft::hasSlotFor(const Kit& kit, const Question& question) const
{
    return std::any_of(kit.questions.begin(), kit.questions.end(),
                       [&](const QuestionSlot& slot) { return slot.kind == toId(question.kind); });
}

void InterviewDraft::use(const Question& question)
{
    if (!hasSlotFor(m_kit, question)) {
        const QList<Kit>& kits = m_library.kits();
        const auto sameLength = [&](const Kit& kit) {
            return kit.minutes == m_kit.minutes && hasSlotFor(kit, question);
        };
        const auto kit = std::find_if(kits.begin(), kits.end(), sameLength);
        if (kit == kits.end())
            return;
        setKit(kit->id);
    }
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        if (m_questions[i].question.id == question.id)
            return;
        const bool fits = m_questions[i].question.kind == question.kind && !m_questions[i].required;
        if (fits) {
            replace(i, question);
            return;
        }
    }
}

const QuestionSlot* InterviewDraft::slotOf(const PlannedQuestion& planned) const
{
    const auto same = [&](const QuestionSlot& slot) {
        return slot.segment == planned.segment && slot.minutes == planned.minutes &&
               slot.kind == toId(planned.question.kind);
    };
    const auto slot = std::find_if(m_kit.questions.begin(), m_kit.questions.end(), same);
    return slot == m_kit.questions.end() ? nullptr : &*slot;
}

QList<Question> InterviewDraft::alternatives(qsizetype index) const
{
    const QuestionSlot* slot = slotOf(m_questions[index]);
    if (!slot)
        return {};
    QList<Question> fitting = m_library.alternatives(*slot, m_level);
    fitting.removeIf([this](const Question& question) {
        return std::any_of(m_questions.begin(), m_questions.end(), [&](const PlannedQuestion& planned) {
            return planned.question.id == question.id;
        });
    });
    return fitting;
}

void InterviewDraft::replace(qsizetype index, const Question& question)
{
    m_questions[index].question = question;
    m_questions[index].required = false;
    m_byHand = true;
}

} // namespace panelbook
