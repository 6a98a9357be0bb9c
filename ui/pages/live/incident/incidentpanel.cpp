// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/incident/incidentpanel.h"

#include "domain/sessions/event.h"
#include "ui/pages/live/artefacttext.h"
#include "ui/pages/live/incident/artefactdelegate.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/tickrow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>

namespace panelbook {

namespace {

QHBoxLayout* heading(const QString& text, QWidget* keys = nullptr)
{
    auto* row = new QHBoxLayout;
    row->addWidget(new Label(TextStyle::Section, Ink::Dim, text));
    if (keys)
        row->addWidget(keys);
    row->addStretch(1);
    return row;
}

} // namespace

IncidentPanel::IncidentPanel(QWidget* parent)
    : QWidget(parent),
      m_rows(artefactColumns()),
      m_clock(new Chip({}, Tone::Flag)),
      m_asked(new Chip),
      m_useful(new Chip({}, Tone::Strength)),
      m_deadEnds(new Chip),
      m_field(new QLineEdit),
      m_hits(new QListView),
      m_nothing(new Label(TextStyle::Body, Ink::Dim)),
      m_peek(new QPlainTextEdit),
      m_revealed(new QVBoxLayout),
      m_cards(new QVBoxLayout)
{
    setObjectName(QStringLiteral("incidentPanel"));
    m_field->setObjectName(QStringLiteral("artefactField"));
    m_field->setAccessibleName(tr("What the candidate asks for"));
    m_field->setPlaceholderText(tr("Type what they ask for: connections?"));
    m_field->installEventFilter(this);
    m_hits->setObjectName(QStringLiteral("artefactHits"));
    m_hits->setAccessibleName(tr("Artefacts that fit"));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setFocusPolicy(Qt::NoFocus);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setModel(&m_rows);
    m_hits->setItemDelegate(new ArtefactDelegate(m_rows, m_hits));
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_peek->setObjectName(QStringLiteral("artefactPeek"));
    m_peek->setAccessibleName(tr("What the artefact holds"));
    m_peek->setReadOnly(true);
    m_peek->setFont(fontFor(TextStyle::Mono));
    m_peek->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_peek->setTabChangesFocus(true);
    m_peek->setFixedHeight(7 * m_peek->fontMetrics().lineSpacing() + 12);

    layOut();
    connect(m_field, &QLineEdit::textChanged, this, &IncidentPanel::look);
    connect(m_hits, &QListView::clicked, this, &IncidentPanel::peek);
    connect(m_hits, &QListView::doubleClicked, this, [this] { reveal(QStringLiteral("show")); });
}

void IncidentPanel::layOut()
{
    auto* top = new QHBoxLayout;
    top->addWidget(new Label(TextStyle::Heading, Ink::Normal, tr("What they can ask for")), 1);
    top->addWidget(new KeyHint(keysOf("findArtefact")));
    auto* below = new QWidget;
    auto* lists = new QVBoxLayout(below);
    lists->setContentsMargins(0, 0, 8, 0);
    lists->setSpacing(6);
    lists->addLayout(heading(tr("Already revealed")));
    lists->addLayout(m_revealed);
    lists->addSpacing(6);
    lists->addLayout(heading(tr("Constraint cards"), KeyHint::range(keysOf("card1"), 9)));
    lists->addLayout(m_cards);
    lists->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(below);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 8, 14);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(makeCounts());
    column->addWidget(m_field);
    column->addWidget(m_hits, 3);
    column->addWidget(m_nothing);
    column->addWidget(m_peek);
    column->addWidget(makeKeys());
    column->addWidget(scroll, 4);
}

QWidget* IncidentPanel::makeKeys()
{
    auto* keys = new QWidget;
    auto* row = new FlowLayout(5, keys);
    const auto add = [&](const QKeySequence& key, const QString& text) {
        row->addWidget(new KeyHint(key));
        row->addWidget(new Label(TextStyle::Small, Ink::Dim, text));
    };
    add(QKeySequence(Qt::Key_Return), tr("show it"));
    add(QKeySequence(Qt::SHIFT | Qt::Key_Return), tr("read it out"));
    add(QKeySequence(Qt::ALT | Qt::Key_Return), tr("“we don't have that”"));
    return keys;
}

QWidget* IncidentPanel::makeCounts()
{
    auto* counts = new QWidget;
    auto* row = new FlowLayout(6, counts);
    m_clock->setObjectName(QStringLiteral("incidentClock"));
    for (Chip* chip : {m_clock, m_asked, m_useful, m_deadEnds})
        row->addWidget(chip);
    return counts;
}

void IncidentPanel::tick(const Roleplay& roleplay, Milliseconds after)
{
    const QString time = incidentClock(m_incident, roleplay, after);
    m_clock->setVisible(!time.isEmpty());
    m_clock->setText(tr("Incident clock %1").arg(time));
}

void IncidentPanel::setQuestion(const Question& question)
{
    m_incident = std::get<Debugging>(question.detail);
    m_search = ArtefactSearch(m_incident.artefacts);
    m_shown.clear();
    m_field->clear();
    qDeleteAll(m_cardRows);
    m_cardRows.clear();
    for (const Debugging::Constraint& constraint : m_incident.constraints) {
        auto* row = new TickRow(constraint.text);
        row->setObjectName(QStringLiteral("card-") + constraint.id);
        row->setNumber(int(m_cardRows.size() + 1));
        connect(row, &TickRow::clicked, this, [this, id = constraint.id, row] {
            row->setChecked(!row->isChecked()); // the session says whether it was given
            emit cardGiven(id);
        });
        m_cards->addWidget(row);
        m_cardRows.append(row);
    }
    look();
    showRevealed({});
}

QString IncidentPanel::card(int number) const
{
    return number >= 1 && number <= m_incident.constraints.size() ? m_incident.constraints[number - 1].id
                                                                  : QString();
}

void IncidentPanel::refresh(const Roleplay& roleplay)
{
    if (roleplay.reveals != m_shown)
        showRevealed(roleplay);
    m_asked->setText(tr("signals asked %1").arg(roleplay.signalsAsked()));
    m_useful->setText(tr("useful %1").arg(roleplay.signalsUseful()));
    m_deadEnds->setText(tr("dead ends %1").arg(roleplay.deadEnds()));
    for (qsizetype i = 0; i < m_cardRows.size(); ++i) {
        const auto given =
            std::find_if(roleplay.cards.begin(), roleplay.cards.end(),
                         [&](const Roleplay::Card& c) { return c.id == m_incident.constraints[i].id; });
        const bool played = given != roleplay.cards.end();
        m_cardRows[i]->setChecked(played);
        m_cardRows[i]->setAside(played ? tr("played at %1").arg(clockText(given->after)) : QString());
    }
}

void IncidentPanel::showRevealed(const Roleplay& roleplay)
{
    m_shown = roleplay.reveals;
    clearLayout(*m_revealed);
    for (const Roleplay::Reveal& reveal : roleplay.reveals) {
        const auto* artefact = m_incident.findArtefact(reveal.artefact);
        const QString text = artefact ? artefactSign(artefact->type) + QStringLiteral("  ") + artefact->title
                                      : tr("Not to be had: %1").arg(reveal.asked);
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 1, 0, 1);
        row->addWidget(new ElidedLabel(TextStyle::Body, Ink::Quiet, text), 1);
        row->addWidget(new Label(TextStyle::Body, Ink::Dim, clockText(reveal.after)));
        m_revealed->addWidget(line);
    }
    if (roleplay.reveals.isEmpty())
        m_revealed->addWidget(new Label(TextStyle::Body, Ink::Dim, tr("Nothing yet.")));
}

void IncidentPanel::startSearch()
{
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void IncidentPanel::look()
{
    QList<ArtefactRow> rows;
    const QList<qsizetype> found = m_search.find(m_field->text());
    for (const qsizetype place : found)
        rows.append(artefactRow(m_incident.artefacts[place]));
    m_rows.setRows(rows);
    m_hits->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    m_nothing->setText(tr("Nothing of that kind. %1 notes “we don't have that”.")
                           .arg(QKeySequence(Qt::ALT | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_hits->setCurrentIndex(m_rows.index(0, 0));
    m_hits->scrollToTop();
    peek();
}

/// For the interviewer alone: what will be shown, or has to be read out.
void IncidentPanel::peek()
{
    const ArtefactRow* row = m_rows.row(m_hits->currentIndex());
    const auto* artefact = row ? m_incident.findArtefact(row->id) : nullptr;
    m_peek->setVisible(artefact);
    if (artefact)
        m_peek->setPlainText(artefactText(artefact->type, artefact->content));
}

void IncidentPanel::reveal(const QString& how)
{
    if (const ArtefactRow* row = m_rows.row(m_hits->currentIndex()))
        emit revealed(row->id, how);
    m_field->selectAll();
}

void IncidentPanel::refuse()
{
    const QString asked = m_field->text().trimmed();
    if (asked.isEmpty())
        return;
    emit notToBeHad(asked);
    m_field->clear();
}

bool IncidentPanel::eventFilter(QObject* field, QEvent* event)
{
    if (field == m_field && event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(field, event);
}

bool IncidentPanel::handleKey(QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = event.key() == Qt::Key_Down ? 1 : -1;
        const int row =
            std::clamp(m_hits->currentIndex().row() + step, 0, std::max(0, m_rows.rowCount() - 1));
        m_hits->setCurrentIndex(m_rows.index(row, 0));
        peek();
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & Qt::AltModifier)
            refuse();
        else
            reveal(event.modifiers() & Qt::ShiftModifier ? QStringLiteral("read") : QStringLiteral("show"));
        return true;
    case Qt::Key_Escape: emit leave(); return true;
    default: return false;
    }
}

} // namespace panelbook
