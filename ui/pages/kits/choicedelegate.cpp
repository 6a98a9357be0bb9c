// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kits/choicedelegate.h"

#include <QComboBox>

namespace panelbook {

ChoiceDelegate::ChoiceDelegate(const QString& accessibleName, Choices choices, QObject* parent)
    : QStyledItemDelegate(parent),
      m_accessibleName(accessibleName),
      m_choices(std::move(choices))
{
}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("choice"));
    box->setAccessibleName(m_accessibleName);
    for (const Choice& choice : m_choices())
        box->addItem(choice.title, choice.value);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = static_cast<QComboBox*>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* box = static_cast<const QComboBox*>(editor);
    if (box->currentIndex() >= 0)
        model->setData(index, box->currentData());
}

} // namespace panelbook
