// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/planinterviews.h"
#include "ui/pages/newinterview/interviewdraft.h"
#include "ui/shell/page.h"

class QLabel;

namespace panelbook {

class InterviewForm;
class KitPicker;
class QuestionPicker;

/// Plans an interview in seconds: a name, and everything else is there already. Also changes one that is
/// planned, as long as it has not begun.
class NewInterviewPage : public Page
{
    Q_OBJECT

public:
    explicit NewInterviewPage(const PageContext& context, QWidget* parent = nullptr);

    void enter(const Destination& destination) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> commands() const override { return {m_startCommand, m_saveCommand}; }

private:
    QWidget* makeCard();
    QWidget* makePlan();
    QWidget* makeFooter();
    void wire();
    void startAnew();
    void startFrom(InterviewId interview);
    void readNames();
    void noteCandidate();
    void showPlan();
    void warnOfRepeats();
    /// Stores what was entered; nothing when something is missing or storing failed, which the user is told.
    std::optional<InterviewId> store();
    Result<InterviewId> storeChanges(const NewInterview& wanted);
    void save();
    void start();

    PageContext m_context;
    InterviewDraft m_draft;
    std::optional<Interview> m_planned; ///< the one that is changed
    QLabel* m_title;
    InterviewForm* m_form;
    KitPicker* m_kit;
    QLabel* m_questionsTitle;
    QuestionPicker* m_questions;
    QLabel* m_hint;
    QAction* m_startCommand;
    QAction* m_saveCommand;
};

} // namespace panelbook
