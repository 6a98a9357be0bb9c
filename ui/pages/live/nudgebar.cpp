// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/nudgebar.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/colours.h"
#include "ui/theme/painting.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace panelbook {

namespace {

/// "Deep dive 15 → 11, Wrap-up 8 → 6"; a line never breaks between the minutes.
QString changesText(const QList<PlanProposal::Change>& changes)
{
    QStringList parts;
    for (const PlanProposal::Change& change : changes)
        parts.append(QStringLiteral("%1\u00a0%2\u00a0→\u00a0%3")
                         .arg(change.segment, QString::number(change.from), QString::number(change.to)));
    return parts.join(QStringLiteral(", "));
}

QString planText(const PlanProposal& plan, const Session& session)
{
    const QString changes = changesText(plan.changes);
    const PlannedQuestion* leftOut = session.findQuestion(plan.leftOut);
    if (!leftOut)
        return NudgeBar::tr("Spread: %1").arg(changes);
    return NudgeBar::tr("Spreading alone would halve a part, so leave out “%1”: %2")
        .arg(leftOut->question.title, changes);
}

} // namespace

NudgeBar::NudgeBar(QAction* take, QAction* putAway, QWidget* parent)
    : QFrame(parent),
      m_take(take),
      m_putAway(putAway),
      m_what(new ToneLabel(TextStyle::Strong)),
      m_how(new ToneLabel(TextStyle::Body)),
      m_key(new KeyHint(take->shortcut()))
{
    setObjectName(QStringLiteral("nudge"));
    m_what->setObjectName(QStringLiteral("nudgeWhat"));
    m_how->setObjectName(QStringLiteral("nudgeHow"));
    for (ToneLabel* label : {m_what, m_how}) {
        label->setTone(Tone::Concern);
        label->setWordWrap(true);
    }
    auto* close = new QPushButton(QStringLiteral("×"));
    close->setObjectName(QStringLiteral("nudgePutAway"));
    close->setAccessibleName(putAway->text());
    close->setToolTip(tr("%1 (%2)", "command, key").arg(putAway->text(), keyText(putAway->shortcut())));
    close->setFocusPolicy(Qt::TabFocus);
    close->setFixedSize(22, 22);
    setButtonKind(*close, ButtonKind::Ghost);
    connect(close, &QPushButton::clicked, putAway, &QAction::trigger);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 7, 8, 9);
    column->setSpacing(3);
    auto* top = new QHBoxLayout;
    top->addWidget(m_what, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(top);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_how, 1);
    row->addWidget(m_key, 0, Qt::AlignBottom);
    column->addLayout(row);
    hide();
}

void NudgeBar::show(const Advice& advice, const Session& session)
{
    std::visit(Overloaded{
                   [this](std::monostate) { showTexts({}, {}); },
                   [&](const PlanProposal& plan) {
                       showTexts(tr("%n minutes over.", nullptr, plan.minutesOver), planText(plan, session));
                   },
                   [&](const Nudge& nudge) { showNudge(nudge, session); },
               },
               advice);
}

void NudgeBar::showNudge(const Nudge& nudge, const Session& session)
{
    const int minutes = int(std::chrono::ceil<std::chrono::minutes>(nudge.left).count());
    const Dimension* dimension = findDimension(session.interview.rubric, nudge.dimension);
    QString how;
    if (nudge.followUp > 0)
        how = tr("Ask: “%1”").arg(session.currentQuestion()->question.followUps[nudge.followUp - 1].text);
    showTexts(tr("%1 has no evidence yet, %n minutes left.", nullptr, minutes).arg(dimension->title), how);
}

/// Without a "how" there is nothing to take.
void NudgeBar::showTexts(const QString& what, const QString& how)
{
    m_what->setText(what);
    m_how->setText(how);
    m_how->setVisible(!how.isEmpty());
    m_key->setVisible(!how.isEmpty());
    m_take->setEnabled(!how.isEmpty());
    m_putAway->setEnabled(!what.isEmpty());
    setVisible(!what.isEmpty());
}

void NudgeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), coloursOf(palette()).concernSoft, {}, cardRadius);
}

void NudgeBar::mouseReleaseEvent(QMouseEvent* event)
{
    if (rect().contains(event->position().toPoint()))
        m_take->trigger();
}

} // namespace panelbook
