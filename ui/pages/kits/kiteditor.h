// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kits/kit.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace panelbook {

class ContentLibrary;
class SegmentBar;
class SegmentsModel;
class ToneLabel;

/// A kit to be changed: its title, its parts with their minutes, its questions and its rubric. The kit is as
/// long as its parts together, which is always said.
class KitEditor : public QWidget
{
    Q_OBJECT

public:
    explicit KitEditor(const ContentLibrary& library, QWidget* parent = nullptr);

    /// Shows a kit; does not emit edited().
    void setKit(const Kit& kit, bool readOnly);
    Kit kit() const;
    void moveRow(int by);
    void focusTitle();

signals:
    void edited();

private:
    void makeTable();
    QWidget* makeTableButtons();
    void addField(const QString& label, QWidget* field);
    void wire();
    void fillRubrics();
    void showTotal();
    void select(int row);
    int currentRow() const;

    const ContentLibrary& m_library;
    Kit m_kit;
    bool m_filling = false;
    QLineEdit* m_title;
    QComboBox* m_rubric;
    SegmentsModel* m_segments;
    QTableView* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    SegmentBar* m_bar;
    ToneLabel* m_total;
    QPlainTextEdit* m_slots;
};

} // namespace panelbook
