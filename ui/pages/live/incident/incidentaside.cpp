// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/incident/incidentaside.h"

#include "ui/shell/shortcuts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tickrow.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>

namespace panelbook {

namespace {

TickRow* numbered(const QString& text, const QString& name, int number)
{
    auto* row = new TickRow(text);
    row->setObjectName(name + QString::number(number));
    row->setNumber(number);
    return row;
}

QString outcomeText(const Roleplay::Hypothesis& hypothesis)
{
    if (hypothesis.outcome == QLatin1String("confirmed"))
        return IncidentAside::tr("confirmed");
    if (hypothesis.outcome == QLatin1String("ruled-out"))
        return IncidentAside::tr("ruled out");
    return hypothesis.testable ? IncidentAside::tr("open, testable")
                               : IncidentAside::tr("open, not testable");
}

} // namespace

QString nextOutcome(const QString& outcome)
{
    if (outcome == QLatin1String("open"))
        return QStringLiteral("confirmed");
    return outcome == QLatin1String("confirmed") ? QStringLiteral("ruled-out") : QStringLiteral("open");
}

IncidentAside::IncidentAside(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("incidentAside"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

QVBoxLayout* IncidentAside::addCard(const QString& title, QWidget* keys)
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(10, 8, 10, 10);
    column->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->addWidget(new Label(TextStyle::Section, Ink::Dim, title));
    if (keys)
        top->addWidget(keys);
    top->addStretch(1);
    column->addLayout(top);
    m_column->addWidget(card);
    return column;
}

void IncidentAside::setQuestion(const Question& question)
{
    const auto& incident = std::get<Debugging>(question.detail);
    clearLayout(*m_column);
    m_whys.clear();
    m_handover.clear();
    QVBoxLayout* whys = addCard(tr("Root cause, five whys"), new KeyHint(keysOf("whyReached")));
    for (const QString& text : incident.rootCause) {
        const int number = int(m_whys.size() + 1);
        m_whys.append(numbered(text, QStringLiteral("why"), number));
        connect(m_whys.back(), &TickRow::clicked, this,
                [this, number](bool on) { emit whyTicked(number, on); });
        whys->addWidget(m_whys.back());
    }
    m_reached = new Label(TextStyle::Small, Ink::Dim);
    whys->addWidget(m_reached);
    addMitigations(incident);
    m_hypotheses = addCard(tr("Hypotheses"), new KeyHint(keysOf("settleHypothesis")));
    QVBoxLayout* handover = addCard(tr("Hand-over"), new KeyHint(keysOf("handoverSaid")));
    for (const QString& text : incident.handover) {
        const int number = int(m_handover.size() + 1);
        m_handover.append(numbered(text, QStringLiteral("handover"), number));
        connect(m_handover.back(), &TickRow::clicked, this,
                [this, number](bool on) { emit handoverTicked(number, on); });
        handover->addWidget(m_handover.back());
    }
    m_shown.clear();
    showHypotheses({});
}

void IncidentAside::addMitigations(const Debugging& incident)
{
    QVBoxLayout* column = addCard(tr("What helps, what hurts"));
    for (const Debugging::Mitigation& mitigation : incident.mitigations) {
        const bool helps = mitigation.effect == QLatin1String("helps");
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        auto* sign = new ToneLabel(TextStyle::Body, Ink::Normal);
        sign->setText(helps ? QStringLiteral("▲") : QStringLiteral("▼"));
        sign->setAccessibleName(helps ? tr("helps") : tr("hurts"));
        sign->setTone(helps ? Tone::Strength : Tone::Flag);
        row->addWidget(sign, 0, Qt::AlignTop);
        auto* text = new Label(TextStyle::Body, Ink::Normal, mitigation.text);
        text->setWordWrap(true);
        text->setToolTip(mitigation.arithmetic);
        text->setAccessibleDescription(mitigation.arithmetic);
        row->addWidget(text, 1);
        column->addLayout(row);
    }
}

void IncidentAside::refresh(const Roleplay& roleplay)
{
    for (qsizetype i = 0; i < m_whys.size(); ++i)
        m_whys[i]->setChecked(roleplay.whys.contains(int(i + 1)));
    for (qsizetype i = 0; i < m_handover.size(); ++i)
        m_handover[i]->setChecked(roleplay.handover.contains(int(i + 1)));
    m_reached->setText(tr("reached: %1 of %2").arg(roleplay.whys.size()).arg(m_whys.size()));
    if (roleplay.hypotheses != m_shown)
        showHypotheses(roleplay.hypotheses);
}

void IncidentAside::showHypotheses(const QList<Roleplay::Hypothesis>& hypotheses)
{
    m_shown = hypotheses;
    while (m_hypotheses->count() > 1) { // the title stays
        QLayoutItem* item = m_hypotheses->takeAt(1);
        item->widget()->deleteLater(); // it may be the one that was clicked
        item->widget()->hide();
        delete item;
    }
    for (const Roleplay::Hypothesis& hypothesis : hypotheses) {
        const int number = int(m_hypotheses->count());
        TickRow* row = numbered(hypothesis.text, QStringLiteral("hypothesis"), number);
        row->setChecked(hypothesis.outcome == QLatin1String("confirmed"));
        row->setAside(outcomeText(hypothesis));
        connect(row, &TickRow::clicked, this, [this, number] { emit hypothesisStepped(number); });
        m_hypotheses->addWidget(row);
    }
    if (hypotheses.isEmpty())
        m_hypotheses->addWidget(new Label(TextStyle::Body, Ink::Dim, tr("None was stated yet.")));
}

} // namespace panelbook
