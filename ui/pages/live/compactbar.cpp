// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/compactbar.h"

#include "domain/sessions/nudge.h"
#include "ui/pages/live/liveheader.h"
#include "ui/pages/live/plannedlist.h"
#include "ui/shell/shortcuts.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/colours.h"
#include "ui/theme/painting.h"
#include "ui/widgets/clocklabel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace panelbook {

/// How much of the running part has gone. The words under it say the same.
class PartProgress final : public QWidget
{
public:
    PartProgress() { setFixedHeight(6); }

    void setPart(const SegmentSpan* part)
    {
        m_gone = part && part->plannedMinutes > 0
                     ? std::min(1.0, double(part->spent.count()) / double(part->planned().count()))
                     : 0;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& colours = coloursOf(palette());
        QPainter painter(this);
        paintBox(painter, rect(), colours.sunken, {}, 3);
        QRect gone = rect();
        gone.setWidth(qRound(width() * m_gone));
        if (layoutDirection() == Qt::RightToLeft)
            gone.moveRight(rect().right());
        paintBox(painter, gone, m_gone < 1 ? colours.accent : colours.concern, {}, 3);
    }

private:
    double m_gone = 0;
};

namespace {

const SegmentSpan* runningPart(const Timeline& timeline)
{
    return timeline.current < 0 || timeline.ended ? nullptr : &timeline.segments[timeline.current];
}

QString partText(const Timeline& timeline)
{
    const SegmentSpan* part = runningPart(timeline);
    if (!part || timeline.paused)
        return scheduleText(timeline);
    const Milliseconds left = -part->overrun();
    return left >= Milliseconds(0)
               ? CompactBar::tr("%1 · %2 left", "part of the agenda, time").arg(part->name, clockText(left))
               : CompactBar::tr("%1 · %2 over", "part of the agenda, time").arg(part->name, clockText(-left));
}

} // namespace

CompactBar::CompactBar(QAction* compact, QWidget* parent)
    : Surface(Qt::BottomEdge, parent),
      m_elapsed(new ClockLabel),
      m_progress(new PartProgress),
      m_part(new ToneLabel(TextStyle::Small, Ink::Dim)),
      m_full(new QPushButton(tr("Full"))),
      m_question(new ElidedLabel(TextStyle::Strong)),
      m_next(new ElidedLabel(TextStyle::Body, Ink::Dim)),
      m_askNudged(new KeyHint(keysOf("askNudged"))),
      m_askNext(new KeyHint(keysOf("askNext")))
{
    setObjectName(QStringLiteral("compactBar"));
    m_elapsed->setObjectName(QStringLiteral("compactElapsed"));
    m_part->setObjectName(QStringLiteral("compactPart"));
    m_question->setObjectName(QStringLiteral("compactQuestion"));
    m_next->setObjectName(QStringLiteral("compactNext"));
    m_full->setObjectName(QStringLiteral("fullButton"));
    m_full->setAccessibleName(tr("Back to the full window"));
    m_full->setFocusPolicy(Qt::TabFocus);
    setKeyHint(*m_full, compact->shortcut());
    connect(m_full, &QPushButton::clicked, compact, &QAction::trigger);
    auto* part = new QVBoxLayout;
    part->setSpacing(3);
    part->addStretch(1);
    part->addWidget(m_progress);
    part->addWidget(m_part);
    part->addStretch(1);
    auto* times = new QHBoxLayout;
    times->setContentsMargins(12, 8, 12, 8);
    times->setSpacing(10);
    times->addWidget(m_elapsed);
    times->addLayout(part, 1);
    times->addWidget(m_full);
    auto* asked = new Surface(Qt::TopEdge);
    auto* words = new QHBoxLayout(asked);
    words->setContentsMargins(12, 8, 12, 8);
    words->setSpacing(6);
    words->addWidget(m_question);
    words->addWidget(m_next, 1);
    words->addWidget(m_askNudged);
    words->addWidget(m_askNext);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 1);
    column->setSpacing(0);
    column->addLayout(times);
    column->addWidget(asked);
}

void CompactBar::refresh(const Session& session, const Timeline& timeline)
{
    m_elapsed->setText(clockText(timeline.active));
    m_progress->setPart(runningPart(timeline));
    m_part->setText(partText(timeline));
    m_part->setTone(isLate(timeline) ? std::optional(Tone::Concern) : std::nullopt);
    const PlannedQuestion* current = session.currentQuestion();
    m_question->setText(current ? current->question.title : QString());
    m_question->setVisible(current);
    showNext(session, timeline);
}

void CompactBar::showNext(const Session& session, const Timeline& timeline)
{
    const PlannedQuestion* current = session.currentQuestion();
    const auto nudged = nudge(session, timeline);
    const bool follows = current && nudged && nudged->followUp > 0;
    const PlannedQuestion* next = session.findQuestion(nextQuestion(session, timeline));
    const bool begins = !current && next && !timeline.ended;
    m_next->setText(follows  ? tr("next: %1").arg(current->question.followUps[nudged->followUp - 1].text)
                    : begins ? tr("next: %1").arg(next->question.title)
                             : QString());
    m_askNudged->setVisible(follows);
    m_askNext->setVisible(begins);
}

} // namespace panelbook
