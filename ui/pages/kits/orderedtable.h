// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QTableView;

namespace panelbook {

class OrderedModel;

/// A table of rows in an order of one's own, with the buttons that remove and move the chosen one.
class OrderedTable : public QWidget
{
    Q_OBJECT

public:
    /// `label` says what the rows are; `name` begins the objectNames: "parts", "partsRemove", "partsUp",
    /// "partsDown".
    OrderedTable(OrderedModel* model, const QString& name, const QString& label, QWidget* parent = nullptr);

    QTableView& view() { return *m_view; }
    /// Puts a button before the others.
    void addButton(QPushButton* button);
    void setReadOnly(bool readOnly);
    int currentRow() const;
    void select(int row);
    void moveRow(int by);
    /// Whether the table or one of its buttons has the focus.
    bool isUsed() const;

signals:
    /// -1: there is none.
    void currentRowChanged(int row);

private:
    void setUpView(const QString& name, const QString& label);
    void addTool(QPushButton* button, const QString& name, const QString& accessibleName);

    OrderedModel* m_model;
    QTableView* m_view;
    QHBoxLayout* m_buttons;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    bool m_readOnly = true;
};

} // namespace panelbook
