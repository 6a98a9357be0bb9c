// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insights/insightspage.h"

#include "base/settings.h"
#include "services/insights.h"
#include "services/ownbank.h"
#include "ui/pages/insights/insightcontents.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace panelbook {

InsightsPage::InsightsPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_about(new Label(TextStyle::Body, Ink::Quiet)),
      m_message(new Label(TextStyle::Body, Ink::Quiet)),
      m_scroll(new QScrollArea),
      m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("insightsPage"));
    m_about->setObjectName(QStringLiteral("insightsAbout"));
    m_message->setObjectName(QStringLiteral("insightsMessage"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    auto* cards = new QWidget;
    cards->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 12, 0);
    m_column->setSpacing(14);
    m_scroll->setObjectName(QStringLiteral("insights"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(cards);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 12, 20);
    layout->setSpacing(12);
    layout->addWidget(new Label(TextStyle::Title, Ink::Normal, tr("Insights")));
    layout->addWidget(m_about);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_scroll, 1);
}

void InsightsPage::enter(const Destination&)
{
    load();
}

void InsightsPage::refresh(const Changes& changes)
{
    if (changes.subjects & (Changes::Interviews | Changes::Candidates))
        load();
}

Result<InsightsPage::Insights> InsightsPage::compute(const QString& book, const Clock& clock,
                                                     const QString& name, const std::stop_token& stop)
{
    const auto workspace = Workspace::open(book, BookAccess::Read, Durability::Synced, clock);
    if (!workspace)
        return failure(workspace.error());
    const auto records = interviewRecords(**workspace, stop);
    if (!records)
        return failure(records.error());
    Insights insights{interviewerInsights(*records, name), questionInsights(*records)};
    if (insights.own.interviews == 0)
        insights.own = interviewerInsights(*records, mostFrequentInterviewer(*records));
    return insights;
}

void InsightsPage::load()
{
    m_loading.request_stop();
    m_loading = m_jobs.start(
        this,
        [book = m_context.workspace.file(), &clock = m_context.clock,
         name = m_context.settings.value(setting::interviewer)](const std::stop_token& stop) {
            return compute(book, clock, name, stop);
        },
        [this](const Result<Insights>& insights) { take(insights); });
    if (m_column->count() == 0)
        say(tr("Reading the interviews …"));
}

void InsightsPage::take(const Result<Insights>& insights)
{
    clearLayout(*m_column);
    if (!insights)
        return say(describe(insights.error()));
    if (insights->own.interviews == 0)
        return say(
            tr("When interviews have ended, this page shows how you rate, what changes over time, and how "
               "long parts and questions take. Some ten interviews say the first things."));
    say({});
    m_about->setText(
        tr("%1, %n interview(s) that ended. Private to you: no export and no panel shows this page.", nullptr,
           insights->own.interviews)
            .arg(insights->own.interviewer));
    const auto isLeaked = [this](const QString& question) {
        return m_context.bank.mark(question).leaked.has_value();
    };
    const QList<InsightContent> contents =
        contentsOf(insights->own) + QList<InsightContent>{contentOf(insights->questions, isLeaked)};
    for (const InsightContent& content : contents)
        m_column->addWidget(new InsightCard(content));
    m_column->addStretch(1);
}

void InsightsPage::say(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_about->setVisible(text.isEmpty());
    m_scroll->setVisible(text.isEmpty());
}

} // namespace panelbook
