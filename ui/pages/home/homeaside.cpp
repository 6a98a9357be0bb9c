// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/homeaside.h"

#include "services/planinterviews.h"
#include "ui/pages/home/recommendationbars.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace panelbook {

namespace {

constexpr int lastCount = 30;

QVBoxLayout* fill(Card* card, QLabel* title)
{
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(6);
    layout->addWidget(title);
    return layout;
}

} // namespace

HomeAside::HomeAside(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_ready(new Card),
      m_readyText(new Label(TextStyle::Body, Ink::Quiet)),
      m_last(new Card),
      m_lastTitle(new Label(TextStyle::Section, Ink::Dim)),
      m_bars(new RecommendationBars)
{
    m_lastTitle->setWordWrap(true);
    m_readyText->setObjectName(QStringLiteral("readyText"));
    m_readyText->setWordWrap(true);
    fill(m_ready, new Label(TextStyle::Section, Ink::Dim, tr("Ready in a minute")))->addWidget(m_readyText);
    fill(m_last, m_lastTitle)->addWidget(m_bars);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_ready);
    layout->addWidget(m_last);
    layout->addStretch(1);
    m_ready->hide();
    m_last->hide();
}

void HomeAside::setNext(const std::optional<HomeRow>& next)
{
    const QString text = next ? readyText(*next) : QString();
    m_readyText->setText(text);
    m_ready->setVisible(!text.isEmpty());
    countRecommendations();
}

bool HomeAside::hasContent() const
{
    return !m_ready->isHidden() || !m_last->isHidden();
}

QString HomeAside::readyText(const HomeRow& next) const
{
    const auto scorecard = m_context.interviews.load(next.interview);
    const auto usage = m_context.interviews.questionUsage();
    if (!scorecard || !usage || scorecard->session.interview.state != InterviewState::Planned)
        return {};
    const Interview& interview = scorecard->session.interview;
    QStringList sentences{tr("%1: %2.", "candidate, kit").arg(interview.candidateName, interview.kit.title)};
    for (const PlannedQuestion& planned : interview.questions) {
        const PlanInterviews::Usage used = usage->value(planned.question.id);
        if (used.times == 0 || !used.last)
            sentences << tr("You ask “%1” for the first time.").arg(planned.question.title);
        else
            sentences << tr("You asked “%1” %n time(s), last on %2.", nullptr, used.times)
                             .arg(planned.question.title, QLocale().toString(used.last->toLocalTime().date(),
                                                                             tr("d MMMM", "day and month")));
    }
    sentences << tr("The rubric has %n dimension(s).", nullptr, int(interview.rubric.dimensions.size()));
    return sentences.join(u' ');
}

void HomeAside::countRecommendations()
{
    const auto last = m_context.interviews.list(lastCount);
    if (!last)
        return; // Home itself tells when the book cannot be read
    std::array<int, 4> counts{};
    int all = 0;
    for (const InterviewSummary& interview : *last) {
        if (!interview.recommendation)
            continue;
        ++counts[size_t(*interview.recommendation) - 1];
        ++all;
    }
    m_lastTitle->setText(tr("Your last %n recommendation(s)", nullptr, all));
    m_bars->setCounts(counts);
    m_last->setVisible(all > 0);
}

} // namespace panelbook
