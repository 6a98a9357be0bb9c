// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newinterview/kitpicker.h"

#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentbar.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace panelbook {

namespace {

/// "System design" of "System design, 60 min".
QString roundTitle(const Kit& kit)
{
    return kit.title.section(u',', 0, 0);
}

} // namespace

KitPicker::KitPicker(const ContentLibrary& library, QWidget* parent)
    : QWidget(parent),
      m_library(library),
      m_rounds({{{},
                 [](const Round& round, int role) {
                     return role == Qt::DisplayRole ? QVariant(round.title) : QVariant();
                 }}}),
      m_title(new Label(TextStyle::Strong)),
      m_facts(new Label(TextStyle::Body, Ink::Dim)),
      m_agenda(new SegmentBar),
      m_list(makeRounds())
{
    auto* head = new QHBoxLayout;
    auto* caption = new Label(TextStyle::Small, Ink::Dim, tr("&Kit"));
    caption->setBuddy(m_list);
    head->addWidget(caption);
    head->addStretch(1);
    head->addWidget(makeLengths());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(makePreview());
    layout->addWidget(m_list);
}

QWidget* KitPicker::makeLengths()
{
    auto* row = new QWidget;
    row->setAccessibleName(tr("Length in minutes"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const Kit& kit : m_library.kits()) {
        if (m_lengths.contains(kit.minutes))
            continue;
        const int minutes = kit.minutes;
        auto* button = new QPushButton(QString::number(minutes));
        button->setObjectName(QStringLiteral("length_%1").arg(minutes));
        button->setAccessibleName(tr("%n minute(s)", nullptr, minutes));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        connect(button, &QPushButton::clicked, this, [this, minutes] { choose(m_round, minutes); });
        m_lengths.insert(minutes, button);
        layout->addWidget(button);
    }
    layout->addWidget(new Label(TextStyle::Small, Ink::Dim, tr("minutes")));
    return row;
}

QWidget* KitPicker::makePreview()
{
    auto* card = new Card;
    card->setChosen(true);
    m_agenda->setObjectName(QStringLiteral("agenda"));
    m_title->setObjectName(QStringLiteral("kitTitle"));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_facts, 1);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 9, 12, 11);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_agenda);
    return card;
}

QListView* KitPicker::makeRounds()
{
    QList<Round> rounds;
    for (const Kit& kit : m_library.kits()) {
        if (rounds.isEmpty() || rounds.back().id != kit.round)
            rounds.append({kit.round, roundTitle(kit)});
    }
    m_rounds.setRows(rounds);
    auto* list = new QListView;
    list->setObjectName(QStringLiteral("kits"));
    list->setAccessibleName(tr("Kit"));
    list->setModel(&m_rounds);
    list->setTabKeyNavigation(false);
    const int rowHeight = list->fontMetrics().height() + 14;
    list->setMinimumHeight(4 * rowHeight + 6);
    list->setMaximumHeight(8 * rowHeight + 6);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (const Round* round = m_rounds.row(index))
                    choose(round->id, m_minutes);
            });
    return list;
}

void KitPicker::choose(const QString& round, int minutes)
{
    if (round == m_round && minutes == m_minutes)
        return;
    for (const Kit& kit : m_library.kits()) {
        if (kit.round == round && kit.minutes == minutes) {
            setKit(kit);
            emit chosen(kit.id);
            return;
        }
    }
}

QString KitPicker::dimensionsText(const Kit& kit) const
{
    const auto rubric = m_library.rubric(kit.rubric);
    return rubric ? tr("rubric of %n dimension(s)", nullptr, int(rubric->dimensions.size())) : QString();
}

void KitPicker::setKit(const Kit& kit)
{
    m_round = kit.round;
    m_minutes = kit.minutes;
    m_title->setText(kit.title);
    m_facts->setText(dimensionsText(kit));
    m_agenda->setKit(kit);
    for (auto it = m_lengths.cbegin(); it != m_lengths.cend(); ++it) {
        it.value()->setChecked(it.key() == kit.minutes);
        // Tab stops at the chosen length, the arrow keys go on from there.
        it.value()->setFocusPolicy(it.key() == kit.minutes ? Qt::StrongFocus : Qt::ClickFocus);
    }
    for (int row = 0; row < m_rounds.rowCount(); ++row) {
        if (m_rounds.rows()[row].id == kit.round)
            m_list->setCurrentIndex(m_rounds.index(row, 0));
    }
}

} // namespace panelbook
