// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/nudgebar.h"

#include "ui/theme/colours.h"
#include "ui/theme/painting.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace panelbook {

NudgeBar::NudgeBar(QAction* ask, QWidget* parent)
    : QFrame(parent),
      m_ask(ask),
      m_what(new ToneLabel(TextStyle::Strong)),
      m_how(new ToneLabel(TextStyle::Body)),
      m_key(new KeyHint(ask->shortcut()))
{
    setObjectName(QStringLiteral("nudge"));
    for (ToneLabel* label : {m_what, m_how}) {
        label->setTone(Tone::Concern);
        label->setWordWrap(true);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 9, 12, 9);
    column->setSpacing(3);
    column->addWidget(m_what);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_how, 1);
    row->addWidget(m_key, 0, Qt::AlignBottom);
    column->addLayout(row);
    hide();
}

void NudgeBar::show(const std::optional<Nudge>& nudge, const Session& session)
{
    setVisible(nudge.has_value());
    m_ask->setEnabled(nudge && nudge->followUp > 0);
    if (!nudge)
        return;
    const int minutes = int(std::chrono::ceil<std::chrono::minutes>(nudge->left).count());
    const Dimension* dimension = findDimension(session.interview.rubric, nudge->dimension);
    m_what->setText(tr("%1 has no evidence yet, %n minutes left.", nullptr, minutes).arg(dimension->title));
    const bool follows = nudge->followUp > 0;
    m_how->setVisible(follows);
    m_key->setVisible(follows);
    if (follows)
        m_how->setText(
            tr("Ask: “%1”").arg(session.currentQuestion()->question.followUps[nudge->followUp - 1].text));
}

void NudgeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), coloursOf(palette()).concernSoft, {}, cardRadius);
}

void NudgeBar::mouseReleaseEvent(QMouseEvent* event)
{
    if (rect().contains(event->position().toPoint()))
        m_ask->trigger();
}

} // namespace panelbook
