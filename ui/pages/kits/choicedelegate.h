// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace panelbook {

/// A cell that takes one of several choices from a list.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Choice
    {
        QString value; ///< what the model takes
        QString title;
    };
    /// Asked for whenever a cell is edited.
    using Choices = std::function<QList<Choice>()>;

    ChoiceDelegate(const QString& accessibleName, Choices choices, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    QString m_accessibleName;
    Choices m_choices;
};

} // namespace panelbook
