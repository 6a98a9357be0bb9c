// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigation.h"

#include <QWidget>

class QAbstractButton;

namespace panelbook {

/// The places at the left, the settings at the bottom.
class SideBar : public QWidget
{
    Q_OBJECT

public:
    explicit SideBar(const QList<PlaceEntry>& entries, QWidget* parent = nullptr);

    /// Marks the place; one that is not in the bar marks none.
    void mark(Place place);

signals:
    void chosen(panelbook::Place place);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAbstractButton* makeButton(const PlaceEntry& entry);

    QMap<Place, QAbstractButton*> m_buttons;
};

} // namespace panelbook
