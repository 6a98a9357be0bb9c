// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/debrief/decisioncard.h"

#include "exchange/displaytext.h"
#include "exchange/reporttext.h"
#include "ui/pages/debrief/decisiondialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace panelbook {

namespace {

QString textOf(const PanelDecision& decision)
{
    QStringList lines{displayText(decision.reason)};
    if (!decision.conditions.isEmpty())
        lines.append(DecisionCard::tr("Conditions: %1").arg(displayText(decision.conditions)));
    if (decision.level)
        lines.append(DecisionCard::tr("Level: %1").arg(toId(*decision.level)));
    if (!decision.dissent.isEmpty())
        lines.append(DecisionCard::tr("Dissent: %1").arg(displayText(decision.dissent)));
    if (!decision.people.isEmpty())
        lines.append(
            DecisionCard::tr("In the room: %1").arg(displayText(decision.people.join(QStringLiteral(", ")))));
    lines.append(ReportText::sealLine(decision.seal, QLocale().bcp47Name()));
    return lines.join(u'\n');
}

} // namespace

DecisionCard::DecisionCard(QWidget* parent)
    : QWidget(parent),
      m_title(new Label(TextStyle::Strong)),
      m_text(new Label(TextStyle::Body, Ink::Quiet))
{
    setObjectName(QStringLiteral("decision"));
    m_title->setObjectName(QStringLiteral("decisionTitle"));
    m_text->setObjectName(QStringLiteral("decisionText"));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, 12, 14, 12);
    inside->setSpacing(4);
    inside->addWidget(new Label(TextStyle::Section, Ink::Dim, tr("Decision")));
    inside->addWidget(m_title);
    inside->addWidget(m_text);
    auto* room = new QVBoxLayout(this);
    room->setContentsMargins(20, 0, 20, 18);
    room->addWidget(card);
}

void DecisionCard::show(const QList<PanelDecision>& decisions)
{
    m_title->setVisible(!decisions.isEmpty());
    if (decisions.isEmpty()) {
        m_text->setText(
            tr("Outcome, reasons, conditions, who was in the room. Stored with the seals it rests on."));
        return;
    }
    const PanelDecision& newest = decisions.back();
    m_title->setText(decisions.size() == 1
                         ? title(newest.outcome)
                         : tr("%1, after %n earlier decision(s)", nullptr, int(decisions.size()) - 1)
                               .arg(title(newest.outcome)));
    m_text->setText(textOf(newest));
}

} // namespace panelbook
