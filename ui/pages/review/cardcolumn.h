// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/sessionrules.h"

#include <QScrollArea>

class QVBoxLayout;

namespace panelbook {

class RatingCard;

/// The dimensions of the rubric under each other, in its order.
class CardColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardColumn(QWidget* parent = nullptr);

    void show(const Session& session, bool editable);
    /// Puts the keyboard into the card that the gap is about; false when it is about none.
    bool jumpTo(const SealGap& gap);
    void finishEditing();
    /// Puts the keyboard into the first card.
    void focusFirst();

signals:
    void rated(const QString& dimension, panelbook::RatingValue value);
    void linkRequested(int note, const QString& dimension);
    void unlinkRequested(int note, const QString& dimension);
    void noteTyped(int note, const QString& text);
    void noteFinished(int note);

private:
    void rebuild(const Session& session);
    void addCard(const Dimension& dimension, Level level);

    std::optional<InterviewId> m_interview;
    QVBoxLayout* m_column;
    QList<RatingCard*> m_cards;
};

} // namespace panelbook
