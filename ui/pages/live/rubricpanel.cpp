// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/rubricpanel.h"

#include "ui/pages/live/dimensioncard.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace panelbook {

RubricPanel::RubricPanel(QWidget* parent)
    : QWidget(parent),
      m_name(new Label(TextStyle::Body, Ink::Dim)),
      m_scroll(new QScrollArea),
      m_above(new QVBoxLayout),
      m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("rubric"));
    auto* top = new QHBoxLayout;
    top->addWidget(new Label(TextStyle::Heading, Ink::Normal, tr("Rubric")));
    top->addStretch(1);
    top->addWidget(m_name);
    top->addSpacing(8); // as wide as the cards
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 8, 0);
    all->setSpacing(8);
    all->addLayout(m_above);
    all->addLayout(m_list, 1);
    m_list->setSpacing(8);
    m_scroll->setWidget(content);
    auto* foot = new Label(TextStyle::Small, Ink::Dim,
                           tr("A rating needs evidence: link a line with # or Ctrl L. Ratings stay yours "
                              "until you seal the scorecard."));
    foot->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 6, 14);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_scroll, 1);
    column->addWidget(foot);
}

void RubricPanel::setInterview(const Interview& interview)
{
    m_cards.clear();
    m_current = -1;
    m_name->setText(tr("%1 %2, v%3", "rubric, level, version")
                        .arg(interview.rubric.title, levelText(interview.rubric, interview.level),
                             QString::number(interview.rubric.version)));
    clearLayout(*m_list);
    for (const Dimension& dimension : interview.rubric.dimensions) {
        auto* card = new DimensionCard(dimension, interview.level);
        connect(card, &DimensionCard::chosen, this, [this, card] { makeCurrent(m_cards.indexOf(card)); });
        connect(card, &DimensionCard::rated, this,
                [this, card](RatingValue value) { emit rated(card->dimension(), value); });
        m_list->addWidget(card);
        m_cards.append(card);
    }
    m_list->addStretch(1);
    makeCurrent(0);
}

void RubricPanel::setAside(QWidget* aside)
{
    m_aside = aside;
    m_above->addWidget(aside);
    aside->hide();
}

void RubricPanel::showAside(bool shown)
{
    m_aside->setVisible(shown);
    if (shown) // once the cards have moved down
        QTimer::singleShot(0, m_scroll, [this] { m_scroll->verticalScrollBar()->setValue(0); });
}

void RubricPanel::refresh(const Session& session, const Timeline& timeline)
{
    const bool urgent = timeline.active > timeline.left();
    for (DimensionCard* card : m_cards)
        card->refresh(session, urgent);
}

QString RubricPanel::current() const
{
    return m_current < 0 ? QString() : m_cards[m_current]->dimension();
}

void RubricPanel::setCurrent(const QString& dimension)
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (m_cards[i]->dimension() == dimension)
            makeCurrent(i);
    }
}

void RubricPanel::move(int step)
{
    makeCurrent(std::clamp<qsizetype>(m_current + step, 0, m_cards.size() - 1));
}

void RubricPanel::makeCurrent(qsizetype index)
{
    if (index < 0 || index >= m_cards.size() || index == m_current)
        return;
    m_current = index;
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setCurrent(i == index);
    emit currentChanged(current());
    // The cards take their new heights first.
    QTimer::singleShot(0, this, [this] {
        if (m_current >= 0)
            m_scroll->ensureWidgetVisible(m_cards[m_current], 0, 4);
    });
}

} // namespace panelbook
