// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/liveheader.h"

#include "ui/theme/buttonkind.h"
#include "ui/widgets/clocklabel.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace panelbook {

namespace {

Milliseconds partOverrun(const Timeline& timeline)
{
    return timeline.current < 0 ? Milliseconds(0) : timeline.segments[timeline.current].overrun();
}

/// Half of the time is told for a minute, the last five minutes until the end.
QString milestone(const Timeline& timeline)
{
    const Milliseconds left = timeline.left();
    const Milliseconds beyondHalf = (timeline.active - left) / 2;
    if (left <= std::chrono::minutes(5))
        return LiveHeader::tr("last five minutes");
    if (beyondHalf >= Milliseconds(0) && beyondHalf < std::chrono::minutes(1))
        return LiveHeader::tr("half time");
    return LiveHeader::tr("on time");
}

} // namespace

bool isLate(const Timeline& timeline)
{
    return !timeline.ended &&
           (timeline.left() < Milliseconds(0) || partOverrun(timeline) >= std::chrono::seconds(1));
}

QString scheduleText(const Timeline& timeline)
{
    const Milliseconds left = timeline.left();
    const Milliseconds overrun = partOverrun(timeline);
    if (timeline.ended)
        return LiveHeader::tr("ended");
    if (timeline.paused)
        return LiveHeader::tr("paused · %1 left").arg(clockText(left));
    if (left < Milliseconds(0))
        return LiveHeader::tr("%1 over", "time over the plan").arg(clockText(-left));
    if (overrun >= std::chrono::seconds(1))
        return LiveHeader::tr("%1 left · this part %2 over").arg(clockText(left), clockText(overrun));
    return LiveHeader::tr("%1 left · %2", "time, milestone").arg(clockText(left), milestone(timeline));
}

LiveHeader::LiveHeader(const Commands& commands, QWidget* parent)
    : Surface(Qt::BottomEdge, parent),
      m_who(new Label(TextStyle::Heading)),
      m_what(new Label(TextStyle::Small, Ink::Dim)),
      m_agenda(new SegmentBar),
      m_elapsed(new ClockLabel),
      m_schedule(new ToneLabel(TextStyle::Small, Ink::Dim)),
      m_pause(button(commands.pause, QStringLiteral("❚❚"))),
      m_end(button(commands.end, tr("End")))
{
    setObjectName(QStringLiteral("liveHeader"));
    m_elapsed->setObjectName(QStringLiteral("elapsed"));
    m_schedule->setObjectName(QStringLiteral("schedule"));
    m_schedule->setAlignment(Qt::AlignRight);
    setButtonKind(*m_end, ButtonKind::Primary);
    auto* names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_who);
    names->addWidget(m_what);
    auto* times = new QVBoxLayout;
    times->setSpacing(0);
    times->addWidget(m_elapsed, 0, Qt::AlignRight);
    times->addWidget(m_schedule);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 9);
    row->setSpacing(16);
    row->addLayout(names);
    row->addWidget(m_agenda, 1);
    row->addLayout(times);
    row->addWidget(m_pause);
    row->addWidget(button(commands.compact, tr("Compact")));
    row->addWidget(button(commands.conceal, tr("Conceal")));
    row->addWidget(m_end);
    row->setSpacing(14);
}

QPushButton* LiveHeader::button(QAction* action, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->text());
    button->setToolTip(tr("%1 (%2)", "command, key").arg(action->text(), keyText(action->shortcut())));
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

void LiveHeader::setInterview(const Interview& interview)
{
    m_who->setText(tr("%1 · %2", "candidate, role").arg(interview.candidateName, interview.role));
    m_what->setText(
        tr("%1 · %2", "level, kit").arg(levelText(interview.rubric, interview.level), interview.kit.title));
}

void LiveHeader::setTimeline(const Timeline& timeline)
{
    m_agenda->setTimeline(timeline);
    m_elapsed->setText(clockText(timeline.active));
    m_schedule->setText(scheduleText(timeline));
    m_schedule->setTone(isLate(timeline) ? std::optional(Tone::Concern) : std::nullopt);
    m_pause->setText(timeline.paused ? QStringLiteral("▶") : QStringLiteral("❚❚"));
    m_end->setText(timeline.ended ? tr("Score") : tr("End"));
}

} // namespace panelbook
