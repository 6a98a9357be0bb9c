// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/interviewerinsights.h"
#include "domain/insights/questioninsights.h"
#include "jobs/jobrunner.h"
#include "ui/shell/page.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace panelbook {

/// What one's own interviews say about how one interviews: charts with their tables. Private to the user of
/// the book. Computed beside the window, from the book as it is on the disk.
class InsightsPage : public Page
{
    Q_OBJECT

public:
    explicit InsightsPage(const PageContext& context, QWidget* parent = nullptr);

    void enter(const Destination& destination) override;
    void refresh(const Changes& changes) override;

private:
    struct Insights
    {
        InterviewerInsights own;
        QList<QuestionInsights> questions;
    };
    static Result<Insights> compute(const QString& book, const Clock& clock, const QString& name,
                                    const std::stop_token& stop);
    void load();
    void take(const Result<Insights>& insights);
    void say(const QString& text);

    PageContext m_context;
    QLabel* m_about;
    QLabel* m_message;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    std::stop_source m_loading;
    JobRunner m_jobs; // last: it waits for its jobs before the rest goes
};

} // namespace panelbook
