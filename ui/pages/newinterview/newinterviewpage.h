// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/planinterviews.h"
#include "ui/pages/newinterview/interviewdraft.h"
#include "ui/shell/page.h"

class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QStringListModel;
class QVBoxLayout;

namespace panelbook {

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
    QWidget* makeForm();
    QWidget* makePlan();
    QWidget* makeFooter();
    void addField(QVBoxLayout* form, const QString& label, QWidget* field, const char* name);
    void wire();
    void startAnew();
    void startFrom(InterviewId interview);
    void readNames();
    void noteCandidate();
    void showPlan();
    /// Says what is missing and puts the keyboard there; true when all is there.
    bool complete();
    NewInterview request() const;
    Result<InterviewId> store();
    Result<InterviewId> storeChanges(const NewInterview& request);
    void remember() const;
    void save();
    void start();

    PageContext m_context;
    InterviewDraft m_draft;
    std::optional<Interview> m_planned; ///< the one that is changed
    QStringListModel* m_names;
    QLabel* m_title;
    QLineEdit* m_candidate;
    QLineEdit* m_role;
    QComboBox* m_level;
    QComboBox* m_when;
    QDateTimeEdit* m_time;
    QLineEdit* m_loop;
    QLineEdit* m_interviewer;
    KitPicker* m_kit;
    QLabel* m_questionsTitle;
    QuestionPicker* m_questions;
    QLabel* m_hint;
    QAction* m_startCommand;
    QAction* m_saveCommand;
};

} // namespace panelbook
