// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/sessionrules.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace panelbook {

class EvidenceList;
class Label;
class NotePicker;
class RatingBar;
class ToneLabel;

/// One dimension of the rubric: its rating, the anchor of that point, and the evidence under it.
class RatingCard : public Card
{
    Q_OBJECT

public:
    explicit RatingCard(const Dimension& dimension, Level level, QWidget* parent = nullptr);

    const QString& dimension() const { return m_dimension.id; }
    void show(const Session& session, bool editable);

    /// Puts the keyboard where the gap is closed.
    void jumpTo(SealGap::Kind gap);
    /// Ends the editing of a note, so that its text is recorded.
    void finishEditing();
    void openPicker();

signals:
    void rated(panelbook::RatingValue value);
    void linkRequested(int note);
    void unlinkRequested(int note);
    void noteTyped(int note, const QString& text);
    void noteFinished(int note);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void wire();
    void showRating(const Session& session);
    void showGap(const Session& session, bool editable);
    void orderTabs();

    Dimension m_dimension;
    Level m_level;
    bool m_lacksEvidence = false;
    Label* m_title;
    RatingBar* m_rating;
    Label* m_anchor;
    ToneLabel* m_gap;
    EvidenceList* m_evidence;
    QPushButton* m_add;
    NotePicker* m_picker;
};

} // namespace panelbook
