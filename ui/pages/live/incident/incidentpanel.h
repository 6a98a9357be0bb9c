// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/artefactsearch.h"
#include "domain/questions/question.h"
#include "domain/sessions/roleplay.h"
#include "ui/pages/live/incident/artefactrow.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QVBoxLayout;

namespace panelbook {

class Chip;
class TickRow;

/// The console of a debugging role-play: type what the candidate asks for, and the artefact is the first hit.
/// Return shows it to the candidate, Shift+Return notes it as read out, Alt+Return notes "we don't have that"
/// with what was asked. Under it what was revealed already, and the constraint cards.
class IncidentPanel : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentPanel(QWidget* parent = nullptr);

    /// The question has to be a role-play.
    void setQuestion(const Question& question);
    void refresh(const Roleplay& roleplay);
    /// A second passed: the incident's clock at this time of the role-play.
    void tick(const Roleplay& roleplay, Milliseconds after);
    /// Gives the keyboard to the field.
    void startSearch();
    /// Id of the card with this number, from 1; empty when there is none.
    QString card(int number) const;

signals:
    /// `how` is show or read.
    void revealed(const QString& artefact, const QString& how);
    void notToBeHad(const QString& asked);
    void cardGiven(const QString& card);
    /// Escape: back to the notes.
    void leave();

protected:
    bool eventFilter(QObject* field, QEvent* event) override;

private:
    void look();
    void peek();
    void reveal(const QString& how);
    void refuse();
    bool handleKey(QKeyEvent& event);
    void showRevealed(const Roleplay& roleplay);
    void layOut();
    QWidget* makeKeys();
    QWidget* makeCounts();

    Debugging m_incident;
    ArtefactSearch m_search;
    RowsModel<ArtefactRow> m_rows;
    Chip* m_clock;
    Chip* m_asked;
    Chip* m_useful;
    Chip* m_deadEnds;
    QLineEdit* m_field;
    QListView* m_hits;
    QLabel* m_nothing;
    QPlainTextEdit* m_peek;
    QVBoxLayout* m_revealed;
    QVBoxLayout* m_cards;
    QList<TickRow*> m_cardRows;
    QList<Roleplay::Reveal> m_shown;
};

} // namespace panelbook
