// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/debrief/debriefview.h"

#include "ui/pages/debrief/matrixdelegate.h"
#include "ui/pages/debrief/matrixmodel.h"
#include "ui/pages/debrief/talklist.h"
#include "ui/pages/debrief/voicespanel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>

namespace panelbook {

namespace {

constexpr int sideWidth = 430;
constexpr int titleWidth = 180;
constexpr int spreadWidth = 130;
constexpr int headerHeight = 48; ///< two lines
constexpr qreal presentedScale = 1.6;

} // namespace

DebriefView::DebriefView(QWidget* parent)
    : QWidget(parent),
      m_model(new MatrixModel(this)),
      m_matrix(new QTreeView),
      m_caution(new Label(TextStyle::Body, Ink::Dim)),
      m_talk(new TalkList),
      m_voices(new VoicesPanel)
{
    setObjectName(QStringLiteral("debriefView"));
    setFocusProxy(m_matrix);
    makeMatrix();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeScores(), 1);
    row->addWidget(makeSide());
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this, &DebriefView::showVoices);
    connect(m_talk, &TalkList::chosen, this, [this](const QString& competency) {
        choose({competency, -1});
        m_matrix->setFocus();
    });
}

void DebriefView::makeMatrix()
{
    m_matrix->setObjectName(QStringLiteral("matrix"));
    m_matrix->setAccessibleName(tr("Scores: competencies by interviewer"));
    m_matrix->setModel(m_model);
    m_matrix->setItemDelegate(new MatrixDelegate(m_matrix));
    m_matrix->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_matrix->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_matrix->setFrameShape(QFrame::NoFrame);
    m_matrix->setIndentation(scaledToText(16));
    m_matrix->setUniformRowHeights(false);
    m_matrix->setAllColumnsShowFocus(false);
    m_matrix->header()->setMinimumHeight(scaledToText(headerHeight));
    m_matrix->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* header = m_matrix->header();
    header->setSectionsMovable(false);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignCenter);
    header->setStretchLastSection(false);
}

QWidget* DebriefView::makeScores()
{
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(TextStyle::Heading, Ink::Normal, tr("Scores")));
    head->addStretch(1);
    m_caution->setObjectName(QStringLiteral("caution"));
    head->addWidget(m_caution);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 8, 8, 8);
    inside->addWidget(m_matrix);

    auto* scores = new QWidget;
    auto* column = new QVBoxLayout(scores);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(card, 5);
    column->addSpacing(8);
    column->addWidget(m_talk, 2);
    return scores;
}

QWidget* DebriefView::makeSide()
{
    auto* side = new Surface(Qt::LeftEdge);
    side->setFixedWidth(scaledToText(sideWidth));
    m_sideSurface = side;
    m_side = new QVBoxLayout(side);
    m_side->setContentsMargins(1, 0, 0, 0);
    m_side->setSpacing(0);
    m_side->addWidget(m_voices, 1);
    return side;
}

void DebriefView::setSideFooter(QWidget* footer)
{
    m_side->addWidget(footer);
}

void DebriefView::setPresenting(bool on)
{
    m_sideSurface->setVisible(!on);
    QFont big = font();
    if (on)
        big.setPointSizeF(big.pointSizeF() * presentedScale);
    m_matrix->setFont(big);
    m_talk->setTextScale(on ? presentedScale : 1);
    layOutColumns();
}

const DebriefReport& DebriefView::report() const
{
    return m_model->report();
}

void DebriefView::show(const DebriefReport& report)
{
    const Choice before = choice();
    const bool first = m_model->report().cards.isEmpty();
    m_model->setReport(report);
    layOutColumns();
    m_caution->setText(report.cards.size() > 1 ? DebriefText::caution(report.cards.size()) : QString());
    m_talk->show(report);
    if (report.cards.isEmpty())
        return m_voices->showNothing();
    choose(first ? Choice{report.rows.isEmpty() ? QString() : report.rows.front().competency, 0} : before);
}

void DebriefView::layOutColumns()
{
    const int count = m_model->columnCount();
    for (int column = 0; column < count; ++column) {
        const bool card = column > 0 && column < count - 1;
        m_matrix->header()->setSectionResizeMode(column, card ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (!card)
            m_matrix->setColumnWidth(column, columnWidth(column == 0 ? titleWidth : spreadWidth));
    }
}

/// Of a width at normal letters.
int DebriefView::columnWidth(int pixels) const
{
    return qRound(scaledToText(pixels) * m_matrix->font().pointSizeF() / font().pointSizeF());
}

DebriefView::Choice DebriefView::choice() const
{
    const QModelIndex current = m_matrix->currentIndex();
    return {current.data(MatrixModel::CompetencyRole).toString(),
            current.isValid() ? current.data(MatrixModel::CardRole).toInt() : -1};
}

void DebriefView::choose(const Choice& choice)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex found = m_model->index(row, choice.card + 1);
        if (found.data(MatrixModel::CompetencyRole).toString() != choice.competency)
            continue;
        m_matrix->setCurrentIndex(found);
        return;
    }
}

void DebriefView::showVoices()
{
    const Choice chosen = choice();
    m_voices->show(m_model->report(), chosen.competency, chosen.card);
    emit choiceChanged();
}

} // namespace panelbook
