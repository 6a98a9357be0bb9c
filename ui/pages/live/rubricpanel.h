// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/timeline.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace panelbook {

class DimensionCard;

/// The right side of the live page: the interview's rubric, one card a dimension. One of them is current:
/// the keys rate it and link notes to it.
class RubricPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RubricPanel(QWidget* parent = nullptr);

    void setInterview(const Interview& interview);
    /// Something of the question that is being asked, above the cards; the panel becomes its owner.
    void setAside(QWidget* aside);
    void showAside(bool shown);
    void refresh(const Session& session, const Timeline& timeline);
    /// Id of the current dimension; empty without an interview.
    QString current() const;
    void setCurrent(const QString& dimension);
    /// The next one (+1) or the one before (-1); stays at the ends.
    void move(int step);

signals:
    void currentChanged(const QString& dimension);
    void rated(const QString& dimension, panelbook::RatingValue value);

private:
    void makeCurrent(qsizetype index);

    QLabel* m_name;
    QScrollArea* m_scroll;
    QVBoxLayout* m_above;
    QWidget* m_aside = nullptr;
    QVBoxLayout* m_list;
    QList<DimensionCard*> m_cards;
    qsizetype m_current = -1;
};

} // namespace panelbook
