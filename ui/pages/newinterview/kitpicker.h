// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contentlibrary.h"
#include "ui/models/rowsmodel.h"

#include <QMap>
#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QListView;

namespace panelbook {

class SegmentBar;

/// Chooses a kit: a round from the list, a length from the row of buttons; the agenda shows at once.
class KitPicker : public QWidget
{
    Q_OBJECT

public:
    explicit KitPicker(const ContentLibrary& library, QWidget* parent = nullptr);

    void setKit(const Kit& kit);

signals:
    void chosen(const QString& kit);

private:
    struct Round
    {
        QString id;
        QString title;
        bool operator==(const Round&) const = default;
    };

    QWidget* makeLengths();
    QWidget* makePreview();
    QListView* makeRounds();
    void choose(const QString& round, int minutes);
    QString dimensionsText(const Kit& kit) const;

    const ContentLibrary& m_library;
    RowsModel<Round> m_rounds;
    QString m_round;
    int m_minutes = 0;
    QMap<int, QAbstractButton*> m_lengths;
    QLabel* m_title;
    QLabel* m_facts;
    SegmentBar* m_agenda;
    QListView* m_list;
};

} // namespace panelbook
